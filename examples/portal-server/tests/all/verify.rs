//! What `journal verify` finds in a database that somebody edited by hand, and what it says it cannot find.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::staff;
use crate::wire;
use crate::world;

use bayboard::access::Role;
use bayboard::journal::{Client, Fault, Head, Sequence, Tampered};
use bayboard::portal::{
    NewFacility, NewTenant, Portal, SignIn, Unverified, Verified, Viewer, verify_journal,
};
use bayboard::{FacilityKind, Key, StaticKeyring, Store, TenantId, Timestamp, Vault, Zone};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use bayboard_test_postgres::Database;
use portal_server::app::AppSettings;
use portal_server::keys::OsEntropy;
use staff::{Colleague, people};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;
use wire::{Request, ask};
use world::{Company, Plan};

const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

async fn portal(store: Arc<dyn Store>) -> Portal {
    let keyring = StaticKeyring::single(Key::from_bytes([7; 32]));
    let vault = Vault::new(Arc::new(keyring), Arc::new(OsEntropy));
    Portal::open(store, Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap()
}

/// A company with changes, readings and sign-ins in its history, and a digest over the sign-ins but the last
/// two.
async fn live(store: Arc<dyn Store>) -> TenantId {
    let portal = portal(store).await;
    let zone = Zone::named("America/Chicago").unwrap();
    let company = NewTenant::new("Acme".parse().unwrap(), "555".parse().unwrap(), zone.clone());
    let tenant = portal.create_tenant("set-up".parse().unwrap(), company, NOW).await.unwrap();
    let desk = Viewer::operator(tenant, "desk".parse().unwrap());
    let mut public_ids = Vec::new();
    for name in ["Maple Grove", "Summit"] {
        let home = NewFacility::new(name.parse().unwrap(), FacilityKind::Clinic, zone.clone());
        let home = portal.seat(&desk, NOW).facilities().create(home, None).await.unwrap().value;
        portal.seat(&desk, NOW).facilities().reveal_code(home.id()).await.unwrap();
        public_ids.push(home.public_id().to_owned());
    }
    // The first is nobody's, the others are the two homes' by turns.
    let known = public_ids.iter().cycle().take(4).map(String::as_str);
    for (minute, public_id) in (0..).zip(["1111-2222"].into_iter().chain(known)) {
        let at = NOW.plus(Duration::from_secs(60 * minute));
        let tried = portal
            .sign_in(tenant, public_id, "ABCD", Client::default(), uuid::Uuid::nil(), at)
            .await
            .unwrap();
        assert!(matches!(tried, SignIn::Session(_)));
        if minute == 2 {
            portal.digest_logons(tenant, at).await.unwrap();
        }
    }
    tenant
}

/// Where a fault is found.
type Found = Option<(u64, Fault)>;

const SWAPPED: &str = "UPDATE bayboard_logon SET bytes = (SELECT other.bytes FROM bayboard_logon AS other \
    WHERE other.tenant = bayboard_logon.tenant AND other.number = 1) WHERE tenant = MINE AND number = 2";

/// What is done to the database, and what is found of it.
fn tampers() -> Vec<(&'static str, &'static str, Found)> {
    vec![
        ("nothing", "SELECT 1", None),
        // The fifth entry tells of no record, so that no later erasure could explain it.
        (
            "every payload",
            "DELETE FROM bayboard_journal_body WHERE tenant = MINE",
            Some((5, Fault::PayloadMissing)),
        ),
        (
            "one payload",
            "DELETE FROM bayboard_journal_body WHERE tenant = MINE AND sequence = 2",
            Some((2, Fault::PayloadMissing)),
        ),
        (
            "digest's payload",
            "DELETE FROM bayboard_journal_body WHERE tenant = MINE AND sequence = 5",
            Some((5, Fault::PayloadMissing)),
        ),
        (
            "what finds an entry",
            "DELETE FROM bayboard_entry_key WHERE tenant = MINE AND sequence = 3",
            Some((3, Fault::KeysAltered)),
        ),
        (
            "an entry found by another's key",
            "UPDATE bayboard_entry_key SET sequence = 5 WHERE tenant = MINE AND sequence = 1 AND substr(key, 1, 1) = RECORD",
            Some((1, Fault::KeysAltered)),
        ),
        (
            "a logon that cannot be read",
            "UPDATE bayboard_logon SET bytes = ZERO WHERE tenant = MINE AND number = 1",
            Some((5, Fault::LogonsAltered)),
        ),
        ("a logon in another's place", SWAPPED, Some((5, Fault::LogonsAltered))),
        (
            "a logon gone",
            "DELETE FROM bayboard_logon WHERE tenant = MINE AND number = 1",
            Some((5, Fault::LogonsAltered)),
        ),
        (
            "all logons gone",
            "DELETE FROM bayboard_logon WHERE tenant = MINE",
            Some((5, Fault::LogonsAltered)),
        ),
        (
            "what finds a logon",
            "DELETE FROM bayboard_logon_key WHERE tenant = MINE AND number = 3",
            Some((5, Fault::LogonKeysAltered)),
        ),
        (
            "what finds a logon that no digest covers",
            "DELETE FROM bayboard_logon_key WHERE tenant = MINE AND number = 5",
            Some((5, Fault::LogonKeysAltered)),
        ),
        (
            "a logon found by another's key",
            "INSERT INTO bayboard_logon_key SELECT tenant, key, 1 FROM bayboard_logon_key WHERE tenant = MINE AND number = 3",
            Some((5, Fault::LogonKeysAltered)),
        ),
        (
            "the head's hash",
            "UPDATE bayboard_head SET hash = ZERO WHERE tenant = MINE",
            Some((5, Fault::NotTheKeptHead)),
        ),
        (
            "the head set back",
            "UPDATE bayboard_head SET sequence = 4 WHERE tenant = MINE",
            Some((5, Fault::NotTheKeptHead)),
        ),
        (
            "the newest entry cut off",
            "DELETE FROM bayboard_journal_entry WHERE tenant = MINE AND sequence = 5",
            Some((5, Fault::Missing)),
        ),
    ]
}

fn expected(found: Found, clean: Verified) -> Result<Verified, Unverified> {
    found.map_or(Ok(clean), |(position, fault)| Err(Tampered { sequence: Sequence(position), fault }.into()))
}

/// The triggers that keep history as it is, for whoever is not the owner.
const TRIGGERS: [(&str, &str); 4] = [
    ("bayboard_journal_entry", "bayboard_journal_entry_no_update"),
    ("bayboard_journal_entry", "bayboard_journal_entry_no_delete"),
    ("bayboard_journal_entry", "bayboard_journal_entry_no_replace"),
    ("bayboard_journal_body", "bayboard_journal_body_no_update"),
];

fn shell(file: &Path, sql: &str) {
    let script =
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()";
    let done = Command::new("python3").args(["-c", script]).arg(file).arg(sql).output().unwrap();
    assert!(done.status.success(), "{sql}: {}", String::from_utf8_lossy(&done.stderr));
}

#[tokio::test]
async fn every_edit_of_a_file_by_hand_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bayboard.db");
    let open = async |file: &Path| {
        SqliteStore::open(file.to_str().unwrap(), &SqliteOptions::default()).await.unwrap()
    };
    let tenant = live(Arc::new(open(&file).await)).await;
    shell(&file, "PRAGMA wal_checkpoint(TRUNCATE)");
    let clean = verify_journal(&open(&file).await, tenant, None).await.unwrap();
    assert_eq!((clean.head.sequence, clean.undigested), (Sequence(5), 2));
    let unlock: String =
        TRIGGERS.iter().map(|(_, trigger)| format!("DROP TRIGGER IF EXISTS {trigger};")).collect();
    for (what, sql, found) in tampers() {
        let copy = folder.path().join(format!("{what}.db"));
        std::fs::copy(&file, &copy).unwrap();
        let sql = sql
            .replace("MINE", &format!("x'{}'", tenant.as_uuid().simple()))
            .replace("ZERO", "zeroblob(32)")
            .replace("RECORD", "x'02'");
        shell(&copy, &format!("{unlock}{sql}"));
        let store = Arc::new(open(&copy).await);
        assert_eq!(verify_journal(&*store, tenant, None).await, expected(found, clean), "{what}");
        assert_eq!(
            by_a_server(store, tenant).await,
            found.map(|(at, fault)| (at, fault.to_string())),
            "{what}"
        );
    }
}

