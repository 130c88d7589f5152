//! One journal per tenant: changes, disclosures, rolls and logon digests on one hash chain.
//!
//! ```text
//! hash       = SHA-256(domain, format, tenant, sequence, previous hash, header, commitment)
//! commitment = HMAC-SHA-256(random salt, payload)
//! ```
//! Salt and payload stand apart from the chained part and may be erased: the chain stays whole, and nobody
//! can guess an erased payload from its commitment, because the salt is gone with it. So headers name actors
//! by ids, and what they were called stands in payloads. What is secret stands in neither: of a credential
//! the journal says which part changed.

mod actor;
mod actor_text;
mod chain;
mod entry;
mod entry_key;
mod logon;
mod roll;
#[cfg(all(test, feature = "conformance"))]
mod tests;
mod verify;

pub use actor::{Actor, Client, Names, Party, PurposeOfUse};
pub use chain::{Head, InvalidHead, Sequence};
pub(crate) use entry::{Entry, Sealing};
pub use entry::{EntryKind, Header, Payload, RawBody, RawEntry};
pub use entry_key::{EntryKey, LogonKey};
pub use logon::{LogonDigest, LogonEvent, LogonNumber, LogonOutcome, LogonRow};
pub use roll::{Roll, RollDigest, RollLine, RollSet};
pub use verify::{Fault, Tampered, Verifier};
