//! What two lines both speak of.
//!
//! A line is a box: every role it is for, on every screen, at every fact, with every permission it names.
//!
//! ```text
//!          roles                facts                        permissions
//! hide     ed_admin, ed_normal  all                          dispatch.patient_name
//! widen    ed_normal            own_division, archived       dispatch.patient_name and its group
//! both     ed_normal            own_division, archived       dispatch.patient_name
//! ```
//!
//! Told with the line that hides, this is "dispatch.patient_name for ed_normal (archived records)". The
//! insight: boxes have in common what their sides have in common, one side at a time; if they share nothing
//! on one side, they share nothing.

use crate::compiled_rule::CompiledRule;
use crate::fact_set::FactSet;
use crate::host_words::HostWords;
use crate::permission::PermissionSet;
use bayboard::Word;
use bayboard::access::{DisplayProfile, Phase, RecordStatus, Role};

/// The roles, records, screens and permissions of both.
#[derive(Clone, Debug)]
pub(crate) struct CommonGround {
    roles: Vec<Role>,
    profiles: Vec<DisplayProfile>,
    facts: FactSet,
    permissions: PermissionSet,
}

impl CommonGround {
    /// None if there is nothing of which both speak.
    pub(crate) fn of(one: &CompiledRule, other: &CompiledRule) -> Option<Self> {
        let ground = Self {
            roles: one.roles.iter().filter(|role| other.roles.contains(*role)).collect(),
            profiles: one
                .profiles
                .iter()
                .copied()
                .filter(|profile| other.profiles.contains(profile))
                .collect(),
            facts: one.facts.both(&other.facts),
            permissions: one.permissions.both(&other.permissions),
        };
        let is_empty = ground.roles.is_empty()
            || ground.profiles.is_empty()
            || ground.permissions.is_empty()
            || ground.facts.is_empty();
        (!is_empty).then_some(ground)
    }

    /// In words: what, for whom, and where that is less than the rule itself speaks of.
    pub(crate) fn text(&self, rule: &CompiledRule, host: &HostWords) -> String {
        let mut permissions = self.permissions.names(host);
        permissions.dedup();
        let conditions = &rule.conditions;
        let statuses =
            of(RecordStatus::ALL, |word| self.facts.iter().any(|facts| facts.record_status() == word));
        let phases = of(Phase::ALL, |word| self.facts.iter().any(|facts| facts.phase() == word));
        let narrowed = [
            (statuses.len() < conditions.statuses.len()).then(|| format!("{} records", listed(&statuses))),
            (phases.len() < conditions.phases.len()).then(|| format!("trip {}", listed(&phases))),
            (self.profiles.len() < rule.profiles.len()).then(|| format!("screen {}", listed(&self.profiles))),
        ];
        let narrowed: Vec<String> = narrowed.into_iter().flatten().collect();
        let narrowed =
            if narrowed.is_empty() { String::new() } else { format!(" ({})", narrowed.join(", ")) };
        format!(
            "{} for {}{narrowed}",
            some(&permissions),
            some(&self.roles.iter().map(|role| role.word().to_owned()).collect::<Vec<_>>())
        )
    }
}

fn of<W: Word>(words: &[W], holds: impl Fn(W) -> bool) -> Vec<W> {
    words.iter().copied().filter(|word| holds(*word)).collect()
}

fn listed<W: Word>(words: &[W]) -> String {
    words.iter().map(|word| word.word()).collect::<Vec<_>>().join("/")
}

/// The first few.
pub(crate) fn some(words: &[String]) -> String {
    const MOST: usize = 6;
    let rest = words.len().saturating_sub(MOST);
    let first = words.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if rest == 0 { first } else { format!("{first} and {rest} more") }
}
