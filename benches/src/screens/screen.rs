//! One screen: opens its stream, reads every event, and comes back by the rules of the board's own page.

use super::http::{self, Link, header, read_head, request};
use crate::random::Random;
use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

/// A screen that hears nothing for two and a half beats takes its stream for lost.
const SILENCE: Duration = Duration::from_secs(40);
const FAILURES_BEFORE_POLLING: u32 = 3;
/// A frame of a few rows, and what stands around it.
const BUFFER: usize = 4 * 1024;

/// Where a screen finds its board.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub(super) address: SocketAddr,
    pub(super) path: String,
    /// Draws the waits before it comes back.
    pub(super) random: Random,
}

/// What a screen has seen so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) frames: u64,
    /// The newest board, as JSON, and since when.
    pub(super) board: String,
    pub(super) since: Option<Instant>,
    /// The rounds whose frames came, and when.
    pub(super) rounds: Vec<(u64, Instant)>,
    pub(super) opened: u32,
    pub(super) lost: u32,
    /// Answers that a server under stress must not give: failures without a word on when to come back.
    pub(super) rude: u32,
    /// The longest wait for the head of an answer, from before connecting.
    pub(super) slowest: Duration,
}

/// What a screen has seen, shared with whoever judges it.
#[derive(Clone, Debug, Default)]
pub(super) struct Diary(Arc<Mutex<Seen>>);

impl Diary {
    pub(super) fn read(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Follows the board until the task is ended, or the server says that the screen is signed out.
pub(super) async fn watch(mut post: Post, diary: Diary) {
    let mut failures = 0;
    loop {
        let ended = match follow(&post, &diary, &mut failures).await {
            Ok(()) => Ending::SignedOut,
            Err(error) => Ending::of(&error),
        };
        if ended == Ending::SignedOut {
            return;
        }
        diary.read().lost += 1;
        failures += 1;
        if ended == Ending::Refused || failures == FAILURES_BEFORE_POLLING {
            poll(&post, &diary).await;
        }
        // Never all at once: between one and ten seconds.
        sleep(Duration::from_millis(1_000 + post.random.below(9_000))).await;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    SignedOut,
    /// The server answered, and did not open a stream.
    Refused,
    Lost,
}

impl Ending {
    fn of(error: &Error) -> Self {
        if error.kind() == ErrorKind::PermissionDenied { Self::Refused } else { Self::Lost }
    }
}

/// One stream from its opening to its end.
async fn follow(post: &Post, diary: &Diary, failures: &mut u32) -> Result<(), Error> {
    let start = Instant::now();
    let mut stream = BufReader::with_capacity(BUFFER, TcpStream::connect(post.address).await?);
    let asked = request("GET", &format!("{}/stream", post.path), "accept: text/event-stream\r\n", "");
    stream.get_mut().write_all(asked.as_bytes()).await?;
    let head = timeout(SILENCE, read_head(&mut stream)).await.map_err(|_| http::late())??;
    admit(&head, start, diary)?;
    let mut chunk = Vec::new();
    loop {
        timeout(SILENCE, read_chunk(&mut stream, &mut chunk)).await.map_err(|_| http::late())??;
        if chunk.starts_with(b"event: end") {
            return Ok(());
        }
        *failures = 0;
        diary.read().take(&chunk, Instant::now());
    }
}

/// Notes how the server answered; anything but a stream is a refusal.
fn admit(head: &str, asked: Instant, diary: &Diary) -> Result<(), Error> {
    let mut seen = diary.read();
    seen.slowest = seen.slowest.max(asked.elapsed());
    let status = http::status(head)?;
    if status == 200 {
        seen.opened += 1;
        return Ok(());
    }
    seen.rude += u32::from(is_rude(status, head));
    Err(ErrorKind::PermissionDenied.into())
}

fn is_rude(status: u16, head: &str) -> bool {
    status >= 500 && !(status == 503 && header(head, "retry-after").is_some())
}

/// Where no stream comes through, the page asks for the board itself.
async fn poll(post: &Post, diary: &Diary) {
    let start = Instant::now();
    let Ok(answer) = Link::to(post.address).get(&format!("{}/board.json", post.path)).await else { return };
    let mut seen = diary.read();
    seen.slowest = seen.slowest.max(start.elapsed());
    seen.rude += u32::from(is_rude(answer.status, &answer.head));
    if answer.status == 200 {
        seen.show(&answer.body, Instant::now());
    }
}

/// The next chunk of an answer; servers write each event as one.
async fn read_chunk(stream: &mut BufReader<TcpStream>, chunk: &mut Vec<u8>) -> Result<(), Error> {
    let mut size = String::new();
    stream.read_line(&mut size).await?;
    let size =
        usize::from_str_radix(size.trim_end(), 16).map_err(|_| Error::from(ErrorKind::UnexpectedEof))?;
    if size == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    chunk.resize(size + 2, 0);
    stream.read_exact(chunk).await?;
    chunk.truncate(size);
    Ok(())
}

impl Seen {
    /// Takes an event in; beats only say that the stream is alive.
    fn take(&mut self, event: &[u8], now: Instant) {
        let text = std::str::from_utf8(event).unwrap_or_default();
        if let Some(data) = text.starts_with("event: board").then(|| text.split_once("\ndata: ")).flatten() {
            self.frames += 1;
            self.show(data.1.trim_end(), now);
        }
    }

    fn show(&mut self, board: &str, now: Instant) {
        self.board.clear();
        self.board.push_str(board);
        self.since = Some(now);
        self.rounds.extend(round_on(board).map(|round| (round, now)));
    }
}

const ROUND: &str = "\"room\":\"Q";

/// The room that a call stands in after so many rounds.
pub(super) fn room(round: u64) -> String {
    format!("Q{round:07}")
}

/// The round that a board shows, if its moving call has been moved.
pub(super) fn round_on(board: &str) -> Option<u64> {
    let at = board.find(ROUND)? + ROUND.len();
    board.get(at..at + 7)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_taken_in_and_a_beat_is_not() {
        let mut seen = Seen::default();
        let board = format!("{{\"room\":\"101\"}},{{\"room\":\"{}\"}}", room(42));
        seen.take(format!("event: board\nid: x\ndata: {board}\n\n").as_bytes(), Instant::now());
        seen.take(b"event: beat\ndata: {\"now\":1}\n\n", Instant::now());
        assert_eq!((seen.frames, seen.board, seen.rounds.len(), seen.rounds[0].0), (1, board, 1, 42));
    }

    #[test]
    fn only_a_refusal_that_says_when_to_come_back_is_polite() {
        assert!(
            !is_rude(503, "HTTP/1.1 503 Busy\r\nretry-after: 5\r\n\r\n")
                && !is_rude(410, "HTTP/1.1 410 Gone\r\n\r\n")
        );
        assert!(
            is_rude(503, "HTTP/1.1 503 Busy\r\n\r\n")
                && is_rude(500, "HTTP/1.1 500 Oh\r\nretry-after: 5\r\n\r\n")
        );
    }
}
