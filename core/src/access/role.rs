//! Roles by name, and sets of them: roles add up.

use crate::codec::{Codec, DecodeError, Reader};
use crate::words::{Word, words};

words! {
    /// What a viewer is. Roles add up; what an account is that no longer works stands beside them, see [`RoleSet::DEACTIVATED`].
    pub enum Role: "role" {
        /// A browser signed in with a facility's ID and access code.
        FacilitySession = "facility_session",
        /// A wall screen on a display link.
        Display = "display",
        /// Staff looking at a board as the facility sees it.
        Preview = "preview",
        /// Another company that is delegated calls and does not report its crews' steps.
        Affiliate = "affiliate",
        /// Another company that is delegated calls and reports its crews' steps.
        AffiliateReporting = "affiliate_reporting",
        /// A patient in the portal.
        Patient = "patient",
        /// A patient's authorized representative (FHIR RelatedPerson).
        Representative = "representative",
        /// A host product calling the API.
        ApiClient = "api_client",
        /// The vendor's own account, live only under a grant that the tenant approved.
        Support = "support",

        /// Runs calls and writes the patient care report.
        Crew = "crew",
        /// Books, assigns and runs calls.
        Dispatcher = "dispatcher",
        /// Bills calls, and enters authorization numbers.
        Biller = "biller",
        /// Reviews patient care reports.
        QaReviewer = "qa_reviewer",
        /// Keeps accounts and personnel records.
        HumanResources = "human_resources",
        /// Leads crews and dispatchers.
        Supervisor = "supervisor",
        /// Sets up facilities, displays, tokens and settings.
        Administrator = "administrator",
        /// A health official, or a facility's named person, who only looks on.
        Onlooker = "onlooker",
        /// A clinic's reception.
        FrontDesk = "front_desk",
        /// Sets up a clinic's patient portal.
        PortalAdministrator = "portal_administrator",

        /// A region's administrator.
        RegionalAdmin = "regional_admin",
        /// Catastrophic Medical Operations Center.
        Cmoc = "cmoc",
        /// Emergency department administrator.
        EdAdmin = "ed_admin",
        /// Emergency department user.
        EdNormal = "ed_normal",
        /// EMS agency administrator.
        EmsAdmin = "ems_admin",
        /// EMS field personnel.
        FieldEms = "field_ems",
        /// EMS field personnel who may create an incident.
        FieldEmsIncident = "field_ems_incident",
        /// Only looks at its division's boards.
        ViewOnly = "view_only",
        /// Public health agency administrator.
        PublicHealthAdmin = "public_health_admin",
        /// Public health agency user.
        PublicHealthUser = "public_health_user",
        /// Family reunification administrator.
        FamilyReunificationAdmin = "family_reunification_admin",
        /// Family reunification personnel.
        FamilyReunification = "family_reunification",
        /// A division's dispatch function.
        Dispatch = "dispatch",
    }
}

/// A set of roles. Roles add up, except that a deactivated account has none, whatever is added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoleSet(u64);

const _: () = assert!(Role::ALL.len() < 63);

impl RoleSet {
    /// No role: no access.
    pub const NONE: Self = Self(0);
    /// The state of an account that no longer works. It overrides every role and grant: adding one changes nothing.
    pub const DEACTIVATED: Self = Self(1 << 63);
    /// The set of one role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        Self(1 << role as u8)
    }
    /// The set with `role` added.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        self.union(Self::of(role))
    }
    /// What either has; deactivated if either is.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        if self.is_deactivated() || other.is_deactivated() { Self::DEACTIVATED } else { Self(self.0 | other.0) }
    }
    /// The set with `role` taken away. A deactivated account stays one.
    #[must_use]
    pub const fn without(self, role: Role) -> Self {
        Self(self.0 & !Self::of(role).0)
    }
    /// Whether `role` is in the set.
    #[must_use]
    pub const fn contains(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }
    /// Whether the account no longer works.
    #[must_use]
    pub const fn is_deactivated(self) -> bool {
        self.0 & Self::DEACTIVATED.0 != 0
    }
    /// The roles, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.contains(*role))
    }
}

impl FromIterator<Role> for RoleSet {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

/// Deactivation is a state of accounts and never stored with their roles.
impl Codec for RoleSet {
    fn write(&self, out: &mut Vec<u8>) {
        self.iter().collect::<Vec<_>>().write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Vec::<Role>::read(input)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deactivated_account_has_no_role_whatever_is_added() {
        let all: RoleSet = Role::ALL.iter().copied().collect();
        for set in
            [RoleSet::DEACTIVATED.with(Role::Administrator), RoleSet::DEACTIVATED.union(all), all.union(RoleSet::DEACTIVATED)]
        {
            assert!(set.is_deactivated());
            assert_eq!(set.iter().next(), None);
        }
    }
}
