//! What staff are shown.

mod directory;
mod dispatch;
mod places;
mod referred;
mod rules;
mod settings;
mod stamps;
mod tokens;

pub use directory::{DisplayView, FacilityView};
pub use dispatch::{ArrivalView, BookingView, DispatchView, StopView};
pub(crate) use dispatch::{Look, staff_dispatches};
pub use places::{DivisionView, RegionView};
pub use referred::{AffiliateView, PayorView, UnitView};
pub use rules::{RuleChangeView, RuleFileView, RuleMoveView};
pub use settings::SettingsView;
pub use stamps::{ByView, CancelledView, ClosedView, RecordedView, StampView};
pub use tokens::TokenView;
