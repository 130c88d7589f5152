//! Idempotency claims: a live one is never replaced, a lapsed one is.

use crate::dialect::Dialect;
use crate::sql::fixed;
use crate::table::claim::Model;
use crate::table::claimed;
use bayboard::{
    ChangeSet, Claimed, DecodeError, IdempotencyClaim, IdempotencyKey, StoredWord, TenantId, Timestamp,
};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use std::time::Duration;

/// One node's clock sweeps the claims of all nodes, so a claim is kept for as long as that clock may be
/// wrong. PostgreSQL's own clock could be asked instead; but time is an argument here as everywhere, so that
/// a test can set it, and SQLite's clock is the same machine's anyway. A week of short rows costs less.
const SLACK: Duration = Duration::from_secs(7 * 24 * 3_600);
const MAKE: &str = "INSERT INTO bayboard_claim (tenant, key, request, resource_kind, resource_id, expires_at) \
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, key) DO UPDATE SET request = excluded.request, \
    resource_kind = excluded.resource_kind, resource_id = excluded.resource_id, expires_at = excluded.expires_at \
    WHERE bayboard_claim.expires_at <= $7";
const FIND: &str = "SELECT tenant, key, request, resource_kind, resource_id, expires_at FROM bayboard_claim \
    WHERE tenant = $1 AND key = $2 AND expires_at > $3";
const SWEEP: &str = "DELETE FROM bayboard_claim WHERE expires_at <= $1";

type Found = Result<Claimed, DecodeError>;

/// Makes the change set's claim; returns the live one that was there before, if there is one.
pub(super) async fn make(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    changes: &ChangeSet,
) -> Result<Option<Found>, DbErr> {
    let Some(claim) = changes.idempotency_claim() else { return Ok(None) };
    let values = [
        changes.tenant().as_uuid().into(),
        claim.key.0.to_vec().into(),
        claim.request.to_vec().into(),
        i16::from(claim.resource.kind.number()).into(),
        claim.resource.id.into(),
        changes.at().plus(IdempotencyClaim::LIFE).as_micros().into(),
        changes.at().as_micros().into(),
    ];
    let made = connection.execute_raw(fixed(dialect, MAKE, values)).await?.rows_affected() == 1;
    if made { Ok(None) } else { find(connection, dialect, changes.tenant(), &claim.key, changes.at()).await }
}

/// The claim that is live at `now`.
pub(crate) async fn find(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
    key: &IdempotencyKey,
    now: Timestamp,
) -> Result<Option<Found>, DbErr> {
    let values = [tenant.as_uuid().into(), key.0.to_vec().into(), now.as_micros().into()];
    let found = connection.query_one_raw(fixed(dialect, FIND, values)).await?;
    let row = found.map(|row| Model::from_query_result(&row, "")).transpose()?;
    Ok(row.map(|row| claimed(&row)))
}

/// Drops claims that have lapsed for a week.
pub(super) async fn sweep(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    now: Timestamp,
) -> Result<(), DbErr> {
    connection.execute_raw(fixed(dialect, SWEEP, [now.minus(SLACK).as_micros().into()])).await?;
    Ok(())
}