/// Where a server finds a fault that verifies while it serves.
async fn by_a_server(store: Arc<dyn Store>, tenant: TenantId) -> Option<(u64, String)> {
    let node = portal(store).await;
    let known = node.clockwork(tenant, NOW).verify(NonZeroU16::MAX).await.unwrap().unwrap();
    assert_eq!(known.held.is_some(), known.broken.is_none());
    known.broken.map(|broken| (broken.sequence.0, broken.fault))
}

/// A break is told where people look, and the screens go on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_finds_a_fault_tells_it_loudly_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bayboard.db");
    let store = SqliteStore::open(file.to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
    let server =
        Company::found_on(Arc::new(store), Plan::default()).await.serve(AppSettings::default()).await;
    let administrator = &people(&server.app).await[&Role::Administrator];
    let mut browser = Colleague::signed_in(server.address, &server.app, administrator).await;
    let metrics = async || ask(server.admin, &Request::get("/metrics")).await.text();
    let verify = async || {
        server.clock.turn_to(server.app.now().plus(Duration::from_secs(600)));
        let clockwork = server.app.portal.clockwork(server.app.tenant, server.app.now());
        clockwork.verify(NonZeroU16::MAX).await.unwrap().unwrap()
    };
    let held = verify().await.held.unwrap();
    let before = metrics().await;
    assert!(before.contains("bayboard_journal_broken 0"), "{before}");
    assert!(before.contains("bayboard_journal_verified_ago_seconds 0"), "{before}");
    // A page that nobody touches for long locks itself.
    assert_eq!(browser.get("/staff").await.status(), 200);
    let unlock: String =
        TRIGGERS.iter().map(|(_, trigger)| format!("DROP TRIGGER IF EXISTS {trigger};")).collect();
    shell(&file, &format!("{unlock}DELETE FROM bayboard_journal_body WHERE sequence = 2"));
    let known = verify().await;
    let broken = known.broken.unwrap();
    assert_eq!((broken.sequence, known.held), (Sequence(2), Some(held)));
    let page = browser.get("/staff/journal").await.text();
    assert!(page.contains("class=\"warning\"") && page.contains("The journal was altered."), "{page}");
    assert!(
        page.contains("Entry 2: what it tells is gone") && page.contains("of the journal held on"),
        "{page}"
    );
    let after = metrics().await;
    assert!(after.contains("bayboard_journal_broken 1"), "{after}");
    assert!(after.contains("bayboard_journal_verified_ago_seconds 600"), "{after}");
    // The clock went on by ten minutes, which boards hear of at their next look.
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(ask(server.address, &Request::get("/readyz")).await.status(), 200, "it serves all the same");
}

