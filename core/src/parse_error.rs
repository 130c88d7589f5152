//! One error for whatever is parsed from a text, so that a function that parses an id, a word and a name has
//! one to return.

use crate::access::{InvalidGrant, InvalidNetwork, InvalidPublicId, InvalidScope, WeakCode};
use crate::gate::NoViewTag;
use crate::journal::InvalidHead;
use crate::{HostKindError, InvalidId, InvalidText, InvalidTime, UnknownWord};
use std::fmt;

/// A text is not what it was parsed as. It says what would be right, and never repeats the text.
///
/// # Example: one `?` for all that a request brings
/// ```
/// use bayboard::{DispatchId, Line, ParseError, ServiceLevel};
///
/// fn parse(id: &str, level: &str, name: &str) -> Result<(DispatchId, ServiceLevel, Line), ParseError> {
///     Ok((id.parse()?, level.parse()?, name.parse()?))
/// }
///
/// let id = "0192d3a4-0000-7000-8000-000000000001";
/// assert!(parse(id, "bls", "Ada Sample").is_ok());
/// let refused = parse(id, "limousine", "Ada Sample").unwrap_err();
/// assert_eq!(refused.what(), "service level");
/// assert!(refused.to_string().starts_with("unknown service level; one of: "));
/// assert_eq!(parse(id, "bls", " ").unwrap_err().to_string(), "text is empty");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseError {
    /// Not a text that can be kept: a name, a note, an address.
    Text(InvalidText),
    /// Not a word of the list.
    Word(UnknownWord),
    /// Not an id.
    Id(InvalidId),
    /// Not a moment, or not a time zone.
    Time(InvalidTime),
    /// Not the ID of a facility as people type it.
    PublicId(InvalidPublicId),
    /// Not an access code that is strong enough.
    Code(WeakCode),
    /// Not a place where roles hold.
    Scope(InvalidScope),
    /// Not a role that somebody can be given there.
    Grant(InvalidGrant),
    /// Not a network.
    Network(InvalidNetwork),
    /// Not a name for a kind of the host product's own.
    HostKind(HostKindError),
    /// Not the version of a view.
    ViewTag(NoViewTag),
    /// Not a saved head of a journal.
    Head(InvalidHead),
}

impl ParseError {
    /// What it was parsed as, for people: `id`, `service level`.
    #[must_use]
    pub const fn what(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Word(unknown) => unknown.list(),
            Self::Id(_) => "id",
            Self::Time(InvalidTime::Zone) => "time zone",
            Self::Time(_) => "time",
            Self::PublicId(_) => "facility ID",
            Self::Code(_) => "access code",
            Self::Scope(_) => "place",
            Self::Grant(_) => "grant",
            Self::Network(_) => "network",
            Self::HostKind(_) => "kind of the host's own",
            Self::ViewTag(_) => "version",
            Self::Head(_) => "saved head",
        }
    }

    /// What is wrong and what would be right, to stand behind a field's name.
    pub(crate) fn problem(&self) -> &dyn fmt::Display {
        match self {
            Self::Text(problem) => problem,
            Self::Word(problem) => problem,
            Self::Id(problem) => problem,
            Self::Time(problem) => problem,
            Self::PublicId(problem) => problem,
            Self::Code(problem) => problem,
            Self::Scope(problem) => problem,
            Self::Grant(problem) => problem,
            Self::Network(problem) => problem,
            Self::HostKind(problem) => problem,
            Self::ViewTag(problem) => problem,
            Self::Head(problem) => problem,
        }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // These begin with a verb, for a field's name stands before them elsewhere.
            Self::Text(_) | Self::ViewTag(_) | Self::Time(InvalidTime::Offset) => {
                write!(f, "{} {}", self.what(), self.problem())
            }
            _ => self.problem().fmt(f),
        }
    }
}

impl std::error::Error for ParseError {}

/// Makes a parser's own error one of these.
macro_rules! from {
    ($($variant:ident of $error:ty),+ $(,)?) => {$(
        impl From<$error> for ParseError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )+};
}

from! {
    Text of InvalidText,
    Word of UnknownWord,
    Id of InvalidId,
    Time of InvalidTime,
    PublicId of InvalidPublicId,
    Code of WeakCode,
    Scope of InvalidScope,
    Grant of InvalidGrant,
    Network of InvalidNetwork,
    HostKind of HostKindError,
    ViewTag of NoViewTag,
    Head of InvalidHead,
}
