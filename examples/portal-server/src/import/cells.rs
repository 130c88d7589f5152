//! Reading single cells: empty means absent, and what does not fit is said by field, never by value.

use super::moments::{birth_date, read_moment};
use super::problem::Problem;
use super::table::Row;
use bayboard::{Timestamp, Word, Zone};
use jiff::civil::Date;
use std::fmt::Display;
use std::str::FromStr;

/// A row being read: it collects what is wrong with it.
#[derive(Debug)]
pub(crate) struct Cells<'a> {
    row: &'a Row,
    problems: Vec<Problem>,
}

impl<'a> Cells<'a> {
    pub(crate) const fn of(row: &'a Row) -> Self {
        Self { row, problems: Vec::new() }
    }

    /// The cell's text, if there is any.
    pub(crate) fn text(&self, column: &str) -> Option<&'a str> {
        Some(self.row.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// The cell read as something, if there is any text.
    pub(crate) fn maybe<T: FromStr<Err: Display>>(&mut self, column: &str) -> Option<T> {
        self.read(column, str::parse)
    }

    /// As [`Cells::maybe`], with another way to read.
    pub(crate) fn read<T, E: Display>(
        &mut self,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let result = read(self.text(column)?);
        result.map_err(|error| self.fault(column, error)).ok()
    }

    /// The cell read as something; its absence is a problem.
    pub(crate) fn must<T: FromStr<Err: Display>>(&mut self, column: &str) -> Option<T> {
        self.require(column);
        self.maybe(column)
    }

    /// Its absence is a problem.
    pub(crate) fn require(&mut self, column: &str) {
        if self.text(column).is_none() {
            self.fault(column, "is missing");
        }
    }

    /// One of a list's words, in any case.
    pub(crate) fn word<T: Word>(&mut self, column: &str) -> Option<T> {
        self.read(column, |text| T::from_word(&text.to_lowercase()).ok_or_else(|| unknown_word::<T>()))
    }

    /// A moment with its offset, or a local time where the zone is known.
    pub(crate) fn moment(&mut self, column: &str, zone: Option<&Zone>) -> Option<Timestamp> {
        let days_first = self.row.days_first;
        self.read(column, |text| read_moment(text, zone, days_first))
    }

    /// A date of birth.
    pub(crate) fn birth_date(&mut self, column: &str) -> Option<Date> {
        let days_first = self.row.days_first;
        self.read(column, |text| birth_date(text, days_first))
    }

    /// Whether the file has such a column.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.row.has(column)
    }

    pub(crate) fn fault(&mut self, column: &str, problem: impl Display) {
        self.problems.push(Problem::new(column, problem));
    }

    /// The value read, or all that is wrong.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(self.problems),
        }
    }
}

fn unknown_word<T: Word>() -> String {
    let words: Vec<&str> = T::ALL.iter().map(|word| word.word()).collect();
    format!("is not a {}; use one of {}", T::LIST, words.join(", "))
}

/// A cell that says yes or no.
pub(super) fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err("is neither yes nor no"),
    }
}
