//! The serialisable forms of a board, as templates and streams take them.

pub use super::days::{BoardDay, BoardDays, DayRow, Direction};
pub use super::facility::FacilityBoard;
pub use crate::redact::{BoardRow, RowAuthorization, RowStatus, RowTime, TimeKind, TimeLabel};
