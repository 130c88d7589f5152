//! Whose account it is, beside a row about it.

use crate::records::Account;
use crate::{AccountField, Disclosure};
use serde::Serialize;

/// What an account's holder is called, as far as that is shown.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Holder {
    /// What they sign in with.
    pub(super) username: Option<String>,
    /// What they are called.
    pub(super) name: Option<String>,
}

impl Holder {
    /// None of it where nobody knows the account.
    pub(super) fn new(account: Option<(&Account, Disclosure)>) -> Self {
        let Some((account, shown)) = account else { return Self::default() };
        let text = |field, text: &str| shown.shows(field).then(|| text.to_owned());
        Self {
            username: text(AccountField::Username, account.username().as_str()),
            name: text(AccountField::PersonName, account.name()),
        }
    }
}
