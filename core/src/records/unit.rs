//! Vehicles with their crews.

use super::declared::Declared;
use super::{IndexRow, Unique, UniqueKey};
use crate::record::record;
use crate::{DivisionId, Line, RecordKind, ServiceLevel, SourceRef, TenantId, UnitId};

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

impl Declared for Unit {
    fn values(&self) -> Vec<Unique> {
        let call_sign = Unique::call_sign(self.0.tenant, self.0.call_sign.clone());
        let of_host = Unique::of_host(self.0.tenant, RecordKind::Unit, self.0.source_ref.as_ref());
        [call_sign].into_iter().chain(of_host).collect()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Unique {
    /// A unit's call sign, within its tenant.
    #[must_use]
    pub fn call_sign(scope: TenantId, call_sign: Line) -> Self {
        Self::within(scope, RecordKind::Unit, UniqueKey::CallSign, call_sign.as_str())
    }
}

impl Unit {
    /// Its call sign.
    #[must_use]
    pub fn call_sign(&self) -> &str {
        self.0.call_sign.as_str()
    }
}
