//! Cases of the snapshot that live boards load.

use super::Harness;
use super::fixtures::{altered, settled};
use super::stage::{Stage, at_once};
use crate::access::RecordStatus;
use crate::journal::{RawEntry, Sequence};
use crate::{BoardSnapshot, Dispatch, DispatchId, Record, RecordKind, RecordRef, TenantId, Timestamp, Version};
use std::collections::BTreeMap;
use std::time::Duration;

impl Stage {
    async fn snapshot(&self, settled_after: Timestamp) -> BoardSnapshot {
        self.store.board_snapshot(self.world.id(), settled_after).await.expect("a snapshot").expect("the tenant exists")
    }
    /// The ids on boards that show what settled in the last ten minutes.
    async fn on_boards(&self) -> Vec<DispatchId> {
        let ten_minutes_ago = self.world.now().minus(Duration::from_secs(600));
        let mut ids: Vec<_> = self.snapshot(ten_minutes_ago).await.dispatches.iter().map(Dispatch::id).collect();
        ids.sort();
        ids
    }
}

/// > All that live boards need, from one read. Its dispatches are active, and open or settled at `settled_after` or later.
pub async fn a_snapshot_holds_all_that_boards_need(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let world = &stage.world;
    let facility = world.facility("Maple Grove");
    let display = altered(&world.display(&facility, "East nurses' station"), |raw| raw.revoked_at = Some(world.now()));
    let unit = altered(&world.unit("Medic 7"), |raw| raw.record_status = RecordStatus::Archived);
    let region = world.region("North");
    let division = world.division(&region, "Lakeside Hospital");
    let (affiliate, payor) = (world.affiliate("Lakeside EMS"), world.payor("Plain Health"));
    let ended = world.ended_session();
    let records = [
        Record::from(facility.clone()),
        display.clone().into(),
        unit.clone().into(),
        affiliate.clone().into(),
        payor.clone().into(),
        ended.clone().into(),
        region.into(),
        division.clone().into(),
    ];
    stage.commit(&world.creation(records)).await.expect("new");
    let booked = world.book(&*stage.store, world.dispatch(facility.id(), facility.id())).await;
    let snapshot = stage.snapshot(world.now()).await;
    assert_eq!((snapshot.sequence, &snapshot.tenant), (Sequence(9), world.tenant()));
    assert_eq!((snapshot.facilities, snapshot.displays), (vec![facility], vec![display]));
    assert_eq!((snapshot.units, snapshot.affiliates, snapshot.payors), (vec![unit], vec![affiliate], vec![payor]));
    assert_eq!((snapshot.dispatches, snapshot.ended_sessions, snapshot.divisions), (vec![booked], vec![ended], vec![division]));
}

/// > All that live boards need, from one read. Its dispatches are active, and open or settled at `settled_after` or later.
pub async fn a_snapshot_holds_open_and_just_settled_dispatches(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let minutes_ago = |count: u64| stage.world.now().minus(Duration::from_secs(60 * count));
    let mut shown = vec![stage.book().await.id()];
    for (minutes, is_shown) in [(9, true), (10, true), (11, false), (60 * 24, false)] {
        let booked = stage.book().await;
        stage.edit(booked.clone(), settled(&booked, minutes_ago(minutes))).await.expect("the version is right");
        shown.extend(is_shown.then(|| booked.id()));
    }
    shown.sort();
    assert_eq!(stage.on_boards().await, shown);
}

/// > All that live boards need, from one read. Its dispatches are active, and open or settled at `settled_after` or later.
pub async fn a_snapshot_holds_no_archived_deleted_or_erased_dispatch(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let shown = stage.book().await;
    for status in [RecordStatus::Archived, RecordStatus::Deleted] {
        let booked = stage.book().await;
        stage.edit(booked.clone(), altered(&booked, |raw| raw.record_status = status)).await.expect("the version is right");
    }
    let erased = stage.book().await;
    stage
        .commit(&stage.world.draft().erase(&erased).expect("the ring has its key").finish())
        .await
        .expect("the version is right");
    assert_eq!(stage.on_boards().await, [shown.id()]);
}

/// > Absence is `None` or a missing element, never an error.
pub async fn a_tenant_that_is_not_there_has_no_snapshot(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let nobody = TenantId::generate(stage.world.now(), stage.world.entropy());
    assert!(stage.store.board_snapshot(nobody, stage.world.now()).await.expect("absence is no error").is_none());
    assert_eq!(stage.snapshot(stage.world.now()).await.sequence, Sequence::START);
}

/// > `board_snapshot` is one moment: all of it stands at its `sequence`.
pub async fn snapshots_among_writers_stand_at_their_sequence(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let busy = stage.clone();
    let writers = tokio::spawn(async move { at_once(8, |_| busy.clone().be_busy(4)).await });
    let mut snapshots = Vec::new();
    while !writers.is_finished() {
        snapshots.push(stage.snapshot(stage.world.now()).await);
        tokio::task::yield_now().await;
    }
    writers.await.expect("the writers end");
    snapshots.push(stage.snapshot(stage.world.now()).await);
    let journal = stage.journal().await;
    for snapshot in snapshots {
        assert!(versions_in(&snapshot) == versions_at(&journal, snapshot.sequence), "not as it was at {:?}", snapshot.sequence);
    }
}

type Versions = BTreeMap<RecordRef, Version>;

fn versions_in(snapshot: &BoardSnapshot) -> Versions {
    let facilities = snapshot.facilities.iter().map(|it| (RecordKind::Facility, it.id().as_uuid(), it.version()));
    let dispatches = snapshot.dispatches.iter().map(|it| (RecordKind::Dispatch, it.id().as_uuid(), it.version()));
    facilities.chain(dispatches).map(|(kind, id, version)| (RecordRef { kind, id }, version)).collect()
}

/// The newest version of every record at a position of the journal.
fn versions_at(journal: &[RawEntry], upto: Sequence) -> Versions {
    let entries = journal.iter().take_while(|entry| entry.sequence <= upto);
    entries.filter_map(|entry| entry.record.zip(entry.version)).collect()
}
