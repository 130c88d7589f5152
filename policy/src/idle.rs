//! Rules that grant nothing that the others do not grant too. Taking all of them away changes no answer.

use crate::compiled_rule::CompiledRule;
use crate::permission::Permission;
use bayboard::access::{DisplayProfile, Role};
use bayboard::{Facts, Word};

/// The places of idle rules in the list. Of rules that cover each other, the later ones are idle.
pub(crate) fn idle(rules: &[CompiledRule], permissions: &[Permission]) -> Vec<usize> {
    let mut kept = vec![true; rules.len()];
    // Whether all that are covered by others can go together is settled one by one, from the end.
    for number in covered_by_others(rules, permissions).into_iter().rev() {
        kept[number] = false;
        kept[number] = !is_covered(rules, &kept, &rules[number], permissions);
    }
    (0..rules.len()).filter(|number| !kept[*number]).collect()
}

/// Rules whose every grant is made by at least one other rule.
fn covered_by_others(rules: &[CompiledRule], permissions: &[Permission]) -> Vec<usize> {
    let mut counts = Counts::new();
    let mut needed = vec![false; rules.len()];
    for permission in permissions {
        let covering: Vec<usize> =
            (0..rules.len()).filter(|number| covers(&rules[*number], *permission)).collect();
        covering.iter().for_each(|number| counts.change(&rules[*number], 1));
        for number in covering.iter().filter(|number| rules[**number].permissions.contains(*permission)) {
            needed[*number] = needed[*number] || counts.is_alone_somewhere(&rules[*number]);
        }
        covering.iter().for_each(|number| counts.change(&rules[*number], -1));
    }
    (0..rules.len()).filter(|number| !needed[*number]).collect()
}

/// Whether the kept rules grant everything that this one does.
fn is_covered(
    rules: &[CompiledRule],
    kept: &[bool],
    rule: &CompiledRule,
    permissions: &[Permission],
) -> bool {
    let granted = || permissions.iter().filter(|permission| rule.permissions.contains(**permission));
    granted().all(|permission| {
        let others: Vec<&CompiledRule> = rules
            .iter()
            .zip(kept)
            .filter(|(other, kept)| **kept && covers(other, *permission))
            .map(|(other, _)| other)
            .collect();
        rule.holders().all(|(role, profile)| {
            let there =
                |other: &&&CompiledRule| other.roles.contains(role) && other.profiles.contains(&profile);
            rule.facts
                .iter()
                .all(|facts| others.iter().filter(there).any(|other| other.facts.contains(facts)))
        })
    })
}

/// Whether a rule grants a permission, or more: a kind is granted with the whole.
fn covers(rule: &CompiledRule, permission: Permission) -> bool {
    match permission {
        Permission::Coarse(field) => {
            rule.permissions.contains(permission) || rule.permissions.contains(Permission::Full(field))
        }
        Permission::Full(..) | Permission::Do(_) | Permission::Host(_) => {
            rule.permissions.contains(permission)
        }
    }
}

/// How many rules grant one permission at each place.
struct Counts(Vec<i16>);

impl Counts {
    fn new() -> Self {
        Self(vec![0; Role::ALL.len() * DisplayProfile::ALL.len() * Facts::COUNT])
    }

    fn change(&mut self, rule: &CompiledRule, by: i16) {
        places(rule).for_each(|place| self.0[place] = self.0[place].saturating_add(by));
    }

    fn is_alone_somewhere(&self, rule: &CompiledRule) -> bool {
        places(rule).any(|place| self.0[place] == 1)
    }
}

fn places(rule: &CompiledRule) -> impl Iterator<Item = usize> {
    rule.holders().flat_map(|(role, profile)| {
        let screen = role as usize * DisplayProfile::ALL.len() + profile as usize;
        rule.facts.iter().map(move |facts| screen * Facts::COUNT + facts.index())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::layers::Layers;
    use crate::load::load;
    use crate::source::RuleSource;
    use crate::table::Tables;

    /// Asked of the tables, which know nothing of counts.
    #[tokio::test]
    async fn leaving_out_any_shipped_rule_closes_a_cell() {
        let shipped = load(&RuleSource::shipped()).await.unwrap();
        let permissions: Vec<Permission> = Permission::all(shipped.host()).collect();
        for (number, rule) in shipped.layers().rules.iter().enumerate() {
            let mut others = shipped.layers().rules.to_vec();
            others.remove(number);
            let without = Tables::new(&Layers { rules: others, ..Layers::default() });
            let granted = || permissions.iter().filter(|permission| rule.permissions.contains(**permission));
            let closes = rule.holders().any(|(role, profile)| {
                let table = without.of(role, profile);
                rule.facts.iter().any(|facts| granted().any(|permission| !table.permits(*permission, facts)))
            });
            assert!(closes, "{}", rule.name);
        }
    }
}
