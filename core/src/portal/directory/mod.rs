//! The smaller records that dispatches and facilities refer to.

pub(super) mod affiliates;
pub(super) mod create;
pub(super) mod divisions;
pub(super) mod input;
pub(super) mod look_up;
pub(super) mod payors;
pub(super) mod referred;
pub(super) mod regions;
pub(super) mod units;

use crate::portal::Seat;

/// Units, affiliates, payors, regions and divisions.
#[derive(Clone, Copy, Debug)]
pub struct Directory<'s> {
    pub(crate) seat: &'s Seat<'s>,
}

impl Seat<'_> {
    /// The smaller records that calls and facilities refer to.
    #[must_use]
    pub const fn directory(&self) -> Directory<'_> {
        Directory { seat: self }
    }
}
