//! Rolls in a database that somebody edited by hand, so that its chain holds: what `journal verify` finds all
//! the same.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::danger;
use bayboard::journal::{
    EntryKey, EntryKind, Fault, Head, Header, Payload, RawBody, RawEntry, RollDigest, Sequence, Tampered,
};
use bayboard::portal::{NewDispatch, NewFacility, NewTenant, Portal, Viewer, verify_journal};
use bayboard::{
    Booking, FacilityKind, ServiceLevel, Stop, Store, StoredWord, TenantId, Timestamp, Vault, Zone,
};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use bayboard_test_postgres::Database;
use data_encoding::HEXLOWER;
use portal_server::keys::OsEntropy;
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

/// A company whose ten calls two people at the desk were shown, as one roll, which are its last three
/// entries.
async fn live(store: Arc<dyn Store>) -> TenantId {
    let portal = Portal::open(store, Arc::new(Rules::shipped().await.unwrap()), Vault::in_memory(OsEntropy))
        .await
        .unwrap();
    let zone = Zone::named("America/Chicago").unwrap();
    let company = NewTenant::new("Acme".parse().unwrap(), "555".parse().unwrap(), zone.clone());
    let tenant = portal.create_tenant("set-up".parse().unwrap(), company, NOW).await.unwrap();
    let desk = |name: &str| Viewer::operator(tenant, name.parse().unwrap());
    let home = NewFacility::new("Maple Grove".parse().unwrap(), FacilityKind::Clinic, zone);
    let home = portal.seat(&desk("Ada"), NOW).facilities().create(home, None).await.unwrap().value.id();
    let call = || {
        let mut call =
            NewDispatch::new(Stop::at(home), Stop::at(home), Booking::exact(NOW), ServiceLevel::Bls);
        call.patient_name = Some("Grace Example".parse::<bayboard::Line>().unwrap().into());
        call
    };
    portal.seat(&desk("Ada"), NOW).dispatches().create_all((0..10).map(|_| call()).collect()).await.unwrap();
    for name in ["Ada", "Bob"] {
        let open = portal.seat(&desk(name), NOW).dispatches().all_open().await.unwrap();
        assert_eq!(
            portal.seat(&desk(name), NOW).disclose("desk".parse().unwrap(), open).await.unwrap().len(),
            10
        );
    }
    tenant
}

/// How a database is told bytes.
type Bytes = fn(&[u8]) -> String;

async fn entries(store: &dyn Store, tenant: TenantId) -> Vec<RawEntry> {
    store.entries(&EntryKey::All(tenant), None, false, NonZeroU16::MAX).await.unwrap()
}

/// The statements that put these entries in the place of the whole journal, chained anew.
fn rewrite(tenant: TenantId, entries: Vec<RawEntry>, bytes: Bytes) -> String {
    let (mine, mut head, mut sql) = (bytes_of(tenant, bytes), Head::EMPTY, String::new());
    let length = entries.len();
    for entry in entries {
        let (previous, body) = (head.hash, entry.body.as_ref().unwrap());
        head = head.append(tenant, &entry.header, &body.commitment());
        let here = format!("WHERE tenant = {mine} AND sequence = {}", head.sequence.0);
        let columns = [("previous", &previous), ("hash", &head.hash), ("commitment", &body.commitment())];
        let columns = columns.map(|(name, value)| format!("{name} = {}", bytes(value))).join(", ");
        let (header, kind) = (bytes(&entry.header), entry.kind.number());
        sql +=
            &format!("UPDATE bayboard_journal_entry SET {columns}, header = {header}, kind = {kind} {here};");
        let (salt, payload) = (bytes(&body.salt), bytes(&body.payload));
        sql += &format!("UPDATE bayboard_journal_body SET salt = {salt}, payload = {payload} {here};");
    }
    for table in ["bayboard_journal_entry", "bayboard_journal_body"] {
        sql += &format!("DELETE FROM {table} WHERE tenant = {mine} AND sequence > {length};");
    }
    let hash = bytes(&head.hash);
    sql += &format!("UPDATE bayboard_head SET sequence = {length}, hash = {hash} WHERE tenant = {mine};");
    sql
}

fn bytes_of(tenant: TenantId, bytes: Bytes) -> String {
    // PostgreSQL tells ids and bytes apart.
    let told = bytes(tenant.as_uuid().as_bytes());
    if told.starts_with("x'") { told } else { format!("'{}'", tenant.as_uuid()) }
}

fn naming(entry: &RawEntry, roll: Option<RollDigest>) -> RawEntry {
    let header = Header { roll, ..entry.header().unwrap() };
    RawEntry { header: danger::encode_part(&header), ..entry.clone() }
}

fn shorter(entry: &RawEntry) -> RawEntry {
    let body = entry.body.clone().unwrap();
    let Ok(Payload::Roll(mut roll)) = danger::decode_part(&body.payload) else { panic!("it is a roll") };
    roll.lines.pop();
    RawEntry {
        body: Some(RawBody { payload: danger::encode_part(&Payload::Roll(roll)), ..body }),
        ..entry.clone()
    }
}

