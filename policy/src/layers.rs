//! Rules with overlays on them, the nearest to the viewer last: each takes away from what it is laid on, and
//! then allows what it declares beyond.
//!
//! One cell, a role on a kind of screen at one fact, from the bottom up, with four permissions:
//!
//! ```text
//! the rules           grant   a b c    a b c .
//! company's overlay   hides   a b      . . c .
//!                     widens  b        . b c .
//! division's overlay  hides   c        . b . .
//!                     widens  a        a b . .
//! ```
//!
//! `b` is granted although the line above hides it, since within a layer what is widened comes last; `a` is
//! granted although the company hides it, since the division's layer lies above. The insight: a layer is two
//! sets for each cell, and laying it on is `below` less the one, and with the other. So a layer is worked out
//! from the cells below it, and never from the rules that filled them.

use crate::compiled_rule::CompiledRule;
use crate::permission::Permission;
use bayboard::access::{Role, RoleSet};
use bayboard::{Facts, Subject};

/// Compiled apart, so that each answer can say which layer gave it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layers {
    pub(crate) rules: Vec<CompiledRule>,
    pub(crate) overlays: Vec<Overlay>,
}

/// What one overlay does to everything below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overlay {
    pub(crate) hides: Vec<CompiledRule>,
    pub(crate) widenings: Vec<CompiledRule>,
}

impl Layers {
    /// What allows, layer by layer, each with the overlays that lie above it.
    fn allowing(&self) -> impl Iterator<Item = (&CompiledRule, &[Overlay])> {
        let overlays = self.overlays.as_slice();
        let widened = (1..).zip(overlays).flat_map(move |(above, overlay)| {
            overlay.widenings.iter().map(move |rule| (rule, overlays.get(above..).unwrap_or_default()))
        });
        self.rules.iter().map(move |rule| (rule, overlays)).chain(widened)
    }

    /// The rules and widenings, whoever they are for.
    pub(crate) fn allowed(&self) -> impl Iterator<Item = &CompiledRule> {
        self.allowing().map(|(rule, _)| rule)
    }

    /// What the overlays allow beyond the rules.
    pub(crate) fn widenings(&self) -> impl Iterator<Item = &CompiledRule> {
        self.overlays.iter().flat_map(|overlay| &overlay.widenings)
    }

    /// Every line of every layer.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &CompiledRule> {
        self.allowed().chain(self.overlays.iter().flat_map(|overlay| &overlay.hides))
    }

    /// The rules and widenings that grant a permission to one role of the subject, past everything that hides
    /// it from that role.
    pub(crate) fn granting(
        &self,
        subject: &Subject,
        permission: Permission,
        facts: Facts,
    ) -> impl Iterator<Item = &CompiledRule> {
        let subject = *subject;
        let shown = move |(rule, above): &(&CompiledRule, &[Overlay])| {
            rule.permissions.contains(permission)
                && rule.applies(subject.roles, subject.profile, facts)
                && held(rule, &subject)
                    .any(|role| hiding(above, role, &subject, permission, facts).next().is_none())
        };
        self.allowing().filter(shown).map(|(rule, _)| rule)
    }

    /// The lines that hide a permission which the subject would be granted without them.
    pub(crate) fn hiding(
        &self,
        subject: &Subject,
        permission: Permission,
        facts: Facts,
    ) -> impl Iterator<Item = &CompiledRule> {
        let subject = *subject;
        let speaks = move |(rule, _): &(&CompiledRule, &[Overlay])| {
            rule.permissions.contains(permission) && rule.applies(subject.roles, subject.profile, facts)
        };
        self.allowing()
            .filter(speaks)
            .flat_map(move |(rule, above)| held(rule, &subject).map(move |role| (above, role)))
            .flat_map(move |(above, role)| hiding(above, role, &subject, permission, facts))
    }
}

/// The roles of the subject that a rule is for.
fn held<'a>(rule: &'a CompiledRule, subject: &Subject) -> impl Iterator<Item = Role> + use<'a> {
    let roles = subject.roles;
    rule.roles.iter().filter(move |role| roles.contains(*role))
}

/// The lines of these overlays that hide a permission from one role.
fn hiding<'a>(
    overlays: &'a [Overlay],
    role: Role,
    subject: &Subject,
    permission: Permission,
    facts: Facts,
) -> impl Iterator<Item = &'a CompiledRule> + use<'a> {
    let (roles, profile) = (RoleSet::of(role), subject.profile);
    let hides = overlays.iter().flat_map(|overlay| &overlay.hides);
    hides.filter(move |hide| hide.permissions.contains(permission) && hide.applies(roles, profile, facts))
}
