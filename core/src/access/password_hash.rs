//! What is kept of a password.

use crate::codec::{DecodeError, Value};
use crate::record::Secret;
use std::fmt;

/// A password's hash as a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$...`. It prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// Bytes at most.
    pub const MAX: usize = 200;

    /// A hash in that form; none if it cannot be one.
    #[must_use]
    pub fn from_phc(text: &str) -> Option<Self> {
        let is_phc =
            text.len() <= Self::MAX && text.starts_with('$') && text.bytes().all(|b| b.is_ascii_graphic());
        is_phc.then(|| Self(text.to_owned()))
    }

    /// The PHC string, for whoever compares a password with it.
    #[cfg(feature = "password")]
    pub(crate) fn phc(&self) -> &str {
        &self.0
    }
}

/// Nothing stands where it is not told.
impl Secret for PasswordHash {
    fn withhold(&mut self) {
        self.0.clear();
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(..)")
    }
}

impl Value for PasswordHash {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let text = String::load(bytes)?;
        let told = text.is_empty().then(|| Self(String::new()));
        told.or_else(|| Self::from_phc(&text)).ok_or(DecodeError::NotCanonical)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_prints_nothing_and_nothing_is_left_of_one_that_is_withheld() {
        let mut hash = PasswordHash::from_phc("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA").unwrap();
        assert_eq!(format!("{hash:?}"), "PasswordHash(..)");
        hash.withhold();
        let mut stored = Vec::new();
        hash.store(&mut stored);
        assert!(stored.is_empty());
        assert_eq!(PasswordHash::load(&stored), Ok(hash));
    }

    #[test]
    fn only_a_phc_string_is_a_hash() {
        for bad in ["", "hunter2", "$argon2id$ $", &format!("${}", "a".repeat(PasswordHash::MAX))] {
            assert_eq!(PasswordHash::from_phc(bad), None, "{bad}");
        }
    }
}
