//! A private PostgreSQL server for the rigs that need one, and what it was asked.

use crate::Failure;
use bayboard_test_postgres::{Cluster, Durability};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

const NAME: &str = "portal";

/// A PostgreSQL server with one database; it ends with this value.
#[derive(Debug)]
pub(super) struct Postgres {
    cluster: Cluster,
}

impl Postgres {
    /// Starts one that syncs every commit, as in production.
    pub(super) fn start() -> Self {
        let cluster = Cluster::start(Durability::Full);
        cluster.run(&format!("CREATE DATABASE {NAME}"));
        Self { cluster }
    }

    pub(super) fn url(&self) -> String {
        self.cluster.url(NAME)
    }

    /// Another empty database on it.
    pub(super) fn another(&self, name: &str) -> String {
        self.cluster.run(&format!("CREATE DATABASE {name}"));
        self.cluster.url(name)
    }

    /// Kills every process of it at once.
    pub(super) fn kill(&mut self) {
        self.cluster.kill();
    }

    /// Starts it again, and returns when it answers.
    pub(super) fn start_again(&mut self) -> Duration {
        self.cluster.start_again()
    }

    /// From now on it writes every statement down; all data in it is made up.
    pub(super) fn listen(&self) {
        for setting in ["ALTER SYSTEM SET log_min_messages = 'log'", "ALTER SYSTEM SET log_statement = 'all'"]
        {
            self.cluster.run(setting);
        }
        self.cluster.run("SELECT pg_reload_conf()");
    }

    /// How much it has written down so far.
    pub(super) fn heard(&self) -> Result<usize, Failure> {
        Ok(fs::read(self.log()?)?.len())
    }

    /// What it was asked since then.
    pub(super) fn asked_since(&self, heard: usize) -> Result<Asked, Failure> {
        let log = fs::read(self.log()?)?;
        Ok(Asked::read(&String::from_utf8_lossy(&log[heard..])))
    }

    fn log(&self) -> Result<PathBuf, Failure> {
        let url = self.cluster.url(NAME);
        let (_, folder) = url.split_once("host=").ok_or("the server's address names no folder")?;
        Ok(PathBuf::from(folder).join("log"))
    }
}

/// Statements, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// Reads of records, boards and the change feed.
    pub(super) reads: usize,
    /// Rows of logon history; many stand in one statement.
    pub(super) statements: usize,
}

impl Asked {
    fn read(log: &str) -> Self {
        let statements = log.lines().filter_map(|line| {
            let (_, asked) =
                line.split_once("LOG:  execute ").or_else(|| line.split_once("LOG:  statement"))?;
            asked.split_once(": ").map(|(_, statement)| statement)
        });
        let statements: Vec<&str> = statements.collect();
        // The pool's question whether a connection is clean reads nothing.
        let is_read = |statement: &&&str| {
            statement.starts_with("SELECT")
                && !["FOR UPDATE", "statement_timestamp()"].iter().any(|no| statement.contains(no))
        };
        Self { reads: statements.iter().filter(is_read).count(), statements: statements.len() }
    }
}
