//! One row of a journal, as its reader is shown it.

use super::position::JournalPosition;
use super::sign_in_act::SignInAct;
use super::values::FieldChange;
use crate::codec::words;
use crate::journal::{Actor, Client, EntryKind, PurposeOfUse};
use crate::{Line, PatientId, RecordKind, RecordRef, Timestamp};
use serde::{Serialize, Serializer};
use std::fmt;
use uuid::Uuid;

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

words! {
    /// What somebody did, in a word.
    pub enum Deed: "deed" {
        /// Made a record.
        Created = "created",
        /// Changed one.
        Changed = "changed",
        /// Erased a patient from one.
        Erased = "erased",
        /// Was shown something.
        Shown = "shown",
        /// Asked for something and was refused.
        Refused = "refused",
        /// Read an access code, to give it out.
        ReadCode = "read_code",
        /// Chained a digest over logon history.
        Digested = "digested",
        /// Said that what old entries tell may be dropped.
        LetGo = "let_go",
        /// Listed what sessions were shown.
        Listed = "listed",
        /// Sent word to somebody, or could not.
        Notified = "notified",
    }
}

words! {
    /// How much of what an entry told can be told now.
    pub enum Told: "telling" {
        /// All that its reader is shown.
        Whole = "whole",
        /// Something changed, or protected fields were shown, and nothing of that is shown to its reader.
        NotShown = "not_shown",
        /// The patient it told of was erased.
        Erased = "erased",
        /// It was kept for as long as the company keeps it.
        LetGo = "let_go",
        /// It is sealed under a key that is not here.
        Locked = "locked",
        /// It does not open, or is none: it was altered.
        Broken = "broken",
    }
}

/// Who did something.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PartyView {
    /// What they are, in a word.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    kind: &'static str,
    /// Which one; the library itself has none.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = "uuid"))]
    id: Option<Uuid>,
    /// What they were called then.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip)]
    actor: Actor,
}

impl fmt::Debug for PartyView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartyView({})", self.actor)
    }
}

impl PartyView {
    pub(super) fn new(actor: Actor, name: Option<&Line>) -> Self {
        let name = name.map(|name| name.as_str().to_owned());
        Self { kind: actor.word(), id: actor.id(), name, actor }
    }

    /// Who did it.
    #[must_use]
    pub const fn actor(&self) -> Actor {
        self.actor
    }

    /// What they were called then; none where that was erased.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// The device that something was done on.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClientView {
    /// IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// Browser or product, as it names itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    agent: Option<String>,
}

impl fmt::Debug for ClientView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientView(..)")
    }
}

impl ClientView {
    /// None where nothing is known of it.
    pub(super) fn new(client: &Client) -> Option<Self> {
        let Client { address, agent } = client;
        let text = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let (address, agent) = (text(address), text(agent));
        (address.is_some() || agent.is_some()).then_some(Self { address, agent })
    }

    /// IP address.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Browser or product, as it names itself.
    #[must_use]
    pub fn agent(&self) -> Option<&str> {
        self.agent.as_deref()
    }
}

/// The record that something was done to.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RecordView {
    /// What kind of record it is.
    kind: RecordKind,
    /// Which one.
    #[serde(serialize_with = "as_text")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = "uuid"))]
    id: Uuid,
    /// What you know it by today: a run number, a call sign, a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl fmt::Debug for RecordView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordView({})", self.record())
    }
}

impl RecordView {
    pub(super) const fn new(record: RecordRef, name: Option<String>) -> Self {
        Self { kind: record.kind, id: record.id, name }
    }

    /// Which one.
    #[must_use]
    pub const fn record(&self) -> RecordRef {
        RecordRef { kind: self.kind, id: self.id }
    }

    /// What its reader knows it by today: a run number, a call sign, a name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

/// One thing that the journal tells, as its reader is shown it. What is withheld is absent. It is made to be
/// serialised; printing it shows where it stands alone.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct JournalRow {
    /// Where it stands.
    pub(super) position: JournalPosition,
    /// What the entry records.
    pub(super) kind: EntryKind,
    /// How much of what the entry told can be told.
    pub(super) told: Told,
    /// When it was done.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Timestamp>,
    /// Who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) who: Option<PartyView>,
    /// On whose behalf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) on_behalf_of: Option<PartyView>,
    /// Who authorized it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authorizer: Option<PartyView>,
    /// From which device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) client: Option<ClientView>,
    /// To which record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) record: Option<RecordView>,
    /// To whose record.
    #[serde(serialize_with = "as_texts", skip_serializing_if = "Option::is_none")]
    pub(super) patient: Option<PatientId>,
    /// What was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deed: Option<Deed>,
    /// What for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) purpose: Option<PurposeOfUse>,
    /// Why, where somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
    /// On which page, stream or call something was shown or refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) surface: Option<String>,
    /// The fields that were shown, the action that was refused, or what a message said, with why it was not
    /// sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) words: Vec<String>,
    /// The rules that decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) rules: Vec<String>,
    /// The version of the rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) policy: Option<String>,
    /// What became of the record's values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) changes: Vec<FieldChange>,
    /// What was done with how somebody signs in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) acts: Vec<SignInAct>,
}

impl fmt::Debug for JournalRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JournalRow({})", self.position)
    }
}

impl JournalRow {
    /// Where it stands.
    #[must_use]
    pub const fn position(&self) -> JournalPosition {
        self.position
    }

    /// What the entry records.
    #[must_use]
    pub const fn kind(&self) -> EntryKind {
        self.kind
    }

    /// How much of what the entry told can be told.
    #[must_use]
    pub const fn told(&self) -> Told {
        self.told
    }

    /// When it was done.
    #[must_use]
    pub const fn at(&self) -> Option<Timestamp> {
        self.at
    }

    /// Who did it.
    #[must_use]
    pub const fn who(&self) -> Option<&PartyView> {
        self.who.as_ref()
    }

    /// On whose behalf.
    #[must_use]
    pub const fn on_behalf_of(&self) -> Option<&PartyView> {
        self.on_behalf_of.as_ref()
    }

    /// Who authorized it.
    #[must_use]
    pub const fn authorizer(&self) -> Option<&PartyView> {
        self.authorizer.as_ref()
    }

    /// From which device.
    #[must_use]
    pub const fn client(&self) -> Option<&ClientView> {
        self.client.as_ref()
    }

    /// To which record.
    #[must_use]
    pub const fn record(&self) -> Option<&RecordView> {
        self.record.as_ref()
    }

    /// To whose record.
    #[must_use]
    pub const fn patient(&self) -> Option<PatientId> {
        self.patient
    }

    /// What.
    #[must_use]
    pub const fn deed(&self) -> Option<Deed> {
        self.deed
    }

    /// What for.
    #[must_use]
    pub const fn purpose(&self) -> Option<PurposeOfUse> {
        self.purpose
    }

    /// Why, where somebody said so.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// On which page, stream or call something was shown or refused.
    #[must_use]
    pub fn surface(&self) -> Option<&str> {
        self.surface.as_deref()
    }

    /// The fields that were shown, the action that was refused, or what a message said, with why it was not
    /// sent.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// The rules that decided.
    #[must_use]
    pub fn rules(&self) -> &[String] {
        &self.rules
    }

    /// Their version.
    #[must_use]
    pub fn policy(&self) -> Option<&str> {
        self.policy.as_deref()
    }

    /// What became of the record's values.
    #[must_use]
    pub fn changes(&self) -> &[FieldChange] {
        &self.changes
    }

    /// What was done with how somebody signs in.
    #[must_use]
    pub fn acts(&self) -> &[SignInAct] {
        &self.acts
    }
}
