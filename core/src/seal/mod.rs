//! Keys and sealing: everything secret at rest is authenticated encryption under a named key.
//!
//! ```text
//! ring ──► company, by generation ──► (patient) ──► record ──► what its journal tells
//!                    └──► access codes, sessions, digests of links and tokens
//! ```
//!
//! Each key is stored wrapped under the one before it, so changing one means wrapping again those right below
//! it. The associated data names tenant, record and field, so that a sealed value copied to another place
//! does not open.

mod blind_index;
mod cipher;
mod company_keys;
mod company_vault;
mod entropy;
mod error;
mod generation;
mod key;
mod keyring;
mod open_key;
mod patient_vault;
mod place;
mod sealed;
mod subject_key;
mod vault;

pub use blind_index::BlindIndex;
pub use company_keys::CompanyKeys;
pub use company_vault::CompanyVault;
pub use entropy::{Entropy, EntropyFn, SeededEntropy};
pub use error::SealError;
pub use generation::Generation;
pub use key::{Key, KeyId};
pub use keyring::{Keyring, StaticKeyring};
pub(crate) use open_key::OpenKey;
pub use patient_vault::PatientVault;
pub(crate) use place::Place;
pub use sealed::Sealed;
pub use subject_key::SubjectKey;
pub use vault::Vault;
