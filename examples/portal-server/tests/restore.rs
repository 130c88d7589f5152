//! Backups drilled: copied under writes, restored elsewhere, and found whole; what was signed in is not any
//! more, and a head that was saved shows what is missing. On SQLite by our own commands, on PostgreSQL by its
//! tools and ours.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

use bayboard::access::SessionCookie;
use bayboard::journal::Client;
use bayboard::portal::{
    NewDispatch, NewFacility, NewTenant, Portal, SignIn, Viewer, verify_journal, verify_records,
};
use bayboard::{Booking, Dispatch, FacilityKind, Key, ServiceLevel, StaticKeyring, Stop, Store};
use bayboard::{StoreExt, TenantId, Timestamp, Vault, Zone};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{BackupError, SqliteOptions, SqliteStore};
use bayboard_test_postgres::Database;
use portal_server::keys::OsEntropy;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The key of the file that commands are given.
const KEY: [u8; 32] = [5; 32];

fn now() -> Timestamp {
    Timestamp::from(std::time::SystemTime::now())
}

/// A company on a store, with a home to sign in at.
struct Live {
    portal: Portal,
    tenant: TenantId,
    desk: Viewer,
    typed: (String, String),
}

async fn portal(store: Arc<dyn Store>) -> Portal {
    let ring = StaticKeyring::single(Key::from_bytes(KEY));
    let rules = Arc::new(Rules::shipped().await.unwrap());
    Portal::open(store, rules, Vault::new(Arc::new(ring), Arc::new(OsEntropy))).await.unwrap()
}

impl Live {
    async fn founded(store: Arc<dyn Store>) -> Self {
        let (portal, zone) = (portal(store).await, Zone::named("America/Chicago").unwrap());
        let company = NewTenant::new("Acme".parse().unwrap(), "555".parse().unwrap(), zone.clone());
        let tenant = portal.create_tenant("set-up".parse().unwrap(), company, now()).await.unwrap();
        let desk = Viewer::operator(tenant, "desk".parse().unwrap());
        let seat = portal.seat(&desk, now());
        let home = NewFacility::new("Maple Grove".parse().unwrap(), FacilityKind::Clinic, zone);
        let home = seat.facilities().create(home, None).await.unwrap().value;
        let code = seat.facilities().reveal_code(home.id()).await.unwrap().spoken();
        drop(seat);
        Self { portal, tenant, desk, typed: (home.public_id().to_owned(), code) }
    }

    async fn book(&self, count: usize) {
        for _ in 0..count {
            let pickup = Booking::exact(now().plus(Duration::from_secs(3_600)));
            let call =
                NewDispatch::new(Stop::residence(None), Stop::residence(None), pickup, ServiceLevel::Bls);
            self.portal.seat(&self.desk, now()).dispatches().create(call, None).await.unwrap();
        }
    }

    async fn sign_in(&self, code: &str) -> SessionCookie {
        let (client, boot) = (Client::default(), uuid::Uuid::nil());
        match self.portal.sign_in(self.tenant, &self.typed.0, code, client, boot, now()).await.unwrap() {
            SignIn::Session(cookie) => cookie,
            SignIn::Wait(_) => panic!("nobody has tried that often"),
        }
    }

    /// A right code's session and a wrong one's, which open alike.
    async fn sessions(&self) -> [SessionCookie; 2] {
        [self.sign_in(&self.typed.1).await, self.sign_in("wrong").await]
    }

    async fn opens(&self, cookie: &SessionCookie) -> bool {
        self.portal.ticket(self.tenant, cookie, now()).await.unwrap().is_some()
    }

    async fn head(&self) -> String {
        self.portal.store().head(self.tenant).await.unwrap().to_string()
    }
}

/// What was restored: chain and rows hold, old sessions open nothing, and signing in works as ever.
async fn stands(before: &Live, store: Arc<dyn Store>, sessions: &[SessionCookie], most: usize) {
    let after = Live {
        portal: portal(store).await,
        tenant: before.tenant,
        desk: before.desk.clone(),
        typed: before.typed.clone(),
    };
    let store = &**after.portal.store();
    verify_journal(store, after.tenant, None).await.unwrap();
    assert!(verify_records(store, after.tenant).await.unwrap() > 2);
    let calls = store.all::<Dispatch>(after.tenant).await.unwrap().len();
    assert!((20..=most).contains(&calls), "{calls} of {most}");
    for cookie in sessions {
        assert!(before.opens(cookie).await && !after.opens(cookie).await);
    }
    for cookie in after.sessions().await {
        assert!(after.opens(&cookie).await && !before.opens(&cookie).await);
    }
}

