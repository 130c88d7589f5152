//! Every write the library makes: records together with the journal entries that tell of them.
//!
//! A [`ChangeSet`] can only be made by a [`Draft`], and a draft adds a record and its entry in one call.
//! So there is no way to hand a store a record without its entry.

use crate::access::RecordStatus;
use crate::active_policy::{ActivePolicy, PolicyFile};
use crate::codec::{DecodeError, Value, fields, newtype_value, read_varint, write_varint};
use crate::directory::{Affiliate, ApiToken, Division, EndedSession, Payor, Region, Unit};
use crate::facility::{Display, Facility};
use crate::journal::{
    Client, Entry, EntryKind, Head, Header, LogonDigest, Names, Party, Payload, PurposeOfUse, RawEntry, Sealing, Sequence,
};
use crate::record::{RecordKind, RecordRef, Version};
use crate::tenant::Tenant;
use crate::words::{StoredWord, Word};
use crate::{Dispatch, Line, PatientId, RunNumber, SealError, TenantId, Timestamp, UnknownFields, Vault};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::time::Duration;
use uuid::Uuid;

macro_rules! record_enum {
    (() $($kind:ident)+) => {
        /// Any record the library keeps.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Record {
            $(#[doc = concat!("A ", stringify!($kind), ".")] $kind(Box<$kind>)),+
        }
        impl Record {
            /// Points to this record.
            #[must_use]
            pub fn key(&self) -> RecordRef {
                match self { $(Self::$kind(record) => RecordRef { kind: RecordKind::$kind, id: record.id().as_uuid() }),+ }
            }
            /// Counts its writes.
            #[must_use]
            pub fn version(&self) -> Version {
                match self { $(Self::$kind(record) => record.version()),+ }
            }
            /// Whether it is in use.
            #[must_use]
            pub fn record_status(&self) -> RecordStatus {
                match self { $(Self::$kind(record) => record.record_status()),+ }
            }
            /// It as the journal tells it: without its secrets, which entries would outlive.
            pub(crate) fn told(&self) -> Cow<'_, Self> {
                match self {
                    $(Self::$kind(record) if $kind::HAS_SECRETS => Cow::Owned($kind(record.0.told()).into()),)+
                    _ => Cow::Borrowed(self),
                }
            }
            /// The names of its secrets that are not those of before.
            fn changed_secrets(&self, before: &Self) -> Vec<String> {
                match (self, before) {
                    $((Self::$kind(after), Self::$kind(before)) => after.0.changed_secrets(&before.0),)+
                    _ => Vec::new(),
                }
            }
            fn set_version(&mut self, version: Version) {
                match self { $(Self::$kind(record) => record.0.version = version),+ }
            }
        }
        /// Its kind's number, then its fields.
        impl Value for Record {
            fn store(&self, out: &mut Vec<u8>) {
                write_varint(self.key().kind.number().into(), out);
                match self { $(Self::$kind(record) => record.store(out)),+ }
            }
            fn load(mut bytes: &[u8]) -> Result<Self, DecodeError> {
                let kind = u16::try_from(read_varint(&mut bytes)?).ok().and_then(RecordKind::from_number);
                Ok(match kind.ok_or(DecodeError::UnknownWord(RecordKind::LIST))? {
                    $(RecordKind::$kind => Self::$kind(Box::new($kind::load(bytes)?))),+
                })
            }
        }
        $(impl From<$kind> for Record {
            fn from(record: $kind) -> Self {
                Self::$kind(Box::new(record))
            }
        }
        impl TryFrom<Record> for $kind {
            /// The kind it is instead.
            type Error = RecordKind;
            fn try_from(record: Record) -> Result<Self, RecordKind> {
                match record {
                    Record::$kind(record) => Ok(*record),
                    other => Err(other.key().kind),
                }
            }
        })+
    };
}
crate::record_kinds!(record_enum());

impl Record {
    /// The tenant it belongs to; a tenant belongs to itself, whichever chain tells of it.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        macro_rules! owner {
            (() Tenant $($kind:ident)+) => {
                match self { Self::Tenant(it) => it.id(), $(Self::$kind(it) => it.0.tenant),+ }
            };
        }
        crate::record_kinds!(owner())
    }
}

