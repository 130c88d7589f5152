//! Whether a connection may be used again, as a lock that its holder left half-way is poisoned.

#[cfg(feature = "testing")]
use crate::testing::Faults;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set when a transaction gives its connection back without an end that is known to have happened: nobody can
/// say what the connection still stands in, so its pool has to close it. Only for pools of one connection,
/// since it does not say which.
#[derive(Clone, Debug, Default)]
pub struct Poison {
    mark: Arc<AtomicBool>,
    is_ignored: bool,
    #[cfg(feature = "testing")]
    faults: Option<Faults>,
}

impl Poison {
    /// The planted defect: the connection is kept, and the driver's count of levels is believed.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn ignored() -> Self {
        Self { is_ignored: true, ..Self::default() }
    }

    /// Its transactions fail where these say.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn with_faults(faults: &Faults) -> Self {
        Self { faults: Some(faults.clone()), ..Self::default() }
    }

    /// The faults it was made with.
    #[cfg(feature = "testing")]
    #[must_use]
    pub const fn faults(&self) -> Option<&Faults> {
        self.faults.as_ref()
    }

    pub(crate) fn mark(&self) {
        self.mark.store(true, Ordering::Release);
    }

    pub(crate) const fn is_ignored(&self) -> bool {
        self.is_ignored
    }

    /// Whether the connection that comes back is poisoned. Asking clears it: the one that takes its place is
    /// not.
    #[must_use]
    pub fn take(&self) -> bool {
        self.mark.swap(false, Ordering::AcqRel)
    }
}
