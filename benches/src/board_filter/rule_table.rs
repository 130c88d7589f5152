//! The shipped rules that can matter to a board, taken apart, so that each peer can be given them in its own
//! language.

use bayboard::{Field, Word};
use bayboard_policy::RuleSource;

/// The rules and what they lean on. A company that uses another engine for boards would not make it read the
/// other rules for every row, so neither do we.
#[derive(Clone, Debug)]
pub struct RuleTable {
    /// What allows.
    pub rules: Vec<TableRule>,
    /// The first role has everything the second has.
    pub roles: Vec<(String, String)>,
    /// The field belongs to the group; both as objects, `dispatch.room`.
    pub groups: Vec<(String, String)>,
}

/// One rule. `*` stands for any word; nothing forbids.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "named as in the rule file")]
pub struct TableRule {
    pub role: String,
    pub relation: String,
    pub status: String,
    pub phase: String,
    pub profile: String,
    pub confidential: String,
    pub object: String,
    pub act: String,
}

impl RuleTable {
    /// The shipped ones.
    #[must_use]
    pub fn shipped() -> Self {
        let text = Self::text();
        let links = |kind: &str| links(&text, kind);
        Self {
            rules: text.lines().filter_map(TableRule::read).collect(),
            roles: links("g"),
            groups: links("g2"),
        }
    }

    /// The same as casbin reads them.
    #[must_use]
    pub fn text() -> String {
        let all = RuleSource::shipped().for_casbin();
        let matters = |line: &&str| !line.starts_with("p,") || line.contains(", dispatch.");
        all.lines().filter(matters).collect::<Vec<_>>().join("\n")
    }

    /// The roles whose rules this role has, itself first.
    #[must_use]
    pub fn roles_of(&self, role: &str) -> Vec<String> {
        reachable(&self.roles, role)
    }

    /// The fields a rule's object stands for.
    #[must_use]
    pub fn fields_of(&self, object: &str) -> Vec<Field> {
        let stands_for = |field: &Field| {
            reachable(&self.groups, &format!("dispatch.{field}")).iter().any(|to| to == object)
        };
        Field::ALL.iter().copied().filter(stands_for).collect()
    }
}

impl TableRule {
    fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split(", ").collect();
        let ["p", _name, role, relation, status, phase, profile, confidential, object, act] = words[..]
        else {
            return None;
        };
        let [role, relation, status, phase, profile, confidential, object, act] =
            [role, relation, status, phase, profile, confidential, object, act].map(str::to_owned);
        Some(Self { role, relation, status, phase, profile, confidential, object, act })
    }
}

fn links(text: &str, kind: &str) -> Vec<(String, String)> {
    let link = |line: &str| match line.split(", ").collect::<Vec<_>>()[..] {
        [word, from, to] if word == kind => Some((from.to_owned(), to.to_owned())),
        _ => None,
    };
    text.lines().filter_map(link).collect()
}

fn reachable(links: &[(String, String)], from: &str) -> Vec<String> {
    let mut found = vec![from.to_owned()];
    let mut next = 0;
    while next < found.len() {
        let here = found[next].clone();
        for (_, to) in links
            .iter()
            .filter(|(from, to)| *from == here && !found.contains(to))
            .cloned()
            .collect::<Vec<_>>()
        {
            found.push(to);
        }
        next += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_and_link_is_read() {
        let (table, text) = (RuleTable::shipped(), RuleTable::text());
        assert_eq!(table.rules.len() + table.roles.len() + table.groups.len(), text.lines().count());
        assert_eq!(table.fields_of("dispatch.*").len(), Field::ALL.len());
        assert_eq!(table.roles_of("preview"), ["preview", "facility_session", "display"]);
        for rule in &table.rules {
            assert!(!table.fields_of(&rule.object).is_empty(), "{rule:?} is about no field");
        }
    }
}
