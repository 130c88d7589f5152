//! Cases of the journal as a store keeps it.

use super::Harness;
use super::fixtures::{altered, dispatch_in, line};
use super::stage::{Stage, limit, verified_journal};
use crate::journal::{Client, EntryKey, EntryKind, Head, Party, RawEntry, Sequence};
use crate::{PatientId, RunNumber, StoreError, StoreExt, TenantId};

/// > The tenant's head; [`Head::EMPTY`] when nothing was committed.
pub async fn an_empty_journal_has_the_empty_head(harness: &dyn Harness) {
    let store = harness.fresh().await;
    assert_eq!(store.head(TenantId::DEPLOYMENT).await, Ok(Head::EMPTY));
    let stage = Stage::open(harness).await;
    assert_eq!((stage.head().await, stage.journal().await), (Head::EMPTY, Vec::new()));
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn a_tenants_creation_stands_on_the_deployments_chain(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.neighbour(2).await;
    let kinds: Vec<EntryKind> =
        verified_journal(&*stage.store, TenantId::DEPLOYMENT).await.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [EntryKind::Change; 2]);
}

/// > Entries after a position in order; or those before it, the newest first. Without a position it begins at
/// >   that end.
pub async fn entries_come_back_as_they_were_chained(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let client = Client { address: Some(super::fixtures::line("192.0.2.7")), agent: None };
    let operator = Party::operator(stage.world.id(), super::fixtures::line("Grace Example"));
    let draft = crate::Draft::new(stage.world.company(), operator, super::random::FIRST).from_client(client);
    let (unit, dispatch) = (stage.world.unit("Medic 7"), stage.world.any_dispatch());
    let changes =
        draft.create(unit).and_then(|draft| draft.create(dispatch)).expect("the ring has its key").finish();
    let expected = changes.link(Head::EMPTY, RunNumber(0));
    let committed = stage.commit(&changes).await.expect("new");
    assert_eq!(committed.head, expected.head);
    assert_eq!(stage.journal().await, expected.entries);
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn entries_of_every_kind_of_write_keep_the_chain(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.book().await;
    let edited = stage
        .edit(booked.clone(), altered(&booked, |raw| raw.confidential = true))
        .await
        .expect("the version is right");
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    let erasure =
        stage.world.draft().erase(&dispatch_in(&edited), &[]).expect("the ring has its key").finish();
    stage.commit(&erasure).await.expect("the version is right");
    let expected = [EntryKind::Change, EntryKind::Change, EntryKind::Disclosure, EntryKind::Erasure];
    assert_eq!(kinds(&stage.journal().await), expected);
}

fn kinds(journal: &[RawEntry]) -> Vec<EntryKind> {
    journal.iter().map(|entry| entry.kind).collect()
}

/// > Applies the change set as one transaction.
pub async fn a_change_set_of_entries_alone_is_committed(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let committed = stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    assert_eq!((committed.head.sequence, committed.records), (Sequence(1), Vec::new()));
    assert_eq!(committed.head, stage.head().await);
    assert_eq!(kinds(&stage.journal().await), [EntryKind::Disclosure]);
}

/// > Entries after a position in order; or those before it, the newest first. Without a position it begins at
/// >   that end.
pub async fn nothing_comes_after_the_last_entry(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.book().await;
    for after in [Sequence(1), Sequence(2), Sequence(1_000_000)] {
        let entries =
            stage.store.entries(&EntryKey::All(stage.world.id()), Some(after), false, limit(9)).await;
        assert_eq!(entries, Ok(Vec::new()));
    }
}

/// > The newest entry of a kind.
pub async fn the_newest_entry_of_a_kind_is_found(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let newest =
        async |kind| stage.store.latest_entry(stage.world.id(), kind).await.expect("the store reads");
    assert_eq!(newest(EntryKind::Disclosure).await, None);
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    stage.book().await;
    let found = newest(EntryKind::Disclosure).await;
    assert_eq!(found.as_ref(), stage.journal().await.get(1));
    assert_eq!(newest(EntryKind::LogonDigest).await, None);
}

impl Stage {
    async fn entries(&self, of: &EntryKey, after: Option<Sequence>, falling: bool) -> Vec<RawEntry> {
        self.store.entries(of, after, falling, limit(1_000)).await.expect("entries")
    }
}

/// Says that this is what the key finds in the journal, from either end and from any position.
async fn is_found(stage: &Stage, of: &EntryKey, expected: &[RawEntry]) {
    let backwards: Vec<RawEntry> = expected.iter().rev().cloned().collect();
    assert_eq!(
        (stage.entries(of, None, false).await, stage.entries(of, None, true).await),
        (expected.to_vec(), backwards.clone())
    );
    let end = stage.head().await.sequence.0;
    for at in (0..=end + 1).chain([u64::MAX / 2]).map(Sequence) {
        let after: Vec<_> = expected.iter().filter(|entry| entry.sequence > at).cloned().collect();
        let before: Vec<_> = backwards.iter().filter(|entry| entry.sequence < at).cloned().collect();
        assert_eq!(
            (stage.entries(of, Some(at), false).await, stage.entries(of, Some(at), true).await),
            (after, before)
        );
    }
    let first = stage.store.entries(of, None, true, limit(1)).await.expect("entries");
    assert_eq!(first.first(), expected.last());
}

/// > `entries` finds an entry by each of its [keys](RawEntry::keys), and by no other.
pub async fn entries_are_found_by_each_of_their_keys(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let (booked, unit) = (stage.book().await, stage.world.unit("Medic 7"));
    stage
        .edit(booked.clone(), altered(&booked, |raw| raw.confidential = true))
        .await
        .expect("the version is right");
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    let records = [crate::Record::from(booked).key(), crate::Record::from(unit.clone()).key()];
    stage.commit(&stage.world.disclosure(Some(records[0]))).await.expect("an entry alone");
    stage.commit(&stage.world.disclosure_by_roll(&records)).await.expect("entries alone");
    let grace = Party::operator(stage.world.id(), line("Grace Example"));
    let draft = crate::Draft::new(stage.world.company(), grace.clone(), stage.world.now());
    stage.commit(&draft.create(unit).expect("the ring has its key").finish()).await.expect("new");
    let patient = PatientId::from_uuid(uuid::Uuid::from_u128(7));
    let about = stage.world.draft().about(Some(patient)).create(stage.world.unit("Medic 8"));
    stage.commit(&about.expect("the ring has its key").finish()).await.expect("new");
    other.book().await;
    let journal = stage.journal().await;
    let keys: Vec<EntryKey> = journal.iter().flat_map(RawEntry::keys).collect();
    assert!(journal.len() == 8 && keys.contains(&EntryKey::Actor(stage.world.id(), grace.actor)));
    for record in records {
        let listed = [
            EntryKey::Record(stage.world.id(), record),
            EntryKey::Patient(stage.world.id(), PatientId::from_uuid(record.id)),
        ];
        let is_listed = |entry: &&RawEntry| {
            entry.kind == EntryKind::Roll && listed.iter().all(|key| entry.keys().contains(key))
        };
        assert_eq!(journal.iter().filter(is_listed).count(), 1, "a roll is found by what it lists");
    }
    for key in &keys {
        let expected: Vec<RawEntry> =
            journal.iter().filter(|entry| entry.keys().contains(key)).cloned().collect();
        is_found(&stage, key, &expected).await;
    }
    is_found(&stage, &EntryKey::All(stage.world.id()), &journal).await;
    is_found(&stage, &EntryKey::Patient(stage.world.id(), patient), &journal[7..]).await;
    is_found(&stage, &EntryKey::Kind(stage.world.id(), EntryKind::Erasure), &[]).await;
    is_found(
        &stage,
        &EntryKey::Actor(stage.world.id(), Party::operator(stage.world.id(), line("Grace")).actor),
        &[],
    )
    .await;
}

/// > `heads` names every chain that has an entry, and no other.
pub async fn the_heads_of_all_chains_are_told_at_once(harness: &dyn Harness) {
    let store = harness.fresh().await;
    assert_eq!(store.heads().await, Ok(Vec::new()));
    let stage = Stage::open(harness).await;
    let others = [stage.neighbour(2).await, stage.neighbour(3).await];
    stage.book().await;
    others[1].book().await;
    let mut expected = vec![
        (TenantId::DEPLOYMENT, stage.store.head(TenantId::DEPLOYMENT).await.expect("a head")),
        (stage.world.id(), stage.head().await),
        (others[1].world.id(), others[1].head().await),
    ];
    expected.sort_by_key(|(tenant, _)| *tenant);
    assert_eq!(stage.store.heads().await, Ok(expected), "a chain without an entry has no head");
}

impl Stage {
    /// Writes the entry that lets payloads go up to this one. Returns its position.
    async fn lets_go(&self, upto: u64) -> Sequence {
        let draft = self.world.draft().retain_no_longer(Sequence(upto)).expect("nothing is sealed");
        self.commit(&draft.finish()).await.expect("an entry alone").head.sequence
    }

    async fn drops(&self, under: Sequence, after: u64, most: u16) -> Option<u64> {
        let dropped = self.store.drop_payloads(self.world.id(), under, Sequence(after), limit(most)).await;
        dropped.expect("an entry says so").map(|last| last.0)
    }
}

/// The positions that still tell something.
fn told(journal: &[RawEntry]) -> Vec<u64> {
    journal.iter().filter(|entry| entry.body.is_some()).map(|entry| entry.sequence.0).collect()
}

/// > `drop_payloads` drops what entries tell and by what they are found, in order, up to where the entry
/// >   `under` says.
/// > Drops payloads of entries after a position. Returns the last position it dropped, none when nothing was
/// >   left to drop.
pub async fn payloads_are_dropped_up_to_where_an_entry_says(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    other.book().await;
    for _ in 0..6 {
        stage.book().await;
    }
    let before = stage.journal().await;
    let under = stage.lets_go(5).await;
    assert_eq!(
        (stage.drops(under, 0, 2).await, told(&stage.journal().await)),
        (Some(2), vec![3, 4, 5, 6, 7])
    );
    assert_eq!(stage.drops(under, 2, 9).await, Some(5));
    assert_eq!((stage.drops(under, 5, 9).await, stage.drops(under, 0, 9).await), (None, None));
    let after = stage.journal().await;
    assert_eq!(told(&after), [6, 7]);
    for (dropped, whole) in after.iter().zip(&before).take(5) {
        assert_eq!(*dropped, RawEntry { body: None, ..whole.clone() }, "all but the payload stays");
        for key in whole.keys() {
            let found = stage.entries(&key, None, false).await;
            assert!(
                !found.contains(dropped) && found.iter().all(|entry| entry.keys().contains(&key)),
                "{key:?}"
            );
        }
    }
    is_found(&stage, &EntryKey::Kind(stage.world.id(), EntryKind::Change), &after[5..6]).await;
    assert_eq!(told(&other.journal().await), [1], "another company's stay");
}

/// > `drop_payloads` drops what entries tell and by what they are found, in order, up to where the entry
/// >   `under` says.
pub async fn a_roll_that_is_let_go_is_found_by_nothing_that_it_listed(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let records = [stage.world.unit("Medic 7"), stage.world.unit("Medic 8")]
        .map(|unit| crate::Record::from(unit).key());
    stage.commit(&stage.world.disclosure_by_roll(&records)).await.expect("entries alone");
    let listed = stage.journal().await[0].keys();
    let is_of_the_roll =
        |key: &&EntryKey| matches!(key, EntryKey::Record(..) | EntryKey::Patient(..) | EntryKey::Roll(..));
    assert_eq!(listed.iter().filter(is_of_the_roll).count(), 5);
    let under = stage.lets_go(2).await;
    assert_eq!(stage.drops(under, 0, 9).await, Some(2));
    for key in listed.iter().filter(is_of_the_roll) {
        is_found(&stage, key, &[]).await;
    }
}

/// > The chain stays, and so do the payloads of [kinds that outlive
/// >   it](crate::journal::EntryKind::outlives_retention).
pub async fn what_outlives_retention_is_not_dropped(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let digest = crate::journal::LogonDigest::over(crate::journal::LogonNumber(0), &[]);
    stage
        .commit(&stage.world.draft().logons(digest).expect("nothing is sealed").finish())
        .await
        .expect("an entry alone");
    stage.book().await;
    let first = stage.lets_go(2).await;
    let second = stage.lets_go(first.0).await;
    assert_eq!(stage.drops(second, 0, 9).await, Some(2));
    let journal = stage.journal().await;
    assert_eq!(told(&journal), [1, 3, 4]);
    is_found(&stage, &EntryKey::Kind(stage.world.id(), EntryKind::LogonDigest), &journal[..1]).await;
}

/// > Under an entry that says nothing of it, nothing is dropped: [`StoreError::NoRetention`].
pub async fn payloads_are_dropped_under_no_other_entry(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.book().await;
    let itself = stage.lets_go(2).await;
    let beyond = stage.lets_go(9).await;
    for under in [Sequence(0), Sequence(1), itself, beyond, Sequence(4), Sequence(u64::MAX)] {
        let dropped = stage.store.drop_payloads(stage.world.id(), under, Sequence::START, limit(9)).await;
        assert_eq!(dropped, Err(StoreError::NoRetention { under }));
    }
    assert_eq!(told(&stage.journal().await), [1, 2, 3]);
}
