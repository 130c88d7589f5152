//! What is counted rather than recorded: each call is a transaction of its own.

use crate::RedbStore;
use crate::fault::{Answer, Found};
use crate::tables::{CLAIMS, ClaimRow, Id, KEY_CHECKS, LOGONS, WINDOWS, after, bits};
use async_trait::async_trait;
use bayboard::danger::{decode_part, encode_part};
use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{
    ChangeSet, Claimed, GuardKey, Guards, IdempotencyClaim, IdempotencyKey, KeyId, StoreError, Taken,
    TenantId, Timestamp,
};
use redb::{ReadableTable, WriteTransaction};
use std::time::Duration;

#[async_trait]
impl Guards for RedbStore {
    async fn take(&self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Answer<Taken> {
        let key = *key;
        self.write(move |transaction| take(transaction, key, limit, window, now)).await
    }

    async fn claimed(&self, of: TenantId, key: &IdempotencyKey, now: Timestamp) -> Answer<Option<Claimed>> {
        let key = *key;
        self.read(move |moment| claimed(&moment.open_table(CLAIMS)?, (bits(of), &key.0), now)).await
    }

    async fn append_logon(&self, tenant: TenantId, row: &LogonRow) -> Answer<LogonNumber> {
        let row = row.clone();
        self.write(move |transaction| append_logon(transaction, tenant, &row)).await
    }

    async fn key_check(&self, key: KeyId, value: &[u8; 32]) -> Answer<[u8; 32]> {
        let value = *value;
        self.write(move |transaction| {
            Ok(*transaction.open_table(KEY_CHECKS)?.entry(key.0)?.or_insert(&value)?.value())
        })
        .await
    }

    async fn checked_keys(&self) -> Answer<Vec<KeyId>> {
        self.read(|moment| {
            moment.open_table(KEY_CHECKS)?.iter()?.map(|row| Ok(KeyId(row?.0.value()))).collect()
        })
        .await
    }
}

pub(crate) fn append_logon(on: &WriteTransaction, of: TenantId, row: &LogonRow) -> Found<LogonNumber> {
    let mut logons = on.open_table(LOGONS)?;
    let last = logons.range(after(of, 0))?.next_back().transpose()?.map_or(0, |(key, _)| key.value().1);
    logons.insert((bits(of), last + 1), encode_part(row).as_slice())?;
    Ok(LogonNumber(last + 1))
}

/// Counts one try, unless the window is full.
fn take(
    transaction: &WriteTransaction,
    key: GuardKey,
    limit: u32,
    window: Duration,
    now: Timestamp,
) -> Found<Taken> {
    let mut windows = transaction.open_table(WINDOWS)?;
    let latest = Taken::latest_end(window, now).as_micros();
    let open = windows
        .get(&key.0)?
        .map(|row| row.value())
        .filter(|(end, _)| *end > now.as_micros() && *end <= latest);
    let (end, taken) = open.unwrap_or((now.plus(window).as_micros(), 0));
    if taken >= limit {
        return Ok(Taken::wait_until(Timestamp::from_micros(end), window, now));
    }
    windows.insert(&key.0, (end, taken + 1))?;
    Ok(Taken::Allowed)
}

/// What a claim stands for that has not lapsed.
fn claimed(
    claims: &impl ReadableTable<(u128, Id), ClaimRow>,
    key: (u128, &[u8; 32]),
    now: Timestamp,
) -> Found<Option<Claimed>> {
    let Some(row) = claims.get(key)? else { return Ok(None) };
    let (end, bytes) = row.value();
    let IdempotencyClaim { key: _, request, resource } = decode_part(bytes)?;
    Ok((end > now.as_micros()).then_some(Claimed { request, resource }))
}

/// Makes the change set's claim, unless it stands already.
pub(crate) fn claim(transaction: &WriteTransaction, changes: &ChangeSet) -> Found<()> {
    let Some(claim) = changes.idempotency_claim() else { return Ok(()) };
    let (mut claims, key) = (transaction.open_table(CLAIMS)?, (bits(changes.tenant()), &claim.key.0));
    claimed(&claims, key, changes.at())?.map_or(Ok(()), |claimed| Err(StoreError::AlreadyDone(claimed)))?;
    claims.insert(
        key,
        (changes.at().plus(IdempotencyClaim::LIFE).as_micros(), encode_part(claim).as_slice()),
    )?;
    Ok(())
}
