//! Whoever loses a right while they use it: what they do is done before that, or not at all.
//!
//! What somebody is stands in their own account. Beside it is a cell: whoever makes the account another swaps
//! it, and so does whoever acts on other accounts, as it was before it was asked what they may.
//!
//! ```text
//! grace makes bob a supervisor   reads her cell   asks what she may            commits: meets it, asks again
//! ada disables grace                                                commits, with grace's cell
//! ```

use crate::journal::Actor;
use crate::portal::{PortalError, Seat};
use crate::{AccountId, Cell, CellKey, Draft, Space, Swap};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// Longer than anybody is between asking and committing.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

/// The viewer's own account as it stood before they were asked about.
#[derive(Clone)]
pub(super) struct Acting(Option<Swap>);

impl Acting {
    /// What they do, if their account is still what it was.
    pub(super) fn on(self, draft: Draft) -> Draft {
        self.0.into_iter().fold(draft, Draft::swap)
    }
}

impl Seat<'_> {
    /// Begins an act on accounts: what the viewer is will be found out as the store has it now, whatever this
    /// node had heard. Nobody here takes rights from who has no account.
    pub(super) async fn acting(&self) -> Result<Acting, PortalError> {
        let Actor::Account(own) = self.viewer.actor else { return Ok(Acting(None)) };
        let swap = self.standing_cell(own).await?;
        self.catch_up().await?;
        self.stand_anew();
        Ok(Acting(Some(swap)))
    }

    /// An account's cell as it stands, to be swapped by whoever makes it another.
    pub(super) async fn standing_cell(&self, id: AccountId) -> Result<Swap, PortalError> {
        let (tenant, owner) = (self.viewer.tenant, id.as_uuid());
        let digest =
            Sha256::new().chain_update(b"bayboard: an account stands").chain_update(owner.as_bytes());
        let key = CellKey { space: Space::Lease, id: digest.finalize().into() };
        let stands = self.portal.store.cell(tenant, &key, self.now).await?;
        let until = self.now.plus(KEPT);
        let cell = Cell { key, version: 0, owner, rank: 0, until, bytes: Some(Vec::new()) };
        Ok(Swap { cell, expected: stands.map(|cell| cell.version) })
    }
}
