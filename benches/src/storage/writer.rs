//! Who writes through our store: each commit books one new dispatch, with its journal entry.

use super::crew::Writer;
use crate::Failure;
use async_trait::async_trait;
use bayboard::conformance::World;
use bayboard::notices::{Channel, Notice, Template};
use bayboard::{ChangeSet, Store, Timestamp};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// Between two bookings of a clerk, roughly as fast as they commit.
const APART: Duration = Duration::from_millis(2);

/// One of a company's clerks on one node.
pub(super) struct Clerk {
    store: Arc<dyn Store>,
    world: World,
    /// Records and entries are drafted and sealed before the clock runs: that is the portal's work, not the
    /// store's.
    drafts: VecDeque<ChangeSet>,
    /// Whether each booking carries a message.
    tells: bool,
}

impl Clerk {
    /// So many clerks of one company.
    pub(super) fn of(count: usize, world: &World, store: &Arc<dyn Store>) -> Vec<Self> {
        let clerk = |_| Self {
            store: Arc::clone(store),
            world: world.clone(),
            drafts: VecDeque::new(),
            tells: false,
        };
        (0..count).map(clerk).collect()
    }

    /// The same, each of whose bookings carries a message.
    pub(super) fn telling(self) -> Self {
        Self { tells: true, ..self }
    }

    /// The moment of the newest booking.
    pub(super) const fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// The next booking.
    pub(super) fn next(&mut self) -> ChangeSet {
        match self.drafts.pop_front() {
            Some(draft) => draft,
            None => self.draft(),
        }
    }

    /// Ids begin with the time, so it has to pass.
    fn draft(&mut self) -> ChangeSet {
        self.world = self.world.later(APART);
        let dispatch = self.world.any_dispatch();
        if !self.tells {
            return self.world.creation([dispatch.into()]);
        }
        let company = self.world.company();
        let notice = Notice::new(company, Template::CallAssigned, Channel::Mail, self.world.now());
        let draft = self.world.draft().create(dispatch).and_then(|draft| draft.notify(&notice));
        draft.expect("the ring has its key").finish()
    }
}

#[async_trait]
impl Writer for Clerk {
    fn prepare(&mut self, commits: usize) {
        while self.drafts.len() < commits {
            let draft = self.draft();
            self.drafts.push_back(draft);
        }
    }

    async fn write(&mut self) -> Result<(), Failure> {
        let changes = self.next();
        self.store.commit(&changes).await?;
        Ok(())
    }
}
