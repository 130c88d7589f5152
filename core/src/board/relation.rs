//! How somebody at a place stands to a dispatch.

use super::Book;
use crate::access::{Relation, Scope};
use crate::{Dispatch, DivisionId, RegionId};

impl Book {
    /// The nearest relation that holds. A division's are the dispatches to and from its facilities and those its units run: an
    /// open one means that it expects the patient, a past one that it encountered them (FEATURES E3).
    pub(crate) fn relation(&self, scope: Scope, dispatch: &Dispatch) -> Relation {
        let in_region = |region: RegionId| self.divisions_of(dispatch).any(|other| self.region(other) == Some(region));
        match scope {
            Scope::Company => Relation::OwnTenant,
            Scope::Facility(id) if dispatch.facilities().any(|end| end == id) => Relation::OwnFacility,
            Scope::Affiliate(id) if dispatch.0.affiliate == Some(id) => Relation::AssignedAffiliate,
            Scope::Division(id) if self.divisions_of(dispatch).any(|division| division == id) => Relation::OwnDivision,
            Scope::Division(id) if self.region(id).is_some_and(in_region) => Relation::Region,
            Scope::Region(id) if in_region(id) => Relation::Region,
            Scope::Region(_) | Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) => Relation::None,
        }
    }
    fn divisions_of(&self, dispatch: &Dispatch) -> impl Iterator<Item = DivisionId> {
        let unit = dispatch.0.unit.and_then(|id| self.unit(id)).and_then(|unit| unit.0.division);
        let ends = dispatch.facilities().filter_map(|id| self.facility(id)).filter_map(|facility| facility.0.division);
        unit.into_iter().chain(ends)
    }
}
