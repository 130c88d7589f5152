//! Rows of facility boards: a dispatch as one of its two ends may see it.

use super::row::{BoardRow, RowAuthorization, RowStatus, RowText, RowTime, TimeKind};
use crate::access::{Kind, Relation};
use crate::gate::judged::Judged;
use crate::index::{Side, TenantIndex, TimeLabel, ViewClass, chart_time};
use crate::records::RawDispatch;
use crate::text::InlineText;
use crate::{
    Authorization, BookedTime, Booking, Detail, Disclosure, Dispatch, DispatchId, Facts, Field, Key, Leg,
    Snapshot, Status, Stop, Timestamp,
};
use data_encoding::BASE64URL_NOPAD;
use jiff::civil::{Date, DateTime};
use std::sync::Arc;

/// Keys opaque row keys, so that they say nothing of the dispatch.
#[derive(Clone, Debug)]
pub(crate) struct RowKeys(pub(crate) Key);

impl RowKeys {
    fn row(
        &self,
        dispatch: DispatchId,
        class: &ViewClass,
        day: Option<InlineText>,
        side: Side,
    ) -> InlineText {
        // Each part has its fixed place, so no two rows have the same bytes.
        let mut parts = [0; 48];
        parts[..16].copy_from_slice(dispatch.as_uuid().as_bytes());
        parts[16..32].copy_from_slice(class.facility.as_uuid().as_bytes());
        parts[32..47].copy_from_slice(day.unwrap_or_default().bytes());
        parts[47] = side as u8;
        let mut key = [0; 12];
        BASE64URL_NOPAD.encode_mut(&self.0.tag(&[&parts])[..9], &mut key);
        InlineText::of_ascii(&key)
    }
}

/// Takes dispatches through the gate for one facility's view class: a row for each, or none where nothing may
/// be seen.
pub(crate) fn facility_rows<'a>(
    index: &'a TenantIndex,
    class: &'a ViewClass,
    rules: &dyn Snapshot,
    keys: &'a RowKeys,
    picked: &'a [(&'a Dispatch, Side)],
    now: Timestamp,
) -> impl Iterator<Item = Option<Arc<BoardRow>>> + use<'a> {
    let facts: Vec<Facts> = picked.iter().map(|(dispatch, _)| facts(dispatch, class, now)).collect();
    let mut shown = vec![Disclosure::NOTHING; facts.len()];
    rules.decide_all(&class.subject, Kind::Dispatch, &facts, &mut shown);
    let gate = Gate { index, class, keys, now };
    let row = move |((dispatch, side), shown): (&(&Dispatch, Side), Disclosure)| {
        (!shown.is_nothing()).then(|| Arc::new(gate.row(dispatch, *side, shown)))
    };
    picked.iter().zip(shown).map(row)
}

fn facts(dispatch: &Dispatch, class: &ViewClass, now: Timestamp) -> Facts {
    let own = dispatch.facilities().any(|facility| facility == class.facility);
    let relation = if own { Relation::OwnFacility } else { Relation::None };
    dispatch.facts(relation, now)
}

struct Gate<'a> {
    index: &'a TenantIndex,
    class: &'a ViewClass,
    keys: &'a RowKeys,
    now: Timestamp,
}

