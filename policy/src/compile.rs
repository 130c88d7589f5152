//! From casbin's own reading of the rules, its lines and its role graph, to bit sets.
//!
//! Sound because the one supported matcher compares words and follows the role graph, over closed word lists.

use crate::compiled_rule::{CompiledRule, FactSet};
use crate::engine::Engine;
use crate::refused::Refused;
use crate::vocabulary::{Act, Confidential, Object};
use bayboard::access::{Action, Phase, RecordStatus, Relation, Role};
use bayboard::{Disclosure, Facts, Field, Word};

/// Compiles every rule casbin holds, in their order.
pub(crate) fn compile(engine: &Engine) -> Result<Vec<CompiledRule>, Refused> {
    let rules = engine.rules();
    rules.iter().map(|words| rule(engine, words).ok_or(Refused::Misread("p"))).collect()
}

fn rule(engine: &Engine, words: &[String]) -> Option<CompiledRule> {
    let [name, role, relation, status, phase, profile, confidential, object, act] = words else { return None };
    let act = Act::from_word(act)?;
    Some(CompiledRule {
        name: name.clone(),
        roles: Role::ALL.iter().copied().filter(|holder| engine.is_linked(holder.word(), role)).collect(),
        facts: facts(relation, status, phase, confidential)?,
        profiles: choice(profile)?,
        disclosure: disclosure(engine, object, act),
        actions: Action::ALL
            .iter()
            .copied()
            .filter(|_| act == Act::Do)
            .filter(|action| is_action(engine, *action, object))
            .collect(),
    })
}

fn facts(relation: &str, status: &str, phase: &str, confidential: &str) -> Option<FactSet> {
    let relation = Relation::from_word(relation)?;
    let status = RecordStatus::from_word(status)?;
    let phases: Vec<Phase> = choice(phase)?;
    let confidential: Vec<Confidential> = choice(confidential)?;
    let holds = |facts: &Facts| {
        facts.relation() == relation
            && facts.record_status() == status
            && phases.contains(&facts.phase())
            && confidential.contains(&Confidential::from_bool(facts.is_confidential()))
    };
    Some(Facts::all().filter(holds).collect())
}

fn choice<W: Word>(word: &str) -> Option<Vec<W>> {
    if word == "*" { Some(W::ALL.to_vec()) } else { W::from_word(word).map(|word| vec![word]) }
}

fn disclosure(engine: &Engine, object: &str, act: Act) -> Disclosure {
    let fields = Field::ALL.iter().copied().filter(|field| engine.is_linked(&Object::Field(*field).to_string(), object));
    match act {
        Act::See => fields.fold(Disclosure::NOTHING, Disclosure::with_full),
        Act::SeeCoarse => fields.fold(Disclosure::NOTHING, Disclosure::with_coarse),
        Act::Do => Disclosure::NOTHING,
    }
}

fn is_action(engine: &Engine, action: Action, object: &str) -> bool {
    engine.is_linked(&Object::Action(action).to_string(), object)
}
