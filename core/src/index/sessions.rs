//! What these boards know of browsers' sessions: which of them have signed out.
//!
//! A session that goes on stands nowhere, so whoever brings its ticket for the first time has to look for its
//! end. After that, ends are heard of, in the order of commits. Only so many sessions are known: one that is
//! forgotten is looked for again when its ticket comes back.

use crate::SessionId;
use crate::recent::Recent;

/// So many are known at most, decoys' among them: some ten megabytes.
const MOST: usize = 100_000;

#[derive(Debug)]
pub(crate) struct Sessions {
    /// Whether each has ended.
    ended: Recent<SessionId, bool>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { ended: Recent::new(MOST) }
    }
}

impl Sessions {
    /// Whether it was looked for, or its end was heard of.
    pub(crate) fn is_known(&mut self, session: SessionId) -> bool {
        self.ended.hear(session).is_some()
    }

    pub(crate) fn is_ended(&self, session: SessionId) -> bool {
        self.ended.peek(&session).is_some_and(|ended| *ended)
    }

    /// What was found or heard. An end is never taken back: whoever found none may have looked before it.
    pub(crate) fn know(&mut self, session: SessionId, ended: bool) {
        let ended = ended || self.is_ended(session);
        self.ended.put(session, ended);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn session(number: u128) -> SessionId {
        SessionId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn an_end_is_never_taken_back() {
        let mut sessions = Sessions::default();
        assert!(!sessions.is_known(session(1)) && !sessions.is_ended(session(1)));
        for (ended, is_ended) in [(false, false), (true, true), (false, true)] {
            sessions.know(session(1), ended);
            assert_eq!((sessions.is_known(session(1)), sessions.is_ended(session(1))), (true, is_ended));
        }
    }

    #[test]
    fn a_session_in_use_stays_known_among_any_number_of_others() {
        let mut sessions = Sessions::default();
        sessions.know(session(1), false);
        for number in 2..MOST as u128 + 100 {
            sessions.know(session(number), true);
            assert!(number % 1_000 != 0 || sessions.is_known(session(1)));
        }
        assert!(
            sessions.is_known(session(1)) && !sessions.is_known(session(2)),
            "one that is forgotten is looked for again"
        );
    }
}
