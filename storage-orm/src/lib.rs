//! The one implementation of bayboard's storage ports on sea-orm, shared by the adapters that open a
//! database.
//!
//! An adapter opens two pools, one that writes and one that reads, brings the schema up with [`migrate`],
//! hands them to [`OrmStore::new`], and forwards the ports with [`forward_ports!`]:
//!
//! ```text
//! commit ─► queue ─► writer task ─► a transaction, savepoints where a change set failed ─► COMMIT ─► answers
//! reads  ─────────► reader pool
//! ```

mod dialect;
mod fault;
mod forward;
mod migration;
mod poison;
mod ports;
mod read;
mod retention;
mod sql;
mod store;
mod table;
#[cfg(feature = "testing")]
pub mod testing;
mod timeouts;
mod transaction;
mod writer;

pub use fault::{is_busy, report, unavailable as connect_error};
#[doc(hidden)]
pub use forward::names;
pub use migration::{Schema, migrate, schema};
pub use poison::Poison;
pub use store::OrmStore;
pub use timeouts::Timeouts;
