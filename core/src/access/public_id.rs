//! The facility ID people type: a name, not a secret.

use crate::Entropy;
use crate::codec::{DecodeError, Value};
use crate::text::as_text;
use crate::text::characters::{is_shown, spelled};
use std::fmt;
use std::str::FromStr;

const DIGITS: usize = 8;

/// Eight digits, written `4821-0937`: easy to say on the phone and never taken for an access code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicFacilityId(String);

impl PublicFacilityId {
    /// A random-looking ID. The store keeps IDs unique within a tenant.
    #[must_use]
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut random = [0; 8];
        entropy.fill(&mut random);
        // 10^8 of 2^64 values: the bias is below 1e-11 and the ID is no secret.
        Self(format!("{:08}", u64::from_be_bytes(random) % 100_000_000))
    }

    /// The ID in what was typed, if there can be one. Whatever is neither letter nor digit does not matter,
    /// nor does a word before the digits, such as `ID`.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let spelled = spelled(typed);
        let digits = spelled.trim_start_matches(char::is_alphabetic);
        let is_id = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_id.then(|| Self(digits.to_owned()))
    }

    /// The eight digits, for a store's unique column.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PublicFacilityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = self.0.split_at(self.0.len() / 2);
        write!(f, "{head}-{tail}")
    }
}

impl FromStr for PublicFacilityId {
    type Err = InvalidPublicId;
    /// Reads it as [`PublicFacilityId::parse`] does.
    fn from_str(typed: &str) -> Result<Self, InvalidPublicId> {
        Self::parse(typed).ok_or(InvalidPublicId)
    }
}
as_text!(shown PublicFacilityId);

/// The text holds no facility ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a facility ID; it has eight digits, such as 4821-0937")]
pub struct InvalidPublicId;

impl fmt::Debug for PublicFacilityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicFacilityId({self})")
    }
}

impl Value for PublicFacilityId {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let digits = String::load(bytes)?;
        Self::parse(&digits).filter(|id| id.0 == digits).ok_or(DecodeError::NotCanonical)
    }
}

/// A facility ID as a visitor typed it, kept short and printable: it is shown back on empty boards.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedId(String);

impl TypedId {
    /// Bytes kept at most, so that every session cookie has one length.
    pub const MAX: usize = 48;

    /// Keeps what can be shown: no control or direction characters, 48 bytes at most. An ID that was typed at
    /// greater length, among blanks or behind a long word, is kept as such, so that it still opens its board.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let shown: String = typed.chars().filter(|c| is_shown(*c)).collect();
        let shown = shown.trim();
        let long = shown.len() > Self::MAX;
        match PublicFacilityId::parse(shown).filter(|_| long) {
            Some(id) => Self(id.to_string()),
            None => Self(shown[..shown.floor_char_boundary(Self::MAX)].trim_end().to_owned()),
        }
    }

    /// The text, to be escaped where it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ID in it, if there can be one.
    #[must_use]
    pub fn public_id(&self) -> Option<PublicFacilityId> {
        PublicFacilityId::parse(&self.0)
    }

    /// One spelling for all ways to type the same ID.
    #[must_use]
    pub fn normal(&self) -> String {
        self.public_id().map_or_else(|| spelled(&self.0), |id| id.digits().to_owned())
    }
}

impl fmt::Debug for TypedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedId(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_however_they_are_typed() {
        let id = PublicFacilityId::parse("4821 0937").unwrap();
        assert_eq!(id.to_string(), "4821-0937");
        assert_eq!(PublicFacilityId::parse("48-21-09-37"), Some(id));
        assert_eq!(PublicFacilityId::parse("4821-093"), None);
        assert_eq!(PublicFacilityId::parse("٤٨٢١٠٩٣٧"), None);
    }

    /// The ways people type, paste and dictate one ID. The same ways are walked at the door.
    #[test]
    fn every_way_to_type_an_id_is_that_id_known_or_not() {
        let id = PublicFacilityId::parse("48210937").unwrap();
        let drawn = TypedId::new("4821-0937").normal();
        for dash in "-‐‑‒–—―−﹣－_./\\:·•．／ー~\u{ad}\u{200b}\u{a0}\u{3000}\t\u{202f}".chars()
        {
            let typed = format!("4821{dash}0937");
            assert_eq!(PublicFacilityId::parse(&typed).as_ref(), Some(&id), "U+{:04X}", dash as u32);
            assert_eq!(TypedId::new(&typed).normal(), drawn, "U+{:04X}", dash as u32);
        }
        for typed in [
            "４８２１－０９３７",
            "ID 4821-0937",
            "id:48210937",
            "ＩＤ　４８２１－０９３７",
            "Facility ID #4821 0937.",
            "“4821–0937”",
            "\u{202a}4821-0937\u{202c}",
        ] {
            assert_eq!(TypedId::new(typed).public_id().as_ref(), Some(&id), "{typed}");
            assert_eq!(TypedId::new(typed).normal(), drawn, "{typed}");
        }
        // A word is taken off only where a whole ID is left.
        for typed in ["ID 4821-093", "4821-0937 ID", "4821-O937", "ID 4821-0937-1", "4821x0937"] {
            assert_eq!(PublicFacilityId::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_id_typed_at_length_is_still_that_id() {
        let long = TypedId::new(&format!("4821{}0937", " ".repeat(90)));
        assert_eq!(long.as_str(), "4821-0937");
        assert_eq!(TypedId::new(long.as_str()), long);
        assert_eq!(TypedId::new(&"9".repeat(90)).as_str(), "9".repeat(48));
    }

    #[test]
    fn typed_ids_stay_short_and_printable() {
        let typed = TypedId::new(&format!(" \u{202e}\u{0}{}", "é".repeat(100)));
        assert_eq!(typed.as_str(), "é".repeat(24));
    }
}
