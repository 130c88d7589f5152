//! `migrate`: the database's schema, brought up to date before servers of a new release start.

use super::deployment::say;
use crate::process::{self, DatabaseOptions};
use anyhow::bail;
use bayboard_storage_postgres::{Name, Roles};
use clap::Args;

// One of the two must be chosen, so that nobody changes a schema by a typing error.
/// Bring a PostgreSQL database to this version's schema
#[derive(Args, Debug)]
pub(crate) struct Migrate {
    /// Say what is missing, and change nothing; fails when something is
    #[arg(long, conflicts_with = "apply", required_unless_present = "apply")]
    check: bool,
    /// Apply what is missing
    #[arg(long)]
    apply: bool,
    /// The role that servers connect as; it is given its rights, and no more
    #[arg(long, value_parser = process::name, requires = "apply")]
    app_role: Option<Name>,
    /// The role that examines journals; it is given its rights, and no more
    #[arg(long, value_parser = process::name, requires = "apply")]
    auditor_role: Option<Name>,
    /// The role that drops payloads whose time is over; it is given its rights, and no more
    #[arg(long, value_parser = process::name, requires = "apply")]
    retention_role: Option<Name>,
    #[command(flatten)]
    database: DatabaseOptions,
}

impl Migrate {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        if self.apply {
            let roles = Roles {
                application: self.app_role,
                auditor: self.auditor_role,
                retention: self.retention_role,
            };
            process::migrate(&self.database, &roles).await?;
        }
        let Some(schema) = process::schema(&self.database).await? else {
            return say("a SQLite file is brought up to date whenever it is opened");
        };
        say(&format!("schema    {} of {} steps", schema.found, schema.known))?;
        if schema.is_current().is_err() {
            bail!(
                "the schema is not this version's; run `portal-server migrate --apply` as the tables' owner, or a newer version"
            );
        }
        say("the schema is this version's")
    }
}
