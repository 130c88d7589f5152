//! How somebody at a place stands to a record.

use super::{Located, TenantIndex};
use crate::access::{Relation, Scope};
use crate::records::Facility;
use crate::{DivisionId, RegionId, Timestamp};

impl TenantIndex {
    /// The nearest relation that holds.
    pub(crate) fn relation(&self, scope: Scope, record: &impl Located, now: Timestamp) -> Relation {
        let in_region = |region: RegionId| {
            record.regions().any(|other| other == region)
                || record.divisions(self).any(|other| self.region(other) == Some(region))
        };
        match scope {
            Scope::Company => Relation::OwnTenant,
            Scope::Facility(id) if record.facilities().any(|end| end == id) => Relation::OwnFacility,
            Scope::Affiliate(id) if record.affiliate() == Some(id) => Relation::AssignedAffiliate,
            Scope::Division(id) if record.divisions(self).any(|division| division == id) => {
                Relation::OwnDivision
            }
            Scope::Division(id) if self.region(id).is_some_and(in_region) => Relation::Region,
            Scope::Region(id) if in_region(id) => Relation::Region,
            Scope::Unit(id) if record.crew(now) == Some(id) => Relation::AssignedCrew,
            Scope::Incident(id) if record.incident() == Some(id) => Relation::Incident,
            Scope::Patient(id) if record.patient() == Some(id) => Relation::OwnPatient,
            Scope::Represented(id) if record.patient() == Some(id) => Relation::RepresentedPatient,
            Scope::Account(id) if record.account() == Some(id) => Relation::OwnPatient,
            Scope::Region(_) | Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) => {
                Relation::None
            }
            Scope::Unit(_)
            | Scope::Incident(_)
            | Scope::Patient(_)
            | Scope::Represented(_)
            | Scope::Account(_) => Relation::None,
        }
    }

    /// How somebody at the place stands to a record that they would change: of two divisions on one call
    /// either sees it, and the one whose unit runs it changes it.
    pub(crate) fn relation_to_write(&self, scope: Scope, record: &impl Located, now: Timestamp) -> Relation {
        match (scope, record.running(self)) {
            (Scope::Division(id), Some(running)) if id != running => Relation::None,
            _ => self.relation(scope, record, now),
        }
    }

    /// How somebody at the place stands to a facility.
    pub(crate) fn relation_to_facility(&self, scope: Scope, facility: &Facility) -> Relation {
        match scope {
            Scope::Facility(id) if id == facility.id() => Relation::OwnFacility,
            _ => self.relation_to_place(scope, facility.0.division),
        }
    }

    /// How somebody at the place stands to what belongs to a division, or to none.
    pub(crate) fn relation_to_place(&self, scope: Scope, division: Option<DivisionId>) -> Relation {
        match scope {
            Scope::Company => Relation::OwnTenant,
            Scope::Division(id) if division == Some(id) => Relation::OwnDivision,
            Scope::Region(id) if division.and_then(|division| self.region(division)) == Some(id) => {
                Relation::Region
            }
            Scope::Region(_) | Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) => {
                Relation::None
            }
            Scope::Unit(_)
            | Scope::Incident(_)
            | Scope::Patient(_)
            | Scope::Represented(_)
            | Scope::Account(_) => Relation::None,
        }
    }
}
