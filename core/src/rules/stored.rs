//! The texts of the files in force for a company, as a policy engine takes them.

use crate::access::{Role, RoleSet};
use crate::{ActivePolicy, DivisionId, PolicyFile, PolicyFileId, Word};
use std::collections::{BTreeMap, HashMap};

/// One file's name and text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRules {
    /// The name that versions begin with.
    pub name: String,
    /// The rules.
    pub text: String,
    /// Whether it was taken before, and stays. What lies below it may have changed since, so a line of it
    /// that no longer changes anything is no reason to refuse it.
    pub is_in_force: bool,
}

/// What a company has in force instead of, or on top of, the engine's own rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredRules {
    /// A rule file that stands in for the engine's own.
    pub rules: Option<NamedRules>,
    /// An overlay for everybody in the company.
    pub overlay: Option<NamedRules>,
    /// Overlays for those who act for a division, on top of the company's.
    pub divisions: BTreeMap<DivisionId, NamedRules>,
}

impl StoredRules {
    /// Whether the company has chosen nothing: the engine's own rules are in force.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_none() && self.overlay.is_none() && self.divisions.is_empty()
    }

    /// The texts that the active policy names, one of them perhaps not in force yet; none if one of its files
    /// is missing.
    pub(crate) fn of(
        active: &ActivePolicy,
        files: Vec<PolicyFile>,
        fresh: Option<PolicyFileId>,
    ) -> Option<Self> {
        let named = |file: &PolicyFile| (file.id(), NamedRules::of(file, Some(file.id()) != fresh));
        let files: HashMap<PolicyFileId, NamedRules> = files.iter().map(named).collect();
        let text = |id: &PolicyFileId| files.get(id).cloned();
        let divisions = active.0.divisions.iter().map(|(division, file)| Some((*division, text(file)?)));
        Some(Self {
            rules: active.0.rules.map(|id| text(&id).ok_or(())).transpose().ok()?,
            overlay: active.0.overlay.map(|id| text(&id).ok_or(())).transpose().ok()?,
            divisions: divisions.collect::<Option<_>>()?,
        })
    }
}

impl NamedRules {
    fn of(file: &PolicyFile, is_in_force: bool) -> Self {
        Self { name: file.name().to_owned(), text: file.text().to_owned(), is_in_force }
    }
}

/// What would be decided otherwise if other rules were served than those in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleDifference {
    /// What somebody would get who does not have it now, a line each.
    pub opens: Vec<String>,
    /// What somebody would have no longer.
    pub closes: Vec<String>,
    /// The roles that would get more, anywhere.
    pub widened: RoleSet,
}

impl RuleDifference {
    /// What an engine says that cannot compare rules: anybody may get more.
    #[must_use]
    pub fn unknown() -> Self {
        let widened = Role::ALL.iter().fold(RoleSet::NONE, |roles, role| roles.with(*role));
        Self { opens: Vec::new(), closes: Vec::new(), widened }
    }
}

/// Rules that an engine did not take, and every reason. The reasons quote rules, never records.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the rules are not good: {}", .0.join("; "))]
pub struct RulesRefused(pub Vec<String>);
