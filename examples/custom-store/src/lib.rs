//! A store of an integrator's own: every storage port of bayboard on redb, a key-value engine in one file.
//!
//! It is written by the guide [`bayboard::docs::writing_a_store`] and passes the whole public suite (`tests/suite.rs`), so it can
//! be copied as a start. From the bottom up:
//!
//! - `tables`: what is kept under which keys, and the schema's number. `fault`: what went wrong, in fixed texts.
//! - `store`: the file, reads as of one moment, one writer at a time.
//! - `records`, `directory`, `dispatches`, `journal`: the ports that read.
//! - `commit`, `put`: the one port that writes records. `lapsing`, `guards`: what is counted, and what lapses.

mod commit;
mod directory;
mod dispatches;
mod fault;
mod guards;
mod journal;
mod lapsing;
mod put;
mod records;
mod store;
mod tables;

pub use store::RedbStore;
