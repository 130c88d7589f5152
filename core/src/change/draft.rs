//! Collecting what one commit will do.

use super::change_set::Drafted;
use super::{ChangeSet, IdempotencyClaim};
use crate::journal::{
    Actor, Client, Entry, EntryKind, Header, LogonDigest, Names, Party, Payload, PurposeOfUse, Roll,
    RollDigest, Sealing, Sequence,
};
use crate::notices::{MessageTold, Notice, Unsent};
use crate::record::{RecordRef, Version};
use crate::seal::OpenKey;
use crate::store::Swap;
use crate::{
    CompanyVault, Dispatch, FacilityId, Indexed, Line, PatientId, Record, SealError, Timestamp, UnknownFields,
};

/// Collects what one commit will do.
///
/// # Whatever is in it happens together, or not at all
///
/// ```
/// use bayboard::journal::Actor;
/// use bayboard::{Cell, CellKey, Commit, Draft, MemoryStore, Space, StoreError, Swap, Vault};
/// # use bayboard::{SeededEntropy, Timestamp};
/// # use std::time::Duration;
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let (store, vault) = (MemoryStore::new(), Vault::in_memory(SeededEntropy::new(1)));
/// let (now, key) = (Timestamp::from_micros(0), CellKey { space: Space::Lease, id: [7; 32] });
/// let (owner, until) = (uuid::Uuid::nil(), now.plus(Duration::from_secs(60)));
/// let lease = Cell { key, version: 0, owner, rank: 0, until, bytes: Some(b"node 1".to_vec()) };
/// let take = Draft::new(&vault.deployment(), Actor::System, now).swap(Swap { cell: lease, expected: None });
/// let take = take.finish();
/// assert!(store.commit(&take).await.is_ok());
/// // Another node is too late, and nothing else of its commit would happen either.
/// assert_eq!(store.commit(&take).await.unwrap_err(), StoreError::CellChanged);
/// # });
/// ```
#[derive(Debug)]
pub struct Draft {
    company: CompanyVault,
    client: Client,
    reason: Option<Line>,
    names: Names,
    header: Header,
    set: ChangeSet,
}

impl Draft {
    /// An empty draft by `actor` at `now`, on the chain of the company whose keys these are.
    #[must_use]
    pub fn new(company: &CompanyVault, by: impl Into<Party>, now: Timestamp) -> Self {
        let (company, tenant) = (company.clone(), company.tenant());
        let set = ChangeSet {
            tenant,
            at: now,
            writes: Vec::new(),
            entries: Vec::new(),
            swaps: Vec::new(),
            claim: None,
        };
        let Party { actor, name } = by.into();
        let names = Names { actor: name, ..Names::default() };
        Self {
            company,
            client: Client::default(),
            reason: None,
            names,
            header: Header::of(EntryKind::Change, now, actor),
            set,
        }
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

    /// Puts a cell in the place of another in the same commit.
    #[must_use]
    pub fn swap(mut self, swap: Swap) -> Self {
        self.set.swaps.push(swap);
        self
    }

    /// Sends a message on its way in the same commit, with the entry before it, which says so in its header;
    /// where there is none, with one of its own.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub fn notify(mut self, notice: &Notice) -> Result<Self, SealError> {
        if self.set.entries.is_empty() {
            self.push_notice(None)?;
        }
        self.tell_in_last(notice.told());
        let first = notice.first(self.set.at);
        Ok(self.swap(first))
    }

