//! A host product keeps its records and ours in step by its own references: it looks up, makes or changes,
//! and brings back, and is told of no patient by it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, RecordStatus, Role};
use bayboard::danger::AsRaw;
use bayboard::journal::{Actor, EntryKind};
use bayboard::portal::{
    Became, DispatchPatch, FacilityPatch, IfArchived, NewDispatch, NewFacility, Patch, PortalError,
    Progressing, Upserted, Viewer,
};
use bayboard::{
    BookedTime, Disclosure, Dispatch, DispatchId, Draft, FacilityId, FacilityKind, PersonName, RecordKind,
    ServiceLevel, SourceRef, Step, UniqueKey, ViewTag,
};
use support::company::{Company, NOW, Place, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::{canary, run};

const TAKEN: PortalError = PortalError::Duplicate(UniqueKey::SourceRef);

/// A company whose rules let everybody do all, and the host product's token.
struct Host {
    company: Company,
    product: Viewer,
    place: Place,
}

impl Host {
    async fn new() -> Self {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let product = company.token("product", Role::ApiClient).await;
        let host = Self { company, product, place };
        host.rules("open", |_, _| true).await;
        host
    }

    async fn rules(&self, name: &str, may: fn(Action, RecordStatus) -> bool) {
        let sees = |_: &bayboard::Subject, facts: bayboard::Facts| match facts.record_status() {
            RecordStatus::Active => everything(),
            RecordStatus::Archived | RecordStatus::Deleted => Disclosure::NOTHING,
        };
        self.company
            .policy
            .swap(Rules::new(name, sees, move |_, action, facts| may(action, facts.record_status())));
        self.company.portal.catch_up(self.company.tenant, NOW).await.unwrap();
    }

    fn booking(&self) -> NewDispatch {
        let mut new = trip(self.place.id, self.place.id, 60);
        new.patient_name = Some(line(&canary("name")).into());
        new.source_ref = Some(source("cad-1"));
        new
    }

    async fn upsert(
        &self,
        new: NewDispatch,
        archived: IfArchived,
    ) -> Result<Upserted<DispatchId>, PortalError> {
        let change = DispatchPatch::from(&new);
        self.company.portal.seat(&self.product, NOW).dispatches().upsert(new, change, archived).await
    }

    async fn upsert_place(
        &self,
        new: NewFacility,
        archived: IfArchived,
    ) -> Result<Upserted<FacilityId>, PortalError> {
        let change = FacilityPatch::from(&new);
        self.company.portal.seat(&self.product, NOW).facilities().upsert(new, change, archived).await
    }

    async fn moved(&self, id: DispatchId, to: RecordStatus) {
        let delete_reason = (to == RecordStatus::Deleted).then(|| line("booked twice"));
        let patch = DispatchPatch { record_status: Some(to), delete_reason, ..DispatchPatch::default() };
        self.company.portal.seat(&self.product, NOW).dispatches().update(id, None, patch).await.unwrap();
    }

    /// What the product is shown of it, by name.
    async fn shown(&self, id: DispatchId) -> ViewTag {
        let answer = self.company.portal.seat(&self.product, NOW).dispatches().read(id).await.unwrap();
        self.company.portal.seat(&self.product, NOW).disclose(line("test"), answer).await.unwrap().version()
    }

    /// What was written and told since the last look.
    fn told(&self) -> (usize, Vec<EntryKind>) {
        let commits = self.company.store.committed();
        let entries = commits.iter().flat_map(|commit| commit.entries.iter().map(|entry| entry.kind));
        (commits.iter().map(|commit| commit.writes.len()).sum(), entries.collect())
    }
}

fn source(reference: &str) -> SourceRef {
    reference.parse().unwrap()
}

fn house() -> NewFacility {
    let mut new = NewFacility::new(line("Lakeside"), FacilityKind::Hospital, chicago());
    new.source_ref = Some(source("crm-1"));
    new
}

fn archived() -> FacilityPatch {
    FacilityPatch { record_status: Some(RecordStatus::Archived), ..FacilityPatch::default() }
}

#[test]
fn an_upsert_makes_changes_leaves_alone_and_brings_back_and_discloses_nothing() {
    run(async {
        let host = Host::new().await;
        let upsert = async |new| host.upsert(new, IfArchived::Restore).await.unwrap();
        host.told();
        let made = upsert(host.booking()).await;
        assert_eq!((made.became, host.told()), (Became::Created, (1, vec![EntryKind::Change])));
        assert!(!format!("{made:?}").contains(&canary("name")));
        assert_eq!(made.version, Some(host.shown(made.id).await));
        host.told();
        let again = upsert(host.booking()).await;
        assert_eq!((again, host.told()), (Upserted { became: Became::Unchanged, ..made }, (0, vec![])));
        let mut other = host.booking();
        other.level = ServiceLevel::Cct;
        let changed = upsert(other.clone()).await;
        assert_eq!((changed.id, changed.became), (made.id, Became::Changed));
        assert_eq!(host.told(), (1, vec![EntryKind::Change]));
        assert_ne!(changed.version, made.version);
        // The version is one to go on with.
        let level = |level| DispatchPatch { level: Some(level), ..DispatchPatch::default() };
        let seat = host.company.portal.seat(&host.product, NOW);
        let stale = seat.dispatches().update(source("cad-1"), made.version, level(ServiceLevel::Als)).await;
        assert_eq!(stale.map(drop), Err(PortalError::Conflict));
        let next = seat.dispatches().update(source("cad-1"), changed.version, level(ServiceLevel::Als)).await;
        assert_eq!(next.unwrap().id, made.id);
        // Out of use the reference stays taken, until it is asked to be brought back.
        host.moved(made.id, RecordStatus::Archived).await;
        host.told();
        assert_eq!(host.upsert(other.clone(), IfArchived::Refuse).await, Err(TAKEN));
        assert_eq!(host.told(), (0, vec![]));
        let back = upsert(other).await;
        assert_eq!((back.id, back.became), (made.id, Became::Restored));
        assert_eq!(host.told(), (1, vec![EntryKind::Change]));
        let record = host.company.dispatch(made.id).await;
        assert_eq!(
            (record.record_status(), record.as_raw().level),
            (RecordStatus::Active, ServiceLevel::Cct),
            "and brought up to date in the same commit"
        );
        assert_eq!(back.version, Some(host.shown(made.id).await));
        let mut nameless = host.booking();
        nameless.source_ref = None;
        let refused = host.upsert(nameless, IfArchived::Refuse).await;
        assert!(matches!(refused, Err(PortalError::Invalid { field: "source_ref", .. })));
    });
}

#[test]
fn an_upsert_takes_nothing_away_that_it_does_not_say() {
    run(async {
        let host = Host::new().await;
        let made = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap();
        let seat = host.company.portal.seat(&host.company.desk, NOW);
        let by_desk = DispatchPatch {
            revised_pickup: Patch::Set(BookedTime::Exact(at(75))),
            origin_room: Patch::Set("214 B".parse().unwrap()),
            authorization_number: Patch::Set(line("PA-1")),
            crew_notes: Patch::Set("two steps".parse().unwrap()),
            confidential: Some(true),
            ..DispatchPatch::default()
        };
        seat.dispatches().update(made.id, None, by_desk).await.unwrap();
        let before = host.company.dispatch(made.id).await;
        let again = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap();
        assert_eq!((again.became, host.company.dispatch(made.id).await), (Became::Unchanged, before.clone()));
        // What it says besides, and what is to be cleared, is the caller's own change.
        let clears = DispatchPatch { crew_notes: Patch::Clear, ..DispatchPatch::from(&host.booking()) };
        let seat = host.company.portal.seat(&host.product, NOW);
        let cleared = seat.dispatches().upsert(host.booking(), clears, IfArchived::Refuse).await.unwrap();
        let after = host.company.dispatch(made.id).await;
        assert_eq!((cleared.became, &after.as_raw().crew_notes), (Became::Changed, &None));
        assert_eq!(after.as_raw().pickup, before.as_raw().pickup);
    });
}

/// A host that knows names whole does not undo what the desk parted; another name is another one.
#[test]
fn a_whole_name_that_is_told_again_keeps_the_parts_it_was_given() {
    run(async {
        let host = Host::new().await;
        let mut booking = host.booking();
        booking.patient_name = Some(line("Ada Lou Sample").into());
        let id = host.upsert(booking.clone(), IfArchived::Refuse).await.unwrap().id;
        let seat = host.company.portal.seat(&host.company.desk, NOW);
        let parts = PersonName::parted(Some(line("Ada Lou")), line("Sample")).unwrap();
        let by_desk = DispatchPatch { patient_name: Patch::Set(parts), ..DispatchPatch::default() };
        seat.dispatches().update(id, None, by_desk).await.unwrap();
        let seen = async || {
            let seat = host.company.portal.seat(&host.company.desk, NOW);
            let answer = seat.dispatches().read(id).await.unwrap();
            let view = serde_json::to_value(seat.disclose(line("test"), answer).await.unwrap()).unwrap();
            ["patient_name", "patient_first_name", "patient_last_name"]
                .map(|member| view.get(member).and_then(|name| name.as_str()).map(str::to_owned))
        };
        let own = |text: &str| Some(text.to_owned());
        assert_eq!(seen().await, [own("Ada Lou Sample"), own("Ada Lou"), own("Sample")]);
        let again = host.upsert(booking.clone(), IfArchived::Refuse).await.unwrap();
        assert_eq!((again.became, seen().await[2].clone()), (Became::Unchanged, own("Sample")));
        booking.patient_name = Some(line("Ada Other").into());
        host.upsert(booking, IfArchived::Refuse).await.unwrap();
        assert_eq!(seen().await, [own("Ada Other"), None, None]);
        let clears = DispatchPatch { patient_name: Patch::Clear, ..DispatchPatch::default() };
        let seat = host.company.portal.seat(&host.company.desk, NOW);
        seat.dispatches().update(id, None, clears).await.unwrap();
        let record = host.company.dispatch(id).await;
        let raw = record.as_raw();
        assert!(raw.patient_name.is_none() && raw.patient_last_name.is_none());
    });
}

/// What somebody else books under the reference between the look and the commit.
#[test]
fn of_two_upserts_at_once_one_books_and_the_other_finds_it() {
    run(async {
        let host = Host::new().await;
        let booked = host.company.book(host.booking()).await;
        let like = host.company.dispatch(booked).await;
        let seat = host.company.portal.seat(&host.company.desk, NOW);
        seat.dispatches().erase(booked).await.unwrap();
        let keys = host.company.portal.company(host.company.tenant).await.unwrap();
        let overtaking = |reference: &str, id: u128| {
            let raw = bayboard::danger::RawDispatch {
                id: DispatchId::from_uuid(uuid::Uuid::from_u128(id)),
                version: bayboard::Version::FIRST,
                run_number: None,
                source_ref: Some(source(reference)),
                journal_key: bayboard::SubjectKey::NONE,
                ..like.as_raw().clone()
            };
            let draft = Draft::new(&keys, Actor::System, NOW);
            draft.create(Dispatch::from(raw)).unwrap().finish()
        };
        let mut new = host.booking();
        new.source_ref = Some(source("cad-2"));
        host.company.store.overtake(overtaking("cad-2", 77));
        let found = host.upsert(new.clone(), IfArchived::Refuse).await.unwrap();
        assert_eq!(
            (found.id.as_uuid().as_u128(), found.became),
            (77, Became::Unchanged),
            "what the other one booked"
        );
        (new.source_ref, new.level) = (Some(source("cad-3")), ServiceLevel::Cct);
        host.company.store.overtake(overtaking("cad-3", 78));
        let changed = host.upsert(new, IfArchived::Refuse).await.unwrap();
        assert_eq!((changed.id.as_uuid().as_u128(), changed.became), (78, Became::Changed));
    });
}

#[test]
fn what_stands_under_a_reference_is_told_to_whom_it_concerns_that_it_is_taken() {
    run(async {
        let host = Host::new().await;
        let id = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap().id;
        let look = async || {
            let seat = host.company.portal.seat(&host.product, NOW);
            let found = seat.dispatches().by_source_ref(&source("cad-1")).await;
            found.map(|found| found.map(|found| (found.id, found.record_status, found.version.is_some())))
        };
        use Action::{CreateDispatch, ListDispatches, RestoreDispatch, UndeleteDispatch};
        use RecordStatus::{Active, Archived, Deleted};
        let version = host.shown(id).await;
        host.told();
        let seat = host.company.portal.seat(&host.product, NOW);
        let found = seat.dispatches().by_source_ref(&source("cad-1")).await.unwrap().unwrap();
        assert_eq!((found.id, found.version, host.told()), (id, Some(version), (0, vec![])));
        assert_eq!(seat.dispatches().by_source_ref(&source("cad-2")).await, Ok(None));
        let lists: fn(Action, RecordStatus) -> bool = |action, _| action == ListDispatches;
        let books: fn(Action, RecordStatus) -> bool =
            |action, status| (action, status) == (CreateDispatch, Active);
        let restores: fn(Action, RecordStatus) -> bool =
            |action, status| (action, status) == (RestoreDispatch, Archived);
        let undeletes: fn(Action, RecordStatus) -> bool =
            |action, status| (action, status) == (UndeleteDispatch, Deleted);
        let nothing: fn(Action, RecordStatus) -> bool = |_, _| false;
        for (status, is_seen, told) in [
            (Active, true, [true, true, true, true]),
            (Archived, false, [false, true, true, false]),
            (Deleted, false, [false, true, false, true]),
        ] {
            host.rules("open", |_, _| true).await;
            host.moved(id, status).await;
            for (number, (may, is_told)) in
                [lists, books, restores, undeletes].into_iter().zip(told).enumerate()
            {
                host.rules(&format!("{number} {status}"), may).await;
                host.told();
                let expected = is_told.then_some((id, status, is_seen));
                assert_eq!(look().await, Ok(expected), "{status}");
                assert_eq!(host.told(), (0, vec![]), "nothing is disclosed");
            }
            host.rules("nothing", nothing).await;
            assert_eq!(look().await, Err(PortalError::Forbidden));
        }
    });
}

#[test]
fn who_may_not_bring_it_back_is_refused_and_that_is_journaled() {
    run(async {
        let host = Host::new().await;
        let id = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap().id;
        host.moved(id, RecordStatus::Deleted).await;
        host.rules("no un-deleting", |action, _| action != Action::UndeleteDispatch).await;
        host.told();
        assert_eq!(host.upsert(host.booking(), IfArchived::Restore).await, Err(PortalError::Forbidden));
        assert_eq!(host.told(), (0, vec![EntryKind::Denial]));
        assert_eq!(host.upsert(host.booking(), IfArchived::Refuse).await, Err(TAKEN));
        // One that may neither book nor bring back is told nothing but that.
        host.rules("updating", |action, _| action == Action::UpdateDispatch).await;
        assert_eq!(host.upsert(host.booking(), IfArchived::Restore).await, Err(PortalError::Forbidden));
    });
}

#[test]
fn calls_are_run_by_the_hosts_reference() {
    run(async {
        let host = Host::new().await;
        let id = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap().id;
        let seat = host.company.portal.seat(&host.product, NOW);
        let step = Progressing::Step(Step::Assigned, at(-9));
        let made = seat.dispatches().progress(source("cad-1"), None, step.clone(), None).await.unwrap().value;
        assert_eq!((made.id, made.version), (id, Some(host.shown(id).await)));
        let unknown = seat.dispatches().progress(source("cad-9"), None, step, None).await;
        assert_eq!(unknown.map(drop), Err(PortalError::NotFound));
        let fed = [(source("cad-1"), Step::Enroute, at(-5)), (source("cad-1"), Step::OnScene, at(-1))];
        seat.dispatches().feed_steps(&fed, &line("fed")).await.unwrap();
        let record = host.company.dispatch(id).await;
        let stamps: Vec<Step> = record.progress().stamps().iter().map(|stamp| stamp.step).collect();
        assert_eq!((stamps, record.version().0), (vec![Step::Assigned, Step::Enroute, Step::OnScene], 3));
    });
}

#[test]
fn a_facility_is_kept_in_step_by_its_reference() {
    run(async {
        let host = Host::new().await;
        let made = host.upsert_place(house(), IfArchived::Refuse).await.unwrap();
        let seat = host.company.portal.seat(&host.product, NOW);
        let view = seat.facilities().by_source_ref(&source("crm-1")).await.unwrap().unwrap();
        assert_eq!((made.id, made.version, made.became), (view.id(), Some(view.version()), Became::Created));
        let quieter = FacilityPatch {
            profile: Some(bayboard::access::DisplayProfile::NoRoom),
            phone: Patch::Set(line("555")),
            ..FacilityPatch::default()
        };
        let seen = seat.facilities().update(made.id, None, quieter).await.unwrap().version();
        host.told();
        let same = host.upsert_place(house(), IfArchived::Refuse).await.unwrap();
        assert_eq!((same.became, same.version, host.told().0), (Became::Unchanged, Some(seen), 0));
        let mut renamed = house();
        renamed.name = line("Lakeside West");
        let changed = host.upsert_place(renamed, IfArchived::Refuse).await.unwrap();
        assert_eq!((changed.id, changed.became), (made.id, Became::Changed));
        seat.facilities().update(made.id, None, archived()).await.unwrap();
        let view = seat.facilities().by_source_ref(&source("crm-1")).await.unwrap().unwrap();
        assert_eq!(serde_json::to_value(&view).unwrap()["record_status"], "archived");
        assert_eq!(host.upsert_place(house(), IfArchived::Refuse).await, Err(TAKEN));
        let back = host.upsert_place(house(), IfArchived::Restore).await.unwrap();
        assert_eq!((back.id, back.became), (made.id, Became::Restored));
        host.rules("restoring nothing", |action, _| action != Action::RestoreFacility).await;
        seat.facilities().update(made.id, None, archived()).await.unwrap();
        assert_eq!(host.upsert_place(house(), IfArchived::Restore).await, Err(PortalError::Forbidden));
    });
}

#[test]
fn a_facility_is_given_a_reference_afterwards_that_no_other_has() {
    run(async {
        let host = Host::new().await;
        let other = host.upsert_place(house(), IfArchived::Refuse).await.unwrap().id;
        let seat = host.company.portal.seat(&host.company.desk, NOW);
        let given = |reference: Option<&str>| FacilityPatch {
            source_ref: Patch::exactly(reference.map(source)),
            ..FacilityPatch::default()
        };
        let give = async |reference| {
            let seat = host.company.portal.seat(&host.company.desk, NOW);
            let done = seat.facilities().update(host.place.id, None, given(reference)).await;
            done.map(|view| view.source_ref().map(str::to_owned))
        };
        assert_eq!(give(Some("crm-1")).await, Err(TAKEN));
        let renamed = FacilityPatch { name: Some(line("Lakeside Inn")), ..given(Some("crm-1")) };
        let many = vec![(other, renamed), (host.place.id, given(Some("crm-1")))];
        let refused = seat.facilities().update_all(many).await.unwrap_err();
        assert_eq!((refused.row(), refused.beside_row()), (Some(1), TAKEN));
        assert_eq!(give(Some("crm-2")).await, Ok(Some("crm-2".to_owned())));
        let found = seat.facilities().by_source_ref(&source("crm-2")).await.unwrap();
        assert_eq!(found.map(|view| view.id()), Some(host.place.id));
        assert_eq!(give(None).await, Ok(None));
        assert_eq!(seat.facilities().by_source_ref(&source("crm-2")).await.unwrap(), None);
        // A reference lets a host product bring a place back; giving it one is not the way there.
        seat.facilities().update(host.place.id, None, archived()).await.unwrap();
        let refused = give(Some("crm-2")).await;
        assert!(matches!(refused, Err(PortalError::Invalid { field: "source_ref", .. })), "{refused:?}");
        let back = FacilityPatch { record_status: Some(RecordStatus::Active), ..given(Some("crm-2")) };
        seat.facilities().update(host.place.id, None, back).await.unwrap();
        host.rules("no editing", |action, _| action != Action::UpdateFacility).await;
        assert_eq!(give(Some("crm-3")).await, Err(PortalError::Forbidden));
        let record = host.company.record(RecordKind::Facility, host.place.id.as_uuid()).await;
        assert_eq!(record.version().0, 5, "given, taken, archived, brought back");
    });
}

/// The flag stands on one call and not on the other: whoever sets it is told of both the same.
#[test]
fn an_upsert_does_not_tell_whether_the_flag_of_a_confidential_patient_stands() {
    run(async {
        let host = Host::new().await;
        let mut told = Vec::new();
        for (reference, confidential) in [("cad-1", true), ("cad-2", false)] {
            let mut new = host.booking();
            (new.source_ref, new.confidential) = (Some(source(reference)), confidential);
            host.upsert(new.clone(), IfArchived::Refuse).await.unwrap();
            host.told();
            new.confidential = true;
            let became = host.upsert(new.clone(), IfArchived::Refuse).await.unwrap().became;
            told.push((became, host.told()));
            new.confidential = false;
            let again = host.upsert(new, IfArchived::Refuse).await.unwrap().became;
            assert_eq!((again, host.told()), (Became::Unchanged, (0, vec![])), "who says nothing of it");
        }
        let changed = (Became::Changed, (1, vec![EntryKind::Change]));
        assert_eq!(told, [changed.clone(), changed]);
        // Who opens all and is not shown confidential patients in lists sees which they are.
        host.rules("lists fewer", |action, _| action != Action::ListConfidential).await;
        let mut new = host.booking();
        new.confidential = true;
        host.told();
        let again = host.upsert(new, IfArchived::Refuse).await.unwrap().became;
        assert_eq!((again, host.told()), (Became::Unchanged, (0, vec![])));
    });
}

/// The journal is written to either way, which the disk takes its time for.
#[test]
fn what_is_nowhere_is_refused_with_the_same_work_as_what_may_not_be_known_of() {
    run(async {
        let host = Host::new().await;
        let hidden = host.upsert(host.booking(), IfArchived::Refuse).await.unwrap().id;
        let nobody = DispatchId::from_uuid(uuid::Uuid::from_u128(7));
        let is_other = |facts: bayboard::Facts| facts.record_status() != RecordStatus::Active;
        let rules = Rules::new("of others", |_, _| Disclosure::NOTHING, move |_, _, facts| is_other(facts));
        host.company.policy.swap(rules);
        host.company.portal.catch_up(host.company.tenant, NOW).await.unwrap();
        let seat = host.company.portal.seat(&host.product, NOW);
        let calls = seat.dispatches();
        let mut told = Vec::new();
        for (reference, id) in [("cad-1", hidden), ("cad-2", nobody)] {
            let mut answers = Vec::new();
            for key in [bayboard::portal::DispatchKey::from(source(reference)), id.into()] {
                host.told();
                answers.push((
                    calls.update(key.clone(), None, DispatchPatch::default()).await.map(drop),
                    host.told(),
                ));
                let (why, all) = (|| line("why"), [Step::Enroute, Step::OnScene]);
                for what in [
                    Progressing::Step(all[0], at(-1)),
                    Progressing::Undo,
                    Progressing::Correct(all[0], at(-1), why()),
                    Progressing::Remove(all[1], why()),
                    Progressing::Cancel(NOW, why()),
                    Progressing::Uncancel,
                    Progressing::Close(NOW, bayboard::Outcome::AsOrdered),
                ] {
                    answers
                        .push((calls.progress(key.clone(), None, what, None).await.map(drop), host.told()));
                }
            }
            answers.push((calls.read(id).await.map(drop), host.told()));
            answers.push((calls.erase(id).await, host.told()));
            told.push(answers);
        }
        assert_eq!(told[0], told[1]);
        let missed = (Err(PortalError::NotFound), (0, vec![EntryKind::Denial]));
        assert!(told[1].iter().all(|answer| *answer == missed), "{told:?}");
    });
}

/// Whoever lists calls without their references, such as an onlooker, must not find one by guessing.
#[test]
fn a_reference_that_is_withheld_finds_nothing_and_changes_nothing() {
    run(async {
        let host = Host::new().await;
        let booked = host.company.book(host.booking()).await;
        let onlooker = host.company.token("onlooker", Role::Biller).await;
        let time = Disclosure::NOTHING.with_full(bayboard::Field::Time);
        let lists = |_: &bayboard::Subject, action, _| {
            matches!(action, Action::ListDispatches | Action::ProgressDispatch)
        };
        host.company.policy.swap(Rules::new("time", move |_, _| time, lists));
        host.company.portal.catch_up(host.company.tenant, NOW).await.unwrap();
        let seat = host.company.portal.seat(&onlooker, NOW);
        assert!(seat.dispatches().read(booked).await.is_ok(), "the call itself is seen");
        for reference in ["cad-1", "cad-2"] {
            let reference = source(reference);
            assert_eq!(seat.dispatches().by_source_ref(&reference).await, Ok(None));
            assert_eq!(seat.dispatches().id_by_source_ref(&reference).await, Ok(None));
            let step = Progressing::Step(Step::Assigned, NOW);
            let refused = seat.dispatches().progress(reference.clone(), None, step, None).await;
            assert_eq!(refused.err(), Some(PortalError::NotFound));
            let refused =
                seat.dispatches().feed_steps(&[(reference, Step::Assigned, NOW)], &line("feed")).await;
            assert_eq!(refused.map_err(|error| error.beside_row()).err(), Some(PortalError::NotFound));
        }
    });
}
