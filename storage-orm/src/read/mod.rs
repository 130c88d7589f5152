//! The ports that read.

mod cells;
mod feed;
mod journal;
mod range;
mod records;
mod rows;

pub(crate) use cells::{cell, cells};
pub(crate) use journal::entry;
#[cfg(feature = "testing")]
pub(crate) use range::select;
