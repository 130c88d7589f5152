//! What facilities' screens show.

mod facility_row;
mod row;
mod row_json;

pub(crate) use facility_row::{RowKeys, facility_rows};
pub use row::{BoardRow, RowAuthorization, RowStatus, RowTime, TimeKind};