fn run(folder: &Path, database: &str, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.args(words).current_dir(folder).env_remove("BAYBOARD_KEYS");
    command.env("BAYBOARD_DATABASE_URL", database).env("BAYBOARD_KEY_FILE", "keys").output().unwrap()
}

fn told(folder: &Path, database: &str, words: &[&str]) -> String {
    let begun = Instant::now();
    let done = run(folder, database, words);
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    eprintln!("{} in {:?}", words[0], begun.elapsed());
    String::from_utf8_lossy(&done.stdout).into_owned()
}

fn refused(folder: &Path, database: &str, words: &[&str], why: &str) {
    let done = run(folder, database, words);
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(!done.status.success() && said.contains(why), "{words:?}: {said}");
}

fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let mut names: Vec<String> = files.map(|name| name.into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_copied_under_writes_and_nothing_old_opens_once_it_is_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (path, source) = (folder.path(), folder.path().join("live.db"));
    write_keys(path, KEY);
    let store = SqliteStore::open(source.to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
    let live = Arc::new(Live::founded(Arc::new(store)).await);
    live.book(20).await;
    let sessions = live.sessions().await;
    let (is_over, busy) = (Arc::new(AtomicBool::new(false)), Arc::clone(&live));
    let over = Arc::clone(&is_over);
    let writing = tokio::spawn(async move {
        let mut written = 20;
        while !over.load(Ordering::Relaxed) {
            busy.book(1).await;
            written += 1;
        }
        written
    });
    let backup = told_while_writing(path, &["backup", "copy.db"]).await;
    is_over.store(true, Ordering::Relaxed);
    let written = writing.await.unwrap();
    assert!(backup.contains("copy.db") && written > 25, "{written} written meanwhile: {backup}");
    live.book(2).await;
    let saved = live.head().await;

    let bytes = std::fs::read(path.join("copy.db")).unwrap();
    let checked = told(path, "sqlite://new.db", &["restore", "--check", "copy.db", "--saved", &saved]);
    assert!(checked.contains("lost      the ") && checked.contains("can be restored"), "{checked}");
    assert_eq!(names(path), ["copy.db", "keys", "live.db", "live.db-shm", "live.db-wal"]);
    let restored = told(path, "sqlite://new.db", &["restore", "copy.db", "--saved", &saved]);
    assert!(restored.contains("sessions  all have ended"), "{restored}");
    assert_eq!(names(path), ["copy.db", "keys", "live.db", "live.db-shm", "live.db-wal", "new.db"]);
    assert_eq!(std::fs::read(path.join("copy.db")).unwrap(), bytes, "a backup is only read");
    refused(path, "sqlite://new.db", &["journal", "verify", "--saved", &saved], "does not hold");
    assert!(told(path, "sqlite://new.db", &["journal", "verify"]).contains("the journal holds"));
    let store =
        SqliteStore::open(path.join("new.db").to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
    stands(&live, Arc::new(store), &sessions, written).await;
}

/// The command waits for itself on a thread of its own, so that writers go on.
async fn told_while_writing(folder: &Path, words: &'static [&'static str]) -> String {
    let folder = folder.to_owned();
    tokio::task::spawn_blocking(move || told(&folder, "sqlite://live.db", words)).await.unwrap()
}

fn write_keys(folder: &Path, key: [u8; 32]) {
    use std::os::unix::fs::PermissionsExt;
    let file = folder.join("keys");
    std::fs::write(&file, StaticKeyring::single(Key::from_bytes(key)).to_text().as_bytes()).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_is_refused_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, live) = (folder.path(), "sqlite://live.db");
    write_keys(path, KEY);
    let store = SqliteStore::open(path.join("live.db").to_str().unwrap(), &SqliteOptions::default()).await;
    let store = Arc::new(store.unwrap());
    Live::founded(Arc::clone(&store) as Arc<dyn Store>).await.book(40).await;
    store.close().await.unwrap();
    told(path, live, &["backup", "copy.db"]);
    let there = names(path);
    refused(path, live, &["backup", "copy.db"], "choose another name");
    refused(path, live, &["backup", "nowhere/copy.db"], "could not be read or written");
    refused(path, "sqlite://missing.db", &["backup", "other.db"], "there is no database");
    refused(path, "sqlite://:memory:", &["backup", "other.db"], "there is no database");
    refused(path, "postgres://db/portal", &["backup", "other.db"], "by its own tools");
    refused(path, "postgres://db/portal", &["restore", "copy.db"], "by its own tools");
    refused(path, live, &["restore", "copy.db"], "choose another name");
    refused(path, "sqlite://new.db", &["restore", "missing.db"], "there is no database file");
    refused(path, "sqlite://new.db", &["restore"], "required");
    for (name, bytes, why) in broken(&path.join("copy.db")) {
        std::fs::write(path.join(name), bytes).unwrap();
        refused(path, "sqlite://new.db", &["restore", "--check", name], why);
        refused(path, "sqlite://new.db", &["restore", name], why);
        std::fs::remove_file(path.join(name)).unwrap();
    }
    std::fs::write(path.join("copy.db-wal"), "something").unwrap();
    refused(path, "sqlite://new.db", &["restore", "copy.db"], "from under a running server");
    std::fs::remove_file(path.join("copy.db-wal")).unwrap();
    write_keys(path, [6; 32]);
    refused(path, "sqlite://new.db", &["restore", "copy.db"], "key");
    assert_eq!(names(path), there, "nothing is left of what was refused");
    let twice = SqliteStore::back_up(live, &path.join("copy.db")).await;
    assert!(matches!(twice, Err(BackupError::NoDatabase | BackupError::Exists)));
}

