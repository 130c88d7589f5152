//! The command line puts rules in force on a database that a server serves: the whole way, with real processes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// A deployment in a folder of its own, and the server on it.
struct Deployment {
    folder: tempfile::TempDir,
    serving: Child,
    address: String,
    admin: String,
    asked: AtomicU32,
}

fn server(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal-server"));
    command.current_dir(folder).env("BAYBOARD_DATABASE_URL", "sqlite://bayboard.db").env("BAYBOARD_KEY_FILE", "bayboard.keys");
    command
}

/// The last word of the first line that begins with `label`.
fn told(output: &Output, label: &str) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.lines().find(|line| line.starts_with(label)).unwrap_or_else(|| panic!("no {label}: {text}{problem}"));
    line.split_whitespace().nth(1).unwrap().to_owned()
}

impl Deployment {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let run = |words: &[&str]| assert!(server(folder.path()).args(words).output().unwrap().status.success(), "{words:?}");
        run(&["init"]);
        run(&["tenant", "create", "--name", "Meridian", "--phone", "(555) 010-0142", "--zone", "America/Chicago"]);
        let options = ["serve", "--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0", "--log", "info"];
        let mut serving = server(folder.path()).args(options).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(serving.stderr.take().unwrap());
        let (mut address, mut admin) = (String::new(), String::new());
        while address.is_empty() || admin.is_empty() {
            let mut line = String::new();
            assert!(log.read_line(&mut line).unwrap() > 0, "the server ended");
            let fields = serde_json::from_str::<Value>(&line).unwrap()["fields"].take();
            address = fields["listen"].as_str().unwrap_or_default().to_owned();
            admin = fields["admin"].as_str().unwrap_or_default().to_owned();
        }
        std::thread::spawn(move || log.read_to_end(&mut Vec::new()));
        Self { folder, serving, address, admin, asked: AtomicU32::new(1) }
    }
    fn run(&self, words: &[&str]) -> Output {
        server(self.folder.path()).args(words).output().unwrap()
    }
    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
    fn import(&self, name: &str, text: &str) -> String {
        let path = self.write(name, text);
        told(&self.run(&["policy", "import", path.to_str().unwrap()]), "file")
    }
    /// One exchange; the answer's status and JSON.
    fn ask(&self, admin: bool, method: &str, path: &str, token: &str, body: Option<&Value>) -> (u16, Value) {
        let address = if admin { &self.admin } else { &self.address };
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nIdempotency-Key: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.asked.fetch_add(1, Ordering::Relaxed),
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let json = body.find(['{', '[']).and_then(|start| serde_json::Deserializer::from_str(&body[start..]).into_iter().next());
        (head.split(' ').nth(1).unwrap().parse().unwrap(), json.and_then(Result::ok).unwrap_or_default())
    }
    fn api(&self, method: &str, path: &str, token: &str, body: Option<&Value>) -> Value {
        let (status, json) = self.ask(false, method, path, token, body);
        assert!((200..300).contains(&status), "{method} {path}: {status} {json}");
        json
    }
    fn until(&self, what: &str, holds: impl Fn() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < Duration::from_secs(30), "{what}: {}", self.ask(true, "GET", "/readyz", "", None).1);
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    fn token(&self, grant: &str) -> String {
        told(&self.run(&["token", "create", "--name", "somebody", "--grant", grant]), "secret")
    }
}

impl Drop for Deployment {
    fn drop(&mut self) {
        let _ = self.serving.kill();
        let _ = self.serving.wait();
    }
}

#[test]
fn what_the_command_line_puts_in_force_the_running_server_follows() {
    let at = Deployment::start();
    let division =
        |name| told(&at.run(&["division", "create", "--name", name, "--kind", "provider", "--region", "North"]), "division");
    let (east, west) = (division("East Hospital"), division("West Hospital"));
    let listed = String::from_utf8(at.run(&["division", "list"]).stdout).unwrap();
    assert!(listed.contains(&east) && listed.contains("West Hospital (North)"), "{listed}");
    let product = at.token("api_client");
    let archive = |division: &str| {
        let facility = json!({"name": "Emergency", "kind": "hospital", "division_id": division});
        let place = at.api("POST", "/api/v1/facilities", &product, Some(&facility));
        assert_eq!(place["division_id"], division);
        let trip = json!({
            "origin": {"facility_id": place["id"]}, "destination": {"kind": "residence", "address": "4 Oak Lane"},
            "pickup": "2026-11-22T15:00:00Z", "level": "bls", "patient_name": "Ada Quillfeather"
        });
        let booked = at.api("POST", "/api/v1/dispatches", &product, Some(&trip));
        let path = format!("/api/v1/dispatches/{}", booked["id"].as_str().unwrap());
        at.api("PATCH", &path, &product, Some(&json!({"record_status": "archived"})));
    };
    archive(&east);
    archive(&west);
    let (in_east, in_west) = (at.token(&format!("ed_normal@division:{east}")), at.token(&format!("ed_normal@division:{west}")));
    let seen = |token: &str| at.api("GET", "/api/v1/dispatches", token, None)["items"].as_array().unwrap().clone();
    assert_eq!((seen(&in_east).len(), seen(&in_west).len()), (0, 0));

    let typo = at.import("typo.csv", "widen, x, ed_norml, own_division, archived, *, *, no, dispatch.identity, see\nend\n");
    let refused = at.run(&["policy", "activate", &typo]);
    let problem = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && problem.contains("did you mean `ed_normal`"), "{problem}");
    let archived = "widen, archived-trips, ed_normal, own_division, archived, *, *, no, dispatch.identity, see\nend\n";
    let file = at.import("east.csv", archived);
    assert!(told(&at.run(&["policy", "activate", &file, "--division", &east]), "in force").contains("force"));
    at.until("the division's overlay", || seen(&in_east).len() == 1);
    assert_eq!(seen(&in_east)[0]["patient_name"], "Ada Quillfeather");
    assert_eq!(seen(&in_west).len(), 0);
    let listed = String::from_utf8(at.run(&["policy", "list"]).stdout).unwrap();
    assert!(listed.lines().any(|line| line.contains(&file) && line.ends_with(&format!("in force at {east}"))), "{listed}");
    assert_eq!(String::from_utf8(at.run(&["policy", "show", &file]).stdout).unwrap(), archived);

    let house = at.import("house.csv", "hide, no-names, ed_normal, *, *, *, *, *, dispatch.patient_name, see\nend\n");
    assert!(at.run(&["policy", "activate", &house]).status.success(), "it hides what is shown of records in use");
    let version = || at.ask(true, "GET", "/readyz", "", None).1["policy"].as_str().unwrap_or_default().to_owned();
    at.until("the company's overlay", || version().contains("+house@"));
    // What the division widens lies above what the company hides.
    assert_eq!(seen(&in_east)[0]["patient_name"], "Ada Quillfeather");
    assert!(at.run(&["policy", "deactivate"]).status.success());
    at.until("the company's overlay to go", || !version().contains("+house@"));
    assert!(at.run(&["policy", "deactivate", "--division", &east]).status.success());
    at.until("the division's overlay to go", || seen(&in_east).is_empty());
    assert!(at.run(&["journal", "verify"]).status.success());
}
