//! The history of one call, for who may open it.

use super::found::Found;
use super::{Asked, Journal, JournalPage};
use crate::access::Action;
use crate::gate::{JournalPosition, Look, Parts, Undisclosed};
use crate::journal::{EntryKey, RawEntry};
use crate::portal::{MOST_AT_ONCE, PortalError, dispatch_ref, fixed};
use crate::{Decision, Dispatch, DispatchId, StoreError, Word};
use std::num::NonZeroU16;
use std::sync::Arc;

const STRETCH: NonZeroU16 = NonZeroU16::new(128).expect("it is not zero");

impl Journal<'_> {
    /// Who changed a call, when, why and from what to what, the newest change first. Values are masked as on
    /// the call; what is withheld there reads as changed and not shown. Changes are numbered from the booking
    /// on, so that nothing else's number tells how much happened elsewhere.
    ///
    /// # Errors
    /// [`PortalError::NotFound`] also when nothing of the call may be seen; [`PortalError::Forbidden`] for
    /// who may not read its history; [`PortalError::Store`].
    pub async fn history(
        self,
        id: DispatchId,
        after: Option<JournalPosition>,
        limit: NonZeroU16,
    ) -> Result<Undisclosed<JournalPage>, PortalError> {
        let (seat, action) = (self.seat, Action::ReadHistory);
        seat.allow_somewhere(&[action], Some(dispatch_ref(id))).await?;
        let call = seat.dispatch(&id.into(), action).await?;
        let rules = self.allow_history(&call).await?;
        let limit = usize::from(limit.get()).min(MOST_AT_ONCE);
        let (found, more) = self.changes_of(id, after, limit).await?;
        let mut tellings = seat.tellings(found, Some(&call.into())).await?;
        for telling in &mut tellings {
            telling.position =
                JournalPosition::at(telling.header.version.map_or(0, |version| version.0.into()));
        }
        let next = tellings.last().filter(|_| more).map(|last| last.position);
        let rows = seat.journal_rows(&tellings, Parts::OF_HISTORY, Look::Opened).await?;
        let (surface, words) = (fixed("history of a call"), vec![action.word().to_owned()]);
        let asked = Asked { surface, words, rules, record: Some(dispatch_ref(id)) };
        self.journal_reading(asked, seat.standings().await?).await?;
        Ok(rows.map(|rows| JournalPage { rows, next }))
    }

    /// By which rules the viewer may read the history of this call. One they may not see is not found.
    async fn allow_history(&self, call: &Dispatch) -> Result<Vec<String>, PortalError> {
        let seat = self.seat;
        let (standings, boards) = (seat.standings().await?, seat.boards().await?);
        let facts = boards.facts(standings, call, seat.now);
        let is_seen = !boards.redact(standings, &[call], Look::Opened, seat.now).value.is_empty();
        let allowing = standings.iter().zip(facts).filter_map(|(standing, facts)| {
            match standing.permits(Action::ReadHistory, facts) {
                Decision::Allow(because) => Some(because.0),
                Decision::Deny(_) => None,
            }
        });
        let allowed: Option<Vec<String>> = allowing.reduce(|one, other| [one, other].concat());
        match allowed.filter(|_| is_seen) {
            Some(rules) => Ok(rules),
            None => {
                let record = Some(dispatch_ref(call.id()));
                seat.journal_denial(vec![Action::ReadHistory.word()], record, standings).await?;
                Err(if is_seen { PortalError::Forbidden } else { PortalError::NotFound })
            }
        }
    }

    /// The changes of a call before one of them, the newest first, and whether there are more. Who was shown
    /// it is passed over.
    async fn changes_of(
        &self,
        id: DispatchId,
        after: Option<JournalPosition>,
        limit: usize,
    ) -> Result<(Vec<Found>, bool), PortalError> {
        let seat = self.seat;
        let of = EntryKey::Record(seat.viewer.tenant, dispatch_ref(id));
        let is_asked_for = |entry: &RawEntry| {
            let number = entry.version.map(|version| u64::from(version.0));
            entry.is_change() && after.is_none_or(|after| number.is_some_and(|number| number < after.number))
        };
        let (mut found, mut before) = (Vec::new(), None);
        loop {
            let _turn = if before.is_some() { seat.portal.turns.take(u16::MAX).await } else { None };
            let page = seat.portal.store.entries(&of, before, true, STRETCH).await?;
            let is_last = page.len() < STRETCH.get().into();
            before = page.last().map(|entry| entry.sequence);
            for entry in page.into_iter().filter(is_asked_for) {
                if found.len() == limit {
                    return Ok((found, true));
                }
                let header = entry.header().map_err(StoreError::from)?;
                found.push(Found { entry: Arc::new(entry), header, line: None });
            }
            if is_last {
                return Ok((found, false));
            }
        }
    }
}
