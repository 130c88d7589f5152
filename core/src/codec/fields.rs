//! Fields by number: written in ascending order, read with what this build does not know kept apart.

use super::varint::{read_framed, write_framed};
use super::{DecodeError, Field, UnknownFields, read_varint, write_varint};

/// Writes a value's fields, and between them those that are unknown.
pub(crate) struct FieldWriter<'a> {
    unknown: &'a [(u16, Vec<u8>)],
    out: &'a mut Vec<u8>,
}

impl<'a> FieldWriter<'a> {
    pub(crate) const fn new(out: &'a mut Vec<u8>, unknown: &'a UnknownFields) -> Self {
        Self { unknown: unknown.as_slice(), out }
    }

    /// Of a value that knows all its fields.
    pub(crate) const fn closed(out: &'a mut Vec<u8>) -> Self {
        Self { unknown: &[], out }
    }

    /// Writes a field. Tags have to ascend.
    pub(crate) fn put(&mut self, tag: u16, field: &impl Field) {
        self.put_unknown(|unknown| unknown < tag);
        field.store_field(tag, self.out);
    }

    pub(crate) fn finish(mut self) {
        self.put_unknown(|_| true);
    }

    fn put_unknown(&mut self, is_due: impl Fn(u16) -> bool) {
        while let Some(((tag, bytes), rest)) = self.unknown.split_first()
            && is_due(*tag)
        {
            write_varint((*tag).into(), self.out);
            write_framed(self.out, |out| out.extend_from_slice(bytes));
            self.unknown = rest;
        }
    }
}

/// Reads a value's fields in ascending order.
pub(crate) struct FieldReader<'a> {
    next: Option<(u16, &'a [u8])>,
    rest: &'a [u8],
    unknown: UnknownFields,
}

impl<'a> FieldReader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let mut reader = Self { next: None, rest: bytes, unknown: UnknownFields::default() };
        reader.advance(0)?;
        Ok(reader)
    }

    /// Reads the field with this tag. Tags have to ascend; what stands between is kept as unknown.
    #[inline]
    pub(crate) fn take<F: Field>(&mut self, tag: u16) -> Result<F, DecodeError> {
        while let Some((next, bytes)) = self.next {
            if next > tag {
                break;
            }
            self.advance(next)?;
            if next == tag {
                return F::load_field(Some(bytes));
            }
            self.unknown.keep(next, bytes);
        }
        F::load_field(None)
    }

    /// Reads to the end. Returns the fields that nobody took.
    pub(crate) fn unknown(mut self) -> Result<UnknownFields, DecodeError> {
        while let Some((tag, bytes)) = self.next {
            self.advance(tag)?;
            self.unknown.keep(tag, bytes);
        }
        Ok(self.unknown)
    }

    /// Reads to the end of a value that cannot keep fields it does not know.
    pub(crate) fn closed(self, name: &'static str) -> Result<(), DecodeError> {
        if self.unknown()?.is_empty() { Ok(()) } else { Err(DecodeError::UnknownField(name)) }
    }

    #[inline]
    fn advance(&mut self, last: u16) -> Result<(), DecodeError> {
        self.next = None;
        if self.rest.is_empty() {
            return Ok(());
        }
        let tag = u16::try_from(read_varint(&mut self.rest)?).map_err(|_| DecodeError::NotCanonical)?;
        if tag <= last {
            return Err(DecodeError::NotCanonical);
        }
        self.next = Some((tag, read_framed(&mut self.rest)?));
        Ok(())
    }
}

/// Gives each field of a struct its tag, in ascending order. With `keeping`, the field named there holds what
/// is unknown.
macro_rules! fields {
    ($name:ident { $($field:ident = $tag:literal),+ $(,)? }) => {
        impl $crate::codec::Value for $name {
            fn store(&self, out: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                let mut fields = $crate::codec::FieldWriter::closed(out);
                $(fields.put($tag, $field);)+
                fields.finish();
            }
            fn load(bytes: &[u8]) -> Result<Self, $crate::codec::DecodeError> {
                let mut fields = $crate::codec::FieldReader::new(bytes)?;
                let value = Self { $($field: fields.take($tag)?),+ };
                fields.closed(stringify!($name))?;
                Ok(value)
            }
        }
    };
    ($name:ident { $($field:ident = $tag:literal),+ $(,)? } keeping $unknown:ident) => {
        impl $crate::codec::Value for $name {
            fn store(&self, out: &mut Vec<u8>) {
                let Self { $($field,)+ $unknown } = self;
                let mut fields = $crate::codec::FieldWriter::new(out, $unknown);
                $(fields.put($tag, $field);)+
                fields.finish();
            }
            fn load(bytes: &[u8]) -> Result<Self, $crate::codec::DecodeError> {
                let mut fields = $crate::codec::FieldReader::new(bytes)?;
                $(let $field = fields.take($tag)?;)+
                Ok(Self { $($field,)+ $unknown: fields.unknown()? })
            }
        }
    };
}

pub(crate) use fields;
