//! One private server.

use crate::install::{Owner, folder};
use crate::processes;
use crate::psql;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Whether a commit reaches the disk before it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// As in production: measurements, and kills of the machine's kind.
    Full,
    /// Not synchronised: quick, and enough where nobody pulls the plug. What a killed server wrote is still
    /// there.
    Quick,
}

/// A running server. It ends with this value, and with this process, however that ends.
#[derive(Debug)]
pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    owner: Owner,
    server: Child,
    /// The server's keeper ends it when this closes.
    _leash: ChildStdin,
}

/// Waits for the end of its input and then ends the server at once; a server that ends by itself is not
/// waited for.
const KEEPER: &str = r#"
"$0" -D "$1" >"$1/../log" 2>&1 </dev/null &
server=$!
{ cat >/dev/null; kill -QUIT "$server" 2>/dev/null; } <&3 &
wait "$server"
"#;
const SETTINGS: &str = "listen_addresses = ''\nmax_connections = 200\nshared_buffers = 128MB\n\
                        autovacuum_naptime = 10s\nlog_min_messages = fatal\nmax_wal_size = 2GB\n";

impl Cluster {
    /// Makes a server in a folder of its own and starts it.
    #[must_use]
    pub fn start(durability: Durability) -> Self {
        let (programs, owner) = (folder(), Owner::of_this_process());
        // A socket's path has to be short, so the folder stands in /tmp whatever TMPDIR says.
        let folder =
            tempfile::Builder::new().prefix("bayboard-pg").tempdir_in("/tmp").expect("a folder can be made");
        owner.take(folder.path());
        make(&programs, owner, folder.path(), durability);
        let (server, leash) = launch(&programs, owner, folder.path());
        let cluster = Self { folder, programs, owner, server, _leash: leash };
        cluster.wait_until_ready();
        cluster
    }

    /// The address of one of its databases.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.path().display())
    }

    /// Runs statements in the maintenance database, and returns what they print.
    pub fn run(&self, statements: &str) -> String {
        psql::run(&self.programs, &self.url("postgres"), statements)
    }

    /// The folder with its programs, of its own version.
    #[must_use]
    pub fn programs(&self) -> &Path {
        &self.programs
    }

    /// Where its socket stands.
    #[must_use]
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join(".s.PGSQL.5432")
    }

    /// The number of the server's first process.
    #[must_use]
    pub fn postmaster(&self) -> u32 {
        let file =
            fs::read_to_string(self.data().join("postmaster.pid")).expect("a running server has this file");
        file.lines().next().and_then(|line| line.parse().ok()).expect("it starts with a number")
    }

    /// Kills every process of the server at once, as a loss of power would end them.
    pub fn kill(&mut self) {
        processes::kill(&processes::family(self.postmaster()));
        let _ = self.server.wait();
    }

    /// Starts a killed server again, and returns how long it took until it answered.
    pub fn start_again(&mut self) -> Duration {
        let start = Instant::now();
        (self.server, self._leash) = launch(&self.programs, self.owner, self.folder.path());
        self.wait_until_ready();
        start.elapsed()
    }

    /// Stops every process of the server where it stands, as a machine that hangs does: connections stay open
    /// and silent.
    pub fn freeze(&self) {
        processes::signal(&processes::family(self.postmaster()), "STOP");
    }

    /// Lets a frozen server go on.
    pub fn thaw(&self) {
        processes::signal(&processes::family(self.postmaster()), "CONT");
    }

    /// Examines every table and index of a database with the server's own tool; what it finds wrong goes into
    /// the panic.
    pub fn examine(&self, database: &str) {
        let mut tool = std::process::Command::new(self.programs.join("pg_amcheck"));
        tool.args([
            "--install-missing",
            "--heapallindexed",
            "--parent-check",
            "--username=postgres",
            "--host",
        ]);
        let done =
            tool.arg(self.folder.path()).arg(database).output().expect("pg_amcheck comes with the server");
        let said = [done.stdout, done.stderr].concat();
        assert!(done.status.success(), "pg_amcheck: {}", String::from_utf8_lossy(&said));
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn wait_until_ready(&self) {
        let start = Instant::now();
        let is_ready = || {
            let mut asking = std::process::Command::new(self.programs.join("pg_isready"));
            asking
                .args(["--quiet", "--host"])
                .arg(self.folder.path())
                .status()
                .is_ok_and(|status| status.success())
        };
        while !is_ready() {
            let log = || fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            assert!(start.elapsed() < Duration::from_secs(60), "PostgreSQL does not start: {}", log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Ok(file) = fs::read_to_string(self.data().join("postmaster.pid"))
            && let Some(postmaster) = file.lines().next().and_then(|line| line.parse().ok())
        {
            processes::kill(&processes::family(postmaster));
        }
        let _ = self.server.wait();
    }
}

fn make(programs: &Path, owner: Owner, folder: &Path, durability: Durability) {
    let mut initdb = owner.command(programs.join("initdb"));
    initdb.args(["-A", "trust", "-U", "postgres", "--no-sync", "--data-checksums", "--locale=C.UTF-8", "-D"]);
    let made = initdb.arg(folder.join("data")).current_dir(folder).output().expect("initdb starts");
    assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
    let mut settings = fs::OpenOptions::new()
        .append(true)
        .open(folder.join("data/postgresql.conf"))
        .expect("initdb made it");
    let quick = if durability == Durability::Quick { "fsync = off\nfull_page_writes = off\n" } else { "" };
    let sockets = format!("unix_socket_directories = '{}'\n", folder.display());
    settings.write_all(format!("{SETTINGS}{quick}{sockets}").as_bytes()).expect("settings can be written");
}

fn launch(programs: &Path, owner: Owner, folder: &Path) -> (Child, ChildStdin) {
    let mut keeper = owner.command("/bin/sh");
    keeper
        .args(["-c", &format!("exec 3<&0\n{KEEPER}")])
        .arg(programs.join("postgres"))
        .arg(folder.join("data"));
    let mut server = keeper
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the server's keeper starts");
    let leash = server.stdin.take().expect("it was asked for");
    (server, leash)
}
