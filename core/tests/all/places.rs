//! What the gate asks the rules about a record seen from each kind of place, and who it asks for. Which
//! answers the shipped rules give is tested with them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{
    Action, DisplayProfile, Grant, PublicFacilityId, RecordStatus, Relation, Role, Scope,
};
use bayboard::danger::{AsRaw, RawDispatch, RawFacility};
use bayboard::journal::{Client, EntryKind};
use bayboard::portal::{
    DispatchPatch, FacilityPatch, HostResource, NewAffiliate, NewDispatch, NewDisplay, NewDivision,
    NewFacility, NewPayor, NewUnit, Patch, Portal, PortalError, Progressing, UnitPatch, Viewer,
};
use bayboard::{
    AffiliateId, Because, Booking, Disclosure, DispatchFilter, DispatchId, DivisionId, DivisionKind, Draft,
    FacilityId, FacilityKind, Facts, Field, RecordKind, RegionId, ServiceLevel, StampSource, Step, Stop,
    StoreExt, Timestamp,
};
use std::collections::HashSet;
use std::num::NonZeroU16;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use support::company::{Company, NOW, at, chicago, line, vault};
use support::rules::Rules;
use support::run;
use support::watched::Calls;

/// Two hospitals in one region and a third in another, two other companies, and a call for each of them.
struct World {
    company: Company,
    regions: [RegionId; 2],
    east: DivisionId,
    hill: DivisionId,
    west: DivisionId,
    vans: AffiliateId,
    cabs: AffiliateId,
    ward_east: FacilityId,
    ward_west: FacilityId,
    /// From the ward in the east; from the one in the west; from the east by a unit of the hill; by the vans.
    calls: [DispatchId; 4],
}

impl World {
    async fn new() -> Self {
        let company = Company::new().await;
        let (portal, desk) = (&company.portal, &company.desk);
        let north =
            portal.seat(desk, NOW).directory().create_region(line("North"), None).await.unwrap().value;
        let south =
            portal.seat(desk, NOW).directory().create_region(line("South"), None).await.unwrap().value;
        let division = async |region, name: &str, kind| {
            portal
                .seat(desk, NOW)
                .directory()
                .create_division(NewDivision::new(region, line(name), kind), None)
                .await
                .unwrap()
                .value
        };
        let east = division(north, "East", DivisionKind::Provider).await;
        let hill = division(north, "Hill", DivisionKind::Provider).await;
        let west = division(south, "West", DivisionKind::Provider).await;
        let affiliate = async |name: &str| {
            portal
                .seat(desk, NOW)
                .directory()
                .create_affiliate(NewAffiliate::new(line(name)).reporting(), None)
                .await
                .unwrap()
                .value
        };
        let (vans, cabs) = (affiliate("Vans").await, affiliate("Cabs").await);
        let unit = portal
            .seat(desk, NOW)
            .directory()
            .create_unit(
                NewUnit { division: Some(hill), ..NewUnit::new(line("M1"), ServiceLevel::Als) },
                None,
            )
            .await
            .unwrap()
            .value;
        let ward = async |division| {
            let mut new = NewFacility::new(line("Ward"), FacilityKind::Hospital, chicago());
            new.division = Some(division);
            company.facility_from(new).await.id
        };
        let (ward_east, ward_west) = (ward(east).await, ward(west).await);
        let call = |from: Option<FacilityId>| {
            let origin = from.map_or_else(|| Stop::residence(None), Stop::at);
            NewDispatch::new(origin, Stop::residence(None), Booking::exact(at(30)), ServiceLevel::Bls)
        };
        let (mut by_hill, mut by_vans) = (call(Some(ward_east)), call(None));
        (by_hill.unit, by_vans.affiliate) = (Some(unit), Some(vans));
        let calls = vec![call(Some(ward_east)), call(Some(ward_west)), by_hill, by_vans];
        let calls = portal.seat(desk, NOW).dispatches().create_all(calls).await.unwrap();
        let calls: Vec<DispatchId> = calls.iter().map(|booked| booked.id).collect();
        let calls = calls.try_into().unwrap();
        Self { company, regions: [north, south], east, hill, west, vans, cabs, ward_east, ward_west, calls }
    }

    async fn viewer(&self, grants: &[(Role, Scope)]) -> Viewer {
        let grants = grants.iter().map(|(role, scope)| Grant::new(*role, *scope).unwrap()).collect();
        let made = self
            .company
            .portal
            .seat(&self.company.desk, NOW)
            .tokens()
            .create(line("somebody"), grants, None)
            .await
            .unwrap();
        self.company
            .portal
            .viewer_by_token(self.company.tenant, &made.secret, Client::default(), NOW)
            .await
            .unwrap()
            .unwrap()
    }

    /// Puts these in force, whatever they are called.
    async fn rules(&self, rules: Arc<Rules>) {
        self.company.policy.swap(rules);
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
        self.company.store.committed();
    }

    /// Rules that allow and show everything, and note what they were asked.
    async fn asked(&self) -> Asked {
        let asked = Asked::default();
        let (seen, done) = (asked.clone(), asked.clone());
        let sees = move |_: &bayboard::Subject, facts| {
            seen.shown.lock().unwrap().push(facts);
            support::rules::everything()
        };
        let may = move |_: &bayboard::Subject, action, facts| {
            done.allowed.lock().unwrap().push((action, facts));
            true
        };
        self.rules(Rules::new(&version("asked"), sees, may)).await;
        asked
    }

    /// Everything is shown and allowed where the rules are asked under this relation.
    async fn only_under(&self, relation: Relation) {
        let shown = move |_: &bayboard::Subject, facts: Facts| {
            if facts.relation() == relation { support::rules::everything() } else { Disclosure::NOTHING }
        };
        let may = move |_: &bayboard::Subject, _, facts: Facts| facts.relation() == relation;
        self.rules(Rules::new(&version("under"), shown, may)).await;
    }

    async fn list(&self, viewer: &Viewer) -> Vec<DispatchId> {
        let limit = NonZeroU16::new(50).unwrap();
        let found = self
            .company
            .portal
            .seat(viewer, NOW)
            .dispatches()
            .list(&DispatchFilter::default(), limit)
            .await
            .unwrap();
        let page = self.company.portal.seat(viewer, NOW).disclose(line("list"), found).await.unwrap();
        page.items.iter().rev().map(|item| item.id()).collect()
    }

