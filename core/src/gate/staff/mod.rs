//! What staff are shown.

mod account;
mod booking;
mod directory;
mod dispatch;
mod facility_words;
mod holder;
mod logon;
mod needs;
mod past_call;
mod places;
mod referred;
mod rules;
mod settings;
mod signed_in;
mod stamps;
mod tokens;

pub use account::{AccountState, AccountView, SignInView};
pub use booking::{ArrivalView, BookingView};
pub use directory::{DisplayView, FacilityView};
pub use dispatch::{DispatchView, StopView};
pub(crate) use dispatch::{Look, staff_dispatches};
pub(crate) use facility_words::FacilityWords;
pub use logon::LogonView;
pub use needs::NeedsView;
pub(crate) use past_call::PastCall;
pub use places::{DivisionView, RegionView};
pub use referred::{AffiliateView, PayorView, UnitView};
pub use rules::{RuleChangeView, RuleFileView, RuleMoveView};
pub use settings::SettingsView;
pub(crate) use signed_in::SignedIn;
pub use signed_in::{SignedInStage, SignedInView};
pub use stamps::{ByView, CancelledView, ClosedView, RecordedView, StampView};
pub use tokens::TokenView;
