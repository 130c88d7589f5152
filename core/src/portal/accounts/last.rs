//! The last administrator stays: without one, nobody in the company could make another.
//!
//! Whoever takes an administrator away, or switches the company to other sets of roles, reads a cell before
//! those who are left are counted, and swaps it in the same commit, so that of two who do so at the same time
//! one comes second, and counts again.

use crate::access::{Role, RoleSets, Scope};
use crate::portal::{PortalError, Seat};
use crate::records::{Account, Credential};
use crate::{Cell, CellKey, CredentialId, Draft, RecordRef, Space, Swap};
use std::time::Duration;

const COUNTED: CellKey = CellKey { space: Space::Lease, id: *b"bayboard: administrators counted" };
/// Longer than anybody is between counting and committing.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

impl Seat<'_> {
    /// The draft that makes one account of another, if an administrator is left for each place that loses
    /// one: somebody who has set up how they sign in, where whoever goes has.
    pub(super) async fn leaving_an_administrator(
        &self,
        draft: Draft,
        before: &Account,
        after: &Account,
    ) -> Result<Draft, PortalError> {
        let kept = offices(after);
        let lost: Vec<Office> = offices(before).into_iter().filter(|office| !kept.contains(office)).collect();
        if lost.is_empty() {
            return Ok(draft);
        }
        let counted = self.counted().await?;
        let boards = self.boards().await?;
        let mut others = boards.accounts();
        others.retain(|other| other.id() != before.id());
        let of = office(boards.role_sets());
        for (_, place) in lost.iter().filter(|(role, place)| *role == of && !boards.is_out_of_use(*place)) {
            let left = holders(others.iter().filter(|other| offices(other).contains(&(of, *place))));
            let all: Vec<RecordRef> = left.iter().copied().chain(holders([before])).collect();
            if !self.is_one_left(&all, &left).await? {
                return Err(PortalError::invalid("account", LAST));
            }
        }
        Ok(draft.swap(counted))
    }

    /// The draft that makes the company work with other sets of roles, if somebody is left who administers
    /// it, or a region of it that is in use, with those.
    pub(crate) async fn leaving_one_with(&self, draft: Draft, sets: RoleSets) -> Result<Draft, PortalError> {
        let counted = self.counted().await?;
        let boards = self.boards().await?;
        let (now, accounts) = (boards.role_sets(), boards.accounts());
        let [before, after] = [now, sets].map(|sets| {
            let counts = |(role, place): &Office| *role == office(sets) && !boards.is_out_of_use(*place);
            holders(accounts.iter().filter(|account| offices(account).iter().any(counts)))
        });
        if !self.is_one_left(&before, &after).await? {
            return Err(PortalError::invalid("role_sets", NOBODY_LEFT));
        }
        Ok(draft.swap(counted))
    }

    /// Whether those who are left can do what was done before. Where somebody who has set up how they sign in
    /// can, one who has not is nobody: their link may never be used.
    async fn is_one_left(&self, before: &[RecordRef], after: &[RecordRef]) -> Result<bool, PortalError> {
        Ok(before.is_empty()
            || self.is_any_set_up(after).await?
            || (!after.is_empty() && !self.is_any_set_up(before).await?))
    }

    /// The swap of who counts administrators now. Whatever was committed before is counted behind it.
    async fn counted(&self) -> Result<Swap, PortalError> {
        let tenant = self.viewer.tenant;
        let stands = self.portal.store.cell(tenant, &COUNTED, self.now).await?;
        self.catch_up().await?;
        let (owner, until) = (tenant.as_uuid(), self.now.plus(KEPT));
        let cell = Cell { key: COUNTED, version: 0, owner, rank: 0, until, bytes: Some(Vec::new()) };
        Ok(Swap { cell, expected: stands.map(|cell| cell.version) })
    }

    /// Whether one of them opens the door, which asks for both.
    async fn is_any_set_up(&self, credentials: &[RecordRef]) -> Result<bool, PortalError> {
        if credentials.is_empty() {
            return Ok(false);
        }
        let found = self.portal.store.records(self.viewer.tenant, credentials).await?;
        let mut held = found.into_iter().filter_map(|record| Credential::try_from(record).ok());
        Ok(held.any(|credential| credential.0.password.is_some() && credential.0.totp.is_some()))
    }
}

const LAST: &str = "is the last administrator, and nobody could make another; make somebody else one first, and let them set up how they sign in";

const NOBODY_LEFT: &str = "would leave nobody who can give roles; make somebody an administrator in the other set first, and let them set up how they sign in";

type Office = (Role, Scope);

/// What an account administers for good, whichever sets of roles the company works with.
fn offices(account: &Account) -> Vec<Office> {
    let of = |role| matches!(role, Role::Administrator | Role::RegionalAdmin);
    let lasting = account.grants().iter().filter(|grant| of(grant.role()) && grant.ends().is_none());
    lasting.map(|grant| (grant.role(), grant.scope())).collect()
}

/// The office that counts: of the company, or where its own roles are off, of regions.
fn office(sets: RoleSets) -> Role {
    if sets.have(Role::Administrator) { Role::Administrator } else { Role::RegionalAdmin }
}

/// How they prove who they are.
fn holders<'a>(accounts: impl IntoIterator<Item = &'a Account>) -> Vec<RecordRef> {
    accounts.into_iter().map(|account| CredentialId::of(account.id()).into()).collect()
}
