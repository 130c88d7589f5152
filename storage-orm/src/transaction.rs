//! A transaction that writes. The driver is told of one level and no more: savepoints, and on SQLite the
//! commit too, are plain statements.
//!
//! The driver counts levels of transactions, and its count stays where it was when a statement that should
//! end one fails. What follows goes into a transaction that nobody knows of:
//!
//! ```text
//! asked of the driver    said to SQLite         its count   SQLite
//! begin                  BEGIN                  1           in a transaction
//! commit                 COMMIT: disk is full   1           still in it
//! begin                  SAVEPOINT              2           in the same one
//! commit                 RELEASE: done          1           nothing is durable
//! ```
//! The word `COMMIT` has one meaning only: all is durable, or there is an error.

use crate::dialect::Dialect;
use crate::poison::Poison;
#[cfg(feature = "testing")]
use crate::testing::Mishap;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr};

/// Dropped without an end that is known to have happened, it poisons its connection.
#[derive(Debug)]
pub(crate) struct Transaction {
    /// Before the driver's transaction: fields are dropped in this order, and the poison has to be there when
    /// the connection goes back to its pool.
    end: End,
    inner: DatabaseTransaction,
    dialect: Dialect,
}

/// Whether the transaction has ended.
#[derive(Debug)]
struct End {
    is_known: bool,
    poison: Poison,
}

impl Drop for End {
    fn drop(&mut self) {
        if !self.is_known {
            self.poison.mark();
        }
    }
}

/// Before each change set that can be taken back.
const SAVEPOINT: &str = "bayboard_change_set";

impl Transaction {
    /// Begins.
    pub(crate) async fn begin(
        connection: &DatabaseConnection,
        dialect: Dialect,
        poison: &Poison,
    ) -> Result<Self, DbErr> {
        let inner = dialect.begin_write(connection).await?;
        let begun = Self { end: End { is_known: false, poison: poison.clone() }, inner, dialect };
        #[cfg(feature = "testing")]
        begun.after_begin().await?;
        Ok(begun)
    }

    /// Where its statements go.
    pub(crate) const fn connection(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// Sets the savepoint.
    pub(crate) async fn savepoint(&self) -> Result<(), DbErr> {
        self.execute(&format!("SAVEPOINT {SAVEPOINT}")).await
    }

    /// Keeps what was done since the savepoint.
    pub(crate) async fn release(&self) -> Result<(), DbErr> {
        self.execute(&format!("RELEASE SAVEPOINT {SAVEPOINT}")).await
    }

    /// Takes back what was done since the savepoint.
    pub(crate) async fn roll_back_to_savepoint(&self) -> Result<(), DbErr> {
        self.execute(&format!("ROLLBACK TO SAVEPOINT {SAVEPOINT}; RELEASE SAVEPOINT {SAVEPOINT}")).await
    }

    /// Makes everything durable. After an error it may be durable all the same.
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        match self.dialect {
            Dialect::Sqlite if !self.end.poison.is_ignored() => self.end("COMMIT").await,
            // The driver counts one level, since every statement succeeded: the server commits, or says why
            // not.
            Dialect::Sqlite | Dialect::Postgres => self.inner.commit().await,
        }
    }

    /// Takes everything back.
    pub(crate) async fn rollback(self) -> Result<(), DbErr> {
        match self.dialect {
            Dialect::Sqlite if !self.end.poison.is_ignored() => self.end("ROLLBACK").await,
            Dialect::Sqlite | Dialect::Postgres => self.inner.rollback().await,
        }
    }

    async fn end(mut self, words: &str) -> Result<(), DbErr> {
        self.execute(words).await?;
        self.end.is_known = true;
        // The driver still counts a level, and will roll it back. It needs one to roll back, or it would
        // count wrong from here on and lose the connection.
        let _ = self.execute("BEGIN").await;
        Ok(())
    }

    async fn execute(&self, words: &str) -> Result<(), DbErr> {
        #[cfg(feature = "testing")]
        if let Some(mishap) = self.mishap(words) {
            return mishap.happen(&self.inner, words).await;
        }
        self.inner.execute_unprepared(words).await.map(|_| ())
    }

    /// The driver has begun by then: a fault of `BEGIN` happens right behind it.
    #[cfg(feature = "testing")]
    async fn after_begin(&self) -> Result<(), DbErr> {
        match self.mishap("BEGIN") {
            Some(mishap) => mishap.happen(&self.inner, "SELECT 1").await,
            None => Ok(()),
        }
    }

    #[cfg(feature = "testing")]
    fn mishap(&self, words: &str) -> Option<Mishap> {
        self.end.poison.faults().and_then(|faults| faults.of(words))
    }
}
