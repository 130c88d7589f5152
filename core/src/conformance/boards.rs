//! Cases of the moment that live boards load.

use super::Harness;
use super::fixtures::altered;
use super::stage::{Stage, at_once};
use crate::access::RecordStatus;
use crate::board::LiveBoards;
use crate::journal::{RawEntry, Sequence};
use crate::{Moment, Record, RecordKind, RecordRef, TenantId, Version};
use std::collections::BTreeMap;

impl Stage {
    async fn moment(&self) -> Moment {
        let ranges = LiveBoards::ranges(self.world.id(), self.world.now());
        self.store.moment(self.world.id(), &ranges).await.expect("a moment")
    }
}

/// > All records of these ranges, each of this tenant or of the deployment, and the tenant's position.
pub async fn a_moment_holds_all_that_boards_need(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.neighbour(2).await;
    let world = &stage.world;
    let facility = world.facility("Maple Grove");
    let display =
        altered(&world.display(&facility, "East nurses' station"), |raw| raw.revoked_at = Some(world.now()));
    let unit = altered(&world.unit("Medic 7"), |raw| raw.record_status = RecordStatus::Archived);
    let region = world.region("North");
    let division = world.division(&region, "Lakeside Hospital");
    let mut records = [
        Record::from(facility.clone()),
        display.into(),
        unit.into(),
        world.affiliate("Lakeside EMS").into(),
        world.payor("Plain Health").into(),
        division.into(),
        region.into(),
    ];
    // Kind by kind, as they are asked for.
    records.sort_by_key(Record::key);
    stage.commit(&world.creation(records.clone())).await.expect("new");
    let booked = world.book(&*stage.store, world.dispatch(facility.id(), facility.id())).await;
    let moment = stage.moment().await;
    let all = [Record::from(world.tenant().clone())].into_iter().chain(records).chain([booked.into()]);
    assert_eq!(moment.sequence, Sequence(8));
    let mut expected: Vec<Vec<Record>> = all.map(|record| vec![record]).collect();
    // Of accounts there is none; calls are asked for last.
    expected.insert(expected.len() - 1, Vec::new());
    assert_eq!(moment.records, expected);
}

/// > Absence is `None` or a missing element, never an error.
pub async fn a_moment_of_nobody_holds_nothing(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.book().await;
    let nobody = TenantId::generate(stage.world.now(), stage.world.entropy());
    let ranges = LiveBoards::ranges(nobody, stage.world.now());
    let moment = stage.store.moment(nobody, &ranges).await.expect("absence is no error");
    assert_eq!((moment.sequence, moment.records), (Sequence::START, vec![Vec::new(); ranges.len()]));
    let nothing = stage.store.moment(stage.world.id(), &[]).await.expect("absence is no error");
    assert_eq!((nothing.sequence, nothing.records), (Sequence(1), Vec::new()));
}

/// > `moment` is one moment: all of it stands at its `sequence`.
pub async fn moments_among_writers_stand_at_their_sequence(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let busy = stage.clone();
    let writers = tokio::spawn(async move { at_once(8, |_| busy.clone().be_busy(4)).await });
    let mut moments = Vec::new();
    while !writers.is_finished() {
        moments.push(stage.moment().await);
        tokio::task::yield_now().await;
    }
    writers.await.expect("the writers end");
    moments.push(stage.moment().await);
    let journal = stage.journal().await;
    for moment in moments {
        assert!(
            versions_in(&moment) == versions_at(&journal, moment.sequence),
            "not as it was at {:?}",
            moment.sequence
        );
    }
}

type Versions = BTreeMap<RecordRef, Version>;

fn versions_in(moment: &Moment) -> Versions {
    let records = moment.records.iter().flatten().filter(|record| record.key().kind != RecordKind::Tenant);
    records.map(|record| (record.key(), record.version())).collect()
}

/// The newest version of every record at a position of the journal.
fn versions_at(journal: &[RawEntry], upto: Sequence) -> Versions {
    let entries = journal.iter().take_while(|entry| entry.sequence <= upto);
    entries.filter_map(|entry| entry.record.zip(entry.version)).collect()
}