/// One record to be written, and the version it must still have; none for a new record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// The record as it will be.
    pub record: Record,
    /// The version it was read at.
    pub expected: Option<Version>,
}

/// Makes a repeated request find the first one's result (kept 24 hours).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdempotencyClaim {
    /// The requester and its key.
    pub key: IdempotencyKey,
    /// Hash of the request, so that one key cannot stand for two requests.
    pub request: [u8; 32],
    /// What the request made.
    pub resource: RecordRef,
}

impl IdempotencyClaim {
    /// How long a claim stands.
    pub const LIFE: Duration = Duration::from_secs(24 * 3_600);
}

/// A requester's idempotency key, hashed together with the requester.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdempotencyKey(pub [u8; 32]);

impl IdempotencyKey {
    /// The key `text` as sent by `requester`.
    #[must_use]
    pub fn new(requester: Uuid, text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(requester.as_bytes());
        hash.update(text.as_bytes());
        Self(hash.finalize().into())
    }
}
fields!(IdempotencyClaim { key = 1, request = 2, resource = 3 });
newtype_value!(IdempotencyKey);

/// Collects what one commit will do.
#[derive(Debug)]
pub struct Draft<'v> {
    vault: &'v Vault,
    client: Client,
    reason: Option<Line>,
    names: Names,
    header: Header,
    set: ChangeSet,
}

impl<'v> Draft<'v> {
    /// Nothing yet, by `actor` at `now`, on the tenant's chain.
    #[must_use]
    pub fn new(vault: &'v Vault, tenant: TenantId, by: impl Into<Party>, now: Timestamp) -> Self {
        let set = ChangeSet { tenant, at: now, writes: Vec::new(), entries: Vec::new(), claim: None };
        let Party { actor, name } = by.into();
        let names = Names { actor: name, ..Names::default() };
        Self { vault, client: Client::default(), reason: None, names, header: Header::of(EntryKind::Change, now, actor), set }
    }
    /// Names the device, for the entries that follow.
    #[must_use]
    pub fn from_client(self, client: Client) -> Self {
        Self { client, ..self }
    }
    /// Says why, for the entries that follow.
    #[must_use]
    pub fn because(self, reason: Option<Line>) -> Self {
        Self { reason, ..self }
    }
    /// Says on whose behalf, for the entries that follow.
    #[must_use]
    pub fn on_behalf_of(mut self, other: impl Into<Party>) -> Self {
        let Party { actor, name } = other.into();
        (self.header.on_behalf_of, self.names.on_behalf_of) = (Some(actor), name);
        self
    }
    /// Says who authorized it, for the entries that follow.
    #[must_use]
    pub fn authorized_by(mut self, other: impl Into<Party>) -> Self {
        let Party { actor, name } = other.into();
        (self.header.authorizer, self.names.authorizer) = (Some(actor), name);
        self
    }
    /// Says what for, for the entries that follow.
    #[must_use]
    pub const fn for_purpose(mut self, purpose: PurposeOfUse) -> Self {
        self.header.purpose = Some(purpose);
        self
    }
    /// Says which patient the entries that follow are about.
    #[must_use]
    pub const fn about(mut self, patient: Option<PatientId>) -> Self {
        self.header.patient = patient;
        self
    }
    /// Makes a repeat of this request find its result.
    #[must_use]
    pub fn claim(mut self, claim: Option<IdempotencyClaim>) -> Self {
        self.set.claim = claim;
        self
    }

