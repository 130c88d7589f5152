//! A store of an integrator's own: every storage port of bayboard on redb, a key-value engine in one file.
//!
//! It is written by the guide [`bayboard::docs::writing_a_store`] and passes the whole public suite (`tests/suite.rs`), so that it
//! can be copied as a start. `tables` says what is kept under which keys, `store` opens the file and runs transactions, `fault`
//! has the errors; `records`, `directory`, `dispatches` and `journal` read, `commit` writes, and `guards` counts.

mod commit;
mod directory;
mod dispatches;
mod fault;
mod guards;
mod journal;
mod records;
mod store;
mod tables;

pub use store::RedbStore;
