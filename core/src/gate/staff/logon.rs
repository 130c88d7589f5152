//! A row of logon history as staff may see it.

use super::holder::Holder;
use crate::journal::{LogonEvent, LogonNumber, LogonOutcome, LogonRow};
use crate::records::Account;
use crate::{AccountId, Disclosure, DisplayId, FacilityId, Line, SessionId, Timestamp};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.as_ref().map(ToString::to_string).serialize(serializer)
}

/// One row of logon history. Printing it shows its number alone.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LogonView {
    /// Counts the rows of history.
    number: u64,
    /// When it was done.
    #[serde(serialize_with = "as_text")]
    at: Timestamp,
    /// What happened.
    event: LogonEvent,
    /// What came of it.
    outcome: LogonOutcome,
    /// The account, if it was one's.
    #[serde(serialize_with = "as_texts")]
    account_id: Option<AccountId>,
    #[serde(flatten)]
    holder: Holder,
    /// The facility, if it was one's.
    #[serde(serialize_with = "as_texts")]
    facility_id: Option<FacilityId>,
    /// The wall screen, if it was one.
    #[serde(serialize_with = "as_texts")]
    display_id: Option<DisplayId>,
    /// The session.
    #[serde(serialize_with = "as_texts")]
    session_id: Option<SessionId>,
    /// From where.
    address: Option<String>,
    /// The browser, as it calls itself.
    device: Option<String>,
    /// How often, within a minute.
    count: u32,
}

impl std::fmt::Debug for LogonView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LogonView({})", self.number)
    }
}

impl LogonView {
    /// Its number: where the next page begins.
    #[must_use]
    pub const fn number(&self) -> LogonNumber {
        LogonNumber(self.number)
    }

    /// When it was done.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// What the device did.
    #[must_use]
    pub const fn event(&self) -> LogonEvent {
        self.event
    }

    /// What came of it.
    #[must_use]
    pub const fn outcome(&self) -> LogonOutcome {
        self.outcome
    }

    /// The account, if it was one's.
    #[must_use]
    pub const fn account(&self) -> Option<AccountId> {
        self.account_id
    }

    /// What its holder signs in with.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.holder.username.as_deref()
    }

    /// What its holder is called.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.holder.name.as_deref()
    }

    /// The facility, if it was one's.
    #[must_use]
    pub const fn facility(&self) -> Option<FacilityId> {
        self.facility_id
    }

    /// The display, if it was one.
    #[must_use]
    pub const fn display(&self) -> Option<DisplayId> {
        self.display_id
    }

    /// The address it came from.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Browser or product, as it named itself.
    #[must_use]
    pub fn device(&self) -> Option<&str> {
        self.device.as_deref()
    }

    /// How often: repeats are one row.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    pub(crate) fn new(number: LogonNumber, row: &LogonRow, account: Option<(&Account, Disclosure)>) -> Self {
        let LogonRow {
            at,
            event,
            outcome,
            facility,
            display,
            session,
            client,
            boot: _,
            count,
            account: account_id,
            unknown: _,
        } = row;
        let text = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        Self {
            number: number.0,
            at: *at,
            event: *event,
            outcome: *outcome,
            account_id: *account_id,
            holder: Holder::new(account),
            facility_id: *facility,
            display_id: *display,
            session_id: *session,
            address: text(&client.address),
            device: text(&client.agent),
            count: *count,
        }
    }
}
