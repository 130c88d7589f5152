//! Divisions: hospitals, agencies and offices, at which roles are granted.

use super::fields::{parse, replacing, replacing_word, word};
use super::resource::Resource;
use crate::http::Problem;
use bayboard::access::RecordStatus;
use bayboard::portal::{DivisionPatch, NewDivision};
use bayboard::{DivisionKind, DivisionView, RegionId};
use serde::Deserialize;
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DivisionInput {
    /// Its name.
    name: String,
    /// What it is.
    #[schema(value_type = DivisionKind)]
    kind: String,
    /// The region it lies in.
    #[schema(value_type = RegionId)]
    region_id: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DivisionChange {
    /// Its name.
    name: Option<String>,
    /// The region it lies in.
    #[schema(value_type = Option<RegionId>)]
    region_id: Option<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl Resource for DivisionView {
    const ALL: &'static str = "/api/v1/divisions";
    const ONE: &'static str = "/api/v1/divisions/{id}";
    const WHAT: [&'static str; 4] = [
        "lists divisions",
        "records a division",
        "reads a division",
        "changes a division, puts it away or takes it back",
    ];

    type Input = DivisionInput;
    type Change = DivisionChange;

    fn new(sent: &DivisionInput) -> Result<NewDivision, Problem> {
        let kind: DivisionKind = word("kind", &sent.kind)?;
        Ok(NewDivision::new(parse("region_id", &sent.region_id)?, parse("name", &sent.name)?, kind))
    }

    fn patch(sent: &DivisionChange) -> Result<DivisionPatch, Problem> {
        Ok(DivisionPatch {
            name: replacing("name", sent.name.as_ref())?,
            region: replacing("region_id", sent.region_id.as_ref())?,
            record_status: replacing_word("record_status", sent.record_status.as_ref())?,
        })
    }
}
