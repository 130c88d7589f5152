//! Affiliates, to which calls are delegated.

use super::kind::{Kind, Words};
use super::state;
use crate::pages::kit::{Fault, Tone, chip, dash};
use crate::pages::words::say;
use crate::staff::forms::{Reading, optional, text, tick};
use crate::staff::places::AFFILIATES;
use crate::staff::session::Staff;
use bayboard::AffiliateView;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{AffiliatePatch, NewAffiliate};
use maud::{Markup, html};
use serde::Deserialize;

/// An affiliate as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    progress_reports: String,
    source_ref: String,
}

impl Kind for AffiliateView {
    const PLACE: &'static str = AFFILIATES;
    const NEW: &'static str = "/staff/affiliates/new";
    const ONE: &'static str = "/staff/affiliates/{id}";
    const EDIT: Action = Action::EditDirectory;
    const WHAT: [&'static str; 5] = [
        "the affiliates",
        "records an affiliate",
        "the form for a new affiliate",
        "the form to change an affiliate",
        "changes an affiliate, puts it away or takes it back",
    ];
    const WORDS: Words = Words {
        all: "tab-affiliates",
        none: "no-affiliates",
        none_note: "no-affiliates-note",
        new: "new-affiliate",
        change: "change-affiliate",
        heads: &["name", "progress-reports", "source-ref", "state"],
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
        let reports = html! {
            @if self.progress_reports() { (chip(Tone::Good, &say("reports-steps"))) } @else { (dash()) }
        };
        let reference =
            html! { @if let Some(reference) = self.source_ref() { (reference) } @else { (dash()) } };
        vec![reports, reference, state(self.record_status())]
    }

    fn typed(&self) -> Typed {
        Typed {
            name: self.name().to_owned(),
            progress_reports: if self.progress_reports() { "yes".to_owned() } else { String::new() },
            source_ref: self.source_ref().unwrap_or_default().to_owned(),
        }
    }

    fn typed_name(typed: &Typed) -> &str {
        &typed.name
    }

    fn record_of(typed: &Typed) -> Result<NewAffiliate, Vec<Fault>> {
        let patch = Self::patch_of(typed, None)?;
        let name = patch.name.ok_or_else(|| vec![Fault::at("name", say("field-missing"))])?;
        let (progress_reports, source_ref) = (typed.progress_reports == "yes", patch.source_ref.to_set());
        Ok(NewAffiliate { name, progress_reports, source_ref })
    }

    fn patch_of(typed: &Typed, record_status: Option<RecordStatus>) -> Result<AffiliatePatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = AffiliatePatch {
            name: reading.needed("name", &typed.name),
            progress_reports: Some(typed.progress_reports == "yes"),
            source_ref: reading.exactly("source_ref", &typed.source_ref),
            record_status,
        };
        reading.whole(patch)
    }

    fn fields(typed: &Typed, (): &(), faults: &[Fault]) -> Markup {
        let (label, hint) = (say("progress-reports"), say("progress-reports-hint"));
        html! {
            (text("name", "name", &typed.name, faults))
            (tick("progress_reports", &label, &hint, typed.progress_reports == "yes"))
            (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
        }
    }
}