    /// Adds a new record. A dispatch gets the key that seals its journal payloads.
    ///
    /// # Errors
    /// [`SealError`] when the active key is missing.
    pub fn create(mut self, record: impl Into<Record>) -> Result<Self, SealError> {
        let mut record = record.into();
        record.set_version(Version::FIRST);
        self.give_journal_key(&mut record)?;
        self.journal_change(EntryKind::Change, None, &record)?;
        self.set.writes.push(Write { record, expected: None });
        Ok(self)
    }
    /// Replaces a record that was read as `before`.
    ///
    /// # Errors
    /// [`SealError`] when the record's journal key does not open.
    pub fn edit(mut self, before: impl Into<Record>, after: impl Into<Record>) -> Result<Self, SealError> {
        let (before, mut after) = (before.into(), after.into());
        after.set_version(before.version().next());
        // An erased dispatch has none: what is written of its patient from now on is sealed anew.
        self.give_journal_key(&mut after)?;
        self.journal_change(EntryKind::Change, Some(&before), &after)?;
        self.set.writes.push(Write { record: after, expected: Some(before.version()) });
        Ok(self)
    }
    /// Erases a dispatch's protected data and the key of its journal payloads. The entry holds neither.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub fn erase(mut self, dispatch: &Dispatch) -> Result<Self, SealError> {
        let expected = Some(dispatch.version());
        let mut after = Record::from(dispatch.erased());
        after.set_version(dispatch.version().next());
        self.journal_change(EntryKind::Erasure, None, &after)?;
        self.set.writes.push(Write { record: after, expected });
        Ok(self)
    }
    /// Journals that something was shown, read or refused.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn access(mut self, kind: EntryKind, record: Option<RecordRef>, access: Access) -> Result<Self, SealError> {
        let Access { surface, words, rules, policy } = access;
        let (names, client, unknown) = (self.names.clone(), self.client.clone(), UnknownFields::NONE);
        let payload = Payload::Access { names, client, surface, words, rules, policy, unknown };
        self.push(self.header(kind, record, None), &payload, &Sealing::Open)?;
        Ok(self)
    }
    /// Chains a digest over logon rows.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn logons(mut self, digest: LogonDigest) -> Result<Self, SealError> {
        self.push(self.header(EntryKind::LogonDigest, None, None), &Payload::Logons(digest), &Sealing::Open)?;
        Ok(self)
    }
    /// The change set, ready to be committed.
    #[must_use]
    pub fn finish(self) -> ChangeSet {
        self.set
    }

    fn give_journal_key(&self, record: &mut Record) -> Result<(), SealError> {
        if let Record::Dispatch(dispatch) = record
            && dispatch.0.journal_key.is_none()
        {
            dispatch.0.journal_key = Some(self.vault.new_subject_key(&dispatch.journal_place())?);
        }
        Ok(())
    }
    fn journal_change(&mut self, kind: EntryKind, before: Option<&Record>, after: &Record) -> Result<(), SealError> {
        let payload = Payload::Change {
            names: self.names.clone(),
            client: self.client.clone(),
            reason: self.reason.clone(),
            before: before.map(|before| crate::danger::encode(&before.told())),
            after: crate::danger::encode(&after.told()),
            secrets: before.map(|before| after.changed_secrets(before)).unwrap_or_default(),
            unknown: UnknownFields::NONE,
        };
        let header = self.header(kind, Some(after.key()), Some(after.version()));
        match self.journal_key(after)? {
            Some(key) => self.push(header, &payload, &Sealing::Under { key: &key, tenant: self.set.tenant }),
            None => self.push(header, &payload, &Sealing::Open),
        }
    }
    fn journal_key(&self, record: &Record) -> Result<Option<crate::Key>, SealError> {
        let Record::Dispatch(dispatch) = record else { return Ok(None) };
        let wrapped = dispatch.0.journal_key.as_ref();
        wrapped.map(|wrapped| self.vault.subject_key(&dispatch.journal_place(), wrapped)).transpose()
    }
    fn header(&self, kind: EntryKind, record: Option<RecordRef>, version: Option<Version>) -> Header {
        Header { kind, record, version, ..self.header.clone() }
    }
    fn push(&mut self, header: Header, payload: &Payload, sealing: &Sealing<'_>) -> Result<(), SealError> {
        self.set.entries.push(Entry::new(header, payload, sealing, self.vault.entropy())?);
        Ok(())
    }
}

