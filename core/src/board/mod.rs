//! Boards: what a facility sees, as pure functions of records, view class and time, and the live boards that
//! fan them out.

mod chart;
mod current;
mod days;
mod facility;
mod frame;
mod latest;
mod live;
mod pass;
mod people;
mod place;
mod rendered_row;
mod row_block;
mod row_cache;
mod subscription;
#[cfg(all(test, feature = "conformance"))]
mod tests;
mod upkeep;
pub mod view;

pub use crate::index::ViewClass;
pub use days::{BoardDay, BoardDays, DayFilter, DayRow, Direction};
pub use facility::FacilityBoard;
pub use frame::Frame;
pub use live::LiveBoards;
pub use pass::{Pass, Screen};
pub(crate) use pass::{UNKNOWN_EPOCH, session_epoch};
pub use subscription::Subscription;
