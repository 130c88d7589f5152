//! `init`: keys and database for a new deployment.

use super::deployment::{open_existing, say};
use crate::keys;
use crate::process::{self, DatabaseOptions};
use bayboard_storage_postgres::Roles;
use clap::Args;

/// Make keys and database for a new deployment
#[derive(Args, Debug)]
pub(crate) struct Init {
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Init {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let options = &self.database;
        make_keys(options)?;
        // An owner has migrated already where servers connect as another role.
        if process::schema(options).await?.is_none_or(|schema| schema.is_current().is_err()) {
            process::migrate(options, &Roles::default()).await?;
        }
        open_existing(options).await?;
        say(&format!("database  {}", process::shown(options.url())))?;
        say(
            "next      portal-server tenant create --name \"Acme Ambulance\" --phone \"(555) 010-0100\" --zone America/Chicago",
        )
    }
}

/// Where the environment holds none.
fn make_keys(options: &DatabaseOptions) -> anyhow::Result<()> {
    if options.keys_text().is_some() {
        return Ok(());
    }
    // A first try may have failed after it made them.
    let file = &options.key_file;
    let made = !file.exists();
    if made {
        keys::write_new(file)?;
    }
    let which =
        if made { "keep a copy apart from the database's" } else { "there already, and kept as they are" };
    say(&format!("keys      {} ({which})", file.display()))
}
