//! Logon history: unchained rows, so that a flood of guesses cannot fill the chain, with a chained digest
//! every minute.

use super::Client;
use crate::codec::{UnknownFields, encode, fields, newtype_value, words};
use crate::{AccountId, DisplayId, FacilityId, SessionId, Timestamp};
use sha2::{Digest, Sha256};

words! {
    /// What a device did.
    pub enum LogonEvent: "logon event" {
        /// Signed in at a door.
        SignIn = 0 "sign_in",
        /// Signed out.
        SignOut = 1 "sign_out",
        /// Opened a live stream.
        Connect = 2 "connect",
        /// Closed it.
        Disconnect = 3 "disconnect",
    }
}

words! {
    /// What came of it. Staff see it; the device never does.
    pub enum LogonOutcome: "logon outcome" {
        /// Right ID and code.
        Accepted = 0 "accepted",
        /// A real ID with a wrong code; at the staff door, the right password with a wrong one.
        WrongCode = 1 "wrong_code",
        /// No such ID or username.
        UnknownId = 2 "unknown_id",
        /// Ended by the other side or by a timeout.
        Ended = 3 "ended",
        /// A known account with a wrong password.
        WrongPassword = 4 "wrong_password",
        /// An account that is disabled, whatever was typed.
        Disabled = 5 "disabled",
        /// Too many wrong passwords or codes in a row came this way.
        Locked = 6 "locked",
    }
}

/// One row of logon history. What was typed is not in it: people type codes into the wrong field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogonRow {
    /// When.
    pub at: Timestamp,
    /// What the device did.
    pub event: LogonEvent,
    /// What came of it.
    pub outcome: LogonOutcome,
    /// The facility, if the ID is one.
    pub facility: Option<FacilityId>,
    /// The display, if it is one.
    pub display: Option<DisplayId>,
    /// The browser's session.
    pub session: Option<SessionId>,
    /// The device.
    pub client: Client,
    /// Which start of which node served it, so that screens open at a crash are known to have closed.
    pub boot: uuid::Uuid,
    /// How often: repeats are told as one row.
    pub count: u32,
    /// The account, if the username is one.
    pub account: Option<AccountId>,
    /// What a newer build wrote and this one does not know.
    pub unknown: UnknownFields,
}
fields!(LogonRow {
    at = 1,
    event = 2,
    outcome = 3,
    facility = 4,
    display = 5,
    session = 6,
    client = 7,
    boot = 8,
    count = 9,
    account = 10,
} keeping unknown);

impl LogonRow {
    /// The hash that digests are made over: of the row as it is stored.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(encode(self)).into()
    }
}

/// The position of a logon row within its tenant: dense, from 1, in the order readers see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogonNumber(pub u64);
newtype_value!(LogonNumber);

/// A chained digest over the rows after `after` up to `upto`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogonDigest {
    /// The last row of the digest before.
    pub after: LogonNumber,
    /// The last row of this one.
    pub upto: LogonNumber,
    /// SHA-256 over the rows' hashes in order.
    pub digest: [u8; 32],
}
fields!(LogonDigest { after = 1, upto = 2, digest = 3 });

impl LogonDigest {
    /// Digests rows that follow each other.
    #[must_use]
    pub fn over(after: LogonNumber, rows: &[(LogonNumber, LogonRow)]) -> Self {
        let mut digest = Sha256::new();
        rows.iter().for_each(|(_, row)| digest.update(row.hash()));
        let upto = rows.last().map_or(after, |(number, _)| *number);
        Self { after, upto, digest: digest.finalize().into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::decode;

    #[test]
    fn a_count_is_part_of_a_row() {
        let row = |count| LogonRow {
            at: Timestamp::from_millis(7),
            event: LogonEvent::Connect,
            outcome: LogonOutcome::Accepted,
            facility: None,
            display: None,
            session: None,
            client: Client::default(),
            boot: uuid::Uuid::nil(),
            count,
            account: None,
            unknown: UnknownFields::default(),
        };
        for count in [1, 2, u32::MAX] {
            assert_eq!(decode(&encode(&row(count))), Ok(row(count)));
        }
        assert_ne!(row(2).hash(), row(3).hash());
    }
}
