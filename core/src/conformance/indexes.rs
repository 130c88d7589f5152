//! Cases of ranges: each index by what its rows say, in its order, by pages and between any two keys.

use super::Harness;
use super::fixtures::{altered, settled};
use super::random::RandomRecords;
use super::stage::{Stage, limit};
use crate::access::RecordStatus;
use crate::codec::StoredWord;
use crate::records::{Index, IndexRow, Range};
use crate::{DispatchFilter, DivisionId, Record, RunNumber, StoreExt, TenantId, Timestamp};
use std::collections::BTreeSet;
use std::ops::{Bound, RangeBounds};
use std::time::Duration;
use uuid::Uuid;

/// Every row of a record, that of its kind included, which stores answer from the records themselves.
fn rows(record: &Record) -> impl Iterator<Item = IndexRow> {
    let key = record.key();
    let of_kind =
        IndexRow { index: Index::OfKind, within: vec![key.kind.number()], key: key.id.as_bytes().to_vec() };
    Index::all_of(record).into_iter().chain([of_kind])
}

/// What a range must answer, if these are all the records there are.
pub(super) fn expected(range: &Range, records: &[Record]) -> Vec<Record> {
    let here = records.iter().filter(|record| record.home() == range.tenant);
    let placed = here.flat_map(|record| rows(record).map(move |row| (row, record)));
    let on_list = placed.filter(|(row, _)| row.index == range.index && row.within == range.within);
    let within = on_list.filter(|(row, _)| (range.from.clone(), range.to.clone()).contains(&row.key));
    let mut found: Vec<_> = within.map(|(row, record)| ((row.key, record.key().id), record)).collect();
    found.sort_by(|(one, _), (other, _)| if range.falling { other.cmp(one) } else { one.cmp(other) });
    let is_beyond = |place: &(Vec<u8>, Uuid)| {
        let after = range.after.as_ref();
        after.is_none_or(|after| if range.falling { place < after } else { place > after })
    };
    found.into_iter().filter(|(place, _)| is_beyond(place)).map(|(_, record)| record.clone()).collect()
}

/// Ranges that begin, end or go on at a place of one of these records, each way round.
pub(super) fn ranges(records: &[Record]) -> Vec<Range> {
    let places: BTreeSet<(TenantId, IndexRow, Uuid)> = records
        .iter()
        .flat_map(|record| rows(record).map(|row| (record.home(), row, record.key().id)))
        .collect();
    places.into_iter().flat_map(|(tenant, row, id)| ranges_at(tenant, row, id)).collect()
}

fn ranges_at(tenant: TenantId, row: IndexRow, id: Uuid) -> Vec<Range> {
    let IndexRow { index, within, key } = row;
    let (from, to) = (Bound::Unbounded, Bound::Unbounded);
    let whole = Range { tenant, index, within, from, to, after: None, falling: false };
    let mut ranges = vec![Range { after: Some((key.clone(), id)), ..whole.clone() }, whole.clone()];
    for bound in [Bound::Included(key.clone()), Bound::Excluded(key)] {
        ranges.push(Range { from: bound.clone(), ..whole.clone() });
        ranges.push(Range { to: bound.clone(), ..whole.clone() });
        ranges.push(Range { from: bound.clone(), to: bound, ..whole.clone() });
    }
    let falling: Vec<Range> = ranges.iter().map(|range| Range { falling: true, ..range.clone() }).collect();
    [ranges, falling].concat()
}

impl Stage {
    async fn page(&self, range: &Range) -> Vec<Record> {
        self.store.page(range, limit(1_000)).await.expect("a page")
    }

    /// Says that every range of these records is answered as their rows say.
    async fn answers_as_rows_say(&self, records: &[Record]) {
        for range in ranges(records) {
            let expected = expected(&range, records);
            assert!(self.page(&range).await == expected, "{range:?} is answered otherwise");
        }
    }
}

/// > `page` returns records in order of (key, id), or the other way round where the range is falling.
pub async fn every_index_answers_as_its_rows_say(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(11, stage.world.clone());
    let made: Vec<Record> = (0..36).map(|_| random.next_record()).collect();
    let mut records = stage.commit(&stage.world.creation(made)).await.expect("new").records;
    records.push(stage.world.tenant().clone().into());
    stage.answers_as_rows_say(&records).await;
    for record in records.iter_mut().filter(|record| record.home() == stage.world.id()) {
        let after = random.edited(record);
        *record = stage.edit(record.clone(), after).await.expect("the version is right").records.remove(0);
    }
    stage.answers_as_rows_say(&records).await;
}

