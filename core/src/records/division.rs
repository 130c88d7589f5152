//! Hospitals, EMS agencies and public-health offices.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::access::Role;
use crate::codec::words;
use crate::record::record;
use crate::{DivisionId, Line, RegionId, TenantId};

words! {
    /// What a division is.
    pub enum DivisionKind: "division kind" {
        /// A hospital or other provider facility.
        Provider = 0 "provider",
        /// An EMS agency (NEMSIS dAgency).
        Mobile = 1 "mobile",
        /// A public-health office.
        PublicHealth = 2 "public_health",
    }
}

impl DivisionKind {
    /// Whether its people hold this role: emergency departments', receptions' and public health's at
    /// hospitals, agencies' at agencies. Public health has offices of its own as well; who dispatches,
    /// locates or looks on is everywhere.
    #[must_use]
    pub fn has(self, role: Role) -> bool {
        role.divisions().contains(&self)
    }
}

record! {
    /// A hospital, EMS agency or public-health office.
    pub struct Division / RawDivision (DivisionId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// The region it belongs to.
        region: RegionId = 5,
        /// Its name.
        name: Line = 6,
        /// What it is.
        kind: DivisionKind = 7,
    }
}

impl Declared for Division {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Division {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }

    /// The region it belongs to.
    #[must_use]
    pub const fn region(&self) -> RegionId {
        self.0.region
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> DivisionKind {
        self.0.kind
    }
}
