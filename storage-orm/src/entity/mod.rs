//! The tables, flat: one file each, no relations. Joins are written where they are needed.

#![allow(unreachable_pub, missing_docs, reason = "derived code is public; the module is not")]

mod micros;
mod opaque;

pub mod cell;
pub mod claim;
pub mod entry_key;
pub mod head;
pub mod index_row;
pub mod journal_body;
pub mod journal_entry;
pub mod logon;
pub mod logon_key;
pub mod record;
pub mod unique_value;

pub use micros::Micros;
pub use opaque::Opaque;
