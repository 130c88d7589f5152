//! Companies that calls are delegated to.

use crate::record::record;
use crate::{AffiliateId, Line, SourceRef, TenantId};

record! {
    /// Another company that calls are delegated to (NEMSIS eDisposition.30 4230005).
    pub struct Affiliate / RawAffiliate (AffiliateId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
        /// Whether it reports its crews' steps; if not, boards show no live status.
        progress_reports: bool = 6,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef> = 7,
    }
}
