//! A deployment as an operator sets it up: the real program, by its command line, on a database of its own.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use bayboard_test_postgres::Database;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// A company on a database, with its keys in a folder.
#[derive(Debug)]
pub struct Deployment {
    pub folder: tempfile::TempDir,
    url: String,
    _database: Option<Database>,
}

/// The last word of the first line that begins with `label`.
pub fn told(output: &Output, label: &str) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text
        .lines()
        .find(|line| line.starts_with(label))
        .unwrap_or_else(|| panic!("no {label}: {text}{problem}"));
    line.split_whitespace().nth(1).unwrap().to_owned()
}

impl Deployment {
    pub fn on_sqlite() -> Self {
        Self::set_up("sqlite://bayboard.db".to_owned(), None)
    }

    pub fn on_postgres() -> Self {
        let database = Database::copy_of("bayboard_template", |url| {
            let mut migrating = Command::new(env!("CARGO_BIN_EXE_portal-server"));
            assert!(
                migrating
                    .args(["migrate", "--apply"])
                    .env("BAYBOARD_DATABASE_URL", url)
                    .status()
                    .unwrap()
                    .success()
            );
        });
        Self::set_up(database.url(), Some(database))
    }

    fn set_up(url: String, database: Option<Database>) -> Self {
        let deployment = Self { folder: tempfile::tempdir().unwrap(), url, _database: database };
        deployment.done(&["init"]);
        deployment.done(&[
            "tenant",
            "create",
            "--name",
            "Meridian",
            "--phone",
            "(555) 010-0142",
            "--zone",
            "America/Chicago",
        ]);
        deployment
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
        command.current_dir(self.folder.path()).env("BAYBOARD_DATABASE_URL", &self.url);
        command.env("BAYBOARD_KEY_FILE", "bayboard.keys");
        command
    }

    /// What a command answers, whatever it is.
    pub fn run(&self, words: &[&str]) -> Output {
        self.command().args(words).output().unwrap()
    }

    /// What a command that works answers.
    pub fn done(&self, words: &[&str]) -> Output {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        output
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Takes a file of rules in, and returns its id.
    pub fn import(&self, name: &str, text: &str) -> String {
        let path = self.write(name, text);
        told(&self.run(&["policy", "import", path.to_str().unwrap()]), "file")
    }

    /// The same for a division.
    pub fn import_at(&self, division: &str, name: &str, text: &str) -> String {
        let path = self.write(name, text);
        told(&self.run(&["policy", "import", path.to_str().unwrap(), "--division", division]), "file")
    }

    /// Makes a token, and returns its id and secret.
    pub fn token(&self, grant: &str) -> (String, String) {
        let made = self.done(&["token", "create", "--name", "somebody", "--grant", grant]);
        (told(&made, "id"), told(&made, "secret"))
    }

    /// Starts a server on the database.
    pub fn serve(&self) -> Node {
        self.serve_prepared(|_| ())
    }

    /// The same with a process that is not quite like others.
    pub fn serve_prepared(&self, prepare: impl FnOnce(&mut Command)) -> Node {
        let (node, mut log) = self.start(prepare);
        std::thread::spawn(move || log.read_to_end(&mut Vec::new()));
        node
    }

    /// The same with a log that nobody reads: what is written to it fails.
    pub fn serve_unheard(&self) -> Node {
        self.start(|_| ()).0
    }

    fn start(&self, prepare: impl FnOnce(&mut Command)) -> (Node, BufReader<ChildStderr>) {
        let options = ["serve", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0", "--log", "info"];
        let mut command = self.command();
        prepare(&mut command);
        let mut serving = command.args(options).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(serving.stderr.take().unwrap());
        let (address, admin) = addresses(&mut log);
        (Node { serving, address, admin, asked: AtomicU32::new(1) }, log)
    }
}

/// What a starting server logs of where it listens.
fn addresses(log: &mut impl BufRead) -> (SocketAddr, SocketAddr) {
    loop {
        let mut line = String::new();
        assert!(log.read_line(&mut line).unwrap() > 0, "the server ended");
        let fields = serde_json::from_str::<Value>(&line).unwrap()["fields"].take();
        let address = |name: &str| fields[name].as_str().and_then(|address| address.parse().ok());
        if let (Some(listen), Some(admin)) = (address("listen"), address("admin")) {
            return (listen, admin);
        }
    }
}

/// One server, ended with the value.
#[derive(Debug)]
pub struct Node {
    serving: Child,
    pub address: SocketAddr,
    pub admin: SocketAddr,
    asked: AtomicU32,
}

impl Node {
    /// One exchange; the answer's status and JSON.
    pub fn ask(&self, method: &str, path: &str, token: &str, body: Option<&Value>) -> (u16, Value) {
        let key = format!("{}-{}", self.address.port(), self.asked.fetch_add(1, Ordering::Relaxed));
        let token = format!("Bearer {token}");
        // Whatever a record is by now; only a PATCH asks for it.
        let headers = [("Authorization", token.as_str()), ("Idempotency-Key", &key), ("If-Match", "*")];
        exchange(self.address, method, path, &headers, body)
    }

    /// An exchange that works.
    pub fn api(&self, method: &str, path: &str, token: &str, body: Option<&Value>) -> Value {
        let (status, json) = self.ask(method, path, token, body);
        assert!((200..300).contains(&status), "{method} {path}: {status} {json}");
        json
    }

    /// Posts a form, and returns the answer's status.
    pub fn form(&self, path: &str, body: &str) -> u16 {
        let length = body.len();
        let head = format!("POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        answer(self.address, &format!("{head}{kind}Content-Length: {length}\r\n\r\n{body}")).0
    }

    /// What it tells operators of itself.
    pub fn readiness(&self) -> Value {
        exchange(self.admin, "GET", "/readyz", &[], None).1
    }

    /// Waits until something holds.
    pub fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < PATIENCE, "{what}: {}", self.readiness());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Sends its process a signal.
    pub fn signal(&self, name: &str) {
        let id = self.serving.id().to_string();
        assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap().success());
    }

    /// Lets its process write files of this many bytes only, or of any size again.
    pub fn limit_files(&self, bytes: &str) {
        let id = self.serving.id().to_string();
        let limit = format!("--fsize={bytes}:unlimited");
        assert!(Command::new("prlimit").args(["--pid", &id, &limit]).status().unwrap().success());
    }

    /// Ends it as operators do.
    pub fn stop(&mut self) {
        self.signal("TERM");
        assert!(self.serving.wait().unwrap().success());
    }

    /// Ends it without warning.
    pub fn kill(&mut self) {
        let _ = self.serving.kill();
        let _ = self.serving.wait();
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.kill();
    }
}

fn exchange(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: Option<&Value>,
) -> (u16, Value) {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut head =
        format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n");
    headers.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
    head += &format!("Content-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let (status, answer) = answer(address, &format!("{head}{body}"));
    let json = answer
        .find(['{', '['])
        .and_then(|start| serde_json::Deserializer::from_str(&answer[start..]).into_iter().next());
    (status, json.and_then(Result::ok).unwrap_or_default())
}

fn answer(address: SocketAddr, request: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}
