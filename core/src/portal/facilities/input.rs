//! What a caller hands in to record a facility.

use crate::access::AccessCode;
use crate::{DivisionId, FacilityBoardSettings, FacilityKind, Line, SourceRef, Zone};

/// A facility to be recorded. Its ID and code are assigned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewFacility {
    /// Its name.
    pub name: Line,
    /// What it is.
    pub kind: FacilityKind,
    /// Its zone.
    pub zone: Zone,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
    /// The division it belongs to.
    pub division: Option<DivisionId>,
    /// Street address.
    pub street: Option<Line>,
    /// City.
    pub city: Option<Line>,
    /// State.
    pub state: Option<Line>,
    /// Postal code.
    pub postal_code: Option<Line>,
    /// Phone.
    pub phone: Option<Line>,
    /// National provider identifier.
    pub npi: Option<Line>,
    /// CMS certification number.
    pub cms_number: Option<Line>,
    /// How its boards differ from the tenant's.
    pub board: FacilityBoardSettings,
    /// A typed code, if not a generated one.
    pub code: Option<AccessCode>,
}

impl NewFacility {
    /// A facility of which only the necessary is known.
    #[must_use]
    pub fn new(name: Line, kind: FacilityKind, zone: Zone) -> Self {
        Self {
            name,
            kind,
            zone,
            source_ref: None,
            division: None,
            street: None,
            city: None,
            state: None,
            postal_code: None,
            phone: None,
            npi: None,
            cms_number: None,
            board: FacilityBoardSettings::default(),
            code: None,
        }
    }
}
