//! Who writes through our store: each commit books one new dispatch, with its journal entry.

use super::crew::Writer;
use crate::Failure;
use async_trait::async_trait;
use bayboard::conformance::World;
use bayboard::{ChangeSet, Store};
use std::sync::Arc;

/// One of a company's clerks on one node.
pub(super) struct Clerk {
    store: Arc<dyn Store>,
    world: World,
    /// Records and entries are drafted and sealed before the clock runs: that is the portal's work, not the store's.
    drafts: Vec<ChangeSet>,
}

impl Clerk {
    /// So many clerks of one company.
    pub(super) fn of(count: usize, world: &World, store: &Arc<dyn Store>) -> Vec<Self> {
        let clerk = |_| Self { store: Arc::clone(store), world: world.clone(), drafts: Vec::new() };
        (0..count).map(clerk).collect()
    }
    /// Books one dispatch.
    pub(super) async fn book_one(&self) -> Result<(), Failure> {
        self.store.commit(&self.draft()).await?;
        Ok(())
    }
    fn draft(&self) -> ChangeSet {
        self.world.creation([self.world.any_dispatch().into()])
    }
}

#[async_trait]
impl Writer for Clerk {
    fn prepare(&mut self, commits: usize) {
        while self.drafts.len() < commits {
            self.drafts.push(self.draft());
        }
    }
    async fn write(&mut self) -> Result<(), Failure> {
        let changes = self.drafts.pop().unwrap_or_else(|| self.draft());
        self.store.commit(&changes).await?;
        Ok(())
    }
}
