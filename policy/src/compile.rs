//! From casbin's own reading of the rules, its lines and its role graph, to bit sets.
//!
//! Sound because the supported matchers compare words and follow the role graph, over closed word lists.

use crate::compiled_rule::{CompiledRule, Conditions};
use crate::engine::Engine;
use crate::form::Form;
use crate::refused::Refused;
use crate::thing::{Thing, ThingSet};
use crate::vocabulary::{Act, Confidential, Object};
use bayboard::Word;
use bayboard::access::{Role, RoleSet};
use std::collections::HashMap;

/// Compiles every rule casbin holds, in their order.
pub(crate) fn compile(engine: &Engine, form: Form) -> Result<Vec<CompiledRule>, Refused> {
    let mut compiler = Compiler { engine, form, holders: HashMap::new(), things: HashMap::new() };
    engine.rules().iter().map(|words| compiler.rule(words).ok_or(Refused::Misread("p"))).collect()
}

/// Asks casbin's graph once per word.
struct Compiler<'e> {
    engine: &'e Engine,
    form: Form,
    holders: HashMap<String, RoleSet>,
    things: HashMap<(String, Act), ThingSet>,
}

impl Compiler<'_> {
    fn rule(&mut self, words: &[String]) -> Option<CompiledRule> {
        let [name, role, relation, status, phase, profile, confidential, object, act] = words else {
            return None;
        };
        let flags: Vec<Confidential> = choice(confidential)?;
        let conditions = Conditions {
            relations: self.choice(relation)?,
            statuses: self.choice(status)?,
            phases: choice(phase)?,
            flags: flags.into_iter().map(|flag| flag == Confidential::Yes).collect(),
        };
        Some(CompiledRule {
            name: name.clone(),
            roles: self.holders(role),
            facts: conditions.facts(),
            conditions,
            profiles: choice(profile)?,
            things: self.things(object, Act::from_word(act)?)?,
        })
    }

    /// Only a line that hides may say `*` here.
    fn choice<W: Word>(&self, word: &str) -> Option<Vec<W>> {
        if word == "*" && self.form != Form::Hide { None } else { choice(word) }
    }

    fn holders(&mut self, role: &str) -> RoleSet {
        let (engine, everyone) = (self.engine, self.form == Form::Hide && role == "*");
        let holds = |holder: &Role| everyone || holder.word() == role || engine.inherits(holder.word(), role);
        let ask = || Role::ALL.iter().copied().filter(holds).collect();
        *self.holders.entry(role.to_owned()).or_insert_with(ask)
    }

    /// Groups lie within a kind, and a field has no members, so casbin is asked about the object's own fields
    /// only.
    fn things(&mut self, object: &str, act: Act) -> Option<ThingSet> {
        if let Some(known) = self.things.get(&(object.to_owned(), act)) {
            return Some(*known);
        }
        let (engine, form) = (self.engine, self.form);
        let is_meant = |thing: &Thing| {
            let (other, wanted) = thing.words(engine.host());
            form.covers(act, wanted) && engine.is_linked(&other.to_string(), object)
        };
        let candidates = Thing::of_object(&Object::from_text(object, engine.host())?, engine.host());
        let things = candidates.into_iter().filter(is_meant).collect();
        self.things.insert((object.to_owned(), act), things);
        Some(things)
    }
}

fn choice<W: Word>(word: &str) -> Option<Vec<W>> {
    if word == "*" { Some(W::ALL.to_vec()) } else { W::from_word(word).map(|word| vec![word]) }
}
