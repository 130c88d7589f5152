//! The host product's kinds of records that rules and overlays declare, and what can be done to them.

use crate::row::Row;
use bayboard::HostKind;

/// Every declared kind with its actions, in the order of the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HostWords(Vec<(HostKind, HostKind)>);

impl HostWords {
    /// How many actions of all kinds together there may be.
    pub(crate) const MOST: usize = 64;

    /// Reads the `kind` lines; words that are no names are left out, the lint reports them.
    pub(crate) fn read(rows: &[Row<'_>]) -> Self {
        Self::default().with(rows)
    }

    /// The same, and what these rows declare besides. What is here already keeps its place, so that rules
    /// compiled before mean the same after.
    pub(crate) fn with(&self, rows: &[Row<'_>]) -> Self {
        let declared = Self::lines(rows).flat_map(|row| {
            let names: Vec<Option<HostKind>> =
                row.values().iter().map(|cell| HostKind::new(cell.text).ok()).collect();
            let kind = names.first().cloned().flatten();
            names.into_iter().skip(1).filter_map(move |action| Some((kind.clone()?, action?)))
        });
        let mut all = self.clone();
        for (kind, action) in declared {
            if all.place(&kind, &action).is_none() {
                all.0.push((kind, action));
            }
        }
        all
    }

    /// The lines that declare.
    pub(crate) fn lines<'r, 'a>(rows: &'r [Row<'a>]) -> impl Iterator<Item = &'r Row<'a>> {
        rows.iter().filter(|row| row.kind().text == "kind")
    }

    /// Every kind with each of its actions.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &(HostKind, HostKind)> {
        self.0.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn find(&self, kind: &str, action: &str) -> Option<&(HostKind, HostKind)> {
        self.0.iter().find(|(one, other)| one.as_str() == kind && other.as_str() == action)
    }

    /// The place of an action, counted over all kinds.
    pub(crate) fn place(&self, kind: &HostKind, action: &HostKind) -> Option<usize> {
        self.0.iter().position(|(one, other)| one == kind && other == action)
    }

    #[cfg(test)]
    #[allow(clippy::unwrap_used)]
    pub(crate) fn of(kinds: &[(&str, &[&str])]) -> Self {
        let name = |name: &str| HostKind::new(name).unwrap();
        Self(
            kinds
                .iter()
                .flat_map(|(kind, actions)| actions.iter().map(|action| (name(kind), name(action))))
                .collect(),
        )
    }
}
