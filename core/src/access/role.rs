//! Roles by name, and sets of them: roles add up.

use crate::codec::{Word, words};

words! {
    /// What a viewer is. Roles add up; what an account is that no longer works stands beside them, see
    /// [`RoleSet::DEACTIVATED`].
    pub enum Role: "role" {
        /// A browser signed in with a facility's ID and access code.
        FacilitySession = 0 "facility_session",
        /// A wall screen on a display link.
        Display = 1 "display",
        /// Staff looking at a board as the facility sees it.
        Preview = 2 "preview",
        /// Another company that is delegated calls and does not report its crews' steps.
        Affiliate = 3 "affiliate",
        /// Another company that is delegated calls and reports its crews' steps.
        AffiliateReporting = 4 "affiliate_reporting",
        /// A patient in the portal.
        Patient = 5 "patient",
        /// A patient's authorized representative (FHIR RelatedPerson).
        Representative = 6 "representative",
        /// A host product calling the API.
        ApiClient = 7 "api_client",
        /// The vendor's own account, live only under a grant that the tenant approved.
        Support = 8 "support",

        /// Runs calls and writes the patient care report.
        Crew = 9 "crew",
        /// Books, assigns and runs calls.
        Dispatcher = 10 "dispatcher",
        /// Bills calls, and enters authorization numbers.
        Biller = 11 "biller",
        /// Reviews patient care reports.
        QaReviewer = 12 "qa_reviewer",
        /// Keeps accounts and personnel records.
        HumanResources = 13 "human_resources",
        /// Leads crews and dispatchers.
        Supervisor = 14 "supervisor",
        /// Sets up facilities, displays, tokens and settings.
        Administrator = 15 "administrator",
        /// A health official, or a facility's named person, who only looks on.
        Onlooker = 16 "onlooker",
        /// A clinic's reception.
        FrontDesk = 17 "front_desk",
        /// Sets up a clinic's patient portal.
        PortalAdministrator = 18 "portal_administrator",

        /// A region's administrator.
        RegionalAdmin = 19 "regional_admin",
        /// Catastrophic Medical Operations Center.
        Cmoc = 20 "cmoc",
        /// Emergency department administrator.
        EdAdmin = 21 "ed_admin",
        /// Emergency department user.
        EdNormal = 22 "ed_normal",
        /// EMS agency administrator.
        EmsAdmin = 23 "ems_admin",
        /// EMS field personnel.
        FieldEms = 24 "field_ems",
        /// EMS field personnel who may create an incident.
        FieldEmsIncident = 25 "field_ems_incident",
        /// Only looks at its division's boards.
        ViewOnly = 26 "view_only",
        /// Public health agency administrator.
        PublicHealthAdmin = 27 "public_health_admin",
        /// Public health agency user.
        PublicHealthUser = 28 "public_health_user",
        /// Family reunification administrator.
        FamilyReunificationAdmin = 29 "family_reunification_admin",
        /// Family reunification personnel.
        FamilyReunification = 30 "family_reunification",
        /// A division's dispatch function.
        Dispatch = 31 "dispatch",
    }
}

/// A set of roles. Roles add up, except that a deactivated account has none, whatever is added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoleSet(u64);

const _: () = assert!(Role::ALL.len() < 63);

impl RoleSet {
    /// No role: no access.
    pub const NONE: Self = Self(0);
    /// The state of an account that no longer works. It overrides every role and grant: adding one changes
    /// nothing.
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
        if self.is_deactivated() || other.is_deactivated() {
            Self::DEACTIVATED
        } else {
            Self(self.0 | other.0)
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deactivated_account_has_no_role_whatever_is_added() {
        let all: RoleSet = Role::ALL.iter().copied().collect();
        for set in [
            RoleSet::DEACTIVATED.with(Role::Administrator),
            RoleSet::DEACTIVATED.union(all),
            all.union(RoleSet::DEACTIVATED),
        ] {
            assert!(set.is_deactivated());
            assert_eq!(set.iter().next(), None);
        }
    }
}
