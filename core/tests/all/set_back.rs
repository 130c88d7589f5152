//! A database that goes back under a running node, from a backup or to a standby that lacks the newest
//! commits, is noticed: the node shows and writes nothing more of the company.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::Journal;
use bayboard::journal::Client;
use bayboard::portal::{Changes, FeedPosition, Portal, PortalError};
use bayboard::{MemoryStore, StoreError};
use std::num::NonZeroU16;
use support::company::{BOOT, Company, NOW, Place, line, trip, vault};
use support::run;
use support::watched::Calls;

/// A company with two facilities, and a copy of its store that lacks the last trips.
struct Stage {
    company: Company,
    places: [Place; 2],
    copy: MemoryStore,
}

impl Stage {
    /// So many trips after the copy was made.
    async fn new(trips: i64) -> Self {
        let company = Company::new().await;
        let places = [company.facility("Harbor House").await, company.facility("Elm Court").await];
        let copy = company.store.copy();
        let stage = Self { company, places, copy };
        stage.book(trips).await;
        stage
    }

    async fn book(&self, trips: i64) {
        for minute in 1..=trips {
            self.company.trip(self.places[0].id, self.places[1].id, minute).await;
        }
    }

    fn set_back(&self) {
        self.company.store.restore(&self.copy);
    }

    /// Another node, which begins now and so knows the history that there is now.
    async fn other(&self) -> Portal {
        let (store, policy) = (self.company.store.clone(), self.company.policy.clone());
        Portal::open(store, policy, vault(&Calls::default(), 9)).await.unwrap()
    }

    /// A sign-in at another node, and the digest over it: one entry.
    async fn other_writes(&self, entries: usize) {
        let other = self.other().await;
        for at in 0..entries {
            self.sign_in(&other, at).await.unwrap();
            other.digest_logons(self.company.tenant, NOW).await.unwrap();
        }
    }

    async fn sign_in(&self, portal: &Portal, at: usize) -> Result<(), PortalError> {
        let client = Client { address: format!("a house {at}").parse().ok(), agent: None };
        let (id, code) = (&self.places[0].public_id, self.places[0].code.spoken());
        portal.sign_in(self.company.tenant, id, &code, client, BOOT, NOW).await.map(drop)
    }

    async fn look(&self) -> Result<(), PortalError> {
        self.company.portal.catch_up(self.company.tenant, NOW).await
    }

    async fn length(&self) -> u64 {
        self.company.store.head(self.company.tenant).await.unwrap().sequence.0
    }

    /// Nothing more is shown, and nothing more is written, however often it is asked.
    async fn has_stopped(&self) {
        let (portal, tenant, before) = (&self.company.portal, self.company.tenant, self.length().await);
        for _ in 0..2 {
            is_another(&self.look().await.unwrap_err());
            is_another(&portal.boards(tenant, NOW).await.err().unwrap());
            is_another(&portal.company(tenant).await.err().unwrap());
            is_another(&portal.digest_logons(tenant, NOW).await.unwrap_err());
            is_another(&self.sign_in(portal, 77).await.unwrap_err());
        }
        assert_eq!(self.length().await, before, "something was written");
        // Whoever begins anew goes on.
        self.other().await.catch_up(tenant, NOW).await.unwrap();
        self.other_writes(1).await;
    }
}

/// What somebody is told of the changes since a position, by a node that begins now.
async fn told(stage: &Stage, after: Option<&FeedPosition>) -> Result<Changes, PortalError> {
    let portal = stage.other().await;
    portal.seat(&stage.company.desk, NOW).changes(after, NonZeroU16::MAX).await
}

fn is_another(error: &PortalError) {
    let PortalError::Store(StoreError::Unavailable { reason }) = error else { panic!("{error}") };
    assert!(reason.contains("another history"), "{reason}");
}

#[test]
fn a_journal_that_is_behind_is_noticed() {
    run(async {
        let stage = Stage::new(3).await;
        stage.look().await.unwrap();
        stage.set_back();
        stage.has_stopped().await;
    });
}

#[test]
fn a_journal_that_was_set_back_and_has_grown_since_is_noticed() {
    run(async {
        // As long as it was, and longer.
        for grown in [3, 4, 9] {
            let stage = Stage::new(3).await;
            let before = stage.length().await;
            stage.look().await.unwrap();
            stage.set_back();
            stage.other_writes(grown).await;
            assert!(stage.length().await >= before, "{grown}");
            stage.has_stopped().await;
        }
    });
}

