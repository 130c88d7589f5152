//! Rows that speak of the same thing, folded into one: the last word counts, and a repeat is no word at all.

use super::outcome::Outcome;
use super::problem::Problem;
use super::report::Report;
use std::collections::HashMap;

/// A row that may come again.
pub(crate) trait Foldable: Sized {
    /// The columns in which it differs from an earlier row under the same key; none when it repeats it.
    fn differs_from(&self, earlier: &Self) -> Vec<String>;
    /// Keeps what only the earlier row says.
    #[must_use]
    fn after(self, _earlier: Self) -> Self {
        self
    }
}

/// All rows under one key.
#[derive(Debug)]
pub(crate) struct Group<T> {
    /// What they say in the end.
    pub(crate) last: T,
    /// The first row's line.
    pub(crate) first_line: u64,
    /// The later rows' lines, and the columns in which each differs from the one before.
    pub(crate) later: Vec<(u64, Vec<String>)>,
}

/// Rows by key, in the order in which the keys first came.
#[derive(Debug)]
pub(crate) struct Folded<T> {
    groups: Vec<Group<T>>,
    places: HashMap<String, usize>,
}

impl<T> Default for Folded<T> {
    fn default() -> Self {
        Self { groups: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Foldable + Clone> Folded<T> {
    /// Adds a row; a repeat is listed in the report and left out.
    pub(crate) fn add(&mut self, key: &str, line: u64, row: T, report: &mut Report) {
        let Some(place) = self.places.get(key) else {
            self.places.insert(key.to_owned(), self.groups.len());
            self.groups.push(Group { last: row, first_line: line, later: Vec::new() });
            return;
        };
        let Some(group) = self.groups.get_mut(*place) else { return };
        let columns = row.differs_from(&group.last);
        if columns.is_empty() {
            let problem =
                Problem::of_row(format!("says the same as row {}; take one out", group.last_line()));
            report.list(line, Outcome::Duplicate, [problem]);
        } else {
            group.last = row.after(group.last.clone());
            group.later.push((line, columns));
        }
    }

    pub(crate) fn into_groups(self) -> Vec<Group<T>> {
        self.groups
    }
}

impl<T> Group<T> {
    /// The line of the row that counts.
    pub(crate) fn last_line(&self) -> u64 {
        self.later.last().map_or(self.first_line, |(line, _)| *line)
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = u64> {
        std::iter::once(self.first_line).chain(self.later.iter().map(|(line, _)| *line))
    }

    /// The first row made it, the later ones changed it.
    pub(crate) fn report_created(&self, report: &mut Report) {
        report.list(self.first_line, Outcome::Created, []);
        for (line, columns) in &self.later {
            let text =
                format!("same key as row {} with other data; the last such row counts", self.first_line);
            report.list(*line, Outcome::Updated, [Problem::new(&columns.join(" "), text)]);
        }
    }

    /// They changed in these columns what was recorded before.
    pub(crate) fn report_updated(&self, columns: &str, report: &mut Report) {
        for line in self.lines() {
            report.list(
                line,
                Outcome::Updated,
                [Problem::new(columns, "differs from what was recorded; now as in this file")],
            );
        }
    }

    /// In the end they say what is recorded.
    pub(crate) fn report_unchanged(&self, report: &mut Report) {
        self.lines().for_each(|line| report.list(line, Outcome::Unchanged, []));
    }

    /// They cannot be taken in.
    pub(crate) fn report_bad(&self, problems: &[Problem], report: &mut Report) {
        self.lines().for_each(|line| report.list(line, Outcome::Bad, problems.to_vec()));
    }
}
