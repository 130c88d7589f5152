//! Finds what the journal tells, the newest first, entry by entry and of rolls line by line.
//!
//! A roll lists what sessions are shown, and each session's entry names it. So what somebody was shown is
//! found by their entries, and expanded by the roll. Who was shown one record is found by the rolls that list
//! it, and expanded by the sessions, whose entries stand behind their roll:
//!
//! ```text
//! found by the record        40 roll      60 change
//! naming roll 40                  45 51             77 session       all of the roll's day, in UTC
//! told                       77   60   51   45
//! ```
//! So before 60 is told it must be known which sessions a roll before it was shown to, and rolls are read
//! until one could only be of a day that is told already.

use super::JournalFilter;
use super::day::{Day, SKEW};
use crate::gate::JournalPosition;
use crate::journal::{EntryKey, EntryKind, Header, RawEntry, Roll, RollDigest, Sequence};
use crate::portal::oversight::accesses::{roll_in, roll_of};
use crate::portal::seat::rolls::day;
use crate::portal::{PortalError, Seat};
use crate::{AccountId, CredentialId, RecordKind, RecordRef, Store, StoreError, TenantId, Timestamp};
use std::collections::HashMap;
use std::num::NonZeroU16;
use std::sync::Arc;

/// So many entries are read in one go, and so many before a page ends however little was found.
const STRETCH: NonZeroU16 = NonZeroU16::new(128).expect("it is not zero");
const MOST_READ: usize = 2_048;
const DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// An entry that is told, or one line of the roll that it names.
pub(super) struct Found {
    pub(super) entry: Arc<RawEntry>,
    pub(super) header: Header,
    pub(super) line: Option<(Arc<Roll>, u32)>,
}

impl Found {
    pub(super) fn position(&self) -> JournalPosition {
        let line = self.line.as_ref().map(|(_, line)| *line);
        JournalPosition { number: self.entry.sequence.0, line }
    }
}

/// A question to the journal.
pub(super) struct Question<'a> {
    pub(super) store: &'a dyn Store,
    pub(super) tenant: TenantId,
    pub(super) filter: &'a JournalFilter,
    pub(super) day: Option<Day>,
    pub(super) after: Option<JournalPosition>,
    pub(super) limit: usize,
}

/// What was found, and where to go on if that is not all.
pub(super) struct Answer {
    pub(super) found: Vec<Found>,
    pub(super) next: Option<JournalPosition>,
}

impl Answer {
    /// A page of what was found in order; one more than the page says that there is more.
    fn page(mut found: Vec<Found>, limit: usize) -> Self {
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(Found::position);
        Self { found, next }
    }
}

