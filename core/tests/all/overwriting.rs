//! What somebody cannot see they cannot overwrite, and moving a record or its patient's flag is a right of
//! its own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, RecordStatus, Role};
use bayboard::danger::{AsRaw, RawDispatch};
use bayboard::journal::EntryKind;
use bayboard::portal::{
    DispatchPatch, FacilityPatch, Fed, FeedPatch, FeedPlace, NeedsPatch, NewFacility, Patch, PortalError,
    Progressing, Viewer,
};
use bayboard::{
    Arrival, ArrivalKind, AuthorizationDecision, BookedTime, Booking, Disclosure, DispatchId, FacilityId,
    FacilityKind, Field, Isolation, Leg, Oxygen, PersonName, Priority, RecordKind, ServiceLevel, Sex, Step,
    Stop, Word,
};
use support::company::{Company, NOW, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::{canary, run};

/// Something for every part of a change. Without `..`: a new part must be given a value, and then stands in
/// the table below.
fn all_parts() -> DispatchPatch {
    let text = || Patch::Set(line(&canary("value")));
    DispatchPatch {
        level: Some(ServiceLevel::Cct),
        priority: Some(Priority::Emergent),
        origin: Some(Stop::residence(None)),
        destination: Some(Stop::residence(None)),
        origin_room: Patch::Clear,
        destination_room: Patch::Clear,
        pickup: Some(BookedTime::Exact(at(45))),
        revised_pickup: Patch::Set(BookedTime::Exact(at(50))),
        arrival: Patch::Set(Arrival { kind: ArrivalKind::DropOff, booking: Booking::exact(at(90)) }),
        revised_arrival: Patch::Clear,
        activation: Patch::Set(NOW),
        leg: Some(Leg::Return),
        unit: Patch::Clear,
        assign_reason: None,
        affiliate: Patch::Clear,
        payor: Patch::Clear,
        authorization_number: text(),
        authorization_decision: Patch::Set(AuthorizationDecision::Affirmed),
        authorization_unnecessary: Some(true),
        patient_name: text().map(PersonName::from),
        birth_date: Patch::Clear,
        sex: Patch::Set(Sex::Male),
        weight_kg: Patch::Set(80),
        callback_phone: text(),
        crew_notes: Patch::Clear,
        reason: text(),
        needs: NeedsPatch::default(),
        dispatch_notes: Patch::Clear,
        confidential: Some(true),
        record_status: Some(RecordStatus::Active),
        delete_reason: None,
        feed: FeedPatch::default(),
    }
}

macro_rules! parts {
    ($($part:ident: $name:literal [$($field:ident),*],)+) => {
        /// Each part alone, its name for refusals, and the fields that must be seen before it may be
        /// overwritten.
        fn parts() -> Vec<(DispatchPatch, &'static str, Vec<Field>)> {
            let DispatchPatch { $($part),+, confidential: _, record_status: _, assign_reason: _, delete_reason: _, needs: _, feed: _ } = all_parts();
            vec![$((DispatchPatch { $part, ..DispatchPatch::default() }, $name, vec![$(Field::$field),*])),+]
        }
    };
}

parts! {
    level: "level" [Level],
    priority: "priority" [Priority],
    origin: "origin" [OtherEnd, Address, Room, OtherRoom],
    destination: "destination" [OtherEnd, Address, Room, OtherRoom],
    origin_room: "origin_room" [Room, OtherRoom],
    destination_room: "destination_room" [Room, OtherRoom],
    pickup: "pickup" [Time],
    revised_pickup: "revised_pickup" [Time],
    arrival: "arrival" [Time],
    revised_arrival: "revised_arrival" [Time],
    activation: "activation" [Time],
    leg: "leg" [Leg],
    unit: "unit_id" [Unit],
    affiliate: "affiliate_id" [Affiliate],
    payor: "payor_id" [Payor],
    authorization_number: "authorization.number" [AuthorizationNumber],
    authorization_decision: "authorization.decision" [AuthorizationNumber],
    authorization_unnecessary: "authorization.unnecessary" [AuthorizationMark],
    patient_name: "patient_name" [PatientName],
    birth_date: "birth_date" [BirthDate],
    sex: "sex" [Sex],
    weight_kg: "weight_kg" [Weight],
    callback_phone: "callback_phone" [CallbackPhone],
    crew_notes: "crew_notes" [CrewNotes],
    reason: "reason" [Reason],
    dispatch_notes: "dispatch_notes" [DispatchNotes],
}

/// Each thing that is needed on the way, as above. Taken apart without `..` for the same reason.
fn need_parts() -> Vec<(DispatchPatch, &'static str, Vec<Field>)> {
    let all = NeedsPatch {
        oxygen: Patch::Set(Oxygen::default()),
        isolation: Patch::Set(Isolation::Droplet),
        bariatric: Patch::Set(true),
        attendants: Patch::Clear,
        stairs: Patch::Set(12),
        escort: Patch::Set(line(&canary("value"))),
    };
    let NeedsPatch { oxygen, isolation, bariatric, attendants, stairs, escort } = all;
    let none = NeedsPatch::default;
    let parts = vec![
        (NeedsPatch { oxygen, ..none() }, "oxygen", Field::Oxygen),
        (NeedsPatch { isolation, ..none() }, "isolation", Field::Isolation),
        (NeedsPatch { bariatric, ..none() }, "bariatric", Field::Bariatric),
        (NeedsPatch { attendants, ..none() }, "attendants", Field::Attendants),
        (NeedsPatch { stairs, ..none() }, "stairs", Field::Stairs),
        (NeedsPatch { escort, ..none() }, "escort", Field::Escort),
    ];
    let of_call =
        |(needs, name, field)| (DispatchPatch { needs, ..DispatchPatch::default() }, name, vec![field]);
    parts.into_iter().map(of_call).collect()
}

/// Each part that feeds say less exactly, as above. Taken apart without `..` for the same reason.
fn fed_parts() -> Vec<(DispatchPatch, &'static str, Vec<Field>)> {
    let told = || FeedPlace { name: Patch::Set(line(&canary("value"))), ..FeedPlace::default() };
    let all = FeedPatch {
        origin: told(),
        destination: told(),
        pickup_from: Some(at(45)),
        will_call: true,
        appointment: Patch::Set(at(90)),
        drop_off: Patch::Set(at(95)),
    };
    let FeedPatch { origin, destination, pickup_from, will_call, appointment, drop_off } = all;
    let (none, place) =
        (FeedPatch::default, vec![Field::OtherEnd, Field::Address, Field::Room, Field::OtherRoom]);
    let parts = vec![
        (FeedPatch { origin, ..none() }, "origin", place.clone()),
        (FeedPatch { destination, ..none() }, "destination", place),
        (FeedPatch { pickup_from, ..none() }, "pickup", vec![Field::Time]),
        (FeedPatch { will_call, ..none() }, "pickup", vec![Field::Time]),
        (FeedPatch { appointment, ..none() }, "arrival", vec![Field::Time]),
        (FeedPatch { drop_off, ..none() }, "arrival", vec![Field::Time]),
    ];
    let of_feed = |(feed, name, fields)| (DispatchPatch { feed, ..DispatchPatch::default() }, name, fields);
    parts.into_iter().map(of_feed).collect()
}

struct Desk {
    company: Company,
    viewer: Viewer,
    place: FacilityId,
}

impl Desk {
    async fn new() -> Self {
        let company = Company::new().await;
        let viewer = company.token("desk", Role::Dispatcher).await;
        let place = company.facility("Maple Grove").await.id;
        Self { company, viewer, place }
    }

    async fn call(&self) -> DispatchId {
        let mut new = trip(self.place, self.place, 30);
        new.reason = Some(line("dialysis").into());
        self.company.book(new).await
    }

    async fn rules(&self, hidden: Option<Field>, refused: Option<Action>) {
        let fields = Field::ALL.iter().filter(move |field| Some(**field) != hidden);
        let shown = fields.fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
        self.company.policy.swap(Rules::new(
            &format!("{hidden:?} {refused:?}"),
            move |_, _| shown,
            move |_, action, _| Some(action) != refused,
        ));
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
        self.company.store.committed();
    }

    async fn update(&self, id: DispatchId, patch: DispatchPatch) -> Result<(), PortalError> {
        self.company.portal.seat(&self.viewer, NOW).dispatches().update(id, None, patch).await.map(drop)
    }

    /// The payloads of what was journaled since the last look, which was denials alone.
    fn denials(&self) -> Vec<String> {
        let commits = self.company.store.committed();
        assert!(commits.iter().all(|commit| commit.writes.is_empty()), "something was written");
        let entries = commits.iter().flat_map(|commit| &commit.entries);
        let told = |entry: &bayboard::journal::RawEntry| {
            assert_eq!(entry.kind, EntryKind::Denial);
            String::from_utf8_lossy(&entry.body.as_ref().unwrap().payload).into_owned()
        };
        entries.map(told).collect()
    }
}

#[test]
fn whoever_does_not_see_a_field_does_not_overwrite_it_by_any_way() {
    run(async {
        let desk = Desk::new().await;
        for (patch, name, fields) in parts().into_iter().chain(need_parts()).chain(fed_parts()) {
            let id = desk.call().await;
            for field in Field::ALL.iter().copied() {
                desk.rules(Some(field), None).await;
                let before = desk.company.dispatch(id).await;
                let done = desk.update(id, patch.clone()).await;
                if !fields.contains(&field) {
                    assert_eq!(done, Ok(()), "{name} while {field} is hidden");
                    continue;
                }
                assert_eq!(done, Err(PortalError::HiddenField(name)), "{name} while {field} is hidden");
                let many = desk
                    .company
                    .portal
                    .seat(&desk.viewer, NOW)
                    .dispatches()
                    .update_all(vec![(id, patch.clone())])
                    .await;
                let refused = many.unwrap_err();
                assert_eq!(
                    (refused.row(), refused.beside_row()),
                    (Some(0), PortalError::HiddenField(name)),
                    "{name} in a feed while {field} is hidden"
                );
                let denials = desk.denials();
                assert_eq!(denials.len(), 2, "{name}");
                assert!(
                    denials.iter().all(|told| told.contains(name) && !told.contains(&canary("value"))),
                    "{denials:?}"
                );
                assert_eq!(desk.company.dispatch(id).await, before);
            }
        }
    });
}

#[test]
fn a_refusal_names_the_field_and_no_value_and_creating_is_not_overwriting() {
    run(async {
        let desk = Desk::new().await;
        desk.rules(Some(Field::Reason), None).await;
        let text = PortalError::HiddenField("reason").to_string();
        assert!(text.contains("reason") && text.contains("cannot be overwritten"), "{text}");
        let mut new = trip(desk.place, desk.place, 30);
        new.reason = Some(line("dialysis").into());
        desk.company.portal.seat(&desk.viewer, NOW).dispatches().create(new, None).await.unwrap();
    });
}

#[test]
fn a_step_that_stands_is_corrected_and_fed_over_only_by_who_sees_it() {
    run(async {
        let desk = Desk::new().await;
        let (id, portal) = (desk.call().await, &desk.company.portal);
        let progress = async |what| {
            portal.seat(&desk.viewer, NOW).dispatches().progress(id, None, what, None).await.map(drop)
        };
        desk.rules(Some(Field::Stamps), None).await;
        assert_eq!(
            progress(Progressing::Step(Step::Enroute, at(-5))).await,
            Ok(()),
            "a new step overwrites nothing"
        );
        let over = [(id, Step::Enroute, at(-9))];
        let refused =
            portal.seat(&desk.viewer, NOW).dispatches().feed_steps(&over, &line("fed")).await.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(0), PortalError::HiddenField("progress")));
        for what in [
            Progressing::Correct(Step::Enroute, at(-9), line("late")),
            Progressing::Remove(Step::Enroute, line("never")),
        ] {
            assert_eq!(progress(what).await, Err(PortalError::HiddenField("progress")));
        }
        assert_eq!(desk.company.dispatch(id).await.progress().at(Step::Enroute), Some(at(-5)));
        desk.rules(None, None).await;
        assert_eq!(
            portal.seat(&desk.viewer, NOW).dispatches().feed_steps(&over, &line("fed")).await,
            Ok(vec![Fed::Recorded(id)])
        );
        assert_eq!(progress(Progressing::Remove(Step::Enroute, line("never"))).await, Ok(()));
    });
}

