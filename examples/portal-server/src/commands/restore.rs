//! `restore`: a backup becomes the database, once it was examined, and nothing that was signed in before
//! opens anything.

use super::deployment::{only_tenant, open_existing, operator_of, say};
use crate::clock::Clock;
use crate::process::{self, DatabaseOptions};
use anyhow::{Context, bail};
use bayboard::TenantId;
use bayboard::journal::Head;
use bayboard::portal::{Portal, verify_journal, verify_records};
use bayboard_storage_sqlite::{NewFile, SqliteStore};
use clap::Args;
use std::path::{Path, PathBuf};

/// Examine a backup, and make it the database
#[derive(Args, Debug)]
pub(crate) struct Restore {
    /// What `backup` made; --database-url says where it is to be
    #[arg(required_unless_present = "in_place")]
    backup: Option<PathBuf>,
    /// The database at --database-url was brought back already, as PostgreSQL's is by its own tools
    #[arg(long, conflicts_with = "backup")]
    in_place: bool,
    /// Only examine it, and change nothing
    #[arg(long)]
    check: bool,
    /// What `journal head` printed last: history that ends before it or differs there is told
    #[arg(long)]
    saved: Option<Head>,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Restore {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match &self.backup {
            Some(backup) => self.bring_back(backup).await,
            None => self.in_place().await,
        }
    }

    async fn bring_back(&self, backup: &Path) -> anyhow::Result<()> {
        let database = file_of(self.database.url())?;
        let name = if self.check { beside(&database) } else { database };
        let staged = SqliteStore::stage(backup, &name).await.context("nothing was restored")?;
        self.examine_staged(&staged).await.context("nothing was restored")?;
        if self.check {
            return say("checked   the backup can be restored");
        }
        staged.finish().context("nothing was restored")?;
        say(&format!("restored  {}", name.display()))?;
        say_what_is_left_to_do()
    }

    async fn examine_staged(&self, staged: &NewFile) -> anyhow::Result<()> {
        let url = format!("sqlite://{}", staged.path().display());
        let database = DatabaseOptions { database_url: Some(url), ..self.database.clone() };
        let portal = open_existing(&database).await?;
        let examined = self.examine(&portal).await;
        process::close().await?;
        examined
    }

    async fn in_place(&self) -> anyhow::Result<()> {
        self.examine(&open_existing(&self.database).await?).await?;
        if self.check { say("checked   the database stands as it should") } else { say_what_is_left_to_do() }
    }

    /// Keys were checked when it was opened. Afterwards nothing is signed in any more, but for a check.
    async fn examine(&self, portal: &Portal) -> anyhow::Result<()> {
        let (store, tenant) = (&**portal.store(), only_tenant(portal).await?.id());
        verify_journal(store, TenantId::DEPLOYMENT, None).await?;
        let held = verify_journal(store, tenant, None).await?;
        say(&format!("journal   it holds; head {}", held.head))?;
        say(&format!("records   {} stand as it tells", verify_records(store, tenant).await?))?;
        self.say_what_is_lost(portal, tenant).await?;
        if !self.check {
            let operator = operator_of(portal).await?;
            portal.seat(&operator, Clock::System.now()).settings().end_sessions().await?;
            say("sessions  all have ended, and every one-time link")?;
        }
        Ok(())
    }

    /// A backup is behind the head that was saved last, nearly always. It holds all the same.
    async fn say_what_is_lost(&self, portal: &Portal, tenant: TenantId) -> anyhow::Result<()> {
        let Some(saved) = self.saved else {
            return say(
                "note      without --saved nobody can tell what is missing since, or whether it was written anew",
            );
        };
        let head = portal.store().head(tenant).await?;
        if head.sequence < saved.sequence {
            let lost = saved.sequence.0 - head.sequence.0;
            return say(&format!(
                "lost      the {lost} entries after {} up to the saved head",
                head.sequence.0
            ));
        }
        verify_journal(&**portal.store(), tenant, Some(saved)).await?;
        say("lost      nothing up to the saved head")
    }
}

/// The file that an address names.
fn file_of(url: &str) -> anyhow::Result<PathBuf> {
    if process::is_postgres(url) {
        bail!("PostgreSQL is restored by its own tools, and then by `portal-server restore --in-place`");
    }
    SqliteStore::file(url).context("--database-url names no file")
}

/// Where a copy is examined: the disk that has room for the database.
fn beside(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(".check");
    PathBuf::from(name)
}

fn say_what_is_left_to_do() -> anyhow::Result<()> {
    say(
        "next      what was revoked, rotated or disabled since the backup is in force again: do it once more, then start the servers",
    )
}
