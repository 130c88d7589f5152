//! The self-test: casbin is asked a random sample of questions, and must give the compiled answers.

use crate::compiled_rule::CompiledRule;
use crate::engine::Engine;
use crate::permission::Permission;
use crate::question::Question;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use bayboard::access::{DisplayProfile, Role, RoleSet};
use bayboard::{Facts, Subject, Word};

/// How many questions one self-test may put in some 50 ms, a question costing casbin some 3 us per rule in an
/// optimised build.
const QUESTION_RULES: usize = 16_000;
const MOST_QUESTIONS: usize = 160;

/// casbin over each layer: what is allowed, and what each overlay hides and widens.
pub(crate) struct Engines {
    pub(crate) rules: Engine,
    pub(crate) overlays: Vec<OverlayEngines>,
}

/// casbin over the two layers of an overlay.
pub(crate) struct OverlayEngines {
    pub(crate) hides: Engine,
    pub(crate) widenings: Engine,
}

impl Engines {
    fn allows(&self, request: &[String]) -> Result<bool, Refused> {
        self.overlays.iter().try_fold(self.rules.allows(request)?, |allowed, overlay| {
            Ok(allowed && !overlay.hides.allows(request)? || overlay.widenings.allows(request)?)
        })
    }
}

/// Compares a sample drawn by `seed`: half from what the lines speak of, half from everything that can be
/// asked.
pub(crate) fn check(engines: &Engines, compiled: &CompiledRules, seed: u64) -> Result<(), Refused> {
    let mut draw = Draw(seed);
    let layers = compiled.layers();
    let rules: Vec<&CompiledRule> = layers.lines().collect();
    let host = compiled.host();
    let half = (QUESTION_RULES / rules.len().max(1)).clamp(4, MOST_QUESTIONS) / 2;
    let permissions: Vec<Permission> = Permission::all(host).collect();
    let allowed: Vec<Question> =
        draw.rules(&rules, half).into_iter().filter_map(|rule| draw.allowed_by(rule, &permissions)).collect();
    let any = (0..half).map(|_| draw.any(&permissions));
    allowed.into_iter().chain(any).try_for_each(|question| agree(engines, compiled, &question))
}

fn agree(engines: &Engines, compiled: &CompiledRules, question: &Question) -> Result<(), Refused> {
    let subject = Subject { roles: RoleSet::of(question.role), profile: question.profile };
    if engines.allows(&question.request(compiled.host()))?
        == compiled.grants(&subject, question.permission, question.facts)
    {
        Ok(())
    } else {
        Err(Refused::Differs(question.text(compiled.host())))
    }
}

/// Repeatable draws (the SplitMix64 sequence); nothing secret hangs on them.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        if items.is_empty() { None } else { items.get(self.below(items.len())).copied() }
    }

    /// All rules if they are few, else as many as may be asked about.
    fn rules<'a>(&mut self, rules: &[&'a CompiledRule], most: usize) -> Vec<&'a CompiledRule> {
        if rules.len() <= most {
            return rules.to_vec();
        }
        (0..most).map(|_| rules[self.below(rules.len())]).collect()
    }

    fn any(&mut self, permissions: &[Permission]) -> Question {
        Question {
            role: Role::ALL[self.below(Role::ALL.len())],
            profile: DisplayProfile::ALL[self.below(DisplayProfile::ALL.len())],
            facts: Facts::all().nth(self.below(Facts::COUNT)).expect("drawn below the count"),
            permission: permissions[self.below(permissions.len())],
        }
    }

    fn allowed_by(&mut self, rule: &CompiledRule, permissions: &[Permission]) -> Option<Question> {
        let (role, profile) = self.one_of(&rule.holders().collect::<Vec<_>>())?;
        let facts = self.one_of(&rule.facts.iter().collect::<Vec<_>>())?;
        let granted: Vec<Permission> =
            permissions.iter().copied().filter(|permission| rule.permissions.contains(*permission)).collect();
        Some(Question { role, profile, facts, permission: self.one_of(&granted)? })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::effect::Effect;
    use crate::engine::Lines;
    use crate::load::load;
    use crate::parse::rows;
    use crate::source::{RuleSource, SHIPPED_MODEL, SHIPPED_RULES};

    #[tokio::test]
    async fn a_table_that_differs_from_casbin_is_refused() {
        let compiled = load(&RuleSource::shipped()).await.unwrap();
        let other = SHIPPED_RULES.replace("own_tenant", "none");
        let rows = rows(&other);
        let lines = Lines { effect: Effect::Allow, rules: &rows, links: &rows };
        let rules = Engine::load(SHIPPED_MODEL, lines).await.unwrap();
        assert!(matches!(
            check(&Engines { rules, overlays: Vec::new() }, &compiled, 1),
            Err(Refused::Differs(_))
        ));
    }
}
