//! Where each tenant of a batch stands. Its row is held until the batch is over, so that numbers are dense
//! and in order.

use crate::dialect::Dialect;
use crate::entity::head::{Entity, Model};
use crate::map::{digest, sequence, signed};
use crate::sql::{fixed, insert};
use bayboard::journal::{Head, LogonNumber};
use bayboard::{DecodeError, RunNumber, TenantId};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement};
use std::collections::{BTreeMap, BTreeSet};

/// A tenant's head with the numbers given so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) head: Head,
    pub(crate) last_run: RunNumber,
    pub(crate) last_logon: LogonNumber,
}

const EMPTY: Place = Place { head: Head::EMPTY, last_run: RunNumber(0), last_logon: LogonNumber(0) };
const SELECT: &str =
    "SELECT tenant, sequence, hash, last_run, last_logon FROM bayboard_head WHERE tenant = $1";
const UPDATE: &str =
    "UPDATE bayboard_head SET sequence = $2, hash = $3, last_run = $4, last_logon = $5 WHERE tenant = $1";

/// Takes the rows of these tenants, in one order everywhere, so that two nodes never wait for each other.
pub(super) async fn hold(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenants: BTreeSet<TenantId>,
) -> Result<BTreeMap<TenantId, Place>, DbErr> {
    let mut places = BTreeMap::new();
    for tenant in tenants {
        places.insert(tenant, hold_one(connection, dialect, tenant).await?);
    }
    Ok(places)
}

async fn hold_one(
    connection: &impl ConnectionTrait,
    dialect: Dialect,
    tenant: TenantId,
) -> Result<Place, DbErr> {
    if let Some(row) = select(connection, dialect, tenant).await? {
        return place(&row);
    }
    for statement in insert::<Entity>(dialect, &[row(tenant, &EMPTY)]) {
        connection.execute_raw(statement).await?;
    }
    match select(connection, dialect, tenant).await? {
        Some(row) => place(&row),
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

/// Writes a head back.
pub(super) fn put(dialect: Dialect, tenant: TenantId, place: &Place) -> Statement {
    let Model { tenant, sequence, hash, last_run, last_logon } = row(tenant, place);
    fixed(dialect, UPDATE, [tenant.into(), sequence.into(), hash.into(), last_run.into(), last_logon.into()])
}

fn row(tenant: TenantId, place: &Place) -> Model {
    Model {
        tenant: tenant.as_uuid(),
        sequence: signed(place.head.sequence.0),
        hash: place.head.hash.into(),
        last_run: signed(place.last_run.0),
        last_logon: signed(place.last_logon.0),
    }
}

fn place(row: &Model) -> Result<Place, DbErr> {
    // A head that cannot be read stops all writing: numbers would be given twice.
    read(row).map_err(|_| DbErr::Custom("head cannot be read".to_owned()))
}

fn read(row: &Model) -> Result<Place, DecodeError> {
    let count = |column: i64| u64::try_from(column).map_err(|_| DecodeError::NotCanonical);
    let head = Head { sequence: sequence(row.sequence)?, hash: digest(&row.hash)? };
    Ok(Place {
        head,
        last_run: RunNumber(count(row.last_run)?),
        last_logon: LogonNumber(count(row.last_logon)?),
    })
}
