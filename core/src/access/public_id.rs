//! The facility ID people type: a name, not a secret.

use crate::Entropy;
use crate::codec::{Codec, DecodeError, Reader};
use std::fmt;

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
    /// The ID in what was typed, if there can be one.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(DIGITS + 1).collect();
        let is_id = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_id.then_some(Self(digits))
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
impl fmt::Debug for PublicFacilityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicFacilityId({self})")
    }
}
impl Codec for PublicFacilityId {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::parse(&String::read(input)?).ok_or(DecodeError::NotCanonical)
    }
}

/// A facility ID as a visitor typed it, kept short and printable: it is shown back on empty boards.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedId(String);

impl TypedId {
    /// Bytes kept at most, so that every session cookie has one length.
    pub const MAX: usize = 48;

    /// Keeps what can be shown: no control or direction characters, 48 bytes at most.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let mut kept = String::new();
        for c in typed.trim().chars().filter(|c| is_printable(*c)) {
            if kept.len() + c.len_utf8() > Self::MAX {
                break;
            }
            kept.push(c);
        }
        Self(kept)
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
        self.0.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_uppercase).collect()
    }
}

impl fmt::Debug for TypedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedId(..)")
    }
}

/// Neither control characters nor ones that turn or hide text.
pub(crate) fn is_printable(c: char) -> bool {
    let hides = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{61c}');
    !c.is_control() && !hides
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

    #[test]
    fn typed_ids_stay_short_and_printable() {
        let typed = TypedId::new(&format!(" \u{202e}\u{0}{}", "é".repeat(100)));
        assert_eq!(typed.as_str(), "é".repeat(24));
    }
}
