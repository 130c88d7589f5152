//! Payors of dispatches.

use super::fields::{change, flag, maybe, nullable, parse, replacing, replacing_word, unless_empty};
use super::resource::Resource;
use crate::http::Problem;
use bayboard::access::RecordStatus;
use bayboard::portal::{NewPayor, Patch, PayorPatch};
use bayboard::{HttpsUrl, PayorView};
use serde::Deserialize;
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PayorInput {
    /// Its name.
    name: String,
    /// Whether it asks for an authorization number before booked stretcher transports.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    requires_authorization: bool,
    /// Where the number is asked for; it starts with https://.
    form: Option<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    source_ref: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PayorChange {
    /// Its name.
    name: Option<String>,
    /// Whether it asks for an authorization number before booked stretcher transports.
    #[serde(default, deserialize_with = "unless_empty")]
    requires_authorization: Option<bool>,
    /// Where the number is asked for; it starts with https://.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    form: Patch<String>,
    /// Your reference, 120 characters at most; one record holds it at a time.
    #[serde(default, deserialize_with = "nullable")]
    #[schema(value_type = Option<String>)]
    source_ref: Patch<String>,
    /// Whether it is in use.
    #[schema(value_type = Option<RecordStatus>)]
    record_status: Option<String>,
}

impl Resource for PayorView {
    const ALL: &'static str = "/api/v1/payors";
    const ONE: &'static str = "/api/v1/payors/{id}";
    const WHAT: [&'static str; 4] = [
        "lists payors",
        "records a payor",
        "reads a payor",
        "changes a payor, puts it away or takes it back",
    ];

    type Input = PayorInput;
    type Change = PayorChange;

    fn new(sent: &PayorInput) -> Result<NewPayor, Problem> {
        let mut new = NewPayor::new(parse("name", &sent.name)?);
        new.requires_authorization = sent.requires_authorization;
        new.form = maybe::<HttpsUrl>("form", sent.form.as_ref())?;
        new.source_ref = maybe("source_ref", sent.source_ref.as_ref())?;
        Ok(new)
    }

    fn patch(sent: &PayorChange) -> Result<PayorPatch, Problem> {
        Ok(PayorPatch {
            name: replacing("name", sent.name.as_ref())?,
            requires_authorization: sent.requires_authorization,
            form: change::<HttpsUrl>("form", sent.form.as_ref())?,
            source_ref: change("source_ref", sent.source_ref.as_ref())?,
            record_status: replacing_word("record_status", sent.record_status.as_ref())?,
        })
    }
}
