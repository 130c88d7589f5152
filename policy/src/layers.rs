//! Rules with a tenant's overlay on them: what is allowed, less what is hidden, and what is declared as more.

use crate::compiled_rule::CompiledRule;
use crate::thing::Thing;
use bayboard::{Facts, Subject};

/// Compiled apart, so that each answer can say which layer gave it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layers {
    pub(crate) rules: Vec<CompiledRule>,
    pub(crate) hides: Vec<CompiledRule>,
    pub(crate) widenings: Vec<CompiledRule>,
}

impl Layers {
    /// The rules and widenings that grant a thing to one role of the subject, past everything that hides it from that role.
    pub(crate) fn granting<'a>(
        &'a self,
        subject: &Subject,
        thing: Thing,
        facts: Facts,
    ) -> impl Iterator<Item = &'a CompiledRule> {
        let subject = *subject;
        let applies =
            move |rule: &&CompiledRule| rule.things.contains(thing) && rule.applies(subject.roles, subject.profile, facts);
        let shown = move |rule: &&CompiledRule| {
            let held = rule.roles.iter().filter(|role| subject.roles.contains(*role));
            held.into_iter().any(|role| self.hiding(role, &subject, thing, facts).next().is_none())
        };
        self.rules.iter().filter(applies).filter(shown).chain(self.widenings.iter().filter(applies))
    }
    /// The lines that hide a thing from one role.
    pub(crate) fn hiding<'a>(
        &'a self,
        role: bayboard::access::Role,
        subject: &Subject,
        thing: Thing,
        facts: Facts,
    ) -> impl Iterator<Item = &'a CompiledRule> + use<'a> {
        let (roles, profile) = (bayboard::access::RoleSet::of(role), subject.profile);
        self.hides.iter().filter(move |hide| hide.things.contains(thing) && hide.applies(roles, profile, facts))
    }
}
