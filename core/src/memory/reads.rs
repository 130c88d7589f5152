//! Reads: each takes the lock once, so each is one moment.

use super::MemoryStore;
use super::state::State;
use crate::journal::{EntryKey, Head, LogonKey, LogonNumber, LogonRow, RawEntry, Sequence};
use crate::records::{Range, Unique};
use crate::{Change, Journal, Moment, Record, RecordRef, Records, StoreError, TenantId};
use async_trait::async_trait;
use std::num::NonZeroU16;

#[async_trait]
impl Records for MemoryStore {
    async fn records(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let state = self.lock();
        Ok(keys.iter().filter_map(|key| state.records.get(&(tenant, *key)).cloned()).collect())
    }

    async fn find(&self, value: &Unique) -> Result<Option<Record>, StoreError> {
        Ok(self.lock().by_unique(value).cloned())
    }

    async fn page(&self, range: &Range, limit: NonZeroU16) -> Result<Vec<Record>, StoreError> {
        Ok(self.lock().range(range, limit.get().into()))
    }

    async fn moment(&self, tenant: TenantId, ranges: &[Range]) -> Result<Moment, StoreError> {
        let state = self.lock();
        let records = ranges.iter().map(|range| state.range(range, usize::MAX)).collect();
        Ok(Moment { sequence: state.head(tenant).sequence, records })
    }
}

impl State {
    fn entries(&self, of: &EntryKey, after: Option<Sequence>, falling: bool, limit: usize) -> Vec<RawEntry> {
        let journal = self.journal(of.tenant());
        let stretch = Sequence::beyond(after, falling);
        let of_key = self.entry_keys.get(&(of.tenant(), of.bytes())).map(Vec::as_slice).unwrap_or_default();
        let all = (stretch.start().0..=stretch.end().0.min(journal.len() as u64)).map(Sequence);
        let listed = of_key.iter().copied().filter(|at| stretch.contains(at));
        let found: Box<dyn DoubleEndedIterator<Item = Sequence>> =
            if matches!(of, EntryKey::All(_)) { Box::new(all) } else { Box::new(listed) };
        let ordered: Box<dyn Iterator<Item = Sequence>> = if falling { Box::new(found.rev()) } else { found };
        ordered.filter_map(|sequence| entry_at(journal, sequence)).take(limit).cloned().collect()
    }

    fn drop_payloads(
        &mut self,
        tenant: TenantId,
        after: Sequence,
        upto: Sequence,
        limit: usize,
    ) -> Option<Sequence> {
        let told = tail(self.journal(tenant), after.0).iter();
        let gone: Vec<RawEntry> = told.filter_map(|entry| entry.let_go(upto)).take(limit).collect();
        let last = gone.last()?.sequence;
        for entry in gone {
            let (sequence, journal) = (entry.sequence, self.journals.get_mut(&tenant));
            let stands = journal.and_then(|journal| journal.iter_mut().find(|it| it.sequence == sequence));
            // A roll's payload says by what it is found.
            let keys = stands.map(|stands| std::mem::replace(stands, entry).keys()).unwrap_or_default();
            for key in keys {
                let of_key = self.entry_keys.entry((tenant, key.bytes())).or_default();
                of_key.retain(|found| *found != sequence);
            }
        }
        Some(last)
    }

    fn changes(&self, tenant: TenantId, after: Sequence, limit: usize) -> (Vec<Change>, Sequence) {
        let found: Vec<Change> =
            tail(self.journal(tenant), after.0).iter().filter_map(RawEntry::change).take(limit).collect();
        match found.last() {
            Some(last) if found.len() == limit => (found.clone(), last.sequence),
            _ => (found, self.head(tenant).sequence.max(after)),
        }
    }
}

/// Positions count from 1.
fn entry_at(journal: &[RawEntry], sequence: Sequence) -> Option<&RawEntry> {
    journal.get(usize::try_from(sequence.0.checked_sub(1)?).ok()?)
}

/// Positions count from 1, so what comes after the n-th starts at index n.
fn tail<T>(rows: &[T], after: u64) -> &[T] {
    usize::try_from(after).ok().and_then(|after| rows.get(after..)).unwrap_or_default()
}

#[async_trait]
impl Journal for MemoryStore {
    async fn head(&self, tenant: TenantId) -> Result<Head, StoreError> {
        Ok(self.lock().head(tenant))
    }

    async fn heads(&self) -> Result<Vec<(TenantId, Head)>, StoreError> {
        let state = self.lock();
        let begun = state.journals.iter().filter(|(_, entries)| !entries.is_empty());
        Ok(begun.map(|(tenant, _)| (*tenant, state.head(*tenant))).collect())
    }

    async fn entries(
        &self,
        of: &EntryKey,
        after: Option<Sequence>,
        falling: bool,
        limit: NonZeroU16,
    ) -> Result<Vec<RawEntry>, StoreError> {
        Ok(self.lock().entries(of, after, falling, limit.get().into()))
    }

    async fn changes(
        &self,
        tenant: TenantId,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<(Vec<Change>, Sequence), StoreError> {
        Ok(self.lock().changes(tenant, after, limit.get().into()))
    }

    async fn logons(
        &self,
        of: &LogonKey,
        after: LogonNumber,
        limit: NonZeroU16,
    ) -> Result<Vec<(LogonNumber, LogonRow)>, StoreError> {
        let state = self.lock();
        let rows = state.logons.get(&of.tenant()).map(Vec::as_slice).unwrap_or_default();
        let numbered =
            (after.0.saturating_add(1)..).map(LogonNumber).zip(tail(rows, after.0).iter().cloned());
        let asked_for =
            numbered.filter(|(_, row)| of.facility().is_none_or(|facility| row.facility == Some(facility)));
        Ok(asked_for.take(limit.get().into()).collect())
    }

    async fn drop_payloads(
        &self,
        tenant: TenantId,
        under: Sequence,
        after: Sequence,
        limit: NonZeroU16,
    ) -> Result<Option<Sequence>, StoreError> {
        let mut state = self.lock();
        let upto = entry_at(state.journal(tenant), under).and_then(RawEntry::drops_upto);
        let upto = upto.ok_or(StoreError::NoRetention { under })?;
        Ok(state.drop_payloads(tenant, after, upto, limit.get().into()))
    }
}
