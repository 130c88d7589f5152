//! What is counted rather than recorded: each call is a transaction of its own.

use crate::RedbStore;
use crate::lapsing::{Lapsing, claimed};
use crate::tables::{KEY_CHECKS, LAPSING, LOGONS, after, bits};
use async_trait::async_trait;
use bayboard::danger::encode_part;
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{Claimed, GuardKey, Guards, IdempotencyKey, KeyId, StoreError, Taken, TenantId, Timestamp};
use redb::ReadableTable;
use std::time::Duration;

#[async_trait]
impl Guards for RedbStore {
    async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, StoreError> {
        let key = *key;
        self.write(move |transaction| {
            let mut lapsing = Lapsing::open(transaction)?;
            lapsing.sweep(now)?;
            lapsing.take(&key, limit, window, now)
        })
        .await
    }
    async fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Result<Option<Claimed>, StoreError> {
        let key = *key;
        self.read(move |moment| claimed(&moment.open_table(LAPSING)?, tenant, &key, now)).await
    }
    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        let row = encode_part(row);
        self.write(move |transaction| {
            let mut logons = transaction.open_table(LOGONS)?;
            let last = logons.range(after(tenant, 0))?.next_back().transpose()?.map_or(0, |(key, _)| key.value().1);
            logons.insert((bits(tenant), last + 1), row.as_slice())?;
            Ok(LogonNumber(last + 1))
        })
        .await
    }
    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        let value = *value;
        self.write(move |transaction| {
            let mut checks = transaction.open_table(KEY_CHECKS)?;
            let kept = checks.get(key.0)?.map(|kept| *kept.value());
            match kept {
                Some(kept) => Ok(kept),
                None => checks.insert(key.0, &value).map(|_| value).map_err(Into::into),
            }
        })
        .await
    }
}
