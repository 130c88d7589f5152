//! Many writers of one record at once: who does not say what was seen gets a turn, and who does is told
//! that it has passed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::RecordStatus;
use bayboard::danger::AsRaw;
use bayboard::portal::{
    Became, DispatchPatch, FacilityPatch, IfArchived, Patch, PortalError, Progressing, Upserted,
};
use bayboard::{DispatchId, FacilityKind, Note, RecordKind, Status, Step, StepError, Version, ViewTag};
use std::sync::Arc;
use support::company::{Company, NOW, Place, at, chicago, line, trip};

const WRITERS: usize = 16;

struct Desk {
    company: Company,
    place: Place,
    call: DispatchId,
}

impl Desk {
    async fn new() -> Arc<Self> {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let call = company.trip(place.id, place.id, 60).await;
        Arc::new(Self { company, place, call })
    }

    async fn version(&self) -> Version {
        self.company.dispatch(self.call).await.version()
    }

    async fn update(&self, seen: Option<ViewTag>, writer: usize) -> Result<(), PortalError> {
        let note: Note = format!("writer {writer}").parse().unwrap();
        let patch = DispatchPatch { crew_notes: Patch::Set(note), ..DispatchPatch::default() };
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.dispatches().update(self.call, seen, patch).await.map(drop)
    }

    async fn progress(&self, what: Progressing) -> Result<(), PortalError> {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        seat.dispatches().progress(self.call, None, what, None).await.map(drop)
    }
}

/// Lets so many do the same at once.
async fn all<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    desk: &Arc<Desk>,
    act: impl Fn(Arc<Desk>, usize) -> F,
) -> Vec<T> {
    let tasks: Vec<_> = (0..WRITERS).map(|writer| tokio::spawn(act(Arc::clone(desk), writer))).collect();
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.unwrap());
    }
    done
}