#[tokio::test]
async fn every_edit_of_tables_by_hand_is_found() {
    let database = Database::empty();
    PostgresStore::migrate(&database.url(), &PostgresOptions::default()).await.unwrap();
    let open = async |url: &str| PostgresStore::open(url, &PostgresOptions::default()).await.unwrap();
    let store = Arc::new(open(&database.url()).await);
    let tenant = live(Arc::clone(&store) as _).await;
    let clean = verify_journal(&*store, tenant, None).await.unwrap();
    assert_eq!((clean.head.sequence, clean.undigested), (Sequence(5), 2));
    let tables = [
        "bayboard_journal_body",
        "bayboard_journal_entry",
        "bayboard_entry_key",
        "bayboard_logon",
        "bayboard_logon_key",
        "bayboard_head",
    ];
    let unlock: String =
        tables.iter().map(|table| format!("ALTER TABLE {table} DISABLE TRIGGER USER;")).collect();
    for (what, sql, found) in tampers() {
        let keep: String = tables
            .iter()
            .map(|table| {
                format!("DROP TABLE IF EXISTS kept_{table}; CREATE TABLE kept_{table} AS TABLE {table};")
            })
            .collect();
        let sql = sql
            .replace("MINE", &format!("'{}'", tenant.as_uuid()))
            .replace("ZERO", r"decode(repeat('00', 32), 'hex')");
        let sql = sql.replace("RECORD", r"'\x02'::bytea");
        database.run(&format!("{keep}{unlock}{sql}"));
        assert_eq!(verify_journal(&*store, tenant, None).await, expected(found, clean), "{what}");
        let back: String = tables
            .iter()
            .map(|table| format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table};"))
            .collect();
        database.run(&back);
    }
    assert_eq!(verify_journal(&*store, tenant, None).await, Ok(clean), "everything was put back");
}

