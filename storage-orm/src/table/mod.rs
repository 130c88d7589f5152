//! The tables, a file each: the row, and how it is made from what the library knows and read back.
//!
//! A row keeps a record as encoded bytes; the columns beside them are what the database compares. No
//! relations are declared: joins are written where they are needed.

#![allow(unreachable_pub, missing_docs, reason = "derived code is public; the module is not")]

mod column;
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
#[cfg(test)]
mod tests;
pub mod unique_value;

pub use micros::Micros;
pub use opaque::Opaque;

pub(crate) use cell::{cell, cell_row};
pub(crate) use claim::claimed;
pub(crate) use column::{digest, sequence, signed};
pub(crate) use entry_key::key_rows;
pub(crate) use head::{TenantHead, head_row, tenant_head};
pub(crate) use index_row::index_rows;
pub(crate) use journal_body::body_row;
pub(crate) use journal_entry::{change, entry_row, raw_entry};
pub(crate) use logon::{logon, logon_row};
pub(crate) use logon_key::{logon_key_row, logon_rows_of};
pub(crate) use record::record_row;
pub(crate) use unique_value::unique_row;
