//! The status machine: steps made by crews, in a legal order, with undo and correction.
//!
//! Real feeds skip steps and deliver them late (in one week of public data a fifth of the calls has no
//! on-scene time and some pairs are reversed), so the order is partial: a step may skip others, never go
//! back. What lies behind is corrected with a reason. The status is the furthest step, whatever order the
//! times are in.
//!
//! ```text
//! told                      answer      stamps afterwards                                       status
//! assigned 14:00            taken       assigned 14:00                                          assigned
//! transporting 14:20        taken       assigned 14:00, transporting 14:20                      transporting
//! on_scene 14:10            backwards   the same                                                transporting
//! corrected: on_scene 14:10 taken       assigned 14:00, on_scene 14:10, transporting 14:20      transporting
//! at_destination 14:15      before the previous one: the same                                   transporting
//! ```
//!
//! A step says where the crew is, so one that comes late must not take the call back on everybody's boards; a
//! correction says what was, and moves no status that lies behind another.

use super::StepError;
use super::set_aside::{self, SetAside};
use super::stamp_time::{check_order, check_past};
use crate::codec::{fields, words};
use crate::journal::Actor;
use crate::{Line, Protected, Timestamp, UnknownFields};

words! {
    /// Where a call is, as on the wire.
    pub enum Status: "status" {
        /// Booked, not yet activated.
        Scheduled = 0 "scheduled",
        /// Activated, no crew yet.
        Unassigned = 1 "unassigned",
        /// A crew has it (NEMSIS eTimes.03).
        Assigned = 2 "assigned",
        /// On the way to the pickup (NEMSIS eTimes.05).
        Enroute = 3 "enroute",
        /// At the pickup (NEMSIS eTimes.06).
        OnScene = 4 "on_scene",
        /// With the patient (NEMSIS eTimes.07).
        AtPatient = 5 "at_patient",
        /// On the way to the destination (NEMSIS eTimes.09).
        Transporting = 6 "transporting",
        /// At the destination (NEMSIS eTimes.11).
        AtDestination = 7 "at_destination",
        /// The crew is free again (NEMSIS eTimes.13).
        InService = 8 "in_service",
        /// Closed by dispatch (NEMSIS eTimes.16).
        Closed = 9 "closed",
        /// Cancelled (NEMSIS eTimes.14).
        Cancelled = 10 "cancelled",
    }
}

words! {
    /// A step that a crew makes.
    pub enum Step: "step" {
        /// See [`Status::Assigned`].
        Assigned = 0 "assigned",
        /// See [`Status::Enroute`].
        Enroute = 1 "enroute",
        /// See [`Status::OnScene`].
        OnScene = 2 "on_scene",
        /// See [`Status::AtPatient`].
        AtPatient = 3 "at_patient",
        /// See [`Status::Transporting`].
        Transporting = 4 "transporting",
        /// See [`Status::AtDestination`].
        AtDestination = 5 "at_destination",
        /// See [`Status::InService`].
        InService = 6 "in_service",
    }
}

impl From<Step> for Status {
    fn from(step: Step) -> Self {
        match step {
            Step::Assigned => Self::Assigned,
            Step::Enroute => Self::Enroute,
            Step::OnScene => Self::OnScene,
            Step::AtPatient => Self::AtPatient,
            Step::Transporting => Self::Transporting,
            Step::AtDestination => Self::AtDestination,
            Step::InService => Self::InService,
        }
    }
}

words! {
    /// Where a stamp came from.
    pub enum StampSource: "source" {
        /// The crew's own device.
        CrewDevice = 0 "crew_device",
        /// A dispatcher, on the crew's behalf.
        Dispatcher = 1 "dispatcher",
        /// A host product.
        Api = 2 "api",
        /// The affiliate that runs the call.
        Affiliate = 3 "affiliate",
    }
}

/// Who recorded something, when, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// Who.
    pub actor: Actor,
    /// From where.
    pub source: StampSource,
    /// When it was recorded, which may be later than it happened.
    pub recorded_at: Timestamp,
    /// What a person at the command line was called; everybody else is known by their id.
    pub name: Option<Line>,
}
fields!(Stamped { actor = 1, source = 2, recorded_at = 3, name = 4 });

