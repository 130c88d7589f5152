//! Dispatches: booked, changed, run, listed.

pub(super) mod answer;
pub(super) mod assign;
pub(super) mod batch;
pub(super) mod book;
pub(super) mod change;
pub(super) mod check;
pub(super) mod feed_patch;
pub(super) mod flag;
pub(super) mod import;
pub(super) mod input;
pub(super) mod key;
pub(super) mod list;
pub(super) mod needs;
pub(super) mod needs_patch;
mod occupied;
pub(super) mod parts;
pub(super) mod progress;
pub(super) mod sense;
pub(super) mod source;
pub(super) mod stamps;
pub(super) mod step_parts;
pub(super) mod undo;
pub(super) mod unit_conflict;
pub(super) mod upsert;

use crate::portal::Seat;

/// The calls that a viewer may work on.
#[derive(Clone, Copy, Debug)]
pub struct Dispatches<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The calls.
    #[must_use]
    pub const fn dispatches(&self) -> Dispatches<'_> {
        Dispatches { seat: self }
    }
}
