//! Assigning a unit that is not free is refused, unless somebody says why it is this one; what is told of
//! other calls is what whoever assigns is shown of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::danger::AsRaw;
use bayboard::journal::RawEntry;
use bayboard::portal::{
    DispatchPatch, IfArchived, NewDispatch, NewUnit, Patch, PortalError, Progressing, UnitConflict, UnitPatch,
};
use bayboard::{
    BookedTime, Disclosure, DispatchId, FacilityId, Field, RecordKind, ServiceLevel, Step, UnitId, Word,
};
use support::company::{Company, NOW, at, line, trip};
use support::rules::{Rules, everything};
use support::{canary, run};

struct Desk {
    company: Company,
    place: FacilityId,
    /// Runs basic life support and below.
    unit: UnitId,
}

impl Desk {
    async fn new() -> Self {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await.id;
        let seat = company.portal.seat(&company.desk, NOW);
        let unit = NewUnit::new(line("M1"), ServiceLevel::Bls);
        let unit = seat.directory().create_unit(unit, None).await.unwrap().value;
        company.policy.swap(Rules::new("open", |_, _| everything(), |_, _, _| true));
        company.portal.catch_up(company.tenant, NOW).await.unwrap();
        Self { company, place, unit }
    }

    /// At a minute from now, of a level that the unit can run.
    fn at(&self, minute: i64) -> NewDispatch {
        trip(self.place, self.place, minute)
    }

    fn with_unit(&self, mut new: NewDispatch) -> NewDispatch {
        new.unit = Some(self.unit);
        new
    }

    async fn create(&self, new: NewDispatch) -> Result<(), PortalError> {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.dispatches().create(new, None).await.map(drop)
    }

    async fn update(&self, id: DispatchId, patch: DispatchPatch) -> Result<(), PortalError> {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.dispatches().update(id, None, patch).await.map(drop)
    }

    fn assigned(&self, reason: Option<&str>) -> DispatchPatch {
        let assign_reason = reason.map(line);
        DispatchPatch { unit: Patch::Set(self.unit), assign_reason, ..DispatchPatch::default() }
    }

    async fn in_service(&self, in_service: bool) {
        let patch = UnitPatch { in_service: Some(in_service), ..UnitPatch::default() };
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.directory().update_unit(self.unit, None, patch).await.unwrap();
    }

    /// How long the payloads about calls are that were written since the last look.
    fn told(&self) -> Vec<usize> {
        let entries = self.company.store.committed().into_iter().flat_map(|commit| commit.entries);
        let of_call =
            |entry: &RawEntry| entry.record.is_some_and(|record| record.kind == RecordKind::Dispatch);
        entries.filter(of_call).map(|entry| entry.body.unwrap().payload.len()).collect()
    }
}

