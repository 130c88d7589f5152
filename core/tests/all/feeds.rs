//! Imports and feeds repeat themselves: what stands already is left alone, and a commit holds many changes or
//! none.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::portal::{
    DispatchPatch, FacilityPatch, Fed, FeedPatch, FeedPlace, NeedsPatch, NewDispatch, NewFacility, NewTenant,
    NewUnit, Patch, Portal, PortalError, Progressing, Viewer,
};
use bayboard::{
    Arrival, ArrivalKind, Because, BookedTime, Booking, Decision, Detail, Disclosure, DispatchId, FacilityId,
    FacilityKind, Facts, Field, Key, Line, MemoryStore, Policy, PolicyVersion, Priority, RecordKind,
    RecordRef, Room, SeededEntropy, ServiceLevel, Snapshot, SourceRef, StaticKeyring, Status, Step, Stop,
    Subject, TenantId, TenantSettings, Timestamp, Vault, Zone,
};
use std::sync::Arc;
use std::time::Duration;

/// Everything to everybody: these tests are not about rules.
#[derive(Debug)]
struct Everything(PolicyVersion);

impl Policy for Everything {
    fn snapshot(&self, _: TenantId, _: Option<bayboard::DivisionId>) -> Arc<dyn Snapshot> {
        Arc::new(Self(self.0.clone()))
    }
}

impl Snapshot for Everything {
    fn version(&self) -> &PolicyVersion {
        &self.0
    }

    fn decide_all(&self, _: &Subject, kind: bayboard::access::Kind, facts: &[Facts], out: &mut [Disclosure]) {
        let all = kind.fields().iter().fold(Disclosure::NOTHING, |all, field| all.with_full(*field));
        assert_eq!(all.detail(Field::Status), Detail::Full);
        out[..facts.len()].fill(all);
    }

    fn permits(&self, _: &Subject, _: bayboard::access::Action, _: Facts) -> Decision {
        Decision::Allow(Because::default())
    }

    fn permits_host(
        &self,
        _: &Subject,
        _: &bayboard::HostKind,
        _: &bayboard::HostKind,
        _: Facts,
    ) -> Decision {
        Decision::Deny(Because::default())
    }

    fn host_words(&self) -> Vec<(bayboard::HostKind, bayboard::HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, _: bayboard::AnyField) -> Because {
        Because::default()
    }
}

const NOON: Timestamp = Timestamp::from_millis(1_795_262_400_000);

fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

fn line(text: &str) -> Line {
    text.parse().unwrap()
}

fn company() -> NewTenant {
    let (zone, settings) = (Zone::named("America/Chicago").unwrap(), TenantSettings::default());
    NewTenant { name: line("Maple"), phone: line("555"), zone, color: 0, settings, decoy_zones: Vec::new() }
}

struct Desk {
    portal: Portal,
    viewer: Viewer,
}

impl Desk {
    async fn open() -> Self {
        let entropy = Arc::new(SeededEntropy::new(3));
        let vault = Vault::new(Arc::new(StaticKeyring::single(Key::generate(&*entropy))), entropy);
        let policy = Arc::new(Everything(PolicyVersion::new("everything")));
        let portal = Portal::open(Arc::new(MemoryStore::new()), policy, vault).await.unwrap();
        let tenant = portal.create_tenant(line("test"), company(), NOON).await.unwrap();
        Self { portal, viewer: Viewer::operator(tenant, line("test")) }
    }

    async fn facility(&self) -> FacilityId {
        let source: SourceRef = "H1".parse().unwrap();
        let mut new = NewFacility::new(
            line("Maple Grove"),
            FacilityKind::Hospital,
            Zone::named("America/Chicago").unwrap(),
        );
        new.source_ref = Some(source.clone());
        self.portal.seat(&self.viewer, NOON).facilities().create_all(vec![new]).await.unwrap();
        self.portal.seat(&self.viewer, NOON).facilities().by_source_ref(&source).await.unwrap().unwrap().id()
    }

    async fn call(&self) -> DispatchId {
        let stop = Stop::residence(None).with_room("12".parse::<Room>().unwrap());
        let pickup = Booking::exact(NOON.plus(minutes(600)));
        let new = NewDispatch::new(stop, Stop::residence(None), pickup, ServiceLevel::Bls);
        self.portal.seat(&self.viewer, NOON).dispatches().create_all(vec![new]).await.unwrap()[0].id
    }

