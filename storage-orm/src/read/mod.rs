//! The ports that read.

mod directory;
mod dispatches;
mod journal;
mod rows;
