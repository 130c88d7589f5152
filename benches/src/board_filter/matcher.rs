//! The one meaning of the rules in several orders of its comparisons, since casbin's speed depends on the
//! order.

use bayboard_policy::SHIPPED_MODEL;

/// Ways to write the matcher that answer the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CasbinOrder {
    /// Role first, object second, as models with roles are usually written.
    Usual,
    /// Plain words first, as in the shipped model.
    WordsFirst,
    /// Words first, and the role graph is asked only where the words themselves differ.
    GraphLast,
    /// As before, with the object, which most rules differ in, first of all.
    ObjectFirst,
}

const WORDS: &str = "r.act == p.act && r.relation == p.relation && r.status == p.status \
    && (p.phase == \"*\" || r.phase == p.phase) && (p.profile == \"*\" || r.profile == p.profile) \
    && (p.confidential == \"*\" || r.confidential == p.confidential)";
const ROLE: &str = "(r.role == p.role || g(r.role, p.role))";
const OBJECT: &str = "(r.object == p.object || g2(r.object, p.object))";

impl CasbinOrder {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Usual, Self::WordsFirst, Self::GraphLast, Self::ObjectFirst];

    /// How the table calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual order",
            Self::WordsFirst => "words first",
            Self::GraphLast => "graph last",
            Self::ObjectFirst => "object first",
        }
    }

    fn text(self) -> String {
        match self {
            Self::Usual => format!("g(r.role, p.role) && g2(r.object, p.object) && {WORDS}"),
            Self::WordsFirst => format!("{WORDS} && g(r.role, p.role) && g2(r.object, p.object)"),
            Self::GraphLast => format!("{WORDS} && {ROLE} && {OBJECT}"),
            Self::ObjectFirst => format!("{OBJECT} && {WORDS} && {ROLE}"),
        }
    }

    /// The shipped model with this matcher in place of its own.
    #[must_use]
    pub fn model(self) -> String {
        let (head, _) = SHIPPED_MODEL.split_once("[matchers]").unwrap_or((SHIPPED_MODEL, ""));
        format!("{head}[matchers]\nm = {}\n", self.text())
    }
}
