//! What a caller hands in to set a company up.

use crate::records::TenantSettings;
use crate::{Line, Zone};

/// A company to be set up.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// Its name.
    pub name: Line,
    /// Dispatch's phone.
    pub phone: Line,
    /// Its zone.
    pub zone: Zone,
    /// Primary colour as `0xRRGGBB`.
    pub color: u32,
    /// How its boards behave.
    pub settings: TenantSettings,
    /// Zones that unknown facility IDs draw from beside its own.
    pub decoy_zones: Vec<Zone>,
}

impl NewTenant {
    /// A company of which only the necessary is known; its pages are blue.
    #[must_use]
    pub fn new(name: Line, phone: Line, zone: Zone) -> Self {
        let settings = TenantSettings::default();
        Self { name, phone, zone, color: 0x1f_6feb, settings, decoy_zones: Vec::new() }
    }
}
