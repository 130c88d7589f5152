//! Takes what the journal tells through the gate. Who did what is shown as far as the reader's rules show
//! journals; what stood in a record, as far as they show that record as it is now.

use super::past_account::PastAccount;
use super::position::JournalPosition;
use super::row::{ClientView, Deed, JournalRow, PartyView, RecordView, Told};
use super::values::{FieldChange, compared, members, told};
use crate::gate::staff::{
    AffiliateView, DisplayView, DivisionView, FacilityView, Look, PastCall, PayorView, RegionView,
    SettingsView, UnitView,
};
use crate::gate::standing::Standings;
use crate::gate::undisclosed::Undisclosed;
use crate::index::TenantIndex;
use crate::journal::{Client, EntryKind, Header, Names, Payload};
use crate::record::Version;
use crate::{
    Disclosure, Field, FieldSet, JournalField, Line, PatientId, Record, RecordKind, RecordRef, SealError,
    Timestamp, Word,
};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// Which parts of entries a reader is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    who: bool,
    device: bool,
    subject: bool,
    deed: bool,
    values: bool,
    /// Which protected fields somebody was shown.
    fields: bool,
}

impl Parts {
    /// Those of the history of a call that the reader may open: who changed what, and not from where.
    pub(crate) const OF_HISTORY: Self =
        Self { who: true, device: false, subject: true, deed: true, values: true, fields: false };
    /// Those of what was disclosed, for somebody who finds out to whom.
    pub(crate) const OF_DISCLOSURES: Self =
        Self { who: true, device: true, subject: true, deed: true, values: false, fields: true };

    /// What rules show of journals, to somebody who finds out what was disclosed to whom or does not.
    pub(crate) fn of(disclosure: Disclosure, fields: bool) -> Self {
        let who = disclosure.shows(JournalField::Who);
        Self {
            who,
            device: who,
            subject: disclosure.shows(JournalField::Subject),
            deed: disclosure.shows(JournalField::Deed),
            values: disclosure.shows(JournalField::Values),
            fields,
        }
    }
}

/// One thing the journal tells, found and opened, and seen by nobody yet.
pub(crate) struct Telling {
    pub(crate) position: JournalPosition,
    pub(crate) header: Header,
    /// Whether the payload is still kept; one that is and does not open was erased.
    pub(crate) is_kept: bool,
    pub(crate) payload: Result<Option<Payload>, SealError>,
    /// Of an entry that names a roll, the line that this is.
    pub(crate) line: Option<Listed>,
}

/// One record of a roll.
pub(crate) struct Listed {
    pub(crate) record: RecordRef,
    pub(crate) patient: Option<PatientId>,
    pub(crate) words: Vec<String>,
    pub(crate) rules: Vec<String>,
}

impl Telling {
    /// Which record it is about.
    pub(crate) fn record(&self) -> Option<RecordRef> {
        self.line.as_ref().map(|line| line.record).or(self.header.record)
    }
}

/// One reading of a journal: for whom, and what they may see of the records that entries are about.
pub(crate) struct Reading<'a> {
    pub(crate) index: &'a TenantIndex,
    pub(crate) standings: &'a Standings,
    pub(crate) parts: Parts,
    pub(crate) look: Look,
    pub(crate) now: Timestamp,
    /// Those records as they stand.
    pub(crate) records: &'a HashMap<RecordRef, Record>,
    /// Those that the reader is shown. Calls are decided here.
    pub(crate) shown: &'a HashSet<RecordRef>,
    /// Accounts that the reader lists, for what was done to them and to how their holders sign in.
    pub(crate) people: &'a HashMap<Uuid, PastAccount>,
}

type Calls<'a> = BTreeMap<RecordRef, Option<PastCall<'a>>>;
type View = (Map<String, Value>, FieldSet);

impl<'a> Reading<'a> {
    pub(crate) fn rows(&self, tellings: &[Telling]) -> Undisclosed<Vec<JournalRow>> {
        let mut calls = Calls::new();
        let value = tellings.iter().map(|telling| self.row(telling, &mut calls)).collect();
        let shown = calls.into_values().flatten().filter_map(PastCall::shown).collect();
        Undisclosed { value, shown, standings: self.standings.clone() }
    }

    fn row(&self, telling: &Telling, calls: &mut Calls<'a>) -> JournalRow {
        let (parts, header, record) = (self.parts, &telling.header, telling.record());
        let call =
            record.and_then(|record| calls.entry(record).or_insert_with(|| self.call(record)).as_mut());
        let name = match &call {
            Some(call) => call.run_number(),
            None => record.and_then(|record| self.name(record)),
        };
        let patient = telling.line.as_ref().map_or(header.patient, |line| line.patient);
        let mut row = JournalRow {
            position: telling.position,
            kind: header.kind,
            told: Told::Whole,
            at: parts.who.then_some(header.at),
            who: None,
            on_behalf_of: None,
            authorizer: None,
            client: None,
            record: record.filter(|_| parts.subject).map(|record| RecordView::new(record, name)),
            patient: patient.filter(|_| parts.subject),
            deed: parts.deed.then(|| deed(header)),
            purpose: header.purpose.filter(|_| parts.deed),
            reason: None,
            surface: None,
            words: Vec::new(),
            rules: Vec::new(),
            policy: None,
            changes: Vec::new(),
            acts: Vec::new(),
        };
        self.tell(telling, call, &mut row);
        row
    }

