//! Facilities of one region: whoever minds them there records, moves, lists and counts none of another, and
//! is not told what there is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{AccessCode, Action, Grant, RecordStatus, Relation, Role, Scope};
use bayboard::danger::AsRaw;
use bayboard::journal::EntryKind;
use bayboard::portal::{
    DivisionPatch, FacilityPatch, IfArchived, NewDivision, NewFacility, Patch, PortalError, Seat,
    SoughtFacilities, Viewer,
};
use bayboard::{DivisionId, DivisionKind, FacilityId, FacilityKind, Record, RecordKind, RegionId};
use std::num::NonZeroU16;
use support::company::{Company, NOW, Place, at, chicago, from, line};
use support::rules::{Rules, everything};
use support::run;

const MANY: NonZeroU16 = NonZeroU16::new(50).unwrap();
const FORBIDDEN: Result<(), PortalError> = Err(PortalError::Forbidden);

/// Two hospitals in the north, one in the south, and who minds the north.
struct World {
    company: Company,
    north: RegionId,
    south: RegionId,
    east: DivisionId,
    hill: DivisionId,
    west: DivisionId,
    rex: Viewer,
}

impl World {
    async fn new() -> Self {
        let company = Company::new().await;
        let desk = company.portal.seat(&company.desk, NOW);
        let region = async |name| desk.directory().create_region(line(name), None).await.unwrap().value;
        let (north, south) = (region("North").await, region("South").await);
        let division = async |region, name| {
            let new = NewDivision::new(region, line(name), DivisionKind::Provider);
            desk.directory().create_division(new, None).await.unwrap().value
        };
        let (east, hill) = (division(north, "East").await, division(north, "Hill").await);
        let west = division(south, "West").await;
        let rex = minds(&company, &[north]);
        let world = Self { company, north, south, east, hill, west, rex };
        world.allow("both", |_| true).await;
        world
    }

    /// A region's own are its to do this with, and the company's people do all.
    async fn allow(&self, name: &str, in_region: impl Fn(Action) -> bool + Send + Sync + 'static) {
        let may = move |_: &bayboard::Subject, action, facts: bayboard::Facts| match facts.relation() {
            Relation::OwnTenant => true,
            Relation::Region => in_region(action),
            _ => false,
        };
        self.company.policy.swap(Rules::new(name, |_, _| everything(), may));
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
        self.company.store.committed();
    }

    fn seat(&self) -> Seat<'_> {
        self.company.portal.seat(&self.rex, NOW)
    }

    async fn ward(&self, name: &str, division: Option<DivisionId>) -> Place {
        self.company.facility_from(new(name, division)).await
    }

    /// Where a facility is, as it is stored.
    async fn division_of(&self, id: FacilityId) -> Option<DivisionId> {
        let Record::Facility(place) = self.company.record(RecordKind::Facility, id.as_uuid()).await else {
            panic!("a facility")
        };
        place.as_raw().division
    }

    /// What was journaled since the last look.
    fn journaled(&self) -> Vec<EntryKind> {
        let commits = self.company.store.committed();
        commits.iter().flat_map(|commit| commit.entries.iter().map(|entry| entry.kind)).collect()
    }

    /// Where nobody of the north may bring anything: elsewhere, nowhere, and to what is of no division.
    fn closed(&self) -> [Option<DivisionId>; 3] {
        [Some(self.west), Some(unknown()), None]
    }
}

fn minds(company: &Company, regions: &[RegionId]) -> Viewer {
    let of = |region: &RegionId| Grant::new(Role::RegionalAdmin, Scope::Region(*region)).unwrap();
    Viewer::work(company.tenant, line("rex"), regions.iter().map(of).collect())
}

fn unknown() -> DivisionId {
    DivisionId::from_uuid(uuid::Uuid::from_u128(7))
}

fn new(name: &str, division: Option<DivisionId>) -> NewFacility {
    let mut new = NewFacility::new(line(name), FacilityKind::Hospital, chicago());
    new.division = division;
    new
}

