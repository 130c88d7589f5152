//! Unchained rows that come and go: sessions, one-time secrets, messages to send, leases.

use super::StoreError;
use crate::codec::words;
use crate::journal::LogonRow;
use crate::{TenantId, Timestamp};
use async_trait::async_trait;
use std::fmt;
use std::num::NonZeroU16;
use uuid::Uuid;

/// Unchained rows that come and go.
///
/// # Contract
/// - Swaps happen all or none, with their logon row; otherwise [`StoreError::CellChanged`] and nothing
///   happens.
/// - A swap replaces the version it expects; one that expects none makes a cell where none is.
/// - A tombstone is never replaced before its `until`.
/// - A cell is absent from the moment its `until` is reached, to readers and to swaps.
/// - A cell just made has the version [`Swap::version`] gives it, so that a version of one that lapsed before
///   swaps nothing.
/// - `cells` returns cells in order of (rank, id), and no tombstone.
/// - A tenant's cells are no other tenant's, and a space's no other space's.
#[async_trait]
pub trait Cells: fmt::Debug + Send + Sync + 'static {
    /// The cell as it stands at `now`, a tombstone too.
    async fn cell(&self, tenant: TenantId, key: &CellKey, now: Timestamp)
    -> Result<Option<Cell>, StoreError>;
    /// The first cells of a range.
    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError>;
    /// Puts cells in the place of others, and appends the logon row if there is one. No key stands in the
    /// list twice.
    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError>;
}

words! {
    /// What cells are for. Cells of two spaces never meet.
    pub enum Space: "space" {
        /// People who are signed in.
        Session = 0 "session",
        /// Secrets that open something once.
        Secret = 1 "secret",
        /// Messages to be sent.
        Message = 2 "message",
        /// Work that one node has taken on.
        Lease = 3 "lease",
        /// Browsers that an account signed in from.
        Device = 4 "device",
        /// Wrong passwords and codes in a row.
        Tries = 5 "tries",
    }
}

/// Which cell of a tenant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellKey {
    /// What it is for.
    pub space: Space,
    /// Its id: a digest where the id itself would open something.
    pub id: [u8; 32],
}

impl fmt::Debug for CellKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CellKey({})", self.space)
    }
}

/// One cell.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell {
    /// Which one.
    pub key: CellKey,
    /// Counts its swaps; given by the store.
    pub version: u64,
    /// Whose it is: an account, a facility; whatever lists are asked for by.
    pub owner: Uuid,
    /// Where it stands in lists: a moment, a priority.
    pub rank: i64,
    /// From then on it is absent.
    pub until: Timestamp,
    /// What it holds; nothing in a tombstone.
    pub bytes: Option<Vec<u8>>,
}

impl Cell {
    /// Whether it stands for something that is over.
    #[must_use]
    pub const fn is_tombstone(&self) -> bool {
        self.bytes.is_none()
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cell({:?}, version {})", self.key, self.version)
    }
}

/// One cell in the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The cell as it will be; the store gives its version.
    pub cell: Cell,
    /// The version that must stand there; none for a cell that is not there yet.
    pub expected: Option<u64>,
}

impl Swap {
    /// The version the cell will have. That of a new one is the moment in microseconds: whoever still holds a
    /// version of one that lapsed holds another.
    #[must_use]
    pub fn version(&self, now: Timestamp) -> u64 {
        let first = u64::try_from(now.as_micros()).unwrap_or(0);
        self.expected.map_or(first, |expected| expected.saturating_add(1))
    }

    /// The cell to be written over what stands there.
    ///
    /// # Errors
    /// [`StoreError::CellChanged`] when it must not be.
    pub fn over(&self, stands: Option<&Cell>, now: Timestamp) -> Result<Cell, StoreError> {
        let stands = stands.filter(|cell| now < cell.until);
        let is_in_the_way =
            stands.is_some_and(Cell::is_tombstone) || stands.map(|cell| cell.version) != self.expected;
        if is_in_the_way {
            return Err(StoreError::CellChanged);
        }
        Ok(Cell { version: self.version(now), ..self.cell.clone() })
    }
}

/// Cells of one space, by (rank, id).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellRange {
    /// Whose.
    pub tenant: TenantId,
    /// Which space.
    pub space: Space,
    /// Only this owner's.
    pub owner: Option<Uuid>,
    /// Only ranks up to this one.
    pub upto: i64,
    /// Only those after this rank and id: the next page.
    pub after: Option<(i64, [u8; 32])>,
}
