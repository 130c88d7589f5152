//! bayboard: who may see which ambulance call, and live boards that show just that.

mod change;
mod codec;
mod directory;
mod dispatch;
mod entropy;
mod facility;
mod field;
mod id;
mod memory;
mod policy;
mod protected;
mod record;
mod redact;
mod seal;
mod store;
mod tenant;
mod text;
mod time;
mod words;

pub mod access;
pub mod board;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod danger;
pub mod journal;
pub mod portal;

pub use change::{ChangeSet, Committed, Draft, IdempotencyClaim, IdempotencyKey, Linked, Record, Write};
pub use codec::DecodeError;
pub use directory::{Affiliate, ApiToken, Division, DivisionKind, EndedSession, Payor, Region, Unit};
pub use dispatch::{
    Arrival, ArrivalKind, Authorization, AuthorizationDecision, BookedTime, Booking, Cancelled, Closed, Dispatch, Leg, Outcome,
    Priority, Progress, RunNumber, ServiceLevel, Sex, Stamp, StampSource, Stamped, Status, Step, StepError, Stop,
};
pub use entropy::{Entropy, SeededEntropy};
pub use facility::{Display, Facility, FacilityBoardSettings, FacilityKind};
pub use field::{Detail, Disclosure, Field, FieldGroup, FieldSet};
pub use id::{
    AffiliateId, DispatchId, DisplayId, DivisionId, FacilityId, InvalidId, PayorId, RegionId, SessionId, TenantId, TokenId,
    UnitId,
};
pub use memory::MemoryStore;
pub use policy::{Because, Decision, Facts, Policy, PolicyVersion, Snapshot, Subject};
pub use protected::Protected;
pub use record::{RecordKind, RecordRef, Version};
pub use redact::{ArrivalView, BookingView, DispatchView, DisplayView, FacilityView, StampView, StopView, Undisclosed};
pub use seal::{Key, KeyId, Keyring, SealError, Sealed, StaticKeyring, Vault};
pub use store::{
    BoardSnapshot, Change, Claimed, Commit, DirectoryReads, DispatchFilter, DispatchReads, GuardKey, Guards, JournalReads, Store,
    StoreError, Taken, UniqueKey,
};
pub use tenant::{Tenant, TenantSettings};
pub use text::{HttpsUrl, InvalidText, Line, Note, Room, SourceRef};
pub use time::{Hours, InvalidTime, Timestamp, Zone};
pub use words::{UnknownWord, Word};
