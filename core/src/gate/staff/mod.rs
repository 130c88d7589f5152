//! What staff are shown.

mod directory;
mod dispatch;
mod past_call;
mod referred;
mod settings;
mod stamps;

pub use directory::{DisplayView, FacilityView};
pub use dispatch::{ArrivalView, BookingView, DispatchView, StopView};
pub(crate) use dispatch::{Look, staff_dispatches};
pub(crate) use past_call::PastCall;
pub use referred::{AffiliateView, PayorView, UnitView};
pub use settings::SettingsView;
pub use stamps::{ByView, CancelledView, ClosedView, RecordedView, StampView};
