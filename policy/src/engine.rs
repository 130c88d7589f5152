//! casbin: it reads the rules, knows the role graph, and is the reference for every answer.

use crate::effect::Effect;
use crate::host_words::HostWords;
use crate::parse::model_lines;
use crate::question::Question;
use crate::refused::Refused;
use crate::row::Row;
use crate::vocabulary::memberships;
use casbin::{CoreApi, DefaultModel, Enforcer, MgmtApi, StringAdapter};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A casbin enforcer over texts that passed the lint. Never the caching one: it keeps old answers after a
/// reload.
pub(crate) struct Engine {
    enforcer: Enforcer,
    host: HostWords,
    /// The roles that casbin has links from.
    linked: BTreeSet<String>,
}

impl Engine {
    /// Loads a model, the lines with one effect, and the links between roles; and makes sure casbin read what
    /// they say, line by line.
    pub(crate) async fn load(model: &str, lines: Lines<'_>, host: HostWords) -> Result<Self, Refused> {
        let model: Vec<String> = model_lines(model).into_iter().map(|line| line.text).collect();
        let model = DefaultModel::from_str(&model.join("\n")).await.map_err(Refused::by_casbin)?;
        let adapter = StringAdapter::new(lines.text());
        let enforcer = Enforcer::new(model, adapter).await.map_err(Refused::by_casbin)?;
        let links = enforcer.get_named_grouping_policy("g").into_iter();
        let linked = links.filter_map(|link| link.into_iter().next()).collect();
        let engine = Self { enforcer, host, linked };
        engine.has_read(&lines)?;
        Ok(engine)
    }

    /// The `p` lines as casbin holds them.
    pub(crate) fn rules(&self) -> Vec<Vec<String>> {
        self.enforcer.get_policy()
    }

    /// The host product's kinds.
    pub(crate) const fn host(&self) -> &HostWords {
        &self.host
    }

    /// Whether the first word is the second or is linked to it, directly or through others.
    pub(crate) fn is_linked(&self, word: &str, to: &str) -> bool {
        self.enforcer.get_role_manager().read().has_link(word, to, None)
    }

    /// Whether a role inherits from another: asked of the graph if some line links the role to any.
    pub(crate) fn inherits(&self, role: &str, from: &str) -> bool {
        self.linked.contains(role) && self.is_linked(role, from)
    }

    /// The answer, by asking casbin.
    pub(crate) fn allows(&self, question: &Question) -> Result<bool, Refused> {
        self.enforcer.enforce(question.request(&self.host)).map_err(Refused::by_casbin)
    }

    fn has_read(&self, lines: &Lines<'_>) -> Result<(), Refused> {
        let groups: Vec<Vec<String>> =
            memberships().map(|(field, group)| vec![field.to_string(), group.to_string()]).collect();
        let read = [
            ("p", self.enforcer.get_policy() == lines.values(lines.effect.word(), lines.rules)),
            ("g", self.enforcer.get_named_grouping_policy("g") == lines.values("g", lines.links)),
            ("g2", self.enforcer.get_named_grouping_policy("g2") == groups),
        ];
        read.into_iter().try_for_each(|(kind, same)| if same { Ok(()) } else { Err(Refused::Misread(kind)) })
    }
}

/// What casbin is given: the lines with one effect as its rules, the links between roles, and the library's
/// groups of fields.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'a> {
    pub(crate) effect: Effect,
    pub(crate) rules: &'a [Row<'a>],
    /// The rows of the rule file, which alone has links.
    pub(crate) links: &'a [Row<'a>],
}

impl Lines<'_> {
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for rule in self.values(self.effect.word(), self.rules) {
            writeln!(text, "p, {}", rule.join(", ")).expect("a text takes any text");
        }
        for link in self.values("g", self.links) {
            writeln!(text, "g, {}", link.join(", ")).expect("a text takes any text");
        }
        for (field, group) in memberships() {
            writeln!(text, "g2, {field}, {group}").expect("a text takes any text");
        }
        text
    }

    fn values(&self, kind: &str, rows: &[Row<'_>]) -> Vec<Vec<String>> {
        let rows = rows.iter().filter(|row| row.kind().text == kind);
        rows.map(|row| row.values().iter().map(|cell| cell.text.to_owned()).collect()).collect()
    }
}
