//! Reading journals back, checking them, and letting their payloads go.

pub(super) mod accesses;
mod filing;
pub(super) mod journal;
pub(super) mod last_verified;
mod request_log;
pub(super) mod retention;
pub(super) mod rows;
pub(super) mod verify;

use crate::portal::Seat;

/// How long the journal keeps what its entries hold.
#[derive(Clone, Copy, Debug)]
pub struct Retention<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// How long the journal is kept.
    #[must_use]
    pub const fn retention(&self) -> Retention<'_> {
        Retention { seat: self }
    }
}
