//! Typed questions, made of the ports' few.

use super::{Store, StoreError};
use crate::journal::{EntryKey, EntryKind, RawEntry};
use crate::record::{RecordKind, RecordRef};
use crate::records::{Kept, Range, Unique};
use crate::{Dispatch, DivisionId, FacilityId, Record, RunNumber, TenantId};
use async_trait::async_trait;
use std::collections::{BTreeSet, VecDeque};
use std::num::NonZeroU16;
use uuid::Uuid;

/// Which dispatches a list asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DispatchFilter {
    /// Only those not settled.
    pub open_only: bool,
    /// Only those starting or ending here.
    pub facility: Option<FacilityId>,
    /// Only run numbers below this one: the next page.
    pub before: Option<RunNumber>,
}

const BATCH: NonZeroU16 = NonZeroU16::new(1_000).expect("a thousand is not zero");
/// So many of each of many lists are read at a time.
const FEW: u16 = 8;

/// Questions that need no port of their own; [`Store`] has an example.
#[async_trait]
pub trait StoreExt: Store {
    /// The record that holds this value, if it is of this kind.
    async fn find_as<T: Kept>(&self, value: &Unique) -> Result<Option<T>, StoreError> {
        Ok(self.find(value).await?.and_then(|record| record.try_into().ok()))
    }

    /// Records of one kind by id, after the given one.
    async fn page_of<T: Kept>(
        &self,
        home: TenantId,
        after: Option<Uuid>,
        limit: NonZeroU16,
    ) -> Result<Vec<T>, StoreError> {
        Ok(typed(self.page(&Range::of_kind(home, T::KIND).after_id(after), limit).await?))
    }

    /// Every record of one kind, by id, page by page.
    async fn all<T: Kept>(&self, home: TenantId) -> Result<Vec<T>, StoreError> {
        let (mut all, mut after) = (Vec::new(), None);
        loop {
            let page = self.page(&Range::of_kind(home, T::KIND).after_id(after), BATCH).await?;
            let is_last = page.len() < BATCH.get().into();
            after = page.last().map(|record| record.key().id);
            all.extend(typed(page));
            if is_last {
                return Ok(all);
            }
        }
    }

    /// The records of a tenant that exist among these, and the tenant itself if it is one of them, which
    /// comes last.
    async fn records_of(&self, tenant: TenantId, keys: &[RecordRef]) -> Result<Vec<Record>, StoreError> {
        let its_own = RecordRef { kind: RecordKind::Tenant, id: tenant.as_uuid() };
        let mut found = self.records(tenant, keys).await?;
        if keys.contains(&its_own) {
            found.extend(self.records(TenantId::DEPLOYMENT, &[its_own]).await?);
        }
        Ok(found)
    }

    /// Dispatches of any record status by falling run number.
    async fn dispatches(
        &self,
        tenant: TenantId,
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        merged(self, filter.ranges(tenant, None), limit).await
    }

    /// Like [`StoreExt::dispatches`], of those that are stamped with one of these divisions. It reads few
    /// more than it returns, however many other divisions have.
    async fn dispatches_in(
        &self,
        tenant: TenantId,
        divisions: &[DivisionId],
        filter: &DispatchFilter,
        limit: NonZeroU16,
    ) -> Result<Vec<Dispatch>, StoreError> {
        merged(self, filter.ranges(tenant, Some(divisions)), limit).await
    }

    /// The newest entry of a kind.
    async fn latest_entry(&self, tenant: TenantId, kind: EntryKind) -> Result<Option<RawEntry>, StoreError> {
        Ok(self.entries(&EntryKey::Kind(tenant, kind), None, true, NonZeroU16::MIN).await?.pop())
    }
}

impl<T: Store + ?Sized> StoreExt for T {}

/// Dispatches of several ranges by falling run number, each once.
async fn merged<S: Store + ?Sized>(
    store: &S,
    ranges: Vec<Range>,
    limit: NonZeroU16,
) -> Result<Vec<Dispatch>, StoreError> {
    let share = limit.get() / u16::try_from(ranges.len()).unwrap_or(u16::MAX).max(1);
    let chunk = if ranges.len() <= 1 { limit } else { NonZeroU16::new(share.max(FEW)).unwrap_or(limit) };
    let mut lists: Vec<Stretch> = ranges.into_iter().map(Stretch::new).collect();
    let mut merged: Vec<Dispatch> = Vec::new();
    while merged.len() < limit.get().into() {
        for at in 0..lists.len() {
            if lists[at].read.is_empty() && !lists[at].is_read {
                let lowest = lowest(&lists, usize::from(limit.get()) - merged.len());
                let rest = lowest.into_iter().fold(lists[at].rest.clone(), Range::not_below);
                let page = store.page(&rest, chunk).await?;
                lists[at].take(page, chunk);
            }
        }
        let Some(newest) = lists.iter().filter_map(Stretch::newest).max() else { break };
        let heads = lists.iter_mut().filter(|list| list.newest() == Some(newest));
        let found: Vec<Dispatch> = heads.filter_map(|list| list.read.pop_front()).collect();
        merged.extend(found.into_iter().next());
    }
    Ok(merged)
}

/// What lies below this run number is not wanted any more, if so many above it were read already.
fn lowest(lists: &[Stretch], wanted: usize) -> Option<RunNumber> {
    let read: BTreeSet<_> = lists.iter().flat_map(|list| list.read.iter().map(place)).collect();
    read.iter().rev().nth(wanted.checked_sub(1)?).map(|(run, _)| *run)
}

/// Where a dispatch stands on every list.
fn place(dispatch: &Dispatch) -> (RunNumber, Uuid) {
    (dispatch.0.run_number.unwrap_or(RunNumber(0)), dispatch.id().as_uuid())
}

fn typed<T: Kept>(records: Vec<Record>) -> Vec<T> {
    records.into_iter().filter_map(|record| record.try_into().ok()).collect()
}

impl DispatchFilter {
    /// The lists that these dispatches stand on; a facility's are fewer than a division's.
    fn ranges(&self, tenant: TenantId, divisions: Option<&[DivisionId]>) -> Vec<Range> {
        let open_only = self.open_only;
        let ranges = match (self.facility, divisions) {
            (Some(facility), _) => vec![Range::at_facility(tenant, facility, open_only)],
            (None, Some(divisions)) => {
                divisions.iter().map(|division| Range::in_division(tenant, *division, open_only)).collect()
            }
            (None, None) => vec![Range::runs(tenant, open_only)],
        };
        ranges.into_iter().map(|range| self.before.into_iter().fold(range, Range::below)).collect()
    }
}

/// A list of dispatches as far as it was read.
struct Stretch {
    rest: Range,
    read: VecDeque<Dispatch>,
    is_read: bool,
}

impl Stretch {
    const fn new(rest: Range) -> Self {
        Self { rest, read: VecDeque::new(), is_read: false }
    }

    fn take(&mut self, page: Vec<Record>, limit: NonZeroU16) {
        self.is_read = page.len() < limit.get().into();
        self.read = typed(page).into();
        if let Some(last) = self.read.back().and_then(|dispatch: &Dispatch| dispatch.0.run_number) {
            self.rest = self.rest.clone().below(last);
        }
    }

    fn newest(&self) -> Option<(RunNumber, Uuid)> {
        self.read.front().map(place)
    }
}
