//! Counted tries, and the check values of keys.

use crate::dialect::Dialect;
use crate::sql::fixed;
use crate::table::{Opaque, digest};
use bayboard::{DecodeError, GuardKey, KeyId, Taken, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, Value};
use std::time::Duration;

/// Counts a try that is allowed; a refused one changes no row. A window is over when its end has come, and
/// also when its end lies further ahead than any window that begins now could: a clock that ran ahead began
/// it.
const TAKE: &str = "INSERT INTO bayboard_guard (key, taken, ends_at) VALUES ($1, 1, $2) ON CONFLICT (key) DO UPDATE SET \
    taken = CASE WHEN bayboard_guard.ends_at <= $3 OR bayboard_guard.ends_at > $5 THEN 1 ELSE bayboard_guard.taken + 1 END, \
    ends_at = CASE WHEN bayboard_guard.ends_at <= $3 OR bayboard_guard.ends_at > $5 THEN excluded.ends_at \
    ELSE bayboard_guard.ends_at END \
    WHERE bayboard_guard.ends_at <= $3 OR bayboard_guard.ends_at > $5 OR bayboard_guard.taken < $4";
const SLACK: Duration = Duration::from_secs(2 * 24 * 3_600);
const ENDS: &str = "SELECT ends_at FROM bayboard_guard WHERE key = $1";
const SWEEP: &str = "DELETE FROM bayboard_guard WHERE ends_at <= $1 AND key <> $2";
const KEEP: &str = "INSERT INTO bayboard_key_check (id, value) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
const KEPT: &str = "SELECT value FROM bayboard_key_check WHERE id = $1";
const CHECKED: &str = "SELECT id FROM bayboard_key_check ORDER BY id";

/// Counts one try.
pub(super) async fn take(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    key: GuardKey,
    limit: u32,
    window: Duration,
    now: Timestamp,
) -> Result<Taken, DbErr> {
    if limit == 0 {
        return Ok(Taken::Wait(window));
    }
    sweep(connection, dialect, key, now).await?;
    let (ends, latest) = (now.plus(window), Taken::latest_end(window, now));
    let values = [key.0.to_vec().into(), micros(ends), micros(now), i64::from(limit).into(), micros(latest)];
    if connection.execute_raw(fixed(dialect, TAKE, values)).await?.rows_affected() == 1 {
        return Ok(Taken::Allowed);
    }
    let row = connection.query_one_raw(fixed(dialect, ENDS, [key.0.to_vec().into()])).await?;
    let ends: Option<i64> = row.map(|row| row.try_get_by_index(0)).transpose()?;
    Ok(Taken::wait_until(ends.map_or(now, Timestamp::from_micros), window, now))
}

fn micros(at: Timestamp) -> Value {
    at.as_micros().into()
}

/// Deletes windows that ended two days ago, or a flood from many sources would fill the table. Not sooner:
/// clocks differ, and a window may go on for another node.
async fn sweep(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    key: GuardKey,
    now: Timestamp,
) -> Result<(), DbErr> {
    connection
        .execute_raw(fixed(dialect, SWEEP, [now.minus(SLACK).as_micros().into(), key.0.to_vec().into()]))
        .await?;
    Ok(())
}

/// Keeps the first check value of a key, and returns it.
pub(super) async fn key_check(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    key: KeyId,
    value: &[u8; 32],
) -> Result<Result<[u8; 32], DecodeError>, DbErr> {
    let id = i64::from(key.0);
    connection.execute_raw(fixed(dialect, KEEP, [id.into(), value.to_vec().into()])).await?;
    let row =
        connection.query_one_raw(fixed(dialect, KEPT, [id.into()])).await?.ok_or(DbErr::RecordNotInserted)?;
    let stored: Vec<u8> = row.try_get_by_index(0)?;
    Ok(digest(&Opaque(stored)))
}

/// The ids of the keys that have a check value.
pub(crate) async fn checked_keys(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
) -> Result<Result<Vec<KeyId>, DecodeError>, DbErr> {
    let rows = connection.query_all_raw(fixed(dialect, CHECKED, [])).await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    Ok(ids
        .into_iter()
        .map(|id| u32::try_from(id).map(KeyId).map_err(|_| DecodeError::NotCanonical))
        .collect())
}
