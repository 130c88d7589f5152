//! A staff session as it stands in its cell, from signing in to the tombstone that ends it.

use crate::codec::{decode, encode, fields};
use crate::journal::Client;
use crate::portal::PortalError;
use crate::records::Account;
use crate::{AccountId, Cell, CellKey, CellRange, SessionId, Space, Swap, TenantId, Timestamp};
use sha2::{Digest, Sha256};
use std::time::Duration;

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
});

impl SessionCell {
    /// How long a session lasts that nobody ends.
    pub(crate) const LIFE: Duration = Duration::from_secs(12 * 3_600);

    pub(crate) fn until(&self) -> Timestamp {
        self.signed_in.plus(Self::LIFE)
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

    /// Its end.
    pub(crate) fn end(&self, expected: u64) -> Swap {
        Swap { cell: self.cell(None), expected: Some(expected) }
    }

    fn cell(&self, bytes: Option<Vec<u8>>) -> Cell {
        Cell {
            key: session_key(self.session),
            version: 0,
            owner: self.account.as_uuid(),
            rank: self.signed_in.as_micros(),
            until: self.until(),
            bytes,
        }
    }
}

/// Apart from the cells of facilities' sessions.
pub(crate) fn session_key(session: SessionId) -> CellKey {
    let digest = Sha256::new().chain_update(b"staff session").chain_update(session.as_uuid().as_bytes());
    CellKey { space: Space::Session, id: digest.finalize().into() }
}

/// Every cell of an account in a space.
pub(crate) const fn cells_of(tenant: TenantId, space: Space, account: AccountId) -> CellRange {
    CellRange { tenant, space, owner: Some(account.as_uuid()), upto: i64::MAX, after: None }
}
