//! The thread that writes the request log.

use super::folder::Folder;
use super::line::{Asked, Told};
use bayboard::{Timestamp, Zone};
use jiff::civil::Date;
use prometheus_client::metrics::counter::Counter;
use std::fs::File;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// What the thread is handed.
pub(super) enum Job {
    /// A line, and when it was asked for: its file is that day's.
    Line(Timestamp, Box<Asked>),
    /// Tells when all that was handed over before is on the disk.
    Flush(oneshot::Sender<()>),
}

/// Lines stand on the disk after so long. A killed process loses what it had not handed over yet, a machine
/// without power so long besides: syncing each line would cost more than the requests do.
const SYNC: Duration = Duration::from_secs(1);
const CHUNK: usize = 64 * 1024;

/// Writes lines to the file of their day.
pub(super) struct Writer {
    folder: Arc<Folder>,
    queue: Receiver<Job>,
    dropped: Counter,
    /// How many dropped lines the log has been told of.
    told: u64,
    /// Lines of one day that are still to be written, and the latest time among them.
    lines: Vec<u8>,
    count: u64,
    latest: Option<Timestamp>,
    file: Option<(Date, File)>,
    is_synced: bool,
    synced: Instant,
    is_failing: bool,
}

impl Writer {
    pub(super) fn new(folder: Arc<Folder>, queue: Receiver<Job>, dropped: Counter) -> Self {
        Self {
            folder,
            queue,
            dropped,
            told: 0,
            lines: Vec::new(),
            count: 0,
            latest: None,
            file: None,
            is_synced: true,
            synced: Instant::now(),
            is_failing: false,
        }
    }

    /// Writes until nobody hands lines over any more.
    pub(super) fn run(mut self) {
        loop {
            match self.queue.recv_timeout(SYNC) {
                Ok(job) => self.take_all(job),
                Err(RecvTimeoutError::Timeout) => self.sync(),
                Err(RecvTimeoutError::Disconnected) => return self.sync(),
            }
        }
    }

    /// Writes what has come meanwhile at once.
    fn take_all(&mut self, first: Job) {
        self.take(first);
        while self.lines.len() < CHUNK
            && let Ok(next) = self.queue.try_recv()
        {
            self.take(next);
        }
        self.write();
        if self.synced.elapsed() >= SYNC {
            self.sync();
        }
    }

    fn take(&mut self, job: Job) {
        match job {
            Job::Line(at, line) => {
                if self.latest.is_some_and(|latest| day_of(latest) != day_of(at)) {
                    self.write();
                }
                self.latest = Some(at);
                self.count += 1;
                Told::Asked(*line).write(&mut self.lines);
            }
            Job::Flush(done) => {
                self.write();
                self.sync();
                // Whoever asked may have gone.
                let _ = done.send(());
            }
        }
    }

    fn write(&mut self) {
        let Some(latest) = self.latest.take() else { return };
        let missing = self.dropped.get().saturating_sub(self.told);
        let mut lines = Vec::new();
        if missing > 0 {
            Told::Dropped { at: latest.to_string(), dropped: missing }.write(&mut lines);
        }
        lines.append(&mut self.lines);
        let written = self.append(day_of(latest), &lines);
        let count = std::mem::take(&mut self.count);
        match &written {
            Ok(()) => self.told += missing,
            Err(_) => drop(self.dropped.inc_by(count)),
        }
        if missing > 0 && written.is_ok() {
            tracing::warn!(lines = missing, "lines of the request log were dropped");
        }
        self.tell(written);
    }

    fn append(&mut self, day: Date, lines: &[u8]) -> io::Result<()> {
        if self.file.as_ref().is_none_or(|(of, _)| *of != day) {
            self.sync();
            self.file = Some((day, self.folder.append(day)?));
        }
        let Some((_, file)) = &mut self.file else { return Ok(()) };
        self.is_synced = false;
        file.write_all(lines)
    }

    fn sync(&mut self) {
        self.synced = Instant::now();
        if std::mem::replace(&mut self.is_synced, true) {
            return;
        }
        let synced = self.file.as_ref().map_or(Ok(()), |(_, file)| file.sync_data());
        self.tell(synced);
    }

    /// Says once that it does not work, and once that it works again. A file that failed is opened anew.
    fn tell(&mut self, done: io::Result<()>) {
        match done {
            Ok(()) if self.is_failing => {
                self.is_failing = false;
                tracing::info!("the request log is written again");
            }
            Ok(()) => {}
            Err(error) => {
                self.file = None;
                if !std::mem::replace(&mut self.is_failing, true) {
                    tracing::error!(%error, "the request log cannot be written; its lines are dropped");
                }
            }
        }
    }
}

/// Its day in UTC.
pub(super) fn day_of(at: Timestamp) -> Date {
    Zone::utc().date(at)
}
