//! Journal entries: a chained header, and a payload that may be sealed and erased.

use super::{Actor, Client, Head, LogonDigest, Sequence};
use crate::codec::{Codec, DecodeError, Reader, codec_struct, from_bytes, to_bytes};
use crate::record::{RecordRef, Version};
use crate::seal::{Key, Place, open_under, seal_under};
use crate::words::words;
use crate::{Entropy, KeyId, Line, RunNumber, SealError, Sealed, TenantId, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

words! {
    /// What an entry records.
    pub enum EntryKind: "entry kind" {
        /// A record was made or changed.
        Change = "change",
        /// A record's protected data and the key to its journal payloads were erased.
        Erasure = "erasure",
        /// Protected health information was shown.
        Disclosure = "disclosure",
        /// Something was asked for and refused.
        Denial = "denial",
        /// An access code was read, to be given out.
        CodeReading = "code_reading",
        /// A digest over logon rows.
        LogonDigest = "logon_digest",
    }
}

/// The chained part of an entry. It is never erased, so it names ids and no values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// What it records.
    pub kind: EntryKind,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// Which record.
    pub record: Option<RecordRef>,
    /// The record's version after a change.
    pub version: Option<Version>,
    /// The run number given at commit.
    pub run_number: Option<RunNumber>,
    /// Whether the payload is sealed under the record's journal key.
    pub sealed: bool,
}
codec_struct!(Header { kind, at, actor, record, version, run_number, sealed });

/// What an entry says beyond its header.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload {
    /// The record before and after, in canonical bytes, and why.
    Change {
        /// The device.
        client: Client,
        /// The reason, where one was asked for.
        reason: Option<Line>,
        /// The record before, in the bytes of [`danger::encode`](crate::danger::encode).
        before: Option<Vec<u8>>,
        /// The record after.
        after: Vec<u8>,
    },
    /// What was shown, or asked for and refused.
    Access {
        /// The device.
        client: Client,
        /// The page, stream or call.
        surface: Line,
        /// The words of the fields, or of the action.
        words: Vec<String>,
        /// The rules that decided.
        rules: Vec<String>,
        /// Their version.
        policy: String,
    },
    /// A digest over logon rows.
    Logons(LogonDigest),
}

impl Codec for Payload {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Change { client, reason, before, after } => {
                1u8.write(out);
                client.write(out);
                reason.write(out);
                before.write(out);
                after.write(out);
            }
            Self::Access { client, surface, words, rules, policy } => {
                2u8.write(out);
                client.write(out);
                surface.write(out);
                words.write(out);
                rules.write(out);
                policy.write(out);
            }
            Self::Logons(digest) => {
                3u8.write(out);
                digest.write(out);
            }
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let r = input;
        Ok(match u8::read(r)? {
            1 => {
                Self::Change { client: Codec::read(r)?, reason: Codec::read(r)?, before: Codec::read(r)?, after: Codec::read(r)? }
            }
            2 => Self::Access {
                client: Codec::read(r)?,
                surface: Codec::read(r)?,
                words: Codec::read(r)?,
                rules: Codec::read(r)?,
                policy: Codec::read(r)?,
            },
            3 => Self::Logons(Codec::read(r)?),
            _ => return Err(DecodeError::UnknownWord("payload")),
        })
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Payload(..)")
    }
}

/// An entry before it has a position: what a change set carries.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) header: Header,
    pub(crate) body: RawBody,
}

/// How a payload is closed.
pub(crate) enum Sealing<'a> {
    Open,
    Under { key: &'a Key, tenant: TenantId },
}