#[tokio::test]
async fn a_saved_head_shows_what_a_database_cannot() {
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open_in_memory().await.unwrap());
    let tenant = live(Arc::clone(&store)).await;
    let held = verify_journal(&*store, tenant, None).await.unwrap();
    assert_eq!(verify_journal(&*store, tenant, Some(held.head)).await, Ok(held));
    let longer = Head { sequence: Sequence(6), ..held.head };
    let missing = Tampered { sequence: Sequence(6), fault: Fault::Missing };
    assert_eq!(verify_journal(&*store, tenant, Some(longer)).await, Err(missing.into()));
}

/// A command in a folder with a company on SQLite.
fn run(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.args(words).current_dir(folder).env_remove("BAYBOARD_KEYS");
    command
        .env("BAYBOARD_DATABASE_URL", "sqlite://bayboard.db")
        .env("BAYBOARD_KEY_FILE", "keys")
        .output()
        .unwrap()
}

fn told(folder: &Path, words: &[&str]) -> String {
    let done = run(folder, words);
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn set_up() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    told(folder.path(), &["init"]);
    told(
        folder.path(),
        &["tenant", "create", "--name", "Acme", "--phone", "555", "--zone", "America/Chicago"],
    );
    told(folder.path(), &["token", "create", "--name", "somebody"]);
    folder
}

#[test]
fn the_command_says_what_it_cannot_know() {
    let folder = set_up();
    let holds = told(folder.path(), &["journal", "verify"]);
    assert!(holds.contains("the journal holds") && holds.contains("cut off"), "{holds}");
    let head = told(folder.path(), &["journal", "head"]);
    let holds = told(folder.path(), &["journal", "verify", "--saved", head.trim()]);
    assert!(holds.contains("the journal holds") && !holds.contains("cut off"), "{holds}");
}

#[test]
fn what_is_old_is_let_go_by_two_commands() {
    let folder = set_up();
    let ahead = run(folder.path(), &["journal", "retain", "--before", "2999-01-01T00:00:00Z"]);
    assert!(
        !ahead.status.success() && String::from_utf8_lossy(&ahead.stderr).contains("lies ahead"),
        "{ahead:?}"
    );
    let before = Timestamp::from(std::time::SystemTime::now()).to_string();
    let retain = ["journal", "retain", "--before", &before];
    let entry = told(folder.path(), &retain);
    let under = entry.split_whitespace().nth(1).unwrap();
    assert_eq!(told(folder.path(), &retain), "no entry is that old that was not let go before\n");
    let early = run(folder.path(), &["journal", "drop", "--under", "1"]);
    let refusal = String::from_utf8_lossy(&early.stderr).into_owned();
    assert!(
        !early.status.success() && refusal.contains("does not say that payloads may be dropped"),
        "{refusal}"
    );
    for _ in 0..2 {
        let dropped = told(folder.path(), &["journal", "drop", "--under", under]);
        assert!(dropped.starts_with("dropped "), "{dropped}");
    }
    let holds = told(folder.path(), &["journal", "verify"]);
    assert!(holds.contains("the journal holds"), "{holds}");
}
