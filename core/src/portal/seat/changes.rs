//! The change feed through the gate: which records a viewer would find changed, by id and kind.

use crate::access::{Action, RecordStatus};
use crate::board::LiveBoards;
use crate::gate::{Look, Standings};
use crate::journal::{EntryKey, EntryKind, Head, Payload, RawEntry, Sequence};
use crate::portal::seat::position::{FeedPosition, passed};
use crate::portal::seat::shown::Shown;
use crate::portal::{PortalError, Seat};
use crate::records::{RawDispatch, RawFacility};
use crate::store::Change;
use crate::{CompanyVault, Dispatch, Facility, Record, RecordKind, RecordRef, StoreExt};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::num::NonZeroU16;

/// So many changes are looked at in one go.
const STRETCH: NonZeroU16 = NonZeroU16::new(128).expect("it is not zero");

/// What became of a record, as far as a viewer may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordChange {
    /// It is new to them, or they would be shown something else of it than before: look it up.
    Changed(RecordRef),
    /// It was theirs to see and is no more: put away, removed, erased, or moved to somebody else's place.
    Gone(RecordRef),
}

impl RecordChange {
    /// Which record.
    #[must_use]
    pub const fn record(&self) -> RecordRef {
        match self {
            Self::Changed(record) | Self::Gone(record) => *record,
        }
    }
}

/// What changed since a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The records, each once, in the order in which they changed first.
    pub items: Vec<RecordChange>,
    /// Where to go on from.
    pub position: FeedPosition,
    /// Whether there may be more at once: so many were told as were asked for.
    pub more: bool,
}