/// Files that are no backup, and why.
fn broken(copy: &Path) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let whole = std::fs::read(copy).unwrap();
    let cut = whole[..whole.len() / 2].to_vec();
    let mut torn = whole.clone();
    let page = torn.len() / 4096 / 2 * 4096;
    torn[page..page + 4096].fill(0x5a);
    vec![
        ("empty.db", Vec::new(), "no SQLite database"),
        ("text.db", b"not a database at all, but long enough".to_vec(), "no SQLite database"),
        ("cut.db", cut, "damaged"),
        ("torn.db", torn, "damaged"),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_was_set_back_by_hand_is_found_by_a_check() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write_keys(path, KEY);
    let store = SqliteStore::open(path.join("live.db").to_str().unwrap(), &SqliteOptions::default()).await;
    let store = Arc::new(store.unwrap());
    Live::founded(Arc::clone(&store) as Arc<dyn Store>).await.book(3).await;
    store.close().await.unwrap();
    let script = "import sqlite3; c = sqlite3.connect('live.db'); \
        c.execute('DELETE FROM bayboard_unique'); c.commit()";
    let done = Command::new("python3").args(["-c", script]).current_dir(path).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    told(path, "sqlite://live.db", &["backup", "copy.db"]);
    refused(path, "sqlite://new.db", &["restore", "copy.db"], "is not found by its values");
    assert!(!path.join("new.db").exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_postgresql_comes_back_by_its_own_tools_and_nothing_old_opens() {
    let (folder, database, empty) = (tempfile::tempdir().unwrap(), Database::empty(), Database::empty());
    let path = folder.path();
    write_keys(path, KEY);
    let options = PostgresOptions::default();
    PostgresStore::migrate(&database.url(), &options).await.unwrap();
    let live = Live::founded(Arc::new(PostgresStore::open(&database.url(), &options).await.unwrap())).await;
    live.book(20).await;
    let sessions = live.sessions().await;
    std::fs::write(path.join("backup.sql"), database.dump()).unwrap();
    live.book(2).await;
    let saved = live.head().await;

    empty.load(&path.join("backup.sql"));
    let checked = told(path, &empty.url(), &["restore", "--in-place", "--check", "--saved", &saved]);
    assert!(checked.contains("lost      the ") && checked.contains("stands as it should"), "{checked}");
    let restored = told(path, &empty.url(), &["restore", "--in-place", "--saved", &saved]);
    assert!(restored.contains("sessions  all have ended"), "{restored}");
    refused(path, &empty.url(), &["journal", "verify", "--saved", &saved], "does not hold");
    stands(&live, Arc::new(PostgresStore::open(&empty.url(), &options).await.unwrap()), &sessions, 22).await;
}
