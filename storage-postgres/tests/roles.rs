//! Rights by role: the application cannot change history, an auditor reads no records, and the owner meets the triggers.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in};
use bayboard::conformance::random::Dice;
use bayboard::{
    Commit, DirectoryReads, DispatchFilter, DispatchReads, GuardKey, Guards, JournalReads, KeyId, Record, StoreError, Taken,
    Timestamp,
};
use bayboard_storage_postgres::{PostgresOptions, PostgresStore, Roles};
use bayboard_test_postgres::Database;
use std::time::Duration;
use support::rigs::ALL;
use support::{Shell, database, journal, open, verify};

const APPLICATION: &str = "bayboard_test_app";
const AUDITOR: &str = "bayboard_test_auditor";
const JOURNALS: [&str; 4] = ["bayboard_journal_entry", "bayboard_journal_body", "bayboard_logon", "bayboard_key_check"];
const RECORDS: [&str; 14] = [
    "bayboard_tenant",
    "bayboard_region",
    "bayboard_division",
    "bayboard_facility",
    "bayboard_unit",
    "bayboard_affiliate",
    "bayboard_payor",
    "bayboard_dispatch",
    "bayboard_display",
    "bayboard_api_token",
    "bayboard_ended_session",
    "bayboard_policy_file",
    "bayboard_active_policy",
    "bayboard_head",
];

/// A database with both roles, which belong to the whole server and stay there.
async fn with_roles() -> Database {
    let database = database();
    for role in [APPLICATION, AUDITOR] {
        let there = "WHEN duplicate_object OR unique_violation THEN NULL";
        database.run(&format!("DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION {there}; END $$"));
    }
    let roles = Roles { application: APPLICATION.parse().ok(), auditor: AUDITOR.parse().ok() };
    PostgresStore::grant(&database.url(), &PostgresOptions::default(), &roles).await.unwrap();
    database
}

/// Everything a running portal asks of its store.
async fn live(store: &PostgresStore) -> World {
    let world = World::founded(1, store).await;
    let (facility, unit) = (world.facility("Maple Grove"), world.unit("Medic 7"));
    world.put(store, facility.clone()).await;
    world.put(store, unit).await;
    world.put(store, world.display(&facility, "Hall")).await;
    world.put(store, world.policy_file("house")).await;
    world.put(store, world.ended_session()).await;
    let dispatch = world.any_dispatch();
    let claim = world.claim("order 1", Record::from(dispatch.clone()).key());
    let booked = store.commit(&world.draft().claim(Some(claim)).create(dispatch).unwrap().finish()).await.unwrap();
    let booked = dispatch_in(&booked);
    let edited = world.edit(store, booked.clone(), altered(&booked, |raw| raw.confidential = true)).await.unwrap();
    store.commit(&world.draft().erase(&dispatch_in(&edited)).unwrap().finish()).await.unwrap();
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
    assert_eq!(store.facilities(world.id(), None, ALL).await.unwrap(), [facility]);
    assert_eq!(store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap().len(), 2);
    store.board_snapshot(world.id(), Timestamp::from_micros(0)).await.unwrap().unwrap();
    world
}

async fn assert_refused(shell: &Shell, statement: &str) {
    let refusal = shell.refusal(statement).await.unwrap_or_else(|| panic!("went through: {statement}"));
    assert!(refusal.contains("permission denied") || refusal.contains("must be owner"), "{statement}: {refusal}");
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
    for ddl in [
        "CREATE TABLE mine (it bigint)",
        "ALTER TABLE bayboard_dispatch ADD COLUMN mine bigint",
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
    let head = store.journal_head(world.id()).await.unwrap();
    assert_eq!(verify(&journal(&store, world.id()).await, world.id(), Some(head)), Ok(head));
    let refused = store.commit(&world.disclosure(None)).await;
    assert!(matches!(refused, Err(StoreError::Unavailable { .. })), "{refused:?}");
    let shell = Shell::open(&database.url_as(AUDITOR)).await;
    for view in ["bayboard_dispatch_readable", "bayboard_journal_readable", "bayboard_logon_readable"] {
        assert!(shell.answer::<i64>(&format!("SELECT count(*) FROM {view}")).await > 0, "{view}");
    }
    for record in RECORDS.iter().filter(|table| **table != "bayboard_head") {
        assert_refused(&shell, &format!("SELECT * FROM {record}")).await;
    }
    for table in RECORDS.iter().chain(&JOURNALS).chain(&["bayboard_claim", "bayboard_guard"]) {
        assert_refused(&shell, &format!("DELETE FROM {table}")).await;
    }
    // This list holds only columns that the role may read.
    let telling =
        "'patient_name', 'birth_date', 'callback_phone', 'crew_notes', 'reason', 'access_code', 'secret_digest', 'name'";
    let columns = format!(
        "SELECT count(*) FROM information_schema.columns WHERE table_name LIKE 'bayboard%' AND column_name IN ({telling})"
    );
    assert_eq!(shell.answer::<i64>(&columns).await, 0);
    assert_ne!(database.run(&columns), "0", "the owner sees them");
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
    let roles = Roles { application: APPLICATION.parse().ok(), auditor: None };
    PostgresStore::grant(&database.url(), &PostgresOptions::default(), &roles).await.unwrap();
    assert_refused(&shell, "DELETE FROM bayboard_logon").await;
}
