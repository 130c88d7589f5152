//! The tables, flat: one file each, no relations. Joins are written where they are needed.

#![allow(unreachable_pub, missing_docs, reason = "derived code is public; the module is not")]

mod micros;
mod opaque;
mod phi;
mod phi_number;

pub mod active_policy;
pub mod affiliate;
pub mod api_token;
pub mod claim;
pub mod dispatch;
pub mod display;
pub mod division;
pub mod ended_session;
pub mod facility;
pub mod head;
pub mod journal_body;
pub mod journal_entry;
pub mod logon;
pub mod payor;
pub mod policy_file;
pub mod region;
pub mod tenant;
pub mod unit;

pub use micros::Micros;
pub use opaque::Opaque;
pub use phi::Phi;
pub use phi_number::PhiNumber;
