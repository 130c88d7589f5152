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
pub trait Store: Records + Journal + Commit + Guards + Cells {}
impl<T: Records + Journal + Commit + Guards + Cells> Store for T {}
