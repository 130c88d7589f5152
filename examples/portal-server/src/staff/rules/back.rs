//! Back to what was in force before: asked first, and done as any other change of the rules is.

use super::{RULES, Shown, file, read};
use crate::pages::kit::{Confirm, Head, link};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use bayboard::access::Action;
use bayboard::portal::PortalError;
use bayboard::{DivisionId, PolicyPart, RuleDifference, RuleMoveView, Word};
use maud::{Markup, html};
use serde::Deserialize;

pub(super) const BACK: &str = "/staff/rules/back";

/// Which part of the rules, and where; and what was seen in force there and before.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Meant {
    part: String,
    /// The division; empty for the company.
    at: String,
    is: String,
    was: String,
}

impl Meant {
    fn division(&self) -> Option<DivisionId> {
        self.at.parse().ok()
    }
}

impl Shown {
    /// The last change of a part of the rules at a place, if going back on it changes anything.
    fn last_move(&self, part: PolicyPart, division: Option<DivisionId>) -> Option<&RuleMoveView> {
        let mut moves = self.history.iter().flat_map(|change| change.moves());
        let last = moves.find(|one| (one.part(), one.division()) == (part, division))?;
        (last.was() != last.is()).then_some(last)
    }
}

/// The way there from the page of the rules, where there is something to go back to.
pub(super) fn way(staff: &Staff, shown: &Shown, part: PolicyPart, division: Option<DivisionId>) -> Markup {
    let is_open = staff.opens.may(Action::EditRules) && shown.last_move(part, division).is_some();
    let at = division.map(|division| format!("&at={division}")).unwrap_or_default();
    let to = staff.at(&format!("{BACK}?part={}{at}", part.word()));
    html! { @if is_open { " · " (link(&to, say("rules-back-more"))) } }
}

pub(crate) async fn ask(staff: Staff, Query(meant): Query<Meant>) -> Response {
    if !staff.opens.may(Action::EditRules) {
        return failed::missing(&staff);
    }
    match asked(&staff, &meant).await {
        Ok(answer) => answer,
        Err(error) => staff.failed(&error),
    }
}

async fn asked(staff: &Staff, meant: &Meant) -> Result<Response, PortalError> {
    let shown = read(staff).await?;
    let Some(part) = PolicyPart::from_word(&meant.part) else { return Ok(staff.on_to(RULES)) };
    let Some(last) = shown.last_move(part, meant.division()) else { return Ok(staff.on_to(RULES)) };
    let difference = match last.was() {
        Some(was) => match staff.seat().rules().difference(was, meant.division()).await {
            Err(PortalError::Rules(refused)) => Some(Err(refused.0)),
            told => Some(Ok(told?)),
        },
        None => None,
    };
    Ok(question(staff, &shown, last, difference.as_ref()))
}

fn question(
    staff: &Staff,
    shown: &Shown,
    last: &RuleMoveView,
    difference: Option<&Result<RuleDifference, Vec<String>>>,
) -> Response {
    let told = |id: Option<bayboard::PolicyFileId>| id.map(|id| id.to_string()).unwrap_or_default();
    let at = last.division().map(|division| division.to_string()).unwrap_or_default();
    let choice = html! {
        @if let Some(difference) = difference { (file::difference(difference)) }
        @for (name, value) in
            [("part", last.part().word()), ("at", &at), ("is", &told(last.is())), ("was", &told(last.was()))] {
            input type="hidden" name=(name) value=(value);
        }
    };
    let confirm = Confirm {
        question: &say("rules-back-question"),
        does: &does(shown, last),
        choice: &choice,
        action: &staff.at(BACK),
        button: &say("rules-back"),
        back: &staff.at(RULES),
    };
    let title = say("tab-rules");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: html! {} };
    staff.page(RULES, &head, &confirm.drawn())
}

/// What goes, and what comes instead.
fn does(shown: &Shown, last: &RuleMoveView) -> Vec<String> {
    let line = |message, id| say_with(message, [("name", shown.name(id).to_owned().into())]);
    let place = last.division().and_then(|division| shown.divisions.get(&division).cloned());
    let place = place.unwrap_or_else(|| say("place-company"));
    let comes = last.was().map_or_else(|| say("rules-back-nothing"), |was| line("rules-back-comes", was));
    let goes = last.is().map(|is| line("rules-back-goes", is));
    let here = say_with("rules-back-place", [("place", place.into())]);
    goes.into_iter().chain([comes, here, say("rules-back-journaled")]).collect()
}

/// Puts in force what was before, unless something else came meanwhile.
pub(crate) async fn go(staff: Staff, Form(meant): Form<Meant>) -> Response {
    let part = PolicyPart::from_word(&meant.part).filter(|_| staff.opens.may(Action::EditRules));
    let Some(part) = part else { return failed::missing(&staff) };
    let (was, is) = (meant.was.parse().ok(), meant.is.parse().ok());
    let Some(any) = was.or(is) else { return failed::missing(&staff) };
    let asked = file::Asked::of(meant.at.clone());
    let still = async {
        let shown = read(&staff).await?;
        let last = shown.last_move(part, meant.division());
        let is_last = last.is_some_and(|last| (last.was(), last.is()) == (was, is));
        if is_last { Ok(()) } else { Err(PortalError::Conflict) }
    };
    let rules = staff.seat();
    let done = match (still.await, was) {
        (Err(error), _) => Err(error),
        (Ok(()), Some(was)) => rules.rules().activate(was, meant.division()).await,
        (Ok(()), None) => rules.rules().deactivate(part, meant.division()).await,
    };
    file::answered(&staff, any, &asked, done).await
}
