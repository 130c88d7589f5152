//! The request log, as requests and readers have it.

use super::folder::Folder;
use super::line::Asked;
use super::writer::{Job, Writer, day_of};
use anyhow::Context;
use bayboard::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use prometheus_client::metrics::counter::Counter;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use tokio::sync::oneshot;
use uuid::Uuid;

/// A request log in a folder. Clones share it; what was handed over is written out once the last one is gone.
#[derive(Clone, Debug)]
pub struct RequestLog {
    queue: SyncSender<Job>,
    folder: Arc<Folder>,
    dropped: Counter,
    days: u16,
}

/// So many lines wait for the disk, some megabytes; what comes beyond is dropped.
const WAITING: usize = 8_192;

impl RequestLog {
    /// Begins, or goes on with, the log in a folder, of which so many days are kept.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn open(path: &Path, days: u16) -> anyhow::Result<Self> {
        Self::with_queue(path, days, WAITING)
    }

    fn with_queue(path: &Path, days: u16, waiting: usize) -> anyhow::Result<Self> {
        let folder = Arc::new(Folder::open(path)?);
        let ((queue, handed_over), dropped) = (sync_channel(waiting), Counter::default());
        let writer = Writer::new(Arc::clone(&folder), handed_over, dropped.clone());
        let thread = std::thread::Builder::new().name("request log".to_owned());
        thread.spawn(|| writer.run()).context("cannot start the request log's thread")?;
        Ok(Self { queue, folder, dropped, days })
    }

    /// Hands a line over, and waits for nothing.
    pub(crate) fn note(&self, at: Timestamp, line: Asked) {
        if self.queue.try_send(Job::Line(at, Box::new(line))).is_err() {
            self.dropped.inc();
        }
    }

    /// Waits until all that was handed over is on the disk.
    pub(crate) async fn flush(&self) {
        let (queue, (done, flushed)) = (self.queue.clone(), oneshot::channel());
        // A full queue lets nobody in at once.
        let handed_over = tokio::task::spawn_blocking(move || queue.send(Job::Flush(done)));
        if let Ok(Ok(())) = handed_over.await {
            let _ = flushed.await;
        }
    }

    /// Counts lines that were dropped.
    pub(crate) fn dropped(&self) -> Counter {
        self.dropped.clone()
    }

    /// How many days it is kept.
    pub(crate) const fn days_kept(&self) -> u16 {
        self.days
    }

    /// Which folder it is; servers may share one.
    pub(crate) fn place(&self) -> Uuid {
        self.folder.place
    }

    /// The days there are, the newest first.
    pub(crate) fn days(&self) -> io::Result<Vec<Date>> {
        self.folder.days()
    }

    /// The file of a day.
    pub(crate) fn read(&self, day: Date) -> io::Result<Option<File>> {
        self.folder.read(day)
    }

    /// Until which day, itself included, this one is kept.
    pub(crate) fn kept_until(&self, day: Date) -> Date {
        day.saturating_add(i64::from(self.days).days())
    }

    /// Removes the days that are not kept any more by `now`, and says how many.
    pub(crate) fn forget(&self, now: Timestamp) -> io::Result<usize> {
        self.folder.forget_before(day_of(now).saturating_sub(i64::from(self.days).days()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;
    use std::fs;

    fn asked(at: Timestamp, status: u16) -> Asked {
        Asked {
            at: at.to_string(),
            company: "c".to_owned(),
            address: "192.0.2.7".to_owned(),
            who: String::new(),
            method: Cow::Borrowed("GET"),
            route: Cow::Borrowed("/board"),
            status,
            agent: String::new(),
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn statuses(text: &str) -> Vec<String> {
        text.lines().map(|line| line.split("\"status\":").nth(1).unwrap()[..3].to_owned()).collect()
    }

    #[tokio::test]
    async fn lines_stand_in_the_file_of_their_day_and_the_day_begins_at_midnight_utc() {
        let root = tempfile::tempdir().unwrap();
        let log = RequestLog::open(root.path(), 60).unwrap();
        let (before, midnight) = (at("2026-11-30T23:59:59.999999Z"), at("2026-12-01T00:00:00Z"));
        for (at, status) in [(before, 200), (midnight, 201), (before, 202)] {
            log.note(at, asked(at, status));
        }
        log.flush().await;
        let text = |day: &str| fs::read_to_string(root.path().join(day)).unwrap();
        assert_eq!(statuses(&text("2026-11-30.jsonl")), ["200", "202"], "one that came late too");
        assert_eq!(statuses(&text("2026-12-01.jsonl")), ["201"]);
        let again = RequestLog::open(root.path(), 60).unwrap();
        again.note(midnight, asked(midnight, 203));
        again.flush().await;
        assert_eq!(statuses(&text("2026-12-01.jsonl")), ["201", "203"], "it goes on after a restart");
    }

    #[tokio::test]
    async fn days_are_kept_as_long_as_was_asked_for() {
        let root = tempfile::tempdir().unwrap();
        let log = RequestLog::open(root.path(), 60).unwrap();
        let (last, first_gone) = (at("2026-10-01T12:00:00Z"), at("2026-09-30T12:00:00Z"));
        for at in [last, first_gone] {
            log.note(at, asked(at, 200));
        }
        log.flush().await;
        assert_eq!(log.forget(at("2026-11-29T23:00:00Z")).unwrap(), 0);
        assert_eq!(log.forget(at("2026-11-30T00:00:00Z")).unwrap(), 1);
        assert_eq!(log.days().unwrap(), [day_of(last)]);
        assert_eq!(log.kept_until(day_of(last)), day_of(at("2026-11-30T00:00:00Z")));
    }

    /// Nobody waits: of what does not fit, the log says how much it was.
    #[tokio::test]
    async fn what_does_not_fit_is_dropped_and_told_of() {
        let root = tempfile::tempdir().unwrap();
        let now = at("2026-11-30T12:00:00Z");
        // No room at all: a line comes through only while the thread waits for one.
        let log = RequestLog::with_queue(root.path(), 60, 0).unwrap();
        for status in 0..2_000 {
            log.note(now, asked(now, 200 + status % 2));
        }
        let dropped = log.dropped().get();
        assert!(dropped > 0, "a thread cannot be that fast");
        // Until one comes through, which then tells of the others.
        while log.dropped().get() > 0 && !root.path().join("2026-11-30.jsonl").exists() {
            log.note(now, asked(now, 200));
            tokio::task::yield_now().await;
        }
        for _ in 0..100 {
            log.note(now, asked(now, 299));
            log.flush().await;
        }
        let text = fs::read_to_string(root.path().join("2026-11-30.jsonl")).unwrap();
        let told = text
            .lines()
            .filter_map(|line| line.split("\"dropped\":").nth(1))
            .map(|rest| rest.trim_end_matches('}').parse::<u64>().unwrap());
        assert!(told.sum::<u64>() >= dropped, "{text}");
    }

    #[tokio::test]
    async fn a_log_that_cannot_be_written_counts_what_it_drops_and_goes_on_when_it_can() {
        let root = tempfile::tempdir().unwrap();
        let now = at("2026-11-30T12:00:00Z");
        let log = RequestLog::open(root.path(), 60).unwrap();
        // A folder in the file's place: whoever runs the tests, it cannot be opened.
        let file = root.path().join("2026-11-30.jsonl");
        fs::create_dir(&file).unwrap();
        log.note(now, asked(now, 200));
        log.flush().await;
        assert_eq!(log.dropped().get(), 1);
        fs::remove_dir(&file).unwrap();
        log.note(now, asked(now, 201));
        log.flush().await;
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("{\"at\":\"2026-11-30T12:00:00Z\",\"dropped\":1}\n"), "{text}");
        assert_eq!(text.lines().count(), 2);
    }
}
