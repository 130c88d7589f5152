//! A company to try rights in: two divisions, an affiliate, everybody who can hold a role, and calls in every
//! state.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use State::*;
use bayboard::access::{Grant, RecordStatus, Role, Scope};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Actor, Client};
use bayboard::portal::{
    NewAffiliate, NewDispatch, NewDivision, NewFacility, NewTenant, NewUnit, Portal, Viewer,
};
use bayboard::{
    AffiliateId, Booking, Dispatch, DispatchId, DivisionId, DivisionKind, Draft, FacilityId, FacilityKind,
    Key, Line, MemoryStore, Outcome, Progress, Record, RecordKind, RecordRef, Records, SeededEntropy,
    ServiceLevel, StampSource, Stamped, StaticKeyring, Step, Stop, TenantSettings, Timestamp, UnitId, Vault,
    Word, Zone,
};
use bayboard_policy::Rules;
use std::sync::Arc;

pub const NOW: Timestamp = Timestamp::from_millis(1_795_269_900_000);

pub fn line(text: &str) -> Line {
    text.parse().unwrap()
}

/// In what state a call is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Booked,
    Waiting,
    Underway,
    Finished,
    Closed,
    Cancelled,
    Confidential,
    Archived,
    Deleted,
}

pub const STATES: [State; 9] =
    [Booked, Waiting, Underway, Finished, Closed, Cancelled, Confidential, Archived, Deleted];

impl State {
    pub fn applied(self, raw: RawDispatch, why: &str) -> RawDispatch {
        let by = || Stamped {
            actor: Actor::System,
            source: StampSource::Dispatcher,
            recorded_at: NOW,
            name: None,
        };
        let step = |progress: Progress, step| progress.step(step, NOW, by()).unwrap();
        let enroute = || step(Progress::default(), Step::Enroute);
        let progress = match self {
            Booked | Waiting => Progress::default(),
            Underway | Confidential => enroute(),
            Finished => step(enroute(), Step::InService),
            Closed | Archived | Deleted => {
                step(enroute(), Step::InService).close(NOW, Outcome::AsOrdered, by()).unwrap()
            }
            Cancelled => enroute().cancel(NOW, line(why), by()).unwrap(),
        };
        let record_status = match self {
            Archived => RecordStatus::Archived,
            Deleted => RecordStatus::Deleted,
            _ => RecordStatus::Active,
        };
        let activation = (self != Booked).then_some(NOW);
        RawDispatch { progress, record_status, activation, confidential: self == Confidential, ..raw }
    }
}

/// A hospital whose patient travels, the agency whose unit runs the call, and an affiliate that it is
/// delegated to.
pub struct World {
    pub portal: Portal,
    pub store: Arc<MemoryStore>,
    pub desk: Viewer,
    pub place: FacilityId,
    pub unit: UnitId,
    pub affiliate: AffiliateId,
    pub hospital: DivisionId,
    pub agency: DivisionId,
    pub region: bayboard::RegionId,
}

impl World {
    pub async fn new() -> Self {
        let store = Arc::new(MemoryStore::default());
        let vault = Vault::new(
            Arc::new(StaticKeyring::single(Key::from_bytes([7; 32]))),
            Arc::new(SeededEntropy::new(7)),
        );
        let portal =
            Portal::open(store.clone(), Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap();
        let zone = || Zone::named("America/Chicago").unwrap();
        let (settings, phone) = (TenantSettings::default(), line("(555) 010-0142"));
        let new = NewTenant {
            name: line("Meridian"),
            phone,
            zone: zone(),
            color: 0,
            settings,
            decoy_zones: Vec::new(),
        };
        let desk =
            Viewer::operator(portal.create_tenant(line("set-up"), new, NOW).await.unwrap(), line("desk"));
        let region =
            portal.seat(&desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let hospital = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("Hospital"), DivisionKind::Provider), None)
            .await
            .unwrap()
            .value;
        let agency = portal
            .seat(&desk, NOW)
            .directory()
            .create_division(NewDivision::new(region, line("Agency"), DivisionKind::Mobile), None)
            .await
            .unwrap()
            .value;
        let affiliate = portal
            .seat(&desk, NOW)
            .directory()
            .create_affiliate(NewAffiliate::new(line("Vans")).reporting(), None)
            .await
            .unwrap()
            .value;
        let unit = portal
            .seat(&desk, NOW)
            .directory()
            .create_unit(
                NewUnit { division: Some(agency), ..NewUnit::new(line("M1"), ServiceLevel::Als) },
                None,
            )
            .await
            .unwrap()
            .value;
        let mut new = NewFacility::new(line("Ward"), FacilityKind::Hospital, zone());
        new.division = Some(hospital);
        let place = portal.seat(&desk, NOW).facilities().create(new, None).await.unwrap().value.id();
        Self { portal, store, desk, place, unit, affiliate, hospital, agency, region }
    }

