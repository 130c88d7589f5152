//! `backup`: a copy of a SQLite database, made while the server runs.

use super::deployment::say;
use crate::process::{self, DatabaseOptions};
use anyhow::{Context, bail};
use bayboard_storage_sqlite::SqliteStore;
use clap::Args;
use std::path::PathBuf;

/// Copy a SQLite database while it is in use
#[derive(Args, Debug)]
pub(crate) struct Backup {
    /// The file to be made; none may be there
    target: PathBuf,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Backup {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let url = self.database.url();
        if process::is_postgres(url) {
            bail!("PostgreSQL is backed up by its own tools; docs/operating.md, Backups, says how");
        }
        process::check_exists(url)?;
        SqliteStore::back_up(url, &self.target).await.context("nothing was backed up")?;
        say(&format!("backup    {}", self.target.display()))?;
        say(
            "next      copy it to another machine, and keep the keys and `portal-server journal head` apart from it",
        )
    }
}
