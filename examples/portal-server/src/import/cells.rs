//! Reading single cells: empty means absent, and what does not fit is said by field, never by value.

use super::problem::Problem;
use super::table::Row;
use bayboard::{Timestamp, Word, Zone};
use jiff::civil::DateTime;
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
    pub(crate) fn read<T, E: Display>(&mut self, column: &str, read: impl FnOnce(&str) -> Result<T, E>) -> Option<T> {
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
        self.read(column, |text| moment(text, zone))
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

/// Reads RFC 3339 with an offset, or the local time of a zone.
///
/// # Errors
/// A sentence that says how to write it.
pub(crate) fn moment(text: &str, zone: Option<&Zone>) -> Result<Timestamp, &'static str> {
    if let Ok(at) = text.parse() {
        return Ok(at);
    }
    let local: DateTime =
        text.parse().map_err(|_| "is not a time; write it as 2026-11-21T14:15:00-06:00 or 2026-11-21T14:15:00")?;
    // A date alone reads as midnight, which nobody means.
    if !text.contains(':') || !(1900..9999).contains(&local.year()) {
        return Err("is not a time; write it as 2026-11-21T14:15:00");
    }
    zone.map(|zone| zone.moment(local)).ok_or("has no offset; add one such as -06:00, or give the zone with --zone")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_times_follow_daylight_saving_and_offsets_win() {
        let zone = Zone::named("America/Chicago").unwrap();
        let utc = |text| moment(text, Some(&zone)).unwrap().to_string();
        assert_eq!(utc("2026-07-01T12:00:00"), "2026-07-01T17:00:00Z");
        assert_eq!(utc("2026-12-01 12:00"), "2026-12-01T18:00:00Z");
        assert_eq!(utc("2026-12-01T12:00:00+01:00"), "2026-12-01T11:00:00Z");
        // The hour that is skipped reads as the later one, the hour that comes twice as the earlier one.
        assert_eq!(utc("2026-03-08T02:30:00"), "2026-03-08T08:30:00Z");
        assert_eq!(utc("2026-11-01T01:30:00"), "2026-11-01T06:30:00Z");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        let zone = Zone::utc();
        for text in ["soon", "2026-13-01T00:00:00", "2026-02-30T00:00:00", "2026-11-21", "12:00", "0001-01-01T00:00:00"] {
            assert!(moment(text, Some(&zone)).is_err(), "{text}");
        }
        assert!(moment("2026-11-21T12:00:00", None).unwrap_err().contains("--zone"));
    }
}