#[test]
fn each_move_of_a_record_and_its_flag_is_a_right_of_its_own() {
    use Action::*;
    use RecordStatus::{Active, Archived, Deleted};
    run(async {
        let desk = Desk::new().await;
        let why = |status| (status == Deleted).then(|| line("booked twice"));
        let to = |status| DispatchPatch {
            record_status: Some(status),
            delete_reason: why(status),
            ..DispatchPatch::default()
        };
        let flag =
            |confidential| DispatchPatch { confidential: Some(confidential), ..DispatchPatch::default() };
        let table = [
            (Active, to(Archived), vec![ArchiveDispatch]),
            (Archived, to(Active), vec![RestoreDispatch]),
            (Active, to(Deleted), vec![DeleteDispatch]),
            (Archived, to(Deleted), vec![DeleteDispatch]),
            (Deleted, to(Active), vec![UndeleteDispatch]),
            (Deleted, to(Archived), vec![UndeleteDispatch, ArchiveDispatch]),
            (Active, to(Active), vec![UpdateDispatch]),
            (Active, flag(true), vec![SetConfidential]),
            (Active, flag(false), vec![LiftConfidential]),
            (
                Active,
                DispatchPatch { level: Some(ServiceLevel::Cct), ..to(Archived) },
                vec![ArchiveDispatch, UpdateDispatch],
            ),
            (
                Archived,
                DispatchPatch { level: Some(ServiceLevel::Cct), ..to(Active) },
                vec![RestoreDispatch, UpdateDispatch],
            ),
        ];
        let in_status = async |status| {
            let before = desk.company.dispatch(desk.call().await).await;
            let (id, raw) = (before.id(), RawDispatch { record_status: status, ..before.as_raw().clone() });
            desk.company.put(before, raw).await;
            id
        };
        for (status, patch, takes) in table {
            for refused in
                Action::ALL.iter().copied().filter(|action| action.kind() == bayboard::access::Kind::Dispatch)
            {
                desk.rules(None, None).await;
                let id = in_status(status).await;
                desk.rules(None, Some(refused)).await;
                let expected = if takes.contains(&refused) { Err(PortalError::Forbidden) } else { Ok(()) };
                assert_eq!(
                    desk.update(id, patch.clone()).await,
                    expected,
                    "{status} {patch:?} without {refused}: {takes:?}"
                );
            }
        }
    });
}