/// What an access entry says.
pub(crate) struct Access {
    pub(crate) surface: Line,
    pub(crate) words: Vec<String>,
    pub(crate) rules: Vec<String>,
    pub(crate) policy: String,
}

/// What one commit does: records and entries, all or nothing.
///
/// Only a [`Draft`] makes one, so there is no record in it without an entry:
///
/// ```compile_fail
/// # fn without_entry(record: bayboard::Record, now: bayboard::Timestamp) {
/// let write = bayboard::Write { record, expected: None };
/// let set = bayboard::ChangeSet { tenant: bayboard::TenantId::DEPLOYMENT, at: now, writes: vec![write], entries: vec![], claim: None };
/// # }
/// ```
#[derive(Clone)]
pub struct ChangeSet {
    tenant: TenantId,
    at: Timestamp,
    writes: Vec<Write>,
    entries: Vec<Entry>,
    claim: Option<IdempotencyClaim>,
}

impl std::fmt::Debug for ChangeSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ChangeSet({} records, {} entries)", self.writes.len(), self.entries.len())
    }
}

impl ChangeSet {
    /// The chain it goes on.
    #[must_use]
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }
    /// When it was drafted; an idempotency claim lapses 24 hours later.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }
    /// The idempotency claim, to be recorded in the same transaction.
    #[must_use]
    pub const fn idempotency_claim(&self) -> Option<&IdempotencyClaim> {
        self.claim.as_ref()
    }
    /// Whether a run number will be given.
    #[must_use]
    pub fn needs_run_number(&self) -> bool {
        self.writes.iter().any(|write| write.expected.is_none() && lacks_number(&write.record))
    }
    /// Gives records their run numbers and entries their positions. A store calls it while it holds the chain's head.
    #[must_use]
    pub fn link(&self, head: Head, last_run: RunNumber) -> Linked {
        let mut linked = Linked { writes: Vec::new(), entries: Vec::new(), head, last_run };
        linked.writes = self.writes.iter().map(|write| numbered(write, &mut linked.last_run)).collect();
        for entry in &self.entries {
            let raw = entry.chain(self.tenant, &linked.head, given_number(entry, &linked.writes));
            linked.head = Head { sequence: raw.sequence, hash: raw.hash };
            linked.entries.push(raw);
        }
        linked
    }
}

fn lacks_number(record: &Record) -> bool {
    matches!(record, Record::Dispatch(dispatch) if dispatch.0.run_number.is_none())
}

fn numbered(write: &Write, last: &mut RunNumber) -> Write {
    let mut write = write.clone();
    if write.expected.is_none()
        && lacks_number(&write.record)
        && let Record::Dispatch(dispatch) = &mut write.record
    {
        *last = RunNumber(last.0 + 1);
        dispatch.0.run_number = Some(*last);
    }
    write
}

/// The number this entry's dispatch was given, if it was new.
fn given_number(entry: &Entry, writes: &[Write]) -> Option<RunNumber> {
    let written = writes.iter().find(|write| write.expected.is_none() && Some(write.record.key()) == entry.header.record)?;
    match &written.record {
        Record::Dispatch(dispatch) => dispatch.0.run_number,
        _ => None,
    }
}

/// A change set with its place in the chain: what a store writes.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The records, numbered.
    pub writes: Vec<Write>,
    /// The entries, chained.
    pub entries: Vec<RawEntry>,
    /// The head after them.
    pub head: Head,
    /// The highest run number given.
    pub last_run: RunNumber,
}

/// What a commit did.
#[derive(Clone, Debug)]
pub struct Committed {
    /// The chain's head after it.
    pub head: Head,
    /// The records as written, run numbers included.
    pub records: Vec<Record>,
}

impl Committed {
    /// The journal position right before this commit of the change set.
    pub(crate) fn before(&self, changes: &ChangeSet) -> Sequence {
        Sequence(self.head.sequence.0.saturating_sub(changes.entries.len() as u64))
    }
}

impl From<Linked> for Committed {
    fn from(linked: Linked) -> Self {
        Self { head: linked.head, records: linked.writes.into_iter().map(|write| write.record).collect() }
    }
}
