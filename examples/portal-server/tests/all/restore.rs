//! Backups drilled: copied under writes, restored elsewhere by the commands of the operator's guide, and
//! found whole; what was signed in is not any more, and a head that was saved shows what is missing. On
//! SQLite by our own commands, on PostgreSQL by its tools and ours.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

use bayboard::access::{Grant, Role, Scope, SessionCookie};
use bayboard::journal::Client;
use bayboard::portal::{
    Act, HashCost, Hashing, NewAccount, NewDispatch, NewFacility, NewTenant, Portal, SignIn, StaffCookie,
    StaffDoor, Viewer, Visit, verify_journal, verify_records,
};
use bayboard::{Booking, Dispatch, FacilityKind, Key, ServiceLevel, StaticKeyring, Stop, Store};
use bayboard::{StoreExt, TenantId, Timestamp, Vault, Zone};
use bayboard_policy::Rules;
use bayboard_storage_postgres::{PostgresOptions, PostgresStore};
use bayboard_storage_sqlite::{BackupError, SqliteOptions, SqliteStore};
use bayboard_test_postgres::{Cluster, Durability};
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
    portal: Arc<Portal>,
    door: StaffDoor,
    tenant: TenantId,
    desk: Viewer,
    typed: (String, String),
}

/// What lets in: a screen behind a right code and one behind a wrong one, somebody of the staff, and a link
/// that nobody used.
struct Held {
    screens: [SessionCookie; 2],
    staff: StaffCookie,
    link: String,
}

async fn portal(store: Arc<dyn Store>) -> Arc<Portal> {
    let ring = StaticKeyring::single(Key::from_bytes(KEY));
    let rules = Arc::new(Rules::shipped().await.unwrap());
    Arc::new(Portal::open(store, rules, Vault::new(Arc::new(ring), Arc::new(OsEntropy))).await.unwrap())
}

fn door(portal: &Arc<Portal>) -> StaffDoor {
    let cheap = HashCost::new(8, 1, 1).unwrap();
    StaffDoor::new(Arc::clone(portal), Hashing::new(1, 4).unwrap().costing(cheap))
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
        let door = door(&portal);
        Self { portal, door, tenant, desk, typed: (home.public_id().to_owned(), code) }
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

    async fn let_in(&self) -> Held {
        let screens = [self.sign_in(&self.typed.1).await, self.sign_in("wrong").await];
        let name = self.portal.store().head(self.tenant).await.unwrap().sequence.0;
        let [used, link] = [self.invite(&format!("a{name}")).await, self.invite(&format!("b{name}")).await];
        Held { screens, staff: self.redeemed(&used).await.unwrap(), link }
    }

    /// The secret of a fresh link.
    async fn invite(&self, username: &str) -> String {
        let grants = vec![Grant::new(Role::Dispatcher, Scope::Company).unwrap()];
        let new = NewAccount::new(username.parse().unwrap(), "Ada".parse().unwrap()).holding(grants);
        let seat = self.portal.seat(&self.desk, now());
        seat.accounts().create(new, None).await.unwrap().value.link.unwrap().secret
    }

    async fn redeemed(&self, link: &str) -> Option<StaffCookie> {
        let signed = self.door.redeem(self.tenant, link, &Visit::default(), now()).await.unwrap();
        signed.map(|signed| signed.session)
    }

    /// What of it opens something, but for the link, which would be used up.
    async fn opened(&self, held: &Held) -> [bool; 3] {
        let screen = async |cookie| self.portal.ticket(self.tenant, cookie, now()).await.unwrap().is_some();
        let (client, by) = (Client::default(), Act::Person);
        let staff = self.door.session(self.tenant, &held.staff, client, by, now()).await.unwrap();
        [screen(&held.screens[0]).await, screen(&held.screens[1]).await, staff.is_some()]
    }

    async fn head(&self) -> String {
        self.portal.store().head(self.tenant).await.unwrap().to_string()
    }
}

/// What was restored: chain and rows hold, nothing of before opens anything, and signing in works as ever.
async fn stands(before: &Live, store: Arc<dyn Store>, held: &Held, most: usize) {
    let portal = portal(store).await;
    let after = Live {
        door: door(&portal),
        portal,
        tenant: before.tenant,
        desk: before.desk.clone(),
        typed: before.typed.clone(),
    };
    let store = &**after.portal.store();
    verify_journal(store, after.tenant, None).await.unwrap();
    assert!(verify_records(store, after.tenant).await.unwrap() > 2);
    let calls = store.all::<Dispatch>(after.tenant).await.unwrap().len();
    assert!((20..=most).contains(&calls), "{calls} of {most}");
    assert_eq!((before.opened(held).await, after.opened(held).await), ([true; 3], [false; 3]));
    assert!(after.redeemed(&held.link).await.is_none() && before.redeemed(&held.link).await.is_some());
    let fresh = after.let_in().await;
    assert_eq!((after.opened(&fresh).await, before.opened(&fresh).await), ([true; 3], [false; 3]));
}

