//! Requests over a raw socket, one after another on the same connection: all a rig needs to speak with a
//! server.

use std::io::{Error, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Whoever waits longer has lost the server.
const PATIENCE: Duration = Duration::from_secs(30);
/// Servers close connections on which nothing is asked for a while.
const FRESH: Duration = Duration::from_secs(5);

/// A connection for requests; it is opened when it is needed.
#[derive(Debug)]
pub(super) struct Link {
    address: SocketAddr,
    /// Where it comes from; nothing where the kernel says.
    source: Option<Ipv4Addr>,
    /// With when it was last used.
    stream: Option<(BufReader<TcpStream>, Instant)>,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: String,
}

impl Link {
    pub(super) const fn to(address: SocketAddr) -> Self {
        Self { address, source: None, stream: None }
    }

    /// The same from an address of this machine's own network: servers tell clients apart by it.
    pub(super) const fn from(source: Ipv4Addr, address: SocketAddr) -> Self {
        Self { address, source: Some(source), stream: None }
    }

    pub(super) async fn get(&mut self, path: &str) -> Result<Answer, Error> {
        self.ask(&request("GET", path, "", "")).await
    }

    /// A JSON request with an API token.
    pub(super) async fn send(
        &mut self,
        method: &str,
        path: &str,
        token: &str,
        body: &str,
    ) -> Result<Answer, Error> {
        // Whatever the record is by now; only a PATCH asks for it.
        let headers =
            format!("authorization: Bearer {token}\r\ncontent-type: application/json\r\nif-match: *\r\n");
        self.ask(&request(method, path, &headers, body)).await
    }

    /// A form, with the cookies of a browser.
    pub(super) async fn post(&mut self, path: &str, cookies: &str, form: &str) -> Result<Answer, Error> {
        let headers = format!("cookie: {cookies}\r\ncontent-type: application/x-www-form-urlencoded\r\n");
        self.ask(&request("POST", path, &headers, form)).await
    }

    /// A page, with the cookies of a browser.
    pub(super) async fn page(&mut self, path: &str, cookies: &str) -> Result<Answer, Error> {
        self.ask(&request("GET", path, &format!("cookie: {cookies}\r\n"), "")).await
    }

    /// A connection on which something went wrong is not used again.
    async fn ask(&mut self, request: &str) -> Result<Answer, Error> {
        let mut stream = match self.stream.take() {
            Some((stream, used)) if used.elapsed() < FRESH => stream,
            _ => BufReader::new(self.connect().await?),
        };
        let answer = timeout(PATIENCE, exchange(&mut stream, request)).await.map_err(|_| late())??;
        self.stream = Some((stream, Instant::now()));
        Ok(answer)
    }

    async fn connect(&self) -> Result<TcpStream, Error> {
        let Some(source) = self.source else { return TcpStream::connect(self.address).await };
        let socket = TcpSocket::new_v4()?;
        socket.bind((source, 0).into())?;
        socket.connect(self.address).await
    }
}

/// The text of a request.
pub(super) fn request(method: &str, path: &str, headers: &str, body: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn exchange(stream: &mut BufReader<TcpStream>, request: &str) -> Result<Answer, Error> {
    stream.get_mut().write_all(request.as_bytes()).await?;
    let head = read_head(stream).await?;
    let mut body = vec![0; content_length(&head)];
    stream.read_exact(&mut body).await?;
    let body = String::from_utf8(body).map_err(|_| broken())?;
    Ok(Answer { status: status(&head)?, head, body })
}

/// Everything up to the empty line.
pub(super) async fn read_head(stream: &mut BufReader<TcpStream>) -> Result<String, Error> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(head)
}

pub(super) fn status(head: &str) -> Result<u16, Error> {
    head.split(' ').nth(1).and_then(|number| number.parse().ok()).ok_or_else(broken)
}

/// The value of a header; the server writes their names in small letters.
pub(super) fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// The cookies that an answer hands out, as a browser sends them back.
pub(super) fn cookies(head: &str) -> String {
    let handed = head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
    handed.collect::<Vec<_>>().join("; ")
}

fn content_length(head: &str) -> usize {
    header(head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0)
}

pub(super) fn late() -> Error {
    ErrorKind::TimedOut.into()
}

fn broken() -> Error {
    ErrorKind::InvalidData.into()
}
