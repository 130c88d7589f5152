//! Cases in which many write at once: one order, no number twice, one winner.

use super::Harness;
use super::fixtures::altered;
use super::stage::{ENTRIES, Stage, at_once, verified_journal};
use crate::journal::{Head, Sequence};
use crate::{DispatchFilter, Record, RunNumber, StoreError, UniqueKey};

/// > Run numbers rise by one per new dispatch of a tenant and are never given twice.
pub async fn run_numbers_are_dense_among_32_creators(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = at_once(32, |_| {
        let stage = stage.clone();
        async move { stage.book().await.0.run_number }
    })
    .await;
    assert_eq!(sorted(booked.into_iter().flatten()), (1..=32).map(RunNumber).collect::<Vec<_>>());
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items
}

/// > Run numbers rise by one per new dispatch of a tenant and are never given twice.
pub async fn refused_change_sets_leave_no_gap(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let known = stage.world.facility("Maple Grove");
    stage.put(known.clone()).await;
    at_once(32, |index| {
        let (stage, known) = (stage.clone(), known.clone());
        async move {
            let extra = (index % 2 == 1).then(|| Record::from(known));
            let booking = std::iter::once(Record::from(stage.world.any_dispatch()));
            let committed = stage.commit(&stage.world.creation(booking.chain(extra))).await;
            assert_eq!(committed.is_err(), index % 2 == 1);
        }
    })
    .await;
    let booked = stage.dispatches(&DispatchFilter::default()).await;
    assert_eq!(booked.iter().filter_map(|dispatch| dispatch.0.run_number).collect::<Vec<_>>(), falling(16));
    assert_eq!(stage.journal().await.len(), 17);
}

fn falling(from: u64) -> Vec<RunNumber> {
    (1..=from).rev().map(RunNumber).collect()
}

/// > Every record is written at the version it expects; otherwise [`StoreError::Conflict`] and nothing
/// >   happens.
pub async fn one_of_16_edits_of_one_version_wins(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    let answers = at_once(16, |index| {
        let (stage, facility) = (stage.clone(), facility.clone());
        let edited = altered(&facility, |raw| raw.code_epoch = index as u32);
        async move { stage.edit(facility, edited).await }
    })
    .await;
    let conflict = StoreError::Conflict { record: Record::from(facility.clone()).key() };
    let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert!(lost.into_iter().all(|answer| answer.is_err_and(|error| error == conflict)));
    let written: Vec<Record> = won.into_iter().flatten().flat_map(|committed| committed.records).collect();
    assert_eq!(written.len(), 1);
    assert_eq!(stage.read(&[Record::from(facility).key()]).await, written);
}

/// > A claim already made is [`StoreError::AlreadyDone`] and nothing happens.
pub async fn one_of_16_requests_with_one_claim_is_done(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let answers = at_once(16, |_| {
        let stage = stage.clone();
        async move {
            let dispatch = Record::from(stage.world.any_dispatch());
            let draft = stage.world.draft().claim(Some(stage.world.claim("order 1", dispatch.key())));
            stage.commit(&draft.create(dispatch).expect("the ring has its key").finish()).await
        }
    })
    .await;
    let booked = stage.dispatches(&DispatchFilter::default()).await;
    let [only] = &booked[..] else { panic!("{} bookings for one request", booked.len()) };
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    let resource = Record::from(only.clone()).key();
    let repeats = |answer: StoreError| matches!(answer, StoreError::AlreadyDone(claimed) if claimed.resource == resource);
    assert!(answers.into_iter().filter_map(Result::err).all(repeats));
}

/// > A value that comes and is held by another record is [`StoreError::Duplicate`], and nothing happens.
pub async fn one_of_16_records_gets_a_unique_value(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let answers = at_once(16, |_| {
        let stage = stage.clone();
        async move { stage.commit(&stage.world.creation([stage.world.unit("Medic 7").into()])).await }
    })
    .await;
    let refused: Vec<StoreError> = answers.into_iter().filter_map(Result::err).collect();
    assert_eq!(refused, vec![StoreError::Duplicate { key: UniqueKey::CallSign }; 15]);
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn the_journal_holds_after_commits_of_16_tasks(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    at_once(16, |_| stage.clone().be_busy(3)).await;
    let journal = stage.journal().await;
    assert_eq!(journal.len(), 16 * 3 * ENTRIES);
    assert!(journal.iter().zip(1..).all(|(entry, position)| entry.sequence == Sequence(position)));
}

/// > Two commits to one tenant have one order, which is the order readers see and the journal keeps.
pub async fn every_acknowledged_head_stands_in_the_journal(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let heads = at_once(32, |_| {
        let stage = stage.clone();
        async move {
            let first = stage.put(stage.world.facility("Maple Grove")).await.head;
            let second = stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone").head;
            assert!(first.sequence < second.sequence, "what was acknowledged first comes first");
            [first, second]
        }
    })
    .await;
    let journal: Vec<Head> =
        stage.journal().await.iter().map(|it| Head { sequence: it.sequence, hash: it.hash }).collect();
    let heads = heads.into_iter().flatten().map(|head| (head.sequence, head.hash));
    assert_eq!(sorted(heads), journal.iter().map(|head| (head.sequence, head.hash)).collect::<Vec<_>>());
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn the_chains_of_two_tenants_do_not_mix(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    at_once(16, |index| if index % 2 == 0 { stage.clone().be_busy(2) } else { other.clone().be_busy(2) })
        .await;
    assert_eq!((stage.journal().await.len(), other.journal().await.len()), (16 * ENTRIES, 16 * ENTRIES));
    assert_eq!(verified_journal(&*stage.store, crate::TenantId::DEPLOYMENT).await.len(), 2);
}
