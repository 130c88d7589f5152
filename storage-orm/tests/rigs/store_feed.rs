//! The change feed of stores that share a database, as nodes do, as a [`Feed`](super::feed::Feed).

use super::ALL;
use super::feed::{Feed, RowId};
use bayboard::conformance::{World, async_trait};
use bayboard::journal::Sequence;
use bayboard::{Record, Store, StoreError};
use std::sync::Arc;

/// How far a reader believes it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// As far as the feed says.
    AsTold,
    /// The planted defect: as far as the journal had come when the rows were there already.
    HeadAfterwards,
}

/// Stores on one database, and the companies in it.
pub struct StoreFeed {
    stores: Vec<Arc<dyn Store>>,
    worlds: Vec<World>,
    position: Position,
}

impl StoreFeed {
    /// Founds as many companies as there are to be streams.
    pub async fn new(stores: Vec<Arc<dyn Store>>, streams: u64, position: Position) -> Self {
        let mut worlds = Vec::new();
        for seed in 1..=streams {
            worlds.push(World::founded(seed, &*stores[0]).await);
        }
        Self { stores, worlds, position }
    }

    fn store(&self, number: usize) -> &dyn Store {
        &*self.stores[number % self.stores.len()]
    }
}

#[async_trait]
impl Feed for StoreFeed {
    fn streams(&self) -> usize {
        self.worlds.len()
    }

    async fn write(&self, writer: usize, stream: usize) -> RowId {
        let (store, world) = (self.store(writer), &self.worlds[stream]);
        let dispatch = world.any_dispatch();
        let id = Record::from(dispatch.clone()).key().id.as_u128();
        loop {
            match store.commit(&world.creation([dispatch.clone().into()])).await {
                Ok(_) => return id,
                // Another process holds the file for very long; what was refused was not written.
                Err(error) if error.is_outage() => {}
                Err(error) => panic!("{error}"),
            }
        }
    }

    async fn after(&self, reader: usize, stream: usize, position: u64) -> (Vec<RowId>, u64) {
        let (store, tenant) = (self.store(reader), self.worlds[stream].id());
        let (changes, upto) = store.changes(tenant, Sequence(position), ALL).await.unwrap();
        let reach = match self.position {
            Position::AsTold => upto,
            Position::HeadAfterwards => store.head(tenant).await.unwrap().sequence,
        };
        (changes.iter().map(|change| change.record.id.as_u128()).collect(), reach.0)
    }
}
