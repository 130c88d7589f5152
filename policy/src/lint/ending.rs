//! The last line says so: a file that was cut off is noticed.

use crate::finding::{Finding, RuleFile};
use crate::row::Row;
use crate::text::Text;

/// A missing end, and lines after it.
pub(super) fn check(text: &Text<'_>) -> Vec<Finding> {
    let rows = &text.rows;
    match rows.iter().position(|row| row.kind().text == "end") {
        Some(end) => rows[end + 1..].iter().map(misplaced).collect(),
        None => vec![missing(text.last_line)],
    }
}

fn misplaced(row: &Row<'_>) -> Finding {
    Finding::at(
        row,
        &row.kind(),
        "this line stands after `end`".to_owned(),
        "put it before `end`, or remove it".to_owned(),
    )
}

fn missing(line: usize) -> Finding {
    Finding {
        file: RuleFile::Rules,
        line,
        column: 1,
        message: "the file does not end with `end`, it may have been cut off".to_owned(),
        fix: "if nothing is missing, add the line: end".to_owned(),
    }
}
