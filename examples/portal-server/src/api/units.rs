//! Units, which run dispatches.

use super::fields::{change, maybe, nullable, parse, replacing, replacing_word, unless_empty};
use super::resource::Resource;
use crate::http::Problem;
use bayboard::access::RecordStatus;
use bayboard::portal::{NewUnit, Patch, UnitPatch};
use bayboard::{DivisionId, ServiceLevel, UnitView};
use serde::Deserialize;
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitInput {
    /// Its call sign.
    call_sign: String,
    /// The highest level it can run.
    #[schema(value_type = ServiceLevel)]
    level: String,
    /// The division that runs it.
    #[schema(value_type = Option<DivisionId>)]
    division_id: Option<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitChange {
    /// Its call sign.
    call_sign: Option<String>,
    /// The highest level it can run.
    #[schema(value_type = Option<ServiceLevel>)]
    level: Option<String>,
    /// The division that runs it.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<DivisionId>)]
    division_id: Patch<String>,
    /// Whether it can be sent.
    #[serde(default, deserialize_with = "unless_empty")]
    in_service: Option<bool>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl Resource for UnitView {
    const ALL: &'static str = "/api/v1/units";
    const ONE: &'static str = "/api/v1/units/{id}";
    const WHAT: [&'static str; 4] =
        ["lists units", "records a unit", "reads a unit", "changes a unit, puts it away or takes it back"];

    type Input = UnitInput;
    type Change = UnitChange;

    fn new(sent: &UnitInput) -> Result<NewUnit, Problem> {
        let level: ServiceLevel = parse("level", &sent.level)?;
        let mut new = NewUnit::new(parse("call_sign", &sent.call_sign)?, level);
        new.division = maybe::<DivisionId>("division_id", sent.division_id.as_ref())?;
        new.source_ref = maybe("source_ref", sent.source_ref.as_ref())?;
        Ok(new)
    }

    fn patch(sent: &UnitChange) -> Result<UnitPatch, Problem> {
        Ok(UnitPatch {
            call_sign: replacing("call_sign", sent.call_sign.as_ref())?,
            level: replacing("level", sent.level.as_ref())?,
            division: change("division_id", sent.division_id.as_ref())?,
            in_service: sent.in_service,
            source_ref: change("source_ref", sent.source_ref.as_ref())?,
            record_status: replacing_word("record_status", sent.record_status.as_ref())?,
        })
    }
}
