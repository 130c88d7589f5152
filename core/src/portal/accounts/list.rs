//! The list of accounts, and single ones.

use super::Accounts;
use super::rights::account_ref;
use crate::access::Action;
use crate::gate::{AccountView, Standings};
use crate::portal::seat::page::{Page, page};
use crate::portal::staff::session_cell::cells_of;
use crate::portal::staff::tries::is_closed;
use crate::portal::{PortalError, Seat};
use crate::records::{Account, Credential};
use crate::{AccountId, CredentialId, Disclosure, Record, RecordRef, Space};
use std::collections::HashMap;
use std::num::NonZeroU16;
use uuid::Uuid;

/// Ways in of one account that are looked at: each of its browsers is one.
const WAYS: NonZeroU16 = NonZeroU16::new(64).expect("it is not zero");

impl Accounts<'_> {
    /// Accounts by id, enabled and disabled: the company's, or those of people who hold roles at the viewer's
    /// places. The vendor's stands first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn list(
        self,
        after: Option<AccountId>,
        limit: NonZeroU16,
    ) -> Result<Page<AccountView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListAccounts], None).await?;
        let (mut listed, mut rest) = (Vec::new(), usize::from(limit.get()) + 1);
        if after.is_none() {
            rest -= 1;
        }
        for account in seat.boards().await?.accounts() {
            if listed.len() == rest {
                break;
            }
            let shown = match after {
                Some(after) if account.id() <= after => Disclosure::NOTHING,
                _ => seat.shown_of(standings, &account).await?,
            };
            if !shown.is_nothing() {
                listed.push((account, shown));
            }
        }
        let mut views = Vec::new();
        if after.is_none() {
            views.push(AccountView::support(standings.tags()));
        }
        views.extend(seat.account_views(standings, &listed).await?);
        Ok(page(views, limit))
    }

    /// One account.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn read(self, id: AccountId) -> Result<AccountView, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListAccounts], Some(account_ref(id))).await?;
        if id == AccountId::SUPPORT {
            return Ok(AccountView::support(standings.tags()));
        }
        let account = seat.account_that_is_seen(standings, Action::ListAccounts, id).await?;
        seat.account_view(standings, account).await
    }
}

impl Seat<'_> {
    pub(super) async fn account_view(
        &self,
        standings: &Standings,
        account: Account,
    ) -> Result<AccountView, PortalError> {
        let shown = self.shown_of(standings, &account).await?;
        self.account_views(standings, &[(account, shown)]).await?.pop().ok_or(PortalError::NotFound)
    }

    async fn account_views(
        &self,
        standings: &Standings,
        accounts: &[(Account, Disclosure)],
    ) -> Result<Vec<AccountView>, PortalError> {
        let mut credentials = self.credentials_of(accounts).await?;
        let mut views = Vec::new();
        for (account, shown) in accounts {
            let credential = credentials.remove(&account.id().as_uuid());
            let is_locked = self.is_locked(account.id()).await?;
            let tags = standings.tags();
            views.push(AccountView::new(account, credential.as_ref(), is_locked, *shown, tags));
        }
        Ok(views)
    }

    async fn credentials_of(
        &self,
        accounts: &[(Account, Disclosure)],
    ) -> Result<HashMap<Uuid, Credential>, PortalError> {
        let keys: Vec<RecordRef> =
            accounts.iter().map(|(account, _)| CredentialId::of(account.id()).into()).collect();
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let records = self.records_by_key(keys).await?;
        let credential = |(id, record)| match record {
            Record::Credential(credential) => Some((id, *credential)),
            _ => None,
        };
        Ok(records.into_iter().filter_map(credential).collect())
    }

    pub(super) async fn credential_of(&self, id: AccountId) -> Result<Option<Credential>, PortalError> {
        match self.record(CredentialId::of(id).into()).await {
            Ok(Record::Credential(credential)) => Ok(Some(*credential)),
            Ok(_) | Err(PortalError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether a way in to the account is closed.
    async fn is_locked(&self, id: AccountId) -> Result<bool, PortalError> {
        let range = cells_of(self.viewer.tenant, Space::Tries, id);
        for way in self.portal.store.cells(&range, self.now, WAYS).await? {
            if is_closed(&way)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
