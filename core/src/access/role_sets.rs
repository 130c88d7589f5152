//! Which sets of roles a company works with.

use super::Role;
use super::role::Home;
use crate::codec::words;

words! {
    /// Which of the two sets of roles a company has switched on: its own, those of regions and their
    /// divisions, or both. A grant of a role from a set that is off gives nothing for as long as it is.
    pub enum RoleSets: "role sets" {
        /// Both.
        Both = 0 "both",
        /// The company's own alone: crew, dispatcher, administrator and the like.
        Company = 1 "company",
        /// Those of regions and divisions alone.
        Region = 2 "region",
    }
}

impl RoleSets {
    /// Whether a grant of this role gives anything. Host products and other companies are in no set.
    #[must_use]
    pub const fn have(self, role: Role) -> bool {
        match role.home() {
            Home::Company | Home::CompanyOrDivision | Home::RegionOrFacility => {
                !matches!(self, Self::Region) || matches!(role, Role::ApiClient)
            }
            Home::Region | Home::Division => !matches!(self, Self::Company),
            Home::Affiliate | Home::Elsewhere => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Word;

    #[test]
    fn every_role_is_in_one_set_or_in_none() {
        let only = |sets: RoleSets, other: RoleSets| {
            let of = Role::ALL.iter().filter(|role| sets.have(**role) && !other.have(**role));
            of.map(|role| role.word()).collect::<Vec<_>>()
        };
        assert_eq!(
            only(RoleSets::Company, RoleSets::Region),
            [
                "crew",
                "dispatcher",
                "biller",
                "qa_reviewer",
                "human_resources",
                "supervisor",
                "administrator",
                "onlooker",
                "front_desk",
                "portal_administrator"
            ]
        );
        assert_eq!(only(RoleSets::Region, RoleSets::Company).len(), 13);
        assert!(Role::ALL.iter().all(|role| RoleSets::Both.have(*role)));
        for role in [Role::ApiClient, Role::Affiliate, Role::AffiliateReporting] {
            assert!(RoleSets::Region.have(role) && RoleSets::Company.have(role), "{role}");
        }
    }
}
