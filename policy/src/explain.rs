//! Why a viewer can or cannot: the deciding rules, or the nearest rule and every condition that failed.
//!
//! A rule is as far away as it has conditions that do not hold. May `ed_normal` see `dispatch.patient_name`
//! of an archived dispatch of its division?
//!
//! ```text
//! rule                         role  relation  status  phase  profile  flag  failed
//! dispatcher-identity          no    no        no      yes    yes      yes   3
//! ems-admin-archived-identity  no    yes       yes     yes    yes      yes   1
//! ed-trips-identity            yes   yes       no      yes    yes      yes   1
//! ```
//!
//! The last is the nearest: of two that fail in one condition, the one for the viewer's own role is more
//! likely what was meant. The insight: each condition holds or fails by itself, so the list of those that
//! failed is all that would have to change, and whoever meets them is allowed.

use crate::compiled_rule::CompiledRule;
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use crate::vocabulary::{Confidential, Object};
use bayboard::access::{Kind, Role};
use bayboard::{Facts, Subject, Word};
use std::fmt;

/// One of the conditions of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// What the viewer is.
    Role,
    /// How they stand to the record.
    Relation,
    /// The record's status.
    Status,
    /// How far the trip is.
    Phase,
    /// What the screen is set to.
    Profile,
    /// Whether the patient is confidential.
    Confidential,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Role => "role",
            Self::Relation => "relation",
            Self::Status => "record status",
            Self::Phase => "phase",
            Self::Profile => "display profile",
            Self::Confidential => "confidential flag",
        })
    }
}

/// A condition that did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failed {
    /// Which one.
    pub condition: Condition,
    /// What the viewer or the record has.
    pub is: Vec<&'static str>,
    /// What the rule asks for: one of these.
    pub wants: Vec<&'static str>,
}

/// The rule that came nearest to granting what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Nearest {
    /// Its name.
    pub rule: String,
    /// Every condition that failed; never empty.
    pub failed: Vec<Failed>,
}

/// Why an answer is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Explanation {
    /// These rules grant it, each by itself.
    Allowed {
        /// Their names.
        rules: Vec<String>,
    },
    /// The rules grant it and an overlay hides it.
    Hidden {
        /// The hiding lines, by name.
        by: Vec<String>,
    },
    /// No rule grants it; this one has the fewest failed conditions.
    Denied {
        /// The nearest rule, if any rule grants such a permission to anybody.
        nearest: Option<Nearest>,
    },
}

/// The text names nothing that rules speak of.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown object; use KIND.FIELD, action.ACTION or HOST_KIND.ACTION, and for a group one of its fields: `bayboard-policy words` lists them"
)]
pub struct UnknownObject;

impl CompiledRules {
    /// Explains one answer. `object` is a field, `action.ACTION` or a host product's action, as rules write
    /// it; of a field that may be shown by kind, `coarse` asks for the kind.
    ///
    /// # Errors
    /// [`UnknownObject`] for any other text, a group of fields among them.
    pub fn explain(
        &self,
        subject: &Subject,
        facts: Facts,
        object: &str,
        coarse: bool,
    ) -> Result<Explanation, UnknownObject> {
        let permission = self.permission(object, coarse).ok_or(UnknownObject)?;
        Ok(self.explain_permission(subject, facts, permission))
    }

    /// The single fields of a group or of `KIND.*`; a field or an action stands for itself.
    ///
    /// # Errors
    /// [`UnknownObject`] when rules know no such object.
    pub fn expand(&self, object: &str) -> Result<Vec<String>, UnknownObject> {
        let known = Object::from_text(object, self.host()).ok_or(UnknownObject)?;
        let fields = |kind: Kind, group: Option<&str>| {
            let of = kind.fields().iter().filter(|field| group.is_none() || field.group() == group);
            of.map(ToString::to_string).collect()
        };
        Ok(match known {
            Object::Group(kind, group) => fields(kind, Some(group)),
            Object::Whole(kind) => fields(kind, None),
            single => vec![single.to_string()],
        })
    }

