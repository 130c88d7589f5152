//! Taking a file of rules in. Nothing is in force by that, and what is not good is refused with every reason.

use super::RULES;
use crate::pages::kit::{self, Choice, Fault, Head, link_button, problems};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{Reading, choice, pick, text};
use crate::staff::session::Staff;
use axum::Form;
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::PortalError;
use bayboard::{DivisionId, Line, PolicyPart, RuleText};
use maud::{Markup, html};
use serde::Deserialize;

/// A file as it is typed, or pasted.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    part: String,
    division_id: String,
    text: String,
}

impl Typed {
    fn read(&self) -> Result<(PolicyPart, Line, RuleText, Option<DivisionId>), Vec<Fault>> {
        let mut reading = Reading::default();
        let (name, part) = (reading.needed("name", &self.name), reading.word("part", &self.part));
        // Line ends as browsers send them; what is indented stays so.
        let text = self.text.replace("\r\n", "\n").parse::<RuleText>();
        let text = text.map_err(|_| reading.faults.push(Fault::at("text", say("rule-text-wrong")))).ok();
        let division = reading.maybe("division_id", &self.division_id);
        match (part, name, text) {
            (Some(part), Some(name), Some(text)) if reading.faults.is_empty() => {
                Ok((part, name, text, division))
            }
            _ => Err(reading.faults),
        }
    }
}

pub(crate) async fn new(staff: Staff) -> Response {
    let typed = Typed { part: "overlay".to_owned(), text: "end\n".to_owned(), ..Typed::default() };
    form(&staff, &typed, &[]).await
}

pub(crate) async fn take_in(staff: Staff, Form(typed): Form<Typed>) -> Response {
    let (part, name, text, division) = match typed.read() {
        Ok(read) => read,
        Err(faults) => return form(&staff, &typed, &faults).await,
    };
    match staff.seat().rules().import(part, name, text, division).await {
        Ok(id) => staff.on_to(&match division {
            Some(division) => format!("{RULES}/{id}?at={division}"),
            None => format!("{RULES}/{id}"),
        }),
        Err(PortalError::Rules(refused)) => {
            let faults: Vec<Fault> = refused.0.into_iter().map(|why| Fault::at("text", why)).collect();
            form(&staff, &typed, &faults).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => form(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn form(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    if !staff.opens.may(Action::EditRules) {
        return failed::missing(staff);
    }
    let (title, hint) = (say("take-in-rules"), say("take-in-hint"));
    let head = Head {
        title: &title,
        hint: &hint,
        acts: link_button(&staff.at(RULES), "", &say("back")),
        tabs: html! {},
    };
    let divisions = divisions(staff).await;
    let parts = [choice("overlay", say("overlay")), choice("rules", say("rule-file"))];
    let body = html! {
        (problems(faults))
        section class="panel" {
            (kit::form(&staff.at(RULES), "inside form wide", &html! {
                (text("name", "name", &typed.name, faults))
                (pick("part", "part", &parts, &typed.part, faults))
                (pick("division_id", "for-whom", &divisions, &typed.division_id, faults))
                (lines(&typed.text, faults))
                div class="acts" { button type="submit" class="main" { (say("take-in")) } }
            }))
        }
    };
    if faults.is_empty() { staff.page(RULES, &head, &body) } else { staff.refused(RULES, &head, &body) }
}

pub(super) async fn divisions(staff: &Staff) -> Vec<Choice> {
    let mut all = vec![choice("", say("place-company"))];
    if let Ok((_, divisions)) = staff.seat().directory().places().await {
        all.extend(divisions.iter().map(|one| choice(one.id().to_string(), one.name())));
    }
    all
}

fn lines(typed: &str, faults: &[Fault]) -> Markup {
    let error = Fault::in_field(faults, "text");
    let is_wrong = !error.is_empty();
    html! {
        div class="field" {
            label for="text" { (say("rules")) }
            p class="hint" id="text-hint" { (say("rule-text-hint")) }
            @if is_wrong { p class="error" id="text-error" { (error) } }
            textarea id="text" name="text" rows="24" spellcheck="false" class="mono"
                aria-invalid=[is_wrong.then_some("true")]
                aria-describedby=(if is_wrong { "text-error text-hint" } else { "text-hint" }) { (typed) }
        }
    }
}
