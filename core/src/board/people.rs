//! What the portal asks of the boards about accounts, the places they hold roles at, and divisions.

use super::LiveBoards;
use crate::access::{Grant, RecordStatus, RoleSets};
use crate::gate::{Judged, Standings};
use crate::records::Division;
use crate::{Account, DivisionId, Facts, Timestamp};

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

    /// The divisions in use.
    pub(crate) fn divisions_in_use(&self) -> Vec<Division> {
        let inner = self.lock();
        let divisions = inner.index.divisions();
        divisions.filter(|division| division.record_status() == RecordStatus::Active).cloned().collect()
    }

    /// What the rules need to know of whatever belongs to a division and is in use, seen from each standing.
    pub(crate) fn division_facts(&self, standings: &Standings, division: DivisionId) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.division_facts(&inner.index, division)).collect()
    }

    fn seen_from(&self, standings: &Standings, record: &impl Judged, now: Timestamp) -> Vec<Facts> {
        let inner = self.lock();
        standings.iter().map(|standing| standing.facts(&inner.index, record, now)).collect()
    }
}
