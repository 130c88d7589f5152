//! Where a row of a journal stands: where a page ends and the next one goes on.

use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Where a row stands: an entry's number, and of an entry that tells of many records which of them. In the
/// history of one call it is the number of the change, which counts that call's alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JournalPosition {
    pub(crate) number: u64,
    pub(crate) line: Option<u32>,
}

/// The text is not a position in a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a position in a journal; send back the one that ended the page before")]
pub struct NoJournalPosition;

impl JournalPosition {
    pub(crate) const fn at(number: u64) -> Self {
        Self { number, line: None }
    }

    /// Whether what stands there was told on the pages up to this position: newer entries first, the lines
    /// of one in their order.
    pub(crate) fn is_past(self, number: u64, line: Option<u32>) -> bool {
        number > self.number || (number == self.number && (self.line.is_none() || line <= self.line))
    }
}

impl fmt::Display for JournalPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}.{line}", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

impl FromStr for JournalPosition {
    type Err = NoJournalPosition;
    fn from_str(text: &str) -> Result<Self, NoJournalPosition> {
        let (number, line) = match text.split_once('.') {
            Some((number, line)) => (number, Some(line.parse().map_err(|_| NoJournalPosition)?)),
            None => (text, None),
        };
        Ok(Self { number: number.parse().map_err(|_| NoJournalPosition)?, line })
    }
}

impl Serialize for JournalPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_read_as_it_is_told_and_nothing_else_is_one() {
        for position in [JournalPosition::at(0), JournalPosition { number: 7, line: Some(411) }] {
            assert_eq!(position.to_string().parse(), Ok(position));
        }
        for other in ["", "-1", "7.", ".7", "7.x", "7.1.1", "*"] {
            assert_eq!(other.parse::<JournalPosition>(), Err(NoJournalPosition), "{other}");
        }
    }

    #[test]
    fn newer_entries_come_first_and_the_lines_of_one_in_their_order() {
        let within = JournalPosition { number: 7, line: Some(3) };
        let told = [(8, None), (8, Some(9)), (7, Some(0)), (7, Some(3))];
        let not_yet = [(7, Some(4)), (6, None), (6, Some(0))];
        assert!(told.iter().all(|(number, line)| within.is_past(*number, *line)));
        assert!(!not_yet.iter().any(|(number, line)| within.is_past(*number, *line)));
        assert!(JournalPosition::at(7).is_past(7, Some(9)) && !JournalPosition::at(7).is_past(6, None));
    }
}
