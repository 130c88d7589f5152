//! What staff are shown.

mod directory;
mod dispatch;
mod stamps;

pub use directory::{DisplayView, FacilityView};
pub use dispatch::{ArrivalView, BookingView, DispatchView, StopView};
pub(crate) use dispatch::{Look, staff_dispatches};
pub use stamps::{ByView, CancelledView, ClosedView, RecordedView, StampView};