fn refused(done: Result<(), PortalError>) -> Vec<UnitConflict> {
    match done {
        Err(PortalError::Unassignable(conflicts)) => conflicts.as_slice().to_vec(),
        Ok(()) => Vec::new(),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn service_level_and_overlap_are_asked_of_whoever_assigns_and_a_reason_passes_over_them() {
    use UnitConflict::{Level, OutOfService, Overlap};
    run(async {
        let desk = Desk::new().await;
        let (free, taken) = (desk.company.book(desk.at(300)).await, desk.company.book(desk.at(40)).await);
        assert_eq!(refused(desk.update(taken, desk.assigned(None)).await), []);
        let cct = DispatchPatch { level: Some(ServiceLevel::Cct), ..desk.assigned(None) };
        assert_eq!(refused(desk.update(free, cct).await), [Level]);
        let earlier = DispatchPatch { pickup: Some(BookedTime::Exact(at(70))), ..desk.assigned(None) };
        assert_eq!(refused(desk.update(free, earlier).await), [Overlap]);
        assert_eq!(refused(desk.create(desk.with_unit(desk.at(70))).await), [Overlap]);
        desk.in_service(false).await;
        assert_eq!(refused(desk.update(free, desk.assigned(None)).await), [OutOfService]);
        assert_eq!(desk.company.dispatch(free).await.as_raw().unit, None, "what is refused changes nothing");
        let mut all = desk.with_unit(desk.at(70));
        all.level = ServiceLevel::Als;
        assert_eq!(refused(desk.create(all.clone()).await), [OutOfService, Level, Overlap]);
        // A unit that the call has already is not given to it again, whatever else changes.
        let later = DispatchPatch { level: Some(ServiceLevel::Als), ..desk.assigned(None) };
        assert_eq!(refused(desk.update(taken, later).await), []);
        all.assign_reason = Some(line("no other is near"));
        assert_eq!(desk.create(all).await, Ok(()));
        assert_eq!(desk.update(free, desk.assigned(Some("no other is near"))).await, Ok(()));
        assert_eq!(desk.company.dispatch(free).await.as_raw().unit, Some(desk.unit));
        // Whose crew is long done is nobody's to ask about.
        let over = desk.company.book(desk.at(5)).await;
        let cancelled = Progressing::Cancel(NOW, line("not needed"));
        let seat = desk.company.portal.seat(&desk.company.desk, NOW);
        seat.dispatches().progress(over, None, cancelled, None).await.unwrap();
        assert_eq!(refused(desk.update(over, desk.assigned(None)).await), []);
    });
}

#[test]
fn a_refusal_says_what_to_do_and_names_no_call() {
    run(async {
        let desk = Desk::new().await;
        desk.company.book(desk.with_unit(desk.at(40))).await;
        desk.in_service(false).await;
        let error = desk.create(desk.with_unit(desk.at(40))).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "unit is out of service, has another call at that time; assign another, or say in assign_reason why it \
             is this one"
        );
        assert_eq!(error.word(), "unassignable");
    });
}

/// The payload is sealed: a longer reason makes a longer one by as much.
#[test]
fn the_journal_keeps_why_a_unit_was_assigned_that_is_not_free_and_nothing_of_one_that_is() {
    run(async {
        let desk = Desk::new().await;
        let reasons = [canary("why"), canary("why and because of what")];
        let longer = reasons[1].len() - reasons[0].len();
        for is_free in [true, false] {
            desk.in_service(is_free).await;
            let mut lengths = Vec::new();
            for (number, reason) in reasons.iter().enumerate() {
                let id = desk.company.book(desk.at(300 + 200 * i64::try_from(number).unwrap())).await;
                desk.told();
                desk.update(id, desk.assigned(Some(reason))).await.unwrap();
                lengths.push(desk.told()[0]);
                desk.update(id, DispatchPatch { unit: Patch::Clear, ..DispatchPatch::default() })
                    .await
                    .unwrap();
            }
            assert_eq!(lengths[1], lengths[0] + if is_free { 0 } else { longer }, "free: {is_free}");
        }
    });
}

#[test]
fn feeds_tell_what_was_decided_elsewhere_and_are_not_asked() {
    run(async {
        let desk = Desk::new().await;
        desk.in_service(false).await;
        let id = desk.company.book(desk.with_unit(desk.at(40))).await;
        let seat = desk.company.portal.seat(&desk.company.desk, NOW);
        let other = desk.company.book(desk.at(40)).await;
        seat.dispatches().update_all(vec![(other, desk.assigned(None))]).await.unwrap();
        let mut new = desk.with_unit(desk.at(40));
        new.source_ref = Some("cad-1".parse().unwrap());
        let change = DispatchPatch::from(&new);
        let made = seat.dispatches().upsert(new, change, IfArchived::Refuse).await.unwrap();
        for id in [id, other, made.id] {
            assert_eq!(desk.company.dispatch(id).await.as_raw().unit, Some(desk.unit));
        }
    });
}

/// That a unit is taken tells of the call that takes it.
#[test]
fn a_call_that_somebody_is_not_shown_does_not_stand_in_their_way() {
    run(async {
        let desk = Desk::new().await;
        let mut hidden = desk.with_unit(desk.at(40));
        hidden.confidential = true;
        let hidden = desk.company.book(hidden).await;
        let step = Progressing::Step(Step::Enroute, NOW);
        let seat = desk.company.portal.seat(&desk.company.desk, NOW);
        seat.dispatches().progress(hidden, None, step, None).await.unwrap();
        for withheld in [Field::Time, Field::Unit, Field::Status] {
            let less = Field::ALL.iter().filter(|field| **field != withheld);
            let less = less.fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
            let rules = Rules::new(
                &format!("without {withheld}"),
                move |_, facts| if facts.is_confidential() { less } else { everything() },
                |_, _, _| true,
            );
            desk.company.policy.swap(rules);
            desk.company.portal.catch_up(desk.company.tenant, NOW).await.unwrap();
            let id = desk.company.book(desk.at(40)).await;
            assert_eq!(refused(desk.update(id, desk.assigned(None)).await), [], "{withheld}");
            desk.update(id, DispatchPatch { unit: Patch::Clear, ..DispatchPatch::default() }).await.unwrap();
        }
        desk.company.policy.swap(Rules::new("open again", |_, _| everything(), |_, _, _| true));
        desk.company.portal.catch_up(desk.company.tenant, NOW).await.unwrap();
        let id = desk.company.book(desk.at(40)).await;
        assert_eq!(refused(desk.update(id, desk.assigned(None)).await), [UnitConflict::Overlap]);
    });
}
