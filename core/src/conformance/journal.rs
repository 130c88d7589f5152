//! Cases of the journal as a store keeps it.

use super::Harness;
use super::fixtures::{altered, dispatch_in};
use super::stage::{Stage, verified_journal};
use crate::journal::{Client, EntryKind, Head, Party, RawEntry, Sequence};
use crate::{RunNumber, TenantId};

/// > The tenant's head; [`Head::EMPTY`] when nothing was committed.
pub async fn an_empty_journal_has_the_empty_head(harness: &dyn Harness) {
    let store = harness.fresh().await;
    assert_eq!(store.journal_head(TenantId::DEPLOYMENT).await, Ok(Head::EMPTY));
    let stage = Stage::open(harness).await;
    assert_eq!((stage.head().await, stage.journal().await), (Head::EMPTY, Vec::new()));
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn a_tenants_creation_stands_on_the_deployments_chain(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.neighbour(2).await;
    let kinds: Vec<EntryKind> = verified_journal(&*stage.store, TenantId::DEPLOYMENT).await.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [EntryKind::Change; 2]);
}

/// > Entries after a position, in order.
pub async fn entries_come_back_as_they_were_chained(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let client = Client { address: Some(super::fixtures::line("192.0.2.7")), agent: None };
    let operator = Party::operator(stage.world.id(), super::fixtures::line("Grace Example"));
    let draft = crate::Draft::new(stage.world.vault(), stage.world.id(), operator, super::random::FIRST).from_client(client);
    let (unit, dispatch) = (stage.world.unit("Medic 7"), stage.world.any_dispatch());
    let changes = draft.create(unit).and_then(|draft| draft.create(dispatch)).expect("the ring has its key").finish();
    let expected = changes.link(Head::EMPTY, RunNumber(0));
    let committed = stage.commit(&changes).await.expect("new");
    assert_eq!(committed.head, expected.head);
    assert_eq!(stage.journal().await, expected.entries);
}

/// > Sequences are dense from 1 per tenant, in the order of commits, which is the order readers see.
pub async fn entries_of_every_kind_of_write_keep_the_chain(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.book().await;
    let edited = stage.edit(booked.clone(), altered(&booked, |raw| raw.confidential = true)).await.expect("the version is right");
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    let erasure = stage.world.draft().erase(&dispatch_in(&edited)).expect("the ring has its key").finish();
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

/// > Entries after a position, in order.
pub async fn nothing_comes_after_the_last_entry(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.book().await;
    for after in [Sequence(1), Sequence(2), Sequence(1_000_000)] {
        let entries = stage.store.journal_entries(stage.world.id(), after, super::stage::limit(9)).await;
        assert_eq!(entries, Ok(Vec::new()));
    }
}

/// > The newest entry of a kind.
pub async fn the_newest_entry_of_a_kind_is_found(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let newest = async |kind| stage.store.latest_entry(stage.world.id(), kind).await.expect("the store reads");
    assert_eq!(newest(EntryKind::Disclosure).await, None);
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    stage.commit(&stage.world.disclosure(None)).await.expect("an entry alone");
    stage.book().await;
    let found = newest(EntryKind::Disclosure).await;
    assert_eq!(found.as_ref(), stage.journal().await.get(1));
    assert_eq!(newest(EntryKind::LogonDigest).await, None);
}
