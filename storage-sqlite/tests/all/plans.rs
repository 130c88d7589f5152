//! What meets a growing table goes by an index, as SQLite itself says of the statements that the store ran.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::reads;

use bayboard_storage_orm::testing::{Plans, grow};
use bayboard_storage_orm::{OrmStore, migrate};
use reads::{GROWING, STEPS, Scene};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use std::num::NonZeroU32;

/// A company in a database in memory; SQLite plans without statistics, so few rows do.
struct Rig {
    connection: DatabaseConnection,
    plans: Plans,
    store: OrmStore,
    scene: Scene,
}

impl Rig {
    async fn set_up() -> Self {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1).sqlx_logging(false);
        let connection = Database::connect(options).await.unwrap();
        migrate(&connection).await.unwrap();
        let (plans, mut watched) = (Plans::default(), connection.clone());
        plans.watch(&mut watched);
        let store = OrmStore::new(watched.clone(), watched, NonZeroU32::MIN, None).unwrap();
        let scene = Scene::found(&store, 400, 5_000).await;
        grow(&connection, scene.world.id(), 6_000).await.unwrap();
        plans.take(&connection).await.unwrap();
        Self { connection, plans, store, scene }
    }

    /// What is wrong with the plans of a step.
    async fn faults(&self, step: &str, indexes: &[&str]) -> Vec<String> {
        self.scene.run(&self.store, step).await;
        let plans = self.plans.take(&self.connection).await.unwrap().join("\n");
        let mut faults = Vec::new();
        for line in plans.lines() {
            let mut words = line.split(' ');
            let (how, table) = (words.next(), words.next().map(in_full));
            // All of a company's rows in the order of an index are no better than all there are.
            let is_whole = how == Some("SCAN") || line.ends_with("(tenant=?)");
            if is_whole && table.is_some_and(|table| GROWING.contains(&table)) {
                faults.push(format!("{step}: {line}"));
            }
        }
        let missing = indexes.iter().filter(|index| !plans.lines().any(|line| goes_by(line, index)));
        faults.extend(missing.map(|index| format!("{step}: {index} is not used in:\n{plans}")));
        if plans.contains("TEMP B-TREE") {
            faults.push(format!("{step}: sorts"));
        }
        faults
    }
}

/// The table that a statement calls by a shorter name.
fn in_full(name: &str) -> &str {
    match name {
        "place" => "bayboard_index",
        "record" => "bayboard_record",
        "held" => "bayboard_unique",
        "entry" => "bayboard_journal_entry",
        "body" => "bayboard_journal_body",
        "found" => "bayboard_entry_key",
        "told" => "bayboard_logon_key",
        "logon" => "bayboard_logon",
        name => name,
    }
}

/// Whether this step of a plan searches by that index.
fn goes_by(line: &str, index: &str) -> bool {
    let Some((_, table)) = index.split_once(':') else { return line.contains(&format!("INDEX {index} ")) };
    let Some((name, how)) = line.strip_prefix("SEARCH ").and_then(|line| line.split_once(" USING ")) else {
        return false;
    };
    in_full(name) == table
        && (how.starts_with("PRIMARY KEY ") || how.starts_with(&format!("INDEX sqlite_autoindex_{table}_1 ")))
}

#[tokio::test]
async fn whatever_meets_a_growing_table_goes_by_its_index() {
    let rig = Rig::set_up().await;
    let mut faults = Vec::new();
    for (step, indexes) in STEPS {
        faults.extend(rig.faults(step, indexes).await);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The check's own check: without its index, each step is found out.
#[tokio::test]
async fn an_index_that_is_gone_is_missed() {
    let rig = Rig::set_up().await;
    // Steps that write need the keys: they go first, while those are there.
    let (reading, by_name): (Vec<_>, Vec<_>) =
        STEPS.iter().partition(|(_, indexes)| indexes[0].contains(':'));
    for (step, indexes) in by_name {
        rig.connection.execute_unprepared(&format!("DROP INDEX {}", indexes[0])).await.unwrap();
        assert!(!rig.faults(step, indexes).await.is_empty(), "{step} goes well without its index");
    }
    for table in GROWING {
        let bare = format!(
            "CREATE TABLE bare AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE bare RENAME TO {table}"
        );
        let triggers = "DROP TRIGGER IF EXISTS bayboard_journal_entry_no_delete; DROP VIEW IF EXISTS bayboard_journal_readable";
        rig.connection
            .execute_unprepared(&format!("PRAGMA foreign_keys = OFF; {triggers}; {bare}"))
            .await
            .unwrap();
    }
    for (step, indexes) in reading.into_iter().filter(|(step, _)| !["edit", "settle"].contains(step)) {
        assert!(!rig.faults(step, indexes).await.is_empty(), "{step} goes well without its key");
    }
}