    /// How often the record was written.
    async fn version(&self, kind: RecordKind, id: uuid::Uuid) -> u32 {
        self.portal.store().records(self.viewer.tenant(), &[RecordRef { kind, id }]).await.unwrap()[0]
            .version()
            .0
    }

    async fn view(&self, id: DispatchId, now: Timestamp) -> serde_json::Value {
        let answer = self.portal.seat(&self.viewer, now).dispatches().read(id).await.unwrap();
        serde_json::to_value(
            self.portal.seat(&self.viewer, now).disclose(line("test"), answer).await.unwrap(),
        )
        .unwrap()
    }

    async fn update(&self, id: DispatchId, patch: DispatchPatch) -> Vec<DispatchId> {
        self.portal
            .seat(&self.viewer, NOON)
            .dispatches()
            .update_all(vec![(id, patch)])
            .await
            .unwrap()
            .into_iter()
            .map(|done| done.id)
            .collect()
    }

    async fn feed(&self, id: DispatchId, step: Step, at: Timestamp, now: Timestamp) -> Vec<Fed> {
        self.portal
            .seat(&self.viewer, now)
            .dispatches()
            .feed_steps(&[(id, step, at)], &line("fed"))
            .await
            .unwrap()
    }
}

#[tokio::test]
async fn a_facility_that_stays_as_it_is_is_left_alone() {
    let desk = Desk::open().await;
    let id = desk.facility().await;
    let named = |name: &str| vec![(id, FacilityPatch { name: Some(line(name)), ..FacilityPatch::default() })];
    assert!(
        desk.portal
            .seat(&desk.viewer, NOON)
            .facilities()
            .update_all(named("Maple Grove"))
            .await
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        desk.portal.seat(&desk.viewer, NOON).facilities().update_all(named("Maple Hill")).await.unwrap(),
        [id]
    );
    let view = desk.portal.seat(&desk.viewer, NOON).facilities().read(id).await.unwrap();
    assert_eq!(
        (view.name(), desk.version(RecordKind::Facility, id.as_uuid()).await, view.source_ref()),
        ("Maple Hill", 2, Some("H1"))
    );
}

#[tokio::test]
async fn one_unknown_record_stops_the_whole_change() {
    let desk = Desk::open().await;
    let (known, unknown) = (desk.facility().await, FacilityId::from_uuid(uuid::Uuid::from_u128(7)));
    let patch = || FacilityPatch { name: Some(line("Other")), ..FacilityPatch::default() };
    let changes = vec![(known, patch()), (unknown, patch())];
    let refused = desk.portal.seat(&desk.viewer, NOON).facilities().update_all(changes).await.unwrap_err();
    assert_eq!((refused.row(), refused.beside_row()), (Some(1), PortalError::NotFound));
    assert_eq!(desk.version(RecordKind::Facility, known.as_uuid()).await, 1);
}

#[tokio::test]
async fn restating_a_booking_keeps_what_the_desk_added() {
    let desk = Desk::open().await;
    let id = desk.call().await;
    let (booked, revised) =
        (BookedTime::Exact(NOON.plus(minutes(600))), BookedTime::Exact(NOON.plus(minutes(660))));
    desk.update(id, DispatchPatch { revised_pickup: Patch::Set(revised), ..DispatchPatch::default() }).await;
    let same = DispatchPatch {
        pickup: Some(booked),
        origin: Some(Stop::residence(None)),
        ..DispatchPatch::default()
    };
    assert!(desk.update(id, same).await.is_empty());
    let view = desk.view(id, NOON).await;
    assert_eq!(
        (view["pickup"]["at"].as_str(), view["origin"]["room"].as_str()),
        (Some("2026-11-21T23:00:00Z"), Some("12"))
    );
}

#[tokio::test]
async fn a_moved_booking_becomes_live_at_its_new_time() {
    let desk = Desk::open().await;
    let id = desk.call().await;
    let later = DispatchPatch {
        pickup: Some(BookedTime::Exact(NOON.plus(minutes(1_200)))),
        ..DispatchPatch::default()
    };
    assert_eq!(desk.update(id, later).await, [id]);
    assert_eq!(desk.view(id, NOON.plus(minutes(600))).await["status"], "scheduled");
    assert_eq!(
        desk.update(id, DispatchPatch { priority: Some(Priority::Critical), ..DispatchPatch::default() })
            .await,
        [id]
    );
    assert_eq!(desk.view(id, NOON).await["status"], "unassigned");
}

