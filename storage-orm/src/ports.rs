//! The ports that write: each call becomes a job of the writer, whose answer is its answer.

use crate::OrmStore;
use crate::fault::unavailable;
use crate::read::{cell, cells};
use crate::writer::{Outcome, Work, checked_keys, find_claim};
use async_trait::async_trait;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{
    Cell, CellKey, CellRange, Cells, ChangeSet, Claimed, Commit, Committed, GuardKey, Guards, IdempotencyKey,
    KeyId, StoreError, Swap, Taken, TenantId, Timestamp,
};
use std::num::NonZeroU16;
use std::time::Duration;

/// Never happens: the writer answers each job with the outcome of its kind.
const MIXED: StoreError = StoreError::Unavailable { reason: "writer answered another question" };

#[async_trait]
impl Commit for OrmStore {
    async fn commit(&self, changes: &ChangeSet) -> Result<Committed, StoreError> {
        match self.ask(Work::Commit(Box::new(changes.clone()))).await? {
            Outcome::Committed(committed) => Ok(*committed),
            _ => Err(MIXED),
        }
    }
}

#[async_trait]
impl Guards for OrmStore {
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        match self.ask(Work::Take { key: *key, limit, window, now }).await? {
            Outcome::Taken(taken) => Ok(taken),
            _ => Err(MIXED),
        }
    }

    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError> {
        let found = find_claim(&self.reader, self.dialect, tenant, key, now)
            .await
            .map_err(|error| unavailable(&error))?;
        Ok(found.transpose()?)
    }

    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        match self.ask(Work::Logon(tenant, Box::new(row.clone()))).await? {
            Outcome::Logon(number) => Ok(number),
            _ => Err(MIXED),
        }
    }

    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        match self.ask(Work::KeyCheck(key, *value)).await? {
            Outcome::KeyCheck(stored) => Ok(stored),
            _ => Err(MIXED),
        }
    }

    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
        Ok(checked_keys(&self.reader, self.dialect).await.map_err(|error| unavailable(&error))??)
    }
}

#[async_trait]
impl Cells for OrmStore {
    async fn cell(
        &self,
        tenant: TenantId,
        key: &CellKey,
        now: Timestamp,
    ) -> Result<Option<Cell>, StoreError> {
        cell(self, tenant, key, now).await
    }

    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError> {
        cells(self, range, now, limit).await
    }

    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (swaps, logon) = (swaps.to_vec(), logon.cloned().map(Box::new));
        match self.ask(Work::Swap { tenant, swaps, logon, now }).await? {
            Outcome::Swapped => Ok(()),
            _ => Err(MIXED),
        }
    }
}
