//! Dispatches as staff and host products may see them.

use super::booking::{ArrivalView, BookingView};
use super::needs::NeedsView;
use super::stamps::{CancelledView, ClosedView, StampView};
use crate::access::{Action, Kind, RecordStatus};
use crate::gate::opening::Opening;
use crate::gate::standing::{Standing, Standings};
use crate::gate::undisclosed::{Undisclosed, View};
use crate::gate::view_tag::{Tagged, ViewTag};
use crate::index::TenantIndex;
use crate::records::RawDispatch;
use crate::{
    AffiliateId, Detail, Disclosure, Dispatch, DispatchFilter, DispatchId, FacilityId, FacilityKind, Facts,
    Field, Leg, PersonName, Priority, RecordRef, RunNumber, ServiceLevel, Sex, Status, Stop, Timestamp,
    UnitId,
};
use serde::{Serialize, Serializer};
use std::fmt;

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

pub(super) fn as_texts<T: ToString, S: Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

/// One end of a trip.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StopView {
    /// The saved facility, if it is one.
    #[serde(serialize_with = "as_texts")]
    facility_id: Option<FacilityId>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<FacilityKind>,
    /// Its name; of a private home only for those who may know where the patient lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Street address.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// Room and bed.
    #[serde(skip_serializing_if = "Option::is_none")]
    room: Option<String>,
}

/// A dispatch, redacted for one staff viewer. What is withheld is absent. It is made to be serialised;
/// printing it shows the id alone, so that no log line holds what a journal entry was written for.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DispatchView {
    #[serde(serialize_with = "as_text")]
    id: DispatchId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// Counts the company's dispatches.
    #[serde(skip_serializing_if = "Option::is_none")]
    run_number: Option<u64>,
    /// Your reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_ref: Option<String>,
    /// Where the call is.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    /// The service level.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<ServiceLevel>,
    /// How urgent it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<Priority>,
    /// Where the patient is picked up.
    origin: StopView,
    /// Where the patient is brought.
    destination: StopView,
    /// When the crew is to pick up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pickup: Option<BookingView>,
    /// When the patient has to be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    arrival: Option<ArrivalView>,
    /// When a call that is booked ahead is to be sent.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    activation: Option<Timestamp>,
    /// Whether it is a way there or back.
    #[serde(skip_serializing_if = "Option::is_none")]
    leg: Option<Leg>,
    /// The unit that runs it.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    unit_id: Option<UnitId>,
    /// Its call sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    /// The affiliate it is delegated to.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    affiliate_id: Option<AffiliateId>,
    /// The crew's steps, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    stamps: Option<Vec<StampView>>,
    /// When and by whom it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    cancelled: Option<CancelledView>,
    /// Why it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    cancel_reason: Option<String>,
    /// When, by whom and how it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed: Option<ClosedView>,
    /// Whether the payor asks for an authorization number that is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_missing: Option<bool>,
    /// The payor's authorization number.
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_number: Option<String>,
    /// The payor's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    payor: Option<String>,
    /// The patient's name, whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    patient_name: Option<String>,
    /// The part of it before the last name, where somebody said which that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    patient_first_name: Option<String>,
    /// Its last name, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    patient_last_name: Option<String>,
    /// The patient's birth date: 1946-05-30.
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date: Option<String>,
    /// The patient's sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    sex: Option<Sex>,
    /// The patient's weight in kilograms.
    #[serde(skip_serializing_if = "Option::is_none")]
    weight_kg: Option<u16>,
    /// Whom to call about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_phone: Option<String>,
    /// Notes for the crew.
    #[serde(skip_serializing_if = "Option::is_none")]
    crew_notes: Option<String>,
    /// Why the transport is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(flatten)]
    needs: NeedsView,
    /// Notes for the desk alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    dispatch_notes: Option<String>,
}

impl fmt::Debug for StopView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StopView(..)")
    }
}

impl fmt::Debug for DispatchView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DispatchView({})", self.id)
    }
}

