//! What the portal asks of the boards about accounts and the places they hold roles at.

use super::LiveBoards;
use crate::access::{Grant, RoleSets};
use crate::gate::{Judged, Standings};
use crate::{Account, Facts, Timestamp};

impl LiveBoards {
    /// The accounts in hand, by id.
    pub(crate) fn accounts(&self) -> Vec<Account> {
        let mut accounts: Vec<Account> = self.lock().index.accounts().cloned().collect();
        accounts.sort_unstable_by_key(Account::id);
        accounts
    }

    /// Which sets of roles the company works with.
    pub(crate) fn role_sets(&self) -> RoleSets {
        self.lock().index.tenant().role_sets()
    }

    /// What the rules need to know of an account, seen from each standing.
    pub(crate) fn account_facts(
        &self,
        standings: &Standings,
        account: &Account,
        now: Timestamp,
    ) -> Vec<Facts> {
        self.seen_from(standings, account, now)
    }

    /// What the rules need to know of the place a grant names, seen from each standing.
    pub(crate) fn grant_facts(&self, standings: &Standings, grant: &Grant, now: Timestamp) -> Vec<Facts> {
        self.seen_from(standings, grant, now)
    }

    fn seen_from(&self, standings: &Standings, record: &impl Judged, now: Timestamp) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.facts(&inner.index, record, now)).collect()
    }
}
