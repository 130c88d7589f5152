//! Cells: a swap fits as a whole or changes nothing.

use super::MemoryStore;
use super::state::State;
use crate::journal::LogonRow;
use crate::{Cell, CellKey, CellRange, Cells, StoreError, Swap, TenantId, Timestamp};
use async_trait::async_trait;
use std::num::NonZeroU16;

#[async_trait]
impl Cells for MemoryStore {
    async fn cell(
        &self,
        tenant: TenantId,
        key: &CellKey,
        now: Timestamp,
    ) -> Result<Option<Cell>, StoreError> {
        Ok(self.lock().cells.get(&(tenant, *key)).filter(|cell| now < cell.until).cloned())
    }

    async fn cells(
        &self,
        range: &CellRange,
        now: Timestamp,
        limit: NonZeroU16,
    ) -> Result<Vec<Cell>, StoreError> {
        Ok(self.lock().listed_cells(range, now, limit.get().into()))
    }

    async fn swap(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        logon: Option<&LogonRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut state = self.lock();
        let cells = state.fitting(tenant, swaps, now)?;
        state.put_cells(tenant, cells);
        logon.map(|row| state.append_logon(tenant, row));
        Ok(())
    }
}

impl State {
    /// What these swaps will write, if all of them may.
    pub(super) fn fitting(
        &self,
        tenant: TenantId,
        swaps: &[Swap],
        now: Timestamp,
    ) -> Result<Vec<Cell>, StoreError> {
        swaps.iter().map(|swap| swap.over(self.cells.get(&(tenant, swap.cell.key)), now)).collect()
    }

    fn listed_cells(&self, range: &CellRange, now: Timestamp, limit: usize) -> Vec<Cell> {
        let is_asked_for = |cell: &&Cell| {
            cell.key.space == range.space
                && range.owner.is_none_or(|owner| cell.owner == owner)
                && cell.rank <= range.upto
                && range.after.is_none_or(|after| (cell.rank, cell.key.id) > after)
        };
        let of_tenant =
            self.cells.iter().filter(|((tenant, _), _)| *tenant == range.tenant).map(|(_, cell)| cell);
        let mut found: Vec<&Cell> =
            of_tenant.filter(|cell| now < cell.until && !cell.is_tombstone()).filter(is_asked_for).collect();
        found.sort_unstable_by_key(|cell| (cell.rank, cell.key.id));
        found.into_iter().take(limit).cloned().collect()
    }
}
