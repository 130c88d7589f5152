//! The one implementation of bayboard's storage ports on sea-orm, shared by the adapters that open a
//! database.
//!
//! An adapter opens two pools, one that writes and one that reads, brings the schema up with [`migrate`],
//! hands them to [`OrmStore::new`], and passes the ports on with [`pass_ports_on!`]:
//!
//! ```text
//! commit ─► queue ─► writer task ─► a transaction, savepoints where a change set failed ─► COMMIT ─► answers
//! reads  ─────────► reader pool
//! ```

mod dialect;
mod entity;
mod fault;
mod map;
mod migration;
mod pass_on;
mod patience;
mod ports;
mod read;
mod retention;
mod spoiled;
mod sql;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod transaction;
mod writer;

pub use fault::{is_busy, report, unavailable as connect_error};
pub use migration::{Schema, migrate, schema};
#[doc(hidden)]
pub use pass_on::names;
pub use patience::Patience;
pub use spoiled::Spoiled;
pub use store::OrmStore;
