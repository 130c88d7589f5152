//! What stands on its own says its format first.

use super::{DecodeError, Value};

/// The format of what is stored; read for ever.
const FORMAT: u8 = 2;

pub(crate) fn encode<T: Value>(value: &T) -> Vec<u8> {
    // Most values fit: records and entries are a few hundred bytes.
    let mut out = Vec::with_capacity(512);
    out.push(FORMAT);
    value.store(&mut out);
    out
}

pub(crate) fn decode<T: Value>(bytes: &[u8]) -> Result<T, DecodeError> {
    match bytes.split_first() {
        Some((&FORMAT, rest)) => T::load(rest),
        Some((&version, _)) => Err(DecodeError::UnknownVersion(version)),
        None => Err(DecodeError::Short),
    }
}
