//! Fail closed: whatever is wrong with the database, nothing is acknowledged, callers hear of it soon, and
//! when it is well again the store goes on without being opened anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

use crate::support;

use bayboard::conformance::World;
use bayboard::{ChangeSet, Commit, Journal, Record, StoreError};
use bayboard_storage_postgres::PostgresStore;
use bayboard_test_postgres::{Cluster, Durability};
use sea_orm::DatabaseTransaction;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::rigs::promises::Promises;
use support::rigs::size;
use support::{Proxy, Shell, migrate, open};

/// How long a refusal may take: three seconds of patience with a silent server, and something for a busy
/// machine.
const REFUSED_WITHIN: Duration = Duration::from_millis(4_500);
/// How long after the end of a fault a commit may still fail.
const WELL_WITHIN: Duration = Duration::from_secs(5);
const TRIES: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// The planted defect: nothing is wrong, so the rig must complain that writes go through.
    None,
    /// Every process of the server stands still.
    Frozen,
    Killed,
    /// The server takes no writes, as a standby does.
    ReadOnly,
    /// The database lets nobody in, and has thrown everybody out.
    LockedOut,
    /// Another session holds the company's head row.
    HeadHeld,
    /// The server says that its disk is full.
    DiskFull,
    /// Every commit is given up for another one's sake.
    NeverSerialised,
    JournalGone,
}

const FAULTS: [Fault; 8] = [
    Fault::Frozen,
    Fault::Killed,
    Fault::ReadOnly,
    Fault::LockedOut,
    Fault::HeadHeld,
    Fault::DiskFull,
    Fault::NeverSerialised,
    Fault::JournalGone,
];

/// A server of its own, a store on it, and what that acknowledged.
struct Rig {
    cluster: Cluster,
    store: PostgresStore,
    world: World,
    promises: Promises,
    held: Option<DatabaseTransaction>,
}

impl Rig {
    async fn start() -> Self {
        let cluster = Cluster::start(Durability::Quick);
        cluster.run("CREATE DATABASE portal");
        migrate(&cluster.url("portal"));
        let store = open(&cluster.url("portal")).await;
        let world = World::founded(1, &store).await;
        let mut rig = Self { cluster, store, world, promises: Promises::default(), held: None };
        rig.book().await.unwrap();
        rig
    }

    async fn book(&mut self) -> Result<(), StoreError> {
        let committed = self.store.commit(&self.world.creation([self.world.any_dispatch().into()])).await?;
        committed.records.iter().for_each(|record: &Record| self.promises.note(record, &committed.head));
        Ok(())
    }

    async fn portal(&self) -> Shell {
        Shell::open(&self.cluster.url("portal")).await
    }

