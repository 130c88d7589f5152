//! What was erased reads as erased, and what was altered as broken.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Head, RawEntry};
use crate::codec::decode;
use crate::conformance::World;
use crate::{Dispatch, Draft, KeyId, RunNumber, SealError, Sealed};

/// What a world writes of one dispatch: its entries, and the dispatch as it is after the last.
struct Written {
    world: World,
    head: Head,
    entries: Vec<RawEntry>,
    dispatch: Dispatch,
}

impl Written {
    fn booked() -> Self {
        let world = World::new(5);
        let (head, entries, dispatch) = (Head::EMPTY, Vec::new(), world.any_dispatch());
        let mut written = Self { world, head, entries, dispatch };
        let draft = written.world.draft().create(written.dispatch.clone());
        written.take(draft);
        written
    }

    fn edit(&mut self) {
        let draft = self.world.draft().edit(self.dispatch.clone(), self.dispatch.clone());
        self.take(draft);
    }

    fn erase(&mut self) {
        let draft = self.world.draft().erase(&self.dispatch, &[]);
        self.take(draft);
    }

    fn take(&mut self, draft: Result<Draft, SealError>) {
        let mut linked = draft.unwrap().finish().link(self.head, RunNumber(0));
        self.head = linked.head;
        self.entries.append(&mut linked.entries);
        self.dispatch = Dispatch::try_from(linked.writes.remove(0).record).unwrap();
    }

    fn first_payload(&mut self) -> &mut Vec<u8> {
        &mut self.entries[0].body.as_mut().unwrap().payload
    }

    /// Whether each entry tells something, to whoever has the dispatch's key as it is now.
    fn told(&self) -> Vec<Result<bool, SealError>> {
        let key = self.dispatch.open_journal_key(self.world.company()).unwrap();
        self.entries.iter().map(|entry| entry.payload(Some(&key)).map(|payload| payload.is_some())).collect()
    }
}

#[test]
fn what_was_erased_reads_as_erased_though_the_record_has_a_newer_key() {
    let mut written = Written::booked();
    written.edit();
    assert_eq!(written.told(), [Ok(true), Ok(true)]);
    written.erase();
    assert_eq!(written.told(), [Ok(false), Ok(false), Ok(true)], "the erasure itself is told");
    written.edit();
    assert_eq!(written.told(), [Ok(false), Ok(false), Ok(true), Ok(true)]);
    written.erase();
    written.edit();
    assert_eq!(written.told(), [Ok(false), Ok(false), Ok(true), Ok(false), Ok(true), Ok(true)]);
    assert_eq!(written.dispatch.0.journal_key.number(), KeyId(3));
}

#[test]
fn what_does_not_open_under_the_key_it_names_is_broken_and_not_erased() {
    let (mut written, mut later) = (Written::booked(), Written::booked());
    let sealed: Sealed = decode(written.first_payload()).unwrap();
    assert_eq!(sealed.key_id(), KeyId(1), "a payload names its key");
    *written.first_payload().last_mut().unwrap() ^= 1;
    assert_eq!(written.told(), [Err(SealError::Broken)]);
    later.erase();
    later.edit();
    *written.first_payload() = later.entries.pop().unwrap().body.unwrap().payload;
    assert_eq!(written.told(), [Err(SealError::Broken)], "it names a key that this dispatch never had");
}