    async fn update(&self, viewer: &Viewer, id: DispatchId) -> Result<(), PortalError> {
        self.company
            .portal
            .seat(viewer, NOW)
            .dispatches()
            .update(id, None, DispatchPatch::default())
            .await
            .map(drop)
    }
}

/// A version that no other rules have: those of one version are one.
fn version(name: &str) -> String {
    static MADE: AtomicU32 = AtomicU32::new(0);
    format!("{name} {}", MADE.fetch_add(1, Ordering::Relaxed))
}

/// What rules were asked about since the last look.
#[derive(Clone, Default)]
struct Asked {
    shown: Arc<Mutex<Vec<Facts>>>,
    allowed: Arc<Mutex<Vec<(Action, Facts)>>>,
}

impl Asked {
    fn shown(&self) -> Vec<Facts> {
        std::mem::take(&mut *self.shown.lock().unwrap())
    }

    /// The facts under which this was asked last: those of the record itself.
    fn last(&self, action: Action) -> Facts {
        let asked = std::mem::take(&mut *self.allowed.lock().unwrap());
        asked.iter().rev().find(|(asked, _)| *asked == action).unwrap().1
    }
}

#[test]
fn every_place_stands_to_every_record_as_it_should_for_reading_and_for_writing() {
    use Relation::{AssignedAffiliate, None, OwnDivision, OwnFacility, OwnTenant, Region};
    run(async {
        let world = World::new().await;
        let [north, south] = world.regions;
        // To the four calls, and to the wards in the east and in the west.
        let table = [
            (Role::Dispatcher, Scope::Company, [OwnTenant; 4], [OwnTenant; 2]),
            (Role::Cmoc, Scope::Region(north), [Region, None, Region, None], [Region, None]),
            (Role::Cmoc, Scope::Region(south), [None, Region, None, None], [None, Region]),
            (
                Role::EdNormal,
                Scope::Division(world.east),
                [OwnDivision, None, OwnDivision, None],
                [OwnDivision, None],
            ),
            (Role::EdNormal, Scope::Division(world.hill), [Region, None, OwnDivision, None], [None, None]),
            (
                Role::EdNormal,
                Scope::Division(world.west),
                [None, OwnDivision, None, None],
                [None, OwnDivision],
            ),
            (
                Role::Onlooker,
                Scope::Facility(world.ward_east),
                [OwnFacility, None, OwnFacility, None],
                [OwnFacility, None],
            ),
            (
                Role::Onlooker,
                Scope::Facility(world.ward_west),
                [None, OwnFacility, None, None],
                [None, OwnFacility],
            ),
            (
                Role::Affiliate,
                Scope::Affiliate(world.vans),
                [None, None, None, AssignedAffiliate],
                [None, None],
            ),
            (Role::Affiliate, Scope::Affiliate(world.cabs), [None; 4], [None, None]),
        ];
        for (role, scope, to_calls, to_wards) in table {
            let (viewer, asked) = (world.viewer(&[(role, scope)]).await, world.asked().await);
            world.list(&viewer).await;
            // Before the calls themselves it is asked whether a list has to look further than a division's
            // own.
            let read: Vec<Relation> =
                asked.shown().iter().rev().take(4).map(|facts| facts.relation()).collect();
            assert_eq!(read, to_calls, "{scope} reads");
            for (id, read) in world.calls.into_iter().zip(to_calls) {
                world.update(&viewer, id).await.unwrap();
                // A call that another division's unit runs is that division's to change.
                let foreign = id == world.calls[2]
                    && matches!(scope, Scope::Division(division) if division != world.hill);
                let write = if foreign { None } else { read };
                assert_eq!(asked.last(Action::UpdateDispatch).relation(), write, "{scope} writes");
            }
            for (ward, expected) in [world.ward_east, world.ward_west].into_iter().zip(to_wards) {
                world.company.portal.seat(&viewer, NOW).facilities().read(ward).await.unwrap();
                assert_eq!(asked.last(Action::ListFacilities).relation(), expected, "{scope} and its ward");
            }
        }
    });
}

#[test]
fn rules_are_asked_about_a_call_as_it_is_now() {
    run(async {
        let world = World::new().await;
        let (viewer, asked) =
            (world.viewer(&[(Role::Dispatcher, Scope::Company)]).await, world.asked().await);
        let id = world.calls[0];
        let pass = world.company.display(world.ward_east, |_| {}).await.1;
        let boards = world.company.boards().await;
        let steps = [(None, NOW), (Some(Step::Assigned), NOW), (Some(Step::InService), at(1))];
        let mut phases = Vec::new();
        for (step, now) in steps {
            for (status, confidential) in
                [(RecordStatus::Active, false), (RecordStatus::Active, true), (RecordStatus::Archived, true)]
            {
                let before = world.company.dispatch(id).await;
                let progress = step.map_or(Ok(before.progress().clone()), |step| {
                    let by = bayboard::Stamped {
                        actor: bayboard::journal::Actor::System,
                        source: StampSource::Api,
                        recorded_at: now,
                        name: None,
                    };
                    before.progress().feed(step, now, by)
                });
                let raw = RawDispatch {
                    record_status: status,
                    confidential,
                    progress: progress.unwrap(),
                    ..before.as_raw().clone()
                };
                world.company.put(before, raw).await;
                asked.shown();
                let answer = world.company.portal.seat(&viewer, now).dispatches().read(id).await.unwrap();
                world.company.portal.seat(&viewer, now).disclose(line("test"), answer).await.unwrap();
                world.update(&viewer, id).await.unwrap();
                let read = asked.shown();
                assert!(!read.is_empty());
                for facts in read.iter().copied().chain([asked.last(Action::UpdateDispatch)]) {
                    assert_eq!((facts.record_status(), facts.is_confidential()), (status, confidential));
                }
                phases.push(read[0].phase());
                boards.frame(&pass, now).unwrap();
                let on_board: Vec<Facts> =
                    asked.shown().into_iter().filter(|facts| facts.is_confidential()).collect();
                let shows = confidential && status == RecordStatus::Active;
                assert_eq!(on_board.len(), usize::from(shows), "a board asks about a patient's flag too");
            }
        }
        use bayboard::access::Phase::{Active, Finished, Waiting};
        phases.dedup();
        assert_eq!(phases, [Waiting, Active, Finished]);
    });
}