/// One step with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The step.
    pub step: Step,
    /// When it happened.
    pub at: Timestamp,
    /// Who recorded it.
    pub by: Stamped,
}
fields!(Stamp { step = 1, at = 2, by = 3 });

/// A cancellation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cancelled {
    /// When.
    pub at: Timestamp,
    /// Where the call was: before a crew, enroute, on scene (NEMSIS eDisposition.27 4227005, 4227003).
    pub stage: Status,
    /// Why; free text, so it may name somebody.
    pub reason: Protected<Line>,
    /// Who recorded it.
    pub by: Stamped,
}
fields!(Cancelled { at = 1, stage = 2, reason = 3, by = 4 });

words! {
    /// How a call ended.
    pub enum Outcome: "outcome" {
        /// Done as booked.
        AsOrdered = 0 "as_ordered",
        /// Something changed or failed after a crew went.
        BestEffort = 1 "best_effort",
    }
}

/// A closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// When.
    pub at: Timestamp,
    /// How it ended.
    pub outcome: Outcome,
    /// Who recorded it.
    pub by: Stamped,
}
fields!(Closed { at = 1, outcome = 2, by = 3 });

/// All that was recorded of a call's progress. Every change gives a new value or says why not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    stamps: Vec<Stamp>,
    undoable: Option<Status>,
    cancelled: Option<Cancelled>,
    closed: Option<Closed>,
    set_aside: Vec<SetAside>,
    /// What a newer build wrote and this one does not know.
    unknown: UnknownFields,
}

fields!(Progress { stamps = 1, undoable = 2, cancelled = 3, closed = 4, set_aside = 5 } keeping unknown);

impl Progress {
    /// The stamps, in the order of the steps.
    #[must_use]
    pub fn stamps(&self) -> &[Stamp] {
        &self.stamps
    }

    /// The cancellation, if it is cancelled.
    #[must_use]
    pub const fn cancelled(&self) -> Option<&Cancelled> {
        self.cancelled.as_ref()
    }

    /// The closing, if it is closed.
    #[must_use]
    pub const fn closed(&self) -> Option<&Closed> {
        self.closed.as_ref()
    }

    /// When this step happened.
    #[must_use]
    pub fn at(&self, step: Step) -> Option<Timestamp> {
        self.stamps.iter().find(|stamp| stamp.step == step).map(|stamp| stamp.at)
    }

    /// Whether somebody said that this step was not made at this time; feeds do not bring it back.
    #[must_use]
    pub fn is_set_aside(&self, step: Step, at: Timestamp) -> bool {
        self.set_aside.contains(&SetAside { step, at })
    }

    /// When the call left the work in hand: back in service, closed or cancelled.
    #[must_use]
    pub fn settled_at(&self) -> Option<Timestamp> {
        let cancelled = self.cancelled.as_ref().map(|cancelled| cancelled.at);
        cancelled
            .or_else(|| self.at(Step::InService))
            .or_else(|| self.closed.as_ref().map(|closed| closed.at))
    }

    /// Where the call is; a call not yet begun is scheduled until its activation time, or until somebody
    /// gives it one. A unit reserved ahead leaves it scheduled; the assigned step makes it live.
    #[must_use]
    pub fn status(&self, activation: Option<Timestamp>, now: Timestamp) -> Status {
        if self.cancelled.is_some() {
            return Status::Cancelled;
        }
        if self.closed.is_some() {
            return Status::Closed;
        }
        match self.stamps.last() {
            Some(stamp) => stamp.step.into(),
            None if activation.is_some_and(|at| at <= now) => Status::Unassigned,
            None => Status::Scheduled,
        }
    }

    /// Records the crew's next step.
    ///
    /// # Errors
    /// [`StepError::Over`], [`StepError::Backwards`], [`StepError::BeforePrevious`] or [`StepError::Future`].
    pub fn step(&self, step: Step, at: Timestamp, by: Stamped) -> Result<Self, StepError> {
        self.check_open()?;
        check_past(at, &by)?;
        if let Some(last) = self.stamps.last() {
            check_order(last, step, at, &by)?;
        }
        let mut next = self.taken_up(step, at);
        next.stamps.push(Stamp { step, at, by });
        next.undoable = Some(step.into());
        Ok(next)
    }

