//! What speaks against a unit for a call.

use super::occupied::Occupied;
use crate::codec::words;
use crate::records::Unit;
use crate::{Dispatch, Timestamp};
use std::fmt;

words! {
    /// Why a unit is not free for a call.
    pub enum UnitConflict: "unit conflict" {
        /// It is out of service.
        OutOfService = "out_of_service",
        /// The call is of a higher level than it can run (NEMSIS eResponse.07).
        Level = "level",
        /// Another call takes it at the same time.
        Overlap = "overlap",
    }
}

/// All that speaks against a unit for a call, in the order of the words; never nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitConflicts(Vec<UnitConflict>);

impl UnitConflicts {
    /// What speaks against it beside the calls that it has; none if nothing does. What is told of other calls
    /// is told of these alone, so they are those that whoever assigns is shown.
    pub(super) fn of(unit: &Unit, call: &Dispatch, others: &[Dispatch], now: Timestamp) -> Option<Self> {
        let taken = Occupied::by(call, now);
        let overlaps = |other: &Dispatch| {
            let both = taken.zip(Occupied::by(other, now));
            other.id() != call.id() && both.is_some_and(|(one, other)| one.overlaps(other))
        };
        let speaks = |conflict: &UnitConflict| match conflict {
            UnitConflict::OutOfService => !unit.0.in_service,
            UnitConflict::Level => call.0.level > unit.0.level,
            UnitConflict::Overlap => others.iter().any(overlaps),
        };
        let found: Vec<UnitConflict> = crate::Word::ALL.iter().copied().filter(speaks).collect();
        (!found.is_empty()).then_some(Self(found))
    }

    /// What speaks against it.
    #[must_use]
    pub fn as_slice(&self) -> &[UnitConflict] {
        &self.0
    }
}

/// As people say it, one after the other.
impl fmt::Display for UnitConflicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, conflict) in self.0.iter().enumerate() {
            let said = match conflict {
                UnitConflict::OutOfService => "is out of service",
                UnitConflict::Level => "cannot run this level",
                UnitConflict::Overlap => "has another call at that time",
            };
            write!(f, "{}{said}", if place == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::RecordStatus;
    use crate::journal::Actor;
    use crate::portal::NewDispatch;
    use crate::records::RawUnit;
    use crate::{
        Arrival, ArrivalKind, BookedTime, Booking, DispatchId, ServiceLevel, StampSource, Stamped, Step,
        Stop, TenantId, UnitId, UnknownFields, Version,
    };
    use UnitConflict::{Level, OutOfService, Overlap};
    use uuid::Uuid;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_micros((1_000_000 + minute) * 60_000_000)
    }

    fn unit(level: ServiceLevel, in_service: bool) -> Unit {
        Unit(RawUnit {
            id: UnitId::from_uuid(Uuid::from_u128(7)),
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: TenantId::from_uuid(Uuid::from_u128(1)),
            division: None,
            call_sign: "M1".parse().unwrap(),
            level,
            in_service,
            source_ref: None,
            unknown: UnknownFields::default(),
        })
    }

    /// A call, and when its crew made steps.
    fn call(id: u128, pickup: BookedTime, due: Option<i64>, steps: &[(Step, i64)]) -> Dispatch {
        let stop = || Stop::residence(None);
        let mut new = NewDispatch::new(stop(), stop(), Booking::of(pickup), ServiceLevel::Bls);
        new.arrival = due.map(|due| Arrival { kind: ArrivalKind::DropOff, booking: Booking::exact(at(due)) });
        let tenant = TenantId::from_uuid(Uuid::from_u128(1));
        let mut raw = new.into_record(tenant, DispatchId::from_uuid(Uuid::from_u128(id)), at(-900));
        for (step, minute) in steps {
            let (actor, source) = (Actor::System, StampSource::Dispatcher);
            let by = Stamped { actor, source, recorded_at: at(*minute), name: None };
            raw.progress = raw.progress.clone().feed(*step, at(*minute), by).unwrap();
        }
        Dispatch(raw)
    }

    fn exact(minute: i64) -> BookedTime {
        BookedTime::Exact(at(minute))
    }

    fn against(unit: &Unit, call: &Dispatch, others: &[Dispatch]) -> Vec<UnitConflict> {
        let found = UnitConflicts::of(unit, call, others, at(0));
        found.map(|found| found.as_slice().to_vec()).unwrap_or_default()
    }

    #[test]
    fn a_unit_is_sent_in_service_and_to_what_it_can_run() {
        let bls = call(1, exact(30), None, &[]);
        for level in crate::Word::ALL.iter().copied() {
            for in_service in [true, false] {
                let mut expected = Vec::new();
                expected.extend((!in_service).then_some(OutOfService));
                expected.extend((level < ServiceLevel::Bls).then_some(Level));
                assert_eq!(against(&unit(level, in_service), &bls, &[]), expected, "{level} {in_service}");
            }
        }
    }

    #[test]
    fn a_unit_runs_one_call_at_a_time() {
        let window = BookedTime::Window { from: at(30), until: at(300) };
        let anytime = BookedTime::WillCall { not_before: None };
        let waiting = BookedTime::WillCall { not_before: Some(at(30)) };
        let enroute = [(Step::Assigned, -80), (Step::Enroute, -60)];
        // The other call, beside one that takes its unit from minute 30 to 90.
        let table: [(&str, Dispatch, bool); 15] = [
            ("the same time", call(2, exact(30), None, &[]), true),
            ("an hour later", call(2, exact(90), None, &[]), false),
            ("a minute less", call(2, exact(89), None, &[]), true),
            ("an hour before", call(2, exact(-30), None, &[]), false),
            ("a minute less before", call(2, exact(-29), None, &[]), true),
            ("done as this begins", call(2, exact(0), Some(30), &[]), false),
            ("done a minute after", call(2, exact(-200), Some(31), &[]), true),
            ("done before it began", call(2, exact(-40), Some(-50), &[]), false),
            ("a window that opens then", call(2, window, None, &[]), true),
            ("a will-call that nobody can tell the time of", call(2, anytime, None, &[]), false),
            ("a will-call that may come then", call(2, waiting, None, &[]), true),
            ("under way, and done soon", call(2, exact(-60), Some(20), &enroute), false),
            ("under way, and not done by then", call(2, exact(-60), Some(40), &enroute), true),
            ("a will-call under way, which should be done", call(2, anytime, None, &enroute), false),
            ("assigned long ahead, and not begun", call(2, exact(400), None, &enroute[..1]), false),
        ];
        for (what, other, overlaps) in table {
            let expected = if overlaps { vec![Overlap] } else { Vec::new() };
            let new = call(1, exact(30), None, &[]);
            let unit = unit(ServiceLevel::Bls, true);
            assert_eq!(against(&unit, &new, std::slice::from_ref(&other)), expected, "{what}");
            assert_eq!(against(&unit, &other, &[new]), expected, "{what}, the other way round");
        }
        // A crew that should be done is taken for a quarter of an hour more.
        let (unit, late) = (unit(ServiceLevel::Bls, true), call(2, exact(-200), None, &enroute));
        for (minute, expected) in [(0, vec![Overlap]), (14, vec![Overlap]), (15, Vec::new())] {
            let new = call(1, exact(minute), None, &[]);
            assert_eq!(against(&unit, &new, std::slice::from_ref(&late)), expected, "{minute}");
        }
    }

    #[test]
    fn a_call_does_not_overlap_itself() {
        let new = call(1, exact(30), None, &[]);
        assert_eq!(against(&unit(ServiceLevel::Cct, true), &new, std::slice::from_ref(&new)), []);
    }
}
