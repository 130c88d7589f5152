//! An account as staff may see it. Passwords, authenticators and recovery codes are not in it, only whether
//! there are any.

use crate::access::Grant;
use crate::codec::words;
use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{Account, Credential, RawAccount, RawCredential};
use crate::{AccountField, AccountId, Disclosure, Timestamp};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_ref().map(ToString::to_string).serialize(serializer)
}

fn as_list<T: ToString, S: Serializer>(value: &Option<Vec<T>>, serializer: S) -> Result<S::Ok, S::Error> {
    let texts = value.as_ref().map(|list| list.iter().map(ToString::to_string).collect::<Vec<String>>());
    texts.serialize(serializer)
}

words! {
    /// What can be done with an account as it is.
    pub enum AccountState: "account state" {
        /// Its holder signs in.
        Enabled = "enabled",
        /// Nobody has set a password yet: its holder comes by a one-time link.
        Invited = "invited",
        /// Too many wrong tries in a row: a way to sign in is closed until it is unlocked, or a day is over.
        Locked = "locked",
        /// Nobody signs in with it.
        Disabled = "disabled",
        /// The vendor's, which is always there: nobody signs in with it before the company approves it.
        NoAccess = "no_access",
    }
}

/// How somebody signs in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInView {
    /// Whether a password is set.
    password: bool,
    /// Whether an authenticator is set up.
    authenticator: bool,
    /// Whether the next sign-in asks for a new password.
    must_change: bool,
    /// How many recovery codes are left.
    recovery_codes: usize,
}

impl SignInView {
    /// Whether a password is set.
    #[must_use]
    pub const fn has_password(&self) -> bool {
        self.password
    }

    /// Whether an authenticator is set up.
    #[must_use]
    pub const fn has_authenticator(&self) -> bool {
        self.authenticator
    }

    /// Whether the next sign-in asks for a new password.
    #[must_use]
    pub const fn must_change(&self) -> bool {
        self.must_change
    }

    /// How many recovery codes are left.
    #[must_use]
    pub const fn recovery_codes(&self) -> usize {
        self.recovery_codes
    }

    fn new(credential: Option<&Credential>) -> Self {
        let Some(credential) = credential else { return Self::default() };
        let RawCredential {
            id: _,
            version: _,
            record_status: _,
            tenant: _,
            account: _,
            password,
            must_change,
            totp,
            recovery,
            password_set_at: _,
            totp_set_at: _,
            unknown: _,
        } = &credential.0;
        Self {
            password: password.is_some(),
            authenticator: totp.is_some(),
            must_change: *must_change,
            recovery_codes: recovery.len(),
        }
    }
}

/// An account as the list of accounts shows it. What the rules withhold is none. Printing it shows the id
/// alone: the rest is somebody's.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountView {
    #[serde(serialize_with = "as_text")]
    id: AccountId,
    version: ViewTag,
    /// What they sign in with.
    username: Option<String>,
    /// What they are called.
    name: Option<String>,
    /// Their roles, each with where it holds: dispatcher@company.
    #[serde(serialize_with = "as_list")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Vec<String>>))]
    grants: Option<Vec<Grant>>,
    /// What can be done with it as it is.
    state: Option<AccountState>,
    /// When it was made.
    #[serde(serialize_with = "as_texts")]
    created_at: Option<Timestamp>,
    /// How they sign in.
    sign_in: Option<SignInView>,
}

impl std::fmt::Debug for AccountView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AccountView({})", self.id)
    }
}

impl Tagged for AccountView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl AccountView {
    /// The account's id.
    #[must_use]
    pub const fn id(&self) -> AccountId {
        self.id
    }

    /// What is shown here, named: a change that hands it back is refused once anything else would be shown.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// What they sign in with.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.username.as_deref()
    }

    /// What they are called.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// What they are, and where. A disabled account keeps its grants, and they give nothing.
    #[must_use]
    pub fn grants(&self) -> Option<&[Grant]> {
        self.grants.as_deref()
    }

    /// What can be done with it.
    #[must_use]
    pub const fn state(&self) -> Option<AccountState> {
        self.state
    }

    /// When it was made; none of the vendor's, which is always there.
    #[must_use]
    pub const fn created_at(&self) -> Option<Timestamp> {
        self.created_at
    }

    /// How they sign in.
    #[must_use]
    pub const fn sign_in(&self) -> Option<SignInView> {
        self.sign_in
    }

    /// Whether it is the vendor's, which nobody changes.
    #[must_use]
    pub fn is_built_in(&self) -> bool {
        self.id == AccountId::SUPPORT
    }

    /// As far as it is shown.
    pub(crate) fn new(
        account: &Account,
        credential: Option<&Credential>,
        is_locked: bool,
        shown: Disclosure,
        tags: &ViewTags,
    ) -> Self {
        let RawAccount {
            id,
            version: _,
            record_status: _,
            tenant: _,
            username,
            name,
            grants,
            epoch: _,
            disabled_at: _,
            created_at,
            unknown: _,
        } = &account.0;
        let sign_in = SignInView::new(credential);
        let state = match (account.is_disabled(), is_locked, sign_in.password) {
            (true, ..) => AccountState::Disabled,
            (false, true, _) => AccountState::Locked,
            (false, false, true) => AccountState::Enabled,
            (false, false, false) => AccountState::Invited,
        };
        let is_shown = |field| shown.shows(field);
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            username: is_shown(AccountField::Username).then(|| username.as_str().to_owned()),
            name: is_shown(AccountField::PersonName).then(|| name.as_str().to_owned()),
            grants: is_shown(AccountField::Roles).then(|| grants.clone()),
            state: is_shown(AccountField::State).then_some(state),
            created_at: is_shown(AccountField::State).then_some(*created_at),
            sign_in: is_shown(AccountField::SignIn).then_some(sign_in),
        })
    }

    /// The vendor's, which is listed for everybody who lists accounts.
    pub(crate) fn support(tags: &ViewTags) -> Self {
        tags.name(Self {
            id: AccountId::SUPPORT,
            version: ViewTag::BLANK,
            username: None,
            name: Some("Support".to_owned()),
            grants: Some(Vec::new()),
            state: Some(AccountState::NoAccess),
            created_at: None,
            sign_in: None,
        })
    }
}
