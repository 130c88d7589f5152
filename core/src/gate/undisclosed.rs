//! Answers that hold protected health information, closed until their journal entry is durable.

use super::{DispatchView, Standings};
use crate::{DispatchId, Facts, FieldSet};
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

/// What of one patient an answer shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) dispatch: DispatchId,
    /// The facts as each standing saw them.
    pub(crate) facts: Vec<Facts>,
    pub(crate) fields: FieldSet,
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

impl Undisclosed<Vec<DispatchView>> {
    /// An answer that shows nothing.
    pub(crate) const fn nothing(standings: Standings) -> Self {
        Self { value: Vec::new(), shown: Vec::new(), standings }
    }

    /// The same answer with only those that `keep` admits, and what it says of them.
    pub(crate) fn retain(&mut self, keep: impl Fn(&DispatchView) -> bool) {
        self.value.retain(keep);
        let kept: HashSet<DispatchId> = self.value.iter().map(DispatchView::id).collect();
        self.shown.retain(|shown| kept.contains(&shown.dispatch));
    }

    /// Both answers, one after the other.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.value.append(&mut other.value);
        self.shown.append(&mut other.shown);
    }

    /// At most so many of them.
    pub(crate) fn truncate(&mut self, most: usize) {
        self.value.truncate(most);
        self.retain(|_| true);
    }
}