/// > A page shorter than `limit` is the last one.
pub async fn pages_of_every_size_answer_all(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.world.creation((0..7).map(|_| stage.world.any_dispatch().into()));
    let records = stage.commit(&booked).await.expect("new").records;
    let on_boards = Range::on_boards(stage.world.id(), stage.world.now());
    for range in [Range::runs(stage.world.id(), true), on_boards] {
        let all = expected(&range, &records);
        for size in 1..=8 {
            let (mut rest, mut read) = (range.clone(), Vec::new());
            loop {
                let page = stage.store.page(&rest, limit(size)).await.expect("a page");
                assert_eq!(
                    page.len(),
                    usize::from(size).min(all.len() - read.len()),
                    "a page of {size} is short"
                );
                let Some(last) = page.last() else { break };
                let place = rows(last).find(|row| row.index == range.index).expect("it stands on the list");
                rest.after = Some((place.key, last.key().id));
                read.extend(page);
            }
            assert_eq!(read, all);
        }
    }
}

/// > Every record of a kind, by id: within the kind's number, under the 16 bytes of the id.
pub async fn of_kind_tells_one_kind_by_id(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(12, stage.world.clone());
    let made: Vec<Record> = (0..26).map(|_| random.next_record()).collect();
    let mut records = stage.commit(&stage.world.creation(made)).await.expect("new").records;
    records.sort_by_key(Record::key);
    for record in &records {
        let kind = record.key().kind;
        let of_kind: Vec<Record> = records.iter().filter(|other| other.key().kind == kind).cloned().collect();
        assert_eq!(stage.page(&Range::of_kind(stage.world.id(), kind)).await, of_kind);
        assert_eq!(
            stage.page(&Range::one(stage.world.id(), record.key())).await,
            std::slice::from_ref(record)
        );
        assert_eq!(stage.page(&Range::of_kind(TenantId::DEPLOYMENT, kind)).await, []);
    }
}

/// > Dispatches by run number: within 0, and within 1 as well while open.
pub async fn runs_tells_all_and_those_that_are_open(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut booked = Vec::new();
    for _ in 0..5 {
        booked.push(stage.book().await);
    }
    let runs = async |range| stage.page(&range).await.iter().map(run).collect::<Vec<_>>();
    let of = |open| Range::runs(stage.world.id(), open);
    assert_eq!((runs(of(true)).await, runs(of(false)).await), (vec![5, 4, 3, 2, 1], vec![5, 4, 3, 2, 1]));
    for place in [1, 3] {
        let before = booked[place].clone();
        stage.edit(before.clone(), settled(&before, stage.world.now())).await.expect("the version is right");
    }
    assert_eq!((runs(of(true)).await, runs(of(false)).await), (vec![5, 3, 1], vec![5, 4, 3, 2, 1]));
    assert_eq!(runs(of(true).below(RunNumber(5))).await, [3, 1]);
    assert_eq!(runs(of(false).below(RunNumber(2))).await, [1]);
    assert_eq!(runs(of(false).not_below(RunNumber(4))).await, [5, 4]);
}

fn run(record: &Record) -> u64 {
    match record {
        Record::Dispatch(dispatch) => dispatch.0.run_number.unwrap_or(RunNumber(0)).0,
        other => panic!("{:?} is no dispatch", other.key()),
    }
}

/// > The same of each facility at an end: within the facility and 1 or 0.
pub async fn at_facility_tells_each_end_once(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (here, there) = (stage.world.facility("Maple Grove"), stage.world.facility("Oak Hill"));
    stage.commit(&stage.world.creation([here.clone().into(), there.clone().into()])).await.expect("new");
    for (from, to) in [(&here, &there), (&there, &here), (&here, &here), (&there, &there)] {
        stage.world.book(&*stage.store, stage.world.dispatch(from.id(), to.id())).await;
    }
    let runs = async |facility, open| {
        let range = Range::at_facility(stage.world.id(), facility, open);
        stage.page(&range).await.iter().map(run).collect::<Vec<_>>()
    };
    assert_eq!((runs(here.id(), true).await, runs(there.id(), true).await), (vec![3, 2, 1], vec![4, 2, 1]));
    let first = stage.dispatches(&DispatchFilter::default()).await.pop().expect("four were booked");
    let moved = altered(&first, |raw| raw.destination = crate::Stop::at(here.id()));
    let moved = stage.edit(first, moved).await.expect("the version is right");
    assert_eq!((runs(here.id(), true).await, runs(there.id(), true).await), (vec![3, 2, 1], vec![4, 2]));
    let moved = super::fixtures::dispatch_in(&moved);
    stage.edit(moved.clone(), settled(&moved, stage.world.now())).await.expect("the version is right");
    assert_eq!((runs(here.id(), true).await, runs(here.id(), false).await), (vec![3, 2], vec![3, 2, 1]));
}

