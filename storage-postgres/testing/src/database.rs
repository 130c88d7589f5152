//! A database for one test.

use crate::cluster::{Cluster, Durability};
use crate::install::folder;
use crate::{VARIABLE, psql};
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::path::Path;

/// An empty database, copied from a template and dropped with this value.
#[derive(Debug)]
pub struct Database {
    /// The address of the server's maintenance database.
    server: String,
    name: String,
    /// A server of its own, when there was none to share. Last, so that it ends last.
    _own: Option<Cluster>,
}

impl Database {
    /// A copy of the template of this name, which `prepare` fills once per server, given its address.
    #[must_use]
    pub fn copy_of(template: &str, prepare: impl FnOnce(&str)) -> Self {
        Self::create(&format!("TEMPLATE {template} STRATEGY file_copy"), |server| {
            prepare_once(server, template, prepare)
        })
    }

    /// A database with nothing in it.
    #[must_use]
    pub fn empty() -> Self {
        Self::create("", |_| {})
    }

    fn create(how: &str, prepare: impl FnOnce(&str)) -> Self {
        let own = std::env::var(VARIABLE).is_err().then(|| Cluster::start(Durability::Quick));
        let server = own
            .as_ref()
            .map_or_else(|| std::env::var(VARIABLE).unwrap_or_default(), |own| own.url("postgres"));
        let name = format!("bayboard_test_{:016x}", RandomState::new().hash_one(std::process::id()));
        prepare(&server);
        run(&server, &format!("CREATE DATABASE {name} {how}"));
        Self { server, name, _own: own }
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        named(&self.server, &self.name)
    }

    /// The address as another role would give it.
    #[must_use]
    pub fn url_as(&self, role: &str) -> String {
        let url = self.url();
        let (scheme, rest) = url.split_once("://").expect("it is an address");
        let place = rest.split_once('@').map_or(rest, |(_, place)| place);
        format!("{scheme}://{role}@{place}")
    }

    /// Runs statements in it as its owner, and returns what they print.
    pub fn run(&self, statements: &str) -> String {
        psql::run(&folder(), &self.url(), statements)
    }

    /// All of it as statements, without owners and rights, which belong to a server.
    #[must_use]
    pub fn dump(&self) -> String {
        psql::dump(&folder(), &self.url())
    }

    /// Runs the statements of a file.
    pub fn load(&self, file: &Path) {
        psql::load(&folder(), &self.url(), file);
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if self._own.is_none() {
            run(&self.server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        }
    }
}

/// Tests are processes of their own, so a file's lock keeps them apart.
fn prepare_once(server: &str, template: &str, prepare: impl FnOnce(&str)) {
    let lock = lock(server);
    let is_there = run(
        server,
        &format!("SELECT count(*) FROM pg_database WHERE datname = '{template}' AND datistemplate"),
    );
    if is_there != "1" {
        run(server, &format!("DROP DATABASE IF EXISTS {template} WITH (FORCE)"));
        run(server, &format!("CREATE DATABASE {template}"));
        prepare(&named(server, template));
        // Only a template that is whole carries the mark.
        run(server, &format!("ALTER DATABASE {template} IS_TEMPLATE true"));
    }
    drop(lock);
}

fn lock(server: &str) -> File {
    let server: String = server.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' }).collect();
    let path = std::env::temp_dir().join(format!("bayboard-templates-{server}.lock"));
    let file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .expect("the temporary folder can be written to");
    file.lock().expect("a file can be locked");
    file
}

fn run(server: &str, statement: &str) -> String {
    psql::run(&folder(), server, statement)
}

/// The address of another database on the same server.
fn named(server: &str, database: &str) -> String {
    let (address, query) =
        server.split_once('?').map_or((server, None), |(address, query)| (address, Some(query)));
    let place = address.find("://").map_or(0, |at| at + 3);
    let end = address[place..].find('/').map_or(address.len(), |at| place + at);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}/{database}{query}", &address[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_has_the_same_address_otherwise() {
        assert_eq!(
            named("postgres://me@localhost/one?host=/tmp/x", "two"),
            "postgres://me@localhost/two?host=/tmp/x"
        );
        assert_eq!(named("postgres://me:secret@db:5432", "two"), "postgres://me:secret@db:5432/two");
    }

    #[test]
    fn copies_are_apart_and_made_from_the_template() {
        let prepare = |url: &str| {
            psql::run(&folder(), url, "CREATE TABLE seen (it bigint)");
        };
        let (one, two) =
            (Database::copy_of("harness_template", prepare), Database::copy_of("harness_template", prepare));
        one.run("INSERT INTO seen VALUES (1)");
        assert_eq!(
            (one.run("SELECT count(*) FROM seen"), two.run("SELECT count(*) FROM seen")),
            ("1".into(), "0".into())
        );
    }

    #[test]
    fn a_killed_server_starts_again_with_what_was_committed() {
        let mut cluster = Cluster::start(Durability::Full);
        cluster.run("CREATE TABLE kept (it bigint)");
        cluster.run("INSERT INTO kept VALUES (7)");
        cluster.kill();
        cluster.start_again();
        assert_eq!(cluster.run("SELECT it FROM kept"), "7");
    }
}
