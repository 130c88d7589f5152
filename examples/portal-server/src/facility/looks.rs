//! Screens that follow a board without a stream: they ask once a minute, or load their page anew. History has
//! them connect and disconnect as it has the others, a moment late: only then it is clear that no stream
//! follows.

use crate::http::Caller;
use bayboard::Timestamp;
use bayboard::board::Pass;
use bayboard::journal::{Client, LogonEvent};
use bayboard::portal::source;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// A page opens its stream well within this; a look that none has followed by then stands for itself.
const GRACE: Duration = Duration::from_secs(5);
/// Two and a half polls: whoever has not looked for that long has gone.
const GONE: Duration = Duration::from_secs(150);

/// Events that the store did not take, at most so many: it may be gone for long while strangers come and go.
const MOST_KEPT: usize = 10_000;

/// Whose look it is: a display or a session, from one source. Nothing else of a request counts, or it could
/// be told as many.
type Key = (Uuid, String);

/// Who looks, and who has a stream anyway.
#[derive(Debug, Default)]
pub(crate) struct Looks(Mutex<Book>);

#[derive(Debug, Default)]
struct Book {
    looks: HashMap<Key, Look>,
    streams: HashMap<Key, usize>,
    /// What history could not be told.
    kept: Vec<Told>,
}

#[derive(Debug)]
struct Look {
    pass: Pass,
    client: Client,
    first: Timestamp,
    last: Timestamp,
    /// Whether history has it connected.
    told: bool,
}

/// What history is to be told of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) pass: Pass,
    pub(crate) client: Client,
    pub(crate) event: LogonEvent,
    pub(crate) at: Timestamp,
}

/// An open stream; dropping it closes it.
#[derive(Debug)]
pub(crate) struct Streaming {
    looks: Arc<Looks>,
    key: Key,
}

fn key(pass: &Pass, caller: &Caller) -> Key {
    let id = match pass {
        Pass::Display(id) => id.as_uuid(),
        Pass::Session(ticket) => ticket.session().as_uuid(),
    };
    (id, source(&caller.address))
}

impl Looks {
    /// Notes that a board was handed out otherwise than by a stream.
    pub(crate) fn look(&self, pass: &Pass, caller: &Caller, now: Timestamp) {
        let (key, mut book) = (key(pass, caller), self.book());
        if book.streams.contains_key(&key) {
            return;
        }
        let new = || Look { pass: pass.clone(), client: caller.client(), first: now, last: now, told: false };
        book.looks.entry(key).or_insert_with(new).last = now;
    }

    /// What has become clear since it was last asked.
    pub(crate) fn clear(&self, now: Timestamp) -> Vec<Told> {
        let mut book = self.book();
        let mut told = std::mem::take(&mut book.kept);
        book.looks.retain(|_, look| {
            if !look.told && now.since(look.first) >= GRACE {
                look.told = true;
                told.push(look.tell(LogonEvent::Connect, look.first));
            }
            let gone = look.told && now.since(look.last) >= GONE;
            if gone {
                told.push(look.tell(LogonEvent::Disconnect, look.last));
            }
            !gone
        });
        told
    }

    /// The server stops: nobody looks any more.
    pub(crate) fn end(&self) -> Vec<Told> {
        let mut book = self.book();
        let kept = std::mem::take(&mut book.kept);
        let told = |look: Look| look.told.then(|| look.tell(LogonEvent::Disconnect, look.last));
        kept.into_iter().chain(book.looks.drain().filter_map(|(_, look)| told(look))).collect()
    }

    /// What history could not be told is told it again.
    pub(crate) fn keep(&self, told: impl IntoIterator<Item = Told>) {
        let mut book = self.book();
        let (room, mut told) = (MOST_KEPT.saturating_sub(book.kept.len()), told.into_iter());
        book.kept.extend(told.by_ref().take(room));
        let dropped = told.count();
        if dropped > 0 {
            tracing::warn!(
                dropped,
                "history misses screens that came and went: the store has been gone for too long"
            );
        }
    }

    /// How many screens history has connected without a stream.
    pub(crate) fn count(&self) -> u64 {
        self.book().looks.values().filter(|look| look.told).count() as u64
    }

