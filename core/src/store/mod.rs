//! Ports: what a store must do. The conformance suite's cases are the sentences of these contracts.

mod cells;
mod commit;
mod error;
mod ext;
mod guards;
mod journal;
mod records;

pub use cells::{Cell, CellKey, CellRange, Cells, Space, Swap};
pub use commit::Commit;
pub use error::StoreError;
pub use ext::{DispatchFilter, StoreExt};
pub use guards::{Claimed, GuardKey, Guards, Taken};
pub use journal::{Change, Journal};
pub use records::{Moment, Records};

/// All ports together, as use cases hold them: `Arc<dyn Store>`. [`StoreExt`] has the typed questions.
///
/// # What was committed is found by kind, and told by the feed
///
/// The record is one of the suite's; a program's are made by the use cases.
///
/// ```
/// # #[cfg(feature = "conformance")] {
/// use bayboard::conformance::World;
/// use bayboard::journal::Sequence;
/// use bayboard::{Commit, Journal, MemoryStore, Record, StoreExt, Unit};
/// # use std::num::NonZeroU16;
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let (store, world) = (MemoryStore::new(), World::new(1));
/// store.commit(&world.creation([world.unit("Medic 7").into()])).await?;
///
/// let units: Vec<Unit> = store.all(world.id()).await?;
/// let (changes, upto) = store.changes(world.id(), Sequence::START, NonZeroU16::MAX).await?;
/// assert_eq!(changes[0].record, Record::from(units[0].clone()).key());
/// assert_eq!(upto, Sequence(1)); // the next look goes on from here
/// # Ok::<(), bayboard::StoreError>(())
/// # }).unwrap();
/// # }
/// ```
pub trait Store: Records + Journal + Commit + Guards + Cells {}
impl<T: Records + Journal + Commit + Guards + Cells> Store for T {}
