//! The kinds of records, and how one is pointed to.

use crate::codec::{fields, words};
use uuid::Uuid;

words! {
    /// The kinds of records the library keeps.
    pub enum RecordKind: "record kind" {
        /// A company or public body.
        Tenant = 0 "tenant",
        /// A group of divisions.
        Region = 1 "region",
        /// A hospital, agency or office.
        Division = 2 "division",
        /// A saved location.
        Facility = 3 "facility",
        /// A vehicle with its crew.
        Unit = 4 "unit",
        /// A company calls are delegated to.
        Affiliate = 5 "affiliate",
        /// An insurer.
        Payor = 6 "payor",
        /// A transport job.
        Dispatch = 7 "dispatch",
        /// A wall screen's link.
        Display = 8 "display",
        /// An integrator's token.
        ApiToken = 9 "api_token",
        // 10 was a browser session that was signed out; those are cells now.
        /// A file of rules as it was taken in.
        PolicyFile = 11 "policy_file",
        /// Which files of rules are in force.
        ActivePolicy = 12 "active_policy",
    }
}

/// Hands every kind of record to a macro, behind one token tree of the caller's: `record_kinds!(each (more))`
/// becomes `each!((more) Tenant Region ...)`. The one list that code about all kinds is made from.
#[doc(hidden)]
#[macro_export]
macro_rules! record_kinds {
    ($each:ident $given:tt) => {
        $each! { $given
            Tenant Region Division Facility Unit Affiliate Payor Dispatch Display ApiToken PolicyFile ActivePolicy
        }
    };
}

/// Points to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id's bits.
    pub id: Uuid,
}
fields!(RecordRef { kind = 1, id = 2 });
