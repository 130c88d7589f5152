//! One chromedriver for one test. Whatever becomes of the test, it takes its browser with it.

use super::PATIENCE;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const LOOK: Duration = Duration::from_millis(50);
const MISSING: &str = "browser tests need Chromium and its driver: apt-get install -y --no-install-recommends chromium chromium-driver";

/// A running chromedriver.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    pub port: u16,
}

impl Driver {
    pub fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command
            .spawn()
            .unwrap_or_else(|error| panic!("chromedriver does not start ({error}); {MISSING}"));
        let said = process.stdout.take().map(BufReader::new).expect("the output is piped");
        let port = said.lines().map_while(Result::ok).find_map(|line| port_in(&line));
        Self { port: port.expect("chromedriver names its port"), process }
    }

    /// One request beside the WebDriver client's: the client knows no developer tools. While a page is on its
    /// way it may be refused, and is made again.
    pub fn post(&self, path: &str, body: &Value) -> Value {
        let start = Instant::now();
        loop {
            let answer = self.ask("POST", path, &body.to_string()).expect("chromedriver answers");
            let answer: Value = serde_json::from_str(&answer).expect("chromedriver speaks JSON");
            if answer["value"]["error"].is_null() {
                return answer["value"].clone();
            }
            assert!(start.elapsed() < PATIENCE, "{path}: {}", answer["value"]["message"]);
            std::thread::sleep(LOOK);
        }
    }

    fn ask(&self, method: &str, path: &str, body: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )?;
        body_of(BufReader::new(stream))
    }
}

/// Chromedriver keeps connections open whatever it is asked, so the length decides where an answer ends.
fn body_of(mut answer: BufReader<TcpStream>) -> std::io::Result<String> {
    let (mut line, mut length) = (String::new(), 0);
    while answer.read_line(&mut line)? > 2 {
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or_default();
        }
        line.clear();
    }
    let mut body = String::new();
    answer.take(length).read_to_string(&mut body)?;
    Ok(body)
}

/// It prints two lines with a port in them; the one that says so is about a port that is open.
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

impl Drop for Driver {
    /// Asked to shut down, it closes its browsers; killed, it would leave them running.
    fn drop(&mut self) {
        let _ = self.ask("GET", "/shutdown", "");
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
