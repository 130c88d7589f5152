//! Where databases are made for a run: a folder for SQLite's files, a private PostgreSQL server. Both go with
//! the value.

use crate::{Failure, office};
use bayboard::Store;
use bayboard_test_postgres::{Cluster, Durability};
use std::fmt;
use std::sync::Arc;
use tempfile::TempDir;

/// Which database; commits of both reach the disk before they are acknowledged.
#[derive(Debug)]
pub(super) enum Site {
    Sqlite(TempDir),
    Postgres(Cluster),
}

impl Site {
    /// Both databases, on the same disk.
    pub(super) fn both() -> Result<[Self; 2], Failure> {
        let folder = tempfile::Builder::new().prefix("bayboard-bench").tempdir_in("/tmp")?;
        Ok([Self::Sqlite(folder), Self::Postgres(Cluster::start(Durability::Full))])
    }

    /// Makes an empty database.
    pub(super) fn make(&self, name: &str) {
        if let Self::Postgres(cluster) = self {
            cluster.run(&format!("CREATE DATABASE {name}"));
        }
    }

    /// The address of a database.
    pub(super) fn url(&self, name: &str) -> String {
        match self {
            Self::Sqlite(folder) => format!("sqlite://{}/{name}.db?mode=rwc", folder.path().display()),
            Self::Postgres(cluster) => cluster.url(name),
        }
    }

    /// Opens our store on a database, as a server does; one more of them is one more node.
    pub(super) async fn open(&self, name: &str) -> Result<Arc<dyn Store>, Failure> {
        office::open(&self.url(name)).await
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        })
    }
}
