//! Rights by role: the application cannot change history, an auditor reads no records, and the owner meets
//! the triggers.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in, settled};
use bayboard::conformance::random::Dice;
use bayboard::journal::{Fault, Sequence};
use bayboard::{
    Cell, CellKey, Cells, Commit, DispatchFilter, Facility, GuardKey, Guards, Journal, KeyId, Range, Record,
    Records, Space, StoreError, StoreExt, Swap, Taken, Timestamp,
};
use bayboard_storage_postgres::{Name, PostgresOptions, PostgresStore, Roles};
use bayboard_test_postgres::Database;
use std::time::Duration;
use support::rigs::ALL;
use support::{Shell, database, journal, open, verify};

const APPLICATION: &str = "bayboard_test_app";
const AUDITOR: &str = "bayboard_test_auditor";
const RETENTION: &str = "bayboard_test_retention";
const JOURNALS: [&str; 4] =
    ["bayboard_journal_entry", "bayboard_journal_body", "bayboard_logon", "bayboard_key_check"];
const RECORDS: [&str; 2] = ["bayboard_record", "bayboard_head"];
const DERIVED: [&str; 4] = ["bayboard_index", "bayboard_unique", "bayboard_entry_key", "bayboard_logon_key"];
const COUNTERS: [&str; 3] = ["bayboard_claim", "bayboard_guard", "bayboard_cell"];

/// A database with all roles, which belong to the whole server and stay there.
async fn with_roles() -> Database {
    let database = database();
    for role in [APPLICATION, AUDITOR, RETENTION] {
        let there = "WHEN duplicate_object OR unique_violation THEN NULL";
        database.run(&format!("DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION {there}; END $$"));
    }
    let roles =
        Roles { application: named(APPLICATION), auditor: named(AUDITOR), retention: named(RETENTION) };
    PostgresStore::grant(&database.url(), &PostgresOptions::default(), &roles).await.unwrap();
    database
}

fn named(role: &str) -> Option<Name> {
    role.parse().ok()
}

/// Everything a running portal asks of its store.
async fn live(store: &PostgresStore) -> World {
    let world = World::founded(1, store).await;
    let (facility, unit) = (world.facility("Maple Grove"), world.unit("Medic 7"));
    world.put(store, facility.clone()).await;
    world.put(store, unit).await;
    world.put(store, world.display(&facility, "Hall")).await;
    world.put(store, world.policy_file("house")).await;
    let dispatch = world.any_dispatch();
    let claim = world.claim("order 1", Record::from(dispatch.clone()).key());
    let booked =
        store.commit(&world.draft().claim(Some(claim)).create(dispatch).unwrap().finish()).await.unwrap();
    let booked = dispatch_in(&booked);
    let edited =
        world.edit(store, booked.clone(), altered(&booked, |raw| raw.confidential = true)).await.unwrap();
    store.commit(&world.draft().erase(&dispatch_in(&edited), &[]).unwrap().finish()).await.unwrap();
    store.commit(&world.disclosure(None)).await.unwrap();
    // A lapsed claim is swept, and a lapsed guard too.
    let tomorrow = world.later(Duration::from_secs(60 * 3_600));
    let (next, key) = (tomorrow.any_dispatch(), GuardKey([7; 32]));
    let claim = tomorrow.claim("order 2", Record::from(next.clone()).key());
    store.commit(&tomorrow.draft().claim(Some(claim)).create(next).unwrap().finish()).await.unwrap();
    for now in [world.now(), tomorrow.now()] {
        assert_eq!(store.take(&key, 1, Duration::from_secs(60), now).await, Ok(Taken::Allowed));
    }
    store.append_logon(world.id(), &Dice::new(1).logon()).await.unwrap();
    store.key_check(KeyId(1), &[7; 32]).await.unwrap();
    // A cell lapses and is swept, and index rows go with what they tell of.
    for (number, at) in [(1, &world), (2, &tomorrow)] {
        let (key, until) =
            (CellKey { space: Space::Session, id: [number; 32] }, at.later(Duration::from_secs(60)).now());
        let cell =
            Cell { key, version: 0, owner: at.id().as_uuid(), rank: 0, until, bytes: Some(vec![number]) };
        store.swap(at.id(), &[Swap { cell, expected: None }], None, at.now()).await.unwrap();
    }
    let booked = world.book(store, world.any_dispatch()).await;
    world.edit(store, booked.clone(), settled(&booked, world.now())).await.unwrap();
    assert_eq!(store.page_of::<Facility>(world.id(), None, ALL).await.unwrap(), [facility]);
    assert_eq!(store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap().len(), 3);
    let boards = [Range::on_boards(world.id(), Timestamp::from_micros(0))];
    assert_eq!(
        store.moment(world.id(), &boards).await.unwrap().records[0].len(),
        2,
        "what was erased is on no board"
    );
    world
}

