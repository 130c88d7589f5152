//! Fields of forms, and reading what was typed into them: all that is wrong is told at once, and what was
//! typed stays.

use super::failed;
use super::refusals::{invalid, taken, unread};
use super::session::Staff;
use crate::app::App;
use crate::pages::kit::{Choice, Fault, Field, Head, Kind, form, press, problems};
use crate::pages::words::{say, say_with};
use axum::Form;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use bayboard::access::Action;
use bayboard::portal::{Claim, Patch, PortalError};
use bayboard::{IdempotencyKey, ParseError, Word};
use data_encoding::BASE64URL_NOPAD;
use maud::{Markup, html};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::ops::RangeInclusive;
use std::str::FromStr;
use std::sync::Arc;

/// What was typed into a form that makes something, and which press of its button it is.
#[derive(Debug)]
pub(super) struct Making<T> {
    pub(super) typed: T,
    pub(super) press: Press,
}

/// One press of a form's button. A second one of the same form with the same words makes nothing more: it is
/// answered as the first was, or led to what that made. With other words it is another form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Press {
    /// Of the form's key, its address and all that was typed; none where no key came.
    digest: Option<[u8; 32]>,
}

#[derive(Deserialize)]
struct Keyed {
    #[serde(default)]
    key: String,
}

impl<T: DeserializeOwned> FromRequest<Arc<App>> for Making<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let bytes =
            Bytes::from_request(Request::new(body), app).await.map_err(IntoResponse::into_response)?;
        let again = || Request::from_parts(parts.clone(), Body::from(bytes.clone()));
        let keyed = Form::<Keyed>::from_request(again(), app).await.map_err(IntoResponse::into_response)?;
        let typed = Form::<T>::from_request(again(), app).await.map_err(IntoResponse::into_response)?;
        let digest = || Sha256::new().chain_update(parts.uri.path()).chain_update(&bytes).finalize().into();
        Ok(Self { typed: typed.0, press: Press { digest: (!keyed.0.key.is_empty()).then(digest) } })
    }
}

impl Press {
    /// What it claims: nobody else's session ever claims the same.
    pub(super) fn claim(&self, staff: &Staff) -> Option<Claim> {
        let request = self.digest?;
        let key = IdempotencyKey::new(staff.viewer.session(), &BASE64URL_NOPAD.encode(&request));
        Some(Claim { key, request })
    }
}

/// What every form that makes something carries.
pub(super) fn one_press(staff: &Staff) -> Markup {
    let mut key = [0; 16];
    staff.visit.app.portal.vault().entropy().fill(&mut key);
    press(&BASE64URL_NOPAD.encode(&key))
}

/// What is wrong with a form, gathered as it is read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) faults: Vec<Fault>,
}

impl Reading {
    /// What has to be there.
    pub(super) fn needed<T: FromStr<Err: Into<ParseError>>>(
        &mut self,
        field: &'static str,
        text: &str,
    ) -> Option<T> {
        if text.trim().is_empty() {
            self.faults.push(at(field, say("field-missing")));
            return None;
        }
        let read = text.trim().parse();
        read.map_err(|problem: T::Err| self.faults.push(at(field, unread(problem.into())))).ok()
    }

    /// What may be left out, and clears what was there.
    pub(super) fn maybe<T: FromStr<Err: Into<ParseError>>>(
        &mut self,
        field: &'static str,
        text: &str,
    ) -> Option<T> {
        if text.trim().is_empty() { None } else { self.needed(field, text) }
    }

    /// The same as a change.
    pub(super) fn exactly<T: FromStr<Err: Into<ParseError>>>(
        &mut self,
        field: &'static str,
        text: &str,
    ) -> Patch<T> {
        Patch::exactly(self.maybe(field, text))
    }

    /// A number that has to be there.
    pub(super) fn number(
        &mut self,
        field: &'static str,
        text: &str,
        range: RangeInclusive<u16>,
    ) -> Option<u16> {
        let number = text.trim().parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let ends = [("least", (*range.start()).into()), ("most", (*range.end()).into())];
            self.faults.push(at(field, say_with("number-wrong", ends)));
        }
        number
    }

    /// One that may be left out.
    pub(super) fn maybe_number(
        &mut self,
        field: &'static str,
        text: &str,
        range: RangeInclusive<u16>,
    ) -> Option<u16> {
        if text.trim().is_empty() { None } else { self.number(field, text, range) }
    }

    /// One of a list.
    pub(super) fn word<T: Word>(&mut self, field: &'static str, text: &str) -> Option<T> {
        let word = T::from_word(text);
        if word.is_none() {
            self.faults.push(at(field, say("choice-missing")));
        }
        word
    }

    /// What was read, if nothing is wrong with it.
    pub(super) fn whole<T>(self, read: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    /// What the library found wrong with it; what is no matter of the form comes back.
    pub(super) fn refused(error: PortalError) -> Result<Vec<Fault>, PortalError> {
        match error {
            PortalError::Invalid { field, problem } => Ok(vec![at(field, invalid(&problem))]),
            PortalError::Duplicate(key) => Ok(vec![Fault::of_all(taken(key))]),
            other => Err(other),
        }
    }
}

/// So many hours a board can look ahead.
pub(super) const HORIZON: RangeInclusive<u16> = 1..=336;

/// What is wrong with a field, which the summary names by its label.
fn at(field: &'static str, text: String) -> Fault {
    Fault::at(field, text).called(say(label(field)))
}

