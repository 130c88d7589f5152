//! The records the library keeps, a file a kind, and what a store knows each by.

mod account;
mod active_policy;
mod affiliate;
mod any;
mod api_token;
mod credential;
mod declared;
mod dispatch;
mod display;
mod division;
mod facility;
mod facility_kind;
mod index;
mod indexed;
mod payor;
mod policy_file;
mod region;
mod tenant;
mod unique;
mod unit;

pub use account::{Account, RawAccount};
pub use active_policy::{ActivePolicy, RawActivePolicy};
pub use affiliate::{Affiliate, RawAffiliate};
pub use any::{Kept, Record};
pub use api_token::{ApiToken, RawApiToken};
pub use credential::{Credential, RawCredential};
pub use dispatch::{
    Arrival, ArrivalKind, Authorization, AuthorizationDecision, BookedTime, Booking, Cancelled, Closed,
    Dispatch, InvalidFlow, Isolation, Leg, Outcome, Oxygen, OxygenFlow, Priority, Progress, RawDispatch,
    RunNumber, ServiceLevel, Sex, Stamp, StampSource, Stamped, Status, Step, StepError, Stop,
};
pub use display::{Display, RawDisplay};
pub use division::{Division, DivisionKind, RawDivision};
pub use facility::{Facility, FacilityBoardSettings, RawFacility};
pub use facility_kind::FacilityKind;
pub use index::{Ends, Index, IndexRow, Range};
pub use indexed::Indexed;
pub use payor::{Payor, RawPayor};
pub use policy_file::{PolicyFile, PolicyPart, RawPolicyFile};
pub use region::{RawRegion, Region};
pub use tenant::{RawTenant, Tenant, TenantSettings};
pub use unique::{Unique, UniqueKey};
pub use unit::{RawUnit, Unit};