    /// What the payload tells, if it still tells anything.
    fn tell(&self, telling: &Telling, call: Option<&mut PastCall<'a>>, row: &mut JournalRow) {
        let header = &telling.header;
        let is_change = matches!(header.kind, EntryKind::Change | EntryKind::Erasure);
        let nobody = (Names::default(), Client::default());
        let (names, client) = match &telling.payload {
            Ok(Some(Payload::Change { names, client, reason, before, after, secrets, unknown: _ }))
                if is_change =>
            {
                let change = Change { reason: reason.as_ref(), before: before.as_deref(), after, secrets };
                self.tell_change(header, &change, call, row);
                (names, client)
            }
            Ok(Some(Payload::Access { names, client, surface, words, rules, policy, unknown: _ }))
                if !is_change =>
            {
                if self.parts.deed {
                    let line = telling.line.as_ref();
                    let (words, rules) = line.map_or((words, rules), |line| (&line.words, &line.rules));
                    row.surface = Some(surface.as_str().to_owned());
                    row.policy = Some(policy.clone()).filter(|policy| !policy.is_empty());
                    self.tell_fields(words, rules, row);
                }
                (names, client)
            }
            Ok(Some(Payload::Notice { names, client, unsent, unknown: _ })) if !is_change => {
                if self.parts.deed {
                    let said = header.messages.iter().map(|message| message.template.to_string());
                    row.words = said.chain(unsent.map(|unsent| unsent.to_string())).collect();
                }
                (names, client)
            }
            Ok(Some(Payload::Retention { names, upto: _, unknown: _ })) if !is_change => (names, &nobody.1),
            Ok(Some(Payload::Logons(_) | Payload::Roll(_))) if !is_change => (&nobody.0, &nobody.1),
            untold => {
                row.told = match untold {
                    Ok(None) if telling.is_kept => Told::Erased,
                    Ok(None) => Told::LetGo,
                    Ok(Some(_)) | Err(SealError::Broken) => Told::Broken,
                    Err(_) => Told::Locked,
                };
                (&nobody.0, &nobody.1)
            }
        };
        if self.parts.who {
            row.who = Some(PartyView::new(header.actor, names.actor.as_ref()));
            row.on_behalf_of =
                header.on_behalf_of.map(|other| PartyView::new(other, names.on_behalf_of.as_ref()));
            row.authorizer = header.authorizer.map(|other| PartyView::new(other, names.authorizer.as_ref()));
        }
        row.client = ClientView::new(client).filter(|_| self.parts.device);
    }

    /// Which fields were shown, or what was asked for, and by which rules. A rule that shows protected fields
    /// says by its name which they are.
    fn tell_fields(&self, words: &[String], rules: &[String], row: &mut JournalRow) {
        let tells_all = self.parts.fields || row.kind != EntryKind::Disclosure;
        let is_told = |word: &&String| tells_all || !is_protected(word);
        row.words = words.iter().filter(is_told).cloned().collect();
        if row.words.len() == words.len() {
            row.rules = rules.to_vec();
        } else {
            row.told = Told::NotShown;
        }
    }

    fn tell_change(
        &self,
        header: &Header,
        change: &Change<'_>,
        mut call: Option<&mut PastCall<'a>>,
        row: &mut JournalRow,
    ) {
        if self.parts.deed {
            row.reason = match (&mut call, self.is_shown(header.record)) {
                (Some(call), _) => call.reason(change.reason),
                (None, true) => change.reason.map(|reason| reason.as_str().to_owned()),
                (None, false) => None,
            };
        }
        // It leaves nothing to be told of what was there.
        if header.kind == EntryKind::Erasure {
            return;
        }
        let Some((before, after)) = change.records(header.record) else {
            row.told = Told::Broken;
            return;
        };
        if let Some(person) = self.person(header.record).filter(|_| self.parts.deed) {
            row.acts = person.acts(before.as_ref(), &after, change.secrets, change.reason);
        }
        let views = match before {
            Some(before) => self.view(&before, call.as_deref(), header.at),
            None => Some((Map::new(), FieldSet::NONE)),
        };
        let views = views.zip(self.view(&after, call.as_deref(), header.at)).filter(|_| self.parts.values);
        if let Some(((before, held_before), (after, held_after))) = views {
            row.changes = compared(&before, &after);
            if let Some(call) = call {
                call.tell(told([&before, &after], &row.changes, held_before.union(held_after)));
            }
            row.changes.extend(change.secrets.iter().cloned().map(FieldChange::secret));
        }
        if row.changes.is_empty() && row.acts.is_empty() {
            row.told = Told::NotShown;
        }
    }