impl Question<'_> {
    pub(super) async fn ask(&self, seat: &Seat<'_>) -> Result<Answer, PortalError> {
        match self.filter.record {
            Some(record) => self.of_whole_record(seat, record).await,
            None => self.along(seat).await,
        }
    }

    /// Entries are read before this one.
    fn bound(&self) -> Option<Sequence> {
        // The entry in whose lines the last page ended is read again.
        let page = self.after.map(|after| Sequence(after.number.saturating_add(after.line.is_some().into())));
        let day = self.day.map(|day| day.below);
        page.into_iter().chain(day).min()
    }

    /// Whether it is asked for, and not told yet.
    fn asks_for(&self, entry: &RawEntry, header: &Header, line: Option<u32>) -> bool {
        let is_kind = match self.filter.kind {
            Some(kind) => entry.kind == kind,
            // They tell nothing of anybody.
            None => entry.kind != EntryKind::LogonDigest,
        };
        is_kind
            && entry.kind != EntryKind::Roll
            && self.filter.actor.is_none_or(|actor| header.actor == actor)
            && self.day.is_none_or(|day| day.has(entry.at))
            && !self.after.is_some_and(|after| after.is_past(entry.sequence.0, line))
    }

    /// By who did it, by its kind, or all.
    async fn along(&self, seat: &Seat<'_>) -> Result<Answer, PortalError> {
        let of = match (self.filter.actor, self.filter.kind) {
            (Some(actor), _) => EntryKey::Actor(self.tenant, actor),
            (None, Some(kind)) => EntryKey::Kind(self.tenant, kind),
            (None, None) => EntryKey::All(self.tenant),
        };
        let (mut before, mut read, mut rolls) = (self.bound(), 0, HashMap::new());
        let mut found = Vec::new();
        loop {
            // Whoever is told little lets others come in between.
            let _turn = if read > 0 { seat.portal.turns.take(u16::MAX).await } else { None };
            let page = self.store.entries(&of, before, true, STRETCH).await?;
            let is_last = page.len() < STRETCH.get().into();
            for entry in page {
                if self.day.is_some_and(|day| entry.sequence <= day.above) {
                    return Ok(Answer::page(found, self.limit));
                }
                (before, read) = (Some(entry.sequence), read + 1);
                self.expand(Arc::new(entry), &mut rolls, &mut found).await?;
                if found.len() > self.limit {
                    return Ok(Answer::page(found, self.limit));
                }
            }
            match before {
                Some(before) if !is_last && read >= MOST_READ => {
                    return Ok(Answer { found, next: Some(JournalPosition::at(before.0)) });
                }
                Some(_) if !is_last => {}
                _ => return Ok(Answer::page(found, self.limit)),
            }
        }
    }

    /// The entry, or each line of the roll that it names; what its roll listed cannot be told once that is
    /// gone.
    async fn expand(
        &self,
        entry: Arc<RawEntry>,
        rolls: &mut HashMap<RollDigest, Option<Arc<Roll>>>,
        found: &mut Vec<Found>,
    ) -> Result<(), PortalError> {
        let header = entry.header().map_err(StoreError::from)?;
        let roll = match header.roll.filter(|_| entry.kind != EntryKind::Roll) {
            Some(digest) => self.roll(digest, rolls).await?,
            None => None,
        };
        let Some(roll) = roll else {
            if self.asks_for(&entry, &header, None) {
                found.push(Found { entry, header, line: None });
            }
            return Ok(());
        };
        for line in (0..).take(roll.lines.len()) {
            if self.asks_for(&entry, &header, Some(line)) {
                let line = Some((Arc::clone(&roll), line));
                found.push(Found { entry: Arc::clone(&entry), header: header.clone(), line });
            }
            if found.len() > self.limit {
                break;
            }
        }
        Ok(())
    }

    async fn roll(
        &self,
        digest: RollDigest,
        rolls: &mut HashMap<RollDigest, Option<Arc<Roll>>>,
    ) -> Result<Option<Arc<Roll>>, StoreError> {
        if let Some(roll) = rolls.get(&digest) {
            return Ok(roll.clone());
        }
        let roll = roll_of(self.store, self.tenant, digest).await?.map(Arc::new);
        rolls.insert(digest, roll.clone());
        Ok(roll)
    }

    /// By the record it was done to. How its holder signs in is kept as a record beside the account, and what
    /// was done with it was done to the account.
    async fn of_whole_record(&self, seat: &Seat<'_>, record: RecordRef) -> Result<Answer, PortalError> {
        let mut found = self.of_record(seat, record).await?;
        if record.kind == RecordKind::Account {
            let id = CredentialId::of(AccountId::from_uuid(record.id)).as_uuid();
            found.extend(self.of_record(seat, RecordRef { kind: RecordKind::Credential, id }).await?);
        }
        found.sort_by_key(|found| std::cmp::Reverse(found.entry.sequence));
        Ok(Answer::page(found, self.limit))
    }

    /// What was done to one record, in no order: all of it, or at least one more than the newest of a page.
    async fn of_record(&self, seat: &Seat<'_>, record: RecordRef) -> Result<Vec<Found>, PortalError> {
        let of = EntryKey::Record(self.tenant, record);
        let (mut before, mut found) = (self.bound(), Vec::new());
        loop {
            let _turn = if found.is_empty() { None } else { seat.portal.turns.take(u16::MAX).await };
            let page = self.store.entries(&of, before, true, STRETCH).await?;
            let oldest = page.last().map(|entry| (entry.sequence, may_name_until(entry.at)));
            let is_last = page.len() < STRETCH.get().into();
            for entry in page {
                let header = entry.header().map_err(StoreError::from)?;
                if entry.kind == EntryKind::Roll {
                    self.sessions(&entry, &header, record, &mut found).await?;
                } else if self.asks_for(&entry, &header, None) {
                    found.push(Found { entry: Arc::new(entry), header, line: None });
                }
            }
            let Some((oldest, until)) = oldest.filter(|_| !is_last) else { break };
            before = Some(oldest);
            let is_whole = found.iter().filter(|found| found.header.at >= until).count() > self.limit;
            if is_whole || self.day.is_some_and(|day| day.is_over_before(until)) {
                break;
            }
        }
        Ok(found)
    }

    /// The sessions that a roll was shown to, each with the roll's line of this record. Those who name it
    /// stand before the next equal one.
    async fn sessions(
        &self,
        entry: &RawEntry,
        header: &Header,
        record: RecordRef,
        found: &mut Vec<Found>,
    ) -> Result<(), PortalError> {
        let (Some(digest), Some(roll)) = (header.roll, roll_in(entry).map_err(StoreError::from)?) else {
            return Ok(());
        };
        let Some(line) = roll.lines.iter().position(|line| line.record == record) else { return Ok(()) };
        let (line, roll) = (u32::try_from(line).unwrap_or(u32::MAX), Arc::new(roll));
        let mut after = entry.sequence;
        loop {
            let page =
                self.store.entries(&EntryKey::Roll(self.tenant, digest), Some(after), false, STRETCH).await?;
            let is_last = page.len() < STRETCH.get().into();
            for session in page {
                if session.kind == EntryKind::Roll {
                    return Ok(());
                }
                after = session.sequence;
                let header = session.header().map_err(StoreError::from)?;
                if self.asks_for(&session, &header, Some(line)) {
                    let line = Some((Arc::clone(&roll), line));
                    found.push(Found { entry: Arc::new(session), header, line });
                }
            }
            if is_last {
                return Ok(());
            }
        }
    }
}

/// No roll that stands before an entry of this moment is named at this moment or later: it is named on its
/// day, in UTC.
fn may_name_until(at: Timestamp) -> Timestamp {
    Timestamp::from_micros((day(at.plus(SKEW)) + 1).saturating_mul(DAY)).plus(SKEW)
}