#[test]
fn a_host_restores_what_carries_its_reference_and_nothing_else() {
    run(async {
        let desk = Desk::new().await;
        let (portal, product) = (&desk.company.portal, desk.company.token("product", Role::ApiClient).await);
        let own = async |source: Option<&str>| {
            let mut new = trip(desk.place, desk.place, 30);
            new.source_ref = source.map(|source| source.parse().unwrap());
            let before = desk.company.dispatch(desk.company.book(new).await).await;
            let raw = RawDispatch { record_status: RecordStatus::Archived, ..before.as_raw().clone() };
            let id = before.id();
            desk.company.put(before, raw).await;
            let mut new = NewFacility::new(line("Lakeside"), FacilityKind::Hospital, chicago());
            new.source_ref = source.map(|source| source.parse().unwrap());
            let place = desk.company.facility_from(new).await.id;
            let away =
                FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() };
            portal.seat(&desk.company.desk, NOW).facilities().update(place, None, away).await.unwrap();
            (id, place)
        };
        let ((its, its_place), (other, other_place)) = (own(Some("H-1")).await, own(None).await);
        // A token's rights come from its role alone here.
        let of_product = |subject: &bayboard::Subject| subject.roles.contains(Role::ApiClient);
        desk.company.policy.swap(Rules::new(
            "product",
            |_, _| everything(),
            move |subject, _, _| of_product(subject),
        ));
        portal.catch_up(desk.company.tenant, NOW).await.unwrap();
        let back = DispatchPatch { record_status: Some(RecordStatus::Active), ..DispatchPatch::default() };
        let place_back =
            FacilityPatch { record_status: Some(RecordStatus::Active), ..FacilityPatch::default() };
        let restore =
            async |id| portal.seat(&product, NOW).dispatches().update(id, None, back.clone()).await.map(drop);
        let reopen = async |id| {
            portal.seat(&product, NOW).facilities().update(id, None, place_back.clone()).await.map(drop)
        };
        assert_eq!((restore(its).await, reopen(its_place).await), (Ok(()), Ok(())));
        assert_eq!(
            (restore(other).await, reopen(other_place).await),
            (Err(PortalError::Forbidden), Err(PortalError::Forbidden))
        );
    });
}

