//! Payors, and where their authorization numbers are asked for.

use super::kind::{Kind, Words};
use super::state;
use crate::pages::kit::{Fault, Tone, chip, dash, link_out};
use crate::pages::words::say;
use crate::staff::forms::{Reading, optional, text, tick};
use crate::staff::places::PAYORS;
use crate::staff::session::Staff;
use bayboard::PayorView;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{NewPayor, PayorPatch};
use maud::{Markup, html};
use serde::Deserialize;

/// A payor as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    requires_authorization: String,
    form: String,
    source_ref: String,
}

impl Kind for PayorView {
    const PLACE: &'static str = PAYORS;
    const NEW: &'static str = "/staff/payors/new";
    const ONE: &'static str = "/staff/payors/{id}";
    const EDIT: Action = Action::EditPayors;
    const WHAT: [&'static str; 5] = [
        "the payors",
        "records a payor",
        "the form for a new payor",
        "the form to change a payor",
        "changes a payor, puts it away or takes it back",
    ];
    const WORDS: Words = Words {
        all: "tab-payors",
        none: "no-payors",
        none_note: "no-payors-note",
        new: "new-payor",
        change: "change-payor",
        heads: &["name", "authorization", "form-address", "state"],
    };

    type Typed = Typed;
    type Beside = ();

    async fn beside(_: &Staff) {}

    fn called(&self) -> &str {
        self.name()
    }

    fn status(&self) -> RecordStatus {
        self.record_status()
    }

    fn cells(&self, _: &Staff, (): &()) -> Vec<Markup> {
        let asks = html! {
            @if self.requires_authorization() { (chip(Tone::Informs, &say("asks-for-numbers"))) }
            @else { (dash()) }
        };
        let form = html! {
            @if let Some(form) = self.form() { (link_out(form)) }
            @else { (dash()) }
        };
        vec![asks, form, state(self.record_status())]
    }

    fn typed(&self) -> Typed {
        let asks = self.requires_authorization();
        Typed {
            name: self.name().to_owned(),
            requires_authorization: if asks { "yes".to_owned() } else { String::new() },
            form: self.form().unwrap_or_default().to_owned(),
            source_ref: self.source_ref().unwrap_or_default().to_owned(),
        }
    }

    fn typed_name(typed: &Typed) -> &str {
        &typed.name
    }

    fn record_of(typed: &Typed) -> Result<NewPayor, Vec<Fault>> {
        let patch = Self::patch_of(typed, None)?;
        let name = patch.name.ok_or_else(|| vec![Fault::at("name", say("field-missing"))])?;
        let (form, source_ref) = (patch.form.to_set(), patch.source_ref.to_set());
        Ok(NewPayor { name, requires_authorization: typed.requires_authorization == "yes", form, source_ref })
    }

    fn patch_of(typed: &Typed, record_status: Option<RecordStatus>) -> Result<PayorPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = PayorPatch {
            name: reading.needed("name", &typed.name),
            requires_authorization: Some(typed.requires_authorization == "yes"),
            form: reading.exactly("form", &typed.form),
            source_ref: reading.exactly("source_ref", &typed.source_ref),
            record_status,
        };
        reading.whole(patch)
    }

    fn fields(typed: &Typed, (): &(), faults: &[Fault]) -> Markup {
        let (label, hint) = (say("asks-for-numbers"), say("asks-for-numbers-hint"));
        html! {
            (text("name", "name", &typed.name, faults))
            (tick("requires_authorization", &label, &hint, typed.requires_authorization == "yes"))
            (optional("form", "form-address", "form-address-hint", &typed.form, faults))
            (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
        }
    }
}
