//! HTTP/1.1 as it goes over the wire: requests as bytes, answers as bytes, nothing normalised on the way.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support"
)]

use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Longer than any answer takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(30);

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn new(method: &str, target: impl Into<String>) -> Self {
        Self { method: method.to_owned(), target: target.into(), headers: Vec::new(), body: String::new() }
    }

    pub fn get(target: impl Into<String>) -> Self {
        Self::new("GET", target)
    }

    pub fn form(target: &str, fields: &[(&str, &str)]) -> Self {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        Self {
            body: pairs.join("&"),
            ..Self::new("POST", target).with("content-type", "application/x-www-form-urlencoded")
        }
    }

    pub fn json(method: &str, target: impl Into<String>, body: impl ToString) -> Self {
        Self { body: body.to_string(), ..Self::new(method, target).with("content-type", "application/json") }
    }

    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    pub fn cookie(self, session: Option<&str>) -> Self {
        match session {
            Some(session) => self.with("cookie", format!("bayboard={session}")),
            None => self,
        }
    }

    pub fn bearer(self, token: &str) -> Self {
        self.with("authorization", format!("Bearer {token}"))
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut text = format!("{} {} HTTP/1.1\r\nhost: portal.example\r\n", self.method, self.target);
        self.headers.iter().for_each(|(name, value)| text += &format!("{name}: {value}\r\n"));
        if !self.body.is_empty() || self.method == "POST" {
            text += &format!("content-length: {}\r\n", self.body.len());
        }
        text += "\r\n";
        text += &self.body;
        text.into_bytes()
    }
}

pub fn escaped(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

/// One answer: its head as it came, and its body as it came (chunk sizes included) and as it is meant.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub head: String,
    pub raw_body: Vec<u8>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub fn headers(&self) -> Vec<(&str, &str)> {
        self.head.lines().skip(1).filter_map(|line| line.split_once(": ")).collect()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The session that a sign-in set.
    pub fn session(&self) -> Option<String> {
        let cookie = self.header("set-cookie")?.split(';').next()?;
        cookie.split_once('=').map(|(_, value)| value.to_owned()).filter(|value| !value.is_empty())
    }

    /// Everything that came, as one text.
    pub fn whole(&self) -> String {
        format!("{}{}", self.head, String::from_utf8_lossy(&self.raw_body))
    }
}

/// Plain or inside TLS.
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + std::fmt::Debug> Stream for T {}

/// A connection that is kept alive from request to request.
#[derive(Debug)]
pub struct Connection {
    address: SocketAddr,
    stream: Option<Box<dyn Stream>>,
    buffer: Vec<u8>,
}

impl Connection {
    pub fn to(address: SocketAddr) -> Self {
        Self { address, stream: None, buffer: Vec::new() }
    }

    /// One that stands already.
    pub fn over(address: SocketAddr, stream: impl Stream + 'static) -> Self {
        Self { address, stream: Some(Box::new(stream)), buffer: Vec::new() }
    }

    /// Sends a request and reads the whole answer.
    pub async fn ask(&mut self, request: &Request) -> Answer {
        self.send(&request.bytes()).await;
        self.answer(request.method == "HEAD", usize::MAX).await
    }

    /// Sends a request and reads the head and the first chunks, then hangs up: streams do not end by
    /// themselves.
    pub async fn open(&mut self, request: &Request, chunks: usize) -> Answer {
        self.send(&request.bytes()).await;
        let answer = self.answer(request.method == "HEAD", chunks).await;
        self.stream = None;
        answer
    }

    pub async fn send(&mut self, bytes: &[u8]) {
        if self.stream.is_none() {
            self.buffer.clear();
            let stream = TcpStream::connect(self.address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            self.stream = Some(Box::new(stream));
        }
        // A server that has refused already may not read on; what it said is still to be read.
        let _ = self.stream.as_mut().unwrap().write_all(bytes).await;
    }

    /// Reads an answer, of a chunked body as many chunks as asked for.
    pub async fn answer(&mut self, without_body: bool, chunks: usize) -> Answer {
        let mut answer = Answer::default();
        let Some(end) = self.until(b"\r\n\r\n").await else { return answer };
        answer.head = String::from_utf8_lossy(&self.take(end)).into_owned();
        let bodiless = without_body || matches!(answer.status(), 100..=199 | 204 | 304);
        if !bodiless {
            match answer.header("content-length").map(|length| length.parse::<usize>().unwrap()) {
                Some(length) => self.fixed(&mut answer, length).await,
                None if answer.header("transfer-encoding") == Some("chunked") => {
                    self.chunked(&mut answer, chunks).await
                }
                None => {}
            }
        }
        if answer.header("connection") == Some("close") {
            self.stream = None;
        }
        answer
    }

    /// Whether the server has closed the connection, waiting at most so long.
    pub async fn is_closed_within(&mut self, span: Duration) -> bool {
        let Some(stream) = &mut self.stream else { return true };
        let mut bytes = [0; 1024];
        let end = async {
            loop {
                match stream.read(&mut bytes).await {
                    Ok(0) | Err(_) => return,
                    Ok(_) => {}
                }
            }
        };
        timeout(span, end).await.is_ok()
    }

    async fn fixed(&mut self, answer: &mut Answer, length: usize) {
        while self.buffer.len() < length && self.more().await {}
        answer.raw_body = self.take(length.min(self.buffer.len()));
        answer.body = answer.raw_body.clone();
    }

    async fn chunked(&mut self, answer: &mut Answer, chunks: usize) {
        for _ in 0..chunks {
            let Some(end) = self.until(b"\r\n").await else { return };
            let line = self.take(end);
            let size = usize::from_str_radix(std::str::from_utf8(&line).unwrap().trim(), 16).unwrap();
            while self.buffer.len() < size + 2 && self.more().await {}
            let chunk = self.take((size + 2).min(self.buffer.len()));
            answer.body.extend_from_slice(&chunk[..size.min(chunk.len())]);
            answer.raw_body.extend_from_slice(&line);
            answer.raw_body.extend_from_slice(&chunk);
            if size == 0 {
                return;
            }
        }
    }

    async fn until(&mut self, mark: &[u8]) -> Option<usize> {
        loop {
            if let Some(at) = self.buffer.windows(mark.len()).position(|window| window == mark) {
                return Some(at + mark.len());
            }
            if !self.more().await {
                return None;
            }
        }
    }

    async fn more(&mut self) -> bool {
        let Some(stream) = &mut self.stream else { return false };
        let mut bytes = [0; 16_384];
        let read = timeout(PATIENCE, stream.read(&mut bytes)).await.expect("the server answers in time");
        let count = read.unwrap_or(0);
        self.buffer.extend_from_slice(&bytes[..count]);
        if count == 0 {
            self.stream = None;
        }
        count > 0
    }

    fn take(&mut self, count: usize) -> Vec<u8> {
        self.buffer.drain(..count).collect()
    }
}

/// One request on a connection of its own.
pub async fn ask(address: SocketAddr, request: &Request) -> Answer {
    Connection::to(address).ask(request).await
}
