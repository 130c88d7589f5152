//! The store on one PostgreSQL database.

use crate::connect::{Purpose, pool, target};
use crate::{PostgresOptions, Roles, listener, notify, settings};
use bayboard::StoreError;
use bayboard_storage_orm::{OrmStore, Schema, Timeouts, connect_error, migrate, schema};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// All storage ports on PostgreSQL.
#[derive(Debug)]
pub struct PostgresStore {
    orm: OrmStore,
    wakes: watch::Receiver<u64>,
    tasks: Tasks,
}

/// The two tasks beside the store, which end with it.
#[derive(Debug)]
struct Tasks([JoinHandle<()>; 2]);

bayboard_storage_orm::forward_ports!(PostgresStore, orm);

impl PostgresStore {
    /// Opens a database whose schema is this build's.
    ///
    /// # Errors
    /// [`StoreError::OlderSchema`] when it was not migrated yet, [`StoreError::NewerSchema`] when a newer
    /// version migrated it; [`StoreError::Unreachable`] when nobody answers at its address;
    /// [`StoreError::Unavailable`] when it is too old, refuses a log-in or a setting, or there is no tokio
    /// runtime.
    pub async fn open(url: &str, options: &PostgresOptions) -> Result<Self, StoreError> {
        let writer = connect(url, options, Purpose::Write).await?;
        settings::check(&writer).await?;
        schema(&writer).await?.is_current()?;
        let reader = connect(url, options, Purpose::Read).await?;
        let (listening, waking) =
            (connect(url, options, Purpose::Listen).await?, connect(url, options, Purpose::Wake).await?);
        let orm = OrmStore::new(writer, reader, options.writers, Some(timeouts(options)))?;
        let (sender, wakes) = watch::channel(0);
        let listening = listening.get_postgres_connection_pool().clone();
        let tasks = [
            tokio::spawn(listener::listen(listening, sender)),
            tokio::spawn(notify::notify_commits(waking, options.silence, orm.committed())),
        ];
        Ok(Self { orm, wakes, tasks: Tasks(tasks) })
    }

    /// Brings the schema to this build's, as the owner of the tables. Several may do so at once.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`] when a newer version migrated it; [`StoreError::Unreachable`] when nobody
    /// answers; [`StoreError::Unavailable`] when the database refuses.
    pub async fn migrate(url: &str, options: &PostgresOptions) -> Result<(), StoreError> {
        let owner = connect(url, options, Purpose::Migrate).await?;
        if let Some(schema) = &options.schema {
            execute(&owner, &format!("{ONE_AT_A_TIME}; CREATE SCHEMA IF NOT EXISTS {schema}")).await?;
        }
        migrate(&owner).await?;
        close(owner).await
    }

    /// What a migration would do.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`] when nobody answers; [`StoreError::Unavailable`] when the database
    /// refuses.
    pub async fn schema(url: &str, options: &PostgresOptions) -> Result<Schema, StoreError> {
        let owner = connect(url, options, Purpose::Migrate).await?;
        let found = schema(&owner).await?;
        close(owner).await?;
        Ok(found)
    }

    /// Gives roles their rights, as the owner of the tables; the schema must be current. Do it again after
    /// each migration.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`] when nobody answers; [`StoreError::Unavailable`] when a role does not
    /// exist or the database refuses.
    pub async fn grant(url: &str, options: &PostgresOptions, roles: &Roles) -> Result<(), StoreError> {
        let owner = connect(url, options, Purpose::Migrate).await?;
        // In one transaction, so that a server that is running is never without its rights.
        execute(&owner, &format!("BEGIN; {}; COMMIT", roles.statements(options.schema.as_ref()).join("; ")))
            .await?;
        close(owner).await
    }

    /// Counts up whenever this node or another may have committed: time to look at the change feed. Look
    /// every few seconds all the same, since what is said while the connection is down is not heard.
    #[must_use]
    pub fn wakes(&self) -> watch::Receiver<u64> {
        self.wakes.clone()
    }

    /// Writes what is queued and closes the connections. Whoever still holds the store is refused from then
    /// on.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when a connection does not close.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.orm.close().await?;
        self.tasks.stop();
        Ok(())
    }
}

/// Held until the end of the statements around it. Without it, two that make the same schema at once both
/// find that it is not there, and one of them fails.
const ONE_AT_A_TIME: &str = "SELECT pg_advisory_xact_lock(7089079323386901093)";

impl Tasks {
    fn stop(&self) {
        self.0.iter().for_each(JoinHandle::abort);
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        self.stop();
    }
}

fn timeouts(options: &PostgresOptions) -> Timeouts {
    Timeouts { writes: options.silence, reads: options.acquire + options.statement }
}

async fn connect(
    url: &str,
    options: &PostgresOptions,
    purpose: Purpose,
) -> Result<DatabaseConnection, StoreError> {
    let target = target(url).ok_or(StoreError::Unavailable { reason: "database address is malformed" })?;
    pool(&target, options, purpose).await.map_err(|error| connect_error(&error))
}

async fn execute(owner: &DatabaseConnection, statement: &str) -> Result<(), StoreError> {
    owner.execute_unprepared(statement).await.map(|_| ()).map_err(|error| connect_error(&error))
}

async fn close(connection: DatabaseConnection) -> Result<(), StoreError> {
    connection.close().await.map_err(|error| connect_error(&error))
}
