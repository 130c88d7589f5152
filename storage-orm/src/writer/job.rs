//! What the writer can be asked to do.

use bayboard::journal::{LogonNumber, LogonRow};
use bayboard::{ChangeSet, Committed, GuardKey, KeyId, StoreError, Swap, Taken, TenantId, Timestamp};
use std::time::Duration;
use tokio::sync::oneshot;

/// One piece of work and where its answer goes.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) work: Work,
    pub(crate) answer: oneshot::Sender<Result<Outcome, StoreError>>,
}

#[derive(Debug)]
pub(crate) enum Work {
    Commit(Box<ChangeSet>),
    Logon(TenantId, Box<LogonRow>),
    Swap { tenant: TenantId, swaps: Vec<Swap>, logon: Option<Box<LogonRow>>, now: Timestamp },
    Take { key: GuardKey, limit: u32, window: Duration, now: Timestamp },
    KeyCheck(KeyId, [u8; 32]),
}

impl Work {
    /// Whether it may wait behind what somebody does.
    pub(crate) fn yields(&self) -> bool {
        matches!(self, Self::Commit(changes) if changes.only_tells())
    }

    /// The method of the ports that asked for it.
    pub(crate) const fn port(&self) -> &'static str {
        match self {
            Self::Commit(_) => "commit",
            Self::Logon(..) => "append_logon",
            Self::Swap { .. } => "swap",
            Self::Take { .. } => "take",
            Self::KeyCheck(..) => "key_check",
        }
    }

    /// The tenant whose head must be locked.
    pub(crate) fn tenant(&self) -> Option<TenantId> {
        match self {
            Self::Commit(changes) => Some(changes.tenant()),
            Self::Logon(tenant, _) | Self::Swap { tenant, .. } => Some(*tenant),
            Self::Take { .. } | Self::KeyCheck(..) => None,
        }
    }

    /// A number by which work is spread over lanes, the same for all work of one tenant.
    pub(crate) fn lane(&self) -> usize {
        match self {
            Self::Commit(changes) => lane_of(changes.tenant()),
            Self::Logon(tenant, _) | Self::Swap { tenant, .. } => lane_of(*tenant),
            Self::Take { key, .. } => usize::from(key.0[0]),
            Self::KeyCheck(..) => 0,
        }
    }
}

/// By the last byte of the id, which is random; the first ones tell when it was made.
fn lane_of(tenant: TenantId) -> usize {
    usize::from(tenant.as_uuid().as_bytes()[15])
}

/// What came of it.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    Committed(Box<Committed>),
    Logon(LogonNumber),
    Swapped,
    Taken(Taken),
    KeyCheck([u8; 32]),
}
