//! How far rounds of verification have come, as their cell says it.

use super::{Broken, Held, LastVerified};
use crate::codec::{decode, encode, fields};
use crate::journal::{Head, LogonNumber, Sequence, Tampered};
use crate::{Cell, CellKey, Space, Swap, TenantId, Timestamp, UnknownFields};
use std::time::Duration;

/// What rounds have found, and where the one that goes on is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rounds {
    /// The last entry that this round has checked; none where it begins.
    reached: Option<Head>,
    /// Logon history is covered up to here by digests that it has checked.
    pub(super) digested: LogonNumber,
    /// When a round last came through.
    held_at: Option<Timestamp>,
    /// The newest entry by then.
    pub(super) held: Option<Head>,
    /// When it was found first that the journal does not hold. It is kept when it holds again.
    broken_since: Option<Timestamp>,
    /// Where it does not.
    broken: Option<Sequence>,
    /// What is wrong there.
    fault: String,
    /// Whether a round has come through since.
    holds_again: bool,
    unknown: UnknownFields,
}
fields!(Rounds {
    reached = 1,
    digested = 2,
    held_at = 3,
    held = 4,
    broken_since = 5,
    broken = 6,
    fault = 7,
    holds_again = 8,
} keeping unknown);

/// Longer than any deployment stands still.
const KEPT: Duration = Duration::from_secs(400 * 24 * 3_600);

impl Rounds {
    pub(super) const KEY: CellKey = CellKey { space: Space::Lease, id: *b"bayboard: how far it is verified" };

    /// What a cell says; of none, or one that cannot be read, that nothing was looked at.
    pub(super) fn of(cell: Option<&Cell>) -> Self {
        let bytes = cell.and_then(|cell| cell.bytes.as_deref());
        bytes.and_then(|bytes| decode(bytes).ok()).unwrap_or_default()
    }

    /// Where this round goes on.
    pub(super) fn reached(&self) -> Head {
        self.reached.unwrap_or(Head::EMPTY)
    }

    /// A page more was checked.
    pub(super) fn at(self, reached: Head, digested: LogonNumber) -> Self {
        Self { reached: Some(reached), digested, ..self }
    }

    /// The round came through, and the next one begins.
    pub(super) fn holding(self, upto: Head, now: Timestamp) -> Self {
        let holds_again = self.broken.is_some();
        Self { held_at: Some(now), held: Some(upto), holds_again, ..self.anew() }
    }

    /// The round found where it does not hold, and the next one looks again.
    pub(super) fn breaking(self, tampered: Tampered, now: Timestamp) -> Self {
        let fault = tampered.fault.to_string();
        let is_known = !self.holds_again && self.broken == Some(tampered.sequence) && self.fault == fault;
        let since = self.broken_since.filter(|_| is_known).unwrap_or(now);
        let (broken_since, broken) = (Some(since), Some(tampered.sequence));
        Self { broken_since, broken, fault, holds_again: false, ..self.anew() }
    }

    fn anew(self) -> Self {
        Self { reached: None, digested: LogonNumber::default(), ..self }
    }

    pub(super) fn told(&self) -> LastVerified {
        let held = self.held_at.zip(self.held).map(|(at, upto)| Held { at, upto });
        let found = self.broken_since.zip(self.broken).map(|(since, sequence)| {
            let fault = self.fault.clone();
            Broken { since, sequence, fault }
        });
        let (was_broken, broken) = if self.holds_again { (found, None) } else { (None, found) };
        LastVerified { held, broken, was_broken, reached: self.reached().sequence }
    }

    /// These in the place of the version that stands there.
    pub(super) fn swap(&self, tenant: TenantId, expected: Option<u64>, now: Timestamp) -> Swap {
        let (owner, until) = (tenant.as_uuid(), now.plus(KEPT));
        let bytes = Some(encode(self));
        Swap { cell: Cell { key: Self::KEY, version: 0, owner, rank: 0, until, bytes }, expected }
    }
}