#[tokio::test]
async fn a_booking_moved_by_hand_becomes_live_at_its_new_time_unless_said_otherwise() {
    let desk = Desk::open().await;
    let id = desk.call().await;
    let to = |minute| DispatchPatch {
        pickup: Some(BookedTime::Exact(NOON.plus(minutes(minute)))),
        ..DispatchPatch::default()
    };
    let seat = desk.portal.seat(&desk.viewer, NOON);
    let update = |patch| seat.dispatches().update(id, None, patch);
    update(to(1_200)).await.unwrap();
    assert_eq!(desk.view(id, NOON.plus(minutes(1_139))).await["status"], "scheduled");
    assert_eq!(desk.view(id, NOON.plus(minutes(1_140))).await["status"], "unassigned");
    update(DispatchPatch { activation: Patch::Set(NOON.plus(minutes(30))), ..to(1_300) }).await.unwrap();
    assert_eq!(desk.view(id, NOON.plus(minutes(30))).await["status"], "unassigned");
}

#[tokio::test]
async fn a_step_fed_twice_is_recorded_once() {
    let desk = Desk::open().await;
    let id = desk.call().await;
    let (at, now) = (NOON.plus(minutes(1)), NOON.plus(minutes(2)));
    assert_eq!(desk.feed(id, Step::Enroute, at, now).await, [Fed::Recorded(id)]);
    assert!(desk.feed(id, Step::Enroute, at, now).await.is_empty());
    assert_eq!(desk.feed(id, Step::Assigned, NOON, now).await, [Fed::Recorded(id)]);
    let open = desk.portal.seat(&desk.viewer, now).dispatches().all_open().await.unwrap();
    let open = desk.portal.seat(&desk.viewer, now).disclose(line("test"), open).await.unwrap();
    let version = desk.version(RecordKind::Dispatch, id.as_uuid()).await;
    assert_eq!((open[0].id(), version, open[0].status()), (id, 3, Some(Status::Enroute)));
}

#[tokio::test]
async fn a_step_that_somebody_removed_undid_or_corrected_stays_so_until_the_feed_tells_another_time() {
    let desk = Desk::open().await;
    let (at, now, right) = (NOON.plus(minutes(1)), NOON.plus(minutes(9)), NOON.plus(minutes(5)));
    let wrong = [
        Progressing::Remove(Step::Enroute, line("wrong unit")),
        Progressing::Undo,
        Progressing::Correct(Step::Enroute, NOON.plus(minutes(3)), line("wrong time")),
    ];
    for wrong in wrong {
        let id = desk.call().await;
        desk.feed(id, Step::Enroute, at, now).await;
        desk.portal.seat(&desk.viewer, now).dispatches().progress(id, None, wrong, None).await.unwrap();
        let before = desk.view(id, now).await;
        assert_eq!(desk.feed(id, Step::Enroute, at, now).await, [Fed::SetAside(id)]);
        assert_eq!(desk.view(id, now).await, before);
        assert_eq!(desk.feed(id, Step::Enroute, right, now).await, [Fed::Recorded(id)]);
        assert_eq!(desk.view(id, now).await["status"], "enroute");
    }
}

#[tokio::test]
async fn a_stop_at_a_facility_has_one_form_whoever_hands_it_in() {
    let desk = Desk::open().await;
    let facility = desk.facility().await;
    let forms = [Stop::at(facility), Stop { kind: FacilityKind::Residence, ..Stop::at(facility) }];
    let room = || "214 B".parse::<Room>().unwrap();
    for (booked, told) in [(0, 1), (1, 0), (0, 0), (1, 1)] {
        let stop = forms[booked].clone().with_room(room());
        let new = NewDispatch::new(stop, Stop::residence(None), Booking::exact(NOON), ServiceLevel::Bls);
        let id = desk.portal.seat(&desk.viewer, NOON).dispatches().create_all(vec![new]).await.unwrap()[0].id;
        let patch = DispatchPatch { origin: Some(forms[told].clone()), ..DispatchPatch::default() };
        assert!(desk.update(id, patch).await.is_empty());
        assert_eq!(desk.view(id, NOON).await["origin"]["room"], "214 B");
        let moved =
            DispatchPatch { origin: Some(forms[told].clone().with_room(room())), ..DispatchPatch::default() };
        assert!(desk.update(id, moved).await.is_empty());
    }
    let named = Stop { name: Some(line("Maple").into()), ..Stop::at(facility) };
    let new = NewDispatch::new(named, Stop::residence(None), Booking::exact(NOON), ServiceLevel::Bls);
    let refused = desk.portal.seat(&desk.viewer, NOON).dispatches().create(new, None).await.unwrap_err();
    assert!(matches!(refused, PortalError::Invalid { field: "origin", .. }));
}