#[test]
fn each_screen_is_asked_about_in_its_own_role_and_under_the_narrower_profile() {
    use DisplayProfile::{KindOnly, Minimal, NoRoom, Standard};
    run(async {
        let company = Company::new().await;
        let asked: Arc<Mutex<Vec<(Role, DisplayProfile, Relation)>>> = Arc::default();
        let seen = Arc::clone(&asked);
        let sees = move |subject: &bayboard::Subject, facts: Facts| {
            seen.lock()
                .unwrap()
                .extend(subject.roles.iter().map(|role| (role, subject.profile, facts.relation())));
            support::rules::everything()
        };
        company.policy.swap(Rules::new(&version("screens"), sees, |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        let boards = company.boards().await;
        for (own, narrowed) in [(Standard, [Standard, NoRoom, KindOnly]), (NoRoom, [NoRoom, NoRoom, Minimal])]
        {
            let mut new = NewFacility::new(line("Ward"), FacilityKind::Hospital, chicago());
            new.board.profile = own;
            let place = company.facility_from(new).await;
            company.trip(place.id, place.id, 30).await;
            let roles = || std::mem::take(&mut *asked.lock().unwrap()).into_iter().collect::<HashSet<_>>();
            let just = |role, profile| HashSet::from([(role, profile, Relation::OwnFacility)]);
            roles();
            boards.preview(place.id, NOW).unwrap();
            assert_eq!(roles(), just(Role::Preview, own));
            let session = company.pass(&place).await;
            roles();
            boards.frame(&session, NOW).unwrap();
            boards.days(&session, &Default::default(), NOW).unwrap();
            assert_eq!(roles(), just(Role::FacilitySession, own));
            for (chosen, expected) in [None, Some(NoRoom), Some(KindOnly)].into_iter().zip(narrowed) {
                let (_, display) = company.display(place.id, |new| new.profile = chosen).await;
                roles();
                boards.frame(&display, NOW).unwrap();
                boards.days(&display, &Default::default(), NOW).unwrap();
                assert_eq!(roles(), just(Role::Display, expected), "{own} and {chosen:?}");
            }
        }
    });
}

#[test]
fn what_belongs_to_the_whole_company_is_done_by_roles_of_the_whole_company() {
    run(async {
        let world = World::new().await;
        let (portal, now) = (&world.company.portal, NOW);
        let places = [
            (Role::Cmoc, Scope::Region(world.regions[0])),
            (Role::EdAdmin, Scope::Division(world.east)),
            (Role::Onlooker, Scope::Facility(world.ward_east)),
            (Role::Affiliate, Scope::Affiliate(world.vans)),
        ];
        let viewer = world.viewer(&places).await;
        world.rules(Rules::new("open", |_, _| support::rules::everything(), |_, _, _| true)).await;
        let new = NewFacility::new(line("Ward"), FacilityKind::Hospital, chicago());
        let refusals = [
            portal.seat(&viewer, now).facilities().create(new.clone(), None).await.map(drop),
            portal
                .seat(&viewer, now)
                .facilities()
                .create_all(vec![new])
                .await
                .map(drop)
                .map_err(PortalError::beside_row),
            portal
                .seat(&viewer, now)
                .directory()
                .create_unit(NewUnit::new(line("M2"), ServiceLevel::Als), None)
                .await
                .map(drop),
            portal
                .seat(&viewer, now)
                .directory()
                .create_affiliate(NewAffiliate::new(line("Taxis")).reporting(), None)
                .await
                .map(drop),
            portal
                .seat(&viewer, now)
                .directory()
                .create_payor(NewPayor::new(line("Plan")).asking_for_numbers(None), None)
                .await
                .map(drop),
            portal.seat(&viewer, now).directory().create_region(line("Middle"), None).await.map(drop),
            portal
                .seat(&viewer, now)
                .directory()
                .create_division(NewDivision::new(world.regions[0], line("Dale"), DivisionKind::Mobile), None)
                .await
                .map(drop),
            portal.seat(&viewer, now).directory().places().await.map(drop),
        ];
        let count = refusals.len();
        assert!(refusals.iter().all(|refused| *refused == Err(PortalError::Forbidden)), "{refusals:?}");
        let commits = world.company.store.committed();
        let entries: Vec<EntryKind> =
            commits.iter().flat_map(|commit| commit.entries.iter().map(|entry| entry.kind)).collect();
        assert_eq!(entries, vec![EntryKind::Denial; count], "each refusal is journaled");
    });
}

#[test]
fn a_place_opens_and_changes_nothing_of_another() {
    run(async {
        let world = World::new().await;
        let portal = &world.company.portal;
        let viewer = world.viewer(&[(Role::EdAdmin, Scope::Division(world.east))]).await;
        world.only_under(Relation::OwnDivision).await;
        let [here, there, foreign, _] = world.calls;
        assert_eq!(world.list(&viewer).await, [here, foreign]);
        assert_eq!(world.update(&viewer, here).await, Ok(()));
        assert_eq!(
            world.update(&viewer, foreign).await,
            Err(PortalError::Forbidden),
            "it is seen, and another division runs it"
        );
        assert_eq!(world.update(&viewer, there).await, Err(PortalError::NotFound), "it is not even known");
        let unknown = FacilityId::from_uuid(uuid::Uuid::from_u128(7));
        for (ward, opens) in [(world.ward_east, true), (world.ward_west, false), (unknown, false)] {
            let answers = [
                portal.seat(&viewer, NOW).facilities().read(ward).await.map(drop),
                portal.seat(&viewer, NOW).facilities().reveal_code(ward).await.map(drop),
                portal.seat(&viewer, NOW).facilities().rotate_code(ward, None, false).await.map(drop),
                portal.seat(&viewer, NOW).facilities().displays(ward).await.map(drop),
                portal.seat(&viewer, NOW).facilities().preview_board(ward).await.map(drop),
                portal
                    .seat(&viewer, NOW)
                    .facilities()
                    .create_display(ward, NewDisplay::new(line("Wall")))
                    .await
                    .map(drop),
            ];
            let expected = if opens { Ok(()) } else { Err(PortalError::Forbidden) };
            assert!(answers.iter().all(|answer| *answer == expected), "{answers:?}");
        }
        let call = |from| {
            NewDispatch::new(Stop::at(from), Stop::residence(None), Booking::exact(at(30)), ServiceLevel::Bls)
        };
        let book = async |calls| portal.seat(&viewer, NOW).dispatches().create_all(calls).await.map(drop);
        let refused = book(vec![call(world.ward_east), call(world.ward_west)]).await.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(1), PortalError::Forbidden));
        assert_eq!(book(vec![call(world.ward_east), call(world.ward_east)]).await, Ok(()));
    });
}

