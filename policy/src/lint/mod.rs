//! Judging the texts before casbin sees them: casbin accepts any word and any length of line.

mod graph;
mod groups;
mod model;
mod names;
mod suggest;
mod words;

use crate::finding::{Finding, RuleFile};
use crate::parse::Row;

/// Everything wrong with the texts. The rules' meaning is looked at only if every word is known.
pub(crate) fn lint(model: &str, rows: &[Row<'_>]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = model::check(model).into_iter().collect();
    findings.extend(no_rules(rows));
    findings.extend(rows.iter().flat_map(words::check));
    if findings.is_empty() {
        findings.extend(names::check(rows));
        findings.extend(graph::check(rows));
        findings.extend(groups::check(rows));
    }
    findings
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
