//! Cases of the `Commit` port: whole or not at all, at the right version, once.

use super::Harness;
use super::fixtures::{altered, line};
use super::stage::Stage;
use crate::journal::Sequence;
use crate::{
    ChangeSet, Claimed, Committed, Dispatch, DispatchFilter, Facility, IdempotencyClaim, Record, RecordRef,
    RunNumber, SourceRef, StoreError, Unique, UniqueKey, Version,
};
use std::time::Duration;

fn key_of(record: impl Into<Record>) -> RecordRef {
    record.into().key()
}

fn conflict(record: impl Into<Record>) -> StoreError {
    StoreError::Conflict { record: key_of(record) }
}

fn renamed(facility: &Facility, name: &str) -> Facility {
    altered(facility, |raw| raw.name = line(name).into())
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn a_change_set_is_applied_whole(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (unit, facility) = (stage.world.unit("Medic 7"), stage.world.facility("Maple Grove"));
    let committed = stage
        .commit(&stage.world.creation([unit.clone().into(), facility.clone().into()]))
        .await
        .expect("new");
    let written = [Record::from(unit), Record::from(facility)];
    assert_eq!(committed.records, written);
    assert_eq!(stage.read(&written.each_ref().map(Record::key)).await, written);
    assert_eq!(stage.journal().await.len(), 2);
    assert_eq!((committed.head, committed.head.sequence), (stage.head().await, Sequence(2)));
}

/// Says that a failed change set left nothing behind.
async fn refuses(stage: &Stage, changes: &ChangeSet, error: &StoreError) {
    let before = stage.trace().await;
    assert_eq!(stage.commit(changes).await.expect_err("it must be refused"), *error);
    assert!(stage.trace().await == before, "a refused change set left something behind");
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn a_conflict_in_the_second_record_undoes_the_first(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let known = stage.world.facility("Maple Grove");
    stage.put(known.clone()).await;
    let fresh = stage.world.any_dispatch();
    let changes = stage.world.creation([fresh.clone().into(), known.clone().into()]);
    refuses(&stage, &changes, &conflict(known)).await;
    assert_eq!(stage.read(&[key_of(fresh)]).await, []);
    assert_eq!(stage.book().await.as_number(), 1, "the number was not used up");
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn an_edit_before_a_conflict_is_taken_back(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (first, second) = (stage.world.facility("Maple Grove"), stage.world.facility("Oak Hill"));
    stage.commit(&stage.world.creation([first.clone().into(), second.clone().into()])).await.expect("new");
    let draft =
        stage.world.draft().edit(first.clone(), renamed(&first, "Elm Court")).expect("the ring has its key");
    refuses(&stage, &draft.create(second.clone()).expect("the ring has its key").finish(), &conflict(second))
        .await;
    assert_eq!(stage.read(&[key_of(first.clone())]).await, [Record::from(first)]);
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn a_stale_version_is_a_conflict(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    let edited =
        stage.edit(facility.clone(), renamed(&facility, "Oak Hill")).await.expect("the version is right");
    assert_eq!(edited.records[0].version(), Version(2));
    let stale = stage.world.edition(facility.clone(), renamed(&facility, "Elm Court"));
    refuses(&stage, &stale, &conflict(facility.clone())).await;
    assert_eq!(stage.read(&[key_of(facility)]).await, edited.records);
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn a_version_ahead_is_a_conflict(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    let ahead = altered(&facility, |raw| raw.version = Version(5));
    refuses(&stage, &stage.world.edition(ahead.clone(), ahead.clone()), &conflict(facility)).await;
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn a_record_created_twice_is_a_conflict(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let unit = stage.world.unit("Medic 7");
    stage.put(unit.clone()).await;
    refuses(&stage, &stage.world.creation([unit.clone().into()]), &conflict(unit)).await;
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn an_edit_of_a_missing_record_is_a_conflict(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let unit = stage.world.unit("Medic 7");
    refuses(&stage, &stage.world.edition(unit.clone(), unit.clone()), &conflict(unit)).await;
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn a_record_may_be_created_and_edited_in_one_change_set(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    let draft = stage.world.draft().create(facility.clone()).expect("the ring has its key");
    let both =
        draft.edit(facility.clone(), renamed(&facility, "Oak Hill")).expect("the ring has its key").finish();
    stage.commit(&both).await.expect("the second sees the first");
    let read = stage.read(&[key_of(facility)]).await;
    assert_eq!(read.iter().map(Record::version).collect::<Vec<_>>(), [Version(2)]);
}

/// > A read for one tenant never returns another tenant's record.
pub async fn an_id_of_another_tenant_is_another_record(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let theirs = stage.world.unit("Medic 7");
    stage.put(theirs.clone()).await;
    let ours = altered(&other.world.unit("Medic 7"), |raw| raw.id = theirs.id());
    other.put(ours.clone()).await;
    let edited = altered(&ours, |raw| raw.in_service = false);
    let edited = other.edit(ours, edited).await.expect("the version is right").records;
    assert_eq!(other.read(&[key_of(theirs.clone())]).await, edited);
    assert_eq!(stage.read(&[key_of(theirs.clone())]).await, [Record::from(theirs)]);
}

async fn refuses_duplicate(stage: &Stage, record: impl Into<Record>, key: UniqueKey) {
    let record = record.into();
    refuses(stage, &stage.world.creation([record.clone()]), &StoreError::Duplicate { key }).await;
    assert_eq!(stage.read(&[record.key()]).await, []);
}

/// > A facility's public ID.
pub async fn a_public_id_is_unique_within_a_tenant(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let first = stage.world.facility("Maple Grove");
    stage.put(first.clone()).await;
    let same = |facility: Facility| altered(&facility, |raw| raw.public_id = first.public_id().clone());
    refuses_duplicate(&stage, same(stage.world.facility("Oak Hill")), UniqueKey::PublicId).await;
    let other = stage.neighbour(2).await;
    other.put(same(other.world.facility("Oak Hill"))).await;
}

fn source() -> Option<SourceRef> {
    Some("host/4711".parse().expect("a reference"))
}

/// > The host product's reference.
pub async fn a_source_ref_is_unique_within_tenant_and_kind(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility =
        |stage: &Stage| altered(&stage.world.facility("Oak Hill"), |raw| raw.source_ref = source());
    let dispatch = |stage: &Stage| altered(&stage.world.any_dispatch(), |raw| raw.source_ref = source());
    let unit = |stage: &Stage, sign| altered(&stage.world.unit(sign), |raw| raw.source_ref = source());
    let affiliate = |stage: &Stage| altered(&stage.world.affiliate("Vans"), |raw| raw.source_ref = source());
    let payor = |stage: &Stage| altered(&stage.world.payor("Plan"), |raw| raw.source_ref = source());
    stage.put(facility(&stage)).await;
    stage.put(dispatch(&stage)).await;
    stage.put(unit(&stage, "Medic 7")).await;
    stage.put(affiliate(&stage)).await;
    stage.put(payor(&stage)).await;
    refuses_duplicate(&stage, facility(&stage), UniqueKey::SourceRef).await;
    refuses_duplicate(&stage, dispatch(&stage), UniqueKey::SourceRef).await;
    refuses_duplicate(&stage, unit(&stage, "Medic 8"), UniqueKey::SourceRef).await;
    refuses_duplicate(&stage, affiliate(&stage), UniqueKey::SourceRef).await;
    refuses_duplicate(&stage, payor(&stage), UniqueKey::SourceRef).await;
    let other = stage.neighbour(2).await;
    other.put(facility(&other)).await;
    other.put(dispatch(&other)).await;
}

/// > A unit's call sign.
pub async fn a_call_sign_is_unique_within_a_tenant(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.put(stage.world.unit("Medic 7")).await;
    refuses_duplicate(&stage, stage.world.unit("Medic 7"), UniqueKey::CallSign).await;
    let other = stage.neighbour(2).await;
    other.put(other.world.unit("Medic 7")).await;
}

/// > A secret's digest.
pub async fn a_secret_is_unique(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (token, facility) = (stage.world.token("host product"), stage.world.facility("Maple Grove"));
    let display = stage.world.display(&facility, "East nurses' station");
    stage
        .commit(&stage.world.creation([
            token.clone().into(),
            facility.clone().into(),
            display.clone().into(),
        ]))
        .await
        .expect("new");
    let token = altered(&stage.world.token("another"), |raw| raw.secret_digest = token.0.secret_digest);
    refuses_duplicate(&stage, token, UniqueKey::Secret).await;
    let display =
        altered(&stage.world.display(&facility, "West"), |raw| raw.secret_digest = display.0.secret_digest);
    refuses_duplicate(&stage, display, UniqueKey::Secret).await;
}

/// > A value that comes and is held by another record is [`StoreError::Duplicate`], and nothing happens.
pub async fn two_records_of_one_change_set_may_not_share_a_value(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let twins =
        stage.world.creation([stage.world.unit("Medic 7").into(), stage.world.unit("Medic 7").into()]);
    refuses(&stage, &twins, &StoreError::Duplicate { key: UniqueKey::CallSign }).await;
}

/// > A value that comes and is held by another record is [`StoreError::Duplicate`], and nothing happens.
pub async fn an_edit_may_not_take_a_value_that_another_record_holds(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (seven, nine) = (stage.world.unit("Medic 7"), stage.world.unit("Medic 9"));
    stage.commit(&stage.world.creation([seven.clone().into(), nine.clone().into()])).await.expect("new");
    let taking = altered(&nine, |raw| raw.call_sign = line("Medic 7"));
    refuses(&stage, &stage.world.edition(nine, taking), &StoreError::Duplicate { key: UniqueKey::CallSign })
        .await;
}

/// > Another record holds this value already; choose another.
pub async fn a_value_kept_is_no_duplicate_and_one_given_up_is_free(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let seven = stage.world.unit("Medic 7");
    stage.put(seven.clone()).await;
    let resting = altered(&seven, |raw| raw.in_service = false);
    stage.edit(seven, resting.clone()).await.expect("it keeps its own call sign");
    let resting = altered(&resting, |raw| raw.version = Version(2));
    let renamed = altered(&resting, |raw| raw.call_sign = line("Medic 9"));
    stage.edit(resting, renamed).await.expect("the call sign is free");
    stage.put(stage.world.unit("Medic 7")).await;
}

/// > The index rows and unique values that go with the change set go first, all of them, and then those that
/// >   come are put in.
pub async fn records_of_one_change_set_may_exchange_values(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (seven, nine) = (stage.world.unit("Medic 7"), stage.world.unit("Medic 9"));
    stage.commit(&stage.world.creation([seven.clone().into(), nine.clone().into()])).await.expect("new");
    let named = |unit: &crate::Unit, call_sign: &str| altered(unit, |raw| raw.call_sign = line(call_sign));
    let draft =
        stage.world.draft().edit(seven.clone(), named(&seven, "Medic 9")).expect("the ring has its key");
    let draft = draft.edit(nine.clone(), named(&nine, "Medic 7")).expect("the ring has its key");
    let exchanged = stage.commit(&draft.finish()).await.expect("either gives its own up").records;
    for record in exchanged {
        let Record::Unit(unit) = &record else { panic!("{:?} is no unit", record.key()) };
        let held = Unique::call_sign(stage.world.id(), unit.0.call_sign.clone());
        assert_eq!(stage.store.find(&held).await, Ok(Some(record)));
    }
}

/// > The index rows and unique values that go with the change set go first, all of them, and then those that
/// >   come are put in.
pub async fn a_record_written_twice_is_known_by_what_it_is_in_the_end(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let unit = stage.world.unit("Medic 7");
    let named = |unit: &crate::Unit, call_sign: &str| altered(unit, |raw| raw.call_sign = line(call_sign));
    let draft = stage.world.draft().create(unit.clone()).expect("the ring has its key");
    let draft = draft.edit(unit.clone(), named(&unit, "Medic 8")).expect("the ring has its key");
    let second = altered(&named(&unit, "Medic 8"), |raw| raw.version = Version(2));
    let draft = draft.edit(second, named(&unit, "Medic 9")).expect("the ring has its key");
    stage.commit(&draft.finish()).await.expect("each sees the one before");
    let find = async |call_sign: &str| {
        let found =
            stage.store.find(&Unique::call_sign(stage.world.id(), line(call_sign))).await.expect("a look");
        found.map(|record| record.version())
    };
    assert_eq!(
        (find("Medic 7").await, find("Medic 8").await, find("Medic 9").await),
        (None, None, Some(Version(3)))
    );
    stage.put(stage.world.unit("Medic 7")).await;
    stage.put(stage.world.unit("Medic 8")).await;
}

/// Creates the record under a claim.
fn claiming(stage: &Stage, key: &str, record: impl Into<Record>) -> (IdempotencyClaim, ChangeSet) {
    let record = record.into();
    let claim = stage.world.claim(key, record.key());
    let draft = stage.world.draft().claim(Some(claim)).create(record).expect("the ring has its key");
    (claim, draft.finish())
}

fn claimed_booking(stage: &Stage, key: &str) -> (IdempotencyClaim, ChangeSet) {
    claiming(stage, key, stage.world.any_dispatch())
}

const fn stands_for(claim: &IdempotencyClaim) -> Claimed {
    Claimed { request: claim.request, resource: claim.resource }
}

/// > A claim already made is [`StoreError::AlreadyDone`] and nothing happens.
pub async fn a_claim_made_before_answers_with_what_it_made(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (claim, changes) = claimed_booking(&stage, "order 1");
    stage.commit(&changes).await.expect("new");
    refuses(&stage, &changes, &StoreError::AlreadyDone(stands_for(&claim))).await;
    assert_eq!(claimed(&stage, &claim).await, Some(stands_for(&claim)));
    stage.commit(&claimed_booking(&stage, "order 2").1).await.expect("another key is another request");
}

/// > A claim already made is [`StoreError::AlreadyDone`] and nothing happens.
pub async fn a_claim_made_before_counts_more_than_values_taken(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (claim, changes) = claiming(&stage, "order 1", stage.world.unit("Medic 7"));
    stage.commit(&changes).await.expect("new");
    let (_, repeated) = claiming(&stage, "order 1", stage.world.unit("Medic 7"));
    refuses(&stage, &repeated, &StoreError::AlreadyDone(stands_for(&claim))).await;
}

/// > A read for one tenant never returns another tenant's record.
pub async fn claims_of_two_tenants_are_apart(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let (claim, changes) = claimed_booking(&stage, "order 1");
    stage.commit(&changes).await.expect("new");
    assert_eq!(claimed(&other, &claim).await, None);
    other.commit(&claimed_booking(&other, "order 1").1).await.expect("the other tenant's key is another");
}

/// > What a claim made in the last 24 hours stands for.
pub async fn a_claim_lapses_after_a_day(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (claim, changes) = claimed_booking(&stage, "order 1");
    stage.commit(&changes).await.expect("new");
    let hours =
        |count: u64| Stage { world: stage.world.later(Duration::from_secs(count * 3_600)), ..stage.clone() };
    assert_eq!(claimed(&hours(23), &claim).await, Some(stands_for(&claim)));
    assert_eq!(claimed(&hours(25), &claim).await, None);
    refuses(&stage, &claimed_booking(&hours(23), "order 1").1, &StoreError::AlreadyDone(stands_for(&claim)))
        .await;
    let (newer, changes) = claimed_booking(&hours(25), "order 1");
    stage.commit(&changes).await.expect("the claim has lapsed");
    assert_eq!(claimed(&hours(48), &claim).await, Some(stands_for(&newer)));
}

/// > A claim stands for 24 hours: one exactly that old has lapsed.
pub async fn a_claim_exactly_its_life_old_has_lapsed(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (claim, changes) = claimed_booking(&stage, "order 1");
    stage.commit(&changes).await.expect("new");
    let later = |span: Duration| Stage { world: stage.world.later(span), ..stage.clone() };
    let last = later(IdempotencyClaim::LIFE - Duration::from_micros(1));
    assert_eq!(claimed(&last, &claim).await, Some(stands_for(&claim)));
    refuses(&stage, &claimed_booking(&last, "order 1").1, &StoreError::AlreadyDone(stands_for(&claim))).await;
    let over = later(IdempotencyClaim::LIFE);
    assert_eq!(claimed(&over, &claim).await, None);
    let (newer, changes) = claimed_booking(&over, "order 1");
    stage.commit(&changes).await.expect("the claim has lapsed");
    assert_eq!(claimed(&over, &newer).await, Some(stands_for(&newer)));
}

/// > What a claim made in the last 24 hours stands for.
pub async fn a_node_whose_clock_is_ahead_takes_no_claim_from_the_others(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (claim, changes) = claimed_booking(&stage, "order 1");
    stage.commit(&changes).await.expect("new");
    for (hours, order) in [(26, "order 2"), (6 * 24, "order 3")] {
        let ahead = Stage { world: stage.world.later(Duration::from_secs(hours * 3_600)), ..stage.clone() };
        stage.commit(&claimed_booking(&ahead, order).1).await.expect("new");
        assert_eq!(claimed(&stage, &claim).await, Some(stands_for(&claim)), "{hours} hours ahead");
        refuses(&stage, &claimed_booking(&stage, "order 1").1, &StoreError::AlreadyDone(stands_for(&claim)))
            .await;
    }
}

async fn claimed(stage: &Stage, claim: &IdempotencyClaim) -> Option<Claimed> {
    stage.store.claimed(stage.world.id(), &claim.key, stage.world.now()).await.expect("absence is no error")
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn a_claim_of_a_refused_change_set_is_not_kept(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let known = stage.book().await;
    let claim = stage.world.claim("order 1", key_of(known.clone()));
    let draft = stage.world.draft().claim(Some(claim)).create(known.clone()).expect("the ring has its key");
    refuses(&stage, &draft.finish(), &conflict(known)).await;
    assert_eq!(claimed(&stage, &claim).await, None);
    stage.commit(&claimed_booking(&stage, "order 1").1).await.expect("the key is free");
}

/// > Run numbers rise by one per new dispatch of a tenant and are never given twice.
pub async fn run_numbers_rise_by_one_from_1_per_tenant(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    assert_eq!((stage.book().await.as_number(), other.book().await.as_number()), (1, 1));
    let pair = stage.world.creation([stage.world.any_dispatch().into(), stage.world.any_dispatch().into()]);
    let committed = stage.commit(&pair).await.expect("new");
    assert_eq!(numbers(&committed), [2, 3]);
    assert_eq!(stage.book().await.as_number(), 4);
}

/// > Run numbers rise by one per new dispatch of a tenant and are never given twice.
pub async fn an_edited_or_erased_dispatch_keeps_its_run_number(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.book().await;
    let edited = stage
        .edit(booked.clone(), altered(&booked, |raw| raw.confidential = true))
        .await
        .expect("the version is right");
    let edited = super::fixtures::dispatch_in(&edited);
    let erased = stage.world.draft().erase(&edited, &[]).expect("the ring has its key").finish();
    assert_eq!(numbers(&stage.commit(&erased).await.expect("the version is right")), [1]);
    assert_eq!(stage.book().await.as_number(), 2);
    assert_eq!(stage.dispatches(&DispatchFilter::default()).await.len(), 2);
}

fn numbers(committed: &Committed) -> Vec<u64> {
    let dispatches = committed.records.iter().filter_map(|record| match record {
        Record::Dispatch(dispatch) => Some(dispatch.as_number()),
        _ => None,
    });
    dispatches.collect()
}

trait Numbered {
    fn as_number(&self) -> u64;
}

impl Numbered for Dispatch {
    fn as_number(&self) -> u64 {
        self.0.run_number.unwrap_or(RunNumber(0)).0
    }
}
