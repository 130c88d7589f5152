//! The company's door: four ways in.

use super::view::{DoorPage, Problem};
use crate::pages::Site;
use crate::pages::icons::{icon, sprite};
use crate::pages::layout::{Document, company_footer, company_header, document, phone_link};
use crate::pages::texts::{self, fill};
use crate::pages::words::say;
use maud::{Markup, html};

/// The door, and the same door again when the form could not be used.
pub(crate) fn page(page: &DoorPage<'_>) -> Markup {
    let body = html! {
        (sprite())
        (company_header(page.site))
        main id="door" {
            h1 { (texts::DOOR_LEAD) }
            (problem_list(page.problems))
            div class="cards" {
                (facility_card(page))
                (closed_card(texts::DOOR_AFFILIATE, texts::DOOR_AFFILIATE_NOTE))
                (closed_card(texts::DOOR_PATIENT, texts::DOOR_PATIENT_NOTE))
                (staff_card(page.site))
            }
        }
        (company_footer(page.site))
    };
    let shell = Document {
        site: page.site,
        theme: page.theme,
        title: texts::DOOR_TITLE,
        class: "plain",
        charts: false,
    };
    document(&shell, &body)
}

/// Everything wrong in one place, each leading to its field.
fn problem_list(problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div class="problems" role="alert" tabindex="-1" {
                h2 { (texts::PROBLEMS) }
                ul { @for problem in problems { li { (problem_line(*problem)) } } }
            }
        }
    }
}

fn problem_line(problem: Problem) -> Markup {
    html! {
        @match field_of(problem) {
            Some(field) => a href={ "#" (field) } { (words(problem)) },
            None => (words(problem)),
        }
    }
}

fn field_of(problem: Problem) -> Option<&'static str> {
    match problem {
        Problem::IdMissing => Some("facility_id"),
        Problem::CodeMissing => Some("access_code"),
        Problem::TooManyTries { .. } => None,
    }
}

fn words(problem: Problem) -> String {
    match problem {
        Problem::IdMissing => texts::ID_MISSING.to_owned(),
        Problem::CodeMissing => texts::CODE_MISSING.to_owned(),
        Problem::TooManyTries { wait_seconds } => {
            fill(texts::TRY_LATER, &[("seconds", &wait_seconds.to_string())])
        }
    }
}

fn facility_card(page: &DoorPage<'_>) -> Markup {
    html! {
        section class="card open" {
            h2 { (icon("arrivals")) (texts::DOOR_FACILITY) }
            p { (texts::DOOR_FACILITY_NOTE) }
            form method="post" action=(page.site.path("/board/sign-in")) novalidate {
                (id_field(page.facility_id, page.problems.contains(&Problem::IdMissing)))
                (code_field(page.problems.contains(&Problem::CodeMissing)))
                button type="submit" { (texts::SHOW_BOARD) }
            }
            p class="help" { (help(&page.site.phone)) }
        }
    }
}

fn help(phone: &str) -> Markup {
    let (before, after) = texts::DOOR_HELP.split_once("{phone}").unwrap_or((texts::DOOR_HELP, ""));
    html! { (before) (phone_link(phone)) (after) }
}

fn id_field(typed: &str, missing: bool) -> Markup {
    html! {
        div class="field" {
            label for="facility_id" { (texts::FIELD_ID) }
            @if missing { p class="error" id="facility_id-error" { (texts::ID_MISSING) } }
            input id="facility_id" name="facility_id" type="text" value=(typed) required autocomplete="username"
                autocapitalize="none" spellcheck="false" maxlength="64" aria-invalid=[missing.then_some("true")]
                aria-describedby=[missing.then_some("facility_id-error")];
        }
    }
}

/// A text field on purpose: a code read out over the phone must be seen while it is typed. Never filled in
/// again.
fn code_field(missing: bool) -> Markup {
    let described = if missing { "access_code-error access_code-hint" } else { "access_code-hint" };
    html! {
        div class="field" {
            label for="access_code" { (texts::FIELD_CODE) }
            p class="hint" id="access_code-hint" { (texts::FIELD_CODE_HINT) }
            @if missing { p class="error" id="access_code-error" { (texts::CODE_MISSING) } }
            input id="access_code" class="code" name="access_code" type="text" required autocomplete="off"
                autocapitalize="characters" autocorrect="off" spellcheck="false" maxlength="64"
                aria-invalid=[missing.then_some("true")] aria-describedby=(described);
        }
    }
}

/// Staff have a door of their own.
fn staff_card(site: &Site) -> Markup {
    html! {
        section class="card" {
            h2 { (icon("assigned")) (texts::DOOR_STAFF) }
            p { (texts::DOOR_STAFF_NOTE) }
            p class="way" { a href=(site.path("/staff")) { (say("door-open-staff")) } }
        }
    }
}

fn closed_card(title: &str, note: &str) -> Markup {
    html! {
        section class="card closed" aria-disabled="true" {
            h2 { (icon("lock")) (title) }
            p { (note) }
            p class="not-open" { (texts::DOOR_CLOSED) }
        }
    }
}