#[test]
fn a_place_ends_the_displays_of_its_own_facilities_alone() {
    run(async {
        let world = World::new().await;
        let portal = &world.company.portal;
        let wall = async |ward| world.company.display(ward, |_| {}).await.0;
        let (here, there) = (wall(world.ward_east).await, wall(world.ward_west).await);
        let viewer = world.viewer(&[(Role::EdAdmin, Scope::Division(world.east))]).await;
        world.only_under(Relation::OwnDivision).await;
        let revoke =
            async |ward, display| portal.seat(&viewer, NOW).facilities().revoke_display(ward, display).await;
        assert_eq!(revoke(world.ward_west, there).await, Err(PortalError::Forbidden));
        assert_eq!(
            revoke(world.ward_east, there).await,
            Err(PortalError::NotFound),
            "it is no display of this ward"
        );
        assert_eq!(revoke(world.ward_east, here).await, Ok(()));
        let told = portal.seat(&world.company.desk, NOW).facilities().displays(world.ward_west).await;
        assert_eq!(told, Err(PortalError::Forbidden), "the rules of this test are a division's alone");
        let is_revoked = async |id: bayboard::DisplayId| {
            let bayboard::Record::Display(display) =
                world.company.record(RecordKind::Display, id.as_uuid()).await
            else {
                panic!("a display")
            };
            display.is_revoked()
        };
        assert_eq!((is_revoked(here).await, is_revoked(there).await), (true, false));
    });
}

#[test]
fn a_place_lists_its_own_facilities_in_full_pages_and_finds_no_other_by_any_name() {
    run(async {
        let world = World::new().await;
        let (company, portal) = (&world.company, &world.company.portal);
        let mut wards = vec![(world.ward_east, true), (world.ward_west, false)];
        // Others lie before, between and behind one's own.
        for own in [false, true, false, false, false, true, true, false, false] {
            let mut new = NewFacility::new(line("Ward"), FacilityKind::Hospital, chicago());
            new.division = Some(if own { world.east } else { world.west });
            new.source_ref = Some(format!("W-{}", wards.len()).parse().unwrap());
            wards.push((company.facility_from(new).await.id, own));
        }
        wards.sort();
        let seen = async |id| portal.seat(&company.desk, NOW).facilities().read(id).await.unwrap();
        let mut names = Vec::new();
        for (id, own) in &wards {
            let view = seen(*id).await;
            names.push((
                PublicFacilityId::parse(view.public_id()).unwrap(),
                view.source_ref().map(str::to_owned),
                *id,
                *own,
            ));
        }
        let own: Vec<FacilityId> = wards.iter().filter(|(_, own)| *own).map(|(id, _)| *id).collect();
        let viewer = world.viewer(&[(Role::EdAdmin, Scope::Division(world.east))]).await;
        let stranger = world.viewer(&[(Role::EdAdmin, Scope::Division(world.hill))]).await;
        world.only_under(Relation::OwnDivision).await;
        let page = async |viewer: &Viewer, after, length| {
            portal
                .seat(viewer, NOW)
                .facilities()
                .list(after, NonZeroU16::new(length).unwrap())
                .await
                .map(|page| (page.items.iter().map(|view| view.id()).collect::<Vec<_>>(), page.more))
        };
        for length in 1..=5 {
            let (mut after, mut listed) = (None, Vec::<FacilityId>::new());
            loop {
                let (ids, more) = page(&viewer, after, length).await.unwrap();
                assert_eq!(
                    more,
                    listed.len() + ids.len() < own.len(),
                    "{length}: what is left out is not told"
                );
                assert!(!more || ids.len() == usize::from(length), "a page that is not the last is full");
                listed.extend(&ids);
                after = ids.last().copied();
                if !more {
                    break;
                }
            }
            assert_eq!(listed, own, "{length}");
            assert_eq!(page(&stranger, None, length).await, Ok((Vec::new(), false)));
        }
        for (public, source, id, own) in names {
            let found = portal.seat(&viewer, NOW).facilities().id_by_public_id(&public).await;
            assert_eq!(found, Ok(own.then_some(id)));
            if let Some(source) = source {
                let found = portal
                    .seat(&viewer, NOW)
                    .facilities()
                    .by_source_ref(&source.parse().unwrap())
                    .await
                    .unwrap();
                assert_eq!(found.map(|view| view.id()), own.then_some(id));
            }
        }
        // Under no relation of theirs, nobody asks at all.
        world.only_under(Relation::Region).await;
        assert_eq!(page(&viewer, None, 1).await, Err(PortalError::Forbidden));
    });
}

#[test]
fn somebody_of_a_facility_is_shown_the_room_at_its_own_end_and_no_other() {
    run(async {
        let world = World::new().await;
        let (company, portal) = (&world.company, &world.company.portal);
        let stop = |ward, room: &str| Stop::at(ward).with_room(room.parse().unwrap());
        let (from, to) = (stop(world.ward_east, "12"), stop(world.ward_west, "9"));
        let id = company.book(NewDispatch::new(from, to, Booking::exact(at(30)), ServiceLevel::Bls)).await;
        let shows = |fields: &'static [Field], relation| {
            let shown = move |_: &bayboard::Subject, facts: Facts| {
                let there = facts.relation() == relation;
                fields
                    .iter()
                    .filter(|_| there)
                    .fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field))
            };
            Rules::new(&version("rooms"), shown, |_, _, _| true)
        };
        let rooms = async |grants: &[(Role, Scope)]| {
            let viewer = world.viewer(grants).await;
            let answer = portal.seat(&viewer, NOW).dispatches().read(id).await.unwrap();
            let view =
                serde_json::to_value(portal.seat(&viewer, NOW).disclose(line("test"), answer).await.unwrap())
                    .unwrap();
            ["origin", "destination"]
                .map(|end| view[end].get("room").and_then(|room| room.as_str().map(str::to_owned)))
        };
        let (twelve, nine) = (Some("12".to_owned()), Some("9".to_owned()));
        let onlooker = |ward| (Role::Onlooker, Scope::Facility(ward));
        let (east, west) = (onlooker(world.ward_east), onlooker(world.ward_west));
        let region = (Role::Onlooker, Scope::Region(world.regions[0]));
        let own = Relation::OwnFacility;
        world.rules(shows(&[Field::Level, Field::Room], own)).await;
        assert_eq!(rooms(&[east]).await, [twelve.clone(), None]);
        assert_eq!(rooms(&[west]).await, [None, nine.clone()]);
        assert_eq!(rooms(&[east, west]).await, [twelve.clone(), nine.clone()]);
        world.rules(shows(&[Field::Level, Field::Room, Field::OtherRoom], own)).await;
        assert_eq!(rooms(&[east]).await, [twelve, nine]);
        world.rules(shows(&[Field::Level, Field::OtherRoom], own)).await;
        assert_eq!(rooms(&[east]).await, [None, None]);
        // What a region's role is shown of rooms says nothing of a facility at which no room is shown.
        world.rules(shows(&[Field::Level, Field::Room], Relation::Region)).await;
        assert_eq!(rooms(&[region]).await, [None, None]);
        assert_eq!(rooms(&[region, east]).await, [None, None]);
    });
}

