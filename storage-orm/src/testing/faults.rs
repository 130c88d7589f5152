//! Faults on purpose: steps of a transaction that fail in a given way, so many times.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What happens instead of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// It is not done.
    Unheard,
    /// It is done, and told as a failure.
    Unanswered,
    /// It is not done, and the database takes the whole transaction back by itself.
    TakenBack,
    /// It is done, and from there on the file cannot grow: SQLite's own fault.
    NoRoom,
    /// The next statement that works for a while is interrupted: SQLite's own fault.
    Interrupted,
    /// It is not done, and told as a success: a planted defect.
    Pretended,
}

/// The faults of one store. Nothing happens until it is armed.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<Mutex<Armed>>);

#[derive(Debug, Default)]
struct Armed {
    step: &'static str,
    mishap: Option<Mishap>,
    left: usize,
    happened: usize,
}

impl Faults {
    /// The next steps with these words fail, so many times; words that end with a space are the beginning of
    /// them.
    pub fn arm(&self, step: &'static str, mishap: Mishap, times: usize) {
        *self.armed() = Armed { step, mishap: Some(mishap), left: times, happened: 0 };
    }

    /// Ends it. Returns how often it happened.
    pub fn mend(&self) -> usize {
        std::mem::take(&mut *self.armed()).happened
    }

    /// Whether the statement that is running is interrupted now.
    #[must_use]
    pub fn interrupts(&self) -> bool {
        let mut armed = self.armed();
        armed.mishap == Some(Mishap::Interrupted) && armed.happens()
    }

    /// What happens to this step.
    pub(crate) fn of(&self, words: &str) -> Option<Mishap> {
        let mut armed = self.armed();
        let is_it = words == armed.step || armed.step.ends_with(' ') && words.starts_with(armed.step);
        let mishap = armed.mishap.filter(|mishap| is_it && *mishap != Mishap::Interrupted);
        mishap.filter(|_| armed.happens())
    }

    fn armed(&self) -> MutexGuard<'_, Armed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Armed {
    fn happens(&mut self) -> bool {
        let happens = self.left > 0;
        self.left = self.left.saturating_sub(1);
        self.happened += usize::from(happens);
        happens
    }
}

impl Mishap {
    /// Does what is done of a step, and tells it.
    pub(crate) async fn happen(self, transaction: &DatabaseTransaction, words: &str) -> Result<(), DbErr> {
        let said = match self {
            Self::Unheard | Self::Pretended | Self::Interrupted => "SELECT 1",
            Self::Unanswered | Self::NoRoom => words,
            Self::TakenBack => "ROLLBACK",
        };
        transaction.execute_unprepared(said).await?;
        match self {
            Self::NoRoom => transaction.execute_unprepared("PRAGMA max_page_count = 1").await.map(|_| ()),
            Self::Pretended => Ok(()),
            _ => Err(DbErr::Custom("a fault on purpose".to_owned())),
        }
    }
}