/// The message that labels a field of a form: most are called alike.
fn label(field: &'static str) -> &'static str {
    match field {
        "call_sign" => "call-sign",
        "cms_number" => "cms-number",
        "days_ahead" => "days-ahead",
        "display_profile" => "screens-show",
        "division_id" => "division",
        "forget_after_hours" => "forget-after",
        "form" => "form-address",
        "horizon_hours" => "looks-ahead",
        "keep_arrived_min" => "keep-arrived",
        "keep_cancelled_min" => "keep-cancelled",
        "late_after_min" => "late-after",
        "lock_after_min" => "lock-after",
        "postal_code" => "postal-code",
        "privacy_officers" => "privacy-officers",
        "record_status" => "state",
        "region_id" => "region",
        "role_sets" => "role-sets",
        "source_ref" => "source-ref",
        "state" => "us-state",
        "twelve_hours" => "clock",
        "city" | "color" | "kind" | "level" | "name" | "npi" | "part" | "phone" | "role" | "rooms"
        | "street" | "zone" => field,
        _ => "field",
    }
}

/// Yes, no, or what is said elsewhere.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

pub(super) const fn told(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

pub(super) fn choice(value: impl Into<String>, word: impl Into<String>) -> Choice {
    Choice { value: value.into(), word: word.into() }
}

/// A line of text that has to be there.
pub(super) fn text(name: &str, label: &str, value: &str, faults: &[Fault]) -> Markup {
    let label = say(label);
    Field { value, error: Fault::in_field(faults, name), ..Field::new(name, &label, Kind::Text) }.drawn()
}

/// One that may be left out, and what it is for.
pub(super) fn optional(name: &str, label: &str, hint: &str, value: &str, faults: &[Fault]) -> Markup {
    let (label, hint) = (say(label), if hint.is_empty() { String::new() } else { say(hint) });
    let error = Fault::in_field(faults, name);
    Field { value, hint: &hint, error, required: false, ..Field::new(name, &label, Kind::Text) }.drawn()
}

/// One of several.
pub(super) fn pick(name: &str, label: &str, of: &[Choice], value: &str, faults: &[Fault]) -> Markup {
    let label = say(label);
    let error = Fault::in_field(faults, name);
    Field { value, error, required: false, ..Field::new(name, &label, Kind::Choice(of)) }.drawn()
}

/// A yes or no to tick, with what it does.
pub(super) fn tick(name: &str, label: &str, hint: &str, is_set: bool) -> Markup {
    let hint_id = format!("{name}-hint");
    html! {
        div class="choice" {
            input type="checkbox" id=(name) name=(name) value="yes" checked[is_set]
                aria-describedby=[(!hint.is_empty()).then_some(&hint_id)];
            label for=(name) { (label) }
            @if !hint.is_empty() { p class="hint" id=(hint_id) { (hint) } }
        }
    }
}

/// A form on a page of its own.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    /// The page of the bar that it belongs to.
    pub(super) place: &'static str,
    /// What sending it asks. Whoever may not do that is not shown the form, however they came to it.
    pub(super) sends: Action,
    pub(super) title: &'a str,
    pub(super) hint: &'a str,
    pub(super) acts: Markup,
    /// Where it is posted.
    pub(super) action: &'a str,
    /// The version of what is changed; none of what is new.
    pub(super) version: Option<String>,
    pub(super) button: &'a str,
}

impl Sheet<'_> {
    /// The page with its fields, with what is wrong on top, and whatever stands below the form.
    pub(super) fn answer(self, staff: &Staff, faults: &[Fault], fields: &Markup, below: &Markup) -> Response {
        if !staff.opens.may(self.sends) {
            return failed::missing(staff);
        }
        let head = Head { title: self.title, hint: self.hint, acts: self.acts, tabs: html! {} };
        let body = html! {
            (problems(faults))
            section class="panel" {
                (form(&staff.at(self.action), "inside form", &html! {
                    @if let Some(version) = &self.version { input type="hidden" name="version" value=(version); }
                    @else { (one_press(staff)) }
                    (fields)
                    div class="acts" { button type="submit" class="main" { (self.button) } }
                }))
            }
            (below)
        };
        if faults.is_empty() {
            staff.page(self.place, &head, &body)
        } else {
            staff.refused(self.place, &head, &body)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::{Line, ServiceLevel};

    #[test]
    fn all_that_is_wrong_is_told_by_its_field_and_what_is_left_out_clears() {
        let mut reading = Reading::default();
        assert_eq!(reading.needed::<Line>("name", " Maple Grove ").unwrap().as_str(), "Maple Grove");
        assert_eq!(reading.exactly::<Line>("city", "  "), Patch::Clear);
        assert!(reading.faults.is_empty());
        assert!(
            reading.needed::<Line>("name", " ").is_none()
                && reading.maybe_number("horizon_hours", "many", HORIZON).is_none()
        );
        assert!(reading.word::<ServiceLevel>("level", "bus").is_none());
        let fields: Vec<_> = reading.faults.iter().filter_map(|fault| fault.field).collect();
        assert_eq!(fields, ["name", "horizon_hours", "level"]);
        assert!(
            reading.faults.iter().all(|fault| fault.text.starts_with(char::is_uppercase)),
            "{:?}",
            reading.faults
        );
    }

    #[test]
    fn a_refusal_stands_beside_its_field_and_a_failure_does_not() {
        let refused = PortalError::Invalid { field: "region_id", problem: "must be 1 to 92".to_owned() };
        assert_eq!(Reading::refused(refused), Ok(vec![at("region_id", say("problem-days"))]));
        assert_eq!(Reading::refused(PortalError::Forbidden), Err(PortalError::Forbidden));
    }
}
