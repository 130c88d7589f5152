//! The change feed through the gate: who is told what by it, and that nothing else can be read off it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Grant, RecordStatus, Relation, Role, Scope};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::{Actor, Client};
use bayboard::portal::{
    Changes, DispatchPatch, FacilityPatch, FeedPosition, NewAffiliate, NewDispatch, NewDisplay, NewDivision,
    NewFacility, NewPayor, NewUnit, Patch, Portal, PortalError, Progressing, RecordChange, Seat,
    SettingsPatch, UnitPatch, Viewer,
};
use bayboard::{
    Disclosure, Dispatch, DispatchId, DivisionId, DivisionKind, Draft, FacilityId, FacilityKind, Facts,
    Field, PolicyPart, RecordKind, ServiceLevel, Step, Stop, Subject,
};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::time::Duration;
use support::company::{Company, NOW, at, chicago, line, trip, vault};
use support::rules::{Rules, everything};
use support::run;
use support::watched::Calls;

const PAGE: NonZeroU16 = NonZeroU16::new(100).unwrap();

async fn begin(seat: &Seat<'_>) -> FeedPosition {
    let begun = seat.changes(None, PAGE).await.unwrap();
    assert!(begun.items.is_empty() && !begun.more, "whoever begins is told nothing");
    begun.position
}

/// What a viewer is told, and how far that reaches.
struct Follower<'c> {
    company: &'c Company,
    viewer: Viewer,
    position: FeedPosition,
}

impl<'c> Follower<'c> {
    async fn new(company: &'c Company, viewer: Viewer) -> Self {
        let position = begin(&company.portal.seat(&viewer, NOW)).await;
        Self { company, viewer, position }
    }

    async fn look(&mut self) -> Vec<RecordChange> {
        let seat = self.company.portal.seat(&self.viewer, NOW);
        let Changes { items, position, more } = seat.changes(Some(&self.position), PAGE).await.unwrap();
        assert!(!more);
        self.position = position;
        items
    }

    async fn kinds(&mut self) -> Vec<RecordKind> {
        let told = self.look().await;
        assert!(told.iter().all(|told| matches!(told, RecordChange::Changed(_))));
        told.iter().map(|told| told.record().kind).collect()
    }
}

fn changed(id: DispatchId) -> RecordChange {
    RecordChange::Changed(call_ref(id))
}

fn gone(id: DispatchId) -> RecordChange {
    RecordChange::Gone(call_ref(id))
}

const fn call_ref(id: DispatchId) -> bayboard::RecordRef {
    bayboard::RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() }
}

fn of_place(id: FacilityId, is: fn(bayboard::RecordRef) -> RecordChange) -> RecordChange {
    is(bayboard::RecordRef { kind: RecordKind::Facility, id: id.as_uuid() })
}

async fn rules(company: &Company, rules: std::sync::Arc<Rules>) {
    company.policy.swap(rules);
    company.portal.catch_up(company.tenant, NOW).await.unwrap();
}

/// Whoever is of the company sees what is in use and just these fields, and may do everything.
fn showing(name: &str, fields: &'static [Field]) -> std::sync::Arc<Rules> {
    let shown = fields.iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
    let sees = move |subject: &Subject, facts: Facts| {
        let is_operator = subject.roles.contains(Role::Administrator);
        match facts.record_status() {
            RecordStatus::Active if !is_operator => shown,
            _ if is_operator => everything(),
            _ => Disclosure::NOTHING,
        }
    };
    Rules::new(name, sees, |_, _, _| true)
}