#[test]
fn places_add_up_and_an_entry_names_the_rules_of_each() {
    run(async {
        let world = World::new().await;
        let shows = |version: &str, field: Field| {
            let shown = move |_: &bayboard::Subject, facts: Facts| {
                let own = facts.relation() == Relation::OwnDivision;
                if own { Disclosure::NOTHING.with_full(field) } else { Disclosure::NOTHING }
            };
            Rules::new(version, shown, |_, _, _| true)
        };
        world.rules(shows("company", Field::Level)).await;
        world.company.policy.swap_at(world.east, shows("east", Field::PatientName));
        world.company.policy.swap_at(world.hill, shows("hill", Field::Reason));
        let before = world.company.dispatch(world.calls[2]).await;
        let raw = before.as_raw().clone();
        let (name, reason) = (Some(line("Ada Sample").into()), Some(line("dialysis").into()));
        world.company.put(before, RawDispatch { patient_name: name, reason, ..raw }).await;
        let places = [world.east, world.hill].map(|division| (Role::EdNormal, Scope::Division(division)));
        for order in [[0, 1], [1, 0]] {
            let viewer = world.viewer(&order.map(|place| places[place])).await;
            assert_eq!(world.list(&viewer).await, [world.calls[0], world.calls[2]]);
            let viewer = world.viewer(&order.map(|place| places[place])).await;
            let answer =
                world.company.portal.seat(&viewer, NOW).dispatches().read(world.calls[2]).await.unwrap();
            world.company.store.committed();
            let view = world.company.portal.seat(&viewer, NOW).disclose(line("test"), answer).await.unwrap();
            let view = serde_json::to_value(view).unwrap();
            assert_eq!((&view["patient_name"], &view["reason"]), (&"Ada Sample".into(), &"dialysis".into()));
            assert!(
                view.get("level").is_none(),
                "the company's rules do not speak for a division that has its own"
            );
            let commits = world.company.store.committed();
            let payload = &commits[0].entries[0].body.as_ref().unwrap().payload;
            let said = String::from_utf8_lossy(payload);
            for told in ["east-shows-patient_name", "hill-shows-reason", "east hill"] {
                assert!(said.contains(told), "{told} in {said}");
            }
        }
    });
}

#[test]
fn a_step_says_from_where_it_was_recorded_and_by_whom() {
    run(async {
        let world = World::new().await;
        world.rules(Rules::new("open", |_, _| support::rules::everything(), |_, _, _| true)).await;
        let company = |role| (role, Scope::Company);
        let vans = |role| (role, Scope::Affiliate(world.vans));
        let table = [
            (world.calls[0], vec![company(Role::Dispatcher)], StampSource::Dispatcher),
            (world.calls[0], vec![company(Role::ApiClient)], StampSource::Api),
            (world.calls[0], vec![company(Role::Crew)], StampSource::CrewDevice),
            (world.calls[0], vec![company(Role::Crew), company(Role::Dispatcher)], StampSource::Dispatcher),
            (world.calls[3], vec![vans(Role::AffiliateReporting)], StampSource::Affiliate),
            (world.calls[3], vec![vans(Role::Affiliate)], StampSource::Affiliate),
        ];
        for (minute, (id, grants, source)) in (1..).zip(table) {
            let (viewer, now) = (world.viewer(&grants).await, at(minute));
            let step = async |what, now: Timestamp| {
                world.company.portal.seat(&viewer, now).dispatches().progress(id, None, what, None).await
            };
            step(Progressing::Step(Step::Enroute, NOW), now).await.unwrap();
            let stamp = world.company.dispatch(id).await.progress().stamps()[0].clone();
            assert_eq!((stamp.at, stamp.by.source, stamp.by.recorded_at), (NOW, source, now), "{grants:?}");
            assert!(
                matches!(stamp.by.actor, bayboard::journal::Actor::Token(token) if token.as_uuid() == viewer.session())
            );
            // Somebody else's step is nobody's to undo.
            let other = if source == StampSource::Api { Role::Dispatcher } else { Role::ApiClient };
            let other = world.viewer(&[company(other)]).await;
            let undone = world
                .company
                .portal
                .seat(&other, now)
                .dispatches()
                .progress(id, None, Progressing::Undo, None)
                .await;
            assert!(
                matches!(undone.map(drop), Err(PortalError::Step(bayboard::StepError::OthersStep))),
                "{source}"
            );
            step(Progressing::Undo, now).await.unwrap();
        }
    });
}

