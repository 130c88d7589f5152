//! Cells. A swap compares and writes in one statement, so that no other node can come in between.

use crate::dialect::Dialect;
use crate::sql::fixed;
use crate::table::cell::Model;
use crate::table::{cell_row, signed};
use bayboard::{Cell, Swap, TenantId, Timestamp};
use sea_orm::{ConnectionTrait, DbErr, Value};
use std::time::Duration;

/// Where no cell is, or in the place of one that has lapsed.
const MAKE: &str = "INSERT INTO bayboard_cell (tenant, space, key, version, owner, rank, until, bytes) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (tenant, space, key) DO UPDATE SET version = excluded.version, \
    owner = excluded.owner, rank = excluded.rank, until = excluded.until, bytes = excluded.bytes \
    WHERE bayboard_cell.until <= $9";
/// Only in the place of that version, which must be neither lapsed nor a tombstone.
const REPLACE: &str = "UPDATE bayboard_cell SET version = $4, owner = $5, rank = $6, until = $7, bytes = $8 \
    WHERE tenant = $1 AND space = $2 AND key = $3 AND until > $9 AND version = $10 AND bytes IS NOT NULL";
const SWEEP: &str = "DELETE FROM bayboard_cell WHERE until <= $1";
/// Clocks differ: what has lapsed for the node that sweeps may still count for another, and a tombstone must
/// not go before its time.
const SLACK: Duration = Duration::from_secs(2 * 24 * 3_600);

/// Swaps cells until one is not as expected; returns whether all were. Every node takes them in one order, so
/// that two never wait for each other.
pub(super) async fn swap(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
    swaps: &[Swap],
    now: Timestamp,
) -> Result<bool, DbErr> {
    let mut swaps: Vec<&Swap> = swaps.iter().collect();
    swaps.sort_unstable_by_key(|swap| swap.cell.key);
    for swap in swaps {
        let cell = Cell { version: swap.version(now), ..swap.cell.clone() };
        let Model { tenant, space, key, version, owner, rank, until, bytes } = cell_row(tenant, &cell);
        let values: [Value; 9] = [
            tenant.into(),
            space.into(),
            key.into(),
            version.into(),
            owner.into(),
            rank.into(),
            until.into(),
            bytes.into(),
            now.as_micros().into(),
        ];
        let statement = match swap.expected {
            None => fixed(dialect, MAKE, values),
            Some(expected) => fixed(dialect, REPLACE, values.into_iter().chain([signed(expected).into()])),
        };
        if connection.execute_raw(statement).await?.rows_affected() != 1 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Drops cells that have lapsed for two days.
pub(super) async fn sweep(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    now: Timestamp,
) -> Result<(), DbErr> {
    connection.execute_raw(fixed(dialect, SWEEP, [now.minus(SLACK).as_micros().into()])).await.map(drop)
}
