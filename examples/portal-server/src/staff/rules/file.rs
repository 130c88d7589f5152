//! One file of rules: its text, what it would open and close, and putting it in force or taking it out.

use super::{RULES, part_word, take_in};
use crate::pages::kit::{Choice, Fault, Filter, Head, filters, form, link_button, problems, warning};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::forms::Reading;
use crate::staff::grants::role_word;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::{PortalError, RulesInForce};
use bayboard::{DivisionId, PolicyFileId, PolicyPart, RuleDifference, RuleFileView, Word};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// The division it is looked at for.
    at: String,
}

impl Asked {
    pub(super) const fn of(at: String) -> Self {
        Self { at }
    }

    fn division(&self) -> Option<DivisionId> {
        self.at.parse().ok()
    }
}

pub(crate) async fn show(staff: Staff, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    let Ok(id) = id.parse::<PolicyFileId>() else { return failed::missing(&staff) };
    page(&staff, id, &asked, &[]).await
}

/// What is read of a file.
struct Read {
    file: RuleFileView,
    text: String,
    now: RulesInForce,
    /// What it would change, or why it could not be in force there.
    difference: Result<RuleDifference, Vec<String>>,
}

async fn read(staff: &Staff, id: PolicyFileId, division: Option<DivisionId>) -> Result<Read, PortalError> {
    let seat = staff.seat();
    let (file, text) = seat.rules().file(id).await?;
    let now = seat.rules().in_force().await?;
    let difference = match seat.rules().difference(id, division).await {
        Ok(difference) => Ok(difference),
        Err(PortalError::Rules(refused)) => Err(refused.0),
        Err(error) => return Err(error),
    };
    Ok(Read { file, text, now, difference })
}

async fn page(staff: &Staff, id: PolicyFileId, asked: &Asked, faults: &[Fault]) -> Response {
    match read(staff, id, asked.division()).await {
        Ok(read) => {
            let divisions = take_in::divisions(staff).await;
            drawn(staff, &read, asked, (&divisions, faults))
        }
        Err(error) => staff.failed(&error),
    }
}

fn drawn(staff: &Staff, read: &Read, asked: &Asked, (divisions, faults): (&[Choice], &[Fault])) -> Response {
    let back = link_button(&staff.at(RULES), "", &say("back"));
    let part = part_word(read.file.part());
    let head = Head { title: read.file.name(), hint: &part, acts: back, tabs: html! {} };
    let is_in_force = read.is_in_force(asked.division());
    let body = html! {
        (problems(faults))
        @if read.file.part() == PolicyPart::Overlay { (place(staff, read.file.id(), asked, divisions)) }
        section class="panel" {
            h2 { (say(if is_in_force { "in-force-here" } else { "would-change" })) }
            div class="inside form wide" {
                @if !is_in_force { (difference(&read.difference)) }
                @if staff.opens.may(Action::EditRules) { (acts(staff, read, asked, is_in_force)) }
            }
        }
        section class="panel" {
            h2 { (say("rules")) }
            div class="inside" { pre class="mono" tabindex="0" { (read.text) } }
        }
    };
    if faults.is_empty() { staff.page(RULES, &head, &body) } else { staff.refused(RULES, &head, &body) }
}

impl Read {
    fn is_in_force(&self, division: Option<DivisionId>) -> bool {
        let id = Some(self.file.id());
        match division {
            None => [self.now.rules, self.now.overlay].contains(&id),
            Some(division) => {
                self.now.divisions.iter().any(|(at, file, _)| *at == division && Some(*file) == id)
            }
        }
    }
}

/// For whom it is looked at.
fn place(staff: &Staff, id: PolicyFileId, asked: &Asked, divisions: &[Choice]) -> Markup {
    let at = Filter::Choice { name: "at", label: say("for-whom"), of: divisions.to_vec(), chosen: &asked.at };
    filters(&staff.at(&format!("{RULES}/{id}")), &[at])
}

pub(super) fn difference(difference: &Result<RuleDifference, Vec<String>>) -> Markup {
    match difference {
        Err(reasons) => html! {
            (warning(&say("not-good-here"), &reasons.join(" ")))
        },
        Ok(RuleDifference { opens, closes, .. }) if opens.is_empty() && closes.is_empty() => {
            html! { p { (say("changes-nothing")) } }
        }
        Ok(RuleDifference { opens, closes, widened }) => {
            let roles: Vec<String> = widened.iter().map(role_word).collect();
            html! {
                @if !opens.is_empty() {
                    (warning(&say("opens-head"), &say_with("opens-note", [("roles", roles.join(", ").into())])))
                    ul { @for line in opens { li { (line) } } }
                }
                @if !closes.is_empty() {
                    p { strong { (say("closes-head")) } }
                    ul { @for line in closes { li { (line) } } }
                }
            }
        }
    }
}

fn acts(staff: &Staff, read: &Read, asked: &Asked, is_in_force: bool) -> Markup {
    let id = read.file.id();
    html! {
        @if is_in_force {
            (form(&staff.at(&format!("{RULES}/out")), "acts", &html! {
                input type="hidden" name="file" value=(id);
                input type="hidden" name="part" value=(read.file.part().word());
                input type="hidden" name="at" value=(asked.at);
                button type="submit" class="danger" { (say("take-out")) }
            }))
        } @else if read.difference.is_ok() {
            (form(&staff.at(&format!("{RULES}/{id}/activate")), "acts", &html! {
                input type="hidden" name="at" value=(asked.at);
                button type="submit" class="danger" { (say("put-in-force")) }
            }))
        }
    }
}

pub(crate) async fn activate(staff: Staff, Path(id): Path<String>, Form(asked): Form<Asked>) -> Response {
    let Ok(id) = id.parse::<PolicyFileId>() else { return failed::missing(&staff) };
    let done = staff.seat().rules().activate(id, asked.division()).await;
    answered(&staff, id, &asked, done).await
}

/// What is to go out of force.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Out {
    file: String,
    part: String,
    at: String,
}

pub(crate) async fn deactivate(staff: Staff, Form(out): Form<Out>) -> Response {
    let (Ok(id), Some(part)) = (out.file.parse::<PolicyFileId>(), PolicyPart::from_word(&out.part)) else {
        return failed::missing(&staff);
    };
    let asked = Asked { at: out.at };
    let done = staff.seat().rules().deactivate(part, asked.division()).await;
    answered(&staff, id, &asked, done).await
}

pub(super) async fn answered(
    staff: &Staff,
    id: PolicyFileId,
    asked: &Asked,
    done: Result<String, PortalError>,
) -> Response {
    match done {
        Ok(_) => staff.on_to("/staff/rules?done=in-force"),
        Err(PortalError::Rules(refused)) => {
            let faults: Vec<Fault> = refused.0.into_iter().map(Fault::of_all).collect();
            page(staff, id, asked, &faults).await
        }
        Err(PortalError::Conflict) => {
            page(staff, id, asked, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => page(staff, id, asked, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}