impl Tagged for DispatchView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl View for DispatchView {
    fn record(&self) -> RecordRef {
        self.id.into()
    }
}

impl DispatchView {
    /// The dispatch's id, which staff may use in further calls.
    #[must_use]
    pub const fn id(&self) -> DispatchId {
        self.id
    }

    /// What is shown here, named: a change that hands it back is refused once its viewer would be shown
    /// anything else.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// The run number, for the next page.
    #[must_use]
    pub fn run_number(&self) -> Option<RunNumber> {
        self.run_number.map(RunNumber)
    }

    /// The host product's reference.
    #[must_use]
    pub fn source_ref(&self) -> Option<&str> {
        self.source_ref.as_deref()
    }

    /// The unit's call sign.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// Whether what a reader asked for can be seen to hold: a withheld value matches nothing, not even a
    /// page's start.
    pub(crate) fn is_seen_to_match(&self, filter: &DispatchFilter) -> bool {
        let ends = [&self.origin, &self.destination];
        let facility =
            filter.facility.is_none_or(|asked| ends.iter().any(|end| end.facility_id == Some(asked)));
        let settled = |status| matches!(status, Status::InService | Status::Closed | Status::Cancelled);
        let open = !filter.open_only || self.status.is_some_and(|status| !settled(status));
        facility
            && open
            && filter.before.is_none_or(|before| self.run_number().is_some_and(|number| number < before))
    }

    /// Whether it is shown which unit runs it and when: then its overlapping another call is no news.
    pub(crate) const fn tells_when_its_unit_runs(&self) -> bool {
        self.unit_id.is_some() && self.pickup.is_some() && self.status.is_some()
    }

    /// Where the call is.
    #[must_use]
    pub const fn status(&self) -> Option<Status> {
        self.status
    }
}

/// How dispatches are looked at. Of a confidential patient a list keeps the row and withholds what is
/// protected, so that it is shown to nobody who did not ask for that very call; the right to list it shows it
/// there too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// One that somebody opened or changed.
    Opened,
    /// One of a list.
    Listed,
}

/// Takes dispatches through the gate for a viewer with these standings. Those of which nothing may be seen
/// are left out.
pub(crate) fn staff_dispatches(
    index: &TenantIndex,
    standings: &Standings,
    dispatches: &[&Dispatch],
    look: Look,
    now: Timestamp,
) -> Undisclosed<Vec<DispatchView>> {
    let (facts, decided) = decided_at(index, standings, dispatches, look, now);
    let mut answer = Undisclosed::nothing(Standings::clone(standings));
    let decided = dispatches.iter().enumerate().zip(decided);
    for ((place, dispatch), Decided { disclosure, own_ends }) in
        decided.filter(|(_, decided)| !decided.disclosure.is_nothing())
    {
        let mut gate = StaffGate { index, opening: Opening::new(disclosure), own_ends, now };
        answer.value.push(standings.tags().name(gate.view(dispatch)));
        let facts = facts.iter().map(|facts| facts[place]);
        answer.shown.extend(gate.opening.shown(dispatch.id(), facts));
    }
    answer
}

/// What all standings together show of these dispatches, and the facts as each standing saw them.
pub(super) fn decided_at(
    index: &TenantIndex,
    standings: &Standings,
    dispatches: &[&Dispatch],
    look: Look,
    now: Timestamp,
) -> (Vec<Vec<Facts>>, Vec<Decided>) {
    let facts_at = |standing: &Standing| {
        dispatches.iter().map(|dispatch| standing.facts(index, *dispatch, now)).collect()
    };
    let facts: Vec<Vec<Facts>> = standings.iter().map(facts_at).collect();
    let mut decided = decided(standings, Kind::Dispatch, &facts, dispatches.len());
    if look == Look::Listed {
        let may_list = |place: usize| {
            let may = |(standing, facts): (&Standing, &Vec<Facts>)| {
                standing.permits(Action::ListConfidential, facts[place]).is_allowed()
            };
            standings.iter().zip(&facts).any(may)
        };
        for (place, (dispatch, decided)) in dispatches.iter().zip(&mut decided).enumerate() {
            if dispatch.0.confidential && !may_list(place) {
                decided.disclosure = decided.disclosure.without_phi();
            }
        }
    }
    (facts, decided)
}

