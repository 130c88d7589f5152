//! What a seat has found out of its viewer, and when it has to be found out anew.

use crate::Version;
use crate::gate::Standings;
use std::sync::OnceLock;
use tokio::sync::OnceCell;

/// Standings once found, and those found later. What was handed out is good until the seat goes.
#[derive(Debug, Default)]
pub(super) struct Found {
    standings: OnceCell<Standings>,
    /// The version of the account they were found for, if they are an account's and it is there.
    of: OnceLock<Option<Version>>,
    later: OnceLock<Box<Self>>,
}

impl Found {
    /// The place of what is good now.
    pub(super) fn standings(&self) -> &OnceCell<Standings> {
        &self.newest().standings
    }

    /// What was found is not good any more.
    pub(super) fn forget(&self) {
        let newest = self.newest();
        if newest.standings.initialized() {
            newest.later.get_or_init(Box::default);
        }
    }

    /// They are of this version of an account: what was found of another is not good any more.
    pub(super) fn hold_for(&self, account: Option<Version>) {
        if *self.newest().of.get_or_init(|| account) != account {
            self.forget();
            self.newest().of.get_or_init(|| account);
        }
    }

    fn newest(&self) -> &Self {
        let mut newest = self;
        while let Some(later) = newest.later.get() {
            newest = later;
        }
        newest
    }
}
