//! Records to rows and back. Every column is named on both ways, so a new field does not compile until it is stored.

mod affiliate;
mod api_token;
mod dispatch;
mod display;
mod division;
mod ended_session;
mod facility;
mod journal;
mod logon;
mod part;
mod payor;
mod region;
mod stored;
mod tenant;
mod unit;

pub(crate) use journal::{body_row, entry_row, raw_entry};
pub(crate) use logon::{logon, logon_row};
pub(crate) use part::{digest, record_ref, sequence, signed};
pub(crate) use stored::{Stored, Unique, for_each_kind};
