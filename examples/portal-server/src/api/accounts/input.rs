//! What is sent of accounts.

use crate::api::fields::{parse, replacing};
use crate::http::Problem;
use bayboard::access::Grant;
use bayboard::portal::{AccountPatch, NewAccount};
use serde::Deserialize;
use utoipa::ToSchema;

/// An account to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountInput {
    /// What its holder will sign in with.
    username: String,
    /// What the person is called.
    name: String,
    /// Their roles, each with where it holds, until when and from where:
    /// `biller,until=2027-01-01T06:00:00Z,from=10.0.0.0/8`.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    grants: Vec<String>,
}

impl AccountInput {
    pub(super) fn parse(&self) -> Result<NewAccount, Problem> {
        let (username, name) = (parse("username", &self.username)?, parse("name", &self.name)?);
        Ok(NewAccount { username, name, grants: grants(&self.grants)? })
    }
}

/// What to change of one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountChange {
    /// What the person is called.
    name: Option<String>,
    /// All their roles from now on: what is not among them is taken away.
    grants: Option<Vec<String>>,
}

impl AccountChange {
    pub(super) fn parse(&self) -> Result<AccountPatch, Problem> {
        Ok(AccountPatch {
            name: replacing("name", self.name.as_ref())?,
            grants: self.grants.as_deref().map(grants).transpose()?,
        })
    }
}

fn grants(sent: &[String]) -> Result<Vec<Grant>, Problem> {
    sent.iter().map(|grant| parse("grants", grant)).collect()
}
