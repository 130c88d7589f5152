//! Kinds of records that only the host product knows, guarded by the same rules.

use super::Kind;
use crate::codec::Word;
use crate::text::as_text;
use std::fmt;

/// The name of a host product's own kind of record, or of something done to it: `vehicle`, `retire`. Rules
/// and overlays declare both in `kind` lines.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostKind(String);

impl HostKind {
    /// Takes a name.
    ///
    /// # Errors
    /// [`HostKindError::Name`] for anything but 1 to 40 small letters, digits and `_` behind a letter, and
    /// [`HostKindError::Taken`] for the library's own words.
    pub fn new(name: &str) -> Result<Self, HostKindError> {
        let starts = name.starts_with(|letter: char| letter.is_ascii_lowercase());
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        if !starts || name.len() > 40 || !name.chars().all(plain) {
            return Err(HostKindError::Name);
        }
        if Kind::from_word(name).is_some() || name == "action" {
            return Err(HostKindError::Taken);
        }
        Ok(Self(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HostKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for HostKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HostKind({self})")
    }
}

impl std::str::FromStr for HostKind {
    type Err = HostKindError;
    fn from_str(name: &str) -> Result<Self, HostKindError> {
        Self::new(name)
    }
}
as_text!(shown HostKind);

/// Why a name was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HostKindError {
    /// Not a plain name.
    #[error("use up to 40 small letters, digits and `_`, and start with a letter")]
    Name,
    /// One of the library's own words.
    #[error("this is one of the library's own words; choose another name")]
    Taken,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_and_not_the_librarys_own() {
        assert_eq!(HostKind::new("fleet_2").unwrap().as_str(), "fleet_2");
        for bad in ["", "Fleet", "2fleet", "fleet.view", "a b", &"x".repeat(41)] {
            assert_eq!(HostKind::new(bad), Err(HostKindError::Name), "{bad}");
        }
        assert_eq!(HostKind::new("patient"), Err(HostKindError::Taken));
        assert_eq!(HostKind::new("action"), Err(HostKindError::Taken));
    }
}