    /// Everybody who can be granted a role, with it at each place it can be held.
    pub async fn people(&self) -> Vec<(String, Viewer)> {
        let places = [
            ("", Scope::Company, None),
            (" of the region", Scope::Region(self.region), None),
            (" at the hospital", Scope::Division(self.hospital), Some(DivisionKind::Provider)),
            (" at the agency", Scope::Division(self.agency), Some(DivisionKind::Mobile)),
            (" at the ward", Scope::Facility(self.place), None),
            (" that has the call", Scope::Affiliate(self.affiliate), None),
        ];
        let mut people = Vec::new();
        for role in Role::ALL.iter().copied() {
            for (place, scope, division) in places {
                let Ok(grant) = Grant::new(role, scope) else { continue };
                if division.is_some_and(|kind| !kind.has(role)) {
                    continue;
                }
                let made = self
                    .portal
                    .seat(&self.desk, NOW)
                    .tokens()
                    .create(line("somebody"), vec![grant], None)
                    .await
                    .unwrap();
                let viewer = self
                    .portal
                    .viewer_by_token(self.desk.tenant(), &made.secret, Client::default(), NOW)
                    .await
                    .unwrap()
                    .unwrap();
                people.push((format!("{role}{place}"), viewer));
            }
        }
        people
    }

    pub fn booking(&self) -> NewDispatch {
        let home = Stop::residence(Some(line("4 Oak Lane").into()));
        let mut new = NewDispatch::new(
            Stop::at(self.place).with_room("12".parse().unwrap()),
            home,
            Booking::exact(NOW),
            ServiceLevel::Bls,
        );
        (new.unit, new.affiliate) = (Some(self.unit), Some(self.affiliate));
        (new.patient_name, new.reason) =
            (Some(line("Ada Quillfeather").into()), Some(line("dialysis").into()));
        new
    }

    pub async fn call(&self, state: State) -> DispatchId {
        self.call_of(self.booking(), state, "no").await
    }

    /// A call of this booking, in this state; if it was cancelled, for this reason.
    pub async fn call_of(&self, new: NewDispatch, state: State, why: &str) -> DispatchId {
        let id = self.portal.seat(&self.desk, NOW).dispatches().create_all(vec![new]).await.unwrap()[0].id;
        let Record::Dispatch(before) = self.record(RecordKind::Dispatch, id.as_uuid()).await else {
            panic!("a dispatch")
        };
        let after = Dispatch::from(state.applied(before.as_raw().clone(), why));
        let draft = Draft::new(&self.portal.company(self.desk.tenant()).await.unwrap(), Actor::System, NOW)
            .edit(*before, after)
            .unwrap();
        self.portal.store().commit(&draft.finish()).await.unwrap();
        self.portal.catch_up(self.desk.tenant(), NOW).await.unwrap();
        id
    }

    pub async fn record(&self, kind: RecordKind, id: uuid::Uuid) -> Record {
        self.store.records(self.desk.tenant(), &[RecordRef { kind, id }]).await.unwrap().remove(0)
    }
}