impl Seat<'_> {
    /// What changed of what the viewer may see since a position: calls, facilities and their displays, units,
    /// affiliates, payors, regions, divisions and the company's settings, by kind and id. Look up what it
    /// names. Without a position it tells nothing and where to begin: take that first, then list what there
    /// is, then follow.
    ///
    /// A record is told of if the viewer would be shown it now and something else of it than before, or was
    /// shown it and is no more; an edit of what is withheld from them changes nothing for them, and is not
    /// told. What a call shows of a facility or unit is told as a change of that one. What rules, grants or
    /// time alone bring and take away is no change of a record: list anew when you change those, and now and
    /// then. An erased call is told as gone to whoever would see it were it in use.
    ///
    /// It goes by the rules in force when it is called, whatever the seat found before.
    ///
    /// A position tells nobody how much happened that they may not see. That a look takes longer after much
    /// of it cannot be hidden.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for somebody who lists neither calls nor facilities;
    /// [`PortalError::Invalid`] for a position of another company, one that a restore has lost, and one so
    /// old that the key it was sealed under is gone: begin anew; [`PortalError::Store`].
    pub async fn changes(
        &self,
        after: Option<&FeedPosition>,
        limit: NonZeroU16,
    ) -> Result<Changes, PortalError> {
        // Rules, and where everything belongs, are then at least as new as what is told.
        self.catch_up().await?;
        self.stand_anew();
        self.allow_somewhere(&[Action::ListDispatches, Action::ListFacilities], None).await?;
        let (company, end) = (self.company().await?, self.boards().await?.sequence());
        let Some(after) = after else {
            return Ok(Changes {
                items: Vec::new(),
                position: FeedPosition::at(&company, self.entry_at(end).await?)?,
                more: false,
            });
        };
        let begin = after.open(&company)?;
        if begin.sequence > end || self.entry_at(begin.sequence).await? != begin {
            return Err(passed());
        }
        let (items, upto) = self.changed_between(&company, (begin.sequence, end), limit.get().into()).await?;
        let more = items.len() >= limit.get().into();
        let at = if upto == begin.sequence { begin } else { self.entry_at(upto).await? };
        Ok(Changes { items, position: FeedPosition::at(&company, at)?, more })
    }

    /// The journal's entry at a position, which is one that it has.
    async fn entry_at(&self, sequence: Sequence) -> Result<Head, PortalError> {
        let (store, history) = (&*self.portal.store, &self.loaded().await?.history);
        history.entry_at(store, self.viewer.tenant, sequence).await?.ok_or_else(passed)
    }

    /// At most so many records that changed behind one position and up to another, and how far they reach.
    async fn changed_between(
        &self,
        company: &CompanyVault,
        (begin, end): (Sequence, Sequence),
        most: usize,
    ) -> Result<(Vec<RecordChange>, Sequence), PortalError> {
        let (mut items, mut met, mut upto) = (Vec::new(), HashSet::new(), begin);
        // On past what the viewer may not see, so that no short answer tells of it.
        while upto < end {
            // Whoever is far behind, or sees little, lets others come in between.
            let _turn = if upto > begin { self.portal.turns.take(u16::MAX).await } else { None };
            let (mut changes, read) = self.portal.store.changes(self.viewer.tenant, upto, STRETCH).await?;
            if read <= upto {
                break;
            }
            changes.retain(|change| change.sequence <= end);
            let told = self.told_of(company, upto, &changes).await?;
            for change in changes {
                upto = change.sequence;
                if let Some(told) = told.get(&change.record).filter(|_| met.insert(change.record)) {
                    items.push(*told);
                }
                if items.len() == most {
                    return Ok((items, upto));
                }
            }
            upto = read.min(end).max(upto);
        }
        Ok((items, upto))
    }

    /// What the viewer is told of the records in a stretch of changes.
    async fn told_of(
        &self,
        company: &CompanyVault,
        after: Sequence,
        changes: &[Change],
    ) -> Result<HashMap<RecordRef, RecordChange>, PortalError> {
        let mut first: BTreeMap<RecordRef, Sequence> = BTreeMap::new();
        for change in changes.iter().filter(|change| is_told_of(change.record.kind)) {
            first.entry(change.record).or_insert(change.sequence);
        }
        let keys: Vec<RecordRef> = first.keys().copied().collect();
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let now = self.portal.store.records_of(self.viewer.tenant, &keys).await?;
        let before = self.before(company, after, changes.len(), &now, &first).await?;
        let would: Vec<Record> = now.iter().filter_map(in_use).collect();
        let (is, was, would) =
            (self.shown(&now).await?, self.shown(&before).await?, self.shown(&would).await?);
        let known: HashSet<RecordRef> = before.iter().map(Record::key).collect();
        let came = self.came(&before, &now).await?;
        let tell = |key: RecordRef| match (was.get(&key), is.get(&key)) {
            (was, Some(is)) => (was != Some(is) || came.contains(&key)).then_some(RecordChange::Changed(key)),
            (Some(_), None) => Some(RecordChange::Gone(key)),
            // What it was before, nobody can say, or it was not there: were it in use, they would see it.
            (None, None) if !known.contains(&key) && would.contains_key(&key) => {
                Some(RecordChange::Gone(key))
            }
            (None, None) => None,
        };
        Ok(keys.into_iter().filter_map(|key| Some((key, tell(key)?))).collect())
    }

    /// The calls that came to the viewer's divisions. An open one is shown to those its facilities and unit
    /// belong to today, so as it was before, it would be shown to them already.
    async fn came(&self, before: &[Record], now: &[Record]) -> Result<HashSet<RecordRef>, PortalError> {
        let own = self.boards().await?.own_divisions(self.standings().await?);
        let is_theirs = |record: &Record| match record {
            Record::Dispatch(call) => call.0.divisions.iter().any(|division| own.contains(division)),
            _ => false,
        };
        let was_theirs: HashSet<RecordRef> =
            before.iter().filter(|record| is_theirs(record)).map(Record::key).collect();
        let theirs = now.iter().filter(|record| is_theirs(record)).map(Record::key);
        Ok(theirs.filter(|key| !was_theirs.contains(key)).collect())
    }

    /// The records as they were before the first of these changes, as far as the journal still tells.
    async fn before(
        &self,
        company: &CompanyVault,
        after: Sequence,
        most: usize,
        now: &[Record],
        first: &BTreeMap<RecordRef, Sequence>,
    ) -> Result<Vec<Record>, PortalError> {
        let limit = u16::try_from(most).ok().and_then(NonZeroU16::new).unwrap_or(STRETCH);
        let changes = EntryKey::Kind(self.viewer.tenant, EntryKind::Change);
        let entries = self.portal.store.entries(&changes, Some(after), false, limit).await?;
        let entries: HashMap<Sequence, &RawEntry> =
            entries.iter().map(|entry| (entry.sequence, entry)).collect();
        let before = |record: &Record| {
            let entry = entries.get(first.get(&record.key())?)?;
            before_in(entry, record, company)
        };
        Ok(now.iter().filter_map(before).collect())
    }

    /// What the viewer would be shown of these records, those of which it is nothing left out.
    async fn shown(&self, records: &[Record]) -> Result<HashMap<RecordRef, Shown>, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let calls: Vec<&Dispatch> = records
            .iter()
            .filter_map(|record| if let Record::Dispatch(call) = record { Some(&**call) } else { None })
            .collect();
        let mut shown = self.shown_calls(standings, boards, &calls);
        for record in records {
            let of_it = Shown::of(record, standings, boards);
            shown.extend(of_it.map(|of_it| (record.key(), of_it)));
        }
        Ok(shown)
    }

    fn shown_calls(
        &self,
        standings: &Standings,
        boards: &LiveBoards,
        calls: &[&Dispatch],
    ) -> HashMap<RecordRef, Shown> {
        if !crate::portal::seat::may_list_calls(standings) {
            return HashMap::new();
        }
        // No more than ids leave here, so nothing is disclosed.
        let views = boards.redact(standings, calls, Look::Opened, self.now).value;
        let key = |id| crate::portal::dispatch_ref(id);
        views.iter().map(|view| (key(view.id()), Shown::of_view(view.version()))).collect()
    }
}

