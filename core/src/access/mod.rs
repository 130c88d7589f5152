//! Who looks, and under which words the rules know them.

mod code;
mod kind;
mod public_id;
mod role;
mod session;
mod vocabulary;

pub use code::{AccessCode, WeakCode};
pub use kind::Kind;
pub(crate) use public_id::is_printable;
pub use public_id::{PublicFacilityId, TypedId};
pub use role::{Role, RoleSet};
pub use session::{BoardTicket, SessionCookie};
pub use vocabulary::{Action, DisplayProfile, Phase, RecordStatus, Relation};
