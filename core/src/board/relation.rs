//! How somebody at a place stands to a dispatch.

use super::Book;
use crate::access::{Relation, Scope};
use crate::facility::Facility;
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
    /// How somebody at the place stands to a dispatch that they would change: of two divisions on one call either sees it, and
    /// the one whose unit runs it changes it.
    pub(crate) fn relation_to_write(&self, scope: Scope, dispatch: &Dispatch) -> Relation {
        match (scope, self.division_of_unit(dispatch)) {
            (Scope::Division(id), Some(running)) if id != running => Relation::None,
            _ => self.relation(scope, dispatch),
        }
    }
    /// How somebody at the place stands to a facility.
    pub(crate) fn relation_to_facility(&self, scope: Scope, facility: &Facility) -> Relation {
        let division = facility.0.division;
        match scope {
            Scope::Company => Relation::OwnTenant,
            Scope::Facility(id) if id == facility.id() => Relation::OwnFacility,
            Scope::Division(id) if division == Some(id) => Relation::OwnDivision,
            Scope::Region(id) if division.and_then(|division| self.region(division)) == Some(id) => Relation::Region,
            Scope::Region(_) | Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) => Relation::None,
        }
    }
    fn division_of_unit(&self, dispatch: &Dispatch) -> Option<DivisionId> {
        dispatch.0.unit.and_then(|id| self.unit(id)).and_then(|unit| unit.0.division)
    }
    fn divisions_of(&self, dispatch: &Dispatch) -> impl Iterator<Item = DivisionId> {
        let unit = self.division_of_unit(dispatch);
        let ends = dispatch.facilities().filter_map(|id| self.facility(id)).filter_map(|facility| facility.0.division);
        unit.into_iter().chain(ends)
    }
}