fn run(folder: &Path, database: &str, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.args(words).current_dir(folder).env_remove("BAYBOARD_KEYS");
    command.env("BAYBOARD_DATABASE_URL", database).env("BAYBOARD_KEY_FILE", "keys").output().unwrap()
}

fn told_of(folder: &Path, database: &str, words: &[&str]) -> String {
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

/// The commands of the guide's chapter, block by block.
fn guide() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/operating.md");
    let guide = std::fs::read_to_string(path).unwrap();
    let (_, chapter) = guide.split_once("\n## Backups\n").unwrap();
    let (chapter, _) = chapter.split_once("\n## ").unwrap();
    let blocks = chapter.split("```sh\n").skip(1);
    let blocks: Vec<String> = blocks.map(|block| block.split("```").next().unwrap().to_owned()).collect();
    assert_eq!(blocks.len(), 6, "three are of SQLite and three of PostgreSQL");
    blocks
}

/// One machine of the guide's: its folders are in a folder, its database's server is a socket in another.
struct Machine<'m> {
    folder: &'m Path,
    database: String,
    cluster: Option<&'m Cluster>,
}

impl Machine<'_> {
    /// Does what a block says, and returns what it prints. Only where things stand is another.
    fn follow(&self, block: &str, saved: &str) -> String {
        let [backups, library] = ["backups", "lib"].map(|name| self.folder.join(name).display().to_string());
        let mut block = block.replace("/backups", &backups).replace("/var/lib/bayboard", &library);
        let mut programs = vec![Path::new(env!("CARGO_BIN_EXE_portal-server")).parent().unwrap().to_owned()];
        if let Some(cluster) = self.cluster {
            block = at_home(&block, cluster);
            programs.push(cluster.programs().to_owned());
        }
        programs.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        let mut shell = Command::new("bash");
        shell.args(["-euo", "pipefail", "-c", &block]).current_dir(self.folder).env_remove("BAYBOARD_KEYS");
        shell.env("PATH", std::env::join_paths(programs).unwrap()).env("SAVED", saved);
        shell.env("BAYBOARD_DATABASE_URL", &self.database).env("BAYBOARD_KEY_FILE", self.folder.join("keys"));
        let (begun, done) = (Instant::now(), shell.output().unwrap());
        assert!(done.status.success(), "{block}: {}", String::from_utf8_lossy(&done.stderr));
        eprintln!("{} in {:?}", block.lines().next().unwrap_or_default(), begun.elapsed());
        String::from_utf8_lossy(&done.stdout).into_owned()
    }
}

/// The guide's addresses as they are reached by the cluster's socket.
fn at_home(block: &str, cluster: &Cluster) -> String {
    let url = cluster.url("");
    let (_, socket) = url.split_once("localhost/").unwrap();
    let mut parts = block.split("@db.example.org/");
    let mut home = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(char::is_whitespace).unwrap_or(part.len());
        home += &format!("@localhost/{}{socket}{}", &part[..end], &part[end..]);
    }
    home
}

