//! Actors as texts, so that what one of them did can be asked for: `system`, `token:0192d3a4-...`.

use super::Actor;
use crate::InvalidId;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

impl Actor {
    /// What they are, in a word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Operator(_) => "operator",
            Self::Token(_) => "token",
            Self::Session(_) => "session",
            Self::Display(_) => "display",
            Self::HostUser(_) => "host_user",
            Self::HostWork(_) => "host_work",
            Self::Account(_) => "account",
        }
    }

    /// Which one; the library itself has none.
    #[must_use]
    pub const fn id(self) -> Option<Uuid> {
        match self {
            Self::System => None,
            Self::Operator(id) => Some(id.as_uuid()),
            Self::Token(id) => Some(id.as_uuid()),
            Self::Session(id) => Some(id.as_uuid()),
            Self::Display(id) => Some(id.as_uuid()),
            Self::HostUser(id) => Some(id.as_uuid()),
            Self::HostWork(id) => Some(id.as_uuid()),
            Self::Account(id) => Some(id.as_uuid()),
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id() {
            Some(id) => write!(f, "{}:{id}", self.word()),
            None => f.write_str(self.word()),
        }
    }
}

impl FromStr for Actor {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        match text.split_once(':') {
            None if text == Self::System.word() => Ok(Self::System),
            Some(("operator", id)) => id.parse().map(Self::Operator),
            Some(("token", id)) => id.parse().map(Self::Token),
            Some(("session", id)) => id.parse().map(Self::Session),
            Some(("display", id)) => id.parse().map(Self::Display),
            Some(("host_user", id)) => id.parse().map(Self::HostUser),
            Some(("host_work", id)) => id.parse().map(Self::HostWork),
            Some(("account", id)) => id.parse().map(Self::Account),
            _ => Err(InvalidId),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{AccountId, DisplayId, HostUserId, HostWorkId, OperatorId, SessionId, TokenId};

    #[test]
    fn an_actor_is_read_as_it_is_told_and_nothing_else_is_one() {
        let id = Uuid::from_u128(0x0f0e_0d0c_0b0a_7908_8706_0504_0302_f1f0);
        let all = [
            Actor::System,
            Actor::Operator(OperatorId::from_uuid(id)),
            Actor::Token(TokenId::from_uuid(id)),
            Actor::Session(SessionId::from_uuid(id)),
            Actor::Display(DisplayId::from_uuid(id)),
            Actor::HostUser(HostUserId::from_uuid(id)),
            Actor::HostWork(HostWorkId::from_uuid(id)),
            Actor::Account(AccountId::from_uuid(id)),
        ];
        for actor in all {
            assert_eq!(actor.to_string().parse(), Ok(actor));
        }
        assert_eq!(all[2].to_string(), format!("token:{id}"));
        for other in ["", "token", "system:", &format!("system:{id}"), &format!("robot:{id}"), "token:7"] {
            assert_eq!(other.parse::<Actor>(), Err(InvalidId), "{other}");
        }
    }
}
