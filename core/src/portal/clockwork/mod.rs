//! Work that is due again and again: one node of all takes each turn, and whoever dies over it loses it.

mod state;
pub(super) mod task;
pub(super) mod turn;

use crate::portal::{Portal, PortalError};
use crate::{StoreError, Swap, TenantId, Timestamp};
use state::State;
use std::time::Duration;
use task::Task;
use turn::Turn;

/// The clockwork of a company, or of the deployment ([`TenantId::DEPLOYMENT`]).
///
/// Every node asks for every task again and again. A turn is taken by a swap, so one node has it, for as long
/// as the task's lease. What it does is then settled by a swap that names the version it took: whoever was
/// stopped meanwhile, and lost the turn to another, settles nothing. Two nodes may still have worked at once:
///
/// - what a turn writes belongs in one commit with [`Turn::settling`], which comes through once;
/// - where that does not fit, ids of what it makes come from [`Turn::id`], so that none is made twice;
/// - and what it takes away may be gone already.
#[derive(Clone, Copy, Debug)]
pub struct Clockwork<'p> {
    pub(crate) portal: &'p Portal,
    pub(crate) tenant: TenantId,
    pub(crate) now: Timestamp,
}

impl Portal {
    /// The company's clockwork, at `now`.
    #[must_use]
    pub const fn clockwork(&self, tenant: TenantId, now: Timestamp) -> Clockwork<'_> {
        Clockwork { portal: self, tenant, now }
    }
}

impl Clockwork<'_> {
    /// A turn that failed waits for so long before it is tried again.
    pub const PAUSE: Duration = Duration::from_secs(60);

    /// Takes the turn that is due, if nobody has it and nobody has done it. Where several were missed it is
    /// the last one ([`Turn::since`] tells which was done before).
    ///
    /// # Errors
    /// [`PortalError::Store`]; the turn may be taken all the same, and is lost when its lease is over.
    pub async fn take(self, task: &Task) -> Result<Option<Turn>, PortalError> {
        let key = task.key();
        let cell = self.portal.store.cell(self.tenant, &key, self.now).await?;
        let state = State::of(cell.as_ref());
        let due = task.turn_at(self.now);
        if !state.is_due(task, due, self.now) {
            return Ok(None);
        }
        let taken = State { taken_until: Some(self.now.plus(task.lease)), ..state };
        let swap = taken.swap(task, cell.map(|cell| cell.version), self.now);
        if !self.swap(&swap).await? {
            return Ok(None);
        }
        Ok(Some(Turn::new(*task, self.tenant, due, taken.done, swap.version(self.now))))
    }

    /// Tells that a turn is done. False says that its lease was over and another node took it: what was done
    /// is done once more there.
    ///
    /// # Errors
    /// [`PortalError::Store`]; try again, or it is done once more when its lease is over.
    pub async fn settle(self, turn: &Turn) -> Result<bool, PortalError> {
        self.swap(&turn.settling(self.now)).await
    }

    /// Gives a turn back that failed, to be tried after a pause, here or on another node. False says that
    /// another node took it already.
    ///
    /// # Errors
    /// [`PortalError::Store`]; it is tried again when its lease is over.
    pub async fn put_back(self, turn: &Turn) -> Result<bool, PortalError> {
        self.swap(&turn.put_back(self.now)).await
    }

    /// Whether it was still as it was read.
    async fn swap(self, swap: &Swap) -> Result<bool, PortalError> {
        match self.portal.store.swap(self.tenant, std::slice::from_ref(swap), None, self.now).await {
            Ok(()) => Ok(true),
            Err(StoreError::CellChanged) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
