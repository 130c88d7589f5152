//! Boards: what a facility sees, as pure functions of records, view class and time, and the live boards that fan them out.

mod book;
mod chart;
mod class;
mod days;
mod facility;
mod frame;
mod here;
mod index;
mod latest;
mod line;
mod live;
mod located;
mod page;
mod pass;
mod place;
mod relation;
mod sessions;
mod sheet;
mod span;
mod subscription;
#[cfg(all(test, feature = "conformance"))]
mod tests;
mod upkeep;
pub mod view;

pub(crate) use book::Book;
pub(crate) use class::Layout;
pub use class::ViewClass;
pub use days::{BoardDay, BoardDays, DayFilter, DayRow, Direction};
pub use facility::FacilityBoard;
pub use frame::Frame;
pub use live::LiveBoards;
pub(crate) use located::Located;
pub use pass::{Pass, Screen};
pub(crate) use pass::{UNKNOWN_EPOCH, session_epoch};
pub use subscription::Subscription;
