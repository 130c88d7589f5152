//! What each kind of record is to the boards that hold it.

use super::{TenantIndex, Touched};
use crate::{
    Account, Affiliate, Dispatch, Display, Division, Facility, Payor, Record, Region, Tenant, Unit, Version,
};

/// A kind of record, as boards know it.
trait InHand {
    /// Whether any row may change with such a record: what the gate looks up beside the dispatch, and the
    /// settings of boards.
    const ON_ANY_ROW: bool;

    /// Takes its new state in and says which boards it concerns.
    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched;

    /// The version at which it is in hand, if boards tell it.
    fn version_in(&self, index: &TenantIndex) -> Option<Version>;
}

impl InHand for Dispatch {
    /// Each is told to the rows of its facilities.
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        Touched::Facilities(index.put_dispatch(self))
    }

    fn version_in(&self, index: &TenantIndex) -> Option<Version> {
        index.calls.get(self.id()).map(Self::version)
    }
}

impl InHand for Tenant {
    const ON_ANY_ROW: bool = true;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.take_tenant(*self)
    }

    fn version_in(&self, index: &TenantIndex) -> Option<Version> {
        Some(index.tenant().version())
    }
}

impl InHand for Facility {
    const ON_ANY_ROW: bool = true;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.take_facility(*self)
    }

    fn version_in(&self, index: &TenantIndex) -> Option<Version> {
        index.facility(self.id()).map(Self::version)
    }
}

impl InHand for Display {
    /// What a display sets is part of its view class.
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.put_display(*self);
        Touched::Passes
    }

    fn version_in(&self, index: &TenantIndex) -> Option<Version> {
        index.display(self.id()).map(Self::version)
    }
}

impl InHand for Affiliate {
    const ON_ANY_ROW: bool = true;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.affiliates.insert(self.id(), *self);
        Touched::All
    }

    fn version_in(&self, _: &TenantIndex) -> Option<Version> {
        None
    }
}

impl InHand for Payor {
    const ON_ANY_ROW: bool = true;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.payors.insert(self.id(), *self);
        Touched::All
    }

    fn version_in(&self, _: &TenantIndex) -> Option<Version> {
        None
    }
}

impl InHand for Unit {
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.units.insert(self.id(), *self);
        Touched::Nothing
    }

    fn version_in(&self, _: &TenantIndex) -> Option<Version> {
        None
    }
}

/// Screens know no divisions; standings do.
impl InHand for Division {
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.divisions.insert(self.id(), *self);
        Touched::Nothing
    }

    fn version_in(&self, _: &TenantIndex) -> Option<Version> {
        None
    }
}

/// Nor regions, and grants name them.
impl InHand for Region {
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.regions.insert(self.id(), *self);
        Touched::Nothing
    }

    fn version_in(&self, _: &TenantIndex) -> Option<Version> {
        None
    }
}

/// Screens know no accounts; what somebody is does.
impl InHand for Account {
    const ON_ANY_ROW: bool = false;

    fn take_in(self: Box<Self>, index: &mut TenantIndex) -> Touched {
        index.accounts.insert(self.id(), *self);
        Touched::Nothing
    }

    fn version_in(&self, index: &TenantIndex) -> Option<Version> {
        index.account(self.id()).map(Self::version)
    }
}

/// A kind that boards hold says so above. One that stays apart says nothing: it concerns no board.
macro_rules! apart {
    (held $kind:ident) => {};
    (apart $kind:ident) => {
        impl InHand for crate::$kind {
            const ON_ANY_ROW: bool = false;

            fn take_in(self: Box<Self>, _: &mut TenantIndex) -> Touched {
                Touched::Nothing
            }

            fn version_in(&self, _: &TenantIndex) -> Option<Version> {
                None
            }
        }
    };
}

macro_rules! any_record {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        $(apart!($boards $kind);)+

        impl Record {
            pub(super) const fn is_on_any_row(&self) -> bool {
                match self { $(Self::$kind(_) => crate::$kind::ON_ANY_ROW),+ }
            }

            pub(super) fn take_in(self, index: &mut TenantIndex) -> Touched {
                match self { $(Self::$kind(record) => record.take_in(index)),+ }
            }

            fn version_in(&self, index: &TenantIndex) -> Option<Version> {
                match self { $(Self::$kind(record) => record.version_in(index)),+ }
            }
        }
    };
}
crate::record_kinds!(any_record());

impl TenantIndex {
    /// The version at which a record is in hand, if boards tell it.
    pub(crate) fn version_of(&self, record: &Record) -> Option<Version> {
        record.version_in(self)
    }
}
