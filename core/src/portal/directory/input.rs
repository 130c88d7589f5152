//! What a caller hands in to record units, affiliates, payors and divisions.

use crate::{DivisionId, DivisionKind, HttpsUrl, Line, RegionId, ServiceLevel, SourceRef};

/// A unit to be recorded.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// Its call sign, unique within the company.
    pub call_sign: Line,
    /// The highest level it can run.
    pub level: ServiceLevel,
    /// The division that runs it.
    pub division: Option<DivisionId>,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
}

impl NewUnit {
    /// A unit of no division.
    #[must_use]
    pub const fn new(call_sign: Line, level: ServiceLevel) -> Self {
        Self { call_sign, level, division: None, source_ref: None }
    }
}

/// An affiliate to be recorded.
#[derive(Clone, Debug)]
pub struct NewAffiliate {
    /// Its name.
    pub name: Line,
    /// Whether it reports its crews' steps; if not, boards show no live status.
    pub progress_reports: bool,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
}

impl NewAffiliate {
    /// An affiliate that reports no steps.
    #[must_use]
    pub const fn new(name: Line) -> Self {
        Self { name, progress_reports: false, source_ref: None }
    }

    /// The same, of one that reports its crews' steps.
    #[must_use]
    pub fn reporting(self) -> Self {
        Self { progress_reports: true, ..self }
    }
}

/// A payor to be recorded.
#[derive(Clone, Debug)]
pub struct NewPayor {
    /// Its name.
    pub name: Line,
    /// Whether it asks for an authorization number before booked stretcher transports.
    pub requires_authorization: bool,
    /// Where the number is asked for.
    pub form: Option<HttpsUrl>,
    /// The host product's reference.
    pub source_ref: Option<SourceRef>,
}

impl NewPayor {
    /// A payor that asks for no number.
    #[must_use]
    pub const fn new(name: Line) -> Self {
        Self { name, requires_authorization: false, form: None, source_ref: None }
    }

    /// The same, of one that asks for an authorization number, perhaps at this address.
    #[must_use]
    pub fn asking_for_numbers(self, form: Option<HttpsUrl>) -> Self {
        Self { requires_authorization: true, form, ..self }
    }
}

/// A division to be recorded.
#[derive(Clone, Debug)]
pub struct NewDivision {
    /// The region it belongs to.
    pub region: RegionId,
    /// Its name.
    pub name: Line,
    /// What it is.
    pub kind: DivisionKind,
}

impl NewDivision {
    /// A division of a region.
    #[must_use]
    pub const fn new(region: RegionId, name: Line, kind: DivisionKind) -> Self {
        Self { region, name, kind }
    }
}
