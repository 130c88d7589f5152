//! An account as it was, for somebody who lists it as it is now.

use super::sign_in_act::SignInAct;
use super::values::members;
use crate::records::{Account, Credential, RawAccount};
use crate::{AccountField, Disclosure, Line, Record};
use serde::Serialize;
use serde_json::{Map, Value};

/// One account, and what is shown of it to a viewer today.
pub(crate) struct PastAccount {
    pub(crate) today: Account,
    pub(crate) shown: Disclosure,
}

/// What stood in it. That it was disabled is told where it was.
#[derive(Serialize)]
struct AsItWas<'a> {
    username: Option<&'a str>,
    name: Option<&'a str>,
    grants: Option<Vec<String>>,
    disabled: Option<bool>,
}

impl PastAccount {
    /// What they are called today.
    pub(super) fn name(&self) -> Option<String> {
        self.shown.shows(AccountField::PersonName).then(|| self.today.name().to_owned())
    }

    /// The members that were shown of it then.
    pub(super) fn members(&self, was: &Account) -> Map<String, Value> {
        let RawAccount {
            id: _,
            version: _,
            record_status: _,
            tenant: _,
            username,
            name,
            grants,
            epoch: _,
            disabled_at: _,
            created_at: _,
            unknown: _,
        } = &was.0;
        let is_shown = |field| self.shown.shows(field);
        members(&AsItWas {
            username: is_shown(AccountField::Username).then(|| username.as_str()),
            name: is_shown(AccountField::PersonName).then(|| name.as_str()),
            grants: is_shown(AccountField::Roles).then(|| grants.iter().map(ToString::to_string).collect()),
            disabled: (is_shown(AccountField::State) && was.is_disabled()).then_some(true),
        })
    }

    /// What was done with how they sign in. It is told to whoever is shown anything of the account: who could
    /// come in as somebody else is what a journal is read for.
    pub(super) fn acts(
        &self,
        before: Option<&Record>,
        after: &Record,
        secrets: &[String],
        reason: Option<&Line>,
    ) -> Vec<SignInAct> {
        match (before, after) {
            (None, Record::Account(after)) => SignInAct::of_account(None, after, reason),
            (Some(Record::Account(before)), Record::Account(after)) => {
                SignInAct::of_account(Some(before), after, reason)
            }
            (before, Record::Credential(after)) => {
                let before: Option<&Credential> = match before {
                    Some(Record::Credential(before)) => Some(before),
                    _ => None,
                };
                SignInAct::of_credential(before, after, secrets)
            }
            _ => Vec::new(),
        }
    }
}
