//! The gate: the only place where records become something that can be shown.
//!
//! It asks the policy itself, for one view class and the records at hand, and takes each record apart without
//! `..`: a new field does not compile until somebody has decided here who sees it.

mod judged;
mod opening;
mod oversight;
mod screen;
mod staff;
mod standing;
mod undisclosed;
mod view_tag;

pub(crate) use judged::Judged;
pub use oversight::{
    ClientView, Deed, FieldChange, JournalPosition, JournalRow, NoJournalPosition, PartyView, RecordView,
    SignInAct, Told,
};
pub(crate) use oversight::{Listed, Parts, PastAccount, RESET, Reading, Telling, UNLOCKED, is_of_somebody};
pub use screen::{BoardRow, RowAuthorization, RowStatus, RowTime, TimeKind};
pub(crate) use screen::{RowKeys, facility_rows};
pub use staff::{
    AccountState, AccountView, AffiliateView, ArrivalView, BookingView, ByView, CancelledView, ClosedView,
    DispatchView, DisplayView, DivisionView, FacilityView, LogonView, NeedsView, PayorView, RecordedView,
    RegionView, RuleChangeView, RuleFileView, RuleMoveView, SettingsView, SignInView, SignedInStage,
    SignedInView, StampView, StopView, TokenView, UnitView,
};
pub(crate) use staff::{FacilityWords, Look, SignedIn, staff_dispatches};
pub(crate) use standing::{Standing, Standings, versions};
pub(crate) use undisclosed::Shown;
pub use undisclosed::Undisclosed;
pub use view_tag::{NoViewTag, ViewTag};
pub(crate) use view_tag::{Tagged, ViewTags};