async fn assert_refused(shell: &Shell, statement: &str) {
    let refusal = shell.refusal(statement).await.unwrap_or_else(|| panic!("went through: {statement}"));
    assert!(
        refusal.contains("permission denied") || refusal.contains("must be owner"),
        "{statement}: {refusal}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_application_does_its_work_and_can_change_no_history() {
    let database = with_roles().await;
    live(&open(&database.url_as(APPLICATION)).await).await;
    let shell = Shell::open(&database.url_as(APPLICATION)).await;
    for journal in JOURNALS {
        let column = if journal == "bayboard_key_check" { "id" } else { "tenant" };
        assert_refused(&shell, &format!("UPDATE {journal} SET {column} = {column}")).await;
        assert_refused(&shell, &format!("DELETE FROM {journal}")).await;
        assert_refused(&shell, &format!("TRUNCATE {journal} CASCADE")).await;
    }
    for record in RECORDS {
        assert_refused(&shell, &format!("DELETE FROM {record}")).await;
        assert_refused(&shell, &format!("TRUNCATE {record}")).await;
    }
    for derived in DERIVED {
        let column = if derived == "bayboard_unique" { "scope" } else { "tenant" };
        assert_refused(&shell, &format!("UPDATE {derived} SET {column} = {column}")).await;
        assert_refused(&shell, &format!("TRUNCATE {derived}")).await;
    }
    for keys in ["bayboard_entry_key", "bayboard_logon_key"] {
        assert_refused(&shell, &format!("DELETE FROM {keys}")).await;
    }
    for ddl in [
        "CREATE TABLE mine (it bigint)",
        "ALTER TABLE bayboard_record ADD COLUMN mine bigint",
        "DROP TABLE bayboard_journal_body",
        "ALTER TABLE bayboard_journal_entry DISABLE TRIGGER ALL",
        "DROP TRIGGER bayboard_journal_entry_no_update ON bayboard_journal_entry",
        "CREATE OR REPLACE FUNCTION bayboard_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "SET session_replication_role = replica",
        "INSERT INTO bayboard_schema VALUES (3, '')",
        "SET ROLE postgres",
    ] {
        assert_refused(&shell, ddl).await;
    }
    let refusal = PostgresStore::migrate(&database.url_as(APPLICATION), &PostgresOptions::default()).await;
    assert!(matches!(refusal, Err(StoreError::Unavailable { .. })), "only the owner migrates: {refusal:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_auditor_verifies_the_chain_and_reads_no_record() {
    let database = with_roles().await;
    let world = live(&open(&database.url()).await).await;
    let store = open(&database.url_as(AUDITOR)).await;
    let head = store.head(world.id()).await.unwrap();
    assert_eq!(verify(&journal(&store, world.id()).await, world.id(), Some(head)), Ok(head));
    let refused = store.commit(&world.disclosure(None)).await;
    assert!(matches!(refused, Err(StoreError::Unavailable { .. })), "{refused:?}");
    let shell = Shell::open(&database.url_as(AUDITOR)).await;
    assert!(shell.answer::<i64>("SELECT count(*) FROM bayboard_journal_readable").await > 0);
    for untold in ["bayboard_record", "bayboard_index", "bayboard_unique"].iter().chain(&COUNTERS) {
        assert_refused(&shell, &format!("SELECT * FROM {untold}")).await;
    }
    for table in RECORDS.iter().chain(&JOURNALS).chain(&DERIVED).chain(&COUNTERS) {
        assert_refused(&shell, &format!("DELETE FROM {table}")).await;
        assert_refused(&shell, &format!("INSERT INTO {table} SELECT * FROM {table}")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retention_drops_payloads_and_nothing_else() {
    let database = with_roles().await;
    let store = open(&database.url()).await;
    let world = live(&store).await;
    let shell = Shell::open(&database.url_as(RETENTION)).await;
    for table in RECORDS.iter().chain(&JOURNALS).chain(&DERIVED).chain(&COUNTERS) {
        let may = ["bayboard_journal_body", "bayboard_entry_key"].contains(table);
        if !may {
            assert_refused(&shell, &format!("DELETE FROM {table}")).await;
        }
        let column = match *table {
            "bayboard_key_check" => "id",
            "bayboard_unique" => "scope",
            "bayboard_guard" => "key",
            _ => "tenant",
        };
        assert_refused(&shell, &format!("UPDATE {table} SET {column} = {column}")).await;
        assert_refused(&shell, &format!("INSERT INTO {table} SELECT * FROM {table}")).await;
        assert_refused(&shell, &format!("TRUNCATE {table}")).await;
    }
    for untold in
        ["bayboard_record", "bayboard_index", "bayboard_unique", "bayboard_logon"].iter().chain(&COUNTERS)
    {
        assert_refused(&shell, &format!("SELECT * FROM {untold}")).await;
    }
    assert_eq!(shell.refusal("DELETE FROM bayboard_entry_key WHERE sequence = 1").await, None);
    assert_eq!(shell.refusal("DELETE FROM bayboard_journal_body WHERE sequence <= 3").await, None);
    let entries = journal(&store, world.id()).await;
    assert_eq!(entries.iter().filter(|entry| entry.body.is_none()).count(), 3);
    let told = verify(&entries, world.id(), None).unwrap_err();
    assert_eq!(told.fault, Fault::PayloadMissing, "the chain holds, and what no entry explains is told");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retention_does_by_the_port_what_an_entry_says() {
    let database = with_roles().await;
    let store = open(&database.url_as(APPLICATION)).await;
    let world = live(&store).await;
    let last = store.head(world.id()).await.unwrap().sequence;
    let under =
        store.commit(&world.draft().retain_no_longer(last).unwrap().finish()).await.unwrap().head.sequence;
    let retention = open(&database.url_as(RETENTION)).await;
    let before = retention.drop_payloads(world.id(), last, Sequence::START, ALL).await;
    assert_eq!(before, Err(StoreError::NoRetention { under: last }), "that entry says nothing of the kind");
    assert_eq!(retention.drop_payloads(world.id(), under, Sequence::START, ALL).await, Ok(Some(last)));
    let entries = journal(&store, world.id()).await;
    assert_eq!(entries.iter().filter(|entry| entry.body.is_some()).count(), 1, "the entry that says so");
    assert_eq!(verify(&entries, world.id(), None).unwrap().sequence, under);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn triggers_stop_the_owner_too() {
    let database = with_roles().await;
    live(&open(&database.url()).await).await;
    let shell = Shell::open(&database.url()).await;
    for (statement, said) in [
        ("UPDATE bayboard_journal_entry SET at = at + 1", "never changed"),
        ("DELETE FROM bayboard_journal_entry", "never deleted"),
        ("TRUNCATE bayboard_journal_entry CASCADE", "never deleted"),
        ("TRUNCATE bayboard_journal_body", "one by one"),
        ("UPDATE bayboard_journal_body SET payload = '\\x00'", "never changed"),
    ] {
        let refusal = shell.refusal(statement).await.unwrap_or_else(|| panic!("went through: {statement}"));
        assert!(refusal.contains(said), "{statement}: {refusal}");
    }
}

/// The planted defect: one right too many is found by the same question.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_right_too_many_is_found() {
    let database = with_roles().await;
    database.run(&format!("GRANT DELETE ON bayboard_logon TO {APPLICATION}"));
    let shell = Shell::open(&database.url_as(APPLICATION)).await;
    assert_eq!(shell.refusal("DELETE FROM bayboard_logon").await, None);
    let roles = Roles { application: named(APPLICATION), ..Roles::default() };
    PostgresStore::grant(&database.url(), &PostgresOptions::default(), &roles).await.unwrap();
    assert_refused(&shell, "DELETE FROM bayboard_logon").await;
}