    /// Records a step that a feed tells of: in order if it can be, else in its place, since real feeds
    /// deliver steps late and reversed. A feed that tells another time than before is right both times, so
    /// nothing is set aside.
    ///
    /// # Errors
    /// As for [`Progress::correct`].
    pub fn feed(&self, step: Step, at: Timestamp, by: Stamped) -> Result<Self, StepError> {
        self.step(step, at, by.clone()).or_else(|_| self.placed(step, at, by))
    }

    /// Takes back the last step, once, from the source that made it.
    ///
    /// # Errors
    /// [`StepError::NothingToUndo`] or [`StepError::OthersStep`].
    pub fn undo(&self, source: StampSource) -> Result<Self, StepError> {
        let undoable = self.undoable.ok_or(StepError::NothingToUndo)?;
        let mut next = Self { undoable: None, ..self.clone() };
        let undone = match undoable {
            Status::Closed => next.closed.take().map(|closed| closed.by),
            Status::Cancelled => next.cancelled.take().map(|cancelled| cancelled.by),
            _ => next.stamps.pop().map(|stamp| {
                next.set_aside(stamp.step, stamp.at);
                stamp.by
            }),
        };
        match undone {
            Some(by) if by.source == source => Ok(next),
            Some(_) => Err(StepError::OthersStep),
            None => Err(StepError::NothingToUndo),
        }
    }

    /// Sets a step's time afterwards, whatever the order; the reason goes into the journal.
    ///
    /// # Errors
    /// [`StepError::Over`] on a cancelled call, [`StepError::Future`].
    pub fn correct(&self, step: Step, at: Timestamp, by: Stamped) -> Result<Self, StepError> {
        let mut next = self.placed(step, at, by)?;
        if let Some(before) = self.at(step).filter(|before| *before != at) {
            next.set_aside(step, before);
        }
        Ok(next)
    }

    /// Removes a step that never happened; the reason goes into the journal.
    ///
    /// # Errors
    /// [`StepError::Over`] on a cancelled call, [`StepError::NoStamp`].
    pub fn remove(&self, step: Step) -> Result<Self, StepError> {
        self.check_not_cancelled()?;
        let at = self.at(step).ok_or(StepError::NoStamp(step.into()))?;
        let mut next = Self { undoable: None, ..self.clone() };
        next.stamps.retain(|stamp| stamp.step != step);
        next.set_aside(step, at);
        Ok(next)
    }

    /// Cancels the call.
    ///
    /// # Errors
    /// [`StepError::Over`] when it is closed or cancelled already, [`StepError::Future`].
    pub fn cancel(&self, at: Timestamp, reason: Line, by: Stamped) -> Result<Self, StepError> {
        self.check_open()?;
        check_past(at, &by)?;
        let stage = self.status(None, at);
        let cancelled = Cancelled { at, stage, reason: Protected::new(reason), by };
        Ok(Self { cancelled: Some(cancelled), undoable: Some(Status::Cancelled), ..self.clone() })
    }

    /// Takes a cancellation back.
    ///
    /// # Errors
    /// [`StepError::NotCancelled`].
    pub fn uncancel(&self) -> Result<Self, StepError> {
        match self.cancelled {
            Some(_) => Ok(Self { cancelled: None, undoable: None, ..self.clone() }),
            None => Err(StepError::NotCancelled { current: self.current() }),
        }
    }

    /// Closes a call that a crew has run.
    ///
    /// # Errors
    /// [`StepError::Over`], [`StepError::NotRun`] or [`StepError::Future`].
    pub fn close(&self, at: Timestamp, outcome: Outcome, by: Stamped) -> Result<Self, StepError> {
        self.check_open()?;
        check_past(at, &by)?;
        let was_on_scene = self.stamps.last().is_some_and(|stamp| stamp.step >= Step::OnScene);
        if !was_on_scene {
            return Err(StepError::NotRun { current: self.current() });
        }
        Ok(Self { closed: Some(Closed { at, outcome, by }), undoable: Some(Status::Closed), ..self.clone() })
    }

