//! Journal entries: a chained header, and a payload that may be sealed and erased.

use super::{Actor, Client, EntryKey, Head, LogonDigest, Names, PurposeOfUse, Roll, RollDigest, Sequence};
use crate::codec::{
    DecodeError, FieldReader, FieldWriter, UnknownFields, Value, decode, encode, fields, words,
};
use crate::notices::{MessageTold, Unsent};
use crate::record::{RecordRef, Version};
use crate::seal::{OpenKey, Place};
use crate::{Change, Entropy, Line, PatientId, RunNumber, SealError, Sealed, TenantId, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeSet;
use std::fmt;

words! {
    /// What an entry records.
    pub enum EntryKind: "entry kind" {
        /// A record was made or changed.
        Change = 0 "change",
        /// A record's protected data and the key to its journal payloads were erased.
        Erasure = 1 "erasure",
        /// Protected health information was shown.
        Disclosure = 2 "disclosure",
        /// Something was asked for and refused.
        Denial = 3 "denial",
        /// An access code was read, to be given out.
        CodeReading = 4 "code_reading",
        /// A digest over logon rows.
        LogonDigest = 5 "logon_digest",
        /// The time is over for which payloads are kept.
        Retention = 6 "retention",
        /// A list of what was shown, which entries of sessions name.
        Roll = 7 "roll",
        /// A message went on its way with nothing else, or it could not be sent.
        Notice = 8 "notice",
    }
}

impl EntryKind {
    /// Whether its payload stays for ever: it tells of no patient, and verification needs it.
    #[must_use]
    pub const fn outlives_retention(self) -> bool {
        matches!(self, Self::LogonDigest | Self::Retention)
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
    /// On whose behalf.
    pub on_behalf_of: Option<Actor>,
    /// Who authorized it.
    pub authorizer: Option<Actor>,
    /// What for.
    pub purpose: Option<PurposeOfUse>,
    /// The patient it is about, so that what was done and shown of them is found.
    pub patient: Option<PatientId>,
    /// The roll it is, or whose records were shown.
    pub roll: Option<RollDigest>,
    /// The messages that went on their way with it.
    pub messages: Vec<MessageTold>,
    /// What a newer build wrote and this one does not know.
    pub unknown: UnknownFields,
}
fields!(Header {
    kind = 1,
    at = 2,
    actor = 3,
    record = 4,
    version = 5,
    run_number = 6,
    sealed = 7,
    on_behalf_of = 8,
    authorizer = 9,
    purpose = 10,
    patient = 11,
    roll = 12,
    messages = 13,
} keeping unknown);

impl Header {
    /// One of this kind by this actor, and nothing else said yet.
    pub(crate) const fn of(kind: EntryKind, at: Timestamp, actor: Actor) -> Self {
        Self {
            kind,
            at,
            actor,
            record: None,
            version: None,
            run_number: None,
            sealed: false,
            on_behalf_of: None,
            authorizer: None,
            purpose: None,
            patient: None,
            roll: None,
            messages: Vec::new(),
            unknown: UnknownFields::NONE,
        }
    }
}

/// What an entry says beyond its header.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload {
    /// The record before and after, in stored bytes and without what is secret, and why.
    Change {
        /// What the actors were called.
        names: Names,
        /// The device.
        client: Client,
        /// The reason, where one was asked for.
        reason: Option<Line>,
        /// The record before, in the bytes of [`danger::encode`](crate::danger::encode).
        before: Option<Vec<u8>>,
        /// The record after.
        after: Vec<u8>,
        /// The secret parts that changed, by name: their values are in neither.
        secrets: Vec<String>,
        /// What a newer build wrote and this one does not know.
        unknown: UnknownFields,
    },
    /// What was shown, or asked for and refused.
    Access {
        /// What the actors were called.
        names: Names,
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
        /// What a newer build wrote and this one does not know.
        unknown: UnknownFields,
    },
    /// A digest over logon rows.
    Logons(LogonDigest),
    /// The payloads of entries up to a position may be dropped, and by what those are found.
    Retention {
        /// What the actors were called.
        names: Names,
        /// The last entry whose payload may be dropped.
        upto: Sequence,
        /// What a newer build wrote and this one does not know.
        unknown: UnknownFields,
    },
    /// A list of what was shown, to whoever's entries name it.
    Roll(Roll),
    /// What came of a message.
    Notice {
        /// What the actors were called.
        names: Names,
        /// The device.
        client: Client,
        /// Why it was not sent; none where it went on its way.
        unsent: Option<Unsent>,
        /// What a newer build wrote and this one does not know.
        unknown: UnknownFields,
    },
}

impl Value for Payload {
    /// What it is, then its fields.
    fn store(&self, out: &mut Vec<u8>) {
        match self {
            Self::Change { names, client, reason, before, after, secrets, unknown } => {
                out.push(1);
                let mut fields = FieldWriter::new(out, unknown);
                fields.put(1, client);
                fields.put(2, reason);
                fields.put(3, before);
                fields.put(4, after);
                fields.put(5, names);
                fields.put(6, secrets);
                fields.finish();
            }
            Self::Access { names, client, surface, words, rules, policy, unknown } => {
                out.push(2);
                let mut fields = FieldWriter::new(out, unknown);
                fields.put(1, client);
                fields.put(2, surface);
                fields.put(3, words);
                fields.put(4, rules);
                fields.put(5, policy);
                fields.put(6, names);
                fields.finish();
            }
            Self::Logons(digest) => {
                out.push(3);
                digest.store(out);
            }
            Self::Retention { names, upto, unknown } => {
                out.push(4);
                let mut fields = FieldWriter::new(out, unknown);
                fields.put(1, names);
                fields.put(2, upto);
                fields.finish();
            }
            Self::Roll(roll) => {
                out.push(5);
                roll.store(out);
            }
            Self::Notice { names, client, unsent, unknown } => {
                out.push(6);
                let mut fields = FieldWriter::new(out, unknown);
                fields.put(1, names);
                fields.put(2, client);
                fields.put(3, unsent);
                fields.finish();
            }
        }
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        match bytes.split_first().ok_or(DecodeError::Short)? {
            (1, bytes) => {
                let mut fields = FieldReader::new(bytes)?;
                let (client, reason) = (fields.take(1)?, fields.take(2)?);
                let (before, after) = (fields.take(3)?, fields.take(4)?);
                let (names, secrets) = (fields.take(5)?, fields.take(6)?);
                Ok(Self::Change { names, client, reason, before, after, secrets, unknown: fields.unknown()? })
            }
            (2, bytes) => {
                let mut fields = FieldReader::new(bytes)?;
                let (client, surface) = (fields.take(1)?, fields.take(2)?);
                let (words, rules, policy) = (fields.take(3)?, fields.take(4)?, fields.take(5)?);
                let names = fields.take(6)?;
                Ok(Self::Access { names, client, surface, words, rules, policy, unknown: fields.unknown()? })
            }
            (3, bytes) => LogonDigest::load(bytes).map(Self::Logons),
            (4, bytes) => {
                let mut fields = FieldReader::new(bytes)?;
                let (names, upto) = (fields.take(1)?, fields.take(2)?);
                Ok(Self::Retention { names, upto, unknown: fields.unknown()? })
            }
            (5, bytes) => Roll::load(bytes).map(Self::Roll),
            (6, bytes) => {
                let mut fields = FieldReader::new(bytes)?;
                let (names, client, unsent) = (fields.take(1)?, fields.take(2)?, fields.take(3)?);
                Ok(Self::Notice { names, client, unsent, unknown: fields.unknown()? })
            }
            _ => Err(DecodeError::UnknownWord("payload")),
        }
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
    Under { key: &'a OpenKey, tenant: TenantId },
}

impl Entry {
    pub(crate) fn new(
        header: Header,
        payload: &Payload,
        sealing: &Sealing<'_>,
        entropy: &dyn Entropy,
    ) -> Result<Self, SealError> {
        let plain = encode(payload);
        let payload = match sealing {
            Sealing::Open => plain,
            Sealing::Under { key, tenant } => {
                let sealed = key.seal(entropy, &place(*tenant, &header), &plain)?;
                encode(&sealed.ok_or(SealError::Broken)?)
            }
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
        let bytes = encode(&header);
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

fn place(tenant: TenantId, header: &Header) -> Place {
    Place {
        tenant,
        record: header.record.map(|record| record.id).unwrap_or_default(),
        field: "journal payload",
    }
}

/// The part of an entry that may be erased.
#[derive(Clone, PartialEq, Eq)]
pub struct RawBody {
    /// Keys the commitment.
    pub salt: [u8; 32],
    /// The payload's bytes, sealed where it holds protected health information.
    pub payload: Vec<u8>,
}

fields!(RawBody { salt = 1, payload = 2 });

impl RawBody {
    /// The keyed hash that the chain holds of this body.
    #[must_use]
    pub fn commitment(&self) -> [u8; 32] {
        let mut mac =
            <Hmac<Sha256> as KeyInit>::new_from_slice(&self.salt).expect("any key length fits HMAC");
        mac.update(&self.payload);
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawBody(..)")
    }
}

/// A journal entry as stored. The fields after `commitment` repeat the header for indexes; verification
/// compares them.
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

fields!(RawEntry {
    tenant = 1,
    sequence = 2,
    previous = 3,
    hash = 4,
    header = 5,
    commitment = 6,
    kind = 7,
    at = 8,
    record = 9,
    version = 10,
    body = 11,
});

impl RawEntry {
    /// Reads the header.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not a header of this version.
    pub fn header(&self) -> Result<Header, DecodeError> {
        decode(&self.header)
    }

    /// By what it is found, beside by its position, each once. A roll is found by every record and patient
    /// that it lists.
    #[must_use]
    pub fn keys(&self) -> Vec<EntryKey> {
        let record = self.record.map(|record| EntryKey::Record(self.tenant, record));
        let header = self.header().ok();
        let actor = header.as_ref().map(|header| EntryKey::Actor(self.tenant, header.actor));
        let patient = header
            .as_ref()
            .and_then(|header| header.patient)
            .map(|patient| EntryKey::Patient(self.tenant, patient));
        let roll = header.and_then(|header| header.roll).map(|roll| EntryKey::Roll(self.tenant, roll));
        let own = [EntryKey::Kind(self.tenant, self.kind)]
            .into_iter()
            .chain(record)
            .chain(actor)
            .chain(patient)
            .chain(roll);
        own.chain(self.listed()).collect()
    }

    /// The records and patients of a roll, each once.
    fn listed(&self) -> impl Iterator<Item = EntryKey> {
        let roll = self.roll();
        let lines = roll.iter().flat_map(|roll| &roll.lines);
        let records: BTreeSet<RecordRef> = lines.clone().map(|line| line.record).collect();
        let patients: BTreeSet<PatientId> = lines.filter_map(|line| line.patient).collect();
        let tenant = self.tenant;
        let records = records.into_iter().map(move |record| EntryKey::Record(tenant, record));
        records.chain(patients.into_iter().map(move |patient| EntryKey::Patient(tenant, patient)))
    }

    /// The roll that it is, as long as its payload is there.
    pub(crate) fn roll(&self) -> Option<Roll> {
        match self.body.as_ref().filter(|_| self.kind == EntryKind::Roll).map(|body| decode(&body.payload)) {
            Some(Ok(Payload::Roll(roll))) => Some(roll),
            _ => None,
        }
    }

    /// Whether the entry changed a record, so that the change feed names it.
    #[must_use]
    pub const fn is_change(&self) -> bool {
        matches!(self.kind, EntryKind::Change | EntryKind::Erasure)
    }

    /// Up to where the entry says that payloads may be dropped, which is before itself.
    #[must_use]
    pub fn drops_upto(&self) -> Option<Sequence> {
        match self.payload(None) {
            Ok(Some(Payload::Retention { upto, .. }))
                if self.kind == EntryKind::Retention && upto < self.sequence =>
            {
                Some(upto)
            }
            _ => None,
        }
    }

    /// The entry without its payload, if retention up to there lets that go.
    #[must_use]
    pub fn let_go(&self, upto: Sequence) -> Option<Self> {
        let goes = self.sequence <= upto && self.body.is_some() && !self.kind.outlives_retention();
        goes.then(|| Self { body: None, ..self.clone() })
    }

    /// What the change feed tells of it.
    #[must_use]
    pub fn change(&self) -> Option<Change> {
        let (record, version) = self.record.zip(self.version).filter(|_| self.is_change())?;
        Some(Change { sequence: self.sequence, record, version })
    }

    /// Reads a payload that is not sealed, or with the record's key one that is. None where it was erased, or
    /// where it is sealed and no key is given.
    ///
    /// # Errors
    /// [`SealError::Broken`] when it does not open under the key that it names.
    pub(crate) fn payload(&self, key: Option<&OpenKey>) -> Result<Option<Payload>, SealError> {
        let header = self.header().map_err(|_| SealError::Broken)?;
        let Some(body) = &self.body else { return Ok(None) };
        let plain = match (header.sealed, key) {
            (false, _) => body.payload.clone(),
            (true, None) => return Ok(None),
            (true, Some(key)) => {
                let sealed: Sealed = decode(&body.payload).map_err(|_| SealError::Broken)?;
                let Some(plain) = key.open(&place(self.tenant, &header), &sealed)? else { return Ok(None) };
                plain
            }
        };
        decode(&plain).map(Some).map_err(|_| SealError::Broken)
    }
}
