//! From casbin's own reading of the rules, its lines and its role graph, to bit sets.
//!
//! Sound because the supported matchers compare words and follow the role graph, over closed word lists.

use crate::compiled_rule::{CompiledRule, Conditions};
use crate::effect::Effect;
use crate::engine::Engine;
use crate::permission::{Permission, PermissionSet};
use crate::refused::Refused;
use crate::vocabulary::{Act, Confidential, Object};
use bayboard::Word;
use bayboard::access::{Role, RoleSet};
use std::collections::HashMap;

/// Compiles every rule casbin holds, in their order.
pub(crate) fn compile(engine: &Engine, effect: Effect) -> Result<Vec<CompiledRule>, Refused> {
    let mut compiler = Compiler { engine, effect, holders: HashMap::new(), permissions: HashMap::new() };
    engine.rules().iter().map(|words| compiler.rule(words).ok_or(Refused::Misread("p"))).collect()
}

/// Asks casbin's graph once per word.
struct Compiler<'e> {
    engine: &'e Engine,
    effect: Effect,
    holders: HashMap<String, RoleSet>,
    permissions: HashMap<(String, Act), PermissionSet>,
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
            permissions: self.permissions(object, Act::from_word(act)?)?,
        })
    }

    /// Only a line that hides may say `*` here.
    fn choice<W: Word>(&self, word: &str) -> Option<Vec<W>> {
        if word == "*" && self.effect != Effect::Hide { None } else { choice(word) }
    }

    fn holders(&mut self, role: &str) -> RoleSet {
        let (engine, everyone) = (self.engine, self.effect == Effect::Hide && role == "*");
        let holds = |holder: &Role| everyone || holder.word() == role || engine.inherits(holder.word(), role);
        let ask = || Role::ALL.iter().copied().filter(holds).collect();
        *self.holders.entry(role.to_owned()).or_insert_with(ask)
    }

    /// Groups lie within a kind, and a field has no members, so casbin is asked about the object's own fields
    /// only.
    fn permissions(&mut self, object: &str, act: Act) -> Option<PermissionSet> {
        if let Some(known) = self.permissions.get(&(object.to_owned(), act)) {
            return Some(*known);
        }
        let (engine, effect) = (self.engine, self.effect);
        let is_meant = |permission: &Permission| {
            let (other, wanted) = permission.words(engine.host());
            effect.covers(act, wanted) && engine.is_linked(&other.to_string(), object)
        };
        let candidates = Permission::of_object(&Object::from_text(object, engine.host())?, engine.host());
        let permissions = candidates.into_iter().filter(is_meant).collect();
        self.permissions.insert((object.to_owned(), act), permissions);
        Some(permissions)
    }
}

fn choice<W: Word>(word: &str) -> Option<Vec<W>> {
    if word == "*" { Some(W::ALL.to_vec()) } else { W::from_word(word).map(|word| vec![word]) }
}