    pub(crate) fn explain_permission(
        &self,
        subject: &Subject,
        facts: Facts,
        permission: Permission,
    ) -> Explanation {
        let layers = self.layers();
        if self.grants(subject, permission, facts) {
            return Explanation::Allowed {
                rules: layers.granting(subject, permission, facts).map(|rule| rule.name.clone()).collect(),
            };
        }
        let mut by: Vec<String> =
            layers.hiding(subject, permission, facts).map(|hide| hide.name.clone()).collect();
        by.sort_unstable();
        by.dedup();
        if by.is_empty() {
            Explanation::Denied { nearest: self.nearest(subject, facts, permission) }
        } else {
            Explanation::Hidden { by }
        }
    }

    /// Of rules with equally few failed conditions, one for the viewer's own role comes first, then the first
    /// in the file.
    fn nearest(&self, subject: &Subject, facts: Facts, permission: Permission) -> Option<Nearest> {
        let granting = self.layers().allowed().filter(|rule| rule.permissions.contains(permission));
        let judged =
            granting.map(|rule| Nearest { rule: rule.name.clone(), failed: failed(rule, subject, facts) });
        judged.min_by_key(|near| {
            (near.failed.len(), near.failed.iter().any(|failed| failed.condition == Condition::Role))
        })
    }

    fn permission(&self, object: &str, coarse: bool) -> Option<Permission> {
        match Object::from_text(object, self.host())? {
            Object::Field(field) if coarse => field.has_kind().then_some(Permission::Coarse(field)),
            Object::Field(field) => Some(Permission::Full(field)),
            Object::Action(action) => Some(Permission::Do(action)),
            Object::Host(kind, action) => self.host().place(&kind, &action).map(Permission::Host),
            Object::Group(..) | Object::Whole(_) => None,
        }
    }
}

/// Every condition of the rule that does not hold.
fn failed(rule: &CompiledRule, subject: &Subject, facts: Facts) -> Vec<Failed> {
    let conditions = &rule.conditions;
    let roles: Vec<Role> = rule.roles.iter().collect();
    let has_role = roles.iter().any(|role| subject.roles.contains(*role));
    let flag = Confidential::from_bool(facts.is_confidential());
    let role = (!has_role).then(|| Failed {
        condition: Condition::Role,
        is: subject.roles.iter().map(Word::word).collect(),
        wants: roles.iter().map(|role| role.word()).collect(),
    });
    let others = [
        unmet(Condition::Relation, facts.relation(), conditions.relations),
        unmet(Condition::Status, facts.record_status(), conditions.statuses),
        unmet(Condition::Phase, facts.phase(), conditions.phases),
        unmet(Condition::Profile, subject.profile, rule.profiles),
        unmet(Condition::Confidential, flag, conditions.flags),
    ];
    role.into_iter().chain(others.into_iter().flatten()).collect()
}

fn unmet<W: Word>(condition: Condition, is: W, wants: &[W]) -> Option<Failed> {
    let failed =
        || Failed { condition, is: vec![is.word()], wants: wants.iter().map(|word| word.word()).collect() };
    (!wants.contains(&is)).then(failed)
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is = if self.is.is_empty() { "none".to_owned() } else { self.is.join(", ") };
        write!(f, "{} is {is}, the rule wants {}", self.condition, self.wants.join(" or "))
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allowed { rules } => write!(f, "allowed by {}", rules.join(", ")),
            Self::Hidden { by } => write!(f, "hidden by {} of the overlay", by.join(", ")),
            Self::Denied { nearest: None } => f.write_str("denied: no rule allows it to anybody"),
            Self::Denied { nearest: Some(nearest) } => {
                write!(f, "denied; the nearest rule is {}, and", nearest.rule)?;
                nearest.failed.iter().try_for_each(|failed| write!(f, "\n  {failed}"))
            }
        }
    }
}
