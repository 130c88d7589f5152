//! Logon history: unchained rows, so that a flood of guesses cannot fill the chain, with a chained digest every minute.

use super::Client;
use crate::codec::{Codec, DecodeError, Reader, codec_struct, to_bytes};
use crate::words::words;
use crate::{DisplayId, FacilityId, SessionId, Timestamp};
use sha2::{Digest, Sha256};

words! {
    /// What a device did.
    pub enum LogonEvent: "logon event" {
        /// Signed in at a door.
        SignIn = "sign_in",
        /// Signed out.
        SignOut = "sign_out",
        /// Opened a live stream.
        Connect = "connect",
        /// Closed it.
        Disconnect = "disconnect",
    }
}

words! {
    /// What came of it. Staff see it; the device never does.
    pub enum LogonOutcome: "logon outcome" {
        /// Right ID and code.
        Accepted = "accepted",
        /// A real ID with a wrong code.
        WrongCode = "wrong_code",
        /// No such ID.
        UnknownId = "unknown_id",
        /// Ended by the other side or by a timeout.
        Ended = "ended",
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
}
impl Codec for LogonRow {
    fn write(&self, out: &mut Vec<u8>) {
        let Self { at, event, outcome, facility, display, session, client, boot, count } = self;
        at.write(out);
        event.write(out);
        outcome.write(out);
        facility.write(out);
        display.write(out);
        session.write(out);
        client.write(out);
        boot.write(out);
        // A row that stands for one keeps the bytes it had before there were counts, so that older digests hold.
        if *count != 1 {
            count.write(out);
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut row = Self {
            at: Codec::read(input)?,
            event: Codec::read(input)?,
            outcome: Codec::read(input)?,
            facility: Codec::read(input)?,
            display: Codec::read(input)?,
            session: Codec::read(input)?,
            client: Codec::read(input)?,
            boot: Codec::read(input)?,
            count: 1,
        };
        if !input.is_empty() {
            row.count = u32::read(input)?;
            if row.count == 1 {
                return Err(DecodeError::NotCanonical);
            }
        }
        Ok(row)
    }
}

impl LogonRow {
    /// The hash that digests are made over.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(to_bytes(self)).into()
    }
}

/// The position of a logon row within its tenant: dense, from 1, in the order readers see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogonNumber(pub u64);
impl Codec for LogonNumber {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u64::read(input).map(Self)
    }
}

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
codec_struct!(LogonDigest { after, upto, digest });

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
    use crate::codec::from_bytes;

    fn row(count: u32) -> LogonRow {
        LogonRow {
            at: Timestamp::from_millis(7),
            event: LogonEvent::Connect,
            outcome: LogonOutcome::Accepted,
            facility: None,
            display: None,
            session: None,
            client: Client::default(),
            boot: uuid::Uuid::nil(),
            count,
        }
    }

    #[test]
    fn a_count_is_part_of_a_row_and_rows_of_before_it_keep_their_bytes() {
        let bytes = to_bytes(&row(1));
        assert_eq!(to_bytes(&row(7)), [bytes.as_slice(), &to_bytes(&7_u32)].concat());
        for count in [1, 2, u32::MAX] {
            assert_eq!(from_bytes(&to_bytes(&row(count))), Ok(row(count)));
        }
        assert_ne!(row(2).hash(), row(3).hash());
        let twice_said = [bytes.as_slice(), &to_bytes(&1_u32)].concat();
        assert_eq!(from_bytes::<LogonRow>(&twice_said), Err(DecodeError::NotCanonical));
    }
}
