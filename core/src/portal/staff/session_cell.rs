//! A staff session as it stands in its cells, from signing in to the tombstone that ends it.
//!
//! A session keeps its name in journals and history, and gets another ticket with each step of what it may
//! do. Its cell stands under the ticket: the one before is a tombstone from the same commit on, so whoever
//! held its cookie has nothing.

use crate::codec::{decode, encode, fields, newtype_value};
use crate::journal::Client;
use crate::portal::PortalError;
use crate::records::Account;
use crate::{AccountId, Cell, CellKey, CellRange, Entropy, SessionId, Space, Swap, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;
use uuid::Uuid;

/// What a cookie names a session's cell by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TicketId(pub(crate) Uuid);
newtype_value!(TicketId);

impl TicketId {
    pub(crate) fn generate(entropy: &dyn Entropy) -> Self {
        let mut bits = [0; 16];
        entropy.fill(&mut bits);
        Self(Uuid::from_bytes(bits))
    }
}

/// What stands in the cell of a session that goes on.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SessionCell {
    pub(crate) session: SessionId,
    pub(crate) account: AccountId,
    /// Of the account when it was signed in, or last proven anew: another one there ends it.
    pub(crate) epoch: u32,
    /// A password has to be set before anything else.
    pub(crate) needs_password: bool,
    /// An authenticator has to be set up before anything else.
    pub(crate) needs_authenticator: bool,
    /// Whether a code of the authenticator was given in it.
    pub(crate) is_proven: bool,
    pub(crate) signed_in: Timestamp,
    /// The last thing a person did, to the minute.
    pub(crate) seen: Timestamp,
    pub(crate) client: Client,
    /// The browser's own cell, if it is known.
    pub(crate) device: Option<[u8; 32]>,
    /// Under which it stands.
    pub(crate) ticket: TicketId,
}
fields!(SessionCell {
    session = 1,
    account = 2,
    epoch = 3,
    needs_password = 4,
    needs_authenticator = 5,
    is_proven = 6,
    signed_in = 7,
    seen = 8,
    client = 9,
    device = 10,
    ticket = 11,
});

impl SessionCell {
    /// How long a session lasts that nobody ends.
    pub(crate) const LIFE: Duration = Duration::from_secs(12 * 3_600);
    /// How long one lasts in which all is not set up yet, and nobody does anything: no password would open it
    /// again, so it ends where others lock.
    const SETTING_UP: Duration = Duration::from_secs(3_600);

    pub(crate) fn until(&self) -> Timestamp {
        let end = self.signed_in.plus(Self::LIFE);
        if self.is_full() { end } else { end.min(self.seen.plus(Self::SETTING_UP)) }
    }

    /// Whether there is nothing left to set up.
    pub(crate) const fn is_full(&self) -> bool {
        !self.needs_password && !self.needs_authenticator
    }

    /// Whether the account still has it.
    pub(crate) fn is_of(&self, account: &Account) -> bool {
        self.account == account.id() && account.is_of_epoch(self.epoch)
    }

    /// What a cell holds; none of a tombstone, or of somebody's else.
    pub(crate) fn read(cell: &Cell) -> Result<Option<Self>, PortalError> {
        let held = cell.bytes.as_deref().map(decode).transpose();
        held.map_err(|error| PortalError::Store(error.into()))
    }

    /// It in the place of the version read before; none for one that is new.
    pub(crate) fn put(&self, expected: Option<u64>) -> Swap {
        Swap { cell: self.cell(Some(encode(self))), expected }
    }

    /// It under another ticket in the place of how it stood before.
    pub(crate) fn follow(&self, before: &Self, version: u64) -> [Swap; 2] {
        [before.end(version), self.put(None)]
    }

    /// Its end.
    pub(crate) fn end(&self, expected: u64) -> Swap {
        Swap { cell: self.cell(None), expected: Some(expected) }
    }

    fn cell(&self, bytes: Option<Vec<u8>>) -> Cell {
        Cell {
            key: session_key(self.ticket),
            version: 0,
            owner: self.account.as_uuid(),
            rank: self.signed_in.as_micros(),
            until: self.until(),
            bytes,
        }
    }
}

/// Apart from the cells of facilities' sessions.
pub(crate) fn session_key(ticket: TicketId) -> CellKey {
    let digest = Sha256::new().chain_update(b"staff session").chain_update(ticket.0.as_bytes());
    CellKey { space: Space::Session, id: digest.finalize().into() }
}

/// Every cell of an account in a space.
pub(crate) const fn cells_of(tenant: TenantId, space: Space, account: AccountId) -> CellRange {
    CellRange { tenant, space, owner: Some(account.as_uuid()), upto: i64::MAX, after: None }
}
