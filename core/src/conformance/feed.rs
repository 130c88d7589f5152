//! Cases of the change feed: nothing missed, nothing twice, whatever is committed meanwhile.

use super::Harness;
use super::fixtures::altered;
use super::stage::{CHANGES, Stage, at_once, limit};
use crate::journal::{RawEntry, Sequence};
use crate::{Change, Record, RecordRef, Version};
use std::collections::BTreeMap;

const WRITERS: usize = 16;
const ROUNDS: usize = 3;

/// A reader that remembers how far it got.
struct Reader {
    stage: Stage,
    page: u16,
    upto: Sequence,
    seen: Vec<Change>,
}

impl Reader {
    fn new(stage: &Stage, page: u16) -> Self {
        Self { stage: stage.clone(), page, upto: Sequence::START, seen: Vec::new() }
    }

    /// Asks once, and returns what was new.
    async fn poll(&mut self) -> Vec<Change> {
        let (changes, upto) = self
            .stage
            .store
            .changes(self.stage.world.id(), self.upto, limit(self.page))
            .await
            .expect("a feed");
        assert!(changes.len() <= usize::from(self.page), "more than was asked for");
        assert!(
            changes.iter().all(|change| self.upto < change.sequence && change.sequence <= upto),
            "outside of its reach"
        );
        self.upto = upto;
        self.seen.extend(&changes);
        changes
    }

    async fn poll_to(&mut self, end: Sequence) {
        while self.upto < end {
            let before = self.upto;
            self.poll().await;
            assert!(self.upto > before, "the feed stands still before its end");
        }
    }
}

/// What the journal says the feed must have told.
fn told(journal: &[RawEntry]) -> Vec<Change> {
    let change = |entry: &RawEntry| Change {
        sequence: entry.sequence,
        record: entry.record.expect("a change names its record"),
        version: entry.version.expect("a change names its version"),
    };
    journal.iter().filter(|entry| entry.is_change()).map(change).collect()
}

/// > Changes after a position, in order, and how far the answer reaches.
pub async fn the_feed_names_every_write_with_its_version(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.book().await;
    let edited = stage
        .edit(booked.clone(), altered(&booked, |raw| raw.confidential = true))
        .await
        .expect("the version is right");
    let edited = super::fixtures::dispatch_in(&edited);
    stage
        .commit(&stage.world.draft().erase(&edited, &[]).expect("the ring has its key").finish())
        .await
        .expect("the version is right");
    let mut reader = Reader::new(&stage, 100);
    reader.poll().await;
    let record = Record::from(booked).key();
    let change = |at: u64| Change { sequence: Sequence(at), record, version: Version(at as u32) };
    assert_eq!((reader.seen, reader.upto), (vec![change(1), change(2), change(3)], Sequence(3)));
}

/// > Entries that change no record are passed over by `upto`.
pub async fn entries_that_change_nothing_are_passed_over(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    let tenant = Record::from(stage.world.tenant().clone()).key();
    stage.commit(&stage.world.disclosure(Some(tenant))).await.expect("an entry alone");
    let mut reader = Reader::new(&stage, 1);
    reader.poll_to(Sequence(2)).await;
    assert_eq!(reader.seen, []);
    stage.book().await;
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    reader.poll_to(Sequence(4)).await;
    assert_eq!(reader.seen.iter().map(|change| change.sequence).collect::<Vec<_>>(), [Sequence(3)]);
}

/// > Entries that change no record are passed over by `upto`.
pub async fn a_page_that_is_not_full_reaches_to_the_head(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.book().await;
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    let mut reader = Reader::new(&stage, 2);
    let changes = reader.poll().await;
    assert_eq!((changes.len(), reader.upto), (1, Sequence(2)));
}

/// > A reader of `changes` that remembers `upto` misses nothing and sees nothing twice, whatever is committed
/// >   meanwhile.
pub async fn a_feed_read_to_its_end_stays_there(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut reader = Reader::new(&stage, 7);
    assert_eq!((reader.poll().await, reader.upto), (Vec::new(), Sequence::START));
    stage.book().await;
    reader.poll().await;
    assert_eq!((reader.poll().await, reader.upto), (Vec::new(), Sequence(1)));
}

/// > Changes after a position, in order, and how far the answer reaches.
pub async fn the_feed_reads_the_same_in_pages_of_every_size(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.clone().be_busy(ROUNDS).await;
    let (end, all) = (stage.head().await.sequence, told(&stage.journal().await));
    for page in 1..=7 {
        let mut reader = Reader::new(&stage, page);
        reader.poll_to(end).await;
        assert_eq!(reader.seen, all, "pages of {page}");
    }
}

/// Reads while 16 tasks write, then to the end, and returns the reader.
async fn read_among_writers(stage: &Stage, page: u16) -> Reader {
    let mut reader = Reader::new(stage, page);
    let writers = tokio::spawn(at_once(WRITERS, busy(stage)));
    while !writers.is_finished() {
        let changes = reader.poll().await;
        can_be_read(stage, &changes).await;
        tokio::task::yield_now().await;
    }
    writers.await.expect("the writers end");
    reader.poll_to(stage.head().await.sequence).await;
    reader
}

fn busy(stage: &Stage) -> impl Fn(usize) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> + use<> {
    let stage = stage.clone();
    move |_| Box::pin(stage.clone().be_busy(ROUNDS))
}

/// Says that whoever hears of a change also sees it.
async fn can_be_read(stage: &Stage, changes: &[Change]) {
    let keys: Vec<RecordRef> = changes.iter().map(|change| change.record).collect();
    let versions: BTreeMap<_, _> =
        stage.read(&keys).await.iter().map(|record| (record.key(), record.version())).collect();
    let unread =
        changes.iter().find(|change| versions.get(&change.record).is_none_or(|read| *read < change.version));
    assert_eq!(unread, None, "the feed is ahead of the records");
}

/// > A reader of `changes` that remembers `upto` misses nothing and sees nothing twice, whatever is committed
/// >   meanwhile.
pub async fn a_reader_among_16_writers_misses_nothing_and_sees_nothing_twice(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let reader = read_among_writers(&stage, 1_000).await;
    assert_eq!(reader.seen.len(), WRITERS * ROUNDS * CHANGES);
    assert_eq!(reader.seen, told(&stage.journal().await));
}

/// > A reader of `changes` that remembers `upto` misses nothing and sees nothing twice, whatever is committed
/// >   meanwhile.
pub async fn a_reader_of_small_pages_among_16_writers_misses_nothing(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let reader = read_among_writers(&stage, 3).await;
    assert_eq!(reader.seen, told(&stage.journal().await));
}

/// > Whoever asks for changes after a position ahead of the head is told none, and the position they asked
/// >   with.
pub async fn a_position_ahead_of_the_head_is_told_no_changes(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for ahead in [0, 1, 2, 1_000_000] {
        let at = Sequence(stage.head().await.sequence.0 + ahead);
        let told = stage.store.changes(stage.world.id(), at, limit(9)).await;
        assert_eq!(told, Ok((Vec::new(), at)));
        stage.book().await;
    }
}
