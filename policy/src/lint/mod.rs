//! Judging the texts before casbin sees them: casbin accepts any word and any length of line.

mod ending;
mod graph;
mod kinds;
mod model;
mod names;
pub(crate) mod suggest;
mod words;

use crate::finding::{Finding, RuleFile};
use crate::host_words::HostWords;
use crate::row::Row;
use crate::text::Text;

/// Everything wrong with the texts of a rule file. Its meaning is looked at only if every word is known.
pub(crate) fn lint(model: &str, text: &Text<'_>, host: &HostWords) -> Vec<Finding> {
    let rows = &text.rows;
    let mut findings: Vec<Finding> = model::check(model).into_iter().collect();
    findings.extend(no_rules(rows));
    findings.extend(rows.iter().flat_map(|row| words::check(row, host)));
    if findings.is_empty() {
        findings.extend(kinds::check(rows, &[], host));
        findings.extend(names::check(rows, &[]));
        findings.extend(graph::check(rows));
        findings.extend(ending::check(text));
    }
    findings
}

/// Everything wrong with the text of the overlay of this number. Names and kinds that these rows below it
/// have are taken.
pub(crate) fn lint_overlay<'a>(
    text: &Text<'a>,
    number: usize,
    below: &[Vec<Row<'a>>],
    host: &HostWords,
) -> Vec<Finding> {
    let rows = &text.rows;
    let mut findings: Vec<Finding> = rows.iter().flat_map(|row| words::check_overlay(row, host)).collect();
    if findings.is_empty() {
        findings.extend(kinds::check(rows, below, host));
        findings.extend(names::check(rows, below));
        findings.extend(ending::check(text));
    }
    findings.into_iter().map(|finding| Finding { file: RuleFile::Overlay(number), ..finding }).collect()
}

/// An empty rule set is never what someone meant, and casbin may answer yes to it.
fn no_rules(rows: &[Row<'_>]) -> Option<Finding> {
    let finding = || Finding {
        file: RuleFile::Rules,
        line: 1,
        column: 1,
        message: "there are no rules".to_owned(),
        fix: "write at least one `p` line".to_owned(),
    };
    (!rows.iter().any(|row| row.kind().text == "p")).then(finding)
}