    /// The same progress without the free text of a cancellation and what may be such, for erasure.
    pub(crate) fn without_reason(mut self) -> Self {
        self.unknown = UnknownFields::default();
        if let Some(cancelled) = &mut self.cancelled {
            cancelled.reason = Protected::new("erased".parse().expect("a plain word is a line"));
        }
        self
    }

    /// With this step at this time, whatever the order.
    fn placed(&self, step: Step, at: Timestamp, by: Stamped) -> Result<Self, StepError> {
        self.check_not_cancelled()?;
        check_past(at, &by)?;
        let mut next = Self { undoable: None, ..self.taken_up(step, at) };
        next.stamps.retain(|stamp| stamp.step != step);
        let place = next.stamps.partition_point(|stamp| stamp.step < step);
        next.stamps.insert(place, Stamp { step, at, by });
        Ok(next)
    }

    fn set_aside(&mut self, step: Step, at: Timestamp) {
        self.set_aside = set_aside::with(std::mem::take(&mut self.set_aside), SetAside { step, at });
    }

    /// Without the memory that this was set aside: somebody says it again.
    fn taken_up(&self, step: Step, at: Timestamp) -> Self {
        let mut next = self.clone();
        next.set_aside.retain(|one| *one != SetAside { step, at });
        next
    }

    fn current(&self) -> Status {
        self.status(None, Timestamp::from_micros(0))
    }

    fn check_open(&self) -> Result<(), StepError> {
        let over = self.cancelled.is_some() || self.closed.is_some();
        if over { Err(StepError::Over { current: self.current() }) } else { Ok(()) }
    }

