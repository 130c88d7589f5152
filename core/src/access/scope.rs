//! Where a role holds.

use super::Role;
use crate::{AffiliateId, DivisionId, FacilityId, RegionId};
use std::fmt;
use std::str::FromStr;

/// Where a grant holds: everywhere in the company, or at one place of it.
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
}

/// The text names no scope; write it as `division:ID`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown place; use region:ID, division:ID, facility:ID or affiliate:ID, and nothing for the whole company")]
pub struct InvalidScope;

impl Scope {
    /// Where a role is held, for messages.
    pub(super) const fn home_of(role: Role) -> &'static str {
        use Role::*;
        match role {
            RegionalAdmin | Cmoc => "grant it at region:ID",
            EdAdmin
            | EdNormal
            | EmsAdmin
            | FieldEms
            | FieldEmsIncident
            | ViewOnly
            | PublicHealthAdmin
            | PublicHealthUser
            | FamilyReunificationAdmin
            | FamilyReunification
            | Dispatch => "grant it at division:ID; see the list of divisions",
            Role::Affiliate | AffiliateReporting => "grant it at affiliate:ID",
            Onlooker => "grant it in the whole company or at facility:ID",
            ApiClient | Crew | Dispatcher | Biller | QaReviewer | HumanResources | Supervisor | Administrator | FrontDesk
            | PortalAdministrator => "grant it in the whole company, without a place",
            FacilitySession | Display | Preview | Patient | Representative | Support => "it has a door of its own",
        }
    }
    /// Whether rules for this role can apply here. Region roles hold in regions, those of emergency departments, agencies and
    /// offices at divisions, other companies' at theirs, and the company's own everywhere in it (FEATURES E1, E2). Screens,
    /// patients and the vendor have doors of their own.
    #[must_use]
    pub const fn fits(self, role: Role) -> bool {
        use Role::*;
        match role {
            RegionalAdmin | Cmoc => matches!(self, Self::Region(_)),
            EdAdmin
            | EdNormal
            | EmsAdmin
            | FieldEms
            | FieldEmsIncident
            | ViewOnly
            | PublicHealthAdmin
            | PublicHealthUser
            | FamilyReunificationAdmin
            | FamilyReunification
            | Dispatch => matches!(self, Self::Division(_)),
            Role::Affiliate | AffiliateReporting => matches!(self, Self::Affiliate(_)),
            Onlooker => matches!(self, Self::Company | Self::Facility(_)),
            ApiClient | Crew | Dispatcher | Biller | QaReviewer | HumanResources | Supervisor | Administrator | FrontDesk
            | PortalAdministrator => matches!(self, Self::Company),
            FacilitySession | Display | Preview | Patient | Representative | Support => false,
        }
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
