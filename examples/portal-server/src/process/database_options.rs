//! Where a deployment keeps its database and its keys. Secrets are never arguments.

use super::database::is_postgres;
use bayboard_storage_postgres::Name;
use clap::Args;
use std::path::PathBuf;

/// Where the database is.
#[derive(Args, Clone)]
pub struct DatabaseOptions {
    /// The database: sqlite://bayboard.db, or postgres://user@host/name for several servers
    #[arg(long, global = true, env = "BAYBOARD_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The schema of the tables, where they live inside another product's PostgreSQL database
    #[arg(long, global = true, env = "BAYBOARD_DATABASE_SCHEMA", value_parser = name)]
    pub database_schema: Option<Name>,
    /// The file with the keys; BAYBOARD_KEYS holds them directly
    #[arg(long, global = true, env = "BAYBOARD_KEY_FILE", default_value = "bayboard.keys")]
    pub key_file: PathBuf,
    /// The keys themselves, from the environment only
    #[arg(skip)]
    pub keys: Option<String>,
}

impl std::fmt::Debug for DatabaseOptions {
    /// The address may hold a password, and the keys are secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseOptions(..)")
    }
}

impl DatabaseOptions {
    /// The database of a deployment.
    #[must_use]
    pub fn url(&self) -> &str {
        self.database_url.as_deref().unwrap_or("sqlite://bayboard.db")
    }

    /// The database of the demonstration.
    #[must_use]
    pub fn demonstration_url(&self) -> &str {
        self.database_url.as_deref().unwrap_or("sqlite://bayboard-demo.db")
    }

    /// The file of a demonstration; none where a database of PostgreSQL is named.
    #[must_use]
    pub fn demonstration_file(&self) -> Option<&str> {
        let url = self.demonstration_url();
        let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")).unwrap_or(url);
        (!is_postgres(url)).then(|| path.split('?').next().unwrap_or(path))
    }

    /// Keys from the environment, if they are there.
    #[must_use]
    pub fn keys_text(&self) -> Option<String> {
        self.keys.clone().or_else(|| std::env::var("BAYBOARD_KEYS").ok())
    }
}

/// A schema's or role's name on the command line.
pub(crate) fn name(text: &str) -> Result<Name, String> {
    text.parse().map_err(|problem: bayboard_storage_postgres::BadName| problem.to_string())
}
