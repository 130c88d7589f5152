//! How the database goes about the statements that a store runs.

use crate::dialect::Dialect;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, Statement};
use std::fmt;
use std::sync::{Arc, Mutex};

/// Writes down every statement on the connections it watches, and explains them.
#[derive(Clone, Default)]
pub struct Plans(Arc<Mutex<Vec<Statement>>>);

impl fmt::Debug for Plans {
    /// Statements hold values, so they are not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plans").finish_non_exhaustive()
    }
}

impl Plans {
    /// Watches a connection, before a store is made of it.
    pub fn watch(&self, connection: &mut DatabaseConnection) {
        let seen = Arc::clone(&self.0);
        connection.set_metric_callback(move |info| {
            if let Ok(mut seen) = seen.lock() {
                seen.push(info.statement.clone());
            }
        });
    }

    /// The plans of everything that ran since the last call, one text for each statement: a step a line.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn take(&self, connection: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
        let seen = self.0.lock().map(|mut seen| std::mem::take(&mut *seen)).unwrap_or_default();
        let mut plans = Vec::new();
        for statement in seen.into_iter().filter(|statement| is_planned(&statement.sql)) {
            plans.push(explain(connection, statement).await?);
        }
        Ok(plans)
    }
}

/// Savepoints and the like have no plan.
fn is_planned(text: &str) -> bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE"].iter().any(|word| text.starts_with(word))
}

async fn explain(connection: &DatabaseConnection, mut statement: Statement) -> Result<String, DbErr> {
    let dialect = Dialect::of(connection).map_err(|_| DbErr::Custom("another database".to_owned()))?;
    let (word, column) = match dialect {
        Dialect::Sqlite => ("EXPLAIN QUERY PLAN", 3),
        Dialect::Postgres => ("EXPLAIN", 0),
    };
    statement.sql = format!("{word} {}", statement.sql);
    let rows = connection.query_all_raw(statement).await?;
    let steps: Result<Vec<String>, DbErr> = rows.iter().map(|row| row.try_get_by_index(column)).collect();
    Ok(steps?.join("\n"))
}
