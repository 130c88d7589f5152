//! Somebody who is signed in, as staff may see it: a line of the heartbeat.

use super::holder::Holder;
use crate::journal::Client;
use crate::records::Account;
use crate::{AccountId, Disclosure, Line, SessionId, Timestamp};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

/// How far somebody is who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SignedInStage {
    /// Still sets up how they sign in.
    SettingUp,
    /// At work.
    Full,
    /// Nothing was done for as long as the company lets a session stand open: its password reopens it.
    Locked,
}

/// Somebody who is signed in now. Printing it shows the account's id alone.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignedInView {
    /// Whose account it is.
    #[serde(serialize_with = "as_text")]
    account_id: AccountId,
    #[serde(flatten)]
    holder: Holder,
    /// The session.
    #[serde(serialize_with = "as_text")]
    session_id: SessionId,
    /// How far they are.
    stage: SignedInStage,
    /// When they signed in.
    #[serde(serialize_with = "as_text")]
    since: Timestamp,
    /// When they last did something.
    #[serde(serialize_with = "as_text")]
    last_act: Timestamp,
    /// From where.
    address: Option<String>,
    /// The browser, as it calls itself.
    device: Option<String>,
    /// Whether they signed in with that browser before.
    is_known_device: bool,
}

impl std::fmt::Debug for SignedInView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignedInView({})", self.account_id)
    }
}

impl SignedInView {
    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account_id
    }

    /// What they sign in with.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.holder.username.as_deref()
    }

    /// What they are called.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.holder.name.as_deref()
    }

    /// Which of their sessions.
    #[must_use]
    pub const fn session(&self) -> SessionId {
        self.session_id
    }

    /// How far they are.
    #[must_use]
    pub const fn stage(&self) -> SignedInStage {
        self.stage
    }

    /// When they signed in.
    #[must_use]
    pub const fn since(&self) -> Timestamp {
        self.since
    }

    /// The last thing a person did there, to the minute.
    #[must_use]
    pub const fn last_act(&self) -> Timestamp {
        self.last_act
    }

    /// The address they signed in from.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Browser or product, as it named itself.
    #[must_use]
    pub fn device(&self) -> Option<&str> {
        self.device.as_deref()
    }

    /// Whether they had signed in from it before; a stranger otherwise.
    #[must_use]
    pub const fn is_known_device(&self) -> bool {
        self.is_known_device
    }
}

/// A session that goes on, as its cell tells it.
pub(crate) struct SignedIn {
    pub(crate) account: AccountId,
    pub(crate) session: SessionId,
    pub(crate) stage: SignedInStage,
    pub(crate) since: Timestamp,
    pub(crate) last_act: Timestamp,
    pub(crate) client: Client,
    pub(crate) is_known_device: bool,
}

impl SignedInView {
    pub(crate) fn new(open: SignedIn, account: Option<(&Account, Disclosure)>) -> Self {
        let SignedIn { account: account_id, session, stage, since, last_act, client, is_known_device } = open;
        let text = |line: Option<Line>| line.map(|line| line.as_str().to_owned());
        let Client { address, agent } = client;
        Self {
            account_id,
            holder: Holder::new(account),
            session_id: session,
            stage,
            since,
            last_act,
            address: text(address),
            device: text(agent),
            is_known_device,
        }
    }
}
