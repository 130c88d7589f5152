//! What a record names, by which people stand to it.

use super::TenantIndex;
use crate::{
    AccountId, AffiliateId, Dispatch, DivisionId, FacilityId, IncidentId, PatientId, Timestamp, UnitId,
};
use std::iter::empty;
use std::time::Duration;

/// A record that people at one place or another have something to do with. What its kind does not name stays
/// empty.
pub(crate) trait Located {
    /// The facilities it begins or ends at.
    fn facilities(&self) -> impl Iterator<Item = FacilityId> {
        empty()
    }

    /// The other company that it is delegated to.
    fn affiliate(&self) -> Option<AffiliateId> {
        None
    }

    /// The divisions that encountered its patient or expect them.
    fn divisions(&self, _book: &TenantIndex) -> impl Iterator<Item = DivisionId> {
        empty()
    }

    /// The division whose crew runs it.
    fn running(&self, _book: &TenantIndex) -> Option<DivisionId> {
        None
    }

    /// The unit whose crew has it in hand.
    fn crew(&self, _now: Timestamp) -> Option<UnitId> {
        None
    }

    /// The incident it belongs to.
    fn incident(&self) -> Option<IncidentId> {
        None
    }

    /// The patient it is about.
    fn patient(&self) -> Option<PatientId> {
        None
    }

    /// The account it is about.
    fn account(&self) -> Option<AccountId> {
        None
    }
}

/// For how long a crew keeps a call that is over, to finish what it has to write.
const CREW_KEEPS: Duration = Duration::from_secs(12 * 3_600);

/// A division's are the dispatches to and from its facilities and those its units run: an open one means that
/// it expects the patient, a past one that it encountered them. Past ones stay with the divisions they are
/// stamped with, wherever their facilities belong later; an open one is also theirs to whom its facilities or
/// its unit have come meanwhile.
impl Located for Dispatch {
    fn facilities(&self) -> impl Iterator<Item = FacilityId> {
        Self::facilities(self)
    }

    fn affiliate(&self) -> Option<AffiliateId> {
        self.0.affiliate
    }

    fn divisions(&self, index: &TenantIndex) -> impl Iterator<Item = DivisionId> {
        let ends = Self::facilities(self)
            .filter_map(|id| index.facility(id))
            .filter_map(|facility| facility.0.division);
        let today = self.running(index).into_iter().chain(ends).filter(|_| self.settled_at().is_none());
        self.0.divisions.iter().copied().chain(today)
    }

    fn running(&self, index: &TenantIndex) -> Option<DivisionId> {
        self.0.unit.and_then(|id| index.unit(id)).and_then(|unit| unit.0.division)
    }

    fn crew(&self, now: Timestamp) -> Option<UnitId> {
        let progress = self.progress();
        let cancelled = progress.cancelled().map(|cancelled| cancelled.at);
        let over = cancelled.or(progress.closed().map(|closed| closed.at));
        self.0.unit.filter(|_| over.is_none_or(|at| now < at.plus(CREW_KEEPS)))
    }
}