/// Does something on a thread of its own while calls are booked; returns what it answers, and how many calls
/// there are then.
async fn while_written<T: Send + 'static>(
    live: &Arc<Live>,
    work: impl FnOnce() -> T + Send + 'static,
) -> (T, usize) {
    let (is_over, busy) = (Arc::new(AtomicBool::new(false)), Arc::clone(live));
    let over = Arc::clone(&is_over);
    let writing = tokio::spawn(async move {
        let mut written = 20;
        while !over.load(Ordering::Relaxed) {
            busy.book(1).await;
            written += 1;
        }
        written
    });
    let done = tokio::task::spawn_blocking(work).await.unwrap();
    is_over.store(true, Ordering::Relaxed);
    let written = writing.await.unwrap();
    assert!(written > 25, "{written} calls, and nobody wrote meanwhile");
    (done, written)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_copied_under_writes_and_nothing_old_opens_once_it_is_restored() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for folder in [here.path(), there.path()] {
        write_keys(folder, KEY);
        for name in ["lib", "backups"] {
            std::fs::create_dir(folder.join(name)).unwrap();
        }
    }
    let file = |folder: &Path| folder.join("lib/bayboard.db");
    let url = |folder: &Path| format!("sqlite://{}", file(folder).display());
    let store = SqliteStore::open(&url(here.path()), &SqliteOptions::default()).await.unwrap();
    let live = Arc::new(Live::founded(Arc::new(store)).await);
    live.book(20).await;
    let held = live.let_in().await;
    let [nightly, check, restore]: [String; 3] = guide()[..3].to_vec().try_into().unwrap();
    let (folder, database) = (here.path().to_owned(), url(here.path()));
    let copying = move || Machine { folder: &folder, database, cluster: None }.follow(&nightly, "");
    let (told, written) = while_written(&live, copying).await;
    assert!(told.contains("2026-11-30.db"), "{told}");
    live.book(2).await;
    let saved = live.head().await;

    // Another machine, on which something lies that was in use before.
    let copy = "backups/2026-11-30.db";
    std::fs::copy(here.path().join(copy), there.path().join(copy)).unwrap();
    for log in ["", "-wal"] {
        std::fs::copy(
            format!("{}{log}", file(here.path()).display()),
            format!("{}{log}", file(there.path()).display()),
        )
        .unwrap();
    }
    let (path, database) = (there.path(), url(there.path()));
    let machine = Machine { folder: path, database: database.clone(), cluster: None };
    let bytes = std::fs::read(path.join(copy)).unwrap();
    let before = names(&path.join("lib"));
    let checked = machine.follow(&check, &saved);
    assert!(checked.contains("lost      the ") && checked.contains("can be restored"), "{checked}");
    assert_eq!(names(&path.join("lib")), before, "a check leaves nothing");
    refused(path, &database, &["restore", copy], "choose another name");
    std::fs::rename(file(path), path.join("aside.db")).unwrap();
    refused(path, &database, &["restore", copy], "a log of the database before");
    std::fs::rename(path.join("aside.db"), file(path)).unwrap();
    assert_eq!(names(&path.join("lib")), before);
    let restored = machine.follow(&restore, &saved);
    assert!(restored.contains("sessions  all have ended"), "{restored}");
    assert_eq!(names(&path.join("lib")), ["bayboard.db", "before"]);
    assert_eq!(std::fs::read(path.join(copy)).unwrap(), bytes, "a backup is only read");
    refused(path, &database, &["journal", "verify", "--saved", &saved], "does not hold");
    assert!(told_of(path, &database, &["journal", "verify"]).contains("the journal holds"));
    let store = SqliteStore::open(&database, &SqliteOptions::default()).await.unwrap();
    stands(&live, Arc::new(store), &held, written).await;
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
    told_of(path, live, &["backup", "copy.db"]);
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
    told_of(path, "sqlite://live.db", &["backup", "copy.db"]);
    refused(path, "sqlite://new.db", &["restore", "copy.db"], "is not found by its values");
    assert!(!path.join("new.db").exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_of_postgresql_comes_back_by_the_guide_and_nothing_old_opens() {
    let (folder, cluster) = (tempfile::tempdir().unwrap(), Arc::new(Cluster::start(Durability::Quick)));
    let path = folder.path();
    write_keys(path, KEY);
    std::fs::create_dir(path.join("backups")).unwrap();
    let roles = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/deploy/roles.sql")).unwrap();
    for statement in roles.split_inclusive(';').filter(|statement| statement.ends_with(';')) {
        cluster.run(statement);
    }
    let owner = cluster.url("bayboard").replace("//postgres@", "//bayboard_owner@");
    let app = owner.replace("//bayboard_owner@", "//bayboard_app@");
    told_of(path, &owner, &["migrate", "--apply", "--app-role", "bayboard_app"]);
    let options = PostgresOptions::default();
    let live = Live::founded(Arc::new(PostgresStore::open(&app, &options).await.unwrap())).await;
    let live = Arc::new(live);
    live.book(20).await;
    let held = live.let_in().await;
    let [nightly, check, restore]: [String; 3] = guide()[3..].to_vec().try_into().unwrap();
    let (place, server, database) = (path.to_owned(), Arc::clone(&cluster), app.clone());
    let copying = move || Machine { folder: &place, database, cluster: Some(&*server) }.follow(&nightly, "");
    let (told, written) = while_written(&live, copying).await;
    assert_eq!(told.split_whitespace().count(), 2, "a head: {told}");
    live.book(2).await;
    let saved = live.head().await;

    let machine = Machine { folder: path, database: app.clone(), cluster: Some(&*cluster) };
    let checked = machine.follow(&check, &saved);
    assert!(checked.contains("lost      the ") && checked.contains("stands as it should"), "{checked}");
    let database = app.replace("/bayboard?", "/restored_bayboard?");
    let machine = Machine { database: database.clone(), ..machine };
    let restored = machine.follow(&restore, &saved);
    assert!(restored.contains("sessions  all have ended"), "{restored}");
    refused(path, &database, &["journal", "verify", "--saved", &saved], "does not hold");
    stands(&live, Arc::new(PostgresStore::open(&database, &options).await.unwrap()), &held, written).await;
}
