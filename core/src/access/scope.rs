//! Where a role holds.

use super::Role;
use super::role::Home;
use crate::codec::{DecodeError, Value};
use crate::{AccountId, AffiliateId, DivisionId, FacilityId, IncidentId, PatientId, RegionId, UnitId};
use std::fmt;
use std::str::FromStr;

/// Where a role holds: everywhere in the company, at one place of it, or with what is somebody's own.
///
/// Grants name places ([`Scope::fits`]). What is somebody's own is no grant and has no text that is read; it
/// is found out when they come in: a crew's unit, the incidents their division works on, whose records a
/// patient or a representative comes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everywhere in the company.
    Company,
    /// In a region.
    Region(RegionId),
    /// At a hospital, agency or office.
    Division(DivisionId),
    /// At one facility.
    Facility(FacilityId),
    /// For another company that calls are delegated to.
    Affiliate(AffiliateId),
    /// In the crew of a unit.
    Unit(UnitId),
    /// In an incident that their division works on.
    Incident(IncidentId),
    /// With a patient's own records, as that patient.
    Patient(PatientId),
    /// With a patient's records, for that patient.
    Represented(PatientId),
    /// With what belongs to their own account.
    Account(AccountId),
}

/// What kind of place it is, then its id.
impl Value for Scope {
    fn store(&self, out: &mut Vec<u8>) {
        let (number, id) = match *self {
            Self::Company => return out.push(0),
            Self::Region(id) => (1, id.as_uuid()),
            Self::Division(id) => (2, id.as_uuid()),
            Self::Facility(id) => (3, id.as_uuid()),
            Self::Affiliate(id) => (4, id.as_uuid()),
            Self::Unit(id) => (5, id.as_uuid()),
            Self::Incident(id) => (6, id.as_uuid()),
            Self::Patient(id) => (7, id.as_uuid()),
            Self::Represented(id) => (8, id.as_uuid()),
            Self::Account(id) => (9, id.as_uuid()),
        };
        out.push(number);
        id.store(out);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        match bytes.split_first().ok_or(DecodeError::Short)? {
            (0, []) => Ok(Self::Company),
            (0, _) => Err(DecodeError::Long),
            (1, id) => RegionId::load(id).map(Self::Region),
            (2, id) => DivisionId::load(id).map(Self::Division),
            (3, id) => FacilityId::load(id).map(Self::Facility),
            (4, id) => AffiliateId::load(id).map(Self::Affiliate),
            (5, id) => UnitId::load(id).map(Self::Unit),
            (6, id) => IncidentId::load(id).map(Self::Incident),
            (7, id) => PatientId::load(id).map(Self::Patient),
            (8, id) => PatientId::load(id).map(Self::Represented),
            (9, id) => AccountId::load(id).map(Self::Account),
            _ => Err(DecodeError::UnknownWord("scope")),
        }
    }
}

/// The text names no scope; write it as `division:ID`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown place; use region:ID, division:ID, facility:ID or affiliate:ID, and nothing for the whole company"
)]
pub struct InvalidScope;

/// Where a role is held, for messages.
pub(super) const fn grant_it(role: Role) -> &'static str {
    match role.home() {
        Home::Company => "grant it in the whole company, without a place",
        Home::CompanyOrDivision => "grant it in the whole company, without a place, or at division:ID",
        Home::RegionOrFacility => "grant it at region:ID or facility:ID",
        Home::Region => "grant it at region:ID",
        Home::Division => "grant it at division:ID; see the list of divisions",
        Home::Affiliate => "grant it at affiliate:ID",
        Home::Elsewhere => "it has a door of its own",
    }
}

impl Scope {
    /// Whether rules for this role can apply here.
    #[must_use]
    pub const fn fits(self, role: Role) -> bool {
        matches!(
            (role.home(), self),
            (Home::Company | Home::CompanyOrDivision | Home::RegionOrFacility, Self::Company)
                | (Home::Region | Home::RegionOrFacility, Self::Region(_))
                | (Home::Division | Home::CompanyOrDivision, Self::Division(_))
                | (Home::RegionOrFacility, Self::Facility(_))
                | (Home::Affiliate, Self::Affiliate(_))
        )
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Company => f.write_str("company"),
            Self::Region(id) => write!(f, "region:{id}"),
            Self::Division(id) => write!(f, "division:{id}"),
            Self::Facility(id) => write!(f, "facility:{id}"),
            Self::Affiliate(id) => write!(f, "affiliate:{id}"),
            Self::Unit(id) => write!(f, "unit:{id}"),
            Self::Incident(id) => write!(f, "incident:{id}"),
            Self::Patient(id) => write!(f, "patient:{id}"),
            Self::Represented(id) => write!(f, "represented:{id}"),
            Self::Account(id) => write!(f, "account:{id}"),
        }
    }
}

impl FromStr for Scope {
    type Err = InvalidScope;
    fn from_str(text: &str) -> Result<Self, InvalidScope> {
        if text == "company" {
            return Ok(Self::Company);
        }
        let (word, id) = text.split_once(':').ok_or(InvalidScope)?;
        let invalid = |_| InvalidScope;
        match word {
            "region" => id.parse().map(Self::Region).map_err(invalid),
            "division" => id.parse().map(Self::Division).map_err(invalid),
            "facility" => id.parse().map(Self::Facility).map_err(invalid),
            "affiliate" => id.parse().map(Self::Affiliate).map_err(invalid),
            _ => Err(InvalidScope),
        }
    }
}
