//! Assigning units: what speaks against one is told to whoever assigns it, and passed over for a reason.

use crate::portal::dispatches::unit_conflict::UnitConflicts;
use crate::portal::{PortalError, Seat};
use crate::records::Unit;
use crate::{Dispatch, DispatchId, Line, Record, RecordKind, RecordRef, UnitId};
use std::collections::BTreeSet;

impl Seat<'_> {
    /// Whether the unit that a call is given is free for it. Returns the reason, for the journal, where
    /// something speaks against it and the caller says why it is this one all the same. A unit that stays,
    /// and one of a call that is over, is nobody's decision any more.
    pub(crate) async fn assigning(
        &self,
        before: Option<&Dispatch>,
        after: &Dispatch,
        reason: Option<Line>,
    ) -> Result<Option<Line>, PortalError> {
        let stands = before.and_then(|before| before.0.unit);
        let given = after.0.unit.filter(|unit| Some(*unit) != stands && after.settled_at().is_none());
        let Some(unit) = given else { return Ok(None) };
        match self.conflicts(unit, after).await? {
            None => Ok(None),
            Some(conflicts) => reason.map(Some).ok_or(PortalError::Unassignable(conflicts)),
        }
    }

    async fn conflicts(&self, unit: UnitId, call: &Dispatch) -> Result<Option<UnitConflicts>, PortalError> {
        let key = RecordRef { kind: RecordKind::Unit, id: unit.as_uuid() };
        let found = self.portal.store.records(self.viewer.tenant, &[key]).await?;
        let unit = found.into_iter().next().and_then(|found: Record| Unit::try_from(found).ok());
        // What is not there is refused as a reference.
        let Some(unit) = unit else { return Ok(None) };
        let others = self.shown_calls_of(unit.id()).await?;
        Ok(UnitConflicts::of(&unit, call, &others, self.now))
    }

    /// The open calls of a unit of which the viewer is shown that they are its, and when: what lies in the
    /// others is not told by a refusal either.
    async fn shown_calls_of(&self, unit: UnitId) -> Result<Vec<Dispatch>, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let mut calls = boards.open_calls_of(unit);
        let all: Vec<&Dispatch> = calls.iter().collect();
        let shown = crate::gate::Look::Listed;
        let views = boards.redact(standings, &all, shown, self.now).value;
        let shown = views.iter().filter(|view| view.tells_when_its_unit_runs());
        let shown: BTreeSet<DispatchId> = shown.map(crate::DispatchView::id).collect();
        calls.retain(|call| shown.contains(&call.id()));
        Ok(calls)
    }
}
