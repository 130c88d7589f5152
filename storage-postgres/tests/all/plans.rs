//! What meets a growing table goes by an index, as PostgreSQL itself says of the statements that the store
//! ran.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::reads;
use crate::support;

use bayboard_storage_orm::OrmStore;
use bayboard_storage_orm::testing::{Plans, grow};
use bayboard_test_postgres::Database;
use reads::{GROWING, STEPS, Scene};
use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection};
use std::num::NonZeroU32;
use support::database;

/// Enough rows that reading them all costs more than an index, with statistics.
const COPIES: u32 = 20_000;
const CLAIMS: &str = "INSERT INTO bayboard_claim SELECT tenant, sha256(n::text::bytea), sha256('x'), 7, tenant, \
    4000000000000000 FROM bayboard_head, generate_series(1, 20000) AS n;
    INSERT INTO bayboard_guard SELECT sha256(n::text::bytea), 1, 4000000000000000 FROM generate_series(1, 20000) AS n;
    INSERT INTO bayboard_cell SELECT tenant, 0, sha256(n::text::bytea), 1, lpad((n % 50)::text, 32, '0')::uuid, n, \
    4000000000000000, '\\x07' FROM bayboard_head, generate_series(1, 20000) AS n;
    ANALYZE";

struct Rig {
    connection: DatabaseConnection,
    plans: Plans,
    store: OrmStore,
    scene: Scene,
    _database: Database,
}

impl Rig {
    async fn set_up() -> Self {
        let database = database();
        let mut options = ConnectOptions::new(database.url());
        options.max_connections(4).sqlx_logging(false);
        let connection = sea_orm::Database::connect(options).await.unwrap();
        let (plans, mut watched) = (Plans::default(), connection.clone());
        plans.watch(&mut watched);
        let store = OrmStore::new(watched.clone(), watched, NonZeroU32::MIN, None).unwrap();
        let scene = Scene::found(&store, 400, 5_000).await;
        grow(&connection, scene.world.id(), COPIES).await.unwrap();
        connection.execute_unprepared(CLAIMS).await.unwrap();
        plans.take(&connection).await.unwrap();
        Self { connection, plans, store, scene, _database: database }
    }

    /// What is wrong with the plans of a step.
    async fn faults(&self, step: &str, indexes: &[&str]) -> Vec<String> {
        self.scene.run(&self.store, step).await;
        let plans = self.plans.take(&self.connection).await.unwrap().join("\n");
        let mut faults = Vec::new();
        for table in GROWING {
            if plans.contains(&format!("Seq Scan on {table} ")) {
                faults.push(format!("{step}: reads all of {table}:\n{plans}"));
            }
        }
        let missing = indexes.iter().filter(|index| !plans.contains(&named(index)));
        faults.extend(missing.map(|index| format!("{step}: {index} is not used in:\n{plans}")));
        if plans.contains("Sort Key") {
            faults.push(format!("{step}: sorts"));
        }
        faults
    }
}

/// As PostgreSQL names it in a plan.
fn named(index: &str) -> String {
    match index.split_once(':') {
        Some((_, table)) => format!(" {table}_pkey "),
        None => format!(" {index} "),
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
    // Steps that write need the keys: they go first, while those are there.
    let (reading, by_name): (Vec<_>, Vec<_>) =
        STEPS.iter().partition(|(_, indexes)| indexes[0].contains(':'));
    for (step, indexes) in by_name {
        rig.connection.execute_unprepared(&format!("DROP INDEX {}", indexes[0])).await.unwrap();
        assert!(!rig.faults(step, indexes).await.is_empty(), "{step} goes well without its index");
    }
    for table in GROWING {
        rig.connection
            .execute_unprepared(&format!("ALTER TABLE {table} DROP CONSTRAINT {table}_pkey"))
            .await
            .unwrap();
    }
    for (step, indexes) in reading.into_iter().filter(|(step, _)| !["edit", "settle"].contains(step)) {
        assert!(!rig.faults(step, indexes).await.is_empty(), "{step} goes well without its key");
    }
}

/// A session plans their checks once, perhaps while the tables are empty, and no plan of a statement tells of
/// it.
#[tokio::test]
async fn no_reference_is_checked_behind_a_statement() {
    assert_eq!(database().run("SELECT count(*) FROM pg_constraint WHERE contype = 'f'"), "0");
}
