//! Affiliates, to which dispatches are delegated.

use super::fields::{change, flag, maybe, nullable, parse, replacing, replacing_word, unless_empty};
use super::resource::Resource;
use crate::http::Problem;
use bayboard::AffiliateView;
use bayboard::access::RecordStatus;
use bayboard::portal::{AffiliatePatch, NewAffiliate, Patch};
use serde::Deserialize;
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AffiliateInput {
    /// Its name.
    name: String,
    /// Whether it reports its crews' steps.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    progress_reports: bool,
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AffiliateChange {
    /// Its name.
    name: Option<String>,
    /// Whether it reports its crews' steps.
    #[serde(default, deserialize_with = "unless_empty")]
    progress_reports: Option<bool>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl Resource for AffiliateView {
    const ALL: &'static str = "/api/v1/affiliates";
    const ONE: &'static str = "/api/v1/affiliates/{id}";
    const WHAT: [&'static str; 4] = [
        "lists affiliates",
        "records an affiliate",
        "reads an affiliate",
        "changes an affiliate, puts it away or takes it back",
    ];

    type Input = AffiliateInput;
    type Change = AffiliateChange;

    fn new(sent: &AffiliateInput) -> Result<NewAffiliate, Problem> {
        let mut new = NewAffiliate::new(parse("name", &sent.name)?);
        new.progress_reports = sent.progress_reports;
        new.source_ref = maybe("source_ref", sent.source_ref.as_ref())?;
        Ok(new)
    }

    fn patch(sent: &AffiliateChange) -> Result<AffiliatePatch, Problem> {
        Ok(AffiliatePatch {
            name: replacing("name", sent.name.as_ref())?,
            progress_reports: sent.progress_reports,
            source_ref: change("source_ref", sent.source_ref.as_ref())?,
            record_status: replacing_word("record_status", sent.record_status.as_ref())?,
        })
    }
}
