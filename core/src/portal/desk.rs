//! The dispatch desk: booking calls, changing them, and recording what crews do.

use super::access_codes::facility_ref;
use super::claim::same_request;
use super::parts::{Part, check_deletion};
use super::rules::only_operator;
use super::sense::check_record;
use super::stamps::{divisions_of, names_the_same};
use super::step_parts::fed_parts;
use super::{
    Claim, DispatchPatch, Made, NewDispatch, Portal, PortalError, Viewer, check_count, dispatch_ref,
    first_record,
};
use crate::access::{Action, RecordStatus};
use crate::gate::{DispatchView, Look, Undisclosed, ViewTag};
use crate::journal::Actor;
use crate::records::RawDispatch;
use crate::{
    BookedTime, Booking, Dispatch, DispatchId, Draft, Line, Outcome, Priority, Progress, Record, RecordRef,
    StampSource, Stamped, Step, StoreError, SubjectKey, Timestamp, UnknownFields, Version,
};
use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

/// A dispatch after its change, redacted for who changed it; nothing when they may not see it as it now
/// stands (an archived one, say). The change stands either way.
pub type Changed = Undisclosed<Option<DispatchView>>;

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

/// How long before a booked pickup a call becomes live.
const LEAD: Duration = Duration::from_secs(3_600);

