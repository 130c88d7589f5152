//! Reading settings back, since SQLite ignores those that it does not know or cannot keep.

use crate::connect::Purpose;
use crate::version;
use bayboard::StoreError;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, TryGetable};

const REFUSED: StoreError = StoreError::Unavailable { reason: "SQLite did not take a setting" };

/// Checks library version and settings on a connection of this pool.
pub(crate) async fn check(pool: &DatabaseConnection, purpose: Purpose) -> Result<(), StoreError> {
    version::check(&ask::<String>(pool, "SELECT sqlite_version()").await?)?;
    for (question, wanted) in expected(purpose) {
        if ask::<i64>(pool, question).await? != wanted {
            return Err(REFUSED);
        }
    }
    let journal = ask::<String>(pool, "PRAGMA journal_mode").await?;
    let wanted = if purpose == Purpose::Both { "memory" } else { "wal" };
    if journal == wanted { Ok(()) } else { Err(REFUSED) }
}

fn expected(purpose: Purpose) -> [(&'static str, i64); 4] {
    let query_only = i64::from(purpose == Purpose::Read);
    [
        ("PRAGMA synchronous", 2),
        ("PRAGMA foreign_keys", 1),
        ("PRAGMA secure_delete", 1),
        ("PRAGMA query_only", query_only),
    ]
}

async fn ask<T: TryGetable>(pool: &DatabaseConnection, question: &str) -> Result<T, StoreError> {
    let row =
        pool.query_one_raw(Statement::from_string(DbBackend::Sqlite, question)).await.map_err(|_| REFUSED)?;
    row.and_then(|row| row.try_get_by_index(0).ok()).ok_or(REFUSED)
}
