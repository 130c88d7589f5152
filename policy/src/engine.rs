//! casbin: it holds the rules, knows the role graph, and is the reference for every answer.

use crate::effect::Effect;
use crate::parse::model_lines;
use crate::refused::Refused;
use crate::row::Row;
use crate::vocabulary::memberships;
use casbin::{CoreApi, DefaultModel, Enforcer};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A casbin enforcer over texts that passed the lint. Never the caching one: it keeps old answers after a
/// reload.
pub(crate) struct Engine {
    enforcer: Enforcer,
    /// The roles that casbin has links from.
    linked: BTreeSet<String>,
}

impl Engine {
    /// Loads a model, the lines with one effect, and the links between roles; and makes sure casbin holds
    /// what they say, line by line.
    ///
    /// casbin is handed the cells and no text: they have been read once, and its own reading of a line costs
    /// more than all else that is done with it.
    pub(crate) async fn load(model: &str, lines: Lines<'_>) -> Result<Self, Refused> {
        let model: Vec<String> = model_lines(model).into_iter().map(|line| line.text).collect();
        let model = DefaultModel::from_str(&model.join("\n")).await.map_err(Refused::by_casbin)?;
        let mut enforcer = Enforcer::new_raw(model, ()).await.map_err(Refused::by_casbin)?;
        let held = enforcer.get_mut_model();
        lines.rules().for_each(|row| _ = held.add_policy("p", "p", values(row)));
        lines.links().for_each(|row| _ = held.add_policy("g", "g", values(row)));
        memberships().for_each(|(field, group)| {
            held.add_policy("g", "g2", vec![field.to_string(), group.to_string()]);
        });
        enforcer.build_role_links().map_err(Refused::by_casbin)?;
        let linked = lines.links().filter_map(|row| row.values().first()).map(|role| role.text.to_owned());
        let engine = Self { enforcer, linked: linked.collect() };
        engine.holds(&lines)?;
        Ok(engine)
    }

    /// The `p` lines as casbin holds them.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &Vec<String>> {
        self.held("p", "p")
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
    pub(crate) fn allows(&self, request: &[String]) -> Result<bool, Refused> {
        self.enforcer.enforce(request.to_vec()).map_err(Refused::by_casbin)
    }

    fn held(&self, section: &str, kind: &str) -> impl Iterator<Item = &Vec<String>> {
        let assertion = self.enforcer.get_model().get_model().get(section).and_then(|kinds| kinds.get(kind));
        assertion.into_iter().flat_map(|assertion| assertion.get_policy())
    }

    fn holds(&self, lines: &Lines<'_>) -> Result<(), Refused> {
        let groups = memberships().map(|(field, group)| vec![field.to_string(), group.to_string()]);
        let held = [
            ("p", are_same(self.held("p", "p"), lines.rules())),
            ("g", are_same(self.held("g", "g"), lines.links())),
            ("g2", self.held("g", "g2").cloned().eq(groups)),
        ];
        held.into_iter().try_for_each(|(kind, same)| if same { Ok(()) } else { Err(Refused::Misread(kind)) })
    }
}

fn are_same<'r>(
    mut held: impl Iterator<Item = &'r Vec<String>>,
    rows: impl Iterator<Item = &'r Row<'r>>,
) -> bool {
    let says = |row: &Row<'_>, words: &[String]| {
        row.values().iter().map(|cell| cell.text).eq(words.iter().map(String::as_str))
    };
    let mut rows = rows;
    held.all(|words| rows.next().is_some_and(|row| says(row, words))) && rows.next().is_none()
}

fn values(row: &Row<'_>) -> Vec<String> {
    row.values().iter().map(|cell| cell.text.to_owned()).collect()
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

impl<'a> Lines<'a> {
    /// As a text that casbin reads for itself.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for rule in self.rules() {
            writeln!(text, "p, {}", values(rule).join(", ")).expect("a text takes any text");
        }
        for link in self.links() {
            writeln!(text, "g, {}", values(link).join(", ")).expect("a text takes any text");
        }
        for (field, group) in memberships() {
            writeln!(text, "g2, {field}, {group}").expect("a text takes any text");
        }
        text
    }

    fn rules(&self) -> impl Iterator<Item = &'a Row<'a>> {
        of_kind(self.rules, self.effect.word())
    }

    fn links(&self) -> impl Iterator<Item = &'a Row<'a>> {
        of_kind(self.links, "g")
    }
}

fn of_kind<'a>(rows: &'a [Row<'a>], kind: &'static str) -> impl Iterator<Item = &'a Row<'a>> {
    rows.iter().filter(move |row| row.kind().text == kind)
}
