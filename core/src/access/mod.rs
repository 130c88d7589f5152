//! Who looks, and under which words the rules know them.

mod code;
mod grant;
mod host_kind;
mod kind;
mod network;
mod password_hash;
mod public_id;
mod role;
mod role_sets;
mod scope;
mod session;
mod username;
mod vocabulary;

pub use code::{AccessCode, WeakCode};
pub use grant::{Grant, InvalidGrant};
pub use host_kind::{HostKind, HostKindError};
pub use kind::Kind;
pub use network::{InvalidNetwork, Network};
pub use password_hash::PasswordHash;
pub use public_id::{InvalidPublicId, PublicFacilityId, TypedId};
pub use role::{Role, RoleSet};
pub use role_sets::RoleSets;
pub use scope::{InvalidScope, Scope};
pub use session::{BoardTicket, SessionCookie};
pub use username::{InvalidUsername, Username};
pub use vocabulary::{Action, DisplayProfile, Phase, RecordStatus, Relation};
