//! Short texts of a row, held in place: most rows are drawn, compared and dropped without anything else allocated.

use serde::{Serialize, Serializer};
use std::fmt;

/// At most fifteen bytes of ASCII: a key, a day, a time of day.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Brief {
    length: u8,
    bytes: [u8; Self::LONGEST],
}

impl Brief {
    const LONGEST: usize = 15;

    pub(crate) fn as_str(&self) -> &str {
        // Only whole characters of ASCII are ever pushed.
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
    /// This text with more at its end, as far as there is room.
    pub(crate) fn with(mut self, text: &str) -> Self {
        text.bytes().filter(u8::is_ascii).for_each(|byte| self.push(byte));
        self
    }
    /// This text with the last two digits of a number at its end.
    pub(crate) fn with_two_digits(mut self, number: u8) -> Self {
        self.push(b'0' + number / 10 % 10);
        self.push(b'0' + number % 10);
        self
    }
    fn push(&mut self, byte: u8) {
        if let Some(free) = self.bytes.get_mut(usize::from(self.length)) {
            *free = byte;
            self.length += 1;
        }
    }
}

impl fmt::Debug for Brief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
impl Serialize for Brief {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
