//! What became of a file's rows: counted in a summary, and listed where somebody should look.

use super::outcome::Outcome;
use super::problem::Problem;
use super::summary::Summary;
use anyhow::Context;
use std::io::Write;
use std::path::Path;

/// The report of one import. It names lines, fields and problems, never what stood in a cell.
#[derive(Clone, Debug, Default)]
pub struct Report {
    entries: Vec<(u64, Outcome, Problem)>,
    /// The counts.
    pub summary: Summary,
    /// Columns that nothing was read from, so that a slip in a name is noticed.
    pub unused: Vec<String>,
}

/// The first line of every report.
pub(super) const HEADER: &str = "row,outcome,field,problem";

impl Report {
    pub(crate) fn of(rows: u64) -> Self {
        Self { summary: Summary { read: rows, ..Summary::default() }, ..Self::default() }
    }

    /// Lists a row. A bad row may have several problems, which count once.
    pub(crate) fn list(&mut self, line: u64, outcome: Outcome, problems: impl IntoIterator<Item = Problem>) {
        self.entries.extend(problems.into_iter().map(|problem| (line, outcome, problem)));
        self.summary.count(outcome);
    }

    pub(crate) fn list_malformed(&mut self, rows: Vec<(u64, Problem)>) {
        rows.into_iter().for_each(|(line, problem)| self.list(line, Outcome::Bad, [problem]));
    }

    /// The listed rows as CSV with the header `row,outcome,field,problem`, in the order of the file.
    ///
    /// # Errors
    /// When the target cannot be written.
    pub fn write(&self, target: impl Write) -> anyhow::Result<()> {
        let mut sorted: Vec<_> = self.entries.iter().collect();
        sorted.sort_by_key(|(line, outcome, _)| (*line, *outcome));
        let mut writer = csv::Writer::from_writer(target);
        writer.write_record(HEADER.split(','))?;
        for (line, outcome, problem) in sorted {
            writer.write_record([&line.to_string(), outcome.word(), problem.field(), problem.text()])?;
        }
        writer.flush()?;
        Ok(())
    }

    /// Writes the listed rows into a file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, file: &Path) -> anyhow::Result<()> {
        let at =
            || format!("cannot write the report to {}; choose another place with --report", file.display());
        self.write(std::fs::File::create(file).with_context(at)?).with_context(at)
    }

    /// The bad rows, one line each, for a terminal.
    pub fn bad_rows(&self) -> impl Iterator<Item = String> {
        let bad = self.entries.iter().filter(|(_, outcome, _)| *outcome == Outcome::Bad);
        bad.map(|(line, _, problem)| format!("row {line}: {problem}"))
    }
}