#[test]
fn each_kind_of_record_is_told_once_by_kind_and_id_however_often_it_changed() {
    run(async {
        let company = Company::new().await;
        let mut desk = Follower::new(&company, company.desk.clone()).await;
        let seat = company.portal.seat(&company.desk, NOW);
        let place = company.facility("Maple Grove").await;
        let wall = NewDisplay::new(line("East"));
        seat.facilities().create_display(place.id, wall).await.unwrap();
        let unit = NewUnit::new(line("M1"), ServiceLevel::Als);
        seat.directory().create_unit(unit, None).await.unwrap();
        seat.directory().create_affiliate(NewAffiliate::new(line("Vans")), None).await.unwrap();
        seat.directory().create_payor(NewPayor::new(line("Plan")), None).await.unwrap();
        let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
        let division = NewDivision::new(region, line("East"), DivisionKind::Provider);
        seat.directory().create_division(division, None).await.unwrap();
        let patch = SettingsPatch { late_after_min: Some(20), ..SettingsPatch::default() };
        seat.settings().update(None, patch).await.unwrap();
        let call = company.trip(place.id, place.id, 30).await;
        for step in [Step::Assigned, Step::Enroute, Step::OnScene] {
            let what = Progressing::Step(step, NOW);
            seat.dispatches().progress(call, None, what, None).await.unwrap();
        }
        use RecordKind::{Affiliate, Dispatch, Display, Division, Facility, Payor, Region, Tenant, Unit};
        let expected = [Facility, Display, Unit, Affiliate, Payor, Region, Division, Tenant, Dispatch];
        assert_eq!(desk.kinds().await, expected);
        assert!(desk.look().await.is_empty());
        // Who was shown what, what was read out, tokens and rule files are nobody's to follow.
        seat.facilities().reveal_code(place.id).await.unwrap();
        let answer = seat.dispatches().read(call).await.unwrap();
        seat.disclose(line("page"), answer).await.unwrap();
        seat.tokens().create(line("api"), vec!["api_client".parse().unwrap()], None).await.unwrap();
        let file = seat.rules().import(PolicyPart::Overlay, line("house"), "end".parse().unwrap(), None);
        seat.rules().activate(file.await.unwrap(), None).await.unwrap();
        assert!(desk.look().await.is_empty());
    });
}

#[test]
fn an_edit_of_what_is_withheld_is_told_to_those_alone_who_would_see_it() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let call = company.trip(place.id, place.id, 30).await;
        rules(&company, showing("levels", &[Field::Level])).await;
        let api = company.token("api", Role::ApiClient).await;
        let (mut api, mut desk) =
            (Follower::new(&company, api).await, Follower::new(&company, company.desk.clone()).await);
        let seat = company.portal.seat(&company.desk, NOW);
        let notes = DispatchPatch {
            patient_name: Patch::Set(line("Ada Quillfeather").into()),
            ..DispatchPatch::default()
        };
        seat.dispatches().update(call, None, notes).await.unwrap();
        assert_eq!(api.look().await, []);
        assert_eq!(desk.look().await, [changed(call)]);
        let level = DispatchPatch { level: Some(ServiceLevel::Cct), ..DispatchPatch::default() };
        seat.dispatches().update(call, None, level).await.unwrap();
        assert_eq!((api.look().await, desk.look().await), (vec![changed(call)], vec![changed(call)]));
        // Sealing everything again changes nothing for anybody.
        seat.keys().add().await.unwrap();
        seat.keys().activate().await.unwrap();
        assert!(seat.keys().rewrap_codes(None).await.unwrap().sealed > 0);
        assert!(seat.keys().rewrap_journal_keys(None).await.unwrap().sealed > 0);
        assert_eq!((api.look().await, desk.look().await), (vec![], vec![]));
        // And what was there and back again in between is as it was.
        for level in [ServiceLevel::Bls, ServiceLevel::Cct] {
            let patch = DispatchPatch { level: Some(level), ..DispatchPatch::default() };
            seat.dispatches().update(call, None, patch).await.unwrap();
        }
        assert_eq!((api.look().await, desk.look().await), (vec![], vec![]));
    });
}

#[test]
fn what_goes_out_of_use_or_is_erased_is_gone_for_those_who_saw_it() {
    run(async {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let [kept, erased] =
            [company.trip(place.id, place.id, 30).await, company.trip(place.id, place.id, 40).await];
        rules(&company, showing("in use", &[Field::Level])).await;
        let api = company.token("api", Role::ApiClient).await;
        let (mut api, mut desk) =
            (Follower::new(&company, api).await, Follower::new(&company, company.desk.clone()).await);
        let seat = company.portal.seat(&company.desk, NOW);
        let to = |status| DispatchPatch { record_status: Some(status), ..DispatchPatch::default() };
        seat.dispatches().update(kept, None, to(RecordStatus::Archived)).await.unwrap();
        seat.dispatches().erase(erased).await.unwrap();
        assert_eq!(api.look().await, [gone(kept), gone(erased)]);
        assert_eq!(
            desk.look().await,
            [changed(kept), changed(erased)],
            "who sees archived ones looks them up"
        );
        seat.dispatches().update(kept, None, to(RecordStatus::Active)).await.unwrap();
        assert_eq!(api.look().await, [changed(kept)]);
        // Made and put away between two looks: whoever made it has to hear of it.
        let brief = company.trip(place.id, place.id, 50).await;
        seat.dispatches().update(brief, None, to(RecordStatus::Archived)).await.unwrap();
        assert_eq!(api.look().await, [gone(brief)]);
        // What they do not see when it is in use is nothing to them when it is not.
        rules(&company, showing("nothing", &[])).await;
        seat.dispatches().update(kept, None, to(RecordStatus::Archived)).await.unwrap();
        assert_eq!(api.look().await, []);
        let closed =
            FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
        seat.facilities().update(place.id, None, closed).await.unwrap();
        assert_eq!(api.look().await, [of_place(place.id, RecordChange::Changed)], "who lists archived ones");
    });
}