impl Gate<'_> {
    fn row(&self, dispatch: &Dispatch, side: Side, shown: Disclosure) -> BoardRow {
        // Every field is named. To a facility, those bound to `_` do not exist.
        let RawDispatch {
            id,
            version: _,
            record_status: _,
            tenant: _,
            run_number: _,
            source_ref: _,
            level,
            priority,
            origin,
            destination,
            pickup,
            arrival,
            activation: _,
            leg,
            unit: _,
            affiliate: _,
            progress: _,
            payor,
            authorization,
            patient_name: _,
            birth_date: _,
            sex: _,
            weight_kg: _,
            callback_phone: _,
            crew_notes: _,
            reason: _,
            confidential: _,
            journal_key: _,
            created_at: _,
            divisions: _,
            patient_last_name: _,
            oxygen: _,
            isolation: _,
            bariatric: _,
            attendants: _,
            stairs: _,
            escort: _,
            dispatch_notes: _,
            unknown: _,
        } = &dispatch.0;
        let (own, other) = match side {
            Side::Departure => (origin, destination),
            Side::Arrival => (destination, origin),
        };
        let (label, booking) = chart_time(side, pickup, arrival.as_ref());
        let earliest = booking.current().earliest();
        let shows_time = shown.shows(Field::Time);
        let local = earliest.filter(|_| shows_time).map(|at| self.class.zone.local(at));
        let day = local.map(|local| InlineText::day(local.date()));
        let payor = payor.and_then(|id| self.index.payor(id));
        let missing = authorization.is_missing(*level, *priority, payor);
        BoardRow {
            key: self.keys.row(*id, self.class, day, side),
            day,
            time: shows_time.then(|| self.time(label, booking, local)),
            room: own_room(own, &shown),
            level: shown.shows(Field::Level).then_some(*level),
            level_mark: shown.shows(Field::Level).then(|| level.mark()),
            other_end: self.other_end(other, &shown),
            status: shown.shows(Field::Status).then(|| self.status(dispatch)),
            late_minutes: self.late(dispatch).filter(|_| shown.shows(Field::Late)),
            authorization: missing
                .then(|| mark(authorization, payor.and_then(|payor| payor.0.form.as_ref()), &shown))
                .flatten(),
            is_return: shown.shows(Field::Leg) && *leg == Leg::Return,
            minute: earliest.filter(|_| shows_time).map(|at| at.as_micros().div_euclid(60_000_000)),
        }
    }

    /// `local` is when it is booked for, by the facility's clock.
    fn time(&self, label: TimeLabel, booking: &Booking, local: Option<DateTime>) -> RowTime {
        let current = booking.current();
        let before = booking.revised.and(booking.time.earliest());
        let (kind, until) = match current {
            BookedTime::Exact(_) => (TimeKind::Exact, None),
            BookedTime::Window { until, .. } => (TimeKind::Window, Some(until)),
            BookedTime::WillCall { .. } => (TimeKind::WillCall, None),
        };
        let day = local.map(|local| local.date());
        let (until, was) = (until.map(|at| self.moment(at, day)), before.map(|at| self.moment(at, day)));
        RowTime {
            kind,
            label,
            at: local.map(|local| self.class.hours.read(local.time())),
            at_zone: current.earliest().and_then(|at| self.class.zone.told_apart(at)),
            until: until.as_ref().map(|until| until.at),
            until_day: until.as_ref().and_then(|until| until.day),
            until_zone: until.as_ref().and_then(|until| until.zone),
            was: was.as_ref().map(|was| was.at),
            was_day: was.as_ref().and_then(|was| was.day),
            was_zone: was.as_ref().and_then(|was| was.zone),
        }
    }

    /// A moment by the facility's clock, with its date where that is not the row's.
    fn moment(&self, at: Timestamp, row_day: Option<Date>) -> Moment {
        let local = self.class.zone.local(at);
        let day = Some(local.date()).filter(|day| Some(*day) != row_day).map(InlineText::day);
        Moment { at: self.class.hours.read(local.time()), day, zone: self.class.zone.told_apart(at) }
    }

    fn status(&self, dispatch: &Dispatch) -> RowStatus {
        self.index.row_status(dispatch, self.now)
    }

    fn late(&self, dispatch: &Dispatch) -> Option<u32> {
        let since = self.index.late_since(dispatch, self.class, self.now)?;
        u32::try_from(self.now.since(since).as_secs() / 60).ok()
    }

    /// An organisation may be named; a private home never is, nor a place typed in of which nobody said that
    /// it is none.
    fn other_end(&self, stop: &Stop, shown: &Disclosure) -> Option<RowText> {
        let Stop { facility, kind, name, address: _, room: _ } = stop;
        let saved = facility.and_then(|id| self.index.facility(id));
        let (kind, name) = saved.map_or((*kind, name.as_ref()), |saved| (saved.kind(), Some(&saved.0.name)));
        let may_be_named = if saved.is_some() { kind.is_organisation() } else { kind.is_named_when_typed() };
        let named = name.filter(|_| may_be_named).map(|name| RowText::Shared(name.inner().into()));
        match shown.detail(Field::OtherEnd) {
            Detail::Withheld => None,
            Detail::Coarse => Some(RowText::Word(kind.label())),
            Detail::Full => Some(named.unwrap_or(RowText::Word(kind.label()))),
        }
    }
}

/// A moment as a row tells it.
struct Moment {
    at: InlineText,
    day: Option<InlineText>,
    zone: Option<InlineText>,
}

fn own_room(own: &Stop, shown: &Disclosure) -> Option<RowText> {
    let room = own.room.as_ref().filter(|_| shown.shows(Field::Room))?;
    Some(RowText::Shared(room.inner().into()))
}

fn mark(
    held: &Authorization,
    form: Option<&crate::HttpsUrl>,
    shown: &Disclosure,
) -> Option<RowAuthorization> {
    let Authorization { number: _, decision: _, unnecessary: _ } = held;
    let form =
        form.filter(|_| shown.shows(Field::AuthorizationForm)).map(|form| RowText::Shared(form.into()));
    shown.shows(Field::AuthorizationMark).then_some(RowAuthorization { missing: true, form })
}

impl TenantIndex {
    /// What a board says of the crew.
    pub(crate) fn row_status(&self, dispatch: &Dispatch, now: Timestamp) -> RowStatus {
        let status = dispatch.status(now);
        if status == Status::Cancelled || self.reports_progress(dispatch) {
            return RowStatus::Live(status);
        }
        let due = dispatch.0.pickup.current().earliest().is_some_and(|at| at <= now);
        if due { RowStatus::NoLiveStatus } else { RowStatus::Live(Status::Scheduled) }
    }

    /// The booked pickup that a late call missed.
    pub(crate) fn late_since(
        &self,
        dispatch: &Dispatch,
        class: &ViewClass,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let booked = dispatch.0.pickup.current().latest()?;
        let waiting = matches!(
            dispatch.status(now),
            Status::Scheduled | Status::Unassigned | Status::Assigned | Status::Enroute
        );
        let is_late =
            booked.plus(class.settings.late_after()) <= now && waiting && self.reports_progress(dispatch);
        is_late.then_some(booked)
    }
}
