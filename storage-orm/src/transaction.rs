//! A transaction that writes. The driver counts one level of it and no more: savepoints and, on SQLite, the
//! commit are said in the database's own words.
//!
//! The driver keeps its count of levels when a statement that should end one fails, while the database may
//! have taken everything back by itself. A "commit" by such a count releases some inner savepoint, and is
//! told as a success. SQLite understands the bare word `COMMIT` in one way only: everything is durable, or it
//! is an error.

use crate::dialect::Dialect;
use crate::spoiled::Spoiled;
#[cfg(feature = "testing")]
use crate::testing::Mishap;
use sea_orm::{ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr};

/// Dropped without an end that is known to have happened, it gives its connection up.
#[derive(Debug)]
pub(crate) struct Transaction {
    /// Before the driver's transaction: fields go in this order, and the connection must not come back first.
    end: End,
    inner: DatabaseTransaction,
    dialect: Dialect,
}

/// Whether the transaction has ended.
#[derive(Debug)]
struct End {
    is_known: bool,
    spoiled: Spoiled,
}

impl Drop for End {
    fn drop(&mut self) {
        if !self.is_known {
            self.spoiled.mark();
        }
    }
}

/// One change set of a transaction, which can be taken back.
const PART: &str = "bayboard_change_set";

impl Transaction {
    /// Begins.
    pub(crate) async fn begin(
        connection: &DatabaseConnection,
        dialect: Dialect,
        spoiled: &Spoiled,
    ) -> Result<Self, DbErr> {
        let inner = dialect.begin_write(connection).await?;
        let begun = Self { end: End { is_known: false, spoiled: spoiled.clone() }, inner, dialect };
        #[cfg(feature = "testing")]
        begun.after_begin().await?;
        Ok(begun)
    }

    /// Where its statements go.
    pub(crate) const fn connection(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// Starts a part.
    pub(crate) async fn start_part(&self) -> Result<(), DbErr> {
        self.say(&format!("SAVEPOINT {PART}")).await
    }

    /// Ends a part whose work stays.
    pub(crate) async fn keep_part(&self) -> Result<(), DbErr> {
        self.say(&format!("RELEASE SAVEPOINT {PART}")).await
    }

    /// Ends a part whose work is taken back.
    pub(crate) async fn take_part_back(&self) -> Result<(), DbErr> {
        self.say(&format!("ROLLBACK TO SAVEPOINT {PART}; RELEASE SAVEPOINT {PART}")).await
    }

    /// Makes everything durable. After an error it may be durable all the same.
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        match self.dialect {
            Dialect::Sqlite if !self.end.spoiled.is_ignored() => self.end("COMMIT").await,
            // The driver counts one level, and the last statement succeeded: the server commits, or says why
            // not.
            Dialect::Sqlite | Dialect::Postgres => self.inner.commit().await,
        }
    }

    /// Takes everything back.
    pub(crate) async fn rollback(self) -> Result<(), DbErr> {
        match self.dialect {
            Dialect::Sqlite if !self.end.spoiled.is_ignored() => self.end("ROLLBACK").await,
            Dialect::Sqlite | Dialect::Postgres => self.inner.rollback().await,
        }
    }

    async fn end(mut self, words: &str) -> Result<(), DbErr> {
        self.say(words).await?;
        self.end.is_known = true;
        // The driver wants something to take back; without it, it would lose count and the connection.
        let _ = self.say("BEGIN").await;
        Ok(())
    }

    async fn say(&self, words: &str) -> Result<(), DbErr> {
        #[cfg(feature = "testing")]
        if let Some(mishap) = self.mishap(words) {
            return mishap.happen(&self.inner, words).await;
        }
        self.inner.execute_unprepared(words).await.map(|_| ())
    }

    /// The driver has begun by then, so that nothing is left to be said.
    #[cfg(feature = "testing")]
    async fn after_begin(&self) -> Result<(), DbErr> {
        match self.mishap("BEGIN") {
            Some(mishap) => mishap.happen(&self.inner, "SELECT 1").await,
            None => Ok(()),
        }
    }

    #[cfg(feature = "testing")]
    fn mishap(&self, words: &str) -> Option<Mishap> {
        self.end.spoiled.faults().and_then(|faults| faults.of(words))
    }
}
