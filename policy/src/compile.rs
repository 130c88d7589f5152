//! From casbin's own reading of the rules, its lines and its role graph, to bit sets.
//!
//! Sound because the supported matchers compare words and follow the role graph, over closed word lists.
//! Every value of a line is one word of a list, or `*` for the whole list, so a line is a box: the product of
//! its lists. Take the lines
//!
//! ```text
//! g, facility_session, display
//! p, rooms, display, own_facility, active, *, standard, *, dispatch.rooms, see
//! ```
//!
//! casbin's graph is asked which roles reach `display`, and which fields reach `dispatch.rooms`:
//!
//! ```text
//! roles        {display, facility_session}       a bit for each role
//! profiles     {standard}
//! facts        own_facility x active x every phase x either flag: 1 x 1 x 6 x 2 = 12 bits
//! permissions  {see dispatch.room, see dispatch.other_room}
//! ```
//!
//! The tables ([`crate::table`]) then hold a set of permissions for each role, screen and fact; this line
//! adds its two to 2 x 1 x 12 of them. The insight: a matcher that only compares words need not be evaluated
//! for each question. All its answers are known once each word has been looked up.

use crate::compiled_rule::{CompiledRule, Conditions};
use crate::effect::Effect;
use crate::engine::Engine;
use crate::host_words::HostWords;
use crate::permission::{Permission, PermissionSet};
use crate::refused::Refused;
use crate::vocabulary::{Act, Object};
use bayboard::Word;
use bayboard::access::{Role, RoleSet};
use std::collections::HashMap;

/// Compiles every rule casbin holds, in their order.
pub(crate) fn compile(
    engine: &Engine,
    effect: Effect,
    host: &HostWords,
) -> Result<Vec<CompiledRule>, Refused> {
    let mut compiler =
        Compiler { engine, effect, host, holders: HashMap::new(), permissions: HashMap::new() };
    engine.rules().map(|words| compiler.rule(words).ok_or(Refused::Misread("p"))).collect()
}

/// Asks casbin's graph once per word.
struct Compiler<'e> {
    engine: &'e Engine,
    effect: Effect,
    host: &'e HostWords,
    holders: HashMap<&'e str, RoleSet>,
    permissions: HashMap<(&'e str, Act), PermissionSet>,
}

impl<'e> Compiler<'e> {
    fn rule(&mut self, words: &'e [String]) -> Option<CompiledRule> {
        let [name, role, relation, status, phase, profile, confidential, object, act] = words else {
            return None;
        };
        let conditions = Conditions {
            relations: self.choice(relation)?,
            statuses: self.choice(status)?,
            phases: choice(phase)?,
            flags: choice(confidential)?,
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
    fn choice<W: Word>(&self, word: &str) -> Option<&'static [W]> {
        if word == "*" && self.effect != Effect::Hide { None } else { choice(word) }
    }

    fn holders(&mut self, role: &'e str) -> RoleSet {
        let (engine, everyone) = (self.engine, self.effect == Effect::Hide && role == "*");
        let holds = |holder: &Role| everyone || holder.word() == role || engine.inherits(holder.word(), role);
        let ask = || Role::ALL.iter().copied().filter(holds).collect();
        *self.holders.entry(role).or_insert_with(ask)
    }

    /// Groups lie within a kind, and a field has no members, so casbin is asked about the object's own fields
    /// only.
    fn permissions(&mut self, object: &'e str, act: Act) -> Option<PermissionSet> {
        if let Some(known) = self.permissions.get(&(object, act)) {
            return Some(*known);
        }
        let (engine, effect, host) = (self.engine, self.effect, self.host);
        let is_meant = |permission: &Permission| {
            let (other, wanted) = permission.words(host);
            effect.covers(act, wanted) && engine.is_linked(&other.to_string(), object)
        };
        let candidates = Permission::of_object(&Object::from_text(object, host)?, host);
        let permissions = candidates.into_iter().filter(is_meant).collect();
        self.permissions.insert((object, act), permissions);
        Some(permissions)
    }
}

/// The word, as a list of one; or the whole list.
fn choice<W: Word>(word: &str) -> Option<&'static [W]> {
    if word == "*" {
        return Some(W::ALL);
    }
    let place = W::ALL.iter().position(|one| one.word() == word)?;
    W::ALL.get(place..=place)
}