#[test]
fn a_commit_of_the_node_itself_notices_it() {
    run(async {
        let stage = Stage::new(3).await;
        let before = stage.length().await;
        stage.set_back();
        stage.other_writes(3).await;
        assert_eq!(stage.length().await, before, "the next position is the one that the node expects");
        stage.book(1).await;
        is_another(&stage.company.portal.boards(stage.company.tenant, NOW).await.err().unwrap());
        stage.has_stopped().await;
    });
}

#[test]
fn what_was_set_back_and_lost_nothing_is_the_same_history() {
    run(async {
        let mut stage = Stage::new(3).await;
        stage.look().await.unwrap();
        stage.copy = stage.company.store.copy();
        stage.set_back();
        stage.look().await.unwrap();
        stage.other_writes(2).await;
        stage.look().await.unwrap();
        stage.book(2).await;
        stage.look().await.unwrap();
        assert_eq!(stage.company.boards().await.sequence().0, stage.length().await);
    });
}

#[test]
fn a_seat_that_was_taken_before_shows_and_writes_nothing_more() {
    run(async {
        let stage = Stage::new(3).await;
        let (seat, before) = (stage.company.portal.seat(&stage.company.desk, NOW), stage.length().await);
        let call = stage.company.trip(stage.places[0].id, stage.places[1].id, 30).await;
        let of_before = seat.dispatches().read(call).await.unwrap();
        stage.set_back();
        stage.other_writes(9).await;
        is_another(&stage.look().await.unwrap_err());
        assert!(before < stage.length().await);
        let written = stage.length().await;
        is_another(&seat.disclose(line("page"), of_before).await.unwrap_err());
        is_another(&seat.dispatches().read(call).await.unwrap_err());
        is_another(&seat.dispatches().all_open().await.unwrap_err());
        is_another(&seat.facilities().read(stage.places[0].id).await.unwrap_err());
        is_another(&seat.changes(None, NonZeroU16::MIN).await.unwrap_err());
        let new = trip(stage.places[0].id, stage.places[1].id, 30);
        is_another(&seat.dispatches().create_all(vec![new]).await.unwrap_err());
        assert_eq!(stage.length().await, written, "something was written");
    });
}

#[test]
fn a_position_that_was_lost_is_refused_however_far_the_journal_has_grown() {
    run(async {
        for grown in [0, 3, 4, 9] {
            let stage = Stage::new(3).await;
            let early = told(&stage, None).await.unwrap().position;
            stage.book(1).await;
            let kept = told(&stage, None).await.unwrap().position;
            let mut stage = stage;
            stage.copy = stage.company.store.copy();
            assert!(told(&stage, Some(&kept)).await.unwrap().items.is_empty());
            assert_eq!(told(&stage, Some(&early)).await.unwrap().items.len(), 1);
            // Restored to where it was, it has lost nothing.
            stage.set_back();
            stage.book(1).await;
            let on = told(&stage, Some(&kept)).await.unwrap();
            assert_eq!(on.items.len(), 1);
            stage.set_back();
            stage.other_writes(grown).await;
            assert!(told(&stage, Some(&kept)).await.is_ok(), "the copy has it");
            let lost = told(&stage, Some(&on.position)).await;
            assert!(matches!(lost, Err(PortalError::Invalid { field: "after", .. })), "{grown}: {lost:?}");
        }
    });
}

#[test]
fn who_reads_changes_while_it_is_set_back_comes_to_an_end() {
    run(async {
        let stage = Stage::new(0).await;
        let begun = told(&stage, None).await.unwrap().position;
        stage.book(1).await;
        let half = stage.company.store.copy();
        stage.book(3).await;
        stage.company.portal.catch_up(stage.company.tenant, NOW).await.unwrap();
        let seat = stage.company.portal.seat(&stage.company.desk, NOW);
        stage.company.store.give_way();
        stage.company.store.restore_at_changes(half);
        let read = seat.changes(Some(&begun), NonZeroU16::MAX);
        let read = tokio::time::timeout(std::time::Duration::from_secs(5), read).await.unwrap();
        assert!(read.unwrap().items.len() <= 1, "what is there no more is not told");
        is_another(&seat.changes(Some(&begun), NonZeroU16::MAX).await.unwrap_err());
    });
}
