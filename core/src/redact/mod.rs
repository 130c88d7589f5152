//! The gate: the only place where records become something that can be shown.
//!
//! It asks the policy itself, for one view class and the records at hand, and takes each record apart without `..`:
//! a new field does not compile until somebody has decided here who sees it.

mod directory;
mod facility_row;
mod post;
mod row;
mod row_json;
mod staff;
mod stamps;
mod tag;
mod undisclosed;

pub use directory::{DisplayView, FacilityView};
pub(crate) use facility_row::{RowKeys, Side, chart_time, facility_rows};
pub(crate) use post::{Post, Posts, versions};
pub use row::{BoardRow, RowAuthorization, RowStatus, RowTime, TimeKind, TimeLabel};
pub use staff::{ArrivalView, BookingView, DispatchView, StopView};
pub(crate) use staff::{Look, staff_dispatches};
pub use stamps::{ByView, CancelledView, ClosedView, RecordedView, StampView};
pub(crate) use tag::ViewTags;
pub use tag::{NoViewTag, ViewTag};
pub(crate) use undisclosed::Shown;
pub use undisclosed::Undisclosed;