    /// Journals that a message was given up.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn not_sent(mut self, message: MessageTold, why: Unsent) -> Result<Self, SealError> {
        self.push_notice(Some(why))?;
        self.tell_in_last(message);
        Ok(self)
    }

    /// Adds a new record. A dispatch gets the key that seals its journal payloads.
    ///
    /// # Errors
    /// [`SealError`] when the company's active key is missing.
    pub fn create(mut self, record: impl Into<Record>) -> Result<Self, SealError> {
        let mut record = record.into();
        record.set_version(Version::FIRST);
        self.give_journal_key(&mut record)?;
        self.journal_change(EntryKind::Change, None, &record)?;
        self.set.writes.push(Drafted { record, expected: None, before: Indexed::default() });
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
        self.set.writes.push(Drafted {
            record: after,
            expected: Some(before.version()),
            before: Indexed::of(&before),
        });
        Ok(self)
    }

    /// Erases a dispatch's protected data and the key of its journal payloads. The entry holds neither.
    /// `homes` are those of its facilities that are private homes: which one it was tells whose.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub fn erase(mut self, dispatch: &Dispatch, homes: &[FacilityId]) -> Result<Self, SealError> {
        let (expected, before) = (Some(dispatch.version()), Indexed::of(&dispatch.clone().into()));
        let mut after = Record::from(dispatch.erased(homes));
        after.set_version(dispatch.version().next());
        self.journal_change(EntryKind::Erasure, None, &after)?;
        self.set.writes.push(Drafted { record: after, expected, before });
        Ok(self)
    }

    /// Journals that something was shown, read or refused.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn access(
        mut self,
        kind: EntryKind,
        record: Option<RecordRef>,
        access: Access,
    ) -> Result<Self, SealError> {
        let payload = self.told(access);
        self.push(self.header(kind, record, None), &payload, &Sealing::Open)?;
        Ok(self)
    }

    /// Journals that what a roll lists was shown. The roll is on the chain, or in this draft.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn access_to_roll(mut self, roll: RollDigest, access: Access) -> Result<Self, SealError> {
        let payload = self.told(access);
        let header = Header { roll: Some(roll), ..self.header(EntryKind::Disclosure, None, None) };
        self.push(header, &payload, &Sealing::Open)?;
        Ok(self)
    }

    /// Chains a roll. It is nobody's: whoever is shown it has an entry of their own.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub(crate) fn roll(mut self, roll: Roll) -> Result<Self, SealError> {
        let header =
            Header { roll: Some(roll.digest()), ..Header::of(EntryKind::Roll, self.set.at, Actor::System) };
        self.push(header, &Payload::Roll(roll), &Sealing::Open)?;
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

    /// Journals that payloads of entries up to this one may be dropped from now on.
    ///
    /// # Errors
    /// [`SealError`] as for [`Draft::create`].
    pub fn retain_no_longer(mut self, upto: Sequence) -> Result<Self, SealError> {
        let payload = Payload::Retention { names: self.names.clone(), upto, unknown: UnknownFields::NONE };
        self.push(self.header(EntryKind::Retention, None, None), &payload, &Sealing::Open)?;
        Ok(self)
    }

    /// The change set, ready to be committed.
    #[must_use]
    pub fn finish(self) -> ChangeSet {
        self.set
    }

    /// A header is sealed under nothing, so it may grow until it is chained.
    fn tell_in_last(&mut self, message: MessageTold) {
        if let Some(last) = self.set.entries.last_mut() {
            last.header.messages.push(message);
        }
    }

    fn push_notice(&mut self, unsent: Option<Unsent>) -> Result<(), SealError> {
        let (names, client, unknown) = (self.names.clone(), self.client.clone(), UnknownFields::NONE);
        let payload = Payload::Notice { names, client, unsent, unknown };
        self.push(self.header(EntryKind::Notice, None, None), &payload, &Sealing::Open)
    }

    fn told(&self, access: Access) -> Payload {
        let Access { surface, words, rules, policy } = access;
        let (names, client, unknown) = (self.names.clone(), self.client.clone(), UnknownFields::NONE);
        Payload::Access { names, client, surface, words, rules, policy, unknown }
    }

    fn give_journal_key(&self, record: &mut Record) -> Result<(), SealError> {
        let place = record.journal_place();
        if let Some(key) = record.journal_key_mut().filter(|key| !key.is_held()) {
            *key = self.company.new_key(&place, key)?;
        }
        Ok(())
    }

    fn journal_change(
        &mut self,
        kind: EntryKind,
        before: Option<&Record>,
        after: &Record,
    ) -> Result<(), SealError> {
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

    /// The key that seals what is told of this record, if there is one.
    fn journal_key(&self, record: &Record) -> Result<Option<OpenKey>, SealError> {
        let held = record.journal_key().filter(|key| key.is_held());
        held.map(|key| self.company.opened(&record.journal_place(), key)).transpose()
    }

    fn header(&self, kind: EntryKind, record: Option<RecordRef>, version: Option<Version>) -> Header {
        Header { kind, record, version, ..self.header.clone() }
    }

    fn push(&mut self, header: Header, payload: &Payload, sealing: &Sealing<'_>) -> Result<(), SealError> {
        self.set.entries.push(Entry::new(header, payload, sealing, self.company.entropy())?);
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