type Plant = fn(&mut Vec<RawEntry>, usize);

/// What is planted, how, and where it is found.
type Planted = (&'static str, Plant, Option<(usize, Fault)>);

/// What is done to the entries, where the roll stands, and what is found how far behind it.
fn plants() -> Vec<Planted> {
    vec![
        ("nothing", |_, _| {}, None),
        (
            "a session's entry names a roll that is nowhere",
            |entries, roll| entries[roll + 2] = naming(&entries[roll + 2], Some(RollDigest([7; 32]))),
            Some((2, Fault::RollMissing)),
        ),
        ("the roll is gone", |entries, roll| drop(entries.remove(roll)), Some((0, Fault::RollMissing))),
        (
            "the roll comes after its entry",
            |entries, roll| entries.swap(roll, roll + 1),
            Some((0, Fault::RollMissing)),
        ),
        (
            "the roll has another name",
            |entries, roll| entries[roll] = naming(&entries[roll], Some(RollDigest([7; 32]))),
            Some((0, Fault::RollAltered)),
        ),
        (
            "the roll has no name",
            |entries, roll| entries[roll] = naming(&entries[roll], None),
            Some((0, Fault::RollAltered)),
        ),
        (
            "one line of the roll is gone",
            |entries, roll| entries[roll] = shorter(&entries[roll]),
            Some((0, Fault::RollAltered)),
        ),
    ]
}

async fn check(store: &dyn Store, tenant: TenantId, roll: usize, what: &str, found: Option<(usize, Fault)>) {
    let position = |behind: usize| Sequence((roll + behind) as u64 + 1);
    let expected = found.map(|(behind, fault)| Tampered { sequence: position(behind), fault }.into());
    assert_eq!(verify_journal(store, tenant, None).await.err(), expected, "{what}");
}

/// Where the roll stands.
fn roll_in(entries: &[RawEntry]) -> usize {
    let roll = entries.iter().position(|entry| entry.kind == EntryKind::Roll).unwrap();
    assert_eq!(roll + 3, entries.len(), "two entries name it");
    roll
}

fn shell(file: &Path, sql: &str) {
    let script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.stdin.read()); c.commit()";
    let mut python = Command::new("python3")
        .args(["-c", script])
        .arg(file)
        .stdin(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut python.stdin.take().unwrap(), sql.as_bytes()).unwrap();
    assert!(python.wait().unwrap().success());
}

#[tokio::test]
async fn a_file_whose_rolls_were_edited_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bayboard.db");
    let open = async |file: &Path| {
        SqliteStore::open(file.to_str().unwrap(), &SqliteOptions::default()).await.unwrap()
    };
    let store = open(&file).await;
    let tenant = live(Arc::new(open(&file).await)).await;
    let kept = entries(&store, tenant).await;
    shell(&file, "PRAGMA wal_checkpoint(TRUNCATE)");
    let triggers = ["entry_no_update", "entry_no_delete", "entry_no_replace", "body_no_update"];
    let unlock: String =
        triggers.iter().map(|name| format!("DROP TRIGGER IF EXISTS bayboard_journal_{name};")).collect();
    for (what, plant, found) in plants() {
        let copy = folder.path().join("copy.db");
        std::fs::copy(&file, &copy).unwrap();
        let (mut planted, roll) = (kept.clone(), roll_in(&kept));
        plant(&mut planted, roll);
        let edits = rewrite(tenant, planted, |bytes| format!("x'{}'", HEXLOWER.encode(bytes)));
        shell(&copy, &format!("{unlock}{edits}"));
        check(&open(&copy).await, tenant, roll, what, found).await;
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(folder.path().join(format!("copy.db{suffix}")));
        }
    }
}

#[tokio::test]
async fn tables_whose_rolls_were_edited_are_found_out() {
    let database = Database::empty();
    PostgresStore::migrate(&database.url(), &PostgresOptions::default()).await.unwrap();
    let store = Arc::new(PostgresStore::open(&database.url(), &PostgresOptions::default()).await.unwrap());
    let tenant = live(Arc::clone(&store) as _).await;
    let kept = entries(&*store, tenant).await;
    let tables = ["bayboard_journal_body", "bayboard_journal_entry", "bayboard_head"];
    let unlock: String =
        tables.iter().map(|table| format!("ALTER TABLE {table} DISABLE TRIGGER USER;")).collect();
    let keep: String =
        tables.iter().map(|table| format!("CREATE TABLE kept_{table} AS TABLE {table};")).collect();
    let back = tables
        .iter()
        .map(|table| format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table};"));
    let back: String = back.collect();
    database.run(&format!("{unlock}{keep}"));
    for (what, plant, found) in plants() {
        let (mut planted, roll) = (kept.clone(), roll_in(&kept));
        plant(&mut planted, roll);
        database.run(&rewrite(tenant, planted, |bytes| format!("'\\x{}'::bytea", HEXLOWER.encode(bytes))));
        check(&*store, tenant, roll, what, found).await;
        database.run(&back);
    }
    assert!(verify_journal(&*store, tenant, None).await.is_ok(), "everything was put back");
}
