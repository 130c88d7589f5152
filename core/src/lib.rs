//! bayboard: who may see which ambulance call, and live boards that show just that.

mod codec;
mod entropy;
mod field;
mod id;
mod policy;
mod protected;
mod seal;
mod time;
mod words;

pub mod access;

pub use codec::DecodeError;
pub use entropy::{Entropy, SeededEntropy};
pub use field::{Detail, Disclosure, Field, FieldGroup, FieldSet};
pub use id::{
    AffiliateId, DispatchId, DisplayId, DivisionId, FacilityId, InvalidId, PayorId, RegionId, SessionId, TenantId, TokenId,
    UnitId,
};
pub use policy::{Because, Decision, Facts, Policy, PolicyVersion, Snapshot, Subject};
pub use protected::Protected;
pub use seal::{Key, KeyId, Keyring, SealError, Sealed, StaticKeyring, Vault};
pub use time::{Hours, InvalidTime, Timestamp, Zone};
pub use words::{UnknownWord, Word};
