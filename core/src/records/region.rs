//! Groups of divisions.

use super::declared::Declared;
use super::{IndexRow, Unique};
use crate::record::record;
use crate::{Line, RegionId, TenantId};

record! {
    /// A group of divisions inside a tenant.
    pub struct Region / RawRegion (RegionId) {
        /// The company it belongs to.
        tenant: TenantId = 4,
        /// Its name.
        name: Line = 5,
    }
}

impl Declared for Region {
    fn values(&self) -> Vec<Unique> {
        Vec::new()
    }

    fn places(&self) -> Vec<IndexRow> {
        Vec::new()
    }
}

impl Region {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.name.as_str()
    }
}
