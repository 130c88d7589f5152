//! What is wrong with a rule file, where, and what would put it right.

use crate::row::{Cell, Row};
use std::fmt;

/// Which of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleFile {
    /// The model.
    Model,
    /// The rules.
    Rules,
    /// An overlay, counted from 1 as they are laid on.
    Overlay(usize),
}

impl fmt::Display for RuleFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Model => f.write_str("model"),
            Self::Rules => f.write_str("rules"),
            Self::Overlay(1) => f.write_str("overlay"),
            Self::Overlay(number) => write!(f, "overlay {number}"),
        }
    }
}

/// One reason to refuse a rule file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Which text.
    pub file: RuleFile,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub fix: String,
}

impl Finding {
    pub(crate) fn at(row: &Row<'_>, cell: &Cell<'_>, message: String, fix: String) -> Self {
        Self { file: RuleFile::Rules, line: row.line, column: cell.column, message, fix }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line {}, column {}: {}; {}", self.file, self.line, self.column, self.message, self.fix)
    }
}
