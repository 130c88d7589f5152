//! Units: in and out of service at a press, and their records.

use super::kind::{self, Kind, Words, sorted};
use super::{MOST, state};
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{Choice, Fault, Tone, chip, dash, form};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{Reading, choice, optional, pick, text, told, yes_no};
use crate::staff::places::UNITS;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{NewUnit, UnitPatch};
use bayboard::{ServiceLevel, UnitId, UnitView, Word};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) fn routes() -> Vec<Route> {
    let (what, path) = ("puts it in or out of service", "/staff/units/{id}/service");
    let mut all = kind::routes::<UnitView>();
    all.push(Route::post(path, Surface::Page, Credential::Staff, what, switch));
    all
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Wanted {
    in_service: String,
}

/// Puts a unit in or out of service, as the button said; where it said nothing, the other way round.
async fn switch(staff: Staff, Path(id): Path<String>, Form(wanted): Form<Wanted>) -> Response {
    let Ok(id) = id.parse::<UnitId>() else { return failed::missing(&staff) };
    let turned = async {
        let seat = staff.seat();
        let unit = seat.directory().unit(id).await?;
        let in_service = yes_no(&wanted.in_service).unwrap_or(!unit.in_service());
        let patch = UnitPatch { in_service: Some(in_service), ..UnitPatch::default() };
        seat.directory().update_unit(id, Some(unit.version()), patch).await
    };
    match turned.await {
        Ok(_) => staff.on_to("/staff/units?done=changed"),
        Err(error) => staff.failed(&error),
    }
}

/// A unit as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    call_sign: String,
    level: String,
    division_id: String,
    source_ref: String,
}

impl Kind for UnitView {
    const PLACE: &'static str = UNITS;
    const NEW: &'static str = "/staff/units/new";
    const ONE: &'static str = "/staff/units/{id}";
    const EDIT: Action = Action::EditUnits;
    const WHAT: [&'static str; 5] = [
        "the units",
        "records a unit",
        "the form for a new unit",
        "the form to change a unit",
        "changes a unit, puts it away or takes it back",
    ];
    const WORDS: Words = Words {
        all: "tab-units",
        none: "no-units",
        none_note: "no-units-note",
        new: "new-unit",
        change: "change-unit",
        heads: &["call-sign", "level", "division", "service", "state", ""],
    };

    type Typed = Typed;
    /// The divisions that a unit can be run by.
    type Beside = Vec<Choice>;

    async fn beside(staff: &Staff) -> Vec<Choice> {
        let none = choice("", say("no-division"));
        let listed = staff.seat().directory().divisions(None, MOST).await;
        let listed = sorted(listed.map(|page| page.items).unwrap_or_default());
        [none].into_iter().chain(listed.iter().map(|one| choice(one.id().to_string(), one.name()))).collect()
    }

    fn called(&self) -> &str {
        self.call_sign()
    }

    fn status(&self) -> RecordStatus {
        self.record_status()
    }

    fn cells(&self, staff: &Staff, divisions: &Vec<Choice>) -> Vec<Markup> {
        let may = |action| staff.opens.may(action);
        let id = self.division().map(|id| id.to_string());
        let division = divisions.iter().find(|division| Some(&division.value) == id.as_ref());
        let division = html! { @if let Some(division) = division { (division.word) } @else { (dash()) } };
        let (service, switch) = if self.in_service() {
            (chip(Tone::Good, &say("in-service")), say("put-out"))
        } else {
            (chip(Tone::NeedsHand, &say("out-of-service")), say("put-in"))
        };
        let act = html! {
            @if may(Action::SwitchUnits) || may(Action::EditUnits) {
                (form(&staff.at(&format!("{UNITS}/{}/service", self.id())), "acts", &html! {
                    input type="hidden" name="in_service" value=(told(!self.in_service()));
                    button type="submit" class="small" { (switch) }
                }))
            }
        };
        vec![html! { (self.level().mark()) }, division, service, state(self.record_status()), act]
    }

    fn typed(&self) -> Typed {
        Typed {
            call_sign: self.call_sign().to_owned(),
            level: self.level().word().to_owned(),
            division_id: self.division().map(|id| id.to_string()).unwrap_or_default(),
            source_ref: self.source_ref().unwrap_or_default().to_owned(),
        }
    }

    fn typed_name(typed: &Typed) -> &str {
        &typed.call_sign
    }

    fn record_of(typed: &Typed) -> Result<NewUnit, Vec<Fault>> {
        let patch = Self::patch_of(typed, None)?;
        let (Some(call_sign), Some(level)) = (patch.call_sign, patch.level) else {
            return Err(vec![Fault::at("call_sign", say("field-missing"))]);
        };
        let (division, source_ref) = (patch.division.to_set(), patch.source_ref.to_set());
        Ok(NewUnit { call_sign, level, division, source_ref })
    }

    fn patch_of(typed: &Typed, record_status: Option<RecordStatus>) -> Result<UnitPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let patch = UnitPatch {
            call_sign: reading.needed("call_sign", &typed.call_sign),
            level: reading.word("level", &typed.level),
            division: reading.exactly("division_id", &typed.division_id),
            source_ref: reading.exactly("source_ref", &typed.source_ref),
            record_status,
            in_service: None,
        };
        reading.whole(patch)
    }

    fn fields(typed: &Typed, divisions: &Vec<Choice>, faults: &[Fault]) -> Markup {
        let mut levels = vec![choice("", say("choose"))];
        levels.extend(ServiceLevel::ALL.iter().map(|level| choice(level.word(), level.mark())));
        html! {
            (text("call_sign", "call-sign", &typed.call_sign, faults))
            (pick("level", "level", &levels, &typed.level, faults))
            (pick("division_id", "division", divisions, &typed.division_id, faults))
            (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
        }
    }
}
