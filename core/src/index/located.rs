//! What a record names, by which people stand to it.

use super::TenantIndex;
use crate::access::{Grant, Scope};
use crate::{
    Account, AccountId, AffiliateId, Dispatch, DivisionId, FacilityId, IncidentId, PatientId, RegionId,
    Timestamp, UnitId,
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

    /// The regions that it is of as a whole.
    fn regions(&self) -> impl Iterator<Item = RegionId> {
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

/// A grant is of the place that it names. What holds in the whole company is of no place in it.
impl Located for Grant {
    fn facilities(&self) -> impl Iterator<Item = FacilityId> {
        facility_of(self.scope()).into_iter()
    }

    fn affiliate(&self) -> Option<AffiliateId> {
        match self.scope() {
            Scope::Affiliate(id) => Some(id),
            Scope::Company | Scope::Region(_) | Scope::Division(_) | Scope::Facility(_) => None,
            Scope::Unit(_) | Scope::Incident(_) => None,
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
        }
    }

    fn divisions(&self, index: &TenantIndex) -> impl Iterator<Item = DivisionId> {
        division_of(self.scope(), index).into_iter()
    }

    fn regions(&self) -> impl Iterator<Item = RegionId> {
        region_of(self.scope()).into_iter()
    }
}

/// An account is of every place that it holds roles at, whether it is disabled or not.
impl Located for Account {
    fn facilities(&self) -> impl Iterator<Item = FacilityId> {
        self.0.grants.iter().filter_map(|grant| facility_of(grant.scope()))
    }

    fn divisions(&self, index: &TenantIndex) -> impl Iterator<Item = DivisionId> {
        self.0.grants.iter().filter_map(|grant| division_of(grant.scope(), index))
    }

    fn regions(&self) -> impl Iterator<Item = RegionId> {
        self.0.grants.iter().filter_map(|grant| region_of(grant.scope()))
    }

    fn account(&self) -> Option<AccountId> {
        Some(self.id())
    }
}

const fn facility_of(scope: Scope) -> Option<FacilityId> {
    match scope {
        Scope::Facility(id) => Some(id),
        Scope::Company | Scope::Region(_) | Scope::Division(_) | Scope::Affiliate(_) => None,
        Scope::Unit(_) | Scope::Incident(_) => None,
        Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
    }
}

fn division_of(scope: Scope, index: &TenantIndex) -> Option<DivisionId> {
    match scope {
        Scope::Division(id) => Some(id),
        Scope::Facility(id) => index.facility(id).and_then(|facility| facility.0.division),
        Scope::Company | Scope::Region(_) | Scope::Affiliate(_) => None,
        Scope::Unit(_) | Scope::Incident(_) => None,
        Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
    }
}

const fn region_of(scope: Scope) -> Option<RegionId> {
    match scope {
        Scope::Region(id) => Some(id),
        Scope::Company | Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) => None,
        Scope::Unit(_) | Scope::Incident(_) => None,
        Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
    }
}
