//! By what records are listed. A store keeps the rows that the core derives, and answers ranges of them; it
//! knows no record's fields.

use super::declared::Declared;
use crate::codec::{StoredWord, words};
use crate::record::{RecordKind, RecordRef};
use crate::{Record, TenantId};
use std::ops::Bound;
use uuid::Uuid;

words! {
    /// The lists that records stand on.
    pub enum Index: "index" {
        /// Every record of a kind, by id: within the kind's number, under the 16 bytes of the id.
        /// Stores answer it from the records themselves; no row says so.
        OfKind = 0 "of_kind",
        /// Dispatches by run number: within 0, and within 1 as well while open.
        Runs = 1 "runs",
        /// The same of each facility at an end: within the facility and 1 or 0.
        AtFacility = 2 "at_facility",
        /// The same of each division that a dispatch is stamped with: within the division and 1 or 0.
        InDivision = 3 "in_division",
        /// Active dispatches by the moment they were settled at; open ones stand at the end of time.
        OnBoards = 4 "on_boards",
    }
}

/// One place of a record on a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexRow {
    /// Which list.
    pub index: Index,
    /// Which part of it.
    pub within: Vec<u8>,
    /// Where it stands there; records of one key stand by id. Keys compare byte by byte.
    pub key: Vec<u8>,
}

impl Index {
    /// Every row of a record, in ascending order.
    #[must_use]
    pub fn all_of(record: &Record) -> Vec<IndexRow> {
        let mut rows = record.places();
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}

/// A stretch of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// Whose records: the home they stand at.
    pub tenant: TenantId,
    /// Which list.
    pub index: Index,
    /// Which part of it.
    pub within: Vec<u8>,
    /// From this key.
    pub from: Bound<Vec<u8>>,
    /// To this key.
    pub to: Bound<Vec<u8>>,
    /// Beyond this key and id, in the order of the answer: the next page.
    pub after: Option<(Vec<u8>, Uuid)>,
    /// From the last to the first.
    pub falling: bool,
}

/// The two ends of a range, by key and id.
pub type Ends = (Bound<(Vec<u8>, Uuid)>, Bound<(Vec<u8>, Uuid)>);

impl Range {
    /// A whole part of a list.
    pub(super) const fn whole(tenant: TenantId, index: Index, within: Vec<u8>) -> Self {
        Self {
            tenant,
            index,
            within,
            from: Bound::Unbounded,
            to: Bound::Unbounded,
            after: None,
            falling: false,
        }
    }

    /// Every record of a kind, by id.
    #[must_use]
    pub fn of_kind(home: TenantId, kind: RecordKind) -> Self {
        Self::whole(home, Index::OfKind, vec![kind.number()])
    }

    /// One record.
    #[must_use]
    pub fn one(home: TenantId, key: RecordRef) -> Self {
        let id = key.id.as_bytes().to_vec();
        Self { from: Bound::Included(id.clone()), to: Bound::Included(id), ..Self::of_kind(home, key.kind) }
    }

    /// Only what comes after this record of a range [of a kind](Self::of_kind).
    #[must_use]
    pub fn after_id(self, id: Option<Uuid>) -> Self {
        Self { after: id.map(|id| (id.as_bytes().to_vec(), id)), ..self }
    }

    /// The other way round.
    pub(super) fn falling(self) -> Self {
        Self { falling: true, ..self }
    }

    /// Its two ends by key and id, with [`Range::after`] taken in; none where nothing can lie between them.
    #[must_use]
    pub fn ends(&self) -> Option<Ends> {
        let from = match &self.from {
            Bound::Included(key) => Bound::Included((key.clone(), Uuid::nil())),
            Bound::Excluded(key) => Bound::Excluded((key.clone(), Uuid::max())),
            Bound::Unbounded => Bound::Unbounded,
        };
        let to = match &self.to {
            Bound::Included(key) => Bound::Included((key.clone(), Uuid::max())),
            Bound::Excluded(key) => Bound::Excluded((key.clone(), Uuid::nil())),
            Bound::Unbounded => Bound::Unbounded,
        };
        let (from, to) = match (&self.after, self.falling) {
            (None, _) => (from, to),
            (Some(after), false) if value(&from).is_none_or(|from| from <= after) => {
                (Bound::Excluded(after.clone()), to)
            }
            (Some(after), true) if value(&to).is_none_or(|to| to >= after) => {
                (from, Bound::Excluded(after.clone()))
            }
            (Some(_), _) => (from, to),
        };
        let is_empty = match (&from, &to) {
            (Bound::Included(from), Bound::Included(to)) => from > to,
            (Bound::Unbounded, _) | (_, Bound::Unbounded) => false,
            _ => value(&from) >= value(&to),
        };
        (!is_empty).then_some((from, to))
    }

    /// The same of a range [of a kind](Self::of_kind): its keys are the ids.
    #[must_use]
    pub fn ids(&self) -> Option<(Bound<Uuid>, Bound<Uuid>)> {
        let id = |(key, _): (Vec<u8>, Uuid)| Uuid::from_slice(&key).unwrap_or_default();
        self.ends().map(|(from, to)| (from.map(id), to.map(id)))
    }
}

fn value<T>(bound: &Bound<T>) -> Option<&T> {
    match bound {
        Bound::Included(value) | Bound::Excluded(value) => Some(value),
        Bound::Unbounded => None,
    }
}
