//! One page of the journal: found, opened, taken through the gate, and journaled before it is shown.

use super::day::Day;
use super::found::{Found, Question};
use super::traces::Opened;
use super::{Asked, Journal, JournalFilter, JournalPage};
use crate::gate::{
    JournalPosition, JournalRow, Listed, Look, Parts, PastAccount, Reading, Telling, Undisclosed,
    is_of_somebody,
};
use crate::portal::seat::shown::is_shown;
use crate::portal::{MOST_AT_ONCE, PortalError, Seat};
use crate::{AccountId, CompanyVault, Line, Record, RecordRef, SealError, StoreExt};
use std::collections::{HashMap, HashSet};
use std::num::NonZeroU16;
use uuid::Uuid;

impl Journal<'_> {
    /// What the journal tells of what is asked for, the newest first: who, when, from where, what, to which
    /// record, why and under which rules, and of changes the values before and after. Entries that name a
    /// roll are told record by record.
    ///
    /// Of a call's values, each is shown as that call's field is shown to the viewer today; all calls of a
    /// page are looked at as in a list, one that is asked for as one that was opened. Of another record they
    /// are shown to who is shown that record; of how somebody signs in what was done, and no value.
    ///
    /// Which protected fields were shown is told to who finds out [to whom records were
    /// shown](crate::access::Action::TraceDisclosures). They need no more to be told of disclosures, where
    /// those alone are asked for.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for who may not read the journal, [`PortalError::Invalid`] for a day that
    /// has no next one, [`PortalError::Store`].
    pub async fn page(
        self,
        filter: &JournalFilter,
        after: Option<JournalPosition>,
        limit: NonZeroU16,
    ) -> Result<Undisclosed<JournalPage>, PortalError> {
        let seat = self.seat;
        let (standings, Opened { parts, words, rules }) = self.open(filter).await?;
        let (store, tenant) = (&*seat.portal.store, seat.viewer.tenant);
        let day = match filter.day {
            Some(date) => Some(Day::find(store, tenant, &seat.boards().await?.tenant().0.zone, date).await?),
            None => None,
        };
        let limit = usize::from(limit.get()).min(MOST_AT_ONCE);
        let answer = Question { store, tenant, filter, day, after, limit }.ask(seat).await?;
        let look = if filter.record.is_some() { Look::Opened } else { Look::Listed };
        let tellings = seat.tellings(answer.found, None).await?;
        let rows = seat.journal_rows(&tellings, parts, look).await?;
        let asked = Asked { surface: surface(filter), words, rules, record: filter.record };
        self.journal_reading(asked, standings).await?;
        Ok(rows.map(|rows| JournalPage { rows, next: answer.next }))
    }
}

/// What was asked for, by ids and days.
fn surface(filter: &JournalFilter) -> Line {
    let JournalFilter { record, actor, day, kind } = filter;
    let mut text = "journal".to_owned();
    let parts = [
        record.map(|record| format!(" of {record}")),
        actor.map(|actor| format!(" by {actor}")),
        day.map(|day| format!(" on {day}")),
        kind.map(|kind| format!(" of kind {kind}")),
    ];
    parts.into_iter().flatten().for_each(|part| text.push_str(&part));
    text.parse().expect("ids, days and words are short lines")
}

impl Seat<'_> {
    /// Opens what was found, as far as the records' keys are held.
    pub(super) async fn tellings(
        &self,
        found: Vec<Found>,
        of_history: Option<&Record>,
    ) -> Result<Vec<Telling>, PortalError> {
        let records = match of_history {
            Some(record) => HashMap::from([(record.key(), record.clone())]),
            None => self.records_named(found.iter().filter_map(|found| found.header.record)).await?,
        };
        let company = self.company().await?;
        Ok(found.into_iter().map(|found| telling(found, &records, &company)).collect())
    }

    pub(super) async fn records_named(
        &self,
        keys: impl Iterator<Item = RecordRef>,
    ) -> Result<HashMap<RecordRef, Record>, PortalError> {
        let keys: HashSet<RecordRef> = keys.collect();
        let keys: Vec<RecordRef> = keys.into_iter().collect();
        if keys.is_empty() {
            return Ok(HashMap::new());
        }
        let records = self.portal.store.records_of(self.viewer.tenant, &keys).await?;
        Ok(records.into_iter().map(|record| (record.key(), record)).collect())
    }

    /// Takes it through the gate.
    pub(super) async fn journal_rows(
        &self,
        tellings: &[Telling],
        parts: Parts,
        look: Look,
    ) -> Result<Undisclosed<Vec<JournalRow>>, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let records = self.records_named(tellings.iter().filter_map(Telling::record)).await?;
        let is_shown = |(_, record): &(&RecordRef, &Record)| is_shown(record, standings, boards);
        let shown = &records.iter().filter(is_shown).map(|(key, _)| *key).collect();
        let people = &self.people_named(tellings.iter().filter_map(Telling::record)).await?;
        let (records, now) = (&records, self.now);
        Ok(boards.look(|index| {
            Reading { index, standings, parts, look, now, records, shown, people }.rows(tellings)
        }))
    }

    /// The accounts that entries are of, or of whose holders' ways in, as far as the viewer lists them.
    async fn people_named(
        &self,
        keys: impl Iterator<Item = RecordRef>,
    ) -> Result<HashMap<Uuid, PastAccount>, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let ids: HashSet<Uuid> = keys.filter(|key| is_of_somebody(*key)).map(|key| key.id).collect();
        let mut people = HashMap::new();
        for id in ids {
            let Some(today) = boards.account(AccountId::from_uuid(id)) else { continue };
            let shown = self.shown_of(standings, &today).await?;
            if !shown.is_nothing() {
                people.insert(id, PastAccount { today, shown });
            }
        }
        Ok(people)
    }
}

fn telling(found: Found, records: &HashMap<RecordRef, Record>, company: &CompanyVault) -> Telling {
    let position = found.position();
    let Found { entry, header, line } = found;
    let key = match header.record.and_then(|record| records.get(&record)) {
        Some(Record::Dispatch(call)) => Some(call.open_journal_key(company)),
        _ => None,
    };
    let payload = match key {
        // An entry that is not sealed opens without.
        Some(Err(error)) if header.sealed && entry.body.is_some() => Err(error),
        Some(Ok(key)) => entry.payload(Some(&key)),
        _ if header.sealed && entry.body.is_some() && key.is_none() => Err(SealError::Broken),
        _ => entry.payload(None),
    };
    let listed = line.and_then(|(roll, line)| {
        let line = roll.lines.get(usize::try_from(line).ok()?)?;
        let set = roll.set(line).cloned();
        let (words, rules) = set.map(|set| (set.words, set.rules)).unwrap_or_default();
        Some(Listed { record: line.record, patient: line.patient, words, rules })
    });
    Telling { position, header, is_kept: entry.body.is_some(), payload, line: listed }
}
