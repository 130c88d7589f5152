//! The fields of every kind of resource, as rules know them, and what rules show of them.

mod disclosure;
mod fields;
mod host;
mod spec;

pub use disclosure::KindDisclosure;
pub use fields::{AccountField, BillingField, CareReportField, DocumentField, IncidentField, JournalField, PatientField};
pub use host::{HostKind, HostKindError};
pub use spec::{FieldSpec, KindField};
