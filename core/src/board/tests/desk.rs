//! A company with one facility, and what there is to see of it.

use crate::access::Role;
use crate::conformance::World;
use crate::conformance::fixtures::{altered, line, stamped};
use crate::index::{Layout, TenantIndex, ViewClass};
use crate::{Booking, Dispatch, Facility, Progress, Stop, Timestamp};

pub(super) struct Desk {
    pub(super) world: World,
    pub(super) index: TenantIndex,
    pub(super) facility: Facility,
}

impl Desk {
    pub(super) fn set_up() -> Self {
        let world = World::new(7);
        let facility = world.facility("Maple Grove");
        let mut index = TenantIndex::empty(world.tenant().clone());
        index.apply(facility.clone().into());
        Self { world, index, facility }
    }

    pub(super) fn after(&self, minutes: i64) -> Timestamp {
        Timestamp::from_micros(self.world.now().as_micros() + minutes * 60_000_000)
    }

    /// A call from here that was booked for, and then this happened.
    pub(super) fn call(&self, minute: i64, then: impl FnOnce(&Progress) -> Progress) -> Dispatch {
        altered(&self.world.any_dispatch(), |raw| {
            raw.origin = Stop::at(self.facility.id());
            raw.pickup = Booking::exact(self.after(minute));
            raw.progress = then(&raw.progress);
        })
    }

    pub(super) fn cancelled(&self, minute: i64, at: i64) -> Dispatch {
        let at = self.after(at);
        self.call(minute, |progress| progress.cancel(at, line("patient unwell"), stamped(at)).unwrap())
    }

    /// Has the facility look so far ahead.
    pub(super) fn look_ahead(&mut self, hours: u16) {
        self.facility = altered(&self.facility, |raw| raw.board.horizon_hours = Some(hours));
        self.index.apply(self.facility.clone().into());
    }

    /// The class of the facility's own board.
    pub(super) fn class(&self) -> ViewClass {
        let (tenant, facility) = (self.index.tenant(), self.index.facility(self.facility.id()).unwrap());
        ViewClass::for_facility(tenant, Layout::of(facility), facility.id(), Role::FacilitySession)
    }

    /// The class of a display there that looks so far ahead.
    pub(super) fn display(&self, hours: u16) -> ViewClass {
        let display =
            altered(&self.world.display(&self.facility, "East"), |raw| raw.horizon_hours = Some(hours));
        ViewClass::for_display(
            self.index.tenant(),
            self.index.facility(self.facility.id()).unwrap(),
            &display,
        )
    }

    /// How many dispatches a drawing of the facility's board goes through.
    pub(super) fn visited(&mut self, minute: i64) -> usize {
        self.visited_for(&self.class(), minute)
    }

    pub(super) fn visited_for(&mut self, class: &ViewClass, minute: i64) -> usize {
        self.index.turn(self.after(minute));
        self.index.dispatches_for(class).count()
    }
}