    fn check_not_cancelled(&self) -> Result<(), StepError> {
        if self.cancelled.is_some() { Err(StepError::Over { current: Status::Cancelled }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{decode, encode};

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_micros(1_800_000_000_000_000 + minute * 60_000_000)
    }

    fn by(source: StampSource, minute: i64) -> Stamped {
        Stamped { actor: Actor::System, source, recorded_at: at(minute), name: None }
    }

    fn steps(list: &[(Step, i64)]) -> Progress {
        list.iter().fold(Progress::default(), |progress, (step, minute)| {
            progress.step(*step, at(*minute), by(StampSource::Api, *minute)).unwrap()
        })
    }

    #[test]
    fn a_call_waits_for_its_activation() {
        let activation = Some(at(60));
        assert_eq!(Progress::default().status(activation, at(0)), Status::Scheduled);
        assert_eq!(Progress::default().status(activation, at(60)), Status::Unassigned);
        assert_eq!(Progress::default().status(None, at(60)), Status::Scheduled);
        assert_eq!(steps(&[(Step::Assigned, 0)]).status(activation, at(1)), Status::Assigned);
    }

    #[test]
    fn steps_may_skip_but_not_go_back() {
        let progress = steps(&[(Step::Assigned, 0), (Step::Transporting, 5)]);
        let back = progress.step(Step::OnScene, at(6), by(StampSource::Api, 6));
        assert_eq!(back, Err(StepError::Backwards { current: Status::Transporting }));
        let early = progress.step(Step::InService, at(2), by(StampSource::Api, 6));
        assert_eq!(early, Err(StepError::BeforePrevious { previous: Status::Transporting }));
        assert_eq!(progress.step(Step::InService, at(9), by(StampSource::Api, 6)), Err(StepError::Future));
    }

    #[test]
    fn undo_works_once_and_for_its_own_source() {
        let progress = steps(&[(Step::Assigned, 0), (Step::Enroute, 1)]);
        assert_eq!(progress.undo(StampSource::CrewDevice), Err(StepError::OthersStep));
        let undone = progress.undo(StampSource::Api).unwrap();
        assert_eq!(undone.status(None, at(2)), Status::Assigned);
        assert_eq!(undone.undo(StampSource::Api), Err(StepError::NothingToUndo));
    }

    #[test]
    fn a_correction_fills_in_a_late_step_without_moving_the_status() {
        let progress = steps(&[(Step::Assigned, 0), (Step::Transporting, 5)]);
        let filled = progress.correct(Step::OnScene, at(7), by(StampSource::Api, 8)).unwrap();
        assert_eq!(filled.status(None, at(9)), Status::Transporting);
        assert_eq!(filled.at(Step::OnScene), Some(at(7)));
        let removed = filled.remove(Step::Transporting).unwrap();
        assert_eq!(removed.status(None, at(9)), Status::OnScene);
        assert_eq!(removed.remove(Step::Transporting), Err(StepError::NoStamp(Status::Transporting)));
    }

    #[test]
    fn what_was_set_aside_is_remembered_until_somebody_says_it_again() {
        let fed = |progress: &Progress, step, minute| {
            progress.feed(step, at(minute), by(StampSource::Api, 9)).unwrap()
        };
        let progress = steps(&[(Step::Assigned, 0), (Step::Enroute, 1)]);
        let (removed, undone) =
            (progress.remove(Step::Enroute).unwrap(), progress.undo(StampSource::Api).unwrap());
        assert!(removed.is_set_aside(Step::Enroute, at(1)) && undone.is_set_aside(Step::Enroute, at(1)));
        assert!(!removed.is_set_aside(Step::Enroute, at(2)) && !removed.is_set_aside(Step::Assigned, at(1)));
        let corrected = progress.correct(Step::Enroute, at(5), by(StampSource::Dispatcher, 9)).unwrap();
        assert!(
            corrected.is_set_aside(Step::Enroute, at(1)) && !corrected.is_set_aside(Step::Enroute, at(5))
        );
        assert!(!fed(&removed, Step::Enroute, 1).is_set_aside(Step::Enroute, at(1)));
        assert!(!fed(&fed(&progress, Step::Enroute, 5), Step::Enroute, 1).is_set_aside(Step::Enroute, at(5)));
    }

    #[test]
    fn progress_reads_back_with_what_it_remembers() {
        let removed = steps(&[(Step::Assigned, 0), (Step::Enroute, 1)]).remove(Step::Enroute).unwrap();
        assert_eq!(decode::<Progress>(&encode(&removed)), Ok(removed));
    }

    #[test]
    fn memory_is_bounded_and_the_oldest_goes_first() {
        let mut progress = steps(&[(Step::Assigned, 0)]);
        for minute in 1..40 {
            progress = progress.correct(Step::Assigned, at(minute), by(StampSource::Api, 50)).unwrap();
        }
        assert!(
            progress.is_set_aside(Step::Assigned, at(38)) && !progress.is_set_aside(Step::Assigned, at(0))
        );
        assert_eq!(progress.set_aside.len(), 16);
    }

    #[test]
    fn cancelling_keeps_the_stage_and_can_be_taken_back() {
        let reason: Line = "patient declined".parse().unwrap();
        let cancelled = steps(&[(Step::Assigned, 0), (Step::Enroute, 1)])
            .cancel(at(2), reason, by(StampSource::Dispatcher, 2))
            .unwrap();
        assert_eq!(cancelled.cancelled().unwrap().stage, Status::Enroute);
        assert_eq!(cancelled.settled_at(), Some(at(2)));
        assert!(matches!(
            cancelled.step(Step::OnScene, at(3), by(StampSource::Api, 3)),
            Err(StepError::Over { .. })
        ));
        assert_eq!(cancelled.uncancel().unwrap().status(None, at(3)), Status::Enroute);
    }

    #[test]
    fn only_a_call_that_was_run_can_be_closed() {
        let by = || by(StampSource::Dispatcher, 9);
        let fresh = steps(&[(Step::Assigned, 0)]).close(at(9), Outcome::AsOrdered, by());
        assert_eq!(fresh, Err(StepError::NotRun { current: Status::Assigned }));
        let closed = steps(&[(Step::OnScene, 1), (Step::InService, 8)])
            .close(at(9), Outcome::BestEffort, by())
            .unwrap();
        assert_eq!(closed.status(None, at(9)), Status::Closed);
        assert_eq!(closed.undo(StampSource::Dispatcher).unwrap().status(None, at(9)), Status::InService);
    }
}