/// Two divisions, and somebody at each, who are shown and may do what is their own division's.
struct Divisions {
    company: Company,
    east: DivisionId,
    west: DivisionId,
    ward: FacilityId,
    clinic: FacilityId,
}

impl Divisions {
    async fn new() -> Self {
        let company = Company::new().await;
        let seat = company.portal.seat(&company.desk, NOW);
        let region = seat.directory().create_region(line("North"), None).await.unwrap().value;
        let division = async |name: &str| {
            let new = NewDivision::new(region, line(name), DivisionKind::Provider);
            seat.directory().create_division(new, None).await.unwrap().value
        };
        let (east, west) = (division("East").await, division("West").await);
        let place = async |name: &str, division| {
            let mut new = NewFacility::new(line(name), FacilityKind::Hospital, chicago());
            new.division = Some(division);
            company.facility_from(new).await.id
        };
        let (ward, clinic) = (place("Ward", east).await, place("Clinic", west).await);
        let is_own = |subject: &Subject, facts: Facts| {
            subject.roles.contains(Role::Administrator)
                || (facts.relation() == Relation::OwnDivision
                    && facts.record_status() == RecordStatus::Active)
        };
        let sees = move |subject: &Subject, facts| {
            if is_own(subject, facts) { everything() } else { Disclosure::NOTHING }
        };
        rules(&company, Rules::new("own", sees, move |subject, _, facts| is_own(subject, facts))).await;
        Self { company, east, west, ward, clinic }
    }

    async fn follower(&self, division: DivisionId) -> Follower<'_> {
        let grant = Grant::new(Role::EdNormal, Scope::Division(division)).unwrap();
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        let made = seat.tokens().create(line("somebody"), vec![grant], None).await.unwrap();
        let (portal, tenant) = (&self.company.portal, self.company.tenant);
        let viewer = portal.viewer_by_token(tenant, &made.secret, Client::default(), NOW).await;
        Follower::new(&self.company, viewer.unwrap().unwrap()).await
    }

    fn seat(&self) -> Seat<'_> {
        self.company.portal.seat(&self.company.desk, NOW)
    }

    async fn books(&self, at: FacilityId) -> DispatchId {
        let mut new = trip(at, at, 30);
        new.destination = Stop::residence(None);
        self.company.book(new).await
    }
}

#[test]
fn somebody_of_one_division_is_told_nothing_of_anothers() {
    run(async {
        let world = Divisions::new().await;
        let (mut east, mut west) = (world.follower(world.east).await, world.follower(world.west).await);
        let call = world.books(world.ward).await;
        assert_eq!((east.look().await, west.look().await), (vec![changed(call)], vec![]));
        let step = Progressing::Step(Step::Assigned, NOW);
        world.seat().dispatches().progress(call, None, step, None).await.unwrap();
        let renamed = FacilityPatch { name: Some(line("Ward 2")), ..FacilityPatch::default() };
        world.seat().facilities().update(world.ward, None, renamed).await.unwrap();
        let wall = NewDisplay::new(line("East"));
        world.seat().facilities().create_display(world.ward, wall).await.unwrap();
        let told = east.look().await;
        let kinds: Vec<RecordKind> = told.iter().map(|told| told.record().kind).collect();
        assert_eq!(kinds, [RecordKind::Dispatch, RecordKind::Facility, RecordKind::Display]);
        assert_eq!(west.look().await, []);
        let archived =
            DispatchPatch { record_status: Some(RecordStatus::Archived), ..DispatchPatch::default() };
        world.seat().dispatches().update(call, None, archived).await.unwrap();
        let erased = world.books(world.ward).await;
        world.seat().dispatches().erase(erased).await.unwrap();
        let both = world.books(world.clinic).await;
        assert_eq!(east.look().await, [gone(call), gone(erased)]);
        assert_eq!(west.look().await, [changed(both)]);
        // The rest of the directory is the company's.
        let unit = NewUnit::new(line("M1"), ServiceLevel::Als);
        world.seat().directory().create_unit(unit, None).await.unwrap();
        world
            .seat()
            .settings()
            .update(None, SettingsPatch { color: Some(7), ..SettingsPatch::default() })
            .await
            .unwrap();
        assert_eq!((east.look().await, west.look().await), (vec![], vec![]));
    });
}

