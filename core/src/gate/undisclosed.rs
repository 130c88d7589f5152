//! Answers that hold protected health information, closed until their journal entry is durable.

use super::Standings;
use crate::{Facts, FieldSet, RecordRef};
use std::collections::HashSet;

/// An answer that the gate has made and nobody has seen. It has no serialised form; only
/// [`Seat::disclose`](crate::portal::Seat::disclose) opens it, after its entries are written.
#[derive(Clone)]
pub struct Undisclosed<T> {
    pub(crate) value: T,
    pub(crate) shown: Vec<Shown>,
    /// For whom it was made, and by which rules.
    pub(crate) standings: Standings,
}

/// What of one record an answer shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) record: RecordRef,
    /// The facts as each standing saw them.
    pub(crate) facts: Vec<Facts>,
    pub(crate) fields: FieldSet,
}

/// A view of one record.
pub(crate) trait View {
    /// The record it is of.
    fn record(&self) -> RecordRef;
}

impl<T> std::fmt::Debug for Undisclosed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Undisclosed(..)")
    }
}

impl<T> Undisclosed<T> {
    /// Another form of the same answer, still closed. It is ours alone: the closure sees the answer before
    /// any entry.
    #[must_use]
    pub(crate) fn map<U>(self, shape: impl FnOnce(T) -> U) -> Undisclosed<U> {
        Undisclosed { value: shape(self.value), shown: self.shown, standings: self.standings }
    }
}

impl<V> Undisclosed<Vec<V>> {
    /// An answer that shows nothing.
    pub(crate) const fn nothing(standings: Standings) -> Self {
        Self { value: Vec::new(), shown: Vec::new(), standings }
    }

    /// The same answer with only those that `keep` admits, and what it says of them.
    pub(crate) fn retain(&mut self, keep: impl Fn(&V) -> bool)
    where
        V: View,
    {
        self.value.retain(keep);
        let kept: HashSet<RecordRef> = self.value.iter().map(V::record).collect();
        self.shown.retain(|shown| kept.contains(&shown.record));
    }

    /// Both answers, one after the other.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.value.append(&mut other.value);
        self.shown.append(&mut other.shown);
    }

    /// At most so many of them.
    pub(crate) fn truncate(&mut self, most: usize)
    where
        V: View,
    {
        self.value.truncate(most);
        self.retain(|_| true);
    }
}
