//! Reading back who was shown what: one event for each record and session, those that stand in rolls too.

use crate::journal::{
    Actor, Client, EntryKey, EntryKind, Header, Names, Payload, RawEntry, Roll, RollDigest, RollLine,
    Sequence,
};
use crate::{DecodeError, Journal, Line, PatientId, RecordRef, StoreError, TenantId, Timestamp};
use std::num::NonZeroU16;

/// That something was shown, read out or refused.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessEvent {
    /// The entry that says so; a roll's lines share it.
    pub sequence: Sequence,
    /// Shown, read or refused.
    pub kind: EntryKind,
    /// When.
    pub at: Timestamp,
    /// To whom.
    pub actor: Actor,
    /// What they were called.
    pub names: Names,
    /// On which device.
    pub client: Client,
    /// On which page, stream or call; none once that was erased.
    pub surface: Option<Line>,
    /// Which record.
    pub record: Option<RecordRef>,
    /// Whose.
    pub patient: Option<PatientId>,
    /// The words of the fields, or of the action.
    pub words: Vec<String>,
    /// The rules that decided.
    pub rules: Vec<String>,
    /// Their version.
    pub policy: String,
}

impl std::fmt::Debug for AccessEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AccessEvent({} of {:?})", self.kind, self.record)
    }
}

/// A page of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accesses {
    /// The events, by the entries that were found.
    pub events: Vec<AccessEvent>,
    /// After which entry the next page begins; none where this is the last.
    pub upto: Option<Sequence>,
}

/// Reads who was shown what, by the entries of this key after a position, at most `limit` entries: each roll
/// that is found is expanded, by the sessions it was shown to where a record or a patient is asked for, and
/// else by its records where a session names it. It asks for nobody's rights, as
/// [`verify_journal`](crate::portal::verify_journal) does not: it is for the deployment's own commands, and
/// for pages that have a right of their own and journal their reading.
///
/// # Errors
/// [`StoreError`] when the journal cannot be read.
pub async fn accesses<S: Journal + ?Sized>(
    store: &S,
    of: &EntryKey,
    after: Option<Sequence>,
    limit: NonZeroU16,
) -> Result<Accesses, StoreError> {
    let entries = store.entries(of, after, false, limit).await?;
    let is_last = entries.len() < limit.get().into();
    let mut events = Vec::new();
    for entry in &entries {
        let header = entry.header()?;
        match (entry.kind, header.roll) {
            (EntryKind::Roll, Some(digest)) => events.extend(by_session(store, of, entry, digest).await?),
            (_, Some(digest)) => events.extend(by_record(store, of, entry, &header, digest).await?),
            (EntryKind::Disclosure | EntryKind::Denial | EntryKind::CodeReading, None) => {
                events.push(event(entry, &header)?)
            }
            (
                EntryKind::Change
                | EntryKind::Erasure
                | EntryKind::LogonDigest
                | EntryKind::Retention
                | EntryKind::Roll
                | EntryKind::Notice,
                None,
            ) => {}
        }
    }
    Ok(Accesses { events, upto: entries.last().filter(|_| !is_last).map(|entry| entry.sequence) })
}

const PAGE: NonZeroU16 = NonZeroU16::new(500).expect("it is not zero");

/// What a roll showed of the record or patient asked for, to each session that names it. Those who name it
/// stand before the next equal one.
async fn by_session<S: Journal + ?Sized>(
    store: &S,
    of: &EntryKey,
    entry: &RawEntry,
    digest: RollDigest,
) -> Result<Vec<AccessEvent>, StoreError> {
    let is_asked_for = |line: &&RollLine| match of {
        EntryKey::Record(_, record) => line.record == *record,
        EntryKey::Patient(_, patient) => line.patient == Some(*patient),
        // The sessions' own entries are found by these.
        EntryKey::All(_) | EntryKey::Kind(..) | EntryKey::Actor(..) | EntryKey::Roll(..) => false,
    };
    let Some(roll) = roll_in(entry)? else { return Ok(Vec::new()) };
    let lines: Vec<&RollLine> = roll.lines.iter().filter(is_asked_for).collect();
    let (mut events, mut after) = (Vec::new(), entry.sequence);
    while !lines.is_empty() {
        let page = store.entries(&EntryKey::Roll(entry.tenant, digest), Some(after), false, PAGE).await?;
        for found in &page {
            if found.kind == EntryKind::Roll {
                return Ok(events);
            }
            let shown = event(found, &found.header()?)?;
            events.extend(lines.iter().map(|line| of_line(&shown, &roll, line)));
            after = found.sequence;
        }
        if page.len() < PAGE.get().into() {
            break;
        }
    }
    Ok(events)
}

/// All that a session was shown by a roll. What its roll listed cannot be told once that was erased.
async fn by_record<S: Journal + ?Sized>(
    store: &S,
    of: &EntryKey,
    entry: &RawEntry,
    header: &Header,
    digest: RollDigest,
) -> Result<Vec<AccessEvent>, StoreError> {
    let shown = event(entry, header)?;
    Ok(match roll_of(store, of.tenant(), digest).await? {
        Some(roll) => roll.lines.iter().map(|line| of_line(&shown, &roll, line)).collect(),
        None => vec![shown],
    })
}

/// A roll by its digest: of equal ones the first that is still told.
pub(super) async fn roll_of<S: Journal + ?Sized>(
    store: &S,
    tenant: TenantId,
    digest: RollDigest,
) -> Result<Option<Roll>, StoreError> {
    let mut after = None;
    loop {
        let page = store.entries(&EntryKey::Roll(tenant, digest), after, false, PAGE).await?;
        for entry in page.iter().filter(|entry| entry.kind == EntryKind::Roll) {
            if let Some(roll) = roll_in(entry)? {
                return Ok(Some(roll));
            }
        }
        match page.last() {
            Some(last) if page.len() == usize::from(PAGE.get()) => after = Some(last.sequence),
            _ => return Ok(None),
        }
    }
}

fn of_line(shown: &AccessEvent, roll: &Roll, line: &RollLine) -> AccessEvent {
    let (words, rules) = roll.set(line).map(|set| (set.words.clone(), set.rules.clone())).unwrap_or_default();
    AccessEvent { record: Some(line.record), patient: line.patient, words, rules, ..shown.clone() }
}

pub(super) fn roll_in(entry: &RawEntry) -> Result<Option<Roll>, DecodeError> {
    Ok(match payload(entry)? {
        Some(Payload::Roll(roll)) => Some(roll),
        _ => None,
    })
}

/// Payloads of what was shown are never sealed: they name fields and no values.
fn payload(entry: &RawEntry) -> Result<Option<Payload>, DecodeError> {
    entry.body.as_ref().map(|body| crate::codec::decode(&body.payload)).transpose()
}

fn event(entry: &RawEntry, header: &Header) -> Result<AccessEvent, DecodeError> {
    let nothing = AccessEvent {
        sequence: entry.sequence,
        kind: header.kind,
        at: header.at,
        actor: header.actor,
        names: Names::default(),
        client: Client::default(),
        surface: None,
        record: header.record,
        patient: header.patient,
        words: Vec::new(),
        rules: Vec::new(),
        policy: String::new(),
    };
    Ok(match payload(entry)? {
        Some(Payload::Access { names, client, surface, words, rules, policy, unknown: _ }) => {
            AccessEvent { names, client, surface: Some(surface), words, rules, policy, ..nothing }
        }
        Some(
            Payload::Change { .. }
            | Payload::Logons(_)
            | Payload::Retention { .. }
            | Payload::Roll(_)
            | Payload::Notice { .. },
        )
        | None => nothing,
    })
}
