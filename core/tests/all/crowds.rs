//! Many at once: who asks for much, or often, keeps nobody else waiting.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::access::Role;
use bayboard::portal::{FeedPosition, Viewer};
use bayboard::{Disclosure, DispatchFilter, Subject};
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex};
use std::thread::available_parallelism;
use support::company::{Company, NOW, line, trip};
use support::rules::{Rules, everything};
use support::run;
use tokio::task::JoinSet;

/// A company with a thousand calls, of which somebody sees none, and a position from before them.
struct Stage {
    company: Company,
    onlooker: Viewer,
    before: FeedPosition,
    ended: Mutex<Vec<&'static str>>,
}

impl Stage {
    async fn new() -> Arc<Self> {
        let company = Company::new().await;
        let place = company.facility("Maple Grove").await;
        let onlooker = company.token("onlooker", Role::Biller).await;
        let sees = |subject: &Subject, _| {
            if subject.roles.contains(Role::Biller) { Disclosure::NOTHING } else { everything() }
        };
        company.policy.swap(Rules::new("blind", sees, |_, _, _| true));
        let begun = company.portal.seat(&onlooker, NOW).changes(None, NonZeroU16::MAX).await.unwrap();
        for _ in 0..2 {
            let many = (0..500).map(|_| trip(place.id, place.id, 30)).collect();
            company.portal.seat(&company.desk, NOW).dispatches().create_all(many).await.unwrap();
        }
        company.store.give_way();
        Arc::new(Self { company, onlooker, before: begun.position, ended: Mutex::default() })
    }

    /// Reads on past all that the onlooker may not see.
    async fn follow(self: Arc<Self>) {
        let seat = self.company.portal.seat(&self.onlooker, NOW);
        let told = seat.changes(Some(&self.before), NonZeroU16::MAX).await.unwrap();
        assert!(told.items.is_empty() && !told.more);
        self.end("long");
    }

    /// The same by a list.
    async fn list(self: Arc<Self>) {
        let seat = self.company.portal.seat(&self.onlooker, NOW);
        let page = seat.dispatches().list(&DispatchFilter::default(), NonZeroU16::MAX).await.unwrap();
        assert!(seat.disclose(line("test"), page).await.unwrap().items.is_empty());
        self.end("long");
    }

    /// A page that is just long enough to wait for its turn.
    async fn page(self: Arc<Self>) {
        let seat = self.company.portal.seat(&self.company.desk, NOW);
        let limit = NonZeroU16::new(65).unwrap();
        seat.dispatches().list(&DispatchFilter::default(), limit).await.unwrap();
        self.end("page");
    }

    fn end(&self, what: &'static str) {
        self.ended.lock().unwrap().push(what);
    }
}

#[test]
fn who_reads_past_much_lets_others_come_in_between() {
    run(async {
        let turns = available_parallelism().map_or(1, |count| count.get().div_ceil(2));
        for (is_list, reads) in [(false, "changes"), (true, "page")] {
            let (stage, mut tasks) = (Stage::new().await, JoinSet::new());
            stage.company.calls.drain();
            for _ in 0..turns {
                let stage = Arc::clone(&stage);
                if is_list {
                    tasks.spawn(stage.list())
                } else {
                    tasks.spawn(stage.follow())
                };
            }
            // Until each is in its second stretch, and so has its turn.
            let mut begun = 0;
            while begun < 2 * turns {
                tokio::task::yield_now().await;
                begun += stage.company.calls.drain().iter().filter(|call| *call == reads).count();
            }
            assert!(stage.ended.lock().unwrap().is_empty());
            tasks.spawn(Arc::clone(&stage).page());
            tasks.join_all().await;
            assert_eq!(stage.ended.lock().unwrap()[0], "page");
        }
    });
}

#[test]
fn of_many_followers_that_come_at_once_two_look_at_the_feed() {
    run(async {
        let (stage, mut tasks) = (Stage::new().await, JoinSet::new());
        stage.company.calls.drain();
        for _ in 0..8 {
            let stage = Arc::clone(&stage);
            tasks.spawn(async move {
                let seat = stage.company.portal.seat(&stage.company.desk, NOW);
                seat.changes(None, NonZeroU16::MAX).await.map(drop)
            });
        }
        tasks.join_all().await.into_iter().collect::<Result<Vec<()>, _>>().unwrap();
        let looks = stage.company.calls.drain().iter().filter(|call| *call == "head").count();
        assert_eq!(looks, 2, "one for the first, and one for all who asked while that was made");
    });
}
