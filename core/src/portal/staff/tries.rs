//! Wrong passwords and codes in a row, counted before anything is compared, each way in by itself: a known
//! browser has its own count, and all others share one for each username. So whoever guesses closes the way
//! of strangers, and never that of the account's own browsers.

use crate::codec::{decode, encode};
use crate::portal::{Portal, PortalError};
use crate::{Cell, CellKey, CompanyVault, SealError, Space, StoreError, Swap, TenantId, Timestamp};
use std::time::Duration;
use uuid::Uuid;

/// So many in a row close a way (NIST SP 800-63B, 3.2.2).
pub(crate) const MOST_IN_A_ROW: u32 = 100;
/// A wrong code behind a right password counts as so many. Of a million codes three are good at a time, and
/// whoever has stolen a password may not have more than one chance in 20,000 a day: fifteen tries.
const WRONG_CODE: u32 = 7;
/// How long a way stays closed that nobody opens, and a count is kept.
const KEPT: Duration = Duration::from_secs(24 * 3_600);
/// How often a count is tried again that others count on, too: who loses as often was beaten by as many tries
/// as close the way, each of which is written twice, and whoever finds it closed has nothing to count.
const ROUNDS: usize = 4 * MOST_IN_A_ROW as usize;
/// How often whoever was right tries to begin the count anew.
const BEGINS: usize = 8;

/// One way in to one account, or to a username that none has.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) tenant: TenantId,
    /// The account, or who is drawn in the place of one.
    pub(crate) owner: Uuid,
    pub(crate) key: CellKey,
}

impl Way {
    /// That of a known browser, or of all others.
    pub(crate) fn new(
        company: &CompanyVault,
        owner: Uuid,
        device: Option<&[u8; 32]>,
    ) -> Result<Self, SealError> {
        let device = device.map_or_else(|| "stranger".to_owned(), |id| data_encoding::HEXLOWER.encode(id));
        let id = *company.blind_index("staff tries", &format!("{owner} {device}"))?.as_bytes();
        Ok(Self { tenant: company.tenant(), owner, key: CellKey { space: Space::Tries, id } })
    }
}

/// A try that was counted.
#[derive(Clone, Copy)]
pub(crate) struct Counted {
    way: Way,
    version: u64,
    /// How many in a row it is with this one, and until when that is kept.
    count: u32,
    until: Timestamp,
    /// Whether the way was closed before it.
    pub(crate) is_closed: bool,
}

impl Portal {
    /// Counts one try on a way. A closed one is written as it is: that takes as long.
    pub(crate) async fn count_try(&self, way: Way, now: Timestamp) -> Result<Counted, PortalError> {
        for _ in 0..ROUNDS {
            let stands = self.store.cell(way.tenant, &way.key, now).await?;
            let before = count_in(stands.as_ref())?;
            let is_closed = before >= MOST_IN_A_ROW;
            let until = stands.as_ref().filter(|_| is_closed).map_or(now.plus(KEPT), |cell| cell.until);
            let expected = stands.map(|cell| cell.version);
            let count = before.saturating_add(1).min(MOST_IN_A_ROW);
            let swap = swap(way, count, until, expected, now);
            match self.store.swap(way.tenant, std::slice::from_ref(&swap), None, now).await {
                Ok(()) => return Ok(Counted { way, version: swap.version(now), count, until, is_closed }),
                // There is nothing to count, and others write the same.
                Err(StoreError::CellChanged) if is_closed => {
                    let version = expected.unwrap_or_default();
                    return Ok(Counted { way, version, count, until, is_closed });
                }
                Err(StoreError::CellChanged) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(PortalError::Conflict)
    }
}

impl Counted {
    /// The count begun anew, to be swapped in with whatever was right.
    pub(crate) fn begun_anew(&self, now: Timestamp) -> Swap {
        swap(self.way, 0, now.plus(KEPT), Some(self.version), now)
    }

    /// The same while others may be trying: whoever was right comes in whatever they do. After some rounds
    /// the count no longer goes along, and [`Self::begin_anew`] makes up for it.
    pub(crate) fn begun_anew_in(&self, round: usize, now: Timestamp) -> Option<Swap> {
        (round < BEGINS).then(|| self.begun_anew(now))
    }

    /// Begins the count anew once somebody is in, if it did not go along in their round. Where that fails too
    /// it stays as the others leave it, until the next sign-in.
    pub(crate) async fn begin_anew(mut self, round: usize, portal: &Portal, now: Timestamp) {
        if round < BEGINS {
            return;
        }
        for _ in 0..ROUNDS {
            let anew = portal.store.swap(self.way.tenant, &[self.begun_anew(now)], None, now).await;
            if anew != Err(StoreError::CellChanged) || self.read_again(portal, now).await.is_err() {
                return;
            }
        }
    }

    /// The count as it is after a refusal, to be swapped in with its row. Where nothing more is counted it is
    /// written as it is: that takes as long.
    pub(crate) fn refused(&self, is_wrong_code: bool, now: Timestamp) -> Swap {
        let more = if is_wrong_code { WRONG_CODE - 1 } else { 0 };
        let count = self.count.saturating_add(more).min(MOST_IN_A_ROW);
        swap(self.way, count, self.until, Some(self.version), now)
    }

    /// The same where somebody else counted meanwhile.
    pub(crate) async fn read_again(&mut self, portal: &Portal, now: Timestamp) -> Result<(), PortalError> {
        if let Some(cell) = portal.store.cell(self.way.tenant, &self.way.key, now).await? {
            (self.version, self.count, self.until) = (cell.version, count_in(Some(&cell))?, cell.until);
        }
        Ok(())
    }
}

/// A way's cell as it is opened again: what unlocking an account does to each of its own.
pub(crate) fn opened(cell: &Cell, now: Timestamp) -> Swap {
    let opened = Cell { bytes: Some(encode(&0_u32)), until: now.plus(KEPT), ..cell.clone() };
    Swap { cell: opened, expected: Some(cell.version) }
}

/// Whether a way's cell says that it is closed.
pub(crate) fn is_closed(cell: &Cell) -> Result<bool, PortalError> {
    Ok(count_in(Some(cell))? >= MOST_IN_A_ROW)
}

fn count_in(cell: Option<&Cell>) -> Result<u32, PortalError> {
    let held = cell.and_then(|cell| cell.bytes.as_deref()).map(decode).transpose();
    held.map(Option::unwrap_or_default).map_err(|error| PortalError::Store(error.into()))
}

fn swap(way: Way, count: u32, until: Timestamp, expected: Option<u64>, now: Timestamp) -> Swap {
    let bytes = Some(encode(&count));
    let cell = Cell { key: way.key, version: 0, owner: way.owner, rank: now.as_micros(), until, bytes };
    Swap { cell, expected }
}
