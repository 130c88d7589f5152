//! Counts the looks at a company's feed, so that one look serves all who were waiting for it.

use std::sync::atomic::{AtomicU64, Ordering};

/// Looks are made one at a time. One that began after somebody asked has found all that was durable by then.
#[derive(Debug, Default)]
pub(super) struct Looks {
    begun: AtomicU64,
    /// The newest that came to its end.
    ended: AtomicU64,
}

impl Looks {
    /// How many have begun: for whoever asks now.
    pub(super) fn begun(&self) -> u64 {
        self.begun.load(Ordering::SeqCst)
    }

    /// Whether one that began after this was asked has come to its end.
    pub(super) fn serve(&self, asked: u64) -> bool {
        self.ended.load(Ordering::SeqCst) > asked
    }

    /// Begins one, and returns its number.
    pub(super) fn begin(&self) -> u64 {
        self.begun.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// It found all there was.
    pub(super) fn end(&self, look: u64) {
        self.ended.store(look, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_serves_those_who_asked_before_it_began_and_only_if_it_ended() {
        let looks = Looks::default();
        let early = looks.begun();
        let failed = looks.begin();
        let late = looks.begun();
        assert!(!looks.serve(early), "it has not ended");
        let second = looks.begin();
        assert!(failed < second);
        looks.end(second);
        assert!(looks.serve(early) && looks.serve(late));
        assert!(!looks.serve(looks.begun()), "whoever asks now wants a new one");
    }
}
