//! The peer: a raw socket loop that writes the same bytes to every connection, and knows nothing of boards.
//! It is a process of its own, like the server it stands beside; what it is given on its standard input,
//! event by event, it sends to all.

use super::proc;
use crate::Failure;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

/// The word on the command line that makes this program the peer.
pub(super) const WORD: &str = "bare";
/// The peer that serves its connections one after another: whoever does not read holds up all others.
pub(super) const IN_TURN: &str = "bare-in-turn";
const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

type Event = Arc<Vec<u8>>;

/// The running peer; it ends with this value.
#[derive(Debug)]
pub(super) struct Bare {
    child: Child,
    input: ChildStdin,
    pub(super) address: SocketAddr,
}

impl Bare {
    pub(super) fn start(program: &Path, word: &str) -> Result<Self, Failure> {
        let mut child =
            Command::new(program).arg(word).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let input = child.stdin.take().ok_or("it was asked for")?;
        let output = child.stdout.take().ok_or("it was asked for")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        Ok(Self { child, input, address: line.trim().parse()? })
    }

    /// Sends a board to all.
    pub(super) fn send(&mut self, board: &str) -> Result<(), Failure> {
        write!(self.input, "event: board\nid: 0123456789abcdef01234567\ndata: {board}\n\n")?;
        Ok(self.input.flush()?)
    }

    pub(super) fn memory(&self) -> Result<u64, Failure> {
        proc::memory(self.child.id())
    }

    pub(super) fn processor(&self) -> Result<Duration, Failure> {
        proc::processor(self.child.id())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The peer itself: serves until its input ends.
pub(super) async fn serve(in_turn: bool) -> Result<(), Failure> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let listener = socket.listen(4_096)?;
    println!("{}", listener.local_addr()?);
    let events = watch::Sender::new(Event::default());
    let audience = events.subscribe();
    let reader = tokio::task::spawn_blocking(move || read(&events));
    tokio::select! {
        () = accept(listener, audience, in_turn) => {}
        _ = reader => {}
    }
    Ok(())
}

/// Each event as the chunk that goes on the wire.
fn read(events: &watch::Sender<Event>) {
    let mut event = String::new();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        event.push_str(&line);
        event.push('\n');
        if line.is_empty() {
            events.send_replace(Arc::new(format!("{:x}\r\n{event}\r\n", event.len()).into_bytes()));
            event.clear();
        }
    }
}

async fn accept(listener: TcpListener, events: watch::Receiver<Event>, in_turn: bool) {
    let turn = Arc::new(tokio::sync::Mutex::new(()));
    while let Ok((stream, _)) = listener.accept().await {
        let turn = in_turn.then(|| Arc::clone(&turn));
        tokio::spawn(write_all(stream, events.clone(), turn));
    }
}

async fn write_all(
    mut stream: TcpStream,
    mut events: watch::Receiver<Event>,
    turn: Option<Arc<tokio::sync::Mutex<()>>>,
) {
    let mut asked = [0; 512];
    if !matches!(stream.read(&mut asked).await, Ok(1..)) || stream.write_all(HEAD.as_bytes()).await.is_err() {
        return;
    }
    events.mark_changed();
    while events.changed().await.is_ok() {
        let event = Arc::clone(&events.borrow_and_update());
        let _turn = match &turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        if stream.write_all(&event).await.is_err() {
            return;
        }
    }
}
