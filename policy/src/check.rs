//! The self-test: casbin is asked a random sample of questions, and must give the compiled answers.

use crate::compiled_rule::CompiledRule;
use crate::engine::Engine;
use crate::question::{Question, Wanted};
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::vocabulary::Act;
use bayboard::access::{Action, DisplayProfile, Role, RoleSet};
use bayboard::{Detail, Facts, Field, Subject, Word};

/// Questions drawn from what the rules allow, and as many from everything that can be asked: together some 30 to 50 ms of casbin
/// at 80 rules in an optimised build.
const QUESTIONS_OF_EACH_KIND: usize = 80;

/// Compares a sample drawn by `seed`.
pub(crate) fn check(engine: &Engine, compiled: &CompiledRules, seed: u64) -> Result<(), Refused> {
    let mut draw = Draw(seed);
    let allowed: Vec<Question> = draw.rules(compiled.rules()).into_iter().filter_map(|rule| draw.allowed_by(rule)).collect();
    let any = (0..QUESTIONS_OF_EACH_KIND).map(|_| draw.any());
    allowed.into_iter().chain(any).try_for_each(|question| agree(engine, compiled, &question))
}

fn agree(engine: &Engine, compiled: &CompiledRules, question: &Question) -> Result<(), Refused> {
    let subject = Subject { roles: RoleSet::of(question.role), profile: question.profile };
    let same = match question.wanted {
        Wanted::Field(field) => engine.detail(question)? == compiled.detail(&subject, question.facts, field),
        Wanted::Action(action) => engine.allows(question, Act::Do)? == compiled.allows(&subject, action, question.facts),
    };
    if same { Ok(()) } else { Err(Refused::Differs(question.to_string())) }
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
    fn rules<'a>(&mut self, rules: &'a [CompiledRule]) -> Vec<&'a CompiledRule> {
        if rules.len() <= QUESTIONS_OF_EACH_KIND {
            return rules.iter().collect();
        }
        (0..QUESTIONS_OF_EACH_KIND).map(|_| &rules[self.below(rules.len())]).collect()
    }
    fn any(&mut self) -> Question {
        Question {
            role: Role::ALL[self.below(Role::ALL.len())],
            profile: DisplayProfile::ALL[self.below(DisplayProfile::ALL.len())],
            facts: Facts::all().nth(self.below(Facts::COUNT)).expect("drawn below the count"),
            wanted: Wanted::nth(self.below(Wanted::COUNT)),
        }
    }
    fn allowed_by(&mut self, rule: &CompiledRule) -> Option<Question> {
        let (role, profile, facts) = self.one_of(&rule.places().collect::<Vec<_>>())?;
        let wanted = self.one_of(&granted(rule))?;
        Some(Question { role, profile, facts, wanted })
    }
}

fn granted(rule: &CompiledRule) -> Vec<Wanted> {
    let fields = Field::ALL.iter().copied().filter(|field| rule.disclosure.detail(*field) != Detail::Withheld);
    let actions = Action::ALL.iter().copied().filter(|action| rule.actions.contains(*action));
    fields.map(Wanted::Field).chain(actions.map(Wanted::Action)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::load::load;
    use crate::parse::rows;
    use crate::source::{RuleSource, SHIPPED_MODEL, SHIPPED_RULES};

    #[tokio::test]
    async fn a_table_that_differs_from_casbin_is_refused() {
        let compiled = load(&RuleSource::shipped()).await.unwrap();
        let other = SHIPPED_RULES.replace("dispatcher, own_tenant", "dispatcher, none");
        let engine = Engine::load(SHIPPED_MODEL, &other, &rows(&other)).await.unwrap();
        assert!(matches!(check(&engine, &compiled, 1), Err(Refused::Differs(_))));
    }
}
