//! The fields of every kind of record, as rules know them, and what rules show of a record.
//!
//! A file for each kind. A new field is one line there; [`AnyField`] is what all of them are to code that
//! serves any kind.

mod account;
mod any_field;
mod billing;
mod care_report;
mod disclosure;
mod dispatch;
mod document;
mod field_set;
mod incident;
mod journal;
mod patient;
mod spec;

pub use account::AccountField;
pub use any_field::{AnyField, KindField};
pub use billing::BillingField;
pub use care_report::CareReportField;
pub use disclosure::{Detail, Disclosure};
pub use dispatch::Field;
pub use document::DocumentField;
pub use field_set::FieldSet;
pub use incident::IncidentField;
pub use journal::JournalField;
pub use patient::PatientField;

/// A kind's fields, group by group; a group may come in several parts. `PHI` marks fields that tell who a
/// patient is or how they are, `coarse` a field of which less than all can be shown: what kind of thing
/// stands in it.
macro_rules! fields {
    (
        $(#[$meta:meta])* pub enum $name:ident of $kind:ident: $list:literal
        $($group:tt $phi:ident { $($(#[$doc:meta])* $variant:ident = $word:literal $($coarse:ident)?),+ $(,)? })+
    ) => {
        $crate::codec::words! {
            $(#[$meta])*
            pub enum $name: $list { $($($(#[$doc])* $variant = $word),+),+ }
        }
        impl $name {
            pub(super) const SPECS: &'static [$crate::fields::spec::FieldSpec] = &$crate::fields::spec::numbered([$($(
                $crate::fields::spec::FieldSpec {
                    word: $word,
                    group: $crate::fields::group!($group),
                    is_phi: $crate::fields::is_phi!($phi),
                    coarse: $crate::fields::coarse!($($coarse)?),
                }
            ),+),+]);
            pub(super) const ANY: &'static [$crate::AnyField] = &[$($(
                $crate::fields::any_field::AnyField::new($crate::access::Kind::$kind, Self::$variant as u8)
            ),+),+];

            /// Whether the field is protected health information, so that showing it is journaled (45 CFR
            /// 160.103; identifiers of 45 CFR 164.514(b)(2)).
            #[must_use]
            pub const fn is_phi(self) -> bool {
                Self::SPECS[self as usize].is_phi
            }
        }
        impl $crate::KindField for $name {
            const KIND: $crate::access::Kind = $crate::access::Kind::$kind;
            fn any(self) -> $crate::AnyField {
                $crate::fields::any_field::AnyField::new(Self::KIND, self as u8)
            }
        }
    };
}

macro_rules! group {
    (alone) => {
        None
    };
    ($group:literal) => {
        Some($group)
    };
}

macro_rules! is_phi {
    (PHI) => {
        true
    };
    (PLAIN) => {
        false
    };
}

/// Which place it has among those with a kind is counted later.
macro_rules! coarse {
    () => {
        None
    };
    (coarse) => {
        Some(0)
    };
}
use {coarse, fields, group, is_phi};