    /// A record as it was, as the reader is shown it; none where they are shown none of it today.
    fn view(&self, record: &Record, call: Option<&PastCall<'a>>, then: Timestamp) -> Option<View> {
        let tags = self.standings.tags();
        if let (Record::Dispatch(was), Some(call)) = (record, call) {
            let (view, phi) = call.view(was, then);
            return Some((members(&view), phi));
        }
        if !self.is_shown(Some(record.key())) {
            return None;
        }
        let members = match record {
            Record::Tenant(company) => members(&SettingsView::new(company, tags)),
            Record::Facility(place) => members(&FacilityView::new(place, tags)),
            Record::Display(wall) => members(&DisplayView::new(wall, tags)),
            Record::Unit(unit) => members(&UnitView::new(unit, tags)),
            Record::Affiliate(other) => members(&AffiliateView::new(other, tags)),
            Record::Payor(payor) => members(&PayorView::new(payor, tags)),
            Record::Region(region) => members(&RegionView::new(region, tags)),
            Record::Division(division) => members(&DivisionView::new(division, tags)),
            Record::Account(account) => self.person(Some(record.key()))?.members(account),
            // What has no view here is shown to nobody; of a credential it is told what was done.
            Record::Dispatch(_) | Record::ApiToken(_) | Record::Credential(_) => return None,
            Record::PolicyFile(_) | Record::ActivePolicy(_) => return None,
        };
        Some((members, FieldSet::NONE))
    }

    fn is_shown(&self, record: Option<RecordRef>) -> bool {
        record.is_some_and(|record| self.shown.contains(&record)) || self.person(record).is_some()
    }

    /// Whose account it is, or whose credential: the two have the same id.
    fn person(&self, record: Option<RecordRef>) -> Option<&'a PastAccount> {
        let record = record.filter(|record| is_of_somebody(*record))?;
        self.people.get(&record.id)
    }

    fn call(&self, record: RecordRef) -> Option<PastCall<'a>> {
        match self.records.get(&record)? {
            Record::Dispatch(call) => PastCall::of(self.index, self.standings, call, self.look, self.now),
            _ => None,
        }
    }

    /// What the reader knows a record by that is no call.
    fn name(&self, record: RecordRef) -> Option<String> {
        if let Some(person) = self.person(Some(record)) {
            return person.name();
        }
        let named = self.records.get(&record).filter(|_| self.is_shown(Some(record)))?;
        let name = match named {
            Record::Tenant(company) => &company.0.name,
            Record::Facility(place) => place.0.name.inner(),
            Record::Display(wall) => &wall.0.name,
            Record::Unit(unit) => &unit.0.call_sign,
            Record::Affiliate(other) => &other.0.name,
            Record::Payor(payor) => &payor.0.name,
            Record::Region(region) => &region.0.name,
            Record::Division(division) => &division.0.name,
            Record::Dispatch(_) | Record::ApiToken(_) => return None,
            Record::PolicyFile(_) | Record::ActivePolicy(_) => return None,
            Record::Account(_) | Record::Credential(_) => return None,
        };
        Some(name.as_str().to_owned())
    }
}

/// Whether it is an account, or how somebody signs in with one.
pub(crate) fn is_of_somebody(record: RecordRef) -> bool {
    matches!(record.kind, RecordKind::Account | RecordKind::Credential)
}

/// Whether a word names a field that tells who a patient is, or of what they have.
fn is_protected(word: &str) -> bool {
    Field::from_word(word).is_some_and(Field::is_phi)
}

/// What an entry says of a record's change.
struct Change<'p> {
    reason: Option<&'p Line>,
    before: Option<&'p [u8]>,
    after: &'p [u8],
    secrets: &'p [String],
}

impl Change<'_> {
    /// The record before and after; none where the bytes are not those of this record.
    fn records(&self, of: Option<RecordRef>) -> Option<(Option<Record>, Record)> {
        let read = |bytes| crate::danger::decode(bytes).ok().filter(|record| Some(record.key()) == of);
        let before = match self.before {
            Some(bytes) => Some(read(bytes)?),
            None => None,
        };
        Some((before, read(self.after)?))
    }
}

fn deed(header: &Header) -> Deed {
    match header.kind {
        EntryKind::Change if header.version == Some(Version::FIRST) => Deed::Created,
        EntryKind::Change => Deed::Changed,
        EntryKind::Erasure => Deed::Erased,
        EntryKind::Disclosure => Deed::Shown,
        EntryKind::Denial => Deed::Refused,
        EntryKind::CodeReading => Deed::ReadCode,
        EntryKind::LogonDigest => Deed::Digested,
        EntryKind::Retention => Deed::LetGo,
        EntryKind::Roll => Deed::Listed,
        EntryKind::Notice => Deed::Notified,
    }
}
