//! Insurers.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::record::record;
use crate::{HttpsUrl, Line, PayorId, RecordKind, SourceRef, TenantId};

record! {
    /// An insurer that pays for transports (NEMSIS ePayment.10).
    pub struct Payor / RawPayor (PayorId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
        /// Whether it asks for an authorization number before booked stretcher transports.
        requires_authorization: bool = 6,
        /// Where the number is asked for (FHIR authorizationUrl).
        form: Option<HttpsUrl> = 7,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef> = 8,
    }
}

impl Declared for Payor {
    fn values(&self) -> Vec<Unique> {
        Unique::of_host(self.0.tenant, RecordKind::Payor, self.0.source_ref.as_ref()).into_iter().collect()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}
