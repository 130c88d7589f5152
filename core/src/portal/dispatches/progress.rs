//! What crews and the desk record of a call under way.

use crate::access::Action;
use crate::gate::ViewTag;
use crate::portal::dispatches::answer::Changed;
use crate::portal::dispatches::step_parts::fed_parts;
use crate::portal::{Claim, Dispatches, Made, PortalError, Seat, Viewer, check_count, dispatch_ref};
use crate::records::RawDispatch;
use crate::{
    Dispatch, DispatchId, Line, Outcome, Progress, Record, RecordRef, StampSource, Stamped, Step, Timestamp,
};
use std::collections::HashMap;

/// What happened to a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progressing {
    /// The crew made its next step.
    Step(Step, Timestamp),
    /// The last step is taken back.
    Undo,
    /// A step's time is set afterwards, with a reason.
    Correct(Step, Timestamp, Line),
    /// A step never happened, with a reason.
    Remove(Step, Line),
    /// The call is cancelled, with a reason.
    Cancel(Timestamp, Line),
    /// The cancellation is taken back.
    Uncancel,
    /// The call is closed.
    Close(Timestamp, Outcome),
}

/// What became of a step that a feed told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fed {
    /// It was recorded.
    Recorded(DispatchId),
    /// Somebody removed or corrected it before, and so it stays.
    SetAside(DispatchId),
}

impl Dispatches<'_> {
    /// Records what a crew or the desk did.
    ///
    /// # Errors
    /// [`PortalError::Step`] when the order of statuses forbids it, and as for [`Dispatches::update`].
    pub async fn progress(
        self,
        id: DispatchId,
        seen: Option<ViewTag>,
        what: Progressing,
        claim: Option<Claim>,
    ) -> Result<Made<Changed>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(what.actions(), Some(dispatch_ref(id))).await?;
        if let Some(earlier) = seat.earlier(claim).await? {
            return seat.repeat(earlier).await;
        }
        let before = seat.dispatch_record(id).await?;
        let source = seat.allow_write(&[what.part(&before)], &before).await?;
        seat.check_seen(&before, seen).await?;
        let done = seat.write_progress(before.clone(), what.clone(), source, claim).await;
        match seat.only_sealed_again(&done, &before.into()).await? {
            Some(Record::Dispatch(again)) => seat.write_progress(*again, what, source, claim).await,
            _ => done,
        }
    }

    /// Records many steps in one commit, one per dispatch (a dispatch must not stand in the list twice): how
    /// feeds are taken in. Steps out of order are recorded as corrections with the given reason; a step that
    /// stands already with the same time is passed over, as feeds repeat themselves, and so is one that
    /// somebody removed or corrected. Answers the dispatches for which a step was recorded or stays set
    /// aside.
    ///
    /// # Errors
    /// As for [`Dispatches::progress`]; then none is recorded.
    pub async fn feed_steps(
        self,
        steps: &[(DispatchId, Step, Timestamp)],
        reason: &Line,
    ) -> Result<Vec<Fed>, PortalError> {
        let seat = self.seat;
        seat.allow_somewhere(&[Action::ProgressDispatch], None).await?;
        check_count(steps.len())?;
        let keys: Vec<RecordRef> = steps.iter().map(|(id, ..)| dispatch_ref(*id)).collect();
        let records = seat.portal.store.records(seat.viewer.tenant, &keys).await?;
        let steps: HashMap<DispatchId, (Step, Timestamp)> =
            steps.iter().map(|(id, step, at)| (*id, (*step, *at))).collect();
        let mut draft = seat.draft().await?.because(Some(reason.clone()));
        let (mut answers, mut is_changed) = (Vec::new(), false);
        for record in records {
            let Record::Dispatch(before) = record else { continue };
            let source = seat
                .allow_write(&fed_parts(&before, steps.get(&before.id()).map(|(step, _)| *step)), &before)
                .await?;
            let fresh = steps.get(&before.id()).filter(|(step, at)| before.progress().at(*step) != Some(*at));
            let Some((step, at)) = fresh else { continue };
            if before.progress().is_set_aside(*step, *at) {
                answers.push(Fed::SetAside(before.id()));
                continue;
            }
            before.check_not_long_past(*at, seat.now)?;
            let progress = before.progress().feed(*step, *at, stamped(seat.viewer, source, seat.now))?;
            let after = Dispatch(RawDispatch { progress, ..before.0.clone() });
            answers.push(Fed::Recorded(before.id()));
            draft = draft.edit(*before, after)?;
            is_changed = true;
        }
        if is_changed {
            seat.commit(draft.finish()).await?;
        }
        Ok(answers)
    }
}

impl Seat<'_> {
    async fn write_progress(
        &self,
        before: Dispatch,
        what: Progressing,
        source: StampSource,
        claim: Option<Claim>,
    ) -> Result<Made<Changed>, PortalError> {
        let (id, reason) = (before.id(), what.reason().cloned());
        let progress = progressed(&before, what, stamped(self.viewer, source, self.now))?;
        let after = Dispatch(RawDispatch { progress, ..before.0.clone() });
        let draft = self.draft().await?.because(reason).edit(before, after)?;
        self.finish(draft.claim(claim.map(|claim| claim.of(dispatch_ref(id)))), claim).await
    }
}

impl Progressing {
    /// When it happened, where somebody says so.
    const fn at(&self) -> Option<Timestamp> {
        match self {
            Self::Step(_, at) | Self::Correct(_, at, _) | Self::Cancel(at, _) | Self::Close(at, _) => {
                Some(*at)
            }
            Self::Undo | Self::Remove(..) | Self::Uncancel => None,
        }
    }

    fn reason(&self) -> Option<&Line> {
        match self {
            Self::Correct(_, _, reason) | Self::Remove(_, reason) => Some(reason),
            // A cancellation's reason stands in the record.
            Self::Step(..) | Self::Undo | Self::Cancel(..) | Self::Uncancel | Self::Close(..) => None,
        }
    }
}

fn stamped(viewer: &Viewer, source: StampSource, now: Timestamp) -> Stamped {
    Stamped { actor: viewer.actor, source, recorded_at: now, name: viewer.name_in_stamps() }
}

fn progressed(before: &Dispatch, what: Progressing, by: Stamped) -> Result<Progress, PortalError> {
    let progress = before.progress();
    if let Some(at) = what.at() {
        before.check_not_long_past(at, by.recorded_at)?;
    }
    Ok(match what {
        Progressing::Step(step, at) => progress.step(step, at, by)?,
        Progressing::Undo => progress.undo(by.source)?,
        Progressing::Correct(step, at, _) => progress.correct(step, at, by)?,
        Progressing::Remove(step, _) => progress.remove(step)?,
        Progressing::Cancel(at, reason) => progress.cancel(at, reason, by)?,
        Progressing::Uncancel => progress.uncancel()?,
        Progressing::Close(at, outcome) => progress.close(at, outcome, by)?,
    })
}