/// > The same of each division that a dispatch is stamped with: within the division and 1 or 0.
pub async fn in_division_tells_those_stamped_with_it(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let [north, south] = [(); 2].map(|()| DivisionId::generate(stage.world.now(), stage.world.entropy()));
    let stamped = |divisions: &[DivisionId]| {
        altered(&stage.world.any_dispatch(), |raw| raw.divisions = divisions.to_vec())
    };
    for divisions in [&[north][..], &[], &[north, south], &[south]] {
        stage.world.book(&*stage.store, stamped(divisions)).await;
    }
    let list = async |divisions: &[DivisionId], open_only| {
        let filter = DispatchFilter { open_only, ..DispatchFilter::default() };
        let found =
            stage.store.dispatches_in(stage.world.id(), divisions, &filter, limit(9)).await.expect("a list");
        found.iter().filter_map(|dispatch| dispatch.0.run_number).map(|run| run.0).collect::<Vec<_>>()
    };
    assert_eq!((list(&[north], true).await, list(&[south], true).await), (vec![3, 1], vec![4, 3]));
    let third = stage.dispatches(&DispatchFilter::default()).await.remove(1);
    stage.edit(third.clone(), settled(&third, stage.world.now())).await.expect("the version is right");
    assert_eq!((list(&[north], true).await, list(&[north], false).await), (vec![1], vec![3, 1]));
    assert_eq!(list(&[north, south], false).await, [4, 3, 1], "each once");
    assert_eq!(list(&[], false).await, Vec::<u64>::new());
}

/// > Active dispatches by the moment they were settled at; open ones stand at the end of time.
pub async fn on_boards_tells_active_ones_by_when_they_were_settled(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let minutes_ago = |count: u64| stage.world.now().minus(Duration::from_secs(60 * count));
    let mut shown = vec![run(&stage.book().await.into())];
    for (minutes, is_shown) in [(9, true), (10, true), (11, false), (60 * 24, false)] {
        let booked = stage.book().await;
        stage
            .edit(booked.clone(), settled(&booked, minutes_ago(minutes)))
            .await
            .expect("the version is right");
        shown.extend(is_shown.then(|| run(&booked.into())));
    }
    for status in [RecordStatus::Archived, RecordStatus::Deleted] {
        let booked = stage.book().await;
        stage
            .edit(booked.clone(), altered(&booked, |raw| raw.record_status = status))
            .await
            .expect("the version is right");
    }
    let erased = stage.book().await;
    let erasure = stage.world.draft().erase(&erased, &[]).expect("the ring has its key").finish();
    stage.commit(&erasure).await.expect("the version is right");
    let runs = async |after: Timestamp| {
        let found = stage.page(&Range::on_boards(stage.world.id(), after)).await;
        found.iter().map(run).collect::<Vec<_>>()
    };
    // The longest settled first.
    assert_eq!(runs(minutes_ago(10)).await, [3, 2, 1]);
    assert_eq!(runs(minutes_ago(0)).await, [1]);
    assert_eq!(shown, [1, 2, 3]);
}

/// > A read for one tenant never returns another tenant's record.
pub async fn ranges_of_two_tenants_are_apart(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let here = stage.world.facility("Maple Grove");
    for stage in [&stage, &other] {
        let booked = altered(&stage.world.dispatch(here.id(), here.id()), |raw| {
            raw.divisions = vec![DivisionId::from_uuid(Uuid::nil())];
        });
        stage.world.book(&*stage.store, booked).await;
    }
    for stage in [&stage, &other] {
        let own = stage.dispatches(&DispatchFilter::default()).await;
        let own: Vec<Record> = own.into_iter().map(Record::from).collect();
        assert!(own.len() == 1 && own[0].tenant() == stage.world.id());
        for range in ranges(&own) {
            assert!(stage.page(&range).await == expected(&range, &own), "{range:?} is answered otherwise");
        }
    }
}
