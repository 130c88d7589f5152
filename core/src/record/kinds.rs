//! The table of kinds: every kind of record the library keeps, a row each.
//!
//! What is the same for all is made from it: ids and words, [`Record`](crate::Record) and its stored form,
//! raw values, what boards are loaded from, the random records of the conformance suite, the tests of what
//! every kind promises. What is a kind's own stands in its file under `records/`: its fields, which of them
//! are secret and what seals the journal's payloads (`record!`), its places on lists and what is unique about
//! it (`Declared`). What a kind is to the boards that hold it stands in `index/in_hand.rs`.

use crate::codec::{fields, words};
use uuid::Uuid;

/// Hands the table of kinds to a macro, behind one token tree of the caller's: `record_kinds!(each (more))`
/// becomes `each! { (more) /// ... Tenant / RawTenant (TenantId) = 0 "tenant" held, ... }`.
///
/// A row is the record, its raw form, its id, the kind's number and word, and whether live boards hold its
/// records or stay `apart` from them. A number is never used again; a new row comes last.
#[doc(hidden)]
#[macro_export]
macro_rules! record_kinds {
    ($each:ident $given:tt) => {
        $each! { $given
            /// One operating company or public body on a deployment.
            Tenant / RawTenant (TenantId) = 0 "tenant" held,
            /// A group of divisions inside a tenant.
            Region / RawRegion (RegionId) = 1 "region" held,
            /// A hospital, EMS agency or public-health office (NEMSIS `dAgency.01` for an agency).
            Division / RawDivision (DivisionId) = 2 "division" held,
            /// Any saved location (NEMSIS `dFacility`, FHIR Location).
            Facility / RawFacility (FacilityId) = 3 "facility" held,
            /// A vehicle with its crew (NEMSIS `eResponse.13`).
            Unit / RawUnit (UnitId) = 4 "unit" held,
            /// Another company that calls are delegated to (FHIR OrganizationAffiliation).
            Affiliate / RawAffiliate (AffiliateId) = 5 "affiliate" held,
            /// An insurer that pays for transports (FHIR Coverage.payor, NEMSIS `ePayment.09`).
            Payor / RawPayor (PayorId) = 6 "payor" held,
            /// One transport job (NEMSIS `eResponse.04`, FHIR Appointment).
            Dispatch / RawDispatch (DispatchId) = 7 "dispatch" held,
            /// A wall screen's revocable link.
            Display / RawDisplay (DisplayId) = 8 "display" held,
            /// An integrator's bearer token.
            ApiToken / RawApiToken (TokenId) = 9 "api_token" apart,
            // 10 was a browser session that was signed out; those are cells now.
            /// A file of rules that was taken in.
            PolicyFile / RawPolicyFile (PolicyFileId) = 11 "policy_file" apart,
            /// A company's choice of files of rules.
            ActivePolicy / RawActivePolicy (ActivePolicyId) = 12 "active_policy" apart,
            /// A person who signs in.
            Account / RawAccount (AccountId) = 13 "account" held,
            /// How a person who signs in proves who they are.
            Credential / RawCredential (CredentialId) = 14 "credential" apart,
        }
    };
}

macro_rules! kinds {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        words! {
            /// The kinds of records the library keeps.
            pub enum RecordKind: "record kind" { $($(#[$doc])* $kind = $number $word),+ }
        }

        impl RecordKind {
            /// Those that live boards hold records of.
            pub(crate) fn on_boards() -> impl Iterator<Item = Self> {
                let all = [$((Self::$kind, is_held!($boards))),+];
                all.into_iter().filter(|(_, is_held)| *is_held).map(|(kind, _)| kind)
            }
        }

        $(impl From<crate::$id> for RecordRef {
            fn from(id: crate::$id) -> Self {
                Self { kind: RecordKind::$kind, id: id.as_uuid() }
            }
        })+
    };
}
macro_rules! is_held {
    (held) => {
        true
    };
    (apart) => {
        false
    };
}
crate::record_kinds!(kinds());

/// Points to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id's bits.
    pub id: Uuid,
}
fields!(RecordRef { kind = 1, id = 2 });
