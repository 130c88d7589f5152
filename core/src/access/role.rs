//! The table of roles, and sets of them: roles add up.

use crate::DivisionKind;
use crate::codec::{Word, words};

/// Hands the table of roles to a macro, behind one token tree of the caller's.
///
/// A row is the role, its number and word, where it is held, at which divisions it can be (none where it is
/// held elsewhere), and who holds it, as people are told. A number is never used again.
#[doc(hidden)]
#[macro_export]
macro_rules! roles {
    ($each:ident $given:tt) => {
        $each! { $given
            /// A browser signed in with a facility's ID and access code.
            FacilitySession = 0 "facility_session" Elsewhere []
                "A browser signed in with a facility's ID and access code.",
            /// A wall screen on a display link.
            Display = 1 "display" Elsewhere []
                "A wall screen at a facility, in a public place.",
            /// Staff looking at a board as the facility sees it.
            Preview = 2 "preview" Elsewhere []
                "Staff who look at a board as the facility sees it.",
            /// Another company that is delegated calls and does not report its crews' steps.
            Affiliate = 3 "affiliate" Affiliate []
                "Another company that transports calls for this one and does not report progress.",
            /// Another company that is delegated calls and reports its crews' steps.
            AffiliateReporting = 4 "affiliate_reporting" Affiliate []
                "Another company that transports calls for this one and reports progress.",
            /// A patient in the portal.
            Patient = 5 "patient" Elsewhere []
                "A patient in the patient portal.",
            /// A patient's authorized representative (FHIR RelatedPerson).
            Representative = 6 "representative" Elsewhere []
                "A person whom a patient has authorized.",
            /// A host product calling the API.
            ApiClient = 7 "api_client" Company []
                "The company's own software, which acts for its staff.",
            /// The vendor's own account, live only under a grant that the tenant approved.
            Support = 8 "support" Elsewhere []
                "The vendor's support, only while the company has approved it.",
            /// Runs calls and writes the patient care report.
            Crew = 9 "crew" Company []
                "The crew that runs the call.",
            /// Books, assigns and runs calls.
            Dispatcher = 10 "dispatcher" CompanyOrDivision [Provider Mobile PublicHealth]
                "Books, assigns and runs calls.",
            /// Bills calls, and enters authorization numbers.
            Biller = 11 "biller" Company []
                "Bills calls.",
            /// Reviews patient care reports.
            QaReviewer = 12 "qa_reviewer" Company []
                "Reviews patient care reports.",
            /// Keeps accounts and personnel records.
            HumanResources = 13 "human_resources" Company []
                "Keeps personnel and accounts.",
            /// Leads crews and dispatchers.
            Supervisor = 14 "supervisor" CompanyOrDivision [Provider Mobile PublicHealth]
                "Leads crews and dispatchers.",
            /// Sets up facilities, displays, tokens and settings.
            Administrator = 15 "administrator" Company []
                "Sets the company up.",
            /// A health official, or a facility's named person, who only looks on.
            Onlooker = 16 "onlooker" RegionOrFacility []
                "A health official, or a facility's named person, who only looks on.",
            /// A clinic's reception.
            FrontDesk = 17 "front_desk" CompanyOrDivision [Provider]
                "A clinic's reception.",
            /// Sets up a clinic's patient portal.
            PortalAdministrator = 18 "portal_administrator" Company []
                "Sets up a clinic's patient portal.",
            /// A region's administrator.
            RegionalAdmin = 19 "regional_admin" Region []
                "Administers a region.",
            /// Catastrophic Medical Operations Center.
            Cmoc = 20 "cmoc" Region []
                "Catastrophic Medical Operations Center: moves patients and beds across a region.",
            /// Emergency department administrator.
            EdAdmin = 21 "ed_admin" Division [Provider]
                "Administers an emergency department.",
            /// Emergency department user.
            EdNormal = 22 "ed_normal" Division [Provider]
                "Works in an emergency department.",
            /// EMS agency administrator.
            EmsAdmin = 23 "ems_admin" Division [Mobile]
                "Administers an EMS agency.",
            /// EMS field personnel.
            FieldEms = 24 "field_ems" Division [Mobile]
                "Works in the field for an EMS agency.",
            /// EMS field personnel who may create an incident.
            FieldEmsIncident = 25 "field_ems_incident" Division [Mobile]
                "Works in the field for an EMS agency and may declare an incident.",
            /// Only looks at its division's boards.
            ViewOnly = 26 "view_only" Division [Provider Mobile PublicHealth]
                "Looks at its division's boards.",
            /// Public health agency administrator.
            PublicHealthAdmin = 27 "public_health_admin" Division [Provider PublicHealth]
                "Administers a public health agency.",
            /// Public health agency user.
            PublicHealthUser = 28 "public_health_user" Division [Provider PublicHealth]
                "Works for a public health agency.",
            /// Family reunification administrator.
            FamilyReunificationAdmin = 29 "family_reunification_admin" Division [Provider Mobile PublicHealth]
                "Leads the reunion of families.",
            /// Family reunification personnel.
            FamilyReunification = 30 "family_reunification" Division [Provider Mobile PublicHealth]
                "Brings families together.",
            /// A division's dispatch function.
            Dispatch = 31 "dispatch" Division [Mobile]
                "A division's dispatch function.",
        }
    };
}

macro_rules! role_words {
    (() $($(#[$doc:meta])* $role:ident = $number:literal $word:literal $home:ident [$($at:ident)*] $holder:literal,)+) => {
        words! {
            /// What a viewer is. Roles add up; what an account is that no longer works stands beside them,
            /// see [`RoleSet::DEACTIVATED`].
            pub enum Role: "role" { $($(#[$doc])* $role = $number $word),+ }
        }

        impl Role {
            /// Who holds it, in a sentence for people.
            #[must_use]
            pub const fn holder(self) -> &'static str {
                match self { $(Self::$role => $holder),+ }
            }

            pub(super) const fn home(self) -> Home {
                match self { $(Self::$role => Home::$home),+ }
            }

            /// What the divisions are at which it can be held.
            pub(crate) const fn divisions(self) -> &'static [DivisionKind] {
                match self { $(Self::$role => &[$(DivisionKind::$at),*]),+ }
            }
        }
    };
}
crate::roles!(role_words());

/// Where a role is held.
pub(super) enum Home {
    /// The company's own roles, everywhere in it.
    Company,
    /// There, or at a division.
    CompanyOrDivision,
    /// The company is taken too, since older tokens name it; no rule speaks of it.
    RegionOrFacility,
    /// Roles of a region.
    Region,
    /// Those of emergency departments, agencies and offices.
    Division,
    /// Other companies'.
    Affiliate,
    /// Screens, patients and the vendor come in by doors of their own.
    Elsewhere,
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
