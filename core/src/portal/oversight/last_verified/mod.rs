//! When a company's journal held last, found out again and again while nodes serve.
//!
//! A journal of a million entries is not read in one go beside people who wait for boards. So it is verified
//! in rounds: each turn of a leased task checks some pages, from where the turn before it ended, and the last
//! one says that the whole of it holds. Then a round begins at the first entry again.
//!
//! ```text
//! 09:00   1 .. 20,000          09:10   20,001 .. 40,000        09:20   40,001 .. 51,230   holds
//! 09:30   1 .. 20,000 ...
//! ```
//! What a round found is the next one's saved head, so that what was written anew in between is found, too.

mod pages;
mod rounds;

use crate::journal::{Head, Sequence};
use crate::portal::{Clockwork, Journal, Portal, PortalError, Task};
use crate::{StoreError, TenantId, Timestamp};
use rounds::Rounds;
use std::num::NonZeroU16;
use std::time::Duration;

/// When a journal held, from its first entry on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// When that was found.
    pub at: Timestamp,
    /// Its newest entry by then.
    pub upto: Head,
}

/// That a journal does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// When that was found first.
    pub since: Timestamp,
    /// The first entry that is not right.
    pub sequence: Sequence,
    /// What is wrong there.
    pub fault: String,
}

/// What is known of a company's journal while nodes serve.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastVerified {
    /// When it held last; none before the first round ended.
    pub held: Option<Held>,
    /// Where it does not hold; none once a round has found that it does.
    pub broken: Option<Broken>,
    /// Where it did not hold when that was found last, though it holds by now: whoever altered it may have
    /// put it back.
    pub was_broken: Option<Broken>,
    /// Up to which entry the round that goes on has come.
    pub reached: Sequence,
}

/// Longer than a turn takes, and shorter than the time to the next.
const LEASE: Duration = Duration::from_secs(600);
const VERIFY: Task = Task::every("journal verification", LEASE);

impl Clockwork<'_> {
    /// Verifies so many pages of the company's journal, of a thousand entries each, if that is due and no
    /// other node is at it. Answers what is known by then; nothing where it was not due.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the journal cannot be read to there: it is tried again. That it does not
    /// hold is no error of this.
    pub async fn verify(self, pages: NonZeroU16) -> Result<Option<LastVerified>, PortalError> {
        let Some(turn) = self.take(&VERIFY).await? else { return Ok(None) };
        let gone_on = async {
            let (before, version) = self.rounds().await?;
            let after = pages::check(&*self.portal.store, self.tenant, &before, pages, self.now).await?;
            let swaps = [turn.settling(self.now), after.swap(self.tenant, version, self.now)];
            match self.portal.store.swap(self.tenant, &swaps, None, self.now).await {
                Ok(()) => Ok(Some(after.told())),
                // It took longer than its lease, and another node goes on.
                Err(StoreError::CellChanged) => Ok(None),
                Err(error) => Err(error.into()),
            }
        };
        let done = gone_on.await;
        if done.is_err() {
            self.put_back(&turn).await?;
        }
        done
    }

    async fn rounds(&self) -> Result<(Rounds, Option<u64>), PortalError> {
        let cell = self.portal.store.cell(self.tenant, &Rounds::KEY, self.now).await?;
        Ok((Rounds::of(cell.as_ref()), cell.map(|cell| cell.version)))
    }
}

impl Portal {
    /// When the company's journal held last, for its operators: it asks for nobody's rights.
    ///
    /// # Errors
    /// [`PortalError::Store`].
    pub async fn last_verified(&self, tenant: TenantId, now: Timestamp) -> Result<LastVerified, PortalError> {
        Ok(self.clockwork(tenant, now).rounds().await?.0.told())
    }
}

impl Journal<'_> {
    /// When it held last, as nodes find out while they serve.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for who neither reads the journal nor finds out to whom records were shown;
    /// [`PortalError::Store`].
    pub async fn last_verified(self) -> Result<LastVerified, PortalError> {
        let seat = self.seat;
        if !seat.traces_disclosures().await? {
            self.allow_reading(None).await?;
        }
        seat.portal.last_verified(seat.viewer.tenant, seat.now).await
    }
}
