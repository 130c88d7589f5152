//! Why a value was not sealed or opened.

use super::{Generation, KeyId};

/// A value could not be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The ring lacks the key; put it back into the key file.
    #[error("key {} is not in the keyring; put it back into the key file", .0.0)]
    UnknownKey(KeyId),
    /// The company has no key of this generation: it was dropped, or this node has not heard of it yet.
    #[error("the company has no key of generation {}; it was dropped, or is not known here yet", .0.0)]
    UnknownGeneration(Generation),
    /// The company has no keys at all.
    #[error("the company has no keys; it was made by a build that gave it none")]
    NoCompanyKey,
    /// A patient's key is needed first, and it is not the one that is at hand.
    #[error("the record's key is wrapped under a patient's key, which is not the one at hand")]
    OtherPatient,
    /// The patient's key was dropped, so nothing can be kept under it.
    #[error("the patient was erased; nothing can be kept under the patient's key")]
    ErasedPatient,
    /// Altered, or moved from another record.
    #[error("sealed value does not open; it was altered or moved")]
    Broken,
    /// The key is the active one, which new values need; make another one active first.
    #[error("key {} is the active one; make another key active first", .0.0)]
    ActiveKey(KeyId),
    /// The generation is the active one, which new values need, or waits to be; make a newer one active
    /// first.
    #[error("generation {} is the active one, or waits to be; make a newer one active first", .0.0)]
    ActiveGeneration(Generation),
    /// The key file is malformed.
    #[error(
        "key file is malformed; a line is a number, a colon and 64 hex digits, or active: and a number that has a line"
    )]
    Keyring,
}
