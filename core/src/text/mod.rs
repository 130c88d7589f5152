//! Texts from outside, parsed once: bounded, trimmed, without marks that turn or hide. [`characters`] has the
//! table.

mod as_text;
pub(crate) mod characters;
mod inline_text;
mod person_name;

use crate::codec::{DecodeError, Value};
pub(crate) use as_text::as_text;
#[cfg(feature = "serde")]
pub(crate) use as_text::parsed;
use characters::{Layout, clean};
pub(crate) use inline_text::InlineText;
pub use person_name::PersonName;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Why a text was refused. It never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidText {
    /// Nothing but blanks.
    #[error("is empty")]
    Empty,
    /// Nothing that shows, though something was typed.
    #[error("shows nothing to the eye; type it, or leave it out")]
    Blank,
    /// Too long.
    #[error("is too long; at most {0} characters")]
    Long(usize),
    /// Holds control characters, or the mark that shows text backwards.
    #[error("holds characters that cannot be shown; retype it")]
    Unprintable,
    /// Not an https address.
    #[error("is not an https address; write it as https://host/path")]
    NotHttps,
}

fn parse(text: &str, longest: usize, layout: Layout) -> Result<String, InvalidText> {
    let text = clean(text, layout)?;
    if text.chars().count() > longest { Err(InvalidText::Long(longest)) } else { Ok(text) }
}

/// What was kept once opens for good, also if a later version would write it otherwise.
fn stored(text: String, longest: usize) -> Option<String> {
    let fits = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    (!text.is_empty() && text.chars().count() <= longest && text.chars().all(fits)).then_some(text)
}

/// A text that storage reads back.
pub trait StoredText: Sized {
    /// The text as it was kept; none where it cannot have been.
    fn from_stored(text: String) -> Option<Self>;
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident($longest:literal, $layout:ident)),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Characters at most.
            pub const MAX: usize = $longest;
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&$name> for Arc<str> {
            fn from(text: &$name) -> Self {
                Self::clone(&text.0)
            }
        }
        impl FromStr for $name {
            type Err = InvalidText;
            fn from_str(text: &str) -> Result<Self, InvalidText> {
                parse(text, $longest, Layout::$layout).map(|text| Self(text.into()))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
        impl Value for $name {
            fn store(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(self.0.as_bytes());
            }
            fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
                Self::from_stored(String::load(bytes)?).ok_or(DecodeError::NotCanonical)
            }
        }
        impl StoredText for $name {
            fn from_stored(text: String) -> Option<Self> {
                stored(text, $longest).map(|text| Self(text.into()))
            }
        }
        as_text!(text $name);
    )+};
}

texts! {
    /// One line: a name, an address, a phone number.
    Line(200, Line),
    /// Several lines: notes.
    Note(2_000, Lines),
    /// A room and bed, as short as a door plate: `214 B`.
    Room(16, Line),
    /// The host product's own reference to a record.
    SourceRef(120, Line),
}

/// A file of rules, line by line. Layout stays as it is, so that findings name the right line.
#[derive(Clone, PartialEq, Eq)]
pub struct RuleText(String);

impl RuleText {
    /// Bytes at most: some ten thousand rules.
    pub const MAX: usize = 2_000_000;
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RuleText {
    type Err = InvalidText;
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        // Some editors begin a file with a mark of its encoding.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let fits =
            |c: char| matches!(c, '\n' | '\r' | '\t') || !(c.is_control() || characters::turns_or_hides(c));
        match text {
            text if text.trim().is_empty() => Err(InvalidText::Empty),
            text if text.len() > Self::MAX => Err(InvalidText::Long(Self::MAX)),
            text if text.chars().all(fits) => Ok(Self(text.to_owned())),
            _ => Err(InvalidText::Unprintable),
        }
    }
}

impl fmt::Debug for RuleText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RuleText(..)")
    }
}

impl Value for RuleText {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let text = String::load(bytes)?;
        text.parse().ok().filter(|read: &Self| read.as_str() == text).ok_or(DecodeError::NotCanonical)
    }
}

impl StoredText for RuleText {
    fn from_stored(text: String) -> Option<Self> {
        text.parse().ok()
    }
}

/// A web address that starts with `https://` and names a host, without user name or password in it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpsUrl(Arc<str>);

impl HttpsUrl {
    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&HttpsUrl> for Arc<str> {
    fn from(url: &HttpsUrl) -> Self {
        Self::clone(&url.0)
    }
}

impl FromStr for HttpsUrl {
    type Err = InvalidText;
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let url = parse(text, 500, Layout::Line)?;
        let rest = url.strip_prefix("https://").ok_or(InvalidText::NotHttps)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`".contains(&byte));
        if host.is_empty() || host.contains('@') || !plain {
            Err(InvalidText::NotHttps)
        } else {
            Ok(Self(url.into()))
        }
    }
}

impl fmt::Debug for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpsUrl(..)")
    }
}

impl Value for HttpsUrl {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.0.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let text = String::load(bytes)?;
        text.parse().ok().filter(|read: &Self| read.as_str() == text).ok_or(DecodeError::NotCanonical)
    }
}

impl StoredText for HttpsUrl {
    fn from_stored(text: String) -> Option<Self> {
        text.parse().ok()
    }
}
as_text!(text HttpsUrl);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_trimmed_bounded_and_printable() {
        assert_eq!(" Maple Grove ".parse::<Line>().unwrap().as_str(), "Maple Grove");
        assert_eq!("  ".parse::<Line>(), Err(InvalidText::Empty));
        assert_eq!("a\u{0}b".parse::<Line>(), Err(InvalidText::Unprintable));
        assert_eq!("a\u{202e}b".parse::<Line>(), Err(InvalidText::Unprintable));
        assert_eq!("9".repeat(17).parse::<Room>(), Err(InvalidText::Long(16)));
        assert_eq!("one\r\ntwo".parse::<Note>().unwrap().as_str(), "one\ntwo");
        assert_eq!("one\ntwo".parse::<Line>().unwrap().as_str(), "one two");
        assert_eq!(
            "9".repeat(16).parse::<Room>().unwrap().as_str(),
            format!("{}\u{200e}", "9".repeat(16)).parse::<Room>().unwrap().as_str()
        );
    }

    #[test]
    fn what_was_stored_opens_as_it_was_written() {
        for text in ["Maple\u{ad} Grove", "\u{3164}", "a\tb", "a\u{fffe}"] {
            assert_eq!(Line::from_stored(text.to_owned()).unwrap().as_str(), text);
        }
        for text in ["", "a\u{0}", &"x".repeat(201)] {
            assert_eq!(Line::from_stored(text.to_owned()), None);
        }
    }

    #[test]
    fn only_plain_https_addresses_pass() {
        assert!("https://payor.example/form?plan=7".parse::<HttpsUrl>().is_ok());
        for bad in [
            "http://payor.example",
            "javascript:alert(1)",
            "https://",
            "https://user@host/",
            "https://a/\"x",
            "https:///path",
        ] {
            assert_eq!(bad.parse::<HttpsUrl>(), Err(InvalidText::NotHttps), "{bad}");
        }
    }
}