#[test]
fn a_host_products_record_is_asked_about_as_it_is_and_the_answer_is_in_the_journal_first() {
    run(async {
        let company = Company::new().await;
        let (portal, desk, view) = (&company.portal, &company.desk, "view".parse().unwrap());
        let own = HostResource::own("fleet".parse().unwrap(), "vehicle-12".parse().unwrap());
        for relation in [Relation::OwnTenant, Relation::OwnDivision, Relation::None] {
            for status in [RecordStatus::Active, RecordStatus::Archived, RecordStatus::Deleted] {
                let resource = HostResource { relation, status, ..own.clone() };
                let is_it =
                    move |facts: Facts| (facts.relation(), facts.record_status()) == (relation, status);
                company.policy.swap(Rules::of_host(&version("host"), move |_, facts| is_it(facts)));
                portal.catch_up(company.tenant, NOW).await.unwrap();
                company.store.committed();
                let because = portal.seat(desk, NOW).authorize(&view, &resource).await.unwrap();
                assert_eq!(because, Because(vec!["a-test-says-so".to_owned()]), "{relation} {status}");
                company.policy.swap(Rules::of_host(&version("host"), move |_, facts| !is_it(facts)));
                portal.catch_up(company.tenant, NOW).await.unwrap();
                assert_eq!(
                    portal.seat(desk, NOW).authorize(&view, &resource).await,
                    Err(PortalError::Forbidden)
                );
                let commits = company.store.committed();
                let kinds: Vec<EntryKind> =
                    commits.iter().flat_map(|commit| &commit.entries).map(|entry| entry.kind).collect();
                assert_eq!(kinds, [EntryKind::Disclosure, EntryKind::Denial]);
                let payload = &commits[0].entries[0].body.as_ref().unwrap().payload;
                let said = String::from_utf8_lossy(payload);
                assert!(
                    ["fleet.view", "vehicle-12", "a-test-says-so"].iter().all(|told| said.contains(told)),
                    "{said}"
                );
            }
        }
        for allowed in [true, false] {
            company.policy.swap(Rules::of_host(&version("host"), move |_, _| allowed));
            portal.catch_up(company.tenant, NOW).await.unwrap();
            company.store.refuse(true);
            assert!(
                matches!(portal.seat(desk, NOW).authorize(&view, &own).await, Err(PortalError::Store(_))),
                "no entry, no answer"
            );
            company.store.refuse(false);
        }
    });
}

#[test]
fn the_calls_stamped_with_a_division_are_read_without_the_others() {
    run(async {
        let world = World::new().await;
        let company = &world.company;
        let call = |from| {
            NewDispatch::new(Stop::at(from), Stop::residence(None), Booking::exact(at(30)), ServiceLevel::Bls)
        };
        let many = (0..300)
            .map(|number| call(if number % 100 == 0 { world.ward_east } else { world.ward_west }))
            .collect();
        let many = company.portal.seat(&company.desk, NOW).dispatches().create_all(many).await.unwrap();
        let many: Vec<DispatchId> = many.iter().map(|booked| booked.id).collect();
        world.only_under(Relation::OwnDivision).await;
        let viewer = world.viewer(&[(Role::EdNormal, Scope::Division(world.east))]).await;
        let expected = [world.calls[0], world.calls[2], many[0], many[100], many[200]];
        assert_eq!(world.list(&viewer).await, expected);
        let (store, all, limit) =
            (company.portal.store(), DispatchFilter::default(), NonZeroU16::new(50).unwrap());
        company.calls.drain();
        let stamped = store.dispatches_in(company.tenant, &[world.east], &all, limit).await.unwrap();
        assert_eq!(stamped.iter().rev().map(bayboard::Dispatch::id).collect::<Vec<_>>(), expected);
        let pages = company.calls.drain().iter().filter(|call| *call == "page").count();
        assert_eq!(pages, 1, "those of the division, open and settled ones");
        company.calls.drain();
        assert_eq!(world.list(&viewer).await, expected);
        assert_eq!(company.calls.drain().iter().filter(|call| *call == "page").count(), 1);
        // A viewer of the company's reads past what is not to be seen.
        let both = world
            .viewer(&[(Role::EdNormal, Scope::Division(world.east)), (Role::Biller, Scope::Company)])
            .await;
        assert_eq!(world.list(&both).await, expected);
        assert!(company.calls.drain().iter().filter(|call| *call == "page").count() > 2);
    });
}

#[test]
fn open_calls_come_with_their_ward_and_settled_ones_stay_where_they_were_run() {
    run(async {
        let world = World::new().await;
        let (portal, desk) = (&world.company.portal, &world.company.desk);
        let stamps = async |id| world.company.dispatch(id).await.as_raw().divisions.clone();
        let both = |one: DivisionId, other: DivisionId| [one.min(other), one.max(other)];
        assert_eq!(stamps(world.calls[0]).await, [world.east]);
        assert_eq!(stamps(world.calls[2]).await, both(world.east, world.hill));
        assert_eq!(stamps(world.calls[3]).await, []);
        let cancel = Progressing::Cancel(NOW, line("called off"));
        portal.seat(desk, NOW).dispatches().progress(world.calls[2], None, cancel, None).await.unwrap();
        let moved =
            bayboard::portal::FacilityPatch { division: Patch::Set(world.hill), ..Default::default() };
        portal.seat(desk, NOW).facilities().update(world.ward_east, None, moved).await.unwrap();
        assert_eq!(stamps(world.calls[0]).await, [world.hill], "an open call comes along");
        assert_eq!(stamps(world.calls[2]).await, both(world.east, world.hill), "a settled one stays");
        let patch = DispatchPatch { leg: Some(bayboard::Leg::Return), ..DispatchPatch::default() };
        portal.seat(desk, NOW).dispatches().update(world.calls[2], None, patch).await.unwrap();
        assert_eq!(stamps(world.calls[2]).await, both(world.east, world.hill), "it names the ward as it did");
        world.only_under(Relation::OwnDivision).await;
        let of = async |division| {
            world.list(&world.viewer(&[(Role::EdNormal, Scope::Division(division))]).await).await
        };
        assert_eq!(of(world.hill).await, [world.calls[0], world.calls[2]]);
        assert_eq!(of(world.east).await, [world.calls[2]]);
        // Whatever is listed can be opened, and nothing else.
        let viewer = world.viewer(&[(Role::EdNormal, Scope::Division(world.east))]).await;
        assert!(portal.seat(&viewer, NOW).dispatches().read(world.calls[2]).await.is_ok());
        assert_eq!(
            portal.seat(&viewer, NOW).dispatches().read(world.calls[0]).await.unwrap_err(),
            PortalError::NotFound
        );
    });
}

#[test]
fn a_call_that_was_booked_for_the_wrong_ward_is_taken_away_with_the_correction() {
    run(async {
        let world = World::new().await;
        let (portal, desk) = (&world.company.portal, &world.company.desk);
        let patch = DispatchPatch { origin: Some(Stop::at(world.ward_west)), ..DispatchPatch::default() };
        portal.seat(desk, NOW).dispatches().update(world.calls[0], None, patch).await.unwrap();
        world.only_under(Relation::OwnDivision).await;
        let viewer = world.viewer(&[(Role::EdNormal, Scope::Division(world.east))]).await;
        assert_eq!(world.list(&viewer).await, [world.calls[2]]);
        assert_eq!(
            portal.seat(&viewer, NOW).dispatches().read(world.calls[0]).await.unwrap_err(),
            PortalError::NotFound
        );
    });
}