impl Entry {
    pub(crate) fn new(
        header: Header,
        payload: &Payload,
        sealing: &Sealing<'_>,
        entropy: &dyn Entropy,
    ) -> Result<Self, SealError> {
        let plain = to_bytes(payload);
        let payload = match sealing {
            Sealing::Open => plain,
            Sealing::Under { key, tenant } => to_bytes(&seal_under(key, SUBJECT_KEY, entropy, &place(*tenant, &header), &plain)?),
        };
        let mut salt = [0; 32];
        entropy.fill(&mut salt);
        Ok(Self {
            header: Header { sealed: matches!(sealing, Sealing::Under { .. }), ..header },
            body: RawBody { salt, payload },
        })
    }
    /// Gives the entry its position after `head`.
    pub(crate) fn chain(&self, tenant: TenantId, head: &Head, run_number: Option<RunNumber>) -> RawEntry {
        let header = Header { run_number, ..self.header.clone() };
        let bytes = to_bytes(&header);
        let commitment = self.body.commitment();
        let next = head.append(tenant, &bytes, &commitment);
        RawEntry {
            tenant,
            sequence: next.sequence,
            previous: head.hash,
            hash: next.hash,
            commitment,
            kind: header.kind,
            at: header.at,
            record: header.record,
            version: header.version,
            header: bytes,
            body: Some(self.body.clone()),
        }
    }
}

/// Payloads are sealed under a key of their record, not of the ring.
const SUBJECT_KEY: KeyId = KeyId(0);

fn place(tenant: TenantId, header: &Header) -> Place {
    Place { tenant, record: header.record.map(|record| record.id).unwrap_or_default(), field: "journal payload" }
}

/// The part of an entry that may be erased.
#[derive(Clone, PartialEq, Eq)]
pub struct RawBody {
    /// Keys the commitment.
    pub salt: [u8; 32],
    /// The payload's bytes, sealed where it holds protected health information.
    pub payload: Vec<u8>,
}

codec_struct!(RawBody { salt, payload });

impl RawBody {
    /// The keyed hash that the chain holds of this body.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.salt).expect("any key length fits HMAC");
        mac.update(&self.payload);
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawBody(..)")
    }
}

/// A journal entry as stored. The fields after `commitment` repeat the header for indexes; verification compares them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawEntry {
    /// Whose journal.
    pub tenant: TenantId,
    /// The position.
    pub sequence: Sequence,
    /// The hash of the entry before.
    pub previous: [u8; 32],
    /// This entry's hash.
    pub hash: [u8; 32],
    /// The header's canonical bytes.
    pub header: Vec<u8>,
    /// The keyed hash of the body.
    pub commitment: [u8; 32],
    /// What it records.
    pub kind: EntryKind,
    /// When.
    pub at: Timestamp,
    /// Which record.
    pub record: Option<RecordRef>,
    /// The record's version after a change.
    pub version: Option<Version>,
    /// Salt and payload, unless erased.
    pub body: Option<RawBody>,
}

codec_struct!(RawEntry { tenant, sequence, previous, hash, header, commitment, kind, at, record, version, body });

impl RawEntry {
    /// Reads the header.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not a header of this version.
    pub fn header(&self) -> Result<Header, DecodeError> {
        from_bytes(&self.header)
    }
    /// Whether the entry changed a record, so that the change feed names it.
    #[must_use]
    pub const fn is_change(&self) -> bool {
        matches!(self.kind, EntryKind::Change | EntryKind::Erasure)
    }
    /// Reads a payload that is not sealed, or with the record's journal key one that is.
    pub(crate) fn payload(&self, key: Option<&Key>) -> Result<Option<Payload>, SealError> {
        let header = self.header().map_err(|_| SealError::Broken)?;
        let Some(body) = &self.body else { return Ok(None) };
        let plain = match (header.sealed, key) {
            (false, _) => body.payload.clone(),
            (true, None) => return Ok(None),
            (true, Some(key)) => {
                let sealed: Sealed = from_bytes(&body.payload).map_err(|_| SealError::Broken)?;
                open_under(key, &place(self.tenant, &header), &sealed)?
            }
        };
        from_bytes(&plain).map(Some).map_err(|_| SealError::Broken)
    }
}
