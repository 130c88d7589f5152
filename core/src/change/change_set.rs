//! What one commit does, and what a store makes of it.

use super::IdempotencyClaim;
use crate::journal::{Entry, Head, RawEntry, Sequence};
use crate::record::Version;
use crate::store::Swap;
use crate::{Indexed, Record, RunNumber, TenantId, Timestamp};
use std::collections::HashMap;

/// One record to be written, the version it must still have, and what it is known by from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The record as it will be.
    pub record: Record,
    /// The version it was read at; none for a new record.
    pub expected: Option<Version>,
    /// What it was known by and is no more.
    pub goes: Indexed,
    /// What it was not known by before.
    pub comes: Indexed,
}

/// A record to be written, before it has its number.
#[derive(Clone)]
pub(super) struct Drafted {
    pub(super) record: Record,
    pub(super) expected: Option<Version>,
    pub(super) before: Indexed,
}

/// What one commit does: records and entries, all or nothing.
///
/// Only a [`Draft`](crate::Draft) makes one, so there is no record in it without an entry:
///
/// ```compile_fail
/// # fn without_entry(record: bayboard::Record, now: bayboard::Timestamp) {
/// let (goes, comes) = Default::default();
/// let write = bayboard::Write { record, expected: None, goes, comes };
/// let tenant = bayboard::TenantId::DEPLOYMENT;
/// let set = bayboard::ChangeSet { tenant, at: now, writes: vec![write], entries: vec![] };
/// # }
/// ```
#[derive(Clone)]
pub struct ChangeSet {
    pub(super) tenant: TenantId,
    pub(super) at: Timestamp,
    pub(super) writes: Vec<Drafted>,
    pub(super) entries: Vec<Entry>,
    pub(super) swaps: Vec<Swap>,
    pub(super) claim: Option<IdempotencyClaim>,
}

impl std::fmt::Debug for ChangeSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ChangeSet({} records, {} entries)", self.writes.len(), self.entries.len())
    }
}

impl ChangeSet {
    /// How many records and entries it writes.
    pub(crate) const fn counts(&self) -> (usize, usize) {
        (self.writes.len(), self.entries.len())
    }

    /// The chain it goes on.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// When it was drafted; an idempotency claim lapses 24 hours later.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// The idempotency claim, to be recorded in the same transaction.
    #[must_use]
    pub const fn idempotency_claim(&self) -> Option<&IdempotencyClaim> {
        self.claim.as_ref()
    }

    /// The cells to be swapped at [`ChangeSet::at`], in the same transaction.
    #[must_use]
    pub fn swaps(&self) -> &[Swap] {
        &self.swaps
    }

    /// Whether it only tells: it changes no record and no cell, and stands for no request. A store may let it
    /// wait behind others, within bounds.
    #[must_use]
    pub const fn only_tells(&self) -> bool {
        self.writes.is_empty() && self.swaps.is_empty() && self.claim.is_none()
    }

    /// Whether a run number will be given.
    #[must_use]
    pub fn needs_run_number(&self) -> bool {
        self.writes.iter().any(|write| write.expected.is_none() && lacks_number(&write.record))
    }

    /// Gives records their run numbers and entries their positions. A store calls it while it holds the
    /// chain's head.
    #[must_use]
    pub fn link(&self, head: Head, last_run: RunNumber) -> Linked {
        let mut linked = Linked { writes: Vec::new(), entries: Vec::new(), head, last_run };
        linked.writes = self.indexed(&mut linked.last_run);
        for entry in &self.entries {
            let raw = entry.chain(self.tenant, &linked.head, given_number(entry, &linked.writes));
            linked.head = Head { sequence: raw.sequence, hash: raw.hash };
            linked.entries.push(raw);
        }
        linked
    }

    /// The writes with run numbers. A record that is written more than once is known by what it is in the
    /// end.
    fn indexed(&self, last_run: &mut RunNumber) -> Vec<Write> {
        let mut writes: Vec<Write> = Vec::with_capacity(self.writes.len());
        let mut known = HashMap::new();
        for Drafted { record, expected, before } in &self.writes {
            let record = numbered(record, expected.is_none(), last_run);
            let (mut before, after) = (before.clone(), Indexed::of(&record));
            if let Some((at, first)) = known.remove(&record.key()) {
                let earlier: &mut Write = &mut writes[at];
                (earlier.goes, earlier.comes, before) = (Indexed::default(), Indexed::default(), first);
            }
            let (goes, comes) = (before.without(&after), after.without(&before));
            known.insert(record.key(), (writes.len(), before));
            writes.push(Write { record, expected: *expected, goes, comes });
        }
        writes
    }
}

fn lacks_number(record: &Record) -> bool {
    matches!(record, Record::Dispatch(dispatch) if dispatch.0.run_number.is_none())
}

fn numbered(record: &Record, is_new: bool, last: &mut RunNumber) -> Record {
    let mut record = record.clone();
    if is_new
        && lacks_number(&record)
        && let Record::Dispatch(dispatch) = &mut record
    {
        *last = RunNumber(last.0 + 1);
        dispatch.0.run_number = Some(*last);
    }
    record
}

/// The number this entry's dispatch was given, if it was new.
fn given_number(entry: &Entry, writes: &[Write]) -> Option<RunNumber> {
    let written = writes
        .iter()
        .find(|write| write.expected.is_none() && Some(write.record.key()) == entry.header.record)?;
    match &written.record {
        Record::Dispatch(dispatch) => dispatch.0.run_number,
        _ => None,
    }
}

/// A change set with its place in the chain: what a store writes.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The records, numbered.
    pub writes: Vec<Write>,
    /// The entries, chained.
    pub entries: Vec<RawEntry>,
    /// The head after them.
    pub head: Head,
    /// The highest run number given.
    pub last_run: RunNumber,
}

/// What a commit did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The chain's head right before it.
    pub before: Head,
    /// The chain's head after it.
    pub head: Head,
    /// The records as written, run numbers included.
    pub records: Vec<Record>,
}

impl From<Linked> for Committed {
    fn from(linked: Linked) -> Self {
        let before = linked.entries.first().map_or(linked.head, |first| Head {
            sequence: Sequence(first.sequence.0.saturating_sub(1)),
            hash: first.previous,
        });
        let records = linked.writes.into_iter().map(|write| write.record).collect();
        Self { before, head: linked.head, records }
    }
}
