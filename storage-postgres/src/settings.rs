//! What the server must be able to promise.

use bayboard::StoreError;
use bayboard_storage_orm::connect_error;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};

/// The oldest server this is tested with.
const OLDEST: i64 = 150_000;

/// Reads back what durability rests on.
pub(crate) async fn check(pool: &DatabaseConnection) -> Result<(), StoreError> {
    let version = ask(pool, "SELECT current_setting('server_version_num')")
        .await
        .map_err(|error| connect_error(&error))?;
    if version.parse().is_ok_and(|version: i64| version < OLDEST) {
        return Err(StoreError::Unavailable { reason: "PostgreSQL is older than version 15" });
    }
    let durable = ask(pool, "SELECT current_setting('synchronous_commit')")
        .await
        .map_err(|error| connect_error(&error))?;
    if durable != "on" {
        return Err(StoreError::Unavailable { reason: "PostgreSQL did not take a setting" });
    }
    for (setting, risk) in [
        ("fsync", "PostgreSQL runs without fsync; a loss of power may lose commits and damage the database"),
        (
            "full_page_writes",
            "PostgreSQL runs without full_page_writes; a loss of power may damage the database",
        ),
    ] {
        let value = ask(pool, &format!("SELECT current_setting('{setting}')"))
            .await
            .map_err(|error| connect_error(&error))?;
        if value != "on" {
            tracing::warn!(setting, "{risk}");
        }
    }
    Ok(())
}

async fn ask(pool: &DatabaseConnection, question: &str) -> Result<String, DbErr> {
    let row = pool.query_one_raw(Statement::from_string(DbBackend::Postgres, question)).await?;
    row.ok_or(DbErr::RecordNotFound(String::new()))?.try_get_by_index(0)
}
