//! A store with a defect, for proofs that have to find it; without one it is the store behind it.

use async_trait::async_trait;
use bayboard::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonOutcome, LogonRow, RawEntry, Sequence};
use bayboard::{
    Cell, CellKey, CellRange, Cells, Change, ChangeSet, Claimed, Commit, Committed, GuardKey, Guards,
    IdempotencyKey, Journal, KeyId, Moment, Range, Record, RecordKind, RecordRef, Records, Space, Store,
    StoreError, Swap, Taken, TenantId, Timestamp, Unique,
};
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What is wrong with a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// What is written replaces whatever stands, and what ended is forgotten at once.
    ForgetsVersions,
    /// What ends goes on.
    LosesEnds,
    /// All ways in to accounts share one count.
    CountsAsOne,
    /// Wrong tries in a row are not counted.
    ForgetsTries,
    /// Whatever is taken once may be taken again.
    TakesAgain,
    /// A commit that met another writer is told as done.
    TellsConflictsAsDone,
    /// A try of somebody else lands between each reading of a count and the swap of what came of it.
    OthersTryInBetween,
    /// No row can be appended that tells of a disabled account.
    FailsForTheDisabled,
    /// How people prove who they are is logged when it is read.
    LogsCredentials,
}

#[derive(Debug)]
pub struct Planted {
    store: Arc<dyn Store>,
    defect: Option<Defect>,
    done: Mutex<Option<Committed>>,
}

impl Planted {
    pub fn on(store: Arc<dyn Store>, defect: Option<Defect>) -> Arc<Self> {
        Arc::new(Self { store, defect, done: Mutex::default() })
    }

    fn is(&self, defect: Defect) -> bool {
        self.defect == Some(defect)
    }

    fn may_tell(&self, row: Option<&LogonRow>) -> Result<(), StoreError> {
        let is_of_disabled = row.is_some_and(|row| row.outcome == LogonOutcome::Disabled);
        let fails = self.is(Defect::FailsForTheDisabled) && is_of_disabled;
        if fails { Err(StoreError::Unavailable { reason: "a test refuses" }) } else { Ok(()) }
    }

    fn placed(&self, key: &CellKey) -> CellKey {
        let is_shared = self.is(Defect::CountsAsOne) && key.space == Space::Tries;
        if is_shared { CellKey { id: [0; 32], ..*key } } else { *key }
    }

    /// Somebody else tries on the same ways: their counts get another version.
    async fn others_try(&self, tenant: TenantId, swaps: &[Swap], now: Timestamp) -> Result<(), StoreError> {
        for swap in swaps.iter().filter(|swap| swap.cell.key.space == Space::Tries) {
            if let Some(cell) = self.store.cell(tenant, &swap.cell.key, now).await? {
                let other = Swap { expected: Some(cell.version), cell };
                self.store.swap(tenant, &[other], None, now).await?;
            }
        }
        Ok(())
    }

    /// None where it is not written at all.
    async fn bent(&self, tenant: TenantId, swap: &Swap, now: Timestamp) -> Result<Option<Swap>, StoreError> {
        let mut swap = Swap { cell: Cell { key: self.placed(&swap.cell.key), ..swap.cell.clone() }, ..*swap };
        let is_lost = match self.defect {
            Some(Defect::ForgetsTries) => swap.cell.key.space == Space::Tries,
            Some(Defect::LosesEnds) => swap.cell.is_tombstone(),
            _ => false,
        };
        if self.is(Defect::ForgetsVersions) {
            let stands = self.store.cell(tenant, &swap.cell.key, now).await?;
            swap.expected = stands.map(|cell| cell.version);
            if swap.cell.is_tombstone() {
                swap.cell.until = now;
            }
        }
        Ok((!is_lost).then_some(swap))
    }
}

#[async_trait]
impl Records for Planted {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let found = self.store.records(tenant, keys).await?;
        if self.is(Defect::LogsCredentials) {
            for record in found.iter().filter(|record| record.key().kind == RecordKind::Credential) {
                let bytes = bayboard::danger::encode(record);
                tracing::trace!(record = %String::from_utf8_lossy(&bytes), "read");
            }
        }
        Ok(found)
    }

    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
        self.store.find(value).await
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
        self.store.page(range, limit).await
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
        self.store.moment(tenant, ranges).await
    }
}

#[async_trait]
impl Journal for Planted {
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        self.store.head(tenant).await
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        self.store.heads().await
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        self.store.entries(of, after, falling, limit).await
    }

    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        self.store.changes(tenant, after, limit).await
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        self.store.logons(of, after, limit).await
    }

    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        self.store.drop_payloads(tenant, under, after, limit).await
    }
}

#[async_trait]
impl Cells for Planted {
    async fn cell(
        &self,
        tenant: TenantId,
        key: &CellKey,
        now: Timestamp,
    ) -> Result<Option<Cell>, StoreError> {
        self.store.cell(tenant, &self.placed(key), now).await
    }

    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError> {
        self.store.cells(range, now, limit).await
    }

    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.may_tell(logon)?;
        if self.defect.is_none() {
            return self.store.swap(tenant, swaps, logon, now).await;
        }
        // What comes of a try is written with a row.
        if self.is(Defect::OthersTryInBetween) && logon.is_some() {
            self.others_try(tenant, swaps, now).await?;
        }
        loop {
            let mut bent = Vec::new();
            for swap in swaps {
                bent.extend(self.bent(tenant, swap, now).await?);
            }
            match self.store.swap(tenant, &bent, logon, now).await {
                // What stands was read a moment too early.
                Err(StoreError::CellChanged) if self.is(Defect::ForgetsVersions) => {}
                done => return done,
            }
        }
    }
}

#[async_trait]
impl Commit for Planted {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        let told = self.store.commit(changes).await;
        if !self.is(Defect::TellsConflictsAsDone) {
            return told;
        }
        let mut done = self.done.lock().unwrap();
        match (&told, &*done) {
            (Ok(committed), _) => *done = Some(committed.clone()),
            (Err(StoreError::Conflict { .. }), Some(before)) => return Ok(before.clone()),
            _ => {}
        }
        told
    }
}

#[async_trait]
impl Guards for Planted {
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        let taken = self.store.take(key, limit, window, now).await?;
        Ok(if self.is(Defect::TakesAgain) { Taken::Allowed } else { taken })
    }

    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError> {
        self.store.claimed(tenant, key, now).await
    }

    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        self.may_tell(Some(row))?;
        self.store.append_logon(tenant, row).await
    }

    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        self.store.key_check(key, value).await
    }

    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
        self.store.checked_keys().await
    }
}
