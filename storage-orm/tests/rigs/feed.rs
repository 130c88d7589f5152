//! A feed that many write to while some follow it: nothing missed, nothing twice, in the order of commits.

use bayboard::conformance::async_trait;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;

/// Names a row.
pub type RowId = u128;

/// Something that is written to and followed, in a few streams that do not concern each other.
#[async_trait]
pub trait Feed: Send + Sync + 'static {
    /// How many streams there are.
    fn streams(&self) -> usize;
    /// Writes one row, and returns when it is acknowledged.
    async fn write(&self, writer: usize, stream: usize) -> RowId;
    /// Rows after a position, in order, and the position to go on from.
    async fn after(&self, reader: usize, stream: usize, position: u64) -> (Vec<RowId>, u64);
}

/// What a reader saw, compared with what was acknowledged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    pub rows: usize,
    /// Acknowledged rows that some reader never saw.
    pub missed: usize,
    /// Rows that some reader saw twice.
    pub doubled: usize,
    /// Rows seen before one that had been acknowledged before they were begun.
    pub disordered: usize,
}

impl Verdict {
    pub fn is_clean(&self) -> bool {
        self.rows > 0 && (self.missed, self.doubled, self.disordered) == (0, 0, 0)
    }
}

/// When a row was begun and when it was acknowledged.
type Spans = HashMap<RowId, (Instant, Instant)>;

/// Writes and follows for `span`, and then judges what the readers saw once everything is written.
pub async fn run(feed: Arc<dyn Feed>, writers: usize, readers: usize, span: Duration) -> Verdict {
    let (stop, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let writing: Vec<_> =
        (0..writers).map(|writer| tokio::spawn(write(feed.clone(), writer, stop.clone()))).collect();
    let places = (0..readers).flat_map(|reader| (0..feed.streams()).map(move |stream| (reader, stream)));
    let following: Vec<(usize, JoinHandle<Vec<RowId>>)> = places
        .map(|(reader, stream)| (stream, tokio::spawn(follow(feed.clone(), reader, stream, done.clone()))))
        .collect();
    tokio::time::sleep(span).await;
    stop.store(true, Ordering::SeqCst);
    let mut written: BTreeMap<usize, Spans> = BTreeMap::new();
    for writer in writing {
        for (stream, row, span) in writer.await.unwrap() {
            written.entry(stream).or_default().insert(row, span);
        }
    }
    done.store(true, Ordering::SeqCst);
    let mut verdict = Verdict { rows: written.values().map(HashMap::len).sum(), ..Verdict::default() };
    for (stream, reader) in following {
        judge(&mut verdict, &written[&stream], &reader.await.unwrap());
    }
    verdict
}

async fn write(
    feed: Arc<dyn Feed>,
    writer: usize,
    stop: Arc<AtomicBool>,
) -> Vec<(usize, RowId, (Instant, Instant))> {
    let mut written = Vec::new();
    for turn in writer.. {
        if stop.load(Ordering::SeqCst) {
            break;
        }
        let (stream, begun) = (turn % feed.streams(), Instant::now());
        let row = feed.write(writer, stream).await;
        written.push((stream, row, (begun, Instant::now())));
    }
    written
}

/// Looks again and again; the last look begins after everything was acknowledged.
async fn follow(feed: Arc<dyn Feed>, reader: usize, stream: usize, done: Arc<AtomicBool>) -> Vec<RowId> {
    let (mut seen, mut position) = (Vec::new(), 0);
    loop {
        let is_last = done.load(Ordering::SeqCst);
        let (rows, upto) = feed.after(reader, stream, position).await;
        let is_quiet = rows.is_empty();
        seen.extend(rows);
        position = upto;
        if is_last && is_quiet {
            return seen;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

fn judge(verdict: &mut Verdict, written: &Spans, seen: &[RowId]) {
    let mut counts: HashMap<RowId, usize> = HashMap::new();
    seen.iter().for_each(|row| *counts.entry(*row).or_default() += 1);
    verdict.missed += written.keys().filter(|row| !counts.contains_key(row)).count();
    verdict.doubled += counts.values().filter(|count| **count > 1).count();
    let mut earliest_end: Option<Instant> = None;
    for (begun, ended) in seen.iter().rev().filter_map(|row| written.get(row)) {
        // Something that stands later had ended before this began.
        verdict.disordered += usize::from(earliest_end.is_some_and(|earlier| earlier < *begun));
        earliest_end = Some(earliest_end.map_or(*ended, |earlier| earlier.min(*ended)));
    }
}
