//! What is stored, in format 2: fields with numbers, so that records grow and one value has one encoding.
//!
//! ```text
//! stored    = 2, value                           what stands alone: record, part, header, payload, row
//! record    = kind, field*                       likewise a payload
//! field     = tag, length, that many bytes       tags ascend; an absent field is read as one of no bytes
//! list      = (length, that many bytes)*         a map is a list of keys, ascending, each before its value
//! number    = big-endian without leading zeros   0 is no bytes
//! word      = its own number                     the first word of a list is no bytes
//! tag, length, kind = 7 bits a byte, the lowest first, the eighth bit on all but the last
//! ```
//! - A field whose value is no bytes is not written. Of an optional one it is written: that is how it differs
//!   from none.
//! - Texts, ids, moments (64 bits), keys and digests are their bytes. A choice (an actor, a booked time) is a
//!   byte that numbers it, and what it holds.
//! - What is stored on its own keeps fields that it does not know, in [`UnknownFields`], and writes them back
//!   in their place. What stands inside has one form for ever: what it lacks becomes a new field of what
//!   holds it.
//! - Tags and numbers are never used again for something else. `golden/formats.txt` shows a change that
//!   nobody meant.
//! - Every second spelling is an error, and so is a length beyond the end: what reads is what this build
//!   would write.

mod error;
mod fields;
mod stored;
mod unknown;
mod value;
mod varint;
mod words;

pub use error::DecodeError;
pub(crate) use fields::{FieldReader, FieldWriter, fields};
pub(crate) use stored::{decode, encode};
pub use unknown::UnknownFields;
pub(crate) use value::{Field, Value, newtype_value};
pub(crate) use varint::{read_varint, write_varint};
pub(crate) use words::words;
pub use words::{StoredWord, UnknownWord, Word};

#[cfg(test)]
mod tests;