fn count<T: PartialEq>(done: &[T], what: &T) -> usize {
    done.iter().filter(|it| *it == what).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_does_not_say_what_was_seen_gets_a_turn() {
    for _ in 0..support::size(20, 500) {
        let desk = Desk::new().await;
        let done = all(&desk, move |desk, writer| async move { desk.update(None, writer).await }).await;
        assert_eq!(done, vec![Ok(()); WRITERS]);
        assert_eq!(desk.version().await, Version(17), "each wrote once");
        let done = all(&desk, move |desk, writer| async move {
            let named =
                FacilityPatch { name: Some(line(&format!("Maple {writer}"))), ..FacilityPatch::default() };
            let seat = desk.company.portal.seat(&desk.company.desk, NOW);
            seat.facilities().update(desk.place.id, None, named).await.map(drop)
        })
        .await;
        assert_eq!(done, vec![Ok(()); WRITERS]);
        let place = desk.company.record(RecordKind::Facility, desk.place.id.as_uuid()).await;
        assert_eq!(place.version(), Version(17));
        let done = all(&desk, move |desk, writer| async move {
            let rows = vec![(
                desk.call,
                DispatchPatch {
                    reason: Patch::Set(line(&format!("reason {writer}"))),
                    ..DispatchPatch::default()
                },
            )];
            let seat = desk.company.portal.seat(&desk.company.desk, NOW);
            seat.dispatches().update_all(rows).await.map(|done| done.len())
        })
        .await;
        assert_eq!(done, vec![Ok(1); WRITERS]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_those_who_say_what_they_saw_one_writes_and_the_others_are_told() {
    let desk = Desk::new().await;
    let seat = desk.company.portal.seat(&desk.company.desk, NOW);
    let seen = seat.dispatches().update(desk.call, None, DispatchPatch::default()).await.unwrap().version;
    let done = all(&desk, move |desk, writer| async move { desk.update(seen, writer).await }).await;
    assert_eq!((count(&done, &Ok(())), count(&done, &Err(PortalError::Conflict))), (1, 15));
    assert_eq!(desk.version().await, Version(3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_step_is_judged_again_on_the_call_as_it_stands() {
    for _ in 0..support::size(20, 500) {
        let desk = Desk::new().await;
        let done = all(&desk, move |desk, _| async move {
            desk.progress(Progressing::Step(Step::Enroute, at(-5))).await
        })
        .await;
        let backwards = Err(PortalError::Step(StepError::Backwards { current: Status::Enroute }));
        assert_eq!((count(&done, &Ok(())), count(&done, &backwards)), (1, 15));
        // Taking back what stands is never done to what somebody else made meanwhile.
        let undone = all(&desk, move |desk, _| async move { desk.progress(Progressing::Undo).await }).await;
        assert_eq!(count(&undone, &Ok(())), 1);
        let refusals = [PortalError::Conflict, PortalError::Step(StepError::NothingToUndo)];
        assert!(
            undone.iter().all(|it| it.as_ref().err().is_none_or(|it| refusals.contains(it))),
            "{undone:?}"
        );
        assert_eq!(desk.version().await, Version(3));
        let fed = all(&desk, move |desk, writer| async move {
            let step = [(desk.call, Step::OnScene, at(-4 - i64::try_from(writer).unwrap()))];
            let seat = desk.company.portal.seat(&desk.company.desk, NOW);
            seat.dispatches().feed_steps(&step, &line("fed")).await.map(|fed| fed.len())
        })
        .await;
        assert_eq!(fed, vec![Ok(1); WRITERS]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_upserts_at_once_one_makes_the_record() {
    for _ in 0..support::size(20, 500) {
        let desk = Desk::new().await;
        let calls = all(&desk, move |desk, writer| async move {
            let mut new = trip(desk.place.id, desk.place.id, 60);
            (new.source_ref, new.reason) =
                (Some("cad-1".parse().unwrap()), Some(line(&format!("reason {writer}")).into()));
            let change = DispatchPatch::from(&new);
            let seat = desk.company.portal.seat(&desk.company.desk, NOW);
            let Upserted { id, became, .. } =
                seat.dispatches().upsert(new, change, IfArchived::Refuse).await.unwrap();
            (id.as_uuid(), became)
        })
        .await;
        let places = all(&desk, move |desk, writer| async move {
            let name = line(&format!("Lakeside {writer}"));
            let mut new = bayboard::portal::NewFacility::new(name, FacilityKind::Hospital, chicago());
            new.source_ref = Some("crm-1".parse().unwrap());
            let change = FacilityPatch::from(&new);
            let seat = desk.company.portal.seat(&desk.company.desk, NOW);
            let Upserted { id, became, .. } =
                seat.facilities().upsert(new, change, IfArchived::Refuse).await.unwrap();
            (id.as_uuid(), became)
        })
        .await;
        for (done, kind) in [(calls, RecordKind::Dispatch), (places, RecordKind::Facility)] {
            assert!(done.iter().all(|(id, _)| *id == done[0].0), "one record");
            let became: Vec<Became> = done.iter().map(|(_, became)| *became).collect();
            assert_eq!((count(&became, &Became::Created), count(&became, &Became::Changed)), (1, 15));
            assert_eq!(desk.company.record(kind, done[0].0).await.version(), Version(16));
        }
    }
}

/// The rights are asked for anew before each try: what was put away meanwhile is not changed.
#[tokio::test]
async fn a_change_that_met_another_is_judged_anew() {
    let desk = Desk::new().await;
    let product = desk.company.token("product", bayboard::access::Role::ApiClient).await;
    let before = desk.company.dispatch(desk.call).await;
    let raw =
        bayboard::danger::RawDispatch { record_status: RecordStatus::Archived, ..before.as_raw().clone() };
    let keys = desk.company.portal.company(desk.company.tenant).await.unwrap();
    let draft = bayboard::Draft::new(&keys, bayboard::journal::Actor::System, NOW);
    desk.company.store.overtake(draft.edit(before, bayboard::Dispatch::from(raw)).unwrap().finish());
    let patch = DispatchPatch { reason: Patch::Set(line("scan")), ..DispatchPatch::default() };
    let late = desk.company.portal.seat(&product, NOW).dispatches().update(desk.call, None, patch).await;
    assert_eq!(late.map(drop), Err(PortalError::NotFound));
    assert_eq!(desk.version().await, Version(2));
}
