//! Keeping a dispatch in step with a host product's record of it, by the host's reference.

use crate::access::{Action, RecordStatus};
use crate::portal::seat::tries::Tries;
use crate::portal::{
    Became, DispatchPatch, Dispatches, IfArchived, NewDispatch, PortalError, Seat, Upserted, first_record,
};
use crate::{Dispatch, DispatchId, Draft, Record, UniqueKey};

impl Dispatches<'_> {
    /// Brings the dispatch under `new.source_ref` up to the host product's record of it: books `new` if it
    /// is not there, and makes `change` if it is. `DispatchPatch::from(&new)` is the change that `new`
    /// says. Of two at once, one books and the other finds what it booked. A booked time that stays as it
    /// was keeps its revised time, and one that would stay as it is is left alone; the flag of a confidential
    /// patient, set or lifted by somebody who is not shown whether it stands, is written whatever stood. What
    /// meets another writer is made again, as for [`Dispatches::update`]. Nothing of the patient is told, and
    /// nothing is disclosed.
    ///
    /// # Errors
    /// [`PortalError::Duplicate`] when a record out of use has the reference and is to stay so, or one
    /// that the caller may not know of; [`PortalError::Forbidden`] when the caller may not bring it back
    /// (what was deleted is un-deleted by few); and as for [`Dispatches::create`] and
    /// [`Dispatches::update`].
    pub async fn upsert(
        self,
        new: NewDispatch,
        change: DispatchPatch,
        archived: IfArchived,
    ) -> Result<Upserted<DispatchId>, PortalError> {
        let (seat, mut tries, mut is_taken) = (self.seat, Tries::new(), false);
        seat.allow_somewhere(&[Action::CreateDispatch, Action::UpdateDispatch], None).await?;
        let source = new.source_ref.clone().ok_or_else(|| {
            PortalError::invalid("source_ref", "is missing; say under which reference it stands")
        })?;
        let taken = PortalError::Duplicate(UniqueKey::SourceRef);
        loop {
            let done = match seat.known_under(&source).await? {
                Some(before)
                    if before.record_status() != RecordStatus::Active && archived == IfArchived::Refuse =>
                {
                    return Err(taken);
                }
                Some(before) => seat.bring_up(before, &change).await,
                // By one that the caller may not know of.
                None if is_taken => return Err(taken),
                None => seat.book_under(new.clone()).await,
            };
            is_taken = done.as_ref() == Err(&taken);
            let goes_on = if is_taken { tries.another() } else { tries.go_on(&done) };
            if !goes_on {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    async fn book_under(&self, new: NewDispatch) -> Result<Upserted<DispatchId>, PortalError> {
        let draft = self.draft().await?.create(self.booked(new).await?)?;
        self.upserted(draft, Became::Created).await
    }

    async fn bring_up(
        &self,
        before: Dispatch,
        change: &DispatchPatch,
    ) -> Result<Upserted<DispatchId>, PortalError> {
        let (status, mut patch) = (before.record_status(), change.clone());
        if status != RecordStatus::Active {
            patch.record_status = patch.record_status.or(Some(RecordStatus::Active));
        }
        let mut after = match self.rebooked(&before, &patch).await {
            // That there is one is no news to whoever may make one under its reference.
            Err(PortalError::NotFound) => return Err(PortalError::Forbidden),
            after => after?,
        };
        let changes = self.is_always_a_change(&patch, &before).await? || after != before;
        let became = Became::of_change(status, after.record_status(), changes);
        if became == Became::Unchanged {
            let version = self.version_of(&before).await?;
            return Ok(Upserted { id: before.id(), version, became });
        }
        self.check_one(Some(&before), &mut after).await?;
        let draft = self.draft().await?.because(patch.delete_reason).edit(before, after)?;
        self.upserted(draft, became).await
    }

    async fn upserted(&self, draft: Draft, became: Became) -> Result<Upserted<DispatchId>, PortalError> {
        let Record::Dispatch(stands) = first_record(self.commit(draft.finish()).await?)? else {
            return Err(PortalError::NotFound);
        };
        Ok(Upserted { id: stands.id(), version: self.version_of(&stands).await?, became })
    }
}
