//! What meets a growing table goes by an index, as SQLite itself says of the statements that the store ran.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/reads.rs"]
mod reads;

use bayboard_storage_orm::testing::{Plans, grow};
use bayboard_storage_orm::{OrmStore, migrate};
use reads::{GROWING, SORTED, STEPS, Scene};
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
        for table in GROWING {
            let scans = plans.lines().filter(|line| line.split(' ').take(2).eq(["SCAN", table]));
            faults.extend(scans.map(|line| format!("{step}: {line}")));
        }
        // All of a company's rows in the order of an index are no better, but for the open ones, which are few.
        let whole = plans.lines().filter(|line| line.ends_with("(tenant=?)") && !line.contains("INDEX bayboard_dispatch_open "));
        let whole = whole.filter(|line| line.split(' ').nth(1).is_some_and(|table| GROWING.contains(&table)));
        faults.extend(whole.map(|line| format!("{step}: {line}")));
        let missing = indexes.iter().filter(|index| !plans.contains(&named(index)));
        faults.extend(missing.map(|index| format!("{step}: {index} is not used in:\n{plans}")));
        if plans.contains("TEMP B-TREE") && !SORTED.contains(&step) {
            faults.push(format!("{step}: sorts"));
        }
        faults
    }
}

/// As SQLite names it in a plan.
fn named(index: &str) -> String {
    match index.split_once(':') {
        Some(("unique", table)) => format!("SEARCH {table} USING INDEX sqlite_autoindex_{table}_2 "),
        Some((_, table)) if ["bayboard_dispatch", "bayboard_journal_body"].contains(&table) => {
            format!("SEARCH {table} USING INDEX sqlite_autoindex_{table}_1 ")
        }
        Some((_, table)) => format!("SEARCH {table} USING PRIMARY KEY "),
        None => format!("INDEX {index} "),
    }
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
    let named = STEPS.iter().filter(|(_, indexes)| !indexes[0].contains(':'));
    for (step, indexes) in named {
        rig.connection.execute_unprepared(&format!("DROP INDEX {}", indexes[0])).await.unwrap();
        assert!(!rig.faults(step, indexes).await.is_empty(), "{step} goes well without its index");
    }
}
