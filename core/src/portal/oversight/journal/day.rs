//! Where a day begins and ends in a journal, found by looking at a few of its entries.
//!
//! ```text
//! 1 .. 1,000,000    500,000: too early    750,000: too late    625,000: too early    ...
//! ```
//! Entries stand in the order of commits, and their moments in nearly that order: those who commit read
//! their clocks before. So the bounds are taken a minute wider than the day, and each entry between them is
//! asked for its own moment.

use crate::journal::{EntryKey, Sequence};
use crate::portal::PortalError;
use crate::{Store, TenantId, Timestamp, Zone};
use jiff::civil::Date;
use std::num::NonZeroU16;
use std::time::Duration;

/// So far two neighbours in the journal may be out of order.
pub(super) const SKEW: Duration = Duration::from_secs(60);

/// A day, and the positions between which all of its entries stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    begins: Timestamp,
    ends: Timestamp,
    /// They are all behind this one.
    pub(super) above: Sequence,
    /// They are all before this one.
    pub(super) below: Sequence,
}

impl Day {
    pub(super) async fn find(
        store: &dyn Store,
        tenant: TenantId,
        zone: &Zone,
        date: Date,
    ) -> Result<Self, PortalError> {
        let next = date.tomorrow().map_err(|_| PortalError::invalid("day", "is the last that there is"))?;
        let (begins, ends) = (zone.midnight(date), zone.midnight(next));
        let head = store.head(tenant).await?.sequence;
        let first = first_from(store, tenant, 1..head.0.saturating_add(1), begins.minus(SKEW)).await?;
        let behind = first_from(store, tenant, first..head.0.saturating_add(1), ends.plus(SKEW)).await?;
        Ok(Self { begins, ends, above: Sequence(first.saturating_sub(1)), below: Sequence(behind) })
    }

    pub(super) fn has(&self, at: Timestamp) -> bool {
        self.begins <= at && at < self.ends
    }

    /// Whether nothing of the day is older than this.
    pub(super) fn is_over_before(&self, at: Timestamp) -> bool {
        at <= self.begins
    }
}

/// The first of these positions whose entry is not older than `at`, or the one behind them.
async fn first_from(
    store: &dyn Store,
    tenant: TenantId,
    among: std::ops::Range<u64>,
    at: Timestamp,
) -> Result<u64, PortalError> {
    let (mut first, mut behind) = (among.start, among.end);
    while first < behind {
        let middle = first + (behind - first) / 2;
        let before = Some(Sequence(middle.saturating_sub(1)));
        let found = store.entries(&EntryKey::All(tenant), before, false, NonZeroU16::MIN).await?;
        if found.first().is_some_and(|entry| entry.at < at) {
            first = middle + 1;
        } else {
            behind = middle;
        }
    }
    Ok(first)
}