fn moved(to: Option<DivisionId>) -> FacilityPatch {
    FacilityPatch { division: Patch::exactly(to), ..FacilityPatch::default() }
}

#[test]
fn a_facility_is_recorded_in_ones_own_region_and_nowhere_else() {
    run(async {
        let world = World::new().await;
        let seat = world.seat();
        for own in [world.east, world.hill] {
            assert_eq!(seat.facilities().create(new("Ward", Some(own)), None).await.map(drop), Ok(()));
        }
        world.journaled();
        for division in world.closed() {
            let ward = || new("Ward", division);
            assert_eq!(seat.facilities().create(ward(), None).await.map(drop), FORBIDDEN, "{division:?}");
            let two = vec![new("Ward", Some(world.east)), ward()];
            let refused = seat.facilities().create_all(two).await.unwrap_err();
            assert_eq!((refused.row(), refused.beside_row()), (Some(1), PortalError::Forbidden));
            let mut theirs = ward();
            theirs.source_ref = Some("crm-1".parse().unwrap());
            let change = FacilityPatch::from(&theirs);
            let upserted = seat.facilities().upsert(theirs, change, IfArchived::Restore).await;
            assert_eq!(upserted.map(drop), FORBIDDEN, "{division:?}");
            assert_eq!(
                world.journaled(),
                [EntryKind::Denial; 3],
                "each refusal is journaled, and nothing else"
            );
        }
    });
}

#[test]
fn a_code_is_chosen_for_a_new_facility_by_the_right_at_its_division() {
    run(async {
        let world = World::new().await;
        let chosen = |division| {
            let mut new = new("Ward", Some(division));
            new.code = Some(AccessCode::chosen("01AB-K7MQ-9X3V").unwrap());
            new
        };
        let seat = world.seat();
        assert_eq!(seat.facilities().create(chosen(world.east), None).await.map(drop), Ok(()));
        world.allow("generated codes", |action| action != Action::ChooseAccessCode).await;
        let seat = world.seat();
        assert_eq!(seat.facilities().create(chosen(world.east), None).await.map(drop), FORBIDDEN);
        assert_eq!(seat.facilities().create(new("Ward", Some(world.east)), None).await.map(drop), Ok(()));
    });
}

#[test]
fn a_facility_is_moved_within_ones_own_regions_and_out_of_none() {
    run(async {
        let world = World::new().await;
        let (here, there) = (
            world.ward("East ward", Some(world.east)).await,
            world.ward("West ward", Some(world.west)).await,
        );
        let update = async |viewer: &Viewer, id, to| {
            let seat = world.company.portal.seat(viewer, NOW);
            seat.facilities().update(id, None, moved(to)).await.map(drop)
        };
        world.journaled();
        for division in world.closed() {
            assert_eq!(update(&world.rex, here.id, division).await, FORBIDDEN, "{division:?}");
            let many =
                world.seat().facilities().update_all(vec![(here.id, moved(division))]).await.unwrap_err();
            assert_eq!((many.row(), many.beside_row()), (Some(0), PortalError::Forbidden));
            assert_eq!(world.journaled(), [EntryKind::Denial; 2]);
            assert_eq!(world.division_of(here.id).await, Some(world.east));
        }
        // Nor is one fetched from elsewhere, and what is not there is refused likewise.
        let nowhere = FacilityId::from_uuid(uuid::Uuid::from_u128(8));
        for id in [there.id, nowhere] {
            assert_eq!(update(&world.rex, id, Some(world.east)).await, FORBIDDEN);
        }
        assert_eq!(update(&world.rex, here.id, Some(world.hill)).await, Ok(()));
        assert_eq!(world.division_of(here.id).await, Some(world.hill));
        // Who minds both regions moves it from one to the other; what is of no division is the company's.
        let both = minds(&world.company, &[world.north, world.south]);
        assert_eq!(update(&both, here.id, None).await, FORBIDDEN);
        assert_eq!(update(&both, here.id, Some(world.west)).await, Ok(()));
        assert_eq!(update(&world.company.desk, here.id, None).await, Ok(()));
        let refused = update(&world.company.desk, here.id, Some(unknown())).await;
        assert!(matches!(refused, Err(PortalError::Invalid { field: "division_id", .. })), "{refused:?}");
    });
}

