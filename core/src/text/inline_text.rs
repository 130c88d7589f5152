//! Short texts of a row, held in place: most rows are drawn, compared and dropped without anything else
//! allocated.

use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::fmt;

/// At most fifteen bytes of ASCII: a key, a day, a time of day.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct InlineText {
    length: u8,
    bytes: [u8; Self::LONGEST],
}

impl InlineText {
    const LONGEST: usize = 15;

    pub(crate) fn as_str(&self) -> &str {
        // Only whole characters of ASCII are ever pushed.
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }

    /// A date: `2026-11-21`.
    pub(crate) fn day(date: Date) -> Self {
        let digits = |number: i16| number.unsigned_abs() as u8;
        let year = date.year();
        if !(0..=9_999).contains(&year) {
            return Self::default().with(&date.to_string());
        }
        let year = Self::default().with_two_digits(digits(year / 100)).with_two_digits(digits(year % 100));
        let month = year.with("-").with_two_digits(digits(date.month().into()));
        month.with("-").with_two_digits(digits(date.day().into()))
    }

    /// All fifteen bytes. Two texts are equal exactly where these are.
    pub(crate) const fn bytes(&self) -> &[u8; Self::LONGEST] {
        &self.bytes
    }

    /// The text of these bytes.
    pub(crate) fn of_ascii(bytes: &[u8]) -> Self {
        let mut text = Self::default();
        bytes.iter().for_each(|byte| text.push(*byte));
        text
    }

    /// This text with more at its end, as far as there is room.
    pub(crate) fn with(mut self, text: &str) -> Self {
        text.bytes().for_each(|byte| self.push(byte));
        self
    }

    pub(crate) fn with_digit(mut self, number: u8) -> Self {
        self.push(b'0' + number % 10);
        self
    }

    /// This text with the last two digits of a number at its end.
    pub(crate) fn with_two_digits(self, number: u8) -> Self {
        self.with_digit(number / 10).with_digit(number)
    }

    fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.length)).filter(|_| byte.is_ascii()) {
            *free = byte;
            self.length += 1;
        }
    }
}

impl fmt::Debug for InlineText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl Serialize for InlineText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_read_as_dates_are_written() {
        for day in [
            date(2026, 11, 21),
            date(1900, 1, 1),
            date(9999, 12, 31),
            date(7, 3, 9),
            date(-44, 3, 15),
            Date::MIN,
        ] {
            assert_eq!(InlineText::day(day).as_str(), day.to_string());
        }
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let long = InlineText::default().with("0123456789abcdefgh").with_two_digits(7);
        assert_eq!(long.as_str(), "0123456789abcde");
        assert_eq!(InlineText::default().with("ä1").as_str(), "1");
    }
}
