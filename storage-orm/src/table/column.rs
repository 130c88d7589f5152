//! One field and its column.

use super::Opaque;
use bayboard::journal::Sequence;
use bayboard::{DecodeError, RecordKind, RecordRef, StoredWord, Version};
use uuid::Uuid;

pub(crate) fn digest(column: &Opaque) -> Result<[u8; 32], DecodeError> {
    column.0.as_slice().try_into().map_err(|_| DecodeError::NotCanonical)
}

/// A count as both databases keep it: signed. No count comes near the limit.
pub(crate) fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

pub(crate) fn number<N: TryFrom<i64>>(column: i64) -> Result<N, DecodeError> {
    N::try_from(column).map_err(|_| DecodeError::NotCanonical)
}

pub(crate) fn version(column: i64) -> Result<Version, DecodeError> {
    number(column).map(Version)
}

pub(crate) fn sequence(column: i64) -> Result<Sequence, DecodeError> {
    number(column).map(Sequence)
}

/// A word of a closed list, by its number.
pub(crate) fn word<W: StoredWord>(column: i16) -> Result<W, DecodeError> {
    u8::try_from(column).ok().and_then(W::from_number).ok_or(DecodeError::UnknownWord(W::LIST))
}

pub(crate) fn record_ref(kind: i16, id: Uuid) -> Result<RecordRef, DecodeError> {
    Ok(RecordRef { kind: word::<RecordKind>(kind)?, id })
}
