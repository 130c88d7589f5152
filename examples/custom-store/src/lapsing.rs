//! What lapses: claims, and windows in which tries are counted. Both are swept an hour late, as clocks differ.

use crate::fault::Fault;
use crate::tables::{LAPSES, LAPSING};
use bayboard::danger::{decode_part, encode_part};
use bayboard::{Claimed, GuardKey, IdempotencyClaim, IdempotencyKey, Taken, TenantId, Timestamp};
use bayboard::{DecodeError, StoreError};
use redb::{ReadableTable, Table, WriteTransaction};
use std::time::Duration;

const SLACK: Duration = Duration::from_secs(3_600);

/// A row's value and the moment at which it lapses.
type Row = (i64, &'static [u8]);

/// Values that lapse, within a transaction.
pub(crate) struct Lapsing<'t> {
    rows: Table<'t, &'static [u8], Row>,
    ends: Table<'t, (i64, &'static [u8]), ()>,
}

impl<'t> Lapsing<'t> {
    pub(crate) fn open(transaction: &'t WriteTransaction) -> Result<Self, Fault> {
        Ok(Self { rows: transaction.open_table(LAPSING)?, ends: transaction.open_table(LAPSES)? })
    }
    /// Drops what lapsed long ago, or a flood of keys would fill the disk.
    pub(crate) fn sweep(&mut self, now: Timestamp) -> Result<(), Fault> {
        let end = now.minus(SLACK).as_micros();
        for lapsed in self.ends.extract_from_if(..(end, [].as_slice()), |_, ()| true)? {
            self.rows.remove(lapsed?.0.value().1)?;
        }
        Ok(())
    }
    pub(crate) fn claimed(&self, tenant: TenantId, key: &IdempotencyKey, now: Timestamp) -> Result<Option<Claimed>, Fault> {
        claimed(&self.rows, tenant, key, now)
    }
    pub(crate) fn claim(&mut self, tenant: TenantId, claim: &IdempotencyClaim, now: Timestamp) -> Result<(), Fault> {
        self.keep(&claim_key(tenant, &claim.key), now.plus(IdempotencyClaim::LIFE), &encode_part(claim))
    }
    /// Counts one try, unless the window is full.
    pub(crate) fn take(&mut self, key: &GuardKey, limit: u32, window: Duration, now: Timestamp) -> Result<Taken, Fault> {
        let (end, taken) = match live(&self.rows, &key.0, now)? {
            Some((end, taken)) => (end, count(&taken)?),
            None => (now.plus(window), 0),
        };
        if taken >= limit {
            return Ok(Taken::Wait(end.since(now)));
        }
        self.keep(&key.0, end, &(taken + 1).to_be_bytes())?;
        Ok(Taken::Allowed)
    }
    fn keep(&mut self, key: &[u8], end: Timestamp, value: &[u8]) -> Result<(), Fault> {
        if let Some(before) = self.rows.insert(key, (end.as_micros(), value))? {
            self.ends.remove((before.value().0, key))?;
        }
        self.ends.insert((end.as_micros(), key), ())?;
        Ok(())
    }
}

/// What a claim stands for that has not lapsed.
pub(crate) fn claimed(
    rows: &impl ReadableTable<&'static [u8], Row>,
    tenant: TenantId,
    key: &IdempotencyKey,
    now: Timestamp,
) -> Result<Option<Claimed>, Fault> {
    let Some((_, claim)) = live(rows, &claim_key(tenant, key), now)? else { return Ok(None) };
    let IdempotencyClaim { key: _, request, resource } = decode_part(&claim)?;
    Ok(Some(Claimed { request, resource }))
}

fn live(rows: &impl ReadableTable<&'static [u8], Row>, key: &[u8], now: Timestamp) -> Result<Option<(Timestamp, Vec<u8>)>, Fault> {
    let row = rows.get(key)?.map(|row| (Timestamp::from_micros(row.value().0), row.value().1.to_vec()));
    Ok(row.filter(|(end, _)| *end > now))
}

/// 48 bytes, where a guard's key has 32: they never meet.
fn claim_key(tenant: TenantId, key: &IdempotencyKey) -> Vec<u8> {
    [tenant.as_uuid().as_bytes().as_slice(), &key.0].concat()
}

fn count(bytes: &[u8]) -> Result<u32, StoreError> {
    Ok(u32::from_be_bytes(bytes.try_into().map_err(|_| DecodeError::Short)?))
}
