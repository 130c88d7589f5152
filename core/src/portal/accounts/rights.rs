//! Who may do what to which account. A right is asked for at every place where the account holds roles, so
//! whoever minds one division does nothing to somebody who is something elsewhere as well.

use crate::access::{Action, Kind};
use crate::gate::Standings;
use crate::journal::Actor;
use crate::portal::{PortalError, Seat, may_in_company};
use crate::records::Account;
use crate::{AccountId, Disclosure, Facts, Record, RecordKind, RecordRef, Word};

impl Seat<'_> {
    /// The account, for somebody who may do this to it. One that they are not shown and one that is not there
    /// are refused alike.
    pub(super) async fn allow_account(&self, action: Action, id: AccountId) -> Result<Account, PortalError> {
        let standings = self.allow_somewhere(&[action], Some(account_ref(id))).await?;
        let account = self.account_that_is_seen(standings, action, id).await?;
        if self.may_everywhere(standings, action, &account).await? {
            return Ok(account);
        }
        self.refuse(action, Some(account_ref(id)), standings).await
    }

    /// The account, if the viewer is shown anything of it. That it was asked for is journaled where not.
    pub(super) async fn account_that_is_seen(
        &self,
        standings: &Standings,
        action: Action,
        id: AccountId,
    ) -> Result<Account, PortalError> {
        if id == AccountId::SUPPORT {
            return Err(PortalError::invalid("account", "is built in; its access is approved for a time"));
        }
        let Some(account) = self.seen_account(standings, id).await? else {
            self.journal_denial(vec![action.word()], Some(account_ref(id)), standings).await?;
            return Err(PortalError::NotFound);
        };
        Ok(account)
    }

    /// The account as it stands, if the viewer is shown anything of it.
    pub(super) async fn seen_account(
        &self,
        standings: &Standings,
        id: AccountId,
    ) -> Result<Option<Account>, PortalError> {
        let account = match self.record(account_ref(id)).await {
            Ok(Record::Account(account)) => *account,
            Ok(_) | Err(PortalError::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        let is_shown = !self.shown_of(standings, &account).await?.is_nothing();
        Ok(is_shown.then_some(account))
    }

    /// What is shown of an account, to somebody who may list it.
    pub(crate) async fn shown_of(
        &self,
        standings: &Standings,
        account: &Account,
    ) -> Result<Disclosure, PortalError> {
        let facts = self.boards().await?.account_facts(standings, account, self.now);
        let mut shown = [Disclosure::NOTHING];
        if permitted(standings, &facts, Action::ListAccounts) {
            let places = standings.iter().zip(&facts);
            places.for_each(|(place, facts)| place.add_shown(Kind::Account, &[*facts], &mut shown));
        }
        Ok(shown[0])
    }

    /// Whether the viewer may do this at each place where the account holds roles; one that holds none is the
    /// company's.
    pub(super) async fn may_everywhere(
        &self,
        standings: &Standings,
        action: Action,
        account: &Account,
    ) -> Result<bool, PortalError> {
        if account.0.grants.is_empty() {
            return Ok(may_in_company(standings, action));
        }
        let boards = self.boards().await?;
        let may = |grant| permitted(standings, &boards.grant_facts(standings, grant, self.now), action);
        Ok(account.0.grants.iter().all(may))
    }

    /// Refuses what nobody does to their own account.
    pub(super) fn refuse_oneself(&self, account: &Account, instead: &str) -> Result<(), PortalError> {
        if self.viewer.actor == Actor::Account(account.id()) {
            return Err(PortalError::invalid("account", format!("is your own; {instead}")));
        }
        Ok(())
    }
}

/// Whether one of the standings permits it, each by what it knows.
pub(super) fn permitted(standings: &Standings, facts: &[Facts], action: Action) -> bool {
    standings.iter().zip(facts).any(|(standing, facts)| standing.permits(action, *facts).is_allowed())
}

pub(super) const fn account_ref(id: AccountId) -> RecordRef {
    RecordRef { kind: RecordKind::Account, id: id.as_uuid() }
}
