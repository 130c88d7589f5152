//! What is wrong with a row: a field and a sentence, never a value.

use std::fmt;

/// One problem of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    field: String,
    text: String,
}

impl Problem {
    /// Something is wrong with a field.
    pub(crate) fn new(field: &str, text: impl fmt::Display) -> Self {
        Self { field: field.to_owned(), text: text.to_string() }
    }

    /// The row as a whole cannot be read.
    pub(crate) fn of_row(text: impl fmt::Display) -> Self {
        Self::new("row", text)
    }

    /// The column.
    pub(crate) fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.text)
    }
}
