//! Who did something, and from which device.

use crate::codec::{Codec, DecodeError, Reader, codec_struct};
use crate::{DisplayId, Line, SessionId, TokenId};

/// A person, product or device. There is no shared account among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The library itself, on a timer.
    System,
    /// A person at the deployment's command line, by name.
    Operator(Line),
    /// A host product or a person behind an API token.
    Token(TokenId),
    /// A browser signed in with a facility's code.
    Session(SessionId),
    /// A wall screen.
    Display(DisplayId),
}

impl Codec for Actor {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::System => 0u8.write(out),
            Self::Operator(name) => (1u8.write(out), name.write(out)).0,
            Self::Token(id) => (2u8.write(out), id.write(out)).0,
            Self::Session(id) => (3u8.write(out), id.write(out)).0,
            Self::Display(id) => (4u8.write(out), id.write(out)).0,
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match u8::read(input)? {
            0 => Self::System,
            1 => Self::Operator(Codec::read(input)?),
            2 => Self::Token(Codec::read(input)?),
            3 => Self::Session(Codec::read(input)?),
            4 => Self::Display(Codec::read(input)?),
            _ => return Err(DecodeError::UnknownWord("actor")),
        })
    }
}

/// The device a request came from, as far as it is known. It stands in payloads, so that it can be erased.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Client {
    /// IP address.
    pub address: Option<Line>,
    /// Browser or product, as it names itself.
    pub agent: Option<Line>,
}
codec_struct!(Client { address, agent });

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Client(..)")
    }
}
