//! Facilities, their access codes and displays.

pub(super) mod access_codes;
pub(super) mod change;
pub(super) mod create;
pub(super) mod displays;
pub(super) mod find;
pub(super) mod import;
pub(super) mod input;
pub(super) mod list;
pub(super) mod patch;
pub(super) mod places;
pub(super) mod upsert;
pub(super) mod wrong_codes;

use crate::portal::Seat;

/// The facilities that a viewer may list and edit, with their codes and displays.
#[derive(Clone, Copy, Debug)]
pub struct Facilities<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The facilities.
    #[must_use]
    pub const fn facilities(&self) -> Facilities<'_> {
        Facilities { seat: self }
    }
}