/// What all standings together show of one dispatch.
#[derive(Clone, Default)]
pub(super) struct Decided {
    pub(super) disclosure: Disclosure,
    /// The facilities of which the viewer is somebody and is shown the room.
    pub(super) own_ends: Vec<FacilityId>,
}

fn decided(standings: &[Standing], kind: Kind, facts: &[Vec<Facts>], count: usize) -> Vec<Decided> {
    let mut decided = vec![Decided::default(); count];
    for (standing, facts) in standings.iter().zip(facts) {
        let mut here = vec![Disclosure::NOTHING; count];
        standing.add_shown(kind, facts, &mut here);
        for (decided, here) in decided.iter_mut().zip(here) {
            decided.disclosure = decided.disclosure.union(here);
            decided.own_ends.extend(standing.facility().filter(|_| here.shows(Field::Room)));
        }
    }
    decided
}

pub(super) struct StaffGate<'a> {
    pub(super) index: &'a TenantIndex,
    pub(super) opening: Opening,
    pub(super) own_ends: Vec<FacilityId>,
    pub(super) now: Timestamp,
}

impl StaffGate<'_> {
    pub(super) fn view(&mut self, dispatch: &Dispatch) -> DispatchView {
        let RawDispatch {
            id,
            version: _,
            record_status,
            tenant: _,
            run_number,
            source_ref,
            level,
            priority,
            origin,
            destination,
            pickup,
            arrival,
            activation,
            leg,
            unit,
            affiliate,
            progress,
            payor,
            authorization,
            patient_name,
            birth_date,
            sex,
            weight_kg,
            callback_phone,
            crew_notes,
            reason,
            confidential: _,
            journal_key: _,
            created_at: _,
            divisions: _,
            patient_last_name,
            oxygen,
            isolation,
            bariatric,
            attendants,
            stairs,
            escort,
            dispatch_notes,
            unknown: _,
        } = &dispatch.0;
        let payor = payor.and_then(|id| self.index.payor(id));
        let (origin, destination) = (self.stop(origin), self.stop(destination));
        let (shown, index, now) = (&mut self.opening, self.index, self.now);
        let unit_id = shown.open(Field::Unit, *unit);
        let name = PersonName::read(patient_name.as_ref(), patient_last_name.as_ref());
        let name = shown.open(Field::PatientName, name);
        let oxygen = shown.reveal(Field::Oxygen, oxygen.as_ref(), |oxygen| *oxygen);
        DispatchView {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            run_number: shown.open(Field::RunNumber, *run_number).map(|number| number.0),
            source_ref: shown
                .open(Field::SourceRef, source_ref.as_ref())
                .map(|source| source.as_str().to_owned()),
            status: shown.open(Field::Status, Some(dispatch.status(now))),
            level: shown.open(Field::Level, Some(*level)),
            priority: shown.open(Field::Priority, Some(*priority)),
            origin,
            destination,
            pickup: shown.open(Field::Time, Some(pickup)).map(BookingView::new),
            arrival: shown.open(Field::Time, arrival.as_ref()).map(ArrivalView::new),
            activation: shown.open(Field::Time, *activation),
            leg: shown.open(Field::Leg, Some(*leg)),
            unit_id,
            unit: unit_id.and_then(|id| index.unit(id)).map(|unit| unit.call_sign().to_owned()),
            affiliate_id: shown.open(Field::Affiliate, *affiliate),
            stamps: shown
                .open(Field::Stamps, Some(progress.stamps()))
                .map(|stamps| stamps.iter().map(StampView::new).collect()),
            cancelled: shown.open(Field::Stamps, progress.cancelled()).map(CancelledView::new),
            cancel_reason: shown.reveal(
                Field::CancelReason,
                progress.cancelled().map(|cancelled| &cancelled.reason),
                |reason| reason.as_str().to_owned(),
            ),
            closed: shown.open(Field::Stamps, progress.closed()).map(ClosedView::new),
            authorization_missing: shown
                .open(Field::AuthorizationMark, Some(authorization.is_missing(*level, *priority, payor))),
            authorization_number: shown.reveal(
                Field::AuthorizationNumber,
                authorization.number.as_ref(),
                |text| text.as_str().to_owned(),
            ),
            payor: shown.open(Field::Payor, payor).map(|payor| payor.0.name.as_str().to_owned()),
            patient_first_name: name.as_ref().and_then(PersonName::first).map(str::to_owned),
            patient_last_name: name.as_ref().and_then(PersonName::last).map(str::to_owned),
            patient_name: name.map(|name| name.whole().as_str().to_owned()),
            birth_date: shown.reveal(Field::BirthDate, birth_date.as_ref(), ToString::to_string),
            sex: shown.reveal(Field::Sex, sex.as_ref(), |sex| *sex),
            weight_kg: shown.reveal(Field::Weight, weight_kg.as_ref(), |weight| *weight),
            callback_phone: shown
                .reveal(Field::CallbackPhone, callback_phone.as_ref(), |phone| phone.as_str().to_owned()),
            crew_notes: shown
                .reveal(Field::CrewNotes, crew_notes.as_ref(), |notes| notes.as_str().to_owned()),
            reason: shown.reveal(Field::Reason, reason.as_ref(), |reason| reason.as_str().to_owned()),
            needs: NeedsView {
                oxygen: oxygen.map(|_| true),
                oxygen_lpm: oxygen.and_then(|oxygen| oxygen.flow),
                isolation: shown.reveal(Field::Isolation, isolation.as_ref(), |isolation| *isolation),
                bariatric: shown.reveal(Field::Bariatric, bariatric.as_ref(), |bariatric| *bariatric),
                attendants: shown.reveal(Field::Attendants, attendants.as_ref(), |count| *count),
                stairs: shown.reveal(Field::Stairs, stairs.as_ref(), |steps| *steps),
                escort: shown.reveal(Field::Escort, escort.as_ref(), |escort| escort.as_str().to_owned()),
            },
            dispatch_notes: shown
                .reveal(Field::DispatchNotes, dispatch_notes.as_ref(), |notes| notes.as_str().to_owned()),
        }
    }

    /// Staff of one facility have an end of their own. Whoever has none is shown both rooms or neither.
    fn stop(&mut self, stop: &Stop) -> StopView {
        let Stop { facility, kind, name, address, room } = stop;
        let saved = facility.and_then(|id| self.index.facility(id));
        let (kind, name) = saved.map_or((*kind, name.as_ref()), |saved| (saved.kind(), Some(&saved.0.name)));
        // A private home's name is an address of the patient.
        let name_field = if kind.is_organisation() { Field::OtherEnd } else { Field::Address };
        let address = saved.map_or(address.as_ref(), |saved| saved.0.street.as_ref());
        let address_field =
            if saved.is_some() && kind.is_organisation() { Field::OtherEnd } else { Field::Address };
        let is_own = facility.is_some_and(|id| self.own_ends.contains(&id));
        let shown = &mut self.opening;
        let room = room.as_ref().filter(|_| is_own || shown.shows(Field::OtherRoom));
        // So is its id, by which one could follow a home from call to call.
        let id_field = if kind.is_organisation() { Field::OtherEnd } else { Field::Address };
        StopView {
            facility_id: shown.open(id_field, *facility),
            kind: (shown.detail(Field::OtherEnd) > Detail::Withheld).then_some(kind),
            name: shown.reveal(name_field, name, |name| name.as_str().to_owned()),
            address: shown.reveal(address_field, address, |address| address.as_str().to_owned()),
            room: shown.reveal(Field::Room, room, |room| room.as_str().to_owned()),
        }
    }
}
