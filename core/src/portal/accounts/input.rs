//! What a caller hands in to make and change accounts, and what it is handed.

use crate::access::{Grant, Username};
use crate::gate::AccountView;
use crate::portal::OneTimeLink;
use crate::{AccountId, Line, Timestamp};

/// An account to be made.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// What its holder will sign in with, unique within the company.
    pub username: Username,
    /// What the person is called; journals name it.
    pub name: Line,
    /// What they are, and where.
    pub grants: Vec<Grant>,
}

impl NewAccount {
    /// An account that is nothing anywhere yet.
    #[must_use]
    pub const fn new(username: Username, name: Line) -> Self {
        Self { username, name, grants: Vec::new() }
    }

    /// The same with these grants.
    #[must_use]
    pub fn holding(self, grants: Vec<Grant>) -> Self {
        Self { grants, ..self }
    }
}

/// What to change of an account. A part that is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct AccountPatch {
    /// What the person is called.
    pub name: Option<Line>,
    /// What they are, and where: all of it. Who asks needs the right to give and take what differs.
    pub grants: Option<Vec<Grant>>,
}

/// What to reset of how somebody signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// The password. An authenticator stays, and its code is asked for as ever.
    Password,
    /// The password, the authenticator and its recovery codes: for somebody who has lost their phone.
    Everything,
}

/// An account, and a link by which its holder comes to set up how they sign in.
#[derive(Clone, Debug)]
pub struct AccountLink {
    /// The account.
    pub account: AccountView,
    /// The link, which is told this once. None where the same request made the account before: reset it, if
    /// the link was lost.
    pub link: Option<OneTimeLink>,
}

/// Which rows of logon history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogonFilter {
    /// Only those of this account.
    pub account: Option<AccountId>,
    /// Only those from this moment on.
    pub from: Option<Timestamp>,
    /// Only those before this moment.
    pub until: Option<Timestamp>,
}
