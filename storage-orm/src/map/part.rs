//! The small steps between a field and its column.

use crate::entity::{Opaque, Phi};
use bayboard::danger::{Part, StoredText, decode_part, encode_part, expose};
use bayboard::journal::Sequence;
use bayboard::{DecodeError, HttpsUrl, Line, Note, Protected, RecordKind, RecordRef, Room, RuleText, SourceRef, Version, Word};
use uuid::Uuid;

/// A text that was bounded and cleaned when it came in.
pub(crate) trait Text: StoredText {
    fn text(&self) -> &str;
}
macro_rules! texts {
    ($($name:ident),+) => {$(
        impl Text for $name {
            fn text(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}
texts!(Line, Note, Room, SourceRef, HttpsUrl, RuleText);

pub(crate) fn plain<T: Text>(value: &T) -> String {
    value.text().to_owned()
}
pub(crate) fn phi<T: Text>(value: &Protected<T>) -> Phi {
    Phi(plain(expose(value)))
}
pub(crate) fn text<T: StoredText>(column: String) -> Result<T, DecodeError> {
    T::from_stored(column).ok_or(DecodeError::NotCanonical)
}
pub(crate) fn protected<T: StoredText>(column: Phi) -> Result<Protected<T>, DecodeError> {
    text(column.0).map(Protected::new)
}
/// Reads a column that may be null.
pub(crate) fn maybe<A, B>(column: Option<A>, read: impl Fn(A) -> Result<B, DecodeError>) -> Result<Option<B>, DecodeError> {
    column.map(read).transpose()
}

pub(crate) fn word<W: Word>(column: &str) -> Result<W, DecodeError> {
    W::from_word(column).ok_or(DecodeError::UnknownWord(W::LIST))
}
/// Several texts in one column; none of them can hold a line break.
pub(crate) fn lines<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.collect::<Vec<_>>().join("\n")
}

pub(crate) fn part<T: Part>(value: &T) -> Opaque {
    Opaque(encode_part(value))
}
pub(crate) fn unpart<T: Part>(column: Opaque) -> Result<T, DecodeError> {
    decode_part(&column.0)
}
pub(crate) fn digest(column: &Opaque) -> Result<[u8; 32], DecodeError> {
    column.0.as_slice().try_into().map_err(|_| DecodeError::NotCanonical)
}

/// A count as both databases keep it; counts never come near the limit.
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
pub(crate) fn record_ref(kind: &str, id: Uuid) -> Result<RecordRef, DecodeError> {
    Ok(RecordRef { kind: word::<RecordKind>(kind)?, id })
}
