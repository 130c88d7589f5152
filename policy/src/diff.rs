//! What a change of rules means: the cells that open and the cells that close.

use crate::circumstances::Circumstances;
use crate::matrix::{Grants, Standing};
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use bayboard::access::{Role, RoleSet};
use bayboard::{RuleDifference, Word};
use std::collections::BTreeMap;
use std::fmt;

/// What opens or closes for one role, relation and record status, under the same circumstances.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) standing: Standing,
    pub(crate) when: Circumstances,
    pub(crate) grants: Grants,
}

/// The difference in meaning between two versions of the rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub(crate) opens: Vec<Changed>,
    pub(crate) closes: Vec<Changed>,
}

impl Difference {
    /// Compares every cell. Actions of host kinds are compared by name; one that only one side declares opens
    /// or closes.
    #[must_use]
    pub fn between(before: &CompiledRules, after: &CompiledRules) -> Self {
        Self { opens: beyond(after, before), closes: beyond(before, after) }
    }

    /// Whether nothing changes.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.opens.is_empty() && self.closes.is_empty()
    }

    /// Whether anybody gets more.
    #[must_use]
    pub fn opens(&self) -> bool {
        !self.opens.is_empty()
    }

    /// What is gained and what is lost, a line each, and which roles gain.
    pub(crate) fn told(&self) -> RuleDifference {
        let widened =
            self.opens.iter().fold(RoleSet::NONE, |roles, changed| roles.with(changed.standing.role));
        RuleDifference { opens: lines(&self.opens), closes: lines(&self.closes), widened }
    }
}

/// What the first grants and the second does not.
fn beyond(more: &CompiledRules, less: &CompiledRules) -> Vec<Changed> {
    Role::ALL.iter().flat_map(|role| of_role(more, less, *role)).collect()
}

fn of_role(more: &CompiledRules, less: &CompiledRules, role: Role) -> Vec<Changed> {
    // Where both know the same words, only permissions that differ in some cell need a look.
    let differing = (more.host() == less.host()).then(|| more.differing(less, role));
    let permissions = Permission::all(more.host())
        .filter(|permission| differing.is_none_or(|differing| differing.contains(*permission)));
    let pairs: Vec<(Permission, Option<Permission>)> =
        permissions.map(|permission| (permission, same_in(less, more, permission))).collect();
    Standing::of(role).flat_map(|standing| gained(more, less, standing, &pairs)).collect()
}

fn gained(
    more: &CompiledRules,
    less: &CompiledRules,
    standing: Standing,
    pairs: &[(Permission, Option<Permission>)],
) -> Vec<Changed> {
    let mut by_circumstances: BTreeMap<Circumstances, Vec<Permission>> = BTreeMap::new();
    for (permission, other) in pairs {
        let kept = other.map_or(Circumstances::NEVER, |other| standing.granted(less, other));
        let gained = standing.granted(more, *permission).minus(kept);
        if !gained.is_never() {
            by_circumstances.entry(gained).or_default().push(*permission);
        }
    }
    let changed = |(when, permissions): (Circumstances, Vec<Permission>)| Changed {
        standing,
        when,
        grants: Grants::of(&permissions, more.host()),
    };
    by_circumstances.into_iter().map(changed).collect()
}

/// The same permission among other rules: host actions stand at other places there.
pub(crate) fn same_in(
    rules: &CompiledRules,
    of: &CompiledRules,
    permission: Permission,
) -> Option<Permission> {
    let Permission::Host(place) = permission else { return Some(permission) };
    let (kind, action) = of.host().actions().nth(place)?;
    rules.host().place(kind, action).map(Permission::Host)
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_none() {
            return f.write_str("nothing changes in what the rules mean\n");
        }
        if !self.opens.is_empty() {
            writeln!(f, "!!! OPENS: {} get more than before", counted(&self.opens))?;
            self.opens.iter().try_for_each(|changed| line(f, "+", changed))?;
        }
        if !self.closes.is_empty() {
            writeln!(f, "closes: {} get less than before", counted(&self.closes))?;
            self.closes.iter().try_for_each(|changed| line(f, "-", changed))?;
        }
        Ok(())
    }
}

fn counted(changed: &[Changed]) -> String {
    let mut roles: Vec<String> = changed.iter().map(|changed| changed.standing.role.to_string()).collect();
    roles.dedup();
    roles.join(", ")
}

fn line(f: &mut fmt::Formatter<'_>, sign: &str, changed: &Changed) -> fmt::Result {
    changed.lines().try_for_each(|line| writeln!(f, "{sign} {line}"))
}

fn lines(changed: &[Changed]) -> Vec<String> {
    changed.iter().flat_map(Changed::lines).collect()
}

impl Changed {
    fn lines(&self) -> impl Iterator<Item = String> {
        let Self { standing, when, grants } = self;
        grants.lines().map(move |(act, words)| format!("{standing}, {when}: {act} {}", words.join(", ")))
    }
}