    async fn set(&self, setting: &str) {
        self.cluster.run(&format!("ALTER SYSTEM {setting}"));
        self.cluster.run("SELECT pg_reload_conf()");
        // The processes take it in by themselves.
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    async fn refuse_entries(&self, code: &str) {
        let shell = self.portal().await;
        let body = format!("BEGIN RAISE EXCEPTION 'Quillfeather' USING ERRCODE = '{code}'; END");
        shell
            .run(&format!("CREATE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$"))
            .await
            .unwrap();
        let trigger = "CREATE TRIGGER test_refuse BEFORE INSERT ON bayboard_journal_entry EXECUTE FUNCTION test_refuse()";
        shell.run(trigger).await.unwrap();
    }

    async fn begin(&mut self, fault: Fault) {
        match fault {
            Fault::None => {}
            Fault::Frozen => self.cluster.freeze(),
            Fault::Killed => self.cluster.kill(),
            Fault::ReadOnly => self.set("SET default_transaction_read_only = on").await,
            Fault::LockedOut => {
                self.cluster.run("ALTER DATABASE portal ALLOW_CONNECTIONS false");
                self.cluster
                    .run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'portal'");
            }
            Fault::HeadHeld => {
                let head = format!(
                    "SELECT 1 FROM bayboard_head WHERE tenant = '{}' FOR UPDATE",
                    self.world.id().as_uuid()
                );
                self.held = Some(self.portal().await.hold(&head).await);
            }
            Fault::DiskFull => self.refuse_entries("53100").await,
            Fault::NeverSerialised => self.refuse_entries("40001").await,
            Fault::JournalGone => {
                self.portal().await.run("ALTER TABLE bayboard_journal_entry RENAME TO away").await.unwrap()
            }
        }
    }

    async fn end(&mut self, fault: Fault) {
        match fault {
            Fault::None => {}
            Fault::Frozen => self.cluster.thaw(),
            Fault::Killed => drop(self.cluster.start_again()),
            Fault::ReadOnly => self.set("RESET default_transaction_read_only").await,
            Fault::LockedOut => drop(self.cluster.run("ALTER DATABASE portal ALLOW_CONNECTIONS true")),
            Fault::HeadHeld => self.held.take().unwrap().rollback().await.unwrap(),
            Fault::DiskFull | Fault::NeverSerialised => {
                self.portal().await.run("DROP FUNCTION test_refuse CASCADE").await.unwrap();
            }
            Fault::JournalGone => {
                self.portal().await.run("ALTER TABLE away RENAME TO bayboard_journal_entry").await.unwrap()
            }
        }
    }

    /// How long refusals took at most, or what went wrong.
    async fn refused(&mut self) -> Result<Duration, String> {
        let mut slowest = Duration::ZERO;
        for _ in 0..TRIES {
            let begun = Instant::now();
            match self.book().await {
                Ok(()) => return Err("a write was acknowledged".to_owned()),
                Err(error) if error.is_outage() => slowest = slowest.max(begun.elapsed()),
                Err(error) => return Err(format!("another error: {error}")),
            }
        }
        if slowest <= REFUSED_WITHIN { Ok(slowest) } else { Err(format!("a refusal took {slowest:?}")) }
    }

    /// Writes, and then reads: a connection that was broken while it lay idle is found out by its next use
    /// only.
    async fn works(&mut self) -> Result<(), StoreError> {
        self.book().await?;
        self.store.head(self.world.id()).await.map(|_| ())
    }

    /// How long it took until everything worked.
    async fn well(&mut self) -> Result<Duration, String> {
        let begun = Instant::now();
        while let Err(error) = self.works().await {
            if begun.elapsed() > WELL_WITHIN {
                return Err(format!("still refuses: {error}"));
            }
        }
        Ok(begun.elapsed())
    }

    async fn survives(&mut self, fault: Fault) -> Result<(Duration, Duration), String> {
        self.begin(fault).await;
        let refused = self.refused().await;
        if fault == Fault::HeadHeld {
            tokio::time::sleep(Duration::from_secs(size(0, 30))).await;
        }
        self.end(fault).await;
        let (refused, well) = (refused?, self.well().await?);
        self.promises.check(&self.store, self.world.id()).await?;
        Ok((refused, well))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_nothing_is_acknowledged_and_the_store_recovers() {
    let mut rig = Rig::start().await;
    let mut figures = String::new();
    for fault in FAULTS {
        let (refused, well) =
            rig.survives(fault).await.unwrap_or_else(|problem| panic!("{fault:?}: {problem}"));
        figures += &format!(" {fault:?} {} / {} ms;", refused.as_millis(), well.as_millis());
    }
    eprintln!("slowest refusal / back after:{figures}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_that_stops_nothing_is_noticed() {
    let mut rig = Rig::start().await;
    assert_eq!(rig.survives(Fault::None).await, Err("a write was acknowledged".to_owned()));
}

/// A restart breaks every idle connection, and is over before anybody asks for one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_idle_connections_are_replaced_unnoticed() {
    let database = support::database();
    let store = Arc::new(open(&database.url()).await);
    let world = World::founded(1, &*store).await;
    let head = |store: Arc<PostgresStore>, tenant| tokio::spawn(async move { store.head(tenant).await });
    let book = |store: Arc<PostgresStore>, booking: ChangeSet| {
        tokio::spawn(async move { store.commit(&booking).await })
    };
    // As many as there are writing connections, each in a lane of its own.
    let mut others = Vec::new();
    for seed in 2..=9 {
        others.push(World::founded(seed, &*store).await);
    }
    let connected = |purpose: &str| {
        format!(
            "FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'bayboard {purpose}'"
        )
    };
    let (readers, writers) = (connected("reader"), connected("writer"));
    let count = |connections: &str| -> usize {
        database.run(&format!("SELECT count(*) {connections}")).parse().unwrap()
    };
    for _ in 0..5 {
        for reading in (0..16).map(|_| head(store.clone(), world.id())).collect::<Vec<_>>() {
            reading.await.unwrap().unwrap();
        }
        while count(&writers) < 4 {
            let bookings =
                others.iter().map(|other| book(store.clone(), other.creation([other.any_dispatch().into()])));
            for booking in bookings.collect::<Vec<_>>() {
                booking.await.unwrap().unwrap();
            }
        }
        for connections in [&readers, &writers] {
            database.run(&format!("SELECT count(pg_terminate_backend(pid)) {connections}"));
            // One that dies only in the middle of a commit would be another matter.
            while count(connections) > 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        store.head(world.id()).await.unwrap();
        world.book(&*store, world.any_dispatch()).await;
    }
}

/// A machine that is gone sends nothing, not even that its connections are closed: they must not keep their
/// places.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_to_a_vanished_server_are_replaced() {
    let cluster = Cluster::start(Durability::Quick);
    migrate(&cluster.url("postgres"));
    let proxy = Proxy::to(cluster.socket());
    let store =
        open(&format!("postgres://postgres@localhost/postgres?host={}", proxy.folder().display())).await;
    let world = World::founded(1, &store).await;
    let booking = || world.creation([world.any_dispatch().into()]);
    store.commit(&booking()).await.unwrap();
    // Until the connection is back in its pool: else another would be opened, which is well.
    tokio::time::sleep(Duration::from_millis(200)).await;
    proxy.vanish();
    let begun = Instant::now();
    let refusal = store.commit(&booking()).await.unwrap_err();
    let refused = begun.elapsed();
    while store.commit(&booking()).await.is_err() {
        assert!(begun.elapsed() < REFUSED_WITHIN + WELL_WITHIN, "the store does not recover");
    }
    eprintln!(
        "a vanished server: refused after {refused:?} ({refusal}), writes again after {:?}",
        begun.elapsed()
    );
    assert!(refused <= REFUSED_WITHIN);
}
