//! A batch is one commit of many rows: all or none, several rows of one call in their order, and what is
//! wrong names its row.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::{Action, Grant, RecordStatus, Relation, Role, Scope};
use bayboard::danger::AsRaw;
use bayboard::journal::EntryKind;
use bayboard::portal::{
    DispatchKey, DispatchPatch, Fed, NewAffiliate, NewFacility, Patch, PortalError, Viewer, Written,
};
use bayboard::{
    AffiliateId, Disclosure, DispatchId, FacilityId, FacilityKind, PayorId, ServiceLevel, SourceRef, Step,
    StepError, Stop, UniqueKey, UnitId,
};
use support::company::{Company, NOW, Place, at, chicago, line, trip};
use support::rules::{Rules, everything};
use support::run;

struct Desk {
    company: Company,
    place: Place,
}

impl Desk {
    async fn new() -> Self {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        company.policy.swap(Rules::new("open", |_, _| everything(), |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        Self { company, place }
    }

    async fn call(&self, reference: Option<&str>) -> DispatchId {
        let mut new = trip(self.place.id, self.place.id, 60);
        new.source_ref = reference.map(source);
        self.company.book(new).await
    }

    async fn update_all<K: Into<DispatchKey>>(
        &self,
        changes: Vec<(K, DispatchPatch)>,
    ) -> Result<Vec<DispatchId>, PortalError> {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        Ok(seat.dispatches().update_all(changes).await?.into_iter().map(|done| done.id).collect())
    }

    async fn feed<K: Clone + Into<DispatchKey>>(
        &self,
        steps: &[(K, Step, bayboard::Timestamp)],
    ) -> Result<Vec<Fed>, PortalError> {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.dispatches().feed_steps(steps, &line("out of order")).await
    }

    /// How many records and entries were written since the last look.
    fn written(&self) -> (usize, usize) {
        let commits = self.company.store.committed();
        assert!(commits.len() <= 1, "one commit");
        let (writes, entries) =
            (commits.iter().map(|it| it.writes.len()), commits.iter().map(|it| it.entries.len()));
        (writes.sum(), entries.sum())
    }
}

fn source(reference: &str) -> SourceRef {
    reference.parse().unwrap()
}

fn level(level: ServiceLevel) -> DispatchPatch {
    DispatchPatch { level: Some(level), ..DispatchPatch::default() }
}

fn noted(text: &str) -> DispatchPatch {
    DispatchPatch { reason: Patch::Set(line(text)), ..DispatchPatch::default() }
}

fn refused<T: std::fmt::Debug>(done: Result<T, PortalError>) -> (Option<usize>, PortalError) {
    let error = done.unwrap_err();
    (error.row(), error.beside_row())
}

#[test]
fn several_rows_of_one_call_are_made_in_their_order_in_one_commit() {
    run(async {
        let desk = Desk::new().await;
        let (one, other) = (desk.call(Some("cad-1")).await, desk.call(None).await);
        desk.company.store.committed();
        let changes = vec![
            (DispatchKey::from(one), level(ServiceLevel::Als)),
            (other.into(), noted("dialysis")),
            (source("cad-1").into(), noted("scan")),
            (one.into(), level(ServiceLevel::Cct)),
        ];
        assert_eq!(desk.update_all(changes).await, Ok(vec![one, other]));
        assert_eq!(desk.written(), (2, 2), "each call once");
        let record = desk.company.dispatch(one).await;
        assert_eq!(record.as_raw().level, ServiceLevel::Cct, "the last word stands");
        assert!(record.as_raw().reason.is_some());
        // A later row is judged on what an earlier one made of the call.
        let status = |status| DispatchPatch { record_status: Some(status), ..DispatchPatch::default() };
        desk.company.policy.swap(Rules::new(
            "only in use",
            |_, _| everything(),
            |_, action, facts| {
                use bayboard::access::Action::UpdateDispatch;
                action != UpdateDispatch || facts.record_status() == RecordStatus::Active
            },
        ));
        desk.company.portal.catch_up(desk.company.tenant, NOW).await.unwrap();
        let away_first = vec![(one, status(RecordStatus::Archived)), (one, level(ServiceLevel::Bls))];
        assert_eq!(refused(desk.update_all(away_first).await), (Some(1), PortalError::Forbidden));
        assert_eq!(desk.company.dispatch(one).await, record, "all or none");
        desk.company.store.committed();
        let away_last = vec![(one, level(ServiceLevel::Bls)), (one, status(RecordStatus::Archived))];
        assert_eq!(desk.update_all(away_last).await, Ok(vec![one]));
        // There and back is no change.
        let there_and_back = vec![(other, level(ServiceLevel::Als)), (other, level(ServiceLevel::Bls))];
        desk.company.store.committed();
        assert_eq!((desk.update_all(there_and_back).await, desk.written()), (Ok(vec![]), (0, 0)));
    });
}

#[test]
fn several_steps_of_one_call_are_recorded_in_their_order_in_one_commit() {
    run(async {
        let desk = Desk::new().await;
        let (one, other) = (desk.call(Some("cad-1")).await, desk.call(None).await);
        desk.company.store.committed();
        let steps = [
            (DispatchKey::from(source("cad-1")), Step::Assigned, at(-9)),
            (other.into(), Step::Assigned, at(-8)),
            (one.into(), Step::Enroute, at(-7)),
            (one.into(), Step::Enroute, at(-7)),
            (one.into(), Step::OnScene, at(-5)),
        ];
        let fed = [one, other, one, one].map(Fed::Recorded).to_vec();
        assert_eq!((desk.feed(&steps).await, desk.written()), (Ok(fed), (2, 2)));
        let stamps: Vec<Step> =
            desk.company.dispatch(one).await.progress().stamps().iter().map(|stamp| stamp.step).collect();
        assert_eq!(stamps, [Step::Assigned, Step::Enroute, Step::OnScene]);
        let before = desk.company.dispatch(other).await;
        let ahead = [(other, Step::Enroute, at(-4)), (one, Step::Transporting, at(9))];
        assert_eq!(refused(desk.feed(&ahead).await), (Some(1), PortalError::Step(StepError::Future)));
        assert_eq!(desk.company.dispatch(other).await, before, "all or none");
        let unknown = DispatchId::from_uuid(uuid::Uuid::from_u128(7));
        let steps = [(other, Step::Enroute, at(-4)), (unknown, Step::Enroute, at(-4))];
        assert_eq!(refused(desk.feed(&steps).await), (Some(1), PortalError::NotFound));
        let steps = [(source("cad-1"), Step::Transporting, at(-4)), (source("cad-7"), Step::Enroute, at(-4))];
        assert_eq!(refused(desk.feed(&steps).await), (Some(1), PortalError::NotFound));
    });
}

#[test]
fn what_a_row_names_and_nobody_knows_is_told_with_the_row_and_the_field() {
    run(async {
        let desk = Desk::new().await;
        let (one, other) = (desk.call(None).await, desk.call(None).await);
        let unknown = uuid::Uuid::from_u128(7);
        let patches = [
            (
                "origin.facility_id",
                DispatchPatch {
                    origin: Some(Stop::at(FacilityId::from_uuid(unknown))),
                    ..DispatchPatch::default()
                },
            ),
            (
                "unit_id",
                DispatchPatch { unit: Patch::Set(UnitId::from_uuid(unknown)), ..DispatchPatch::default() },
            ),
            (
                "affiliate_id",
                DispatchPatch {
                    affiliate: Patch::Set(AffiliateId::from_uuid(unknown)),
                    ..DispatchPatch::default()
                },
            ),
            (
                "payor_id",
                DispatchPatch { payor: Patch::Set(PayorId::from_uuid(unknown)), ..DispatchPatch::default() },
            ),
        ];
        let before = [desk.company.dispatch(one).await, desk.company.dispatch(other).await];
        for (name, patch) in patches {
            // The first row changes nothing, and the last takes out again what the third names.
            let mended = DispatchPatch {
                origin: patch.origin.as_ref().map(|_| Stop::at(desk.place.id)),
                unit: cleared(&patch.unit),
                affiliate: cleared(&patch.affiliate),
                payor: cleared(&patch.payor),
                ..DispatchPatch::default()
            };
            let rows = vec![
                (one, level(ServiceLevel::Bls)),
                (other, level(ServiceLevel::Cct)),
                (one, patch),
                (one, mended),
            ];
            let (row, error) = refused(desk.update_all(rows).await);
            assert_eq!(row, Some(2), "{name}");
            assert!(matches!(error, PortalError::Invalid { field, .. } if field == name), "{name}: {error}");
        }
        assert_eq!([desk.company.dispatch(one).await, desk.company.dispatch(other).await], before);
    });
}

#[test]
fn a_reference_that_is_taken_is_told_with_its_row() {
    run(async {
        let desk = Desk::new().await;
        let taken = PortalError::Duplicate(UniqueKey::SourceRef);
        desk.call(Some("cad-1")).await;
        let call = |reference: Option<&str>| {
            let mut new = trip(desk.place.id, desk.place.id, 60);
            new.source_ref = reference.map(source);
            new
        };
        let house = |reference: &str| {
            let mut new = NewFacility::new(line("Lakeside"), FacilityKind::Hospital, chicago());
            new.source_ref = Some(source(reference));
            new
        };
        let seat = desk.company.portal.seat(&desk.company.desk, NOW);
        let book = async |references: [Option<&str>; 3]| {
            seat.dispatches().create_all(references.map(call).to_vec()).await
        };
        assert_eq!(refused(book([Some("cad-2"), None, Some("cad-1")]).await), (Some(2), taken.clone()));
        assert_eq!(refused(book([Some("cad-2"), Some("cad-2"), None]).await), (Some(1), taken.clone()));
        let record =
            async |references: [&str; 3]| seat.facilities().create_all(references.map(house).to_vec()).await;
        assert_eq!(refused(record(["crm-1", "crm-2", "crm-1"]).await), (Some(2), taken.clone()));
        assert_eq!(record(["crm-1", "crm-2", "crm-3"]).await, Ok(3));
        assert_eq!(refused(record(["crm-4", "crm-2", "crm-5"]).await), (Some(1), taken));
    });
}

#[test]
fn who_books_is_told_ids_and_versions_without_a_disclosure() {
    run(async {
        let desk = Desk::new().await;
        let (portal, viewer) = (&desk.company.portal, &desk.company.desk);
        let named = || {
            let mut new = trip(desk.place.id, desk.place.id, 60);
            new.patient_name = Some(line("Ada Example").into());
            new
        };
        desk.company.store.committed();
        let one = portal.seat(viewer, NOW).dispatches().create(named(), None).await.unwrap().value;
        let many = portal.seat(viewer, NOW).dispatches().create_all(vec![named(), named()]).await.unwrap();
        let changed =
            portal.seat(viewer, NOW).dispatches().update(one.id, None, noted("scan")).await.unwrap();
        let rows = vec![(many[0].id, noted("scan"))];
        let rebooked = portal.seat(viewer, NOW).dispatches().update_all(rows).await.unwrap();
        let commits = desk.company.store.committed();
        assert!(
            commits.iter().flat_map(|it| &it.entries).all(|entry| entry.is_change()),
            "nothing was shown"
        );
        let shown = async |id| {
            let answer = portal.seat(viewer, NOW).dispatches().read(id).await.unwrap();
            portal.seat(viewer, NOW).disclose(line("test"), answer).await.unwrap().version()
        };
        assert_ne!(one.version, changed.version);
        assert_eq!(changed.version, Some(shown(one.id).await));
        assert_eq!(rebooked[0].version, Some(shown(many[0].id).await));
        assert_eq!(many[1], Written { id: many[1].id, version: Some(shown(many[1].id).await) });
        let view = portal.seat(viewer, NOW).disclose(line("test"), changed.view).await.unwrap().unwrap();
        assert_eq!(Some(view.version()), changed.version);
    });
}

/// Takes out again what the other puts in.
fn cleared<T>(patch: &Patch<T>) -> Patch<T> {
    if patch.is_told() { Patch::Clear } else { Patch::Keep }
}

/// Of what an earlier row names and the caller may not know of, a later row that is wrong in any case would
/// tell whether it is there, if rows were not taken in their order.
#[test]
fn a_row_tells_nothing_of_what_an_earlier_one_names() {
    run(async {
        let desk = Desk::new().await;
        let id = desk.call(Some("cad-1")).await;
        let (portal, nobody) = (&desk.company.portal, DispatchId::from_uuid(uuid::Uuid::from_u128(7)));
        let is_theirs = |facts: bayboard::Facts| facts.relation() == Relation::AssignedAffiliate;
        desk.company.policy.swap(Rules::new(
            "an affiliate's",
            move |_, facts| if is_theirs(facts) { everything() } else { Disclosure::NOTHING },
            move |_, action, facts| is_theirs(facts) || action == Action::EditDirectory,
        ));
        portal.catch_up(desk.company.tenant, NOW).await.unwrap();
        let vans = NewAffiliate::new(line("Vans")).reporting();
        let seat = portal.seat(&desk.company.desk, NOW);
        let vans = seat.directory().create_affiliate(vans, None).await.unwrap().value;
        let grant = Grant::new(Role::AffiliateReporting, Scope::Affiliate(vans)).unwrap();
        let viewer = Viewer::work(desk.company.tenant, line("vans"), vec![grant]);
        let mut told = Vec::new();
        for guess in [source("cad-1").into(), source("cad-2").into(), DispatchKey::from(id), nobody.into()] {
            let last = DispatchKey::from(source("cad-9"));
            let steps = [(guess.clone(), Step::Enroute, at(-1)), (last.clone(), Step::Enroute, at(-1))];
            let changes = vec![(guess, noted("scan")), (last, noted("scan"))];
            let seat = portal.seat(&viewer, NOW);
            desk.company.store.committed();
            let fed = refused(seat.dispatches().feed_steps(&steps, &line("fed")).await);
            let changed = refused(seat.dispatches().update_all(changes).await);
            let commits = desk.company.store.committed();
            let kinds = commits.iter().map(|commit| commit.entries.iter().map(|entry| entry.kind).collect());
            told.push((fed, changed, kinds.collect::<Vec<Vec<EntryKind>>>()));
        }
        let missed = (Some(0), PortalError::NotFound);
        let alike = (missed.clone(), missed, vec![vec![EntryKind::Denial]; 2]);
        assert_eq!(told, vec![alike; 4]);
    });
}

#[test]
fn setting_the_flag_of_a_confidential_patient_is_a_change_whatever_stood() {
    run(async {
        let desk = Desk::new().await;
        let flag = |confidential| DispatchPatch { confidential, ..DispatchPatch::default() };
        for flagged in [true, false] {
            let id = desk.call(None).await;
            desk.update_all(vec![(id, flag(Some(flagged)))]).await.unwrap();
            desk.company.store.committed();
            assert_eq!(desk.update_all(vec![(id, flag(Some(true)))]).await, Ok(vec![id]));
            assert_eq!(desk.written(), (1, 1));
            let there_and_back = vec![(id, flag(Some(false))), (id, flag(Some(true)))];
            assert_eq!((desk.update_all(there_and_back).await, desk.written()), (Ok(vec![id]), (1, 1)));
            assert_eq!((desk.update_all(vec![(id, flag(None))]).await, desk.written()), (Ok(vec![]), (0, 0)));
            assert!(desk.company.dispatch(id).await.as_raw().confidential);
        }
    });
}
