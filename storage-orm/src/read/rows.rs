//! What reads have in common.

use crate::fault::unavailable;
use crate::map::Stored;
use bayboard::{DecodeError, StoreError, TenantId};
use futures_util::TryStreamExt;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QueryOrder, Select};

/// Rows of one tenant.
pub(super) fn of_tenant<R: Stored>(tenant: TenantId) -> Select<R::Table> {
    R::Table::find().filter(R::TENANT.eq(tenant.as_uuid()))
}

/// A tenant's records of one kind, by id.
pub(super) async fn all<R: Stored>(connection: &impl ConnectionTrait, tenant: TenantId) -> Result<Vec<R>, StoreError> {
    list(connection, of_tenant::<R>(tenant).order_by_asc(R::ID)).await
}

/// The records of a list. One written by a newer version is withheld: it must not hide its neighbours.
pub(super) async fn list<R: Stored>(connection: &impl ConnectionTrait, select: Select<R::Table>) -> Result<Vec<R>, StoreError> {
    let rows = select.all(connection).await.map_err(failed)?;
    rows.into_iter().map(R::record).filter_map(|record| withhold::<R, _>(record).transpose()).collect()
}

/// The same for lists without an end: one row at a time is held beside its record, so that what a row takes does not stay
/// with the process.
pub(super) async fn long_list<R: Stored>(moment: &DatabaseTransaction, select: Select<R::Table>) -> Result<Vec<R>, StoreError> {
    let mut rows = select.stream(moment).await.map_err(failed)?;
    let mut records = Vec::new();
    while let Some(row) = rows.try_next().await.map_err(failed)? {
        records.extend(withhold::<R, _>(R::record(row))?);
    }
    Ok(records)
}

/// The only record of a query.
pub(super) async fn one<R: Stored>(connection: &impl ConnectionTrait, select: Select<R::Table>) -> Result<Option<R>, StoreError> {
    let row = select.one(connection).await.map_err(failed)?;
    Ok(row.map(R::record).transpose()?)
}

fn withhold<R: Stored, T>(record: Result<T, DecodeError>) -> Result<Option<T>, StoreError> {
    match record {
        Ok(record) => Ok(Some(record)),
        Err(error) if error.is_of_another_version() => {
            tracing::warn!(kind = %R::KIND, %error, "withheld a record of a newer version");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(super) fn failed(error: DbErr) -> StoreError {
    unavailable(&error)
}
