//! What is done to accounts beside their fields: disabled and enabled, unlocked, reset. People do, and no
//! program does.

use super::Accounts;
use super::input::{AccountLink, Reset};
use super::rights::account_ref;
use super::standing::Acting;
use crate::access::Action;
use crate::gate::{AccountView, RESET, UNLOCKED};
use crate::portal::seat::tries::Tries;
use crate::portal::staff::link::LinkCell;
use crate::portal::staff::session_cell::cells_of;
use crate::portal::staff::tries::{is_closed, opened};
use crate::portal::{PortalError, Seat, fixed};
use crate::records::{Account, Credential, RawAccount, RawCredential};
use crate::{AccountId, Cell, Draft, Space, Swap};
use std::num::NonZeroU16;

/// So many links of an account open something at the same time.
const LINKS: usize = 3;
/// Cells of one account that are looked at.
const CELLS: NonZeroU16 = NonZeroU16::new(64).expect("it is not zero");

#[derive(Clone, Copy)]
enum Act {
    Disable,
    Enable,
    Unlock,
    RequireChange,
    Reset(Reset),
}

impl Act {
    const fn action(self) -> Action {
        match self {
            Self::Disable | Self::Enable => Action::DisableAccount,
            Self::Unlock => Action::UnlockAccount,
            Self::RequireChange | Self::Reset(_) => Action::ResetAccount,
        }
    }
}

impl Accounts<'_> {
    /// Disables an account: its sessions and links end, and its roles give nothing until it is enabled again.
    /// One that is disabled stays so.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Invalid`] for one's own and the
    /// last administrator's, [`PortalError::Store`].
    pub async fn disable(self, id: AccountId) -> Result<AccountView, PortalError> {
        Ok(self.seat.act_on(id, Act::Disable).await?.account)
    }

    /// Enables an account with the roles that it has. Its holder signs in as before; sessions do not come
    /// back.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn enable(self, id: AccountId) -> Result<AccountView, PortalError> {
        Ok(self.seat.act_on(id, Act::Enable).await?.account)
    }

    /// Opens the ways in to an account that too many wrong tries have closed.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] while tries go on,
    /// [`PortalError::Store`].
    pub async fn unlock(self, id: AccountId) -> Result<AccountView, PortalError> {
        Ok(self.seat.act_on(id, Act::Unlock).await?.account)
    }

    /// Asks for a new password when the holder signs in next. Sessions go on.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn require_change(self, id: AccountId) -> Result<AccountView, PortalError> {
        Ok(self.seat.act_on(id, Act::RequireChange).await?.account)
    }

    /// Takes away how somebody signs in, ends their sessions, and makes a link by which they set it up anew.
    /// Links made before open nothing more; but of one whom nobody has set up yet, three open something at a
    /// time. Whoever could come in by the link themselves, because no authenticator stands in the way, has to
    /// mind accounts wherever that account does.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Invalid`] for one's own and one
    /// that is disabled, [`PortalError::Store`].
    pub async fn reset(self, id: AccountId, what: Reset) -> Result<AccountLink, PortalError> {
        self.seat.act_on(id, Act::Reset(what)).await
    }
}

