//! Who tells boards the time.

use crate::Timestamp;
use crate::board::LiveBoards;

/// The time, and whether it may go back.
#[derive(Clone, Copy, Debug)]
pub(super) enum Clock {
    /// The host's own, which may have been set back: boards follow it.
    Host(Timestamp),
    /// When a request came in, which may have waited, or whose seat was kept, for however long: it takes no
    /// board back.
    Request(Timestamp),
}

impl Clock {
    pub(super) const fn now(self) -> Timestamp {
        match self {
            Self::Host(now) | Self::Request(now) => now,
        }
    }

    pub(super) const fn is_of_request(self) -> bool {
        matches!(self, Self::Request(_))
    }

    /// The moment that these boards are to be drawn for. Ask right before it is used: they live on.
    pub(super) fn at(self, boards: &LiveBoards) -> Timestamp {
        match self {
            Self::Host(now) => now,
            Self::Request(now) => boards.no_earlier(now),
        }
    }

    /// Says that a look that began by it has come to its end.
    pub(super) fn confirm(self, boards: &LiveBoards) {
        if !self.is_of_request() || boards.current_as_of() < self.now() {
            boards.confirm(self.now());
        }
    }
}
