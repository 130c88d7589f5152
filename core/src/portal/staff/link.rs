//! One-time links: a secret that lets its holder set up how they prove who they are. Only a keyed digest of
//! it is kept, in a cell that becomes a tombstone when it is used.

use crate::board::LiveBoards;
use crate::codec::{decode, encode, fields};
use crate::portal::{Portal, PortalError};
use crate::records::Account;
use crate::{AccountId, Cell, CellKey, CompanyVault, SealError, Space, Swap, Timestamp};
use std::time::Duration;
use uuid::Uuid;

/// A link just made, told this once.
#[derive(Clone)]
pub struct OneTimeLink {
    /// Its secret of 160 bits.
    pub secret: String,
    /// From then on it opens nothing.
    pub until: Timestamp,
}

impl std::fmt::Debug for OneTimeLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OneTimeLink(..)")
    }
}

/// What stands in a link's cell.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct LinkCell {
    pub(crate) account: AccountId,
    /// Of the account when it was made: another one there ends it.
    pub(crate) epoch: u32,
    /// The company's session seed then: another one ends it, too.
    pub(crate) seed: Uuid,
}
fields!(LinkCell { account = 1, epoch = 2, seed = 3 });

impl LinkCell {
    pub(crate) const LIFE: Duration = Duration::from_secs(24 * 3_600);

    /// What a cell holds; none of a tombstone.
    pub(crate) fn read(cell: &Cell) -> Result<Option<Self>, PortalError> {
        let held = cell.bytes.as_deref().map(decode).transpose();
        held.map_err(|error| PortalError::Store(error.into()))
    }
}

impl Portal {
    /// A fresh link for an account as it will be, and the cell that it opens: to be swapped in with whatever
    /// makes the link.
    pub(crate) fn new_link(
        &self,
        company: &CompanyVault,
        boards: &LiveBoards,
        account: &Account,
        now: Timestamp,
    ) -> Result<(OneTimeLink, Swap), SealError> {
        let (secret, until) = (self.fresh_secret(""), now.plus(LinkCell::LIFE));
        let (seed, epoch) = (boards.tenant().session_seed(), account.0.epoch);
        let held = LinkCell { account: account.id(), epoch, seed };
        let cell = Cell {
            key: link_key(company, &secret)?,
            version: 0,
            owner: account.id().as_uuid(),
            rank: now.as_micros(),
            until,
            bytes: Some(encode(&held)),
        };
        Ok((OneTimeLink { secret, until }, Swap { cell, expected: None }))
    }
}

/// Where the cell of a link's secret stands.
pub(crate) fn link_key(company: &CompanyVault, secret: &str) -> Result<CellKey, SealError> {
    let id = *company.blind_index("one-time link", secret.trim())?.as_bytes();
    Ok(CellKey { space: Space::Secret, id })
}