#[test]
fn places_are_changed_by_who_sees_them_and_each_of_their_moves_is_a_right_of_its_own() {
    use Action::*;
    use RecordStatus::{Active, Archived, Deleted};
    run(async {
        let desk = Desk::new().await;
        let portal = &desk.company.portal;
        let update = async |patch| {
            portal.seat(&desk.viewer, NOW).facilities().update(desk.place, None, patch).await.map(drop)
        };
        let named = |name: &str| FacilityPatch { name: Some(line(name)), ..FacilityPatch::default() };
        let why = |status| (status == Deleted).then(|| line("recorded twice"));
        let to = |status| FacilityPatch {
            record_status: Some(status),
            delete_reason: why(status),
            ..FacilityPatch::default()
        };
        desk.rules(None, Some(ListFacilities)).await;
        assert_eq!(update(named("Maple Hill")).await, Err(PortalError::HiddenField("name")));
        let many = portal
            .seat(&desk.viewer, NOW)
            .facilities()
            .update_all(vec![(desk.place, named("Maple Hill"))])
            .await;
        let refused = many.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(0), PortalError::HiddenField("name")));
        assert!(desk.denials().iter().all(|told| told.contains("name") && !told.contains("Maple")));
        for (status, right) in [
            (Archived, ArchiveFacility),
            (Active, RestoreFacility),
            (Deleted, DeleteFacility),
            (Active, UndeleteFacility),
        ] {
            desk.rules(None, Some(right)).await;
            assert_eq!(update(to(status)).await, Err(PortalError::Forbidden), "{status} without {right}");
            desk.rules(None, Some(UpdateFacility)).await;
            assert_eq!(update(to(status)).await, Ok(()), "{status} with {right}");
        }
        let facility = desk.company.record(RecordKind::Facility, desk.place.as_uuid()).await;
        assert_eq!(facility.version().0, 5, "four moves and nothing else");
    });
}
