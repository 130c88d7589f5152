//! Rules that grant nothing that the others do not grant too. Taking all of them away changes no answer.
//!
//! One permission at a time is looked at, in every cell: a role on a kind of screen at one fact. Two sets of
//! cells are filled as the rules go by: those granted at least once, and those granted at least twice.
//!
//! ```text
//! rule  its cells    once     twice
//! a     1 1 0 0      1 1 0 0  0 0 0 0
//! b     0 1 1 0      1 1 1 0  0 1 0 0
//! c     0 1 0 0      1 1 1 0  0 1 0 0
//! d     0 0 1 0      1 1 1 0  0 1 1 0
//! ```
//!
//! A rule is needed where it has a cell that is not in `twice`: `a` in the first, and nobody else. Each of
//! `b`, `c` and `d` is covered by others, but they cannot all go, since `b` and `d` cover one another. They
//! are tried from the end: `d` goes, because `b` is there; `c` goes; `b` is then the only one left for the
//! third cell, and stays. The insight: counting to two, in a few words of bits, tells whether a rule is
//! needed, so rules are compared with each other only where something is in fact granted twice.

use crate::compiled_rule::CompiledRule;
use crate::fact_set::FactSet;
use crate::permission::Permission;
use bayboard::Word;
use bayboard::access::{DisplayProfile, Role};

/// The places of idle rules in the list. Of rules that cover each other, the later ones are idle.
pub(crate) fn idle(rules: &[CompiledRule], permissions: &[Permission]) -> Vec<usize> {
    let granting = Granting::of(rules, permissions);
    let mut kept = vec![true; rules.len()];
    // Whether all that are covered by others can go together is settled one by one, from the end.
    for number in granting.covered_by_others().into_iter().rev() {
        kept[number] = false;
        kept[number] = !granting.is_covered(number, &kept);
    }
    (0..rules.len()).filter(|number| !kept[*number]).collect()
}

/// Rules by what they grant.
struct Granting<'a> {
    rules: &'a [CompiledRule],
    permissions: &'a [Permission],
    /// For each permission, by its place, the rules that grant it.
    by_place: Vec<Vec<usize>>,
}

impl<'a> Granting<'a> {
    fn of(rules: &'a [CompiledRule], permissions: &'a [Permission]) -> Self {
        let mut by_place = vec![Vec::new(); permissions.len()];
        for (number, rule) in rules.iter().enumerate() {
            rule.permissions.places().for_each(|place| by_place[place].push(number));
        }
        Self { rules, permissions, by_place }
    }

    /// Rules whose every grant is made by at least one other rule.
    fn covered_by_others(&self) -> Vec<usize> {
        let mut needed = vec![false; self.rules.len()];
        for (place, granting) in self.by_place.iter().enumerate().filter(|(_, rules)| !rules.is_empty()) {
            let mut cells = Cells::new();
            self.covering(place).for_each(|number| cells.count(&self.rules[number]));
            for number in granting {
                needed[*number] = needed[*number] || cells.is_alone_somewhere(&self.rules[*number]);
            }
        }
        (0..self.rules.len()).filter(|number| !needed[*number]).collect()
    }

    /// Whether the kept rules grant everything that this one does.
    fn is_covered(&self, number: usize, kept: &[bool]) -> bool {
        let rule = &self.rules[number];
        rule.permissions.places().all(|place| {
            let others: Vec<&CompiledRule> =
                self.covering(place).filter(|other| kept[*other]).map(|other| &self.rules[other]).collect();
            rule.holders().all(|(role, profile)| {
                let there = others.iter().filter(|other| other.is_for(role, profile));
                there.fold(rule.facts, |left, other| left.minus(&other.facts)).is_empty()
            })
        })
    }

    /// The rules that grant a permission, or more: a kind is granted with the whole.
    fn covering(&self, place: usize) -> impl Iterator<Item = usize> {
        let permission = self.permissions[place];
        let whole = match permission {
            Permission::Coarse(field) => Permission::Full(field).place(),
            Permission::Full(_) | Permission::Do(_) | Permission::Host(_) => None,
        };
        let with_whole = whole.into_iter().flat_map(|whole| &self.by_place[whole]);
        let others = with_whole.filter(move |number| !self.rules[**number].permissions.contains(permission));
        self.by_place[place].iter().chain(others).copied()
    }
}