/// Secrets, files of rules and which are in force are nobody's to follow here.
const fn is_told_of(kind: RecordKind) -> bool {
    match kind {
        RecordKind::Tenant | RecordKind::Region | RecordKind::Division | RecordKind::Facility => true,
        RecordKind::Unit | RecordKind::Affiliate | RecordKind::Payor => true,
        RecordKind::Dispatch | RecordKind::Display => true,
        RecordKind::ApiToken | RecordKind::PolicyFile | RecordKind::ActivePolicy => false,
        RecordKind::Account | RecordKind::Credential => false,
    }
}

/// The record before a change. None where it is new, and where its payload or the key of that is gone.
fn before_in(entry: &RawEntry, record: &Record, company: &CompanyVault) -> Option<Record> {
    let key = match record {
        Record::Dispatch(call) => Some(call.open_journal_key(company).ok()?),
        _ => None,
    };
    match entry.payload(key.as_ref()).ok()?? {
        Payload::Change { before, .. } => crate::danger::decode(&before?).ok(),
        Payload::Access { .. }
        | Payload::Logons(_)
        | Payload::Retention { .. }
        | Payload::Roll(_)
        | Payload::Notice { .. } => None,
    }
}

/// A record that is out of use as if it were not.
fn in_use(record: &Record) -> Option<Record> {
    let record_status = RecordStatus::Active;
    match record {
        Record::Dispatch(call) => Some(Dispatch(RawDispatch { record_status, ..call.0.clone() }).into()),
        Record::Facility(place) => Some(Facility(RawFacility { record_status, ..place.0.clone() }).into()),
        Record::Tenant(_) | Record::Region(_) | Record::Division(_) | Record::Unit(_) => None,
        Record::Affiliate(_) | Record::Payor(_) | Record::Display(_) | Record::ApiToken(_) => None,
        Record::PolicyFile(_) | Record::ActivePolicy(_) => None,
        Record::Account(_) | Record::Credential(_) => None,
    }
}
