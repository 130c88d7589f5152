//! What an account signs in with.

use crate::codec::{DecodeError, Value};
use crate::text::as_text;
use std::fmt;
use std::str::FromStr;

/// Two to 64 of the characters `a-z 0-9 . _ - + @`, so that an e-mail address is one. However it is typed,
/// letter case and blanks around it do not matter.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Username(String);

impl Username {
    /// Characters at most.
    pub const MAX: usize = 64;
    /// Characters at least.
    pub const MIN: usize = 2;

    /// The username.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Username {
    type Err = InvalidUsername;
    fn from_str(typed: &str) -> Result<Self, InvalidUsername> {
        let name = typed.trim().to_ascii_lowercase();
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9') || b"._-+@".contains(&byte);
        let is_username = (Self::MIN..=Self::MAX).contains(&name.len()) && name.bytes().all(fits);
        if is_username { Ok(Self(name)) } else { Err(InvalidUsername) }
    }
}

impl fmt::Display for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
as_text!(text Username);

impl fmt::Debug for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Username(..)")
    }
}

impl Value for Username {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let text = String::load(bytes)?;
        text.parse().ok().filter(|read: &Self| read.0 == text).ok_or(DecodeError::NotCanonical)
    }
}

/// The text is no username.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("use 2 to 64 of the letters a to z, digits and . _ - + @")]
pub struct InvalidUsername;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_username_reads_however_it_is_typed() {
        for typed in ["ada.q+night@maple-ems.example", "  Ada.Q+Night@Maple-EMS.example\t"] {
            let name: Username = typed.parse().unwrap();
            assert_eq!(name.as_str(), "ada.q+night@maple-ems.example");
        }
        let told = format!("use {} to {} of", Username::MIN, Username::MAX);
        assert!(InvalidUsername.to_string().starts_with(&told), "{told}");
        assert_eq!(format!("{:?}", "ada".parse::<Username>().unwrap()), "Username(..)");
    }

    #[test]
    fn what_is_none_is_refused_and_none_is_stored() {
        let longest = "a".repeat(64);
        assert!("ab".parse::<Username>().is_ok() && longest.parse::<Username>().is_ok());
        for bad in [
            "",
            "a",
            " a ",
            &format!("{longest}a"),
            "ada q",
            "ädä",
            "ada/q",
            "ada\u{0}",
            "ＡＤＡ",
            "K\u{212a}",
        ] {
            assert_eq!(bad.parse::<Username>(), Err(InvalidUsername), "{bad}");
        }
        for bytes in [&b"Ada"[..], b" ada", b"a", b""] {
            assert_eq!(Username::load(bytes), Err(DecodeError::NotCanonical));
        }
    }
}
