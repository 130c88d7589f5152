//! What rules mean, worked out for every role, relation and record status, for people who do not read rules.

use crate::circumstances::Circumstances;
use crate::host_words::HostWords;
use crate::permission::Permission;
use crate::snapshot::CompiledRules;
use crate::vocabulary::{Act, Object};
use bayboard::access::{Kind, RecordStatus, Relation, Role};
use bayboard::{AnyField, Facts, Word};
use std::collections::BTreeMap;
use std::fmt;

/// How one role stands to one sort of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Standing {
    pub(crate) role: Role,
    pub(crate) relation: Relation,
    pub(crate) status: RecordStatus,
}

impl Standing {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Role::ALL.iter().flat_map(|role| Self::of(*role))
    }

    /// Every relation and record status, for one role.
    pub(crate) fn of(role: Role) -> impl Iterator<Item = Self> {
        Relation::ALL.iter().flat_map(move |relation| {
            RecordStatus::ALL.iter().map(move |status| Self { role, relation: *relation, status: *status })
        })
    }

    /// Under which circumstances the rules grant a permission.
    pub(crate) fn granted(self, rules: &CompiledRules, permission: Permission) -> Circumstances {
        Circumstances::where_(|phase, profile, flag| {
            rules.grants_role(
                self.role,
                profile,
                permission,
                Facts::new(self.relation, self.status, phase, flag),
            )
        })
    }
}

#[cfg(feature = "page")]
impl Standing {
    /// The rules that grant a permission under any circumstances, by name.
    pub(crate) fn rules(self, rules: &CompiledRules, permission: Permission) -> Vec<&str> {
        let speaks = |rule: &&crate::compiled_rule::CompiledRule| {
            let (relations, statuses) = (rule.conditions.relations, rule.conditions.statuses);
            rule.permissions.contains(permission)
                && rule.roles.contains(self.role)
                && relations.contains(&self.relation)
                && statuses.contains(&self.status)
        };
        rules.layers().allowed().filter(speaks).map(|rule| rule.name.as_str()).collect()
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}, {} record", self.role, self.relation, self.status)
    }
}

/// What is granted under the same circumstances: permissions to see, to see by kind, and to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grants {
    pub(crate) see: Vec<String>,
    pub(crate) see_kind: Vec<String>,
    pub(crate) may: Vec<String>,
}

impl Grants {
    /// Fields that make up a group or a whole kind are named by it.
    pub(crate) fn of(permissions: &[Permission], host: &HostWords) -> Self {
        let acts = |wanted: Act| {
            let words = permissions
                .iter()
                .map(|permission| permission.words(host))
                .filter(move |(_, act)| *act == wanted);
            words.map(|(object, _)| object).collect::<Vec<Object>>()
        };
        let text = |objects: Vec<Object>| objects.iter().map(Object::to_string).collect();
        Self { see: folded(&acts(Act::See)), see_kind: text(acts(Act::SeeCoarse)), may: text(acts(Act::Do)) }
    }

    /// One line for each act.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&'static str, &[String])> {
        let lines = [("sees", &*self.see), ("sees the kind of", &*self.see_kind), ("may", &*self.may)];
        lines.into_iter().filter(|(_, words)| !words.is_empty())
    }
}

fn folded(fields: &[Object]) -> Vec<String> {
    let mut words = Vec::new();
    for kind in Kind::ALL.iter().filter(|kind| !kind.fields().is_empty()) {
        let all = kind.fields();
        let seen: Vec<AnyField> =
            all.iter().copied().filter(|field| fields.contains(&Object::Field(*field))).collect();
        if seen.len() == all.len() {
            words.push(format!("{kind}.*"));
            continue;
        }
        for field in &seen {
            let word = match field.group() {
                Some(group) if kind.group(group).all(|member| seen.contains(&member)) => {
                    format!("{kind}.{group}")
                }
                _ => field.to_string(),
            };
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
}

/// What rules mean, in full.
#[derive(Clone, Debug)]
pub struct Matrix {
    pub(crate) standings: Vec<(Standing, Vec<(Circumstances, Grants)>)>,
}

impl Matrix {
    /// Works it out.
    #[must_use]
    pub fn of(rules: &CompiledRules) -> Self {
        let permissions: Vec<Permission> = Permission::all(rules.host()).collect();
        let standings = Standing::all().map(|standing| (standing, blocks(rules, standing, &permissions)));
        let standings = standings.filter(|(_, blocks)| !blocks.is_empty()).collect();
        Self { standings }
    }
}

/// Permissions granted under the same circumstances, those that are granted always first.
fn blocks(
    rules: &CompiledRules,
    standing: Standing,
    permissions: &[Permission],
) -> Vec<(Circumstances, Grants)> {
    let mut by_circumstances: BTreeMap<std::cmp::Reverse<Circumstances>, Vec<Permission>> = BTreeMap::new();
    for permission in permissions {
        let granted = standing.granted(rules, *permission);
        if !granted.is_never() {
            by_circumstances.entry(std::cmp::Reverse(granted)).or_default().push(*permission);
        }
    }
    by_circumstances
        .into_iter()
        .map(|(when, permissions)| (when.0, Grants::of(&permissions, rules.host())))
        .collect()
}

const OPENING: &str = "\
Who sees what, and who may do what, worked out from the rules.

Each block is one role, how it stands to a record, and the record's status. What a block does not list is withheld, and a
block that is not listed is nothing at all. A deactivated account has no role and gets nothing.
";

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(OPENING)?;
        for role in Role::ALL {
            write!(f, "\n\n=== {role} ===\n")?;
            let mine: Vec<_> = self.standings.iter().filter(|(standing, _)| standing.role == *role).collect();
            if mine.is_empty() {
                f.write_str("\nnothing\n")?;
            }
            for (standing, blocks) in mine {
                write!(f, "\n{standing}:\n")?;
                for (when, grants) in blocks {
                    writeln!(f, "  {when}:")?;
                    for (act, words) in grants.lines() {
                        writeln!(f, "    {act} {}", wrapped(words, act.len() + 5))?;
                    }
                }
            }
        }
        Ok(())
    }
}

const WIDTH: usize = 110;

fn wrapped(words: &[String], indent: usize) -> String {
    let (mut text, mut column) = (String::new(), indent);
    for (place, word) in words.iter().enumerate() {
        if place > 0 && column + word.len() + 2 > WIDTH {
            text.push_str(&format!(",\n{:indent$}", ""));
            column = indent;
        } else if place > 0 {
            text.push_str(", ");
        }
        text.push_str(word);
        column += word.len() + 2;
    }
    text
}