#[tokio::test]
async fn what_a_feed_leaves_open_stays() {
    let desk = Desk::open().await;
    let place = Stop {
        kind: FacilityKind::Clinic,
        name: Some(line("Elm Clinic").into()),
        ..Stop::residence(Some(line("4 Oak Lane").into()))
    };
    let (from, until, due) = (NOON.plus(minutes(60)), NOON.plus(minutes(120)), NOON.plus(minutes(180)));
    let pickup = Booking::of(BookedTime::Window { from, until });
    let mut new = NewDispatch::new(place.clone(), place, pickup, ServiceLevel::Bls);
    new.arrival = Some(Arrival { kind: ArrivalKind::DropOff, booking: Booking::exact(due) });
    let id = desk.portal.seat(&desk.viewer, NOON).dispatches().create_all(vec![new]).await.unwrap()[0].id;
    let feed = |feed| DispatchPatch { feed, ..DispatchPatch::default() };
    let at = |address: &str| FeedPlace { address: Patch::Set(line(address)), ..FeedPlace::default() };
    let same = FeedPatch {
        origin: at("4 Oak Lane"),
        destination: at("4 Oak Lane"),
        pickup_from: Some(from),
        appointment: Patch::Clear,
        ..FeedPatch::default()
    };
    assert!(desk.update(id, feed(same)).await.is_empty());
    let later = FeedPatch { pickup_from: Some(from.plus(minutes(5))), ..FeedPatch::default() };
    assert_eq!(desk.update(id, feed(later)).await, [id]);
    let view = desk.view(id, NOON).await;
    assert_eq!(
        (view["pickup"]["at"].as_str(), view["pickup"]["until"].as_str()),
        (Some("2026-11-21T13:05:00Z"), Some("2026-11-21T14:00:00Z"))
    );
    let past =
        FeedPatch { pickup_from: Some(until.plus(minutes(5))), origin: at("7 Elm"), ..FeedPatch::default() };
    assert_eq!(desk.update(id, feed(past)).await, [id]);
    let view = desk.view(id, NOON).await;
    assert_eq!(
        (view["pickup"]["at"].as_str(), view["origin"]["kind"].as_str()),
        (Some("2026-11-21T14:05:00Z"), Some("residence"))
    );
    assert_eq!(view["destination"]["name"], "Elm Clinic");
}

