//! Companies that calls are delegated to.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::record::record;
use crate::{AffiliateId, Line, RecordKind, SourceRef, TenantId};

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

impl Declared for Affiliate {
    fn values(&self) -> Vec<Unique> {
        Unique::of_host(self.0.tenant, RecordKind::Affiliate, self.0.source_ref.as_ref())
            .into_iter()
            .collect()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}
