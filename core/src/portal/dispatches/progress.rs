//! What crews and the desk record of a call under way.

use crate::access::Action;
use crate::gate::ViewTag;
use crate::portal::dispatches::answer::Changed;
use crate::portal::dispatches::key::DispatchKey;
use crate::portal::dispatches::step_parts::fed_parts;
use crate::portal::seat::tries::Tries;
use crate::portal::{Claim, Dispatches, Made, PortalError, Seat, Viewer, check_count, dispatch_ref};
use crate::records::RawDispatch;
use crate::{Dispatch, DispatchId, Line, Outcome, Progress, StampSource, Stamped, Step, Timestamp};

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
    /// Records what a crew or the desk did, by id or by the host product's reference. What meets another
    /// writer is judged and made again on the call as it stands by then, as for [`Dispatches::update`]; what
    /// takes back (`Undo`, `Uncancel`) only while the steps are those that were found first.
    ///
    /// # Errors
    /// [`PortalError::Step`] when the order of statuses forbids it, and as for [`Dispatches::update`].
    pub async fn progress(
        self,
        which: impl Into<DispatchKey>,
        seen: Option<ViewTag>,
        what: Progressing,
        claim: Option<Claim>,
    ) -> Result<Made<Changed>, PortalError> {
        let (seat, key, mut tries) = (self.seat, which.into(), Tries::new());
        seat.allow_somewhere(what.actions(), key.record()).await?;
        let mut found: Option<Progress> = None;
        loop {
            // Before each try: what it met may have been this very request.
            if let Some(earlier) = seat.earlier(claim).await? {
                return seat.repeat(earlier).await;
            }
            let before = seat.dispatch(&key, what.action()).await?;
            let source = seat.allow_write(&[what.part(&before)], &before).await?;
            seat.check_seen(&before, seen).await?;
            let first = found.get_or_insert_with(|| before.progress().clone());
            if what.takes_back() && first != before.progress() {
                return Err(PortalError::Conflict);
            }
            let done = seat.write_progress(before, what.clone(), source, claim).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }

    /// Records many steps in one commit: how feeds are taken in. Each call is meant by id or by the host
    /// product's reference; several steps of one are recorded in their order. Steps out of order are
    /// recorded as corrections with the given reason; a step that stands already with the same time is
    /// passed over, as feeds repeat themselves, and so is one that somebody removed or corrected. What
    /// meets another writer is made again, as for [`Dispatches::update`]. Returns, in the order of the
    /// rows, those for which a step was recorded or stays set aside.
    ///
    /// # Errors
    /// [`PortalError::InRow`] with what [`Dispatches::progress`] would say of that step alone; then none is
    /// recorded. [`PortalError::Invalid`] for too many, [`PortalError::Store`].
    pub async fn feed_steps<K: Clone + Into<DispatchKey>>(
        self,
        steps: &[(K, Step, Timestamp)],
        reason: &Line,
    ) -> Result<Vec<Fed>, PortalError> {
        let (seat, mut tries) = (self.seat, Tries::new());
        let steps: Vec<(DispatchKey, Step, Timestamp)> =
            steps.iter().map(|(which, step, at)| (which.clone().into(), *step, *at)).collect();
        seat.allow_somewhere(&[Action::ProgressDispatch], None).await?;
        check_count(steps.len())?;
        loop {
            let done = seat.feed(&steps, reason).await;
            if !tries.go_on(&done) {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    async fn feed(
        &self,
        steps: &[(DispatchKey, Step, Timestamp)],
        reason: &Line,
    ) -> Result<Vec<Fed>, PortalError> {
        let keys: Vec<&DispatchKey> = steps.iter().map(|(key, ..)| key).collect();
        let (mut batch, mut answers) = (self.batch(&keys).await?, Vec::new());
        for (row, (key, step, at)) in steps.iter().enumerate() {
            let before = &self.in_batch(&batch, row, (key, Action::ProgressDispatch)).await?.after;
            let id = before.id();
            let fed = self.fed(before, *step, *at).await.map_err(|error| error.in_row(row))?;
            if let Some(progress) = fed {
                let after = Dispatch(RawDispatch { progress, ..before.0.clone() });
                batch.put(row, after, None);
                answers.push(Fed::Recorded(id));
            } else if before.progress().at(*step) != Some(*at) {
                answers.push(Fed::SetAside(id));
            }
        }
        self.write_batch(&batch, Some(reason)).await?;
        Ok(answers)
    }

    /// The call's progress with a step that a feed tells; none where it tells nothing new.
    async fn fed(
        &self,
        before: &Dispatch,
        step: Step,
        at: Timestamp,
    ) -> Result<Option<Progress>, PortalError> {
        let source = self.allow_write(&fed_parts(before, step), before).await?;
        let progress = before.progress();
        if progress.at(step) == Some(at) || progress.is_set_aside(step, at) {
            return Ok(None);
        }
        before.check_not_long_past(at, self.now)?;
        Ok(Some(progress.feed(step, at, stamped(self.viewer, source, self.now))?))
    }

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
    /// Whether it takes back what stands, whatever that is.
    const fn takes_back(&self) -> bool {
        match self {
            Self::Undo | Self::Uncancel => true,
            Self::Step(..) | Self::Correct(..) | Self::Remove(..) | Self::Cancel(..) | Self::Close(..) => {
                false
            }
        }
    }

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
