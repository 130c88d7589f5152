//! What the host product's program will ask about its own kinds of records, held against what is declared.

use crate::finding::{Finding, RuleFile};
use crate::host_words::HostWords;
use crate::lint::suggest::nearest;
use crate::refused::Refused;
use crate::row::{Cell, Row};
use bayboard::HostKind;

/// Kinds with an action each, as the program names them; empty while it names none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asked(Vec<(HostKind, HostKind)>);

impl Asked {
    pub(crate) fn add(&mut self, kind: &HostKind, actions: impl IntoIterator<Item = HostKind>) {
        self.0.extend(actions.into_iter().map(|action| (kind.clone(), action)));
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Refuses rules that do not declare all of it: each such question would be answered with no, for ever.
    pub(crate) fn declared_by(&self, host: &HostWords) -> Result<(), Refused> {
        let missing = self.0.iter().filter(|(kind, action)| host.place(kind, action).is_none());
        let missing: Vec<String> = missing.map(|(kind, action)| undeclared(kind, action, host)).collect();
        if missing.is_empty() { Ok(()) } else { Err(Refused::Undeclared(missing)) }
    }

    /// What these files declare and the program never asks about. Nothing is said while it names nothing.
    pub(crate) fn unasked<'b, 'a: 'b>(
        &self,
        files: impl Iterator<Item = (RuleFile, &'b Vec<Row<'a>>)>,
    ) -> Vec<Finding> {
        if self.is_empty() {
            return Vec::new();
        }
        let lines = files.flat_map(|(file, rows)| HostWords::lines(rows).map(move |row| (file, row)));
        lines.flat_map(|(file, row)| self.unasked_in(file, row)).collect()
    }

    fn unasked_in(&self, file: RuleFile, row: &Row<'_>) -> Vec<Finding> {
        let [_, kind, actions @ ..] = row.cells.as_slice() else { return Vec::new() };
        let is_asked = |action: &&Cell<'_>| {
            self.0.iter().any(|(one, other)| one.as_str() == kind.text && other.as_str() == action.text)
        };
        let finding = |action: &Cell<'_>| {
            let message = format!("the program never asks about `{}.{}`", kind.text, action.text);
            let fix = "remove it with the lines that name it, or correct its name".to_owned();
            Finding { file, ..Finding::at(row, action, message, fix) }
        };
        actions.iter().filter(|action| !is_asked(action)).map(finding).collect()
    }
}

fn undeclared(kind: &HostKind, action: &HostKind, host: &HostWords) -> String {
    let declared = host.actions().filter(|(one, _)| one == kind);
    let actions: Vec<&str> = declared.map(|(_, action)| action.as_str()).collect();
    let (missing, near, fix) = if actions.is_empty() {
        let kinds: Vec<&str> = host.actions().map(|(kind, _)| kind.as_str()).collect();
        let near = nearest(kind.as_str(), &kinds);
        (
            format!("the kind `{kind}`"),
            near,
            format!("add `kind, {kind}, {action}` to an overlay or the rules"),
        )
    } else {
        let near = nearest(action.as_str(), &actions);
        (format!("the action `{action}` of `{kind}`"), near, format!("add it to the line `kind, {kind}`"))
    };
    let fix = near.map_or(fix, |near| format!("did you mean `{near}`?"));
    format!("the program asks about `{kind}.{action}`, and no line declares {missing}; {fix}")
}