/// The cells in which one permission is granted: at least once, and at least twice.
struct Cells {
    once: Vec<FactSet>,
    twice: Vec<FactSet>,
}

impl Cells {
    fn new() -> Self {
        let none = vec![FactSet::NONE; Role::ALL.len() * DisplayProfile::ALL.len()];
        Self { once: none.clone(), twice: none }
    }

    fn count(&mut self, rule: &CompiledRule) {
        for screen in screens(rule) {
            self.twice[screen].add(&self.once[screen].both(&rule.facts));
            self.once[screen].add(&rule.facts);
        }
    }

    fn is_alone_somewhere(&self, rule: &CompiledRule) -> bool {
        screens(rule).any(|screen| !rule.facts.minus(&self.twice[screen]).is_empty())
    }
}

fn screens(rule: &CompiledRule) -> impl Iterator<Item = usize> {
    rule.holders().map(|(role, profile)| role as usize * DisplayProfile::ALL.len() + profile as usize)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::compiled_rule::sample::rule;
    use crate::load::load;
    use crate::source::RuleSource;
    use crate::table::Tables;
    use bayboard::access::RoleSet;
    use proptest::prelude::*;

    /// Asked of the tables, which know nothing of counts.
    #[tokio::test]
    async fn leaving_out_any_shipped_rule_closes_a_cell() {
        let shipped = load(&RuleSource::shipped()).await.unwrap();
        let permissions: Vec<Permission> = Permission::all(shipped.host()).collect();
        for (number, rule) in shipped.layers().rules.iter().enumerate() {
            let mut others = shipped.layers().rules.to_vec();
            others.remove(number);
            let without = Tables::of_rules(&others);
            let granted = || permissions.iter().filter(|permission| rule.permissions.contains(**permission));
            let closes = rule.holders().any(|(role, profile)| {
                let table = without.of(role, profile);
                rule.facts.iter().any(|facts| granted().any(|permission| !table.permits(*permission, facts)))
            });
            assert!(closes, "{}", rule.name);
        }
    }

    /// What a look at every cell finds, with nothing counted.
    fn cell_by_cell(rules: &[CompiledRule]) -> Vec<usize> {
        let mut kept = vec![true; rules.len()];
        for (number, rule) in rules.iter().enumerate().rev() {
            kept[number] = false;
            let others: Vec<&CompiledRule> =
                rules.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(other, _)| other).collect();
            let is_granted = |permission: Permission, role, profile, facts| {
                others.iter().any(|other| {
                    let whole = match permission {
                        Permission::Coarse(field) => other.permissions.contains(Permission::Full(field)),
                        _ => false,
                    };
                    (whole || other.permissions.contains(permission))
                        && other.applies(RoleSet::of(role), profile, facts)
                })
            };
            let granted: Vec<Permission> = Permission::all(&Default::default())
                .filter(|permission| rule.permissions.contains(*permission))
                .collect();
            kept[number] = !rule.holders().all(|(role, profile)| {
                rule.facts.iter().all(|facts| {
                    granted.iter().all(|permission| is_granted(*permission, role, profile, facts))
                })
            });
        }
        (0..rules.len()).filter(|number| !kept[*number]).collect()
    }

    #[test]
    fn counting_to_two_finds_what_a_look_at_every_cell_finds() {
        let permissions: Vec<Permission> = Permission::all(&Default::default()).collect();
        let found = std::cell::Cell::new([0, 0]);
        proptest!(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() }, |(rules in prop::collection::vec(rule(), 0..12))| {
            let idle = idle(&rules, &permissions);
            found.set([found.get()[0] + idle.len(), found.get()[1] + rules.len() - idle.len()]);
            prop_assert_eq!(idle, cell_by_cell(&rules));
        });
        assert!(found.get().iter().all(|rules| *rules > 100), "too few of either: {:?}", found.get());
    }
}
