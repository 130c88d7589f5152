//! A dispatch as it was, for somebody who is shown it as it is now: what its record shows them today is
//! shown of what stood in it before, and nothing else.

use super::dispatch::{Decided, DispatchView, Look, StaffGate, decided_at};
use crate::gate::opening::Opening;
use crate::gate::standing::Standings;
use crate::gate::undisclosed::Shown;
use crate::index::TenantIndex;
use crate::{Dispatch, Facts, Field, FieldSet, Line, RecordRef, Timestamp};

/// One dispatch, and how far it is opened to a viewer.
pub(crate) struct PastCall<'a> {
    today: &'a Dispatch,
    index: &'a TenantIndex,
    decided: Decided,
    facts: Vec<Facts>,
    told: FieldSet,
}

impl<'a> PastCall<'a> {
    /// Decided by the dispatch as it stands; none where nothing of it is shown.
    pub(crate) fn of(
        index: &'a TenantIndex,
        standings: &Standings,
        today: &'a Dispatch,
        look: Look,
        now: Timestamp,
    ) -> Option<Self> {
        let (facts, decided) = decided_at(index, standings, &[today], look, now);
        let decided = decided.into_iter().next().filter(|decided| !decided.disclosure.is_nothing())?;
        let facts = facts.into_iter().filter_map(|facts| facts.first().copied()).collect();
        Some(Self { today, index, decided, facts, told: FieldSet::NONE })
    }

    /// The number that people call it by.
    pub(crate) fn run_number(&self) -> Option<String> {
        let number = Opening::new(self.decided.disclosure).open(Field::RunNumber, self.today.0.run_number);
        number.map(|number| number.0.to_string())
    }

    /// It as it was then, and what of it is protected.
    pub(crate) fn view(&self, was: &Dispatch, then: Timestamp) -> (DispatchView, FieldSet) {
        let Decided { disclosure, own_ends } = self.decided.clone();
        let mut gate =
            StaffGate { index: self.index, opening: Opening::new(disclosure), own_ends, now: then };
        (gate.view(was), gate.opening.phi())
    }

    /// Why it was changed. What people write there may tell of the patient, as the reason of a cancelling
    /// does, which is often the same words.
    pub(crate) fn reason(&mut self, reason: Option<&Line>) -> Option<String> {
        let mut opening = Opening::new(self.decided.disclosure);
        let reason = opening.open(Field::CancelReason, reason)?;
        self.tell(opening.phi());
        Some(reason.as_str().to_owned())
    }

    /// These fields leave.
    pub(crate) fn tell(&mut self, fields: FieldSet) {
        self.told = self.told.union(fields);
    }

    /// What the journal is to tell of all that leaves; none if nothing that is protected does.
    pub(crate) fn shown(self) -> Option<Shown> {
        let record = RecordRef::from(self.today.id());
        (!self.told.is_empty()).then_some(Shown { record, facts: self.facts, fields: self.told })
    }
}
