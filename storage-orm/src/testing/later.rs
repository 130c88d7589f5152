//! A later release, as far as its schema goes.

use crate::dialect::Dialect;
use crate::migration::apply;
use bayboard::StoreError;
use sea_orm::DatabaseConnection;

/// Brings a database to the schema of a release that has these steps more than this build.
///
/// # Errors
/// As for [`migrate`](crate::migrate).
pub async fn migrate_later(writer: &DatabaseConnection, later: &[&str]) -> Result<(), StoreError> {
    let dialect = Dialect::of(writer)?;
    apply(writer, dialect, &[dialect.migrations(), later].concat()).await
}
