//! Opening databases: not migrated yet, newer, of another build, shared by two deployments, migrated by
//! several at once.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::altered;
use bayboard::{Journal, Range, Records, StoreError, StoreExt, Tenant, TenantId, Timestamp};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore, Schema};
use bayboard_test_postgres::Database;
use std::time::Duration;
use support::{database, journal, open};

/// Steps of this build's schema.
const STEPS: u32 = 1;

fn empty() -> Database {
    Database::copy_of("bayboard_empty", |_| {})
}

async fn refusal(database: &Database) -> StoreError {
    PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap_err()
}

fn in_schema(name: &str) -> PostgresOptions {
    let mut options = PostgresOptions::default();
    options.schema = Some(name.parse().unwrap());
    options
}

#[tokio::test]
async fn a_database_without_its_schema_is_refused_and_left_alone() {
    let database = empty();
    assert_eq!(refusal(&database).await, StoreError::OlderSchema { found: 0, known: STEPS });
    assert_eq!(database.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "0");
    let schema = PostgresStore::schema(&database.url(), &PostgresOptions::default()).await.unwrap();
    assert_eq!(schema, Schema { found: 0, known: STEPS });
}

#[tokio::test]
async fn a_schema_of_an_older_a_newer_or_another_build_is_refused() {
    let database = database();
    database.run("UPDATE bayboard_schema SET checksum = '\\x00'");
    assert_eq!(
        refusal(&database).await,
        StoreError::Unavailable { reason: "schema was made by another build of this version" }
    );
    database.run(&format!("DELETE FROM bayboard_schema WHERE step = {STEPS}"));
    assert_eq!(refusal(&database).await, StoreError::OlderSchema { found: STEPS - 1, known: STEPS });
    let database = support::database();
    database.run(&format!("INSERT INTO bayboard_schema VALUES ({}, '\\x00')", STEPS + 1));
    let newer = StoreError::NewerSchema { found: STEPS + 1, known: STEPS };
    assert_eq!(refusal(&database).await, newer);
    assert_eq!(PostgresStore::migrate(&database.url(), &PostgresOptions::default()).await, Err(newer));
}

/// A port that nobody listens on.
fn dead_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_unreachable() {
    let mut options = PostgresOptions::default();
    options.acquire = Duration::from_millis(500);
    for (url, reason) in [
        (
            format!("postgres://nobody@127.0.0.1:{}/none", dead_port()).as_str(),
            "nobody took a connection in time",
        ),
        ("postgres://nobody@localhost/none?host=/nowhere", "there is nothing at this path"),
    ] {
        let refusal = PostgresStore::open(url, &options).await.unwrap_err();
        assert_eq!(refusal, StoreError::Unreachable { reason }, "{url}");
        assert_eq!(refusal.to_string(), format!("database cannot be reached: {reason}"));
        assert_eq!(PostgresStore::migrate(url, &options).await, Err(refusal), "{url}");
    }
    // Whether the name is refused or looked for in vain is the resolver's matter.
    let unknown = PostgresStore::open("postgres://nobody@nowhere.invalid/none", &options).await.unwrap_err();
    assert!(matches!(unknown, StoreError::Unreachable { .. }), "{unknown}");
}

/// What is reached and refuses, or is no address at all, is another matter.
#[tokio::test]
async fn a_refusal_and_an_address_that_is_none_are_unavailable() {
    let database = database();
    let (stranger, elsewhere) = (
        database.url_as("nobody_of_this_name"),
        database.url().replace(&database.run("SELECT current_database()"), "none_of_this_name"),
    );
    for (url, reason) in [
        (stranger.as_str(), "database refused the log-in"),
        (&elsewhere, "there is no database of this name"),
        ("mysql://root@localhost/x", "database address is malformed"),
        ("portal.db", "database address is malformed"),
    ] {
        let refusal = PostgresStore::open(url, &PostgresOptions::default()).await.unwrap_err();
        assert_eq!(refusal, StoreError::Unavailable { reason }, "{url}");
    }
}

#[tokio::test]
async fn two_deployments_in_two_schemas_do_not_see_each_other() {
    let database = empty();
    let mut worlds = Vec::new();
    for (seed, name) in [(1, "one"), (2, "two")] {
        let options = in_schema(name);
        PostgresStore::migrate(&database.url(), &options).await.unwrap();
        let store = PostgresStore::open(&database.url(), &options).await.unwrap();
        let world = World::founded(seed, &store).await;
        world.book(&store, world.any_dispatch()).await;
        worlds.push((store, world));
    }
    for (store, world) in &worlds {
        assert_eq!(store.all::<Tenant>(TenantId::DEPLOYMENT).await.unwrap(), [world.tenant().clone()]);
    }
    assert_eq!(database.run("SELECT count(*) FROM one.bayboard_record WHERE kind = 7"), "1");
    assert_eq!(database.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"), "0");
    assert!(
        matches!(refusal(&database).await, StoreError::OlderSchema { found: 0, .. }),
        "it has no tables outside"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_migrations_at_once_apply_each_step_once() {
    for name in ["first", "second", "third"] {
        let database = empty();
        let migrate = |options: PostgresOptions| {
            let url = database.url();
            tokio::spawn(async move { PostgresStore::migrate(&url, &options).await })
        };
        let migrations: Vec<_> = (0..4).map(|_| migrate(in_schema(name))).collect();
        for migration in migrations {
            migration.await.unwrap().unwrap();
        }
        assert_eq!(database.run(&format!("SELECT count(*) FROM {name}.bayboard_schema")), STEPS.to_string());
        PostgresStore::open(&database.url(), &in_schema(name)).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_current_is_migrated_again_without_harm() {
    let database = database();
    support::migrate(&database.url());
    let store = open(&database.url()).await;
    assert_eq!(store.heads().await.unwrap(), []);
}

/// A rolling upgrade: the new release expands the schema while servers of this one run. They go on, and
/// cannot start again.
#[tokio::test]
async fn a_running_server_goes_on_while_a_newer_release_expands_the_schema() {
    let database = database();
    let store = open(&database.url()).await;
    let world = World::founded(1, &store).await;
    let booked = world.book(&store, world.any_dispatch()).await;
    // Statements that are prepared already must not mind.
    for _ in 0..8 {
        world.book(&store, world.any_dispatch()).await;
    }
    database.run(&format!(
        "BEGIN; ALTER TABLE bayboard_record ADD COLUMN later text; ALTER TABLE bayboard_journal_entry ADD COLUMN later text; \
         CREATE TABLE bayboard_later (id uuid PRIMARY KEY); DROP INDEX bayboard_cell_rank; \
         INSERT INTO bayboard_schema VALUES ({}, '\\x00'); COMMIT",
        STEPS + 1
    ));
    let edited = altered(&booked, |raw| raw.confidential = true);
    world.edit(&store, booked, edited).await.unwrap();
    world.book(&store, world.any_dispatch()).await;
    let boards = [Range::on_boards(world.id(), Timestamp::from_micros(0))];
    let snapshot = store.moment(world.id(), &boards).await.unwrap();
    assert_eq!(snapshot.records[0].len(), 10);
    let entries = journal(&store, world.id()).await;
    assert_eq!(entries.len() as u64, store.head(world.id()).await.unwrap().sequence.0);
    assert_eq!(refusal(&database).await, StoreError::NewerSchema { found: STEPS + 1, known: STEPS });
}
