//! Vehicles with their crews.

use crate::record::record;
use crate::{DivisionId, Line, ServiceLevel, SourceRef, TenantId, UnitId};

record! {
    /// A vehicle with its crew (NEMSIS eResponse.13, dVehicle.01).
    pub struct Unit / RawUnit (UnitId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The division that runs it.
        division: Option<DivisionId> = 5,
        /// Its call sign, unique within the tenant (NEMSIS eResponse.14).
        call_sign: Line = 6,
        /// The highest level it can run.
        level: ServiceLevel = 7,
        /// Whether it can be sent.
        in_service: bool = 8,
        /// The host product's reference, unique within the tenant.
        source_ref: Option<SourceRef> = 9,
    }
}

impl Unit {
    /// Its call sign.
    #[must_use]
    pub fn call_sign(&self) -> &str {
        self.0.call_sign.as_str()
    }
}