#[test]
fn what_moves_to_another_division_goes_for_one_and_comes_for_the_other() {
    run(async {
        let world = Divisions::new().await;
        let call = world.books(world.ward).await;
        let (mut east, mut west) = (world.follower(world.east).await, world.follower(world.west).await);
        let moved = FacilityPatch { division: Patch::Set(world.west), ..FacilityPatch::default() };
        world.seat().facilities().update(world.ward, None, moved).await.unwrap();
        let all = |items: Vec<RecordChange>| items.into_iter().collect::<std::collections::HashSet<_>>();
        assert_eq!(all(east.look().await), all(vec![of_place(world.ward, RecordChange::Gone), gone(call)]));
        assert_eq!(
            all(west.look().await),
            all(vec![of_place(world.ward, RecordChange::Changed), changed(call)])
        );
        // A unit takes its open calls along as well.
        let unit = NewUnit { division: Some(world.east), ..NewUnit::new(line("M1"), ServiceLevel::Als) };
        let unit = world.seat().directory().create_unit(unit, None).await.unwrap().value;
        let mut new = NewDispatch::new(
            Stop::residence(None),
            Stop::residence(None),
            bayboard::Booking::exact(at(30)),
            ServiceLevel::Bls,
        );
        new.unit = Some(unit);
        let run_by_unit = world.company.book(new).await;
        assert_eq!((east.look().await, west.look().await), (vec![changed(run_by_unit)], vec![]));
        let moved = UnitPatch { division: Patch::Set(world.west), ..UnitPatch::default() };
        world.seat().directory().update_unit(unit, None, moved).await.unwrap();
        assert_eq!(world.company.dispatch(run_by_unit).await.as_raw().divisions, [world.west]);
        assert_eq!(
            (east.look().await, west.look().await),
            (vec![gone(run_by_unit)], vec![changed(run_by_unit)])
        );
    });
}

#[test]
fn pages_miss_nothing_and_repeat_nothing_however_much_is_hidden_between() {
    run(async {
        let world = Divisions::new().await;
        let mut own = Vec::new();
        let mut east = world.follower(world.east).await;
        for place in 0..60 {
            let call = world.books(if place % 6 == 0 { world.ward } else { world.clinic }).await;
            own.extend((place % 6 == 0).then(|| changed(call)));
        }
        let (portal, mut told) = (&world.company.portal, Vec::new());
        let three = NonZeroU16::new(3).unwrap();
        loop {
            let seat = portal.seat(&east.viewer, NOW);
            let page = seat.changes(Some(&east.position), three).await.unwrap();
            assert_eq!(page.more, page.items.len() == 3, "a short page is the end");
            told.extend(page.items);
            east.position = page.position;
            if !page.more {
                break;
            }
        }
        assert_eq!(told, own);
        // More hidden changes than are looked at in one go.
        let hidden = (0..150).map(|_| trip(world.clinic, world.clinic, 30)).collect();
        world.seat().dispatches().create_all(hidden).await.unwrap();
        let last = world.books(world.ward).await;
        assert_eq!(east.look().await, [changed(last)]);
    });
}

#[test]
fn positions_count_nothing_and_are_good_in_their_company_alone() {
    run(async {
        let company = Company::new().await;
        let mut texts = BTreeSet::new();
        let seat = company.portal.seat(&company.desk, NOW);
        let first = begin(&seat).await;
        for round in 0..20 {
            texts.insert(begin(&seat).await.to_string());
            if round % 2 == 0 {
                company.facility("Maple Grove").await;
            }
        }
        assert_eq!(texts.len(), 20, "no two are alike, whether something happened or not");
        assert_eq!(texts.iter().map(String::len).collect::<BTreeSet<_>>().len(), 1);
        let read: FeedPosition = first.to_string().parse().unwrap();
        assert_eq!(read, first);
        assert_eq!(serde_json::to_value(&read).unwrap(), first.to_string());
        assert!(!format!("{first:?}").contains(&first.to_string()));
        for other in ["", "1", &format!("{first}A"), &first.to_string()[1..]] {
            assert!(other.parse::<FeedPosition>().is_err(), "{other}");
        }
        let refused = |answer: Result<Changes, PortalError>| match answer {
            Err(PortalError::Invalid { field, .. }) => assert_eq!(field, "after"),
            other => panic!("{other:?}"),
        };
        // As altered as it still reads.
        let mut bytes = data_encoding::BASE64URL_NOPAD.decode(first.to_string().as_bytes()).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        let altered = data_encoding::BASE64URL_NOPAD.encode(&bytes).parse::<FeedPosition>().unwrap();
        refused(seat.changes(Some(&altered), PAGE).await);
        let other = Company::new().await;
        let elsewhere = other.portal.create_tenant(
            line("set-up"),
            bayboard::portal::NewTenant::new(line("Prairie"), line("(555) 010-0143"), chicago()),
            NOW,
        );
        let desk = Viewer::operator(elsewhere.await.unwrap(), line("desk"));
        refused(other.portal.seat(&desk, NOW).changes(Some(&first), PAGE).await);
    });
}

