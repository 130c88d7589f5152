//! Regions, in which divisions lie.

use super::fields::{parse, replacing, replacing_word};
use super::resource::Resource;
use crate::http::Problem;
use bayboard::access::RecordStatus;
use bayboard::portal::RegionPatch;
use bayboard::{Line, RegionView};
use serde::Deserialize;
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RegionInput {
    /// Its name.
    name: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RegionChange {
    /// Its name.
    name: Option<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl Resource for RegionView {
    const ALL: &'static str = "/api/v1/regions";
    const ONE: &'static str = "/api/v1/regions/{id}";
    const WHAT: [&'static str; 4] = [
        "lists regions",
        "records a region",
        "reads a region",
        "changes a region, puts it away or takes it back",
    ];

    type Input = RegionInput;
    type Change = RegionChange;

    fn new(sent: &RegionInput) -> Result<Line, Problem> {
        parse("name", &sent.name)
    }

    fn patch(sent: &RegionChange) -> Result<RegionPatch, Problem> {
        Ok(RegionPatch {
            name: replacing("name", sent.name.as_ref())?,
            record_status: replacing_word("record_status", sent.record_status.as_ref())?,
        })
    }
}