impl Seat<'_> {
    async fn act_on(&self, id: AccountId, act: Act) -> Result<AccountLink, PortalError> {
        self.allow_people(act.action()).await?;
        let mut tries = Tries::new();
        loop {
            let acting = self.acting().await?;
            let account = self.allow_account(act.action(), id).await?;
            let done = match act {
                Act::Disable => self.disable_account(account, acting).await,
                Act::Enable => self.enable_account(account, acting).await,
                Act::Unlock => self.unlock_account(account, acting).await,
                Act::RequireChange => self.require_new_password(account, acting).await,
                Act::Reset(what) => self.reset_account(account, what, acting).await,
            };
            if !tries.go_on(&done) {
                return done;
            }
        }
    }

    async fn disable_account(&self, before: Account, acting: Acting) -> Result<AccountLink, PortalError> {
        self.refuse_oneself(&before, "ask somebody else to disable it")?;
        if before.0.disabled_at.is_some() {
            return self.as_it_is(before).await;
        }
        let after = Account(RawAccount { disabled_at: Some(self.now), ..of_next_epoch(&before) });
        let draft = acting.on(self.draft().await?.edit(before.clone(), after.clone())?);
        let draft = draft.swap(self.standing_cell(after.id()).await?);
        let draft = self.leaving_an_administrator(draft, &before, &after).await?;
        self.commit_account(draft.finish()).await?;
        self.as_it_is(after).await
    }

    async fn enable_account(&self, before: Account, acting: Acting) -> Result<AccountLink, PortalError> {
        if before.0.disabled_at.is_none() {
            return self.as_it_is(before).await;
        }
        let after = Account(RawAccount { disabled_at: None, ..before.0.clone() });
        let draft = acting.on(self.draft().await?.edit(before, after.clone())?);
        self.commit_account(draft.finish()).await?;
        self.as_it_is(after).await
    }

    async fn unlock_account(&self, account: Account, acting: Acting) -> Result<AccountLink, PortalError> {
        let ways = self.closed_ways(account.id()).await?;
        if ways.is_empty() {
            return self.as_it_is(account).await;
        }
        // The account stays as it is; that it was unlocked is told in its history.
        let draft = self.draft().await?.because(Some(fixed(UNLOCKED)));
        let draft = acting.on(draft.edit(account.clone(), account.clone())?);
        self.commit_account(ways.into_iter().fold(draft, Draft::swap).finish()).await?;
        self.as_it_is(account).await
    }

    async fn require_new_password(
        &self,
        account: Account,
        acting: Acting,
    ) -> Result<AccountLink, PortalError> {
        let credential = self.credential_of(account.id()).await?;
        // Without one, a password is set by link anyway.
        let Some(before) = credential.filter(|held| held.0.password.is_some() && !held.0.must_change) else {
            return self.as_it_is(account).await;
        };
        let after = Credential(RawCredential { must_change: true, ..before.0.clone() });
        let draft = acting.on(self.draft().await?.edit(before, after)?);
        self.commit_account(draft.finish()).await?;
        self.as_it_is(account).await
    }

    async fn reset_account(
        &self,
        before: Account,
        what: Reset,
        acting: Acting,
    ) -> Result<AccountLink, PortalError> {
        self.refuse_oneself(&before, "change how you sign in on your own page")?;
        if before.is_disabled() {
            return Err(PortalError::invalid("account", "is disabled; enable it first"));
        }
        let credential = self.credential_of(before.id()).await?;
        let has_authenticator = credential.as_ref().is_some_and(|held| held.0.totp.is_some());
        if what == Reset::Everything || !has_authenticator {
            self.allow_taking_over(&before).await?;
        }
        let is_set_up =
            credential.as_ref().is_some_and(|held| held.0.password.is_some() || has_authenticator);
        // What nobody has set up has no session to end, and its links may go on.
        let after = if is_set_up { Account(of_next_epoch(&before)) } else { before.clone() };
        let (company, boards) = (self.company().await?, self.boards().await?);
        let (link, cell) = self.portal.new_link(&company, boards, &after, self.now)?;
        let draft = self.draft().await?.because(Some(fixed(RESET))).edit(before, after.clone())?.swap(cell);
        let left = credential.as_ref().map(|held| taken_away(held, what));
        let draft = match credential.zip(left.clone()) {
            Some((held, left)) => draft.edit(held, left)?,
            None => draft,
        };
        let draft = acting.on(draft);
        let mut ends = self.closed_ways(after.id()).await?;
        ends.extend(self.oldest_links(&after).await?);
        let standings = self.standings().await?;
        let shown = self.shown_of(standings, &after).await?;
        // Made here, since nothing that is read behind the commit may cost its holder the link.
        let account = AccountView::new(&after, left.as_ref(), false, shown, standings.tags());
        self.commit_account(ends.into_iter().fold(draft, Draft::swap).finish()).await?;
        Ok(AccountLink { account, link: Some(link) })
    }

    async fn allow_taking_over(&self, account: &Account) -> Result<(), PortalError> {
        let standings = self.standings().await?;
        if self.minds_as_much_as(standings, account).await? {
            return Ok(());
        }
        self.refuse(Action::ResetAccount, Some(account_ref(account.id())), standings).await
    }

    /// The cells of ways in that are closed, opened again.
    async fn closed_ways(&self, id: AccountId) -> Result<Vec<Swap>, PortalError> {
        let range = cells_of(self.viewer.tenant, Space::Tries, id);
        let mut ways = Vec::new();
        for way in self.portal.store.cells(&range, self.now, CELLS).await? {
            if is_closed(&way)? {
                ways.push(opened(&way, self.now));
            }
        }
        Ok(ways)
    }

    /// The ends of the oldest links that still open something, so that with a new one there are not too many.
    async fn oldest_links(&self, account: &Account) -> Result<Vec<Swap>, PortalError> {
        let open = self.open_links(account).await?;
        let many = (open.len() + 1).saturating_sub(LINKS);
        Ok(open.into_iter().take(many).map(end).collect())
    }

    /// The ends of all links that still open something: whoever holds one knew what the account was, and not
    /// what it becomes.
    pub(super) async fn all_links(&self, account: &Account) -> Result<Vec<Swap>, PortalError> {
        Ok(self.open_links(account).await?.into_iter().map(end).collect())
    }

    /// The links that still open something, the oldest first.
    async fn open_links(&self, account: &Account) -> Result<Vec<Cell>, PortalError> {
        let range = cells_of(self.viewer.tenant, Space::Secret, account.id());
        let mut open = Vec::new();
        for cell in self.portal.store.cells(&range, self.now, CELLS).await? {
            if LinkCell::read(&cell)?.is_some_and(|link| account.is_of_epoch(link.epoch)) {
                open.push(cell);
            }
        }
        Ok(open)
    }

    async fn as_it_is(&self, account: Account) -> Result<AccountLink, PortalError> {
        let account = self.account_view(self.standings().await?, account).await?;
        Ok(AccountLink { account, link: None })
    }
}

/// The account when all its sessions and links have ended.
fn of_next_epoch(account: &Account) -> RawAccount {
    RawAccount { epoch: account.0.epoch.wrapping_add(1), ..account.0.clone() }
}

/// What is left of a credential that was reset.
fn taken_away(held: &Credential, what: Reset) -> Credential {
    let raw = RawCredential { password: None, must_change: false, password_set_at: None, ..held.0.clone() };
    Credential(match what {
        Reset::Password => raw,
        Reset::Everything => RawCredential { totp: None, recovery: Vec::new(), totp_set_at: None, ..raw },
    })
}

fn end(cell: Cell) -> Swap {
    let expected = Some(cell.version);
    Swap { cell: Cell { bytes: None, ..cell }, expected }
}
