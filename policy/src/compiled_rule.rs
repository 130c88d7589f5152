//! One rule as bit sets: for whom, at which facts, on which screens, and what it grants.

use crate::fact_set::FactSet;
use crate::permission::PermissionSet;
use crate::vocabulary::Confidential;
use bayboard::Facts;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role, RoleSet};

/// The records a rule speaks of, condition by condition: each is one word of its list, or the whole list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Conditions {
    pub(crate) relations: &'static [Relation],
    pub(crate) statuses: &'static [RecordStatus],
    pub(crate) phases: &'static [Phase],
    pub(crate) flags: &'static [Confidential],
}

impl Conditions {
    /// Everything with one of each.
    pub(crate) fn facts(&self) -> FactSet {
        let mut facts = FactSet::NONE;
        for relation in self.relations {
            for status in self.statuses {
                for phase in self.phases {
                    for flag in self.flags {
                        facts.insert(Facts::new(*relation, *status, *phase, *flag == Confidential::Yes));
                    }
                }
            }
        }
        facts
    }
}

/// One rule, compiled.
#[derive(Clone, Debug)]
pub(crate) struct CompiledRule {
    pub(crate) name: String,
    /// The rule's own role and every role that inherits from it.
    pub(crate) roles: RoleSet,
    pub(crate) conditions: Conditions,
    /// The same conditions, as a set.
    pub(crate) facts: FactSet,
    pub(crate) profiles: &'static [DisplayProfile],
    /// What it grants; in a hiding rule, what it hides.
    pub(crate) permissions: PermissionSet,
}

impl CompiledRule {
    /// Whether it speaks of anyone holding one of these roles, on such a screen, at these facts.
    pub(crate) fn applies(&self, roles: RoleSet, profile: DisplayProfile, facts: Facts) -> bool {
        self.facts.contains(facts)
            && self.profiles.contains(&profile)
            && self.roles.iter().any(|role| roles.contains(role))
    }

    /// Whether it speaks of this role on such a screen.
    pub(crate) fn is_for(&self, role: Role, profile: DisplayProfile) -> bool {
        self.roles.contains(role) && self.profiles.contains(&profile)
    }

    /// Every role and kind of screen it speaks of.
    pub(crate) fn holders(&self) -> impl Iterator<Item = (Role, DisplayProfile)> {
        self.roles.iter().flat_map(|role| self.profiles.iter().map(move |profile| (role, *profile)))
    }
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::permission::Permission;
    use bayboard::{Field, Word};
    use proptest::prelude::*;

    /// The word at this place, or the whole list.
    fn one_or_all<W: Word>(place: usize) -> &'static [W] {
        W::ALL.get(place..=place).unwrap_or(W::ALL)
    }

    /// A rule of few words, so that many cover each other.
    pub(crate) fn rule() -> impl Strategy<Value = CompiledRule> {
        let (two, phase, profile) =
            (1..4_u8, prop::sample::select(vec![0, 1, 99]), prop::sample::select(vec![0, 1, 99]));
        (two, 0..2_usize, phase, profile, 1..8_u8).prop_map(
            |(roles, relation, phase, profile, permissions)| {
                let (end, room) = (Field::OtherEnd.into(), Field::Room.into());
                let all = [Permission::Full(end), Permission::Coarse(end), Permission::Full(room)];
                let conditions = Conditions {
                    relations: one_or_all::<Relation>(relation),
                    statuses: one_or_all::<RecordStatus>(0),
                    phases: one_or_all::<Phase>(phase),
                    flags: Confidential::ALL,
                };
                let roles = [Role::Crew, Role::Dispatcher]
                    .into_iter()
                    .enumerate()
                    .filter(|(place, _)| roles >> place & 1 == 1);
                let granted = all.into_iter().enumerate().filter(|(place, _)| permissions >> place & 1 == 1);
                CompiledRule {
                    name: String::new(),
                    roles: roles.map(|(_, role)| role).collect(),
                    facts: conditions.facts(),
                    conditions,
                    profiles: one_or_all::<DisplayProfile>(profile),
                    permissions: granted.map(|(_, permission)| permission).collect(),
                }
            },
        )
    }
}
