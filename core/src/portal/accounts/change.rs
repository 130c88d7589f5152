//! Accounts are changed: whose name they bear, and what their holders are.

use super::Accounts;
use super::input::AccountPatch;
use super::rights::account_ref;
use crate::access::Action;
use crate::gate::{AccountView, ViewTag};
use crate::portal::seat::tries::Tries;
use crate::portal::{PortalError, Seat};
use crate::records::{Account, RawAccount};
use crate::{AccountId, ChangeSet, Committed, Draft, StoreError};

impl AccountPatch {
    fn apply(self, before: &Account) -> Account {
        let raw = before.0.clone();
        Account(RawAccount {
            name: self.name.unwrap_or(raw.name),
            grants: self.grants.unwrap_or(raw.grants),
            ..raw
        })
    }
}

impl Accounts<'_> {
    /// Changes an account. People do, and no program does. Roles that are taken away are gone with the next
    /// thing their holder does. `seen` is the version of the view that the caller saw, if it says; without it
    /// the change is made to the account as it stands.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed, [`PortalError::Invalid`] for grants that nobody here can hold, one's own, and the last
    /// administrator's, [`PortalError::Store`].
    pub async fn update(
        self,
        id: AccountId,
        seen: Option<ViewTag>,
        patch: AccountPatch,
    ) -> Result<AccountView, PortalError> {
        let mut tries = Tries::new();
        loop {
            let done = self.seat.change_account(id, seen, patch.clone()).await;
            if seen.is_some() || !tries.go_on(&done) {
                return done;
            }
        }
    }
}

impl Seat<'_> {
    async fn change_account(
        &self,
        id: AccountId,
        seen: Option<ViewTag>,
        patch: AccountPatch,
    ) -> Result<AccountView, PortalError> {
        let acting = self.acting().await?;
        let before = self.account_to_change(id, &patch).await?;
        let standings = self.standings().await?;
        let view = self.account_view(standings, before.clone()).await?;
        if seen.is_some_and(|seen| !standings.tags().is_called(view.clone(), seen)) {
            return Err(PortalError::Conflict);
        }
        let after = patch.apply(&before);
        if after == before {
            return Ok(view);
        }
        if after.0.grants != before.0.grants {
            self.refuse_oneself(&before, "somebody else gives and takes your roles")?;
            self.check_grants(&before.0.grants, &after.0.grants).await?;
            self.allow_granting(&before.0.grants, &after.0.grants, Some(&before)).await?;
            if self.shown_of(standings, &after).await?.is_nothing() {
                return Err(PortalError::invalid(
                    "grants",
                    "leave the account nothing at your places; disable it instead",
                ));
            }
        }
        let mut draft = acting.on(self.draft().await?.edit(before.clone(), after.clone())?);
        if after.0.grants != before.0.grants {
            draft = draft.swap(self.standing_cell(id).await?);
        }
        if self.brings_powers(&before.0.grants, &after.0.grants) {
            draft = self.all_links(&before).await?.into_iter().fold(draft, Draft::swap);
        }
        let draft = self.leaving_an_administrator(draft, &before, &after).await?;
        self.commit_account(draft.finish()).await?;
        self.account_view(self.standings().await?, after).await
    }

    /// Whose name it bears is changed by who may make such an account; roles by who may give them, which is
    /// asked of each.
    async fn account_to_change(&self, id: AccountId, patch: &AccountPatch) -> Result<Account, PortalError> {
        let asked = if patch.name.is_some() { Action::CreateAccount } else { Action::GrantRoles };
        self.allow_people(asked).await?;
        if patch.name.is_some() {
            return self.allow_account(Action::CreateAccount, id).await;
        }
        let may = [Action::GrantRoles, Action::GrantAnyRole];
        let standings = self.allow_somewhere(&may, Some(account_ref(id))).await?;
        self.account_that_is_seen(standings, Action::GrantRoles, id).await
    }

    /// Commits what was made of accounts; cells that somebody else swapped meanwhile are met like records.
    pub(super) async fn commit_account(&self, changes: ChangeSet) -> Result<Committed, PortalError> {
        self.commit(changes).await.map_err(|error| match error {
            PortalError::Store(StoreError::CellChanged) => PortalError::Conflict,
            other => other,
        })
    }
}