    /// Notes that a screen has a stream, so that what it looks at beside it is not counted.
    pub(crate) fn streaming(self: &Arc<Self>, pass: &Pass, caller: &Caller) -> Streaming {
        let key = key(pass, caller);
        self.book().open(&key);
        Streaming { looks: Arc::clone(self), key }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Look {
    fn tell(&self, event: LogonEvent, at: Timestamp) -> Told {
        Told { pass: self.pass.clone(), client: self.client.clone(), event, at }
    }
}

impl Book {
    /// A look that led to the stream is part of it.
    fn open(&mut self, key: &Key) {
        *self.streams.entry(key.clone()).or_default() += 1;
        self.looks.retain(|of, look| of != key || look.told);
    }

    fn close(&mut self, key: &Key) {
        if let Some(count) = self.streams.get_mut(key) {
            *count -= 1;
            if *count == 0 {
                self.streams.remove(key);
            }
        }
    }
}

impl Drop for Streaming {
    fn drop(&mut self) {
        self.looks.book().close(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::DisplayId;

    fn caller(address: &str, agent: &str) -> Caller {
        Caller { address: address.to_owned(), agent: Some(agent.to_owned()) }
    }

    fn at(seconds: u32) -> Timestamp {
        Timestamp::from_millis(i64::from(seconds) * 1_000)
    }

    fn events(told: &[Told]) -> Vec<(LogonEvent, Timestamp)> {
        told.iter().map(|told| (told.event, told.at)).collect()
    }

    #[test]
    fn a_screen_that_polls_is_connected_from_its_first_look_until_its_last() {
        let (looks, wall) = (Looks::default(), Pass::Display(DisplayId::from_uuid(Uuid::from_u128(7))));
        for second in (0..=240).step_by(60) {
            looks.look(&wall, &caller("192.0.2.7", &format!("television {second}")), at(second));
            let expected = if second == 60 { vec![(LogonEvent::Connect, at(0))] } else { Vec::new() };
            assert_eq!(events(&looks.clear(at(second))), expected, "{second}");
        }
        assert_eq!(looks.count(), 1);
        assert_eq!(looks.clear(at(389)), []);
        assert_eq!(events(&looks.clear(at(390))), [(LogonEvent::Disconnect, at(240))]);
        assert_eq!((looks.count(), looks.end()), (0, Vec::new()));
    }

    #[test]
    fn what_history_did_not_take_is_told_again_before_what_came_later() {
        let (looks, wall) = (Looks::default(), Pass::Display(DisplayId::from_uuid(Uuid::from_u128(7))));
        looks.look(&wall, &caller("192.0.2.7", "television"), at(0));
        let connect = looks.clear(at(5));
        looks.keep(connect);
        let both = [(LogonEvent::Connect, at(0)), (LogonEvent::Disconnect, at(0))];
        assert_eq!(events(&looks.clear(at(150))), both);
        looks.keep(looks.clear(at(151)));
        looks.look(&wall, &caller("192.0.2.7", "television"), at(200));
        looks.keep(looks.clear(at(205)));
        assert_eq!(events(&looks.end()), [(LogonEvent::Connect, at(200)), (LogonEvent::Disconnect, at(200))]);
        let stranger =
            Told { pass: wall, client: Client::default(), event: LogonEvent::Connect, at: at(300) };
        looks.keep(std::iter::repeat_n(stranger, MOST_KEPT + 1));
        assert_eq!(looks.clear(at(301)).len(), MOST_KEPT, "a store that is gone for long fills no memory");
    }

    #[test]
    fn each_source_is_a_screen_and_a_stop_ends_them() {
        let (looks, wall) = (Looks::default(), Pass::Display(DisplayId::from_uuid(Uuid::from_u128(7))));
        for address in ["192.0.2.7", "192.0.2.8", "2001:db8::1", "2001:db8::2"] {
            looks.look(&wall, &caller(address, "television"), at(0));
        }
        assert_eq!(looks.clear(at(5)).len(), 3, "two are of one network");
        assert!(looks.end().iter().all(|told| told.event == LogonEvent::Disconnect));
    }

    #[test]
    fn what_a_screen_with_a_stream_looks_at_is_part_of_it() {
        let (looks, wall) = (Looks::default(), Pass::Display(DisplayId::from_uuid(Uuid::from_u128(7))));
        let screen = caller("192.0.2.7", "television");
        looks.look(&wall, &screen, at(0));
        looks.book().open(&key(&wall, &screen));
        looks.look(&wall, &screen, at(1));
        assert_eq!(looks.clear(at(100)), []);
        looks.book().close(&key(&wall, &screen));
        looks.look(&wall, &screen, at(101));
        assert_eq!(events(&looks.clear(at(106))), [(LogonEvent::Connect, at(101))]);
    }
}
