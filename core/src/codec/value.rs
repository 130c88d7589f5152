//! The bytes of single values. What surrounds a value says how long it is.

use super::varint::{read_framed, write_framed};
use super::{DecodeError, write_varint};
use jiff::civil::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A value with exactly one encoding.
pub(crate) trait Value: Sized {
    fn store(&self, out: &mut Vec<u8>);
    /// Reads all of the bytes.
    fn load(bytes: &[u8]) -> Result<Self, DecodeError>;
}

/// What stands under a tag: a value, which is left out if it is no bytes long, or an optional one.
pub(crate) trait Field: Sized {
    fn store_field(&self, tag: u16, out: &mut Vec<u8>);
    fn load_field(bytes: Option<&[u8]>) -> Result<Self, DecodeError>;

    /// Of an optional one, whether there is a value.
    fn is_held(&self) -> Option<bool> {
        None
    }
}

impl<T: Value> Field for T {
    fn store_field(&self, tag: u16, out: &mut Vec<u8>) {
        let start = out.len();
        write_varint(tag.into(), out);
        if write_framed(out, |out| self.store(out)) == 0 {
            out.truncate(start);
        }
    }

    fn load_field(bytes: Option<&[u8]>) -> Result<Self, DecodeError> {
        match bytes {
            Some([]) => Err(DecodeError::NotCanonical),
            bytes => Self::load(bytes.unwrap_or_default()),
        }
    }
}

impl<T: Value> Field for Option<T> {
    fn store_field(&self, tag: u16, out: &mut Vec<u8>) {
        if let Some(value) = self {
            write_varint(tag.into(), out);
            write_framed(out, |out| value.store(out));
        }
    }

    fn load_field(bytes: Option<&[u8]>) -> Result<Self, DecodeError> {
        bytes.map(T::load).transpose()
    }

    fn is_held(&self) -> Option<bool> {
        Some(self.is_some())
    }
}

macro_rules! numbers {
    ($($int:ty),+) => {$(
        impl Value for $int {
            fn store(&self, out: &mut Vec<u8>) {
                let bytes = self.to_be_bytes();
                out.extend_from_slice(&bytes[self.leading_zeros() as usize / 8..]);
            }
            fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
                let mut whole = [0; size_of::<$int>()];
                let zeros = whole.len().checked_sub(bytes.len()).ok_or(DecodeError::Long)?;
                if bytes.first() == Some(&0) {
                    return Err(DecodeError::NotCanonical);
                }
                whole[zeros..].copy_from_slice(bytes);
                Ok(Self::from_be_bytes(whole))
            }
        }
    )+};
}
numbers!(u16, u32, u64);

/// All the bytes as an array of so many.
fn exactly<const N: usize>(bytes: &[u8]) -> Result<[u8; N], DecodeError> {
    bytes.try_into().map_err(|_| if bytes.len() < N { DecodeError::Short } else { DecodeError::Long })
}

/// A moment may lie before 1970, so it always has all its bits.
impl Value for i64 {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_be_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        exactly(bytes).map(Self::from_be_bytes)
    }
}

impl Value for bool {
    fn store(&self, out: &mut Vec<u8>) {
        if *self {
            out.push(1);
        }
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        match bytes {
            [] => Ok(false),
            [1] => Ok(true),
            _ => Err(DecodeError::NotCanonical),
        }
    }
}

impl<const N: usize> Value for [u8; N] {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        exactly(bytes)
    }
}

impl Value for Uuid {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        exactly(bytes).map(Self::from_bytes)
    }
}

impl Value for String {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| DecodeError::NotCanonical)
    }
}

/// Bytes that mean something to whoever wrote them.
impl Value for Vec<u8> {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        Ok(bytes.to_vec())
    }
}

impl<T: Value> Value for Vec<T> {
    fn store(&self, out: &mut Vec<u8>) {
        for item in self {
            write_framed(out, |out| item.store(out));
        }
    }

    fn load(mut bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut list = Self::new();
        while !bytes.is_empty() {
            list.push(T::load(read_framed(&mut bytes)?)?);
        }
        Ok(list)
    }
}

impl<K: Value + Ord, V: Value> Value for BTreeMap<K, V> {
    fn store(&self, out: &mut Vec<u8>) {
        for (key, value) in self {
            write_framed(out, |out| key.store(out));
            write_framed(out, |out| value.store(out));
        }
    }

    fn load(mut bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        while !bytes.is_empty() {
            let (key, value) = (K::load(read_framed(&mut bytes)?)?, V::load(read_framed(&mut bytes)?)?);
            if map.last_key_value().is_some_and(|(last, _)| *last >= key) {
                return Err(DecodeError::NotCanonical);
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

/// The year, the month and the day.
impl Value for Date {
    fn store(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.year().to_be_bytes());
        out.extend_from_slice(&[self.month(), self.day()].map(i8::cast_unsigned));
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        let [high, low, month, day] = exactly(bytes)?;
        let year = i16::from_be_bytes([high, low]);
        Self::new(year, month.cast_signed(), day.cast_signed()).map_err(|_| DecodeError::NotCanonical)
    }
}

/// A newtype has the bytes of what it holds.
macro_rules! newtype_value {
    ($name:ident) => {
        impl $crate::codec::Value for $name {
            fn store(&self, out: &mut Vec<u8>) {
                $crate::codec::Value::store(&self.0, out);
            }
            fn load(bytes: &[u8]) -> Result<Self, $crate::codec::DecodeError> {
                $crate::codec::Value::load(bytes).map(Self)
            }
        }
    };
}

pub(crate) use newtype_value;