#[test]
fn a_facility_that_a_product_knows_is_moved_by_its_reference_no_further() {
    run(async {
        let world = World::new().await;
        let mut ours = new("East ward", Some(world.east));
        ours.source_ref = Some("crm-1".parse().unwrap());
        let place = world.company.facility_from(ours.clone()).await;
        for division in [world.west, unknown()] {
            let mut theirs = ours.clone();
            theirs.division = Some(division);
            let change = FacilityPatch::from(&theirs);
            let upserted = world.seat().facilities().upsert(theirs, change, IfArchived::Restore).await;
            assert_eq!(upserted.map(drop), FORBIDDEN);
        }
        assert_eq!(world.division_of(place.id).await, Some(world.east));
    });
}

#[test]
fn lists_and_counts_tell_of_ones_own_region_alone() {
    run(async {
        let world = World::new().await;
        let mut own =
            [world.ward("Ward A", Some(world.east)).await, world.ward("Ward C", Some(world.hill)).await];
        let others = [world.ward("Ward B", Some(world.west)).await, world.ward("Ward D", None).await];
        for (minute, place) in own.iter().chain(&others).enumerate() {
            let address = format!("192.0.2.{minute}");
            world.company.sign_in(&place.public_id, "WRON-GWRO-NGWR", from(&address), at(-5)).await;
        }
        own.sort_by_key(|place| place.id);
        let own: Vec<FacilityId> = own.iter().map(|place| place.id).collect();
        let seat = world.seat();
        let page = seat.facilities().list(None, MANY).await.unwrap();
        assert_eq!(page.items.iter().map(|view| view.id()).collect::<Vec<_>>(), own);
        let sought = SoughtFacilities { words: "ward".to_owned(), status: None };
        let page = seat.facilities().find(&sought, None, MANY).await.unwrap();
        let names: Vec<&str> = page.items.iter().map(|view| view.name()).collect();
        assert_eq!((names, page.more), (vec!["Ward A", "Ward C"], false));
        let mut tried: Vec<FacilityId> = seat
            .facilities()
            .wrong_codes(at(-60))
            .await
            .unwrap()
            .iter()
            .map(|codes| codes.facility)
            .collect();
        tried.sort();
        assert_eq!(tried, own);
        for place in &others {
            assert_eq!(seat.facilities().read(place.id).await.map(drop), FORBIDDEN);
            assert_eq!(seat.facilities().reveal_code(place.id).await.map(drop), FORBIDDEN);
        }
    });
}

#[test]
fn a_form_offers_the_divisions_of_ones_own_region_that_are_in_use() {
    run(async {
        let world = World::new().await;
        let offered = async |viewer: &Viewer| {
            let seat = world.company.portal.seat(viewer, NOW);
            let places = seat.places_for(Action::CreateFacility).await.unwrap();
            let company = places.iter().any(|(place, _)| *place == Scope::Company);
            (company, places.into_iter().filter_map(|(_, name)| name).collect::<Vec<_>>())
        };
        assert_eq!(offered(&world.rex).await, (false, vec!["East".to_owned(), "Hill".to_owned()]));
        let all = ["East", "Hill", "West"].map(str::to_owned).to_vec();
        assert_eq!(offered(&world.company.desk).await, (true, all));
        let desk = world.company.portal.seat(&world.company.desk, NOW);
        let away = DivisionPatch { record_status: Some(RecordStatus::Archived), ..DivisionPatch::default() };
        desk.directory().update_division(world.hill, None, away).await.unwrap();
        assert_eq!(offered(&world.rex).await, (false, vec!["East".to_owned()]));
        world.allow("none", |action| action != Action::CreateFacility).await;
        assert_eq!(offered(&world.rex).await, (false, vec![]));
    });
}
