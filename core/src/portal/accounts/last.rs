//! The last administrator stays: without one, nobody in the company could make another.
//!
//! Whoever takes an administrator away reads a cell before the others are counted, and swaps it in the same
//! commit, so that of two who take one each at the same time one comes second, and counts again.

use crate::access::{Role, RoleSets, Scope};
use crate::portal::{PortalError, Seat};
use crate::records::Account;
use crate::{Cell, CellKey, Draft, Space, Swap};
use std::time::Duration;

const COUNTED: CellKey = CellKey { space: Space::Lease, id: *b"bayboard: administrators counted" };
/// Longer than anybody is between counting and committing.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

impl Seat<'_> {
    /// The draft that makes one account of another, if an administrator is left for each place that loses
    /// one.
    pub(super) async fn leaving_an_administrator(
        &self,
        draft: Draft,
        before: &Account,
        after: &Account,
    ) -> Result<Draft, PortalError> {
        let (tenant, sets) = (self.viewer.tenant, self.boards().await?.role_sets());
        let kept = administers(after, sets);
        let lost: Vec<Scope> =
            administers(before, sets).into_iter().filter(|place| !kept.contains(place)).collect();
        if lost.is_empty() {
            return Ok(draft);
        }
        let stands = self.portal.store.cell(tenant, &COUNTED, self.now).await?;
        self.catch_up().await?;
        let mut others = self.boards().await?.accounts();
        others.retain(|other| other.id() != before.id());
        if !leaves_one(&others, &lost, sets) {
            return Err(PortalError::invalid("account", LAST));
        }
        let (owner, until) = (tenant.as_uuid(), self.now.plus(KEPT));
        let cell = Cell { key: COUNTED, version: 0, owner, rank: 0, until, bytes: Some(Vec::new()) };
        Ok(draft.swap(Swap { cell, expected: stands.map(|cell| cell.version) }))
    }

    /// Whether somebody administers the company, or a region of it, with these sets of roles.
    pub(crate) async fn has_an_administrator(&self, sets: RoleSets) -> Result<bool, PortalError> {
        let accounts = self.boards().await?.accounts();
        Ok(accounts.iter().any(|account| !administers(account, sets).is_empty()))
    }
}

const LAST: &str = "is the last administrator, and nobody could make another; make somebody else one first";

/// The places that an account administers for good: of the company, or where its own roles are off, of
/// regions.
fn administers(account: &Account, sets: RoleSets) -> Vec<Scope> {
    let office = if sets.have(Role::Administrator) { Role::Administrator } else { Role::RegionalAdmin };
    let lasting = account.grants().iter().filter(|grant| grant.role() == office && grant.ends().is_none());
    lasting.map(|grant| grant.scope()).collect()
}

fn leaves_one(others: &[Account], lost: &[Scope], sets: RoleSets) -> bool {
    lost.iter().all(|place| others.iter().any(|other| administers(other, sets).contains(place)))
}
