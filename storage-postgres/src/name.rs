//! Names of schemas and roles, which statements cannot take as values.

use std::fmt;
use std::str::FromStr;

/// A plain PostgreSQL name: lower case letters, digits and `_`, not starting with a digit, 63 characters at
/// most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl FromStr for Name {
    type Err = BadName;
    fn from_str(text: &str) -> Result<Self, BadName> {
        let is_plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
        let starts_well = text.chars().next().is_some_and(|first| !first.is_ascii_digit());
        if starts_well && text.len() <= 63 && text.chars().all(is_plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadName)
        }
    }
}

impl fmt::Display for Name {
    /// Quoted, so that a word of SQL can be a name too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0)
    }
}

/// The text is not a plain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("names of schemas and roles have lower case letters, digits and _, and 63 characters at most")]
pub struct BadName;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_names() {
        assert_eq!("portal_2".parse::<Name>().map(|name| name.to_string()), Ok("\"portal_2\"".to_owned()));
        for text in ["", "2portal", "Portal", "a\"; DROP TABLE x", "a b", &"a".repeat(64)] {
            assert_eq!(text.parse::<Name>(), Err(BadName), "{text}");
        }
    }
}
