//! Who may see which ambulance call, and live boards that show just that.
//!
//! ```text
//! READ   store ──► record ──► policy decision ──► the gate ──► board / view ──► server ──► screen
//! WRITE  server ──► use case ──► may they? ──► Draft ──► ChangeSet ──► commit ──► feed ──► live boards
//! ```
//!
//! - Start with [`portal::Portal`]: it brings a [`Store`], a [`Policy`] and a [`Vault`] together and has the
//!   use cases.
//! - [`board::LiveBoards`] keeps a tenant's boards current; a screen follows one through a
//!   [`board::Subscription`].
//! - Records ([`Dispatch`], [`Facility`], ...) are closed: what anybody sees of one has passed the gate, as a
//!   [`board::view::BoardRow`] or a [`DispatchView`]. Answers about patients come as [`Undisclosed`] and open
//!   only after their [`journal`] entries are durable ([`portal::Seat::disclose`]).
//! - Every write is a [`ChangeSet`], made by a [`Draft`] that adds a record and its journal entry in one
//!   call.
//! - A store of your own implements the ports in [`Store`] and runs the suite in the `conformance` feature;
//!   the guide is [`docs::writing_a_store`]. [`MemoryStore`] is the smallest one.
//! - Time, randomness and keys come in from outside: `now` is an argument, [`Entropy`] and [`Keyring`] are
//!   ports.
//!
//! The other guides: [`docs::embedding`], [`docs::tracing`], and what a version covers, [`docs::semver`].
//!
//! What types cannot stop: an embedder who calls [`danger`] outside a store, a permissive [`Policy`], and a
//! person in the database.

mod change;
mod codec;
mod fields;
mod gate;
mod index;
mod memory;
#[cfg(feature = "openapi")]
mod openapi;
mod parse_error;
mod recent;
mod record;
mod records;
mod rules;
mod seal;
mod store;
mod text;
mod time;

pub mod access;
pub mod board;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod danger;
pub mod docs;
pub mod journal;
pub mod notices;
pub mod portal;

pub use access::{HostKind, HostKindError};
pub use change::{ChangeSet, Committed, Draft, IdempotencyClaim, IdempotencyKey, Linked, Write};
pub use codec::{DecodeError, StoredWord, UnknownFields, UnknownWord, Word};
pub use fields::{
    AccountField, AnyField, BillingField, CareReportField, Detail, Disclosure, DocumentField, Field,
    FieldSet, IncidentField, JournalField, KindField, PatientField,
};
pub use gate::{
    AccountState, AccountView, AffiliateView, ArrivalView, BookingView, ByView, CancelledView, ClientView,
    ClosedView, Deed, DispatchView, DisplayView, DivisionView, FacilityView, FieldChange, JournalPosition,
    JournalRow, LogonView, NeedsView, NoJournalPosition, NoViewTag, PartyView, PayorView, RecordView,
    RecordedView, RegionView, RuleChangeView, RuleFileView, RuleMoveView, SettingsView, SignInAct,
    SignInView, SignedInStage, SignedInView, StampView, StopView, TokenView, Told, Undisclosed, UnitView,
    ViewTag,
};
pub use memory::MemoryStore;
pub use parse_error::ParseError;
pub use record::{
    HostUserId, HostWorkId, IncidentId, InvalidId, MessageId, OperatorId, PatientId, Protected, RecordKind,
    RecordRef, SessionId, Version,
};
pub use records::{
    Arrival, ArrivalKind, Authorization, AuthorizationDecision, BookedTime, Booking, Cancelled, Closed,
    DivisionKind, Ends, FacilityBoardSettings, FacilityKind, Index, IndexRow, Indexed, InvalidFlow,
    Isolation, Kept, Leg, Outcome, Oxygen, OxygenFlow, PolicyPart, Priority, Progress, Range, Record,
    RunNumber, ServiceLevel, Sex, Stamp, StampSource, Stamped, Status, Step, StepError, Stop, TenantSettings,
    Unique, UniqueKey,
};
pub use rules::{
    Because, Decision, Facts, NamedRules, Policy, PolicyVersion, RuleDifference, RulesRefused, Snapshot,
    StoredRules, Subject,
};
pub use seal::{
    BlindIndex, CompanyKeys, CompanyVault, Entropy, EntropyFn, Generation, Key, KeyId, Keyring, PatientVault,
    SealError, Sealed, SeededEntropy, StaticKeyring, SubjectKey, Vault,
};
pub use store::{
    Cell, CellKey, CellRange, Cells, Change, Claimed, Commit, DispatchFilter, GuardKey, Guards, Journal,
    Moment, Records, Space, Store, StoreError, StoreExt, Swap, Taken,
};
pub use text::{HttpsUrl, InvalidText, Line, Note, PersonName, Room, RuleText, SourceRef};
pub use time::{Hours, InvalidTime, Timestamp, Zone};

/// Every kind of record and its id.
macro_rules! records_and_ids {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        pub use record::{$($id),+};
        pub use records::{$($kind),+};
    };
}
crate::record_kinds!(records_and_ids());