impl Portal {
    /// Books a call.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Invalid`], [`PortalError::Duplicate`],
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_dispatch(
        &self,
        viewer: &Viewer,
        new: NewDispatch,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<Changed>, PortalError> {
        self.allow_somewhere(viewer, &[Action::CreateDispatch], None, now).await?;
        if let Some(earlier) = self.earlier(viewer, claim, now).await? {
            return self.repeat(viewer, earlier, now).await;
        }
        let id = DispatchId::generate(now, self.vault.entropy());
        let mut dispatch = book(viewer, id, new, now)?;
        self.allow_booking(viewer, std::slice::from_ref(&dispatch), now).await?;
        self.check(viewer, &[], std::slice::from_mut(&mut dispatch)).await?;
        let draft = self
            .draft(viewer, now)
            .await?
            .create(dispatch)?
            .claim(claim.map(|claim| claim.of(dispatch_ref(id))));
        self.finish(viewer, draft, claim, now).await
    }

    /// Books many calls in one commit: how an import writes. All or none. Answers their ids in order.
    ///
    /// # Errors
    /// As for [`Portal::create_dispatch`].
    pub async fn create_dispatches(
        &self,
        viewer: &Viewer,
        new: Vec<NewDispatch>,
        now: Timestamp,
    ) -> Result<Vec<DispatchId>, PortalError> {
        self.allow_somewhere(viewer, &[Action::CreateDispatch], None, now).await?;
        check_count(new.len())?;
        let entropy = self.vault.entropy();
        let booked = new.into_iter().map(|new| book(viewer, DispatchId::generate(now, entropy), new, now));
        let mut dispatches = booked.collect::<Result<Vec<Dispatch>, PortalError>>()?;
        self.allow_booking(viewer, &dispatches, now).await?;
        self.check(viewer, &[], &mut dispatches).await?;
        let ids = dispatches.iter().map(Dispatch::id).collect();
        let mut dispatches = dispatches.into_iter();
        let draft = dispatches.try_fold(self.draft(viewer, now).await?, Draft::create)?;
        self.commit(draft.finish(), now).await?;
        Ok(ids)
    }

    /// Changes a booking. `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Conflict`] when that has passed or another change came in between, and as for
    /// [`Portal::create_dispatch`].
    pub async fn update_dispatch(
        &self,
        viewer: &Viewer,
        id: DispatchId,
        seen: Option<ViewTag>,
        patch: DispatchPatch,
        now: Timestamp,
    ) -> Result<Changed, PortalError> {
        self.allow_somewhere(viewer, DispatchPatch::ACTIONS, Some(dispatch_ref(id)), now).await?;
        let before = self.dispatch_record(viewer, id).await?;
        self.allow_write(viewer, &patch.parts(before.record_status()), &before, now).await?;
        self.check_seen(viewer, &before, seen, now).await?;
        let done = self.write_booking(viewer, before.clone(), patch.clone(), now).await;
        match self.only_sealed_again(viewer, &done, &before.into()).await? {
            Some(Record::Dispatch(again)) => self.write_booking(viewer, *again, patch, now).await,
            _ => done,
        }
    }

    /// Records what a crew or the desk did.
    ///
    /// # Errors
    /// [`PortalError::Step`] when the order of statuses forbids it, and as for [`Portal::update_dispatch`].
    pub async fn progress_dispatch(
        &self,
        viewer: &Viewer,
        id: DispatchId,
        seen: Option<ViewTag>,
        what: Progressing,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<Changed>, PortalError> {
        self.allow_somewhere(viewer, what.actions(), Some(dispatch_ref(id)), now).await?;
        if let Some(earlier) = self.earlier(viewer, claim, now).await? {
            return self.repeat(viewer, earlier, now).await;
        }
        let before = self.dispatch_record(viewer, id).await?;
        let source = self.allow_write(viewer, &[what.part(&before)], &before, now).await?;
        self.check_seen(viewer, &before, seen, now).await?;
        let done = self.write_progress(viewer, before.clone(), what.clone(), source, claim, now).await;
        match self.only_sealed_again(viewer, &done, &before.into()).await? {
            Some(Record::Dispatch(again)) => {
                self.write_progress(viewer, *again, what, source, claim, now).await
            }
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
    /// As for [`Portal::progress_dispatch`]; then none is recorded.
    pub async fn feed_steps(
        &self,
        viewer: &Viewer,
        steps: &[(DispatchId, Step, Timestamp)],
        reason: &Line,
        now: Timestamp,
    ) -> Result<Vec<Fed>, PortalError> {
        self.allow_somewhere(viewer, &[Action::ProgressDispatch], None, now).await?;
        check_count(steps.len())?;
        let keys: Vec<RecordRef> = steps.iter().map(|(id, ..)| dispatch_ref(*id)).collect();
        let records = self.store.records(viewer.tenant, &keys).await?;
        let steps: HashMap<DispatchId, (Step, Timestamp)> =
            steps.iter().map(|(id, step, at)| (*id, (*step, *at))).collect();
        let mut draft = self.draft(viewer, now).await?.because(Some(reason.clone()));
        let (mut answers, mut is_changed) = (Vec::new(), false);
        for record in records {
            let Record::Dispatch(before) = record else { continue };
            let source = self
                .allow_write(
                    viewer,
                    &fed_parts(&before, steps.get(&before.id()).map(|(step, _)| *step)),
                    &before,
                    now,
                )
                .await?;
            let fresh = steps.get(&before.id()).filter(|(step, at)| before.progress().at(*step) != Some(*at));
            let Some((step, at)) = fresh else { continue };
            if before.progress().is_set_aside(*step, *at) {
                answers.push(Fed::SetAside(before.id()));
                continue;
            }
            before.check_not_long_past(*at, now)?;
            let progress = before.progress().feed(*step, *at, stamped(viewer, source, now))?;
            let after = Dispatch(RawDispatch { progress, ..before.0.clone() });
            answers.push(Fed::Recorded(before.id()));
            draft = draft.edit(*before, after)?;
            is_changed = true;
        }
        if is_changed {
            self.commit(draft.finish(), now).await?;
        }
        Ok(answers)
    }

    /// Erases everything about the patient of a dispatch, and makes its journal payloads unreadable. There is
    /// no way back: the shipped rules let no role do it, only the operator at the command line does.
    ///
    /// # Errors
    /// As for [`Portal::update_dispatch`].
    pub async fn erase_dispatch(
        &self,
        viewer: &Viewer,
        id: DispatchId,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        if only_operator(viewer).is_err() {
            self.allow_somewhere(viewer, &[Action::EraseDispatch], Some(dispatch_ref(id)), now).await?;
        }
        let before = self.dispatch_record(viewer, id).await?;
        if only_operator(viewer).is_err() {
            let part = Part::new("record_status", Action::EraseDispatch, before.record_status());
            self.allow_write(viewer, &[part], &before, now).await?;
        }
        let places: Vec<RecordRef> = before.facilities().map(facility_ref).collect();
        let homes =
            self.store.records(viewer.tenant, &places).await?.into_iter().filter_map(|place| match place {
                Record::Facility(place) => (!place.kind().is_organisation()).then(|| place.id()),
                _ => None,
            });
        let draft = self.draft(viewer, now).await?.erase(&before, &homes.collect::<Vec<_>>())?;
        self.commit(draft.finish(), now).await?;
        Ok(())
    }

    async fn write_booking(
        &self,
        viewer: &Viewer,
        before: Dispatch,
        patch: DispatchPatch,
        now: Timestamp,
    ) -> Result<Changed, PortalError> {
        let reason = patch.delete_reason.clone();
        let mut after = rebook(&before, patch.resolved(&before), now)?;
        self.check(viewer, std::slice::from_ref(&before), std::slice::from_mut(&mut after)).await?;
        let draft = self.draft(viewer, now).await?.because(reason).edit(before, after)?;
        Ok(self.finish(viewer, draft, None, now).await?.value)
    }

    async fn write_progress(
        &self,
        viewer: &Viewer,
        before: Dispatch,
        what: Progressing,
        source: StampSource,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<Changed>, PortalError> {
        let (id, reason) = (before.id(), what.reason().cloned());
        let progress = progressed(&before, what, stamped(viewer, source, now))?;
        let after = Dispatch(RawDispatch { progress, ..before.0.clone() });
        let draft = self.draft(viewer, now).await?.because(reason).edit(before, after)?;
        self.finish(viewer, draft.claim(claim.map(|claim| claim.of(dispatch_ref(id)))), claim, now).await
    }

    async fn finish(
        &self,
        viewer: &Viewer,
        draft: Draft,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Made<Changed>, PortalError> {
        let changes = draft.finish();
        match self.store.commit(&changes).await {
            Ok(committed) => {
                self.show_commit(&changes, &committed, now).await;
                let value = self.show(viewer, &first_record(committed)?, now).await?;
                Ok(Made { value, repeated: false })
            }
            // Another request with this key came first, between our look and our commit.
            Err(StoreError::AlreadyDone(earlier)) => {
                self.repeat(viewer, same_request(claim, earlier)?, now).await
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What this key made before, if it was for the same request.
    pub(super) async fn earlier(
        &self,
        viewer: &Viewer,
        claim: Option<Claim>,
        now: Timestamp,
    ) -> Result<Option<RecordRef>, PortalError> {
        let Some(claim) = claim else { return Ok(None) };
        let earlier = self.store.claimed(viewer.tenant, &claim.key, now).await?;
        earlier.map(|earlier| same_request(Some(claim), earlier)).transpose()
    }

    /// A repeated request is answered anew through the gate, never from a stored body.
    async fn repeat(
        &self,
        viewer: &Viewer,
        resource: RecordRef,
        now: Timestamp,
    ) -> Result<Made<Changed>, PortalError> {
        let record = self.record(viewer, resource).await?;
        Ok(Made { value: self.show(viewer, &record, now).await?, repeated: true })
    }

    async fn show(&self, viewer: &Viewer, record: &Record, now: Timestamp) -> Result<Changed, PortalError> {
        let Record::Dispatch(dispatch) = record else { return Err(PortalError::NotFound) };
        let standings = self.standings(viewer, now).await?;
        let boards = self.boards(viewer.tenant, now).await?;
        Ok(boards.redact(&standings, &[dispatch], Look::Opened, now).map(|mut shown| shown.pop()))
    }

    pub(super) async fn dispatch_record(
        &self,
        viewer: &Viewer,
        id: DispatchId,
    ) -> Result<Dispatch, PortalError> {
        match self.record(viewer, dispatch_ref(id)).await? {
            Record::Dispatch(dispatch) => Ok(*dispatch),
            _ => Err(PortalError::NotFound),
        }
    }

    /// What dispatches refer to must exist, and their windows must not be reversed. Those that name other
    /// places than before are stamped with these; `before` are the same dispatches as they were, if they were
    /// there.
    pub(super) async fn check(
        &self,
        viewer: &Viewer,
        before: &[Dispatch],
        dispatches: &mut [Dispatch],
    ) -> Result<(), PortalError> {
        dispatches.iter().try_for_each(|dispatch| check_times(&dispatch.0))?;
        let named: Vec<(&'static str, RecordRef)> =
            dispatches.iter().flat_map(|dispatch| dispatch.0.references()).collect();
        let keys: BTreeSet<RecordRef> = named.iter().map(|(_, key)| *key).collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        let found = self.store.records(viewer.tenant, &keys).await?;
        let found: HashMap<RecordRef, Record> =
            found.into_iter().map(|record| (record.key(), record)).collect();
        if let Some((field, _)) = named.iter().find(|(_, key)| !found.contains_key(key)) {
            return Err(PortalError::invalid(
                field,
                "is not known here; use an id that was given by this server",
            ));
        }
        for (place, dispatch) in dispatches.iter_mut().enumerate() {
            if before.get(place).is_none_or(|before| !names_the_same(before, dispatch)) {
                dispatch.0.divisions = divisions_of(dispatch, &found);
            }
        }
        Ok(())
    }
}

fn check_times(raw: &RawDispatch) -> Result<(), PortalError> {
    let reversed = |booking: &Booking| {
        booking.time.is_reversed() || booking.revised.is_some_and(|time| time.is_reversed())
    };
    if reversed(&raw.pickup) {
        return Err(PortalError::invalid("pickup", "ends before it starts; swap the two times"));
    }
    if raw.arrival.as_ref().is_some_and(|arrival| reversed(&arrival.booking)) {
        return Err(PortalError::invalid("arrival", "ends before it starts; swap the two times"));
    }
    Ok(())
}

/// The record of a new booking.
fn book(viewer: &Viewer, id: DispatchId, new: NewDispatch, now: Timestamp) -> Result<Dispatch, PortalError> {
    new.check(now)?;
    let activation = new.activation.or_else(|| activation(new.priority, &new.pickup, now));
    let NewDispatch {
        origin,
        destination,
        pickup,
        level,
        priority,
        arrival,
        activation: _,
        leg,
        source_ref,
        ..
    } = new;
    Ok(Dispatch(RawDispatch {
        id,
        version: Version::FIRST,
        record_status: RecordStatus::Active,
        tenant: viewer.tenant,
        run_number: None,
        source_ref,
        level,
        priority,
        origin: origin.settled(),
        destination: destination.settled(),
        pickup,
        arrival,
        activation,
        leg,
        unit: new.unit,
        affiliate: new.affiliate,
        progress: Progress::default(),
        payor: new.payor,
        authorization: new.authorization,
        patient_name: new.patient_name,
        birth_date: new.birth_date,
        sex: new.sex,
        weight_kg: new.weight_kg,
        callback_phone: new.callback_phone,
        crew_notes: new.crew_notes,
        reason: new.reason,
        confidential: new.confidential,
        journal_key: SubjectKey::NONE,
        created_at: now,
        divisions: Vec::new(),
        unknown: UnknownFields::default(),
    }))
}

/// A call that is not booked ahead is live at once; a will-call waits for somebody.
fn activation(priority: Priority, pickup: &Booking, now: Timestamp) -> Option<Timestamp> {
    match (priority, pickup.current()) {
        (Priority::Emergent | Priority::Critical, _) => Some(now),
        (Priority::Scheduled, BookedTime::WillCall { .. }) => None,
        (Priority::Scheduled, time) => time.earliest().map(|at| at.minus(LEAD)),
    }
}

/// The dispatch with a changed booking. It becomes live anew when its time or urgency changed and nobody says
/// when.
pub(super) fn rebook(
    before: &Dispatch,
    patch: DispatchPatch,
    now: Timestamp,
) -> Result<Dispatch, PortalError> {
    check_deletion(before.record_status(), patch.record_status, patch.delete_reason.as_ref())?;
    let says_when = patch.activation.is_some();
    let mut raw = patch.apply(before).0;
    raw.pickup = raw.pickup.changed_from(&before.0.pickup, now);
    let moved = raw.pickup.time != before.0.pickup.time || raw.priority != before.0.priority;
    if moved && !says_when {
        raw.activation = activation(raw.priority, &raw.pickup, now);
    }
    check_record(Some(&before.0), &raw, now)?;
    Ok(Dispatch(raw))
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
    let name = viewer.name.clone().filter(|_| matches!(viewer.actor, Actor::Operator(_)));
    Stamped { actor: viewer.actor, source, recorded_at: now, name }
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
