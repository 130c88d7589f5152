//! The serialisable forms of a board, as templates and streams take them.

pub use super::days::{BoardDay, BoardDays, DayRow, Direction};
pub use super::facility::FacilityBoard;
pub use crate::gate::{BoardRow, RowAuthorization, RowStatus, RowTime, TimeKind};
pub use crate::index::TimeLabel;
