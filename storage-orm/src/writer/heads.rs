//! The heads of a batch's tenants. Their rows are locked until the transaction ends, so that numbers are
//! dense and in the order of commits.

use crate::dialect::Dialect;
use crate::sql::{fixed, insert};
use crate::table::head::{Entity, Model};
use crate::table::{TenantHead, head_row, tenant_head};
use bayboard::TenantId;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use std::collections::{BTreeMap, BTreeSet};

const SELECT: &str =
    "SELECT tenant, sequence, hash, last_run, last_logon FROM bayboard_head WHERE tenant = $1";
const UPDATE: &str =
    "UPDATE bayboard_head SET sequence = $2, hash = $3, last_run = $4, last_logon = $5 WHERE tenant = $1";

/// Locks the heads of these tenants, in one order everywhere, so that two nodes never wait for each other.
pub(super) async fn lock(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenants: BTreeSet<TenantId>,
) -> Result<BTreeMap<TenantId, TenantHead>, DbErr> {
    let mut heads = BTreeMap::new();
    for tenant in tenants {
        heads.insert(tenant, lock_one(connection, dialect, tenant).await?);
    }
    Ok(heads)
}

async fn lock_one(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
) -> Result<TenantHead, DbErr> {
    if let Some(row) = select(connection, dialect, tenant).await? {
        return read(&row);
    }
    for statement in insert::<Entity>(dialect, &[head_row(tenant, &TenantHead::EMPTY)]) {
        connection.execute_raw(statement).await?;
    }
    match select(connection, dialect, tenant).await? {
        Some(row) => read(&row),
        None => Err(DbErr::RecordNotInserted),
    }
}

async fn select(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
) -> Result<Option<Model>, DbErr> {
    let text = format!("{SELECT}{}", dialect.for_update());
    let found = connection.query_one_raw(fixed(dialect, &text, [tenant.as_uuid().into()])).await?;
    found.map(|row| Model::from_query_result(&row, "")).transpose()
}

/// A head that cannot be read stops all writing: numbers would be given twice.
fn read(row: &Model) -> Result<TenantHead, DbErr> {
    tenant_head(row).map_err(|_| DbErr::Custom("head cannot be read".to_owned()))
}

/// The statement that writes a head back.
pub(super) fn update(dialect: Dialect, tenant: TenantId, head: &TenantHead) -> Statement {
    let Model { tenant, sequence, hash, last_run, last_logon } = head_row(tenant, head);
    fixed(dialect, UPDATE, [tenant.into(), sequence.into(), hash.into(), last_run.into(), last_logon.into()])
}
