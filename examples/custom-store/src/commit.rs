//! The one way to write records: a transaction per change set. The engine has one writer, so the head is held from its start.

use crate::RedbStore;
use crate::fault::Fault;
use crate::lapsing::Lapsing;
use crate::put::Records;
use crate::tables::{ENTRIES, FEED, HEADS, NEWEST, bits, head};
use async_trait::async_trait;
use bayboard::danger::encode_part;
use bayboard::journal::RawEntry;
use bayboard::{ChangeSet, Commit, Committed, IdempotencyClaim, StoreError, Word};
use redb::WriteTransaction;

#[async_trait]
impl Commit for RedbStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        let changes = changes.clone();
        self.write(move |transaction| apply(transaction, &changes)).await
    }
}

fn apply(transaction: &WriteTransaction, changes: &ChangeSet) -> Result<Committed, Fault> {
    let tenant = changes.tenant();
    if let Some(claim) = changes.idempotency_claim() {
        // First of all: a repeated request finds its own values taken, and must not hear of that.
        make(transaction, changes, claim)?;
    }
    let mut heads = transaction.open_table(HEADS)?;
    let (before, last_run) = head(&heads, tenant)?;
    let linked = changes.link(before, last_run);
    let mut records = Records::open(transaction)?;
    linked.writes.iter().try_for_each(|write| records.put(write))?;
    append(transaction, &linked.entries)?;
    heads.insert(bits(tenant), (linked.head.sequence.0, &linked.head.hash, linked.last_run.0))?;
    Ok(linked.into())
}

fn make(transaction: &WriteTransaction, changes: &ChangeSet, claim: &IdempotencyClaim) -> Result<(), Fault> {
    let mut lapsing = Lapsing::open(transaction)?;
    lapsing.sweep(changes.at())?;
    if let Some(claimed) = lapsing.claimed(changes.tenant(), &claim.key, changes.at())? {
        return Err(StoreError::AlreadyDone(claimed).into());
    }
    lapsing.claim(changes.tenant(), claim, changes.at())
}

fn append(transaction: &WriteTransaction, entries: &[RawEntry]) -> Result<(), Fault> {
    let mut journal = transaction.open_table(ENTRIES)?;
    let (mut feed, mut newest) = (transaction.open_table(FEED)?, transaction.open_table(NEWEST)?);
    for entry in entries {
        let (tenant, sequence) = (bits(entry.tenant), entry.sequence.0);
        journal.insert((tenant, sequence), encode_part(entry).as_slice())?;
        newest.insert((tenant, entry.kind.word()), sequence)?;
        if let (true, Some(record), Some(version)) = (entry.is_change(), entry.record, entry.version) {
            feed.insert((tenant, sequence), (record.kind.word(), record.id.as_u128(), version.0))?;
        }
    }
    Ok(())
}