#[tokio::test]
async fn what_cannot_be_true_is_refused_when_booked_and_when_changed() {
    let desk = Desk::open().await;
    let id = desk.call().await;
    let field =
        |error| if let PortalError::Invalid { field, .. } = error { field } else { panic!("{error}") };
    let in_row = |error: PortalError| {
        assert_eq!(error.row(), Some(0));
        field(error.beside_row())
    };
    let needing = |needs| DispatchPatch { needs, ..DispatchPatch::default() };
    let early = Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(NOON.plus(minutes(599))) };
    let dropped = Arrival { kind: ArrivalKind::DropOff, ..early };
    let wrong = [
        (
            "birth_date",
            DispatchPatch {
                birth_date: Patch::Set("2026-11-23".parse().unwrap()),
                ..DispatchPatch::default()
            },
        ),
        (
            "birth_date",
            DispatchPatch {
                birth_date: Patch::Set("1896-11-20".parse().unwrap()),
                ..DispatchPatch::default()
            },
        ),
        ("weight_kg", DispatchPatch { weight_kg: Patch::Set(u16::MAX), ..DispatchPatch::default() }),
        ("weight_kg", DispatchPatch { weight_kg: Patch::Set(0), ..DispatchPatch::default() }),
        ("attendants", needing(NeedsPatch { attendants: Patch::Set(21), ..NeedsPatch::default() })),
        ("stairs", needing(NeedsPatch { stairs: Patch::Set(3_001), ..NeedsPatch::default() })),
        ("appointment", DispatchPatch { arrival: Patch::Set(early), ..DispatchPatch::default() }),
        ("drop_off", DispatchPatch { arrival: Patch::Set(dropped), ..DispatchPatch::default() }),
    ];
    for (expected, patch) in wrong {
        let one = desk
            .portal
            .seat(&desk.viewer, NOON)
            .dispatches()
            .update(id, None, patch.clone())
            .await
            .unwrap_err();
        let many = desk
            .portal
            .seat(&desk.viewer, NOON)
            .dispatches()
            .update_all(vec![(id, patch.clone())])
            .await
            .unwrap_err();
        assert_eq!((field(one), in_row(many)), (expected, expected));
        let stop = || Stop::residence(None);
        let mut new =
            NewDispatch::new(stop(), stop(), Booking::exact(NOON.plus(minutes(600))), ServiceLevel::Bls);
        new.birth_date = patch.birth_date.to_set().map(Into::into);
        new.weight_kg = patch.weight_kg.to_set().map(Into::into);
        new.arrival = patch.arrival.to_set();
        new.needs.attendants = patch.needs.attendants.to_set().map(Into::into);
        new.needs.stairs = patch.needs.stairs.to_set().map(Into::into);
        let one =
            desk.portal.seat(&desk.viewer, NOON).dispatches().create(new.clone(), None).await.unwrap_err();
        let many = desk.portal.seat(&desk.viewer, NOON).dispatches().create_all(vec![new]).await.unwrap_err();
        assert_eq!((field(one), in_row(many)), (expected, expected));
    }
    let on_time =
        Arrival { kind: ArrivalKind::Appointment, booking: Booking::exact(NOON.plus(minutes(600))) };
    let late = Patch::Set(BookedTime::Exact(NOON.plus(minutes(700))));
    let right = DispatchPatch {
        birth_date: Patch::Set("2026-11-22".parse().unwrap()),
        weight_kg: Patch::Set(650),
        needs: NeedsPatch { attendants: Patch::Set(20), stairs: Patch::Set(3_000), ..NeedsPatch::default() },
        arrival: Patch::Set(on_time),
        revised_pickup: late,
        ..DispatchPatch::default()
    };
    assert_eq!(desk.update(id, right).await, [id]);
    let moved = DispatchPatch {
        pickup: Some(BookedTime::Exact(NOON.plus(minutes(601)))),
        ..DispatchPatch::default()
    };
    assert_eq!(
        field(desk.portal.seat(&desk.viewer, NOON).dispatches().update(id, None, moved).await.unwrap_err()),
        "appointment"
    );
}

#[tokio::test]
async fn units_are_found_by_their_call_sign() {
    let desk = Desk::open().await;
    let unit = desk
        .portal
        .seat(&desk.viewer, NOON)
        .directory()
        .create_unit(NewUnit::new(line("M12"), ServiceLevel::Als), None)
        .await
        .unwrap()
        .value;
    assert_eq!(
        desk.portal.seat(&desk.viewer, NOON).directory().unit_by_call_sign(&line("M12")).await,
        Ok(Some(unit))
    );
    assert_eq!(
        desk.portal.seat(&desk.viewer, NOON).directory().unit_by_call_sign(&line("M13")).await,
        Ok(None)
    );
}

#[tokio::test]
async fn boards_follow_commits_of_this_node_and_of_others() {
    let (entropy, store) = (Arc::new(SeededEntropy::new(3)), Arc::new(MemoryStore::new()));
    let ring = Arc::new(StaticKeyring::single(Key::generate(&*entropy)));
    let policy = Arc::new(Everything(PolicyVersion::new("everything")));
    let node = async |seed| {
        let vault = Vault::new(ring.clone(), Arc::new(SeededEntropy::new(seed)));
        Portal::open(store.clone(), policy.clone(), vault).await.unwrap()
    };
    let (one, other) = (node(4).await, node(5).await);
    let tenant = one.create_tenant(line("test"), company(), NOON).await.unwrap();
    let viewer = Viewer::operator(tenant, line("test"));
    let call = || {
        vec![NewDispatch::new(
            Stop::residence(None),
            Stop::residence(None),
            Booking::exact(NOON),
            ServiceLevel::Bls,
        )]
    };
    // Both have their boards; then each commits in turn, right behind its own boards or behind the other's
    // commit.
    let mut booked = Vec::new();
    for portal in [&one, &one, &other, &one, &other, &other] {
        let fresh = portal.seat(&viewer, NOON).dispatches().create_all(call()).await.unwrap();
        booked.extend(fresh.iter().map(|booked| booked.id));
        let open = portal.seat(&viewer, NOON).dispatches().all_open().await.unwrap();
        let open = portal.seat(&viewer, NOON).disclose(line("test"), open).await.unwrap();
        assert_eq!(open.iter().map(bayboard::DispatchView::id).collect::<Vec<_>>(), booked);
    }
}
