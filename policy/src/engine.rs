//! casbin: it reads the rules, knows the role graph, and is the reference for every answer.

use crate::parse::{Row, model_lines};
use crate::question::{Question, Wanted};
use crate::refused::Refused;
use crate::vocabulary::Act;
use bayboard::Detail;
use casbin::{CoreApi, DefaultModel, Enforcer, MgmtApi, StringAdapter};

/// A casbin enforcer over texts that passed the lint. Never the caching one: it keeps old answers after a reload.
pub(crate) struct Engine {
    enforcer: Enforcer,
}

impl Engine {
    /// Loads both texts and makes sure casbin read what the file says, line by line.
    pub(crate) async fn load(model: &str, rules: &str, rows: &[Row<'_>]) -> Result<Self, Refused> {
        let model: Vec<String> = model_lines(model).into_iter().map(|line| line.text).collect();
        let model = DefaultModel::from_str(&model.join("\n")).await.map_err(Refused::by_casbin)?;
        let enforcer = Enforcer::new(model, StringAdapter::new(rules)).await.map_err(Refused::by_casbin)?;
        let engine = Self { enforcer };
        engine.has_read(rows)?;
        Ok(engine)
    }
    /// The `p` lines as casbin holds them.
    pub(crate) fn rules(&self) -> Vec<Vec<String>> {
        self.enforcer.get_policy()
    }
    /// Whether the first word is the second or is linked to it, directly or through others.
    pub(crate) fn is_linked(&self, word: &str, to: &str) -> bool {
        self.enforcer.get_role_manager().read().has_link(word, to, None)
    }
    /// How much of a field the rules show, by asking casbin.
    pub(crate) fn detail(&self, question: &Question) -> Result<Detail, Refused> {
        Ok(match (self.allows(question, Act::See)?, self.allows(question, Act::SeeCoarse)?) {
            (true, _) => Detail::Full,
            (false, true) => Detail::Coarse,
            (false, false) => Detail::Withheld,
        })
    }
    /// Whether the rules allow this act, by asking casbin.
    pub(crate) fn allows(&self, question: &Question, act: Act) -> Result<bool, Refused> {
        debug_assert_eq!(act == Act::Do, matches!(question.wanted, Wanted::Action(_)));
        self.enforcer.enforce(question.request(act)).map_err(Refused::by_casbin)
    }
    fn has_read(&self, rows: &[Row<'_>]) -> Result<(), Refused> {
        let same = |kind: &str, read: Vec<Vec<String>>| written(kind, rows).eq(read.iter().map(Vec::as_slice));
        let read = [
            ("p", self.enforcer.get_policy()),
            ("g", self.enforcer.get_named_grouping_policy("g")),
            ("g2", self.enforcer.get_named_grouping_policy("g2")),
        ];
        read.into_iter().try_for_each(|(kind, read)| if same(kind, read) { Ok(()) } else { Err(Refused::Misread(kind)) })
    }
}

fn written<'a>(kind: &str, rows: &'a [Row<'a>]) -> impl Iterator<Item = Vec<&'a str>> {
    let rows = rows.iter().filter(move |row| row.kind().text == kind);
    rows.map(|row| row.values().iter().map(|cell| cell.text).collect())
}
