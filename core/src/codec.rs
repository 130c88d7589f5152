//! Canonical bytes: one encoding per value, used by the journal and by key-value stores.
//!
//! Integers are big-endian and fixed in width, texts and lists carry a 32-bit length, an option is one byte 0 or 1.
//! Words (roles, statuses) are written as text, so that a reader of another version can tell what it does not know.

use std::collections::BTreeMap;

/// A value with exactly one encoding.
pub(crate) trait Codec: Sized {
    fn write(&self, out: &mut Vec<u8>);
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError>;
    /// A list's values one after the other.
    fn write_list(list: &[Self], out: &mut Vec<u8>) {
        list.iter().for_each(|item| item.write(out));
    }
    fn read_list(length: usize, input: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
        (0..length).map(|_| Self::read(input)).collect()
    }
}

/// Stored bytes could not be read back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// Fewer bytes than the value needs.
    #[error("stored bytes end early")]
    Short,
    /// More bytes than the value has.
    #[error("stored bytes go on after the value")]
    Long,
    /// Bytes that no encoder writes.
    #[error("stored bytes are not canonical")]
    NotCanonical,
    /// A word of another version; the named vocabulary lacks it.
    #[error("unknown word in stored {0}")]
    UnknownWord(&'static str),
    /// A format of another version.
    #[error("unknown format version {0}")]
    UnknownVersion(u8),
}

/// The bytes not yet read.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let (head, tail) = self.0.split_at_checked(count).ok_or(DecodeError::Short)?;
        self.0 = tail;
        Ok(head)
    }
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        self.take(N)?.try_into().map_err(|_| DecodeError::Short)
    }
    /// Steps over this byte if it is the next one.
    pub(crate) fn skip(&mut self, byte: u8) -> bool {
        let rest = self.0.strip_prefix(&[byte]);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }
    pub(crate) fn finish(self) -> Result<(), DecodeError> {
        if self.0.is_empty() { Ok(()) } else { Err(DecodeError::Long) }
    }
    fn length(&mut self) -> Result<usize, DecodeError> {
        let length = u32::read(self)? as usize;
        // Every element takes at least a byte: a longer list cannot be there.
        if length > self.0.len() { Err(DecodeError::Short) } else { Ok(length) }
    }
}

pub(crate) fn to_bytes<T: Codec>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}

pub(crate) fn from_bytes<T: Codec>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut input = Reader::new(bytes);
    let value = T::read(&mut input)?;
    input.finish()?;
    Ok(value)
}

macro_rules! integers {
    ($($int:ty),+) => {$(
        impl Codec for $int {
            fn write(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_be_bytes());
            }
            fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(Self::from_be_bytes(input.array()?))
            }
        }
    )+};
}
integers!(u16, u32, u64, i16, i64);

impl Codec for u8 {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(u8::from_be_bytes(input.array()?))
    }
    /// Bytes are copied at once: the journal's payloads are long.
    fn write_list(list: &[Self], out: &mut Vec<u8>) {
        out.extend_from_slice(list);
    }
    fn read_list(length: usize, input: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
        input.take(length).map(<[u8]>::to_vec)
    }
}

impl Codec for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match u8::read(input)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(DecodeError::NotCanonical),
        }
    }
}

fn write_length(length: usize, out: &mut Vec<u8>) {
    // Inputs are bounded far below this; saturating keeps the encoder total.
    u32::try_from(length).unwrap_or(u32::MAX).write(out);
}

impl Codec for String {
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let length = input.length()?;
        let text = std::str::from_utf8(input.take(length)?).map_err(|_| DecodeError::NotCanonical)?;
        Ok(text.to_owned())
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        T::write_list(self, out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let length = input.length()?;
        T::read_list(length, input)
    }
}

impl<T: Codec> Codec for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if bool::read(input)? { T::read(input).map(Some) } else { Ok(None) }
    }
}

impl<const N: usize> Codec for [u8; N] {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.array()
    }
}

impl<K: Codec + Ord, V: Codec> Codec for BTreeMap<K, V> {
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        for _ in 0..input.length()? {
            let (key, value) = (K::read(input)?, V::read(input)?);
            if map.last_key_value().is_some_and(|(last, _)| *last >= key) {
                return Err(DecodeError::NotCanonical);
            }
            map.insert(key, value);
        }
        Ok(map)
    }
}

impl Codec for jiff::civil::Date {
    fn write(&self, out: &mut Vec<u8>) {
        self.to_string().write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        String::read(input)?.parse().map_err(|_| DecodeError::NotCanonical)
    }
}

/// Writes a struct field by field in the order given, and reads it back the same way.
macro_rules! codec_struct {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::codec::Codec for $name {
            fn write(&self, out: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                $($crate::codec::Codec::write($field, out);)+
            }
            fn read(input: &mut $crate::codec::Reader<'_>) -> Result<Self, $crate::codec::DecodeError> {
                Ok(Self { $($field: $crate::codec::Codec::read(input)?),+ })
            }
        }
    };
}
pub(crate) use codec_struct;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_wrote() {
        let value: Vec<Option<String>> = vec![None, Some("room 214 B".to_owned())];
        assert_eq!(from_bytes(&to_bytes(&value)), Ok(value));
    }

    #[test]
    fn bytes_stand_as_they_are_behind_their_length() {
        let value = vec![7u8, 0, 255];
        assert_eq!(to_bytes(&value), [0, 0, 0, 3, 7, 0, 255]);
        assert_eq!(from_bytes(&to_bytes(&value)), Ok(value));
        assert_eq!(from_bytes::<Vec<u8>>(&[0, 0, 0, 3, 7, 0]), Err(DecodeError::Short));
    }

    #[test]
    fn refuses_short_long_and_second_spellings() {
        assert_eq!(from_bytes::<u32>(&[0, 0, 1]), Err(DecodeError::Short));
        assert_eq!(from_bytes::<u8>(&[1, 2]), Err(DecodeError::Long));
        assert_eq!(from_bytes::<bool>(&[2]), Err(DecodeError::NotCanonical));
        assert_eq!(from_bytes::<String>(&[255, 255, 255, 255, 65]), Err(DecodeError::Short));
    }
}
