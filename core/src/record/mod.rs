//! What all records share: a kind, an id, a version, a status, and a raw form that only adapters touch.

mod declare;
mod id;
mod kind;
mod protected;
mod secret;
mod version;

pub(crate) use declare::record;
pub use id::{
    AccountId, ActivePolicyId, AffiliateId, DispatchId, DisplayId, DivisionId, FacilityId, HostUserId,
    HostWorkId, IncidentId, InvalidId, OperatorId, PatientId, PayorId, PolicyFileId, RegionId, SessionId,
    TenantId, TokenId, UnitId,
};
pub use kind::{RecordKind, RecordRef};
pub use protected::Protected;
pub(crate) use secret::{Secret, secret};
pub use version::Version;
