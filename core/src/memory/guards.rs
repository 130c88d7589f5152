//! What is counted rather than recorded.

use super::MemoryStore;
use super::state::State;
use crate::journal::{LogonNumber, LogonRow};
use crate::{Claimed, GuardKey, Guards, IdempotencyKey, KeyId, StoreError, Taken, TenantId, Timestamp};
use async_trait::async_trait;
use std::time::Duration;

#[async_trait]
impl Guards for MemoryStore {
    async fn take(
        &self,
        key: &GuardKey,
        limit: u32,
        window: Duration,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        Ok(self.lock().take(key, limit, window, now))
    }

    async fn claimed(
        &self,
        tenant: TenantId,
        key: &IdempotencyKey,
        now: Timestamp,
    ) -> Result<Option<Claimed>, StoreError> {
        Ok(self.lock().claimed(tenant, key, now))
    }

    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Result<LogonNumber, StoreError> {
        Ok(self.lock().append_logon(tenant, row))
    }

    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Result<[u8; 32], StoreError> {
        Ok(*self.lock().key_checks.entry(key).or_insert(*value))
    }

    async fn checked_keys(&self) -> Result<Vec<KeyId>, StoreError> {
        Ok(self.lock().key_checks.keys().copied().collect())
    }
}

impl State {
    fn take(&mut self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Taken {
        let is_over = |end: Timestamp| end <= now || end > Taken::latest_end(window, now);
        let (end, count) = self.windows.entry(*key).or_insert((now, 0));
        if is_over(*end) {
            (*end, *count) = (now.plus(window), 0);
        }
        if *count >= limit {
            return Taken::wait_until(*end, window, now);
        }
        *count += 1;
        Taken::Allowed
    }
}