#[test]
fn a_position_from_before_a_restore_is_refused_where_it_can_be_told() {
    run(async {
        // The same company twice, as far as its keys go; one has come further.
        let (restored, further) = (Company::new().await, Company::new().await);
        assert_eq!(restored.tenant, further.tenant, "both draw the same");
        further.facility("Maple Grove").await;
        let ahead = begin(&further.portal.seat(&further.desk, NOW)).await;
        let answer = restored.portal.seat(&restored.desk, NOW).changes(Some(&ahead), PAGE).await;
        assert!(matches!(answer, Err(PortalError::Invalid { field: "after", .. })), "{answer:?}");
    });
}

#[test]
fn whoever_lists_neither_calls_nor_places_follows_nothing() {
    run(async {
        let company = Company::new().await;
        let position = begin(&company.portal.seat(&company.desk, NOW)).await;
        let biller = company.token("biller", Role::Biller).await;
        for after in [None, Some(&position)] {
            let refused = company.portal.seat(&biller, NOW).changes(after, PAGE).await;
            assert_eq!(refused.err(), Some(PortalError::Forbidden), "the test's rules give billers nothing");
        }
    });
}

async fn wakes(wake: &mut bayboard::portal::Wake) -> bool {
    tokio::time::timeout(Duration::from_millis(200), wake.next()).await.unwrap_or(false)
}

#[test]
fn followers_are_woken_by_this_nodes_commits_and_by_what_catching_up_finds() {
    run(async {
        let company = Company::new().await;
        let (portal, tenant) = (&company.portal, company.tenant);
        let other = Portal::open(company.store.clone(), company.policy.clone(), vault(&Calls::default(), 8))
            .await
            .unwrap();
        let (mut here, mut there) =
            (portal.wake(tenant, NOW).await.unwrap(), other.wake(tenant, NOW).await.unwrap());
        assert!(!wakes(&mut here).await, "nothing has happened");
        let place = company.facility("Maple Grove").await;
        company.trip(place.id, place.id, 30).await;
        assert!(wakes(&mut here).await);
        assert!(!wakes(&mut here).await, "many changes are one");
        assert!(!wakes(&mut there).await, "it has not looked");
        other.catch_up(tenant, NOW).await.unwrap();
        assert!(wakes(&mut there).await);
        // What is only told is no change.
        portal.seat(&company.desk, NOW).facilities().reveal_code(place.id).await.unwrap();
        portal.catch_up(tenant, NOW).await.unwrap();
        other.catch_up(tenant, NOW).await.unwrap();
        assert!(!wakes(&mut here).await && !wakes(&mut there).await);
        // Whoever waits goes when the portal does.
        drop(other);
        assert!(!tokio::time::timeout(Duration::from_secs(5), there.next()).await.unwrap());
    });
}

#[test]
fn a_unit_takes_its_calls_along_though_somebody_writes_one_of_them_meanwhile() {
    run(async {
        let world = Divisions::new().await;
        let seat = world.seat();
        let unit = NewUnit { division: Some(world.east), ..NewUnit::new(line("M1"), ServiceLevel::Als) };
        let unit = seat.directory().create_unit(unit, None).await.unwrap().value;
        let mut new = trip(world.clinic, world.clinic, 30);
        new.unit = Some(unit);
        let call = world.company.book(new).await;
        let before = world.company.dispatch(call).await;
        let after = RawDispatch { level: ServiceLevel::Cct, ..before.as_raw().clone() };
        let company = world.company.portal.company(world.company.tenant).await.unwrap();
        let draft = Draft::new(&company, Actor::System, NOW);
        world.company.store.overtake(draft.edit(before, Dispatch::from(after)).unwrap().finish());
        let moved = UnitPatch { division: Patch::Set(world.west), ..UnitPatch::default() };
        let view = seat.directory().update_unit(unit, None, moved).await.unwrap();
        assert_eq!(view.division(), Some(world.west));
        let call = world.company.dispatch(call).await;
        let told = (&call.as_raw().divisions[..], call.as_raw().level);
        assert_eq!(told, (&[world.west][..], ServiceLevel::Cct), "both changes stand");
    });
}
