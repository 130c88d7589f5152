//! Units, affiliates and payors as staff may see them.

use crate::access::RecordStatus;
use crate::gate::view_tag::{Tagged, ViewTag, ViewTags};
use crate::records::{Affiliate, Payor, RawAffiliate, RawPayor, RawUnit, Unit};
use crate::{AffiliateId, DivisionId, Line, PayorId, ServiceLevel, SourceRef, UnitId};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

fn text(line: &Line) -> String {
    line.as_str().to_owned()
}

fn reference(source: &Option<SourceRef>) -> Option<String> {
    source.as_ref().map(|source| source.as_str().to_owned())
}

/// A unit as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnitView {
    #[serde(serialize_with = "as_text")]
    id: UnitId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// Its call sign.
    call_sign: String,
    /// The highest level it can run.
    level: ServiceLevel,
    /// The division that runs it.
    #[serde(serialize_with = "as_texts")]
    division_id: Option<DivisionId>,
    /// Whether it can be sent.
    in_service: bool,
    /// Your reference.
    source_ref: Option<String>,
}

impl Tagged for UnitView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl UnitView {
    /// The unit's id.
    #[must_use]
    pub const fn id(&self) -> UnitId {
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

    /// Its call sign.
    #[must_use]
    pub fn call_sign(&self) -> &str {
        &self.call_sign
    }

    /// The highest level it can run.
    #[must_use]
    pub const fn level(&self) -> ServiceLevel {
        self.level
    }

    /// The division that runs it.
    #[must_use]
    pub const fn division(&self) -> Option<DivisionId> {
        self.division_id
    }

    /// Whether it can be sent.
    #[must_use]
    pub const fn in_service(&self) -> bool {
        self.in_service
    }

    /// The host product's reference.
    #[must_use]
    pub fn source_ref(&self) -> Option<&str> {
        self.source_ref.as_deref()
    }

    pub(crate) fn new(unit: &Unit, tags: &ViewTags) -> Self {
        let RawUnit {
            id,
            version: _,
            record_status,
            tenant: _,
            division,
            call_sign,
            level,
            in_service,
            source_ref,
            unknown: _,
        } = &unit.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            call_sign: text(call_sign),
            level: *level,
            division_id: *division,
            in_service: *in_service,
            source_ref: reference(source_ref),
        })
    }
}

/// An affiliate as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AffiliateView {
    #[serde(serialize_with = "as_text")]
    id: AffiliateId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// Its name.
    name: String,
    /// Whether it reports its crews' steps.
    progress_reports: bool,
    /// Your reference.
    source_ref: Option<String>,
}

impl Tagged for AffiliateView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl AffiliateView {
    /// The affiliate's id.
    #[must_use]
    pub const fn id(&self) -> AffiliateId {
        self.id
    }

    /// What is shown here, named, as with [`UnitView::version`].
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

    /// Whether it reports its crews' steps.
    #[must_use]
    pub const fn progress_reports(&self) -> bool {
        self.progress_reports
    }

    /// The host product's reference.
    #[must_use]
    pub fn source_ref(&self) -> Option<&str> {
        self.source_ref.as_deref()
    }

    pub(crate) fn new(affiliate: &Affiliate, tags: &ViewTags) -> Self {
        let RawAffiliate {
            id,
            version: _,
            record_status,
            tenant: _,
            name,
            progress_reports,
            source_ref,
            unknown: _,
        } = &affiliate.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            name: text(name),
            progress_reports: *progress_reports,
            source_ref: reference(source_ref),
        })
    }
}

/// A payor as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PayorView {
    #[serde(serialize_with = "as_text")]
    id: PayorId,
    version: ViewTag,
    /// Whether it is in use.
    record_status: RecordStatus,
    /// Its name.
    name: String,
    /// Whether it asks for an authorization number before booked stretcher transports.
    requires_authorization: bool,
    /// Where the number is asked for.
    form: Option<String>,
    /// Your reference.
    source_ref: Option<String>,
}

impl Tagged for PayorView {
    fn tag(&mut self) -> &mut ViewTag {
        &mut self.version
    }
}

impl PayorView {
    /// The payor's id.
    #[must_use]
    pub const fn id(&self) -> PayorId {
        self.id
    }

    /// What is shown here, named, as with [`UnitView::version`].
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

    /// Whether it asks for an authorization number before booked stretcher transports.
    #[must_use]
    pub const fn requires_authorization(&self) -> bool {
        self.requires_authorization
    }

    /// Where the number is asked for.
    #[must_use]
    pub fn form(&self) -> Option<&str> {
        self.form.as_deref()
    }

    /// The host product's reference.
    #[must_use]
    pub fn source_ref(&self) -> Option<&str> {
        self.source_ref.as_deref()
    }

    pub(crate) fn new(payor: &Payor, tags: &ViewTags) -> Self {
        let RawPayor {
            id,
            version: _,
            record_status,
            tenant: _,
            name,
            requires_authorization,
            form,
            source_ref,
            unknown: _,
        } = &payor.0;
        tags.name(Self {
            id: *id,
            version: ViewTag::BLANK,
            record_status: *record_status,
            name: text(name),
            requires_authorization: *requires_authorization,
            form: form.as_ref().map(|form| form.as_str().to_owned()),
            source_ref: reference(source_ref),
        })
    }
}