/// Somebody writes one of the calls while they are stamped anew; and many more than fit one commit come
/// along.
#[test]
fn a_ward_takes_all_its_calls_along_whoever_writes_them_meanwhile() {
    run(async {
        let world = World::new().await;
        let (portal, desk) = (&world.company.portal, &world.company.desk);
        let call = || {
            NewDispatch::new(
                Stop::at(world.ward_east),
                Stop::residence(None),
                Booking::exact(at(30)),
                ServiceLevel::Bls,
            )
        };
        let mut many = Vec::new();
        for _ in 0..2 {
            many.extend(
                portal
                    .seat(desk, NOW)
                    .dispatches()
                    .create_all((0..300).map(|_| call()).collect())
                    .await
                    .unwrap()
                    .iter()
                    .map(|booked| booked.id),
            );
        }
        let before = world.company.dispatch(many[300]).await;
        let after = RawDispatch { confidential: true, ..before.as_raw().clone() };
        let moved =
            || bayboard::portal::FacilityPatch { division: Patch::Set(world.hill), ..Default::default() };
        portal.seat(desk, NOW).facilities().update_all(vec![(world.ward_east, moved())]).await.unwrap();
        let first = world.company.dispatch(many[0]).await;
        assert_eq!(first.as_raw().divisions, [world.hill]);
        // Back again, and one of them is overtaken.
        let back = bayboard::portal::FacilityPatch { division: Patch::Set(world.east), ..Default::default() };
        let now = world.company.dispatch(many[300]).await;
        let draft = Draft::new(
            &portal.company(world.company.tenant).await.unwrap(),
            bayboard::journal::Actor::System,
            NOW,
        );
        let divisions = now.as_raw().divisions.clone();
        let overtaking =
            draft.edit(now, bayboard::Dispatch::from(RawDispatch { divisions, ..after })).unwrap().finish();
        world.company.store.overtake_after(1, overtaking);
        portal.seat(desk, NOW).facilities().update(world.ward_east, None, back).await.unwrap();
        for id in [many[0], many[300], many[599]] {
            assert_eq!(world.company.dispatch(id).await.as_raw().divisions, [world.east]);
        }
        assert!(world.company.dispatch(many[300]).await.as_raw().confidential, "what somebody wrote stays");
        // And once more, while the newest is written before the ward and its calls are.
        let now = world.company.dispatch(many[599]).await;
        let draft = Draft::new(
            &portal.company(world.company.tenant).await.unwrap(),
            bayboard::journal::Actor::System,
            NOW,
        );
        let raw = RawDispatch { confidential: true, ..now.as_raw().clone() };
        world.company.store.overtake(draft.edit(now, bayboard::Dispatch::from(raw)).unwrap().finish());
        portal.seat(desk, NOW).facilities().update(world.ward_east, None, moved()).await.unwrap();
        for id in [many[0], many[300], many[599]] {
            assert_eq!(world.company.dispatch(id).await.as_raw().divisions, [world.hill]);
        }
        assert!(world.company.dispatch(many[599]).await.as_raw().confidential, "what somebody wrote stays");
    });
}

/// A call that is booked while its ward moves, before or behind the commit that moves it.
#[test]
fn a_call_booked_while_its_ward_moves_comes_along() {
    run(async {
        for is_behind in [false, true] {
            let world = World::new().await;
            let (company, desk) = (&world.company, &world.company.desk);
            let to = |division| bayboard::portal::FacilityPatch {
                division: Patch::Set(division),
                ..Default::default()
            };
            // Another node's: it knows nothing of this one's change, nor this one of its.
            let other =
                Portal::open(company.store.clone(), company.policy.clone(), vault(&Calls::default(), 9))
                    .await
                    .unwrap();
            let call = || {
                NewDispatch::new(
                    Stop::at(world.ward_east),
                    Stop::residence(None),
                    Booking::exact(at(30)),
                    ServiceLevel::Bls,
                )
            };
            let late = if is_behind {
                let before = company.record(RecordKind::Facility, world.ward_east.as_uuid()).await;
                let ward = bayboard::Facility::try_from(before.clone()).unwrap();
                let raw = RawFacility { division: Some(world.hill), ..ward.as_raw().clone() };
                let keys = company.portal.company(company.tenant).await.unwrap();
                let moves = Draft::new(&keys, bayboard::journal::Actor::System, NOW)
                    .edit(ward, bayboard::Facility::from(raw));
                company.store.overtake(moves.unwrap().finish());
                other.seat(desk, NOW).dispatches().create_all(vec![call()]).await.unwrap()[0].id
            } else {
                let made = other.seat(desk, NOW).dispatches().create_all(vec![call()]).await.unwrap()[0].id;
                company
                    .portal
                    .seat(desk, NOW)
                    .facilities()
                    .update(world.ward_east, None, to(world.hill))
                    .await
                    .unwrap();
                made
            };
            assert_eq!(company.dispatch(late).await.as_raw().divisions, [world.hill], "behind: {is_behind}");
        }
    });
}

/// Somebody books while the ward and its calls are being moved: the list of its calls was read, and theirs is
/// not on it.
#[test]
fn a_call_booked_between_the_list_and_the_move_comes_along() {
    run(async {
        let world = World::new().await;
        let (company, desk) = (&world.company, &world.company.desk);
        let to_hill =
            bayboard::portal::FacilityPatch { division: Patch::Set(world.hill), ..Default::default() };
        let like = company.dispatch(world.calls[0]).await;
        let id = DispatchId::from_uuid(uuid::Uuid::from_u128(77));
        let raw = RawDispatch {
            id,
            version: bayboard::Version::FIRST,
            run_number: None,
            source_ref: None,
            ..like.as_raw().clone()
        };
        let raw = RawDispatch { journal_key: bayboard::SubjectKey::NONE, divisions: vec![world.east], ..raw };
        let keys = company.portal.company(company.tenant).await.unwrap();
        let booking =
            Draft::new(&keys, bayboard::journal::Actor::System, NOW).create(bayboard::Dispatch::from(raw));
        company.store.overtake(booking.unwrap().finish());
        company.portal.seat(desk, NOW).facilities().update(world.ward_east, None, to_hill).await.unwrap();
        assert_eq!(company.dispatch(id).await.as_raw().divisions, [world.hill]);
    });
}

