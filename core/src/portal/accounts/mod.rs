//! The accounts of staff: made, changed, disabled and reset, and who is signed in with which.

mod acts;
mod change;
mod create;
mod granting;
mod heartbeat;
pub(super) mod input;
mod last;
mod list;
pub(super) mod logons;
mod rights;
mod standing;

use crate::portal::Seat;

/// The accounts of staff.
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The accounts of staff, and who is and was signed in.
    #[must_use]
    pub const fn accounts(&self) -> Accounts<'_> {
        Accounts { seat: self }
    }
}
