//! Regions and divisions as staff may see them.

use crate::access::RecordStatus;
use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{Division, RawDivision, RawRegion, Region};
use crate::{DivisionId, DivisionKind, RegionId};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

/// A region as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RegionView {
    #[serde(serialize_with = "as_text")]
    id: RegionId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// Its name.
    name: String,
}

impl Tagged for RegionView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl RegionView {
    /// The region's id.
    #[must_use]
    pub const fn id(&self) -> RegionId {
        self.id
    }

    /// What is shown here, named: a change that hands it back is refused once anything else would be shown.
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// Whether it is in use.
    #[must_use]
    pub const fn record_status(&self) -> RecordStatus {
        self.record_status
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn new(region: &Region, tags: &ViewTags) -> Self {
        let RawRegion { id, version: _, record_status, tenant: _, name, unknown: _ } = &region.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            name: name.as_str().to_owned(),
        })
    }
}

/// A division as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DivisionView {
    #[serde(serialize_with = "as_text")]
    id: DivisionId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// The region it lies in.
    #[serde(serialize_with = "as_text")]
    region_id: RegionId,
    /// Its name.
    name: String,
    /// What it is.
    kind: DivisionKind,
}

impl Tagged for DivisionView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl DivisionView {
    /// The division's id.
    #[must_use]
    pub const fn id(&self) -> DivisionId {
        self.id
    }

    /// What is shown here, named, as with [`RegionView::version`].
    #[must_use]
    pub const fn version(&self) -> ViewTag {
        self.version
    }

    /// Whether it is in use.
    #[must_use]
    pub const fn record_status(&self) -> RecordStatus {
        self.record_status
    }

    /// The region it belongs to.
    #[must_use]
    pub const fn region(&self) -> RegionId {
        self.region_id
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> DivisionKind {
        self.kind
    }

    pub(crate) fn new(division: &Division, tags: &ViewTags) -> Self {
        let RawDivision { id, version: _, record_status, tenant: _, region, name, kind, unknown: _ } =
            &division.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            region_id: *region,
            name: name.as_str().to_owned(),
            kind: *kind,
        })
    }
}