/// Calls that somebody else writes all the while: the move stands all the same, and is told as done.
#[test]
fn a_move_is_done_though_its_calls_are_written_all_the_while() {
    run(async {
        let world = World::new().await;
        let (company, desk) = (&world.company, &world.company.desk);
        let seat = company.portal.seat(desk, NOW);
        let to = |division| FacilityPatch { division: Patch::Set(division), ..FacilityPatch::default() };
        let divisions = async |id| company.dispatch(id).await.as_raw().divisions.clone();
        let seen = seat.facilities().read(world.ward_east).await.unwrap().version();
        company.store.contend(true);
        let moved = seat.facilities().update(world.ward_east, Some(seen), to(world.west)).await.unwrap();
        let view = seat.facilities().read(world.ward_east).await.unwrap();
        assert_eq!(moved, view);
        assert_eq!(divisions(world.calls[0]).await, [world.east], "it could not be written");
        let both = vec![(world.ward_west, to(world.east)), (world.ward_east, to(world.west))];
        assert_eq!(seat.facilities().update_all(both.clone()).await, Ok(vec![world.ward_west]));
        let unit = company.dispatch(world.calls[2]).await.as_raw().unit.unwrap();
        let seen = seat.directory().unit(unit).await.unwrap().version();
        let by_west = || UnitPatch { division: Patch::Set(world.west), ..UnitPatch::default() };
        let moved = seat.directory().update_unit(unit, Some(seen), by_west()).await.unwrap();
        assert_eq!(Ok(moved), seat.directory().unit(unit).await);
        // The same once more, which changes nothing else, takes along what was left.
        company.store.contend(false);
        assert_eq!(seat.facilities().update_all(both).await, Ok(vec![]));
        seat.directory().update_unit(unit, None, by_west()).await.unwrap();
        assert_eq!(divisions(world.calls[0]).await, [world.west]);
        assert_eq!(divisions(world.calls[1]).await, [world.east]);
        assert_eq!(divisions(world.calls[2]).await, [world.west]);
    });
}

#[test]
fn a_facility_that_is_not_there_is_refused_as_one_elsewhere() {
    run(async {
        let world = World::new().await;
        let nowhere = FacilityId::from_uuid(uuid::Uuid::from_u128(7));
        let viewer = world.viewer(&[(Role::EdAdmin, Scope::Division(world.east))]).await;
        let named = || FacilityPatch { name: Some(line("Ward 7")), ..FacilityPatch::default() };
        let archived =
            || FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        let told = async |viewer: &Viewer, id, patch: FacilityPatch| {
            world.company.store.committed();
            let seat = world.company.portal.seat(viewer, NOW);
            let one = seat.facilities().update(id, None, patch.clone()).await.map(drop);
            let many = seat.facilities().update_all(vec![(id, patch)]).await.map(drop);
            let commits = world.company.store.committed();
            let kinds = commits.iter().flat_map(|commit| commit.entries.iter().map(|entry| entry.kind));
            (one, many.map_err(|error| (error.row(), error.beside_row())), kinds.collect::<Vec<_>>())
        };
        world.only_under(Relation::OwnDivision).await;
        for patch in [FacilityPatch::default, named, archived] {
            let elsewhere = told(&viewer, world.ward_west, patch()).await;
            let forbidden = PortalError::Forbidden;
            let denied = vec![EntryKind::Denial; 2];
            assert_eq!(elsewhere, (Err(forbidden.clone()), Err((Some(0), forbidden)), denied));
            assert_eq!(told(&viewer, nowhere, patch()).await, elsewhere);
        }
        let twice = vec![(world.ward_east, named()), (world.ward_east, named())];
        let refused =
            world.company.portal.seat(&viewer, NOW).facilities().update_all(twice).await.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(1), PortalError::NotFound));
        // Who changes any is told that there is none; and so is nobody who does not list them.
        world.only_under(Relation::OwnTenant).await;
        let missed = PortalError::NotFound;
        let known = told(&world.company.desk, nowhere, named()).await;
        assert_eq!(known, (Err(missed.clone()), Err((Some(0), missed)), vec![]));
        let lists_none = Rules::new(
            &version("lists none"),
            |_, _| Disclosure::NOTHING,
            |_, action, _| action != Action::ListFacilities,
        );
        world.rules(lists_none).await;
        let there = told(&world.company.desk, world.ward_west, named()).await;
        assert_eq!(there.0, Err(PortalError::HiddenField("name")));
        assert_eq!(told(&world.company.desk, nowhere, named()).await, there);
    });
}

/// A rule for the company's own people speaks for nobody who is something at one division of it alone.
#[test]
fn a_host_products_record_of_the_company_is_asked_about_by_what_somebody_is_in_all_of_it() {
    run(async {
        let world = World::new().await;
        let portal = &world.company.portal;
        let view = "view".parse().unwrap();
        let own = HostResource::own("fleet".parse().unwrap(), "vehicle-12".parse().unwrap());
        let here = HostResource { relation: Relation::OwnDivision, ..own.clone() };
        let (company, division) =
            ((Role::Dispatcher, Scope::Company), (Role::EdAdmin, Scope::Division(world.east)));
        let asks = async |grants: &[(Role, Scope)], resource| {
            let viewer = world.viewer(grants).await;
            portal.seat(&viewer, NOW).authorize(&view, resource).await.map(|because| because.0.len())
        };
        world.rules(Rules::of_host(&version("anybody"), |_, _| true)).await;
        let others = [
            Scope::Division(world.west),
            Scope::Region(world.regions[0]),
            Scope::Affiliate(world.vans),
            Scope::Facility(world.ward_east),
        ];
        for scope in others {
            let at_it = |role: &&Role| Grant::new(**role, scope).is_ok();
            let role = <Role as bayboard::Word>::ALL.iter().find(at_it).unwrap();
            let viewer = Viewer::work(
                world.company.tenant,
                line("one place"),
                vec![Grant::new(*role, scope).unwrap()],
            );
            let answer = portal.seat(&viewer, NOW).authorize(&view, &own).await;
            assert_eq!(answer, Err(PortalError::Forbidden), "{role} {scope}");
        }
        assert_eq!(asks(&[division], &own).await, Err(PortalError::Forbidden));
        assert_eq!(asks(&[division], &here).await, Ok(1));
        assert_eq!(asks(&[company], &own).await, Ok(1));
        assert_eq!(asks(&[company, division], &own).await, Ok(1), "the division's says nothing of it");
        assert_eq!(asks(&[company, division], &here).await, Ok(2));
    });
}
