//! A store of an integrator's own: every storage port of bayboard on redb, a key-value engine in one file.
//!
//! Written by the guide [`bayboard::docs::writing_a_store`], it passes the public suite (`tests/suite.rs`):
//! copy it as a start. `tables` says what is kept under which keys, and `store` opens the file and runs
//! transactions; the others are a port each.

mod cells;
mod commit;
mod fault;
mod guards;
mod journal;
mod records;
mod store;
mod tables;

pub use store::RedbStore;
