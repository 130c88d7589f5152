//! A tenant's records in hand: what boards are drawn from, and how people stand to a record. A floor under
//! the gate and the boards: it shows nothing to anybody.

mod calls;
mod facility_calls;
mod in_hand;
mod located;
mod relation;
mod sessions;
mod side;
mod span;
mod tenant_index;
mod view_class;

pub(crate) use facility_calls::Mark;
pub(crate) use located::Located;
pub use side::TimeLabel;
pub(crate) use side::{Side, chart_time, is_on};
pub(crate) use span::Span;
pub(crate) use tenant_index::{SETTLED_IN_HAND, TenantIndex, Touched};
pub(crate) use view_class::Layout;
pub use view_class::ViewClass;
