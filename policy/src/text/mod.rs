//! The text of a rule file as editors and spreadsheets leave it: read as it is meant, or refused by name.

mod bytes;
mod cells;
mod characters;
mod layout;
mod lines;

pub use bytes::text_of;
use cells::{Separator, Split, split};
pub use layout::laid_out;
use lines::lines;

use crate::finding::{Finding, RuleFile};
use crate::row::Row;

/// A rule file, read.
#[derive(Clone, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) rows: Vec<Row<'a>>,
    /// What cannot be read. With any of it, the rows are not all of what the file says.
    unreadable: Vec<Finding>,
    /// What stands between the cells in place of commas: the layout mends it.
    foreign: Option<Finding>,
    /// The last line with anything on it.
    pub(crate) last_line: usize,
}

impl<'a> Text<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut read = Self { rows: Vec::new(), unreadable: Vec::new(), foreign: None, last_line: 1 };
        for (line, text) in lines(text) {
            read.unreadable.extend(characters::unreadable(line, text));
            let split = split(text);
            if !split.is_blank() {
                read.last_line = line;
            }
            if split.is_skipped() {
                read.unreadable.extend(split.open_quote(line));
                continue;
            }
            read.unreadable.extend(characters::misplaced(line, text).or_else(|| split.trouble(line)));
            // A whole file is saved one way: said once.
            read.foreign = read.foreign.or_else(|| foreign(line, &split));
            read.rows.push(Row { line, cells: split.cells });
        }
        read
    }

    /// Everything that keeps the file from being judged.
    pub(crate) fn findings(&self, file: RuleFile) -> Vec<Finding> {
        let findings = self.unreadable.iter().chain(&self.foreign).cloned();
        findings.map(|finding| Finding { file, ..finding }).collect()
    }
}

fn foreign(line: usize, split: &Split<'_>) -> Option<Finding> {
    let told = match split.separator {
        Separator::Comma => return None,
        Separator::Semicolon => "semicolons stand between the cells, and this tool reads commas",
        Separator::Tab => "tabs stand between the cells, and this tool reads commas",
        Separator::Within => "the whole line stands in one cell",
    };
    let fix = "run `bayboard-policy fmt` on the file, or save it anew as CSV with commas between the cells";
    Some(at(line, 1, told, fix))
}

fn at(line: usize, column: usize, message: impl Into<String>, fix: impl Into<String>) -> Finding {
    Finding { file: RuleFile::Rules, line, column, message: message.into(), fix: fix.into() }
}

#[cfg(test)]
mod tests;
