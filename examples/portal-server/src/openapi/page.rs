//! The description as a page: every operation, what it reads and answers, and every schema. It is drawn from
//! the very document that programs read, and holds no script.

use super::schema_text::{contents, description, kind};
use crate::http::KINDS;
use crate::pages::layout::{Document, company_footer, company_header, document};
use crate::pages::texts;
use crate::pages::{Site, Theme};
use maud::{Markup, html};
use utoipa::openapi::path::{Operation, Parameter, PathItem};
use utoipa::openapi::{Content, OpenApi, RefOr, Response, Schema};

pub(super) fn page(site: &Site, theme: Theme, told: &OpenApi) -> Markup {
    let operations: Vec<Told<'_>> = told.paths.paths.iter().flat_map(|(path, item)| of(path, item)).collect();
    let body = html! {
        (company_header(site))
        main id="api" {
            h1 { (texts::API_TITLE) }
            @if let Some(about) = &told.info.description { p class="lead" { (about) } }
            p { (texts::API_DOCUMENT) a href=(site.path("/api/openapi.json")) { "openapi.json" } }
            nav aria-label=(texts::API_OPERATIONS) { (contents_of(&operations)) }
            @for operation in &operations { (section(operation)) }
            (problems())
            (schemas(told))
        }
        (company_footer(site))
    };
    document(&Document { site, theme, title: texts::API_TITLE, class: "plain", charts: false }, &body)
}

/// One operation of a path.
struct Told<'a> {
    method: &'static str,
    path: &'a str,
    operation: &'a Operation,
}

impl Told<'_> {
    fn anchor(&self) -> &str {
        self.operation.operation_id.as_deref().unwrap_or_default()
    }
}

fn of<'a>(path: &'a str, item: &'a PathItem) -> impl Iterator<Item = Told<'a>> {
    let all = [
        ("GET", &item.get),
        ("POST", &item.post),
        ("PUT", &item.put),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
    ];
    all.into_iter().filter_map(move |(method, operation)| {
        operation.as_ref().map(|operation| Told { method, path, operation })
    })
}

fn contents_of(operations: &[Told<'_>]) -> Markup {
    html! {
        ul {
            @for told in operations {
                li { a href={ "#" (told.anchor()) } { code { (told.method) " " (told.path) } } " " (told.operation.summary.as_deref().unwrap_or_default()) }
            }
        }
    }
}

fn section(told: &Told<'_>) -> Markup {
    let operation = told.operation;
    html! {
        section id=(told.anchor()) {
            h2 { code { (told.method) " " (told.path) } }
            p { (operation.summary.as_deref().unwrap_or_default()) }
            p class="hint" { (needs(operation)) }
            (parameters(operation))
            @if let Some(RefOr::T(body)) = &operation.request_body {
                @for content in body.content.values() { h3 { (texts::API_BODY) } (of_content(content)) }
            }
            h3 { (texts::API_ANSWERS) }
            dl {
                @for (status, answer) in &operation.responses.responses {
                    @if let RefOr::T(answer) = answer { (one_answer(status, answer)) }
                }
            }
        }
    }
}

/// What a caller has to bring.
fn needs(operation: &Operation) -> &'static str {
    let required = serde_json::to_string(&operation.security).unwrap_or_default();
    let in_path = operation.parameters.iter().flatten();
    let has_secret = in_path.filter_map(known).any(|parameter| parameter.name == "secret");
    match (required.contains("token"), required.contains("session") || required.contains("staff"), has_secret)
    {
        (true, _, _) => texts::API_NEEDS_TOKEN,
        (_, true, _) => texts::API_NEEDS_SESSION,
        (_, _, true) => texts::API_NEEDS_LINK,
        (false, false, false) => texts::API_NEEDS_NOTHING,
    }
}

fn known(parameter: &RefOr<Parameter>) -> Option<&Parameter> {
    match parameter {
        RefOr::T(parameter) => Some(parameter),
        RefOr::Ref(_) => None,
    }
}

fn parameters(operation: &Operation) -> Markup {
    let all: Vec<&Parameter> = operation.parameters.iter().flatten().filter_map(known).collect();
    html! {
        @if !all.is_empty() {
            h3 { (texts::API_PARAMETERS) }
            table {
                thead { tr { th scope="col" { (texts::API_FIELD) } th scope="col" { (texts::API_PLACE) } th scope="col" { (texts::API_KIND) } th scope="col" { (texts::API_WHAT) } } }
                tbody { @for parameter in all { (one_parameter(parameter)) } }
            }
        }
    }
}

fn one_parameter(parameter: &Parameter) -> Markup {
    let (place, is_needed) = (serde_json::json!(parameter.parameter_in), parameter.required.clone());
    html! {
        tr {
            th scope="row" {
                code { (parameter.name) }
                @if serde_json::json!(is_needed) == true { span class="needed" { (texts::API_NEEDED) } }
            }
            td { (place.as_str().unwrap_or_default()) }
            td { @if let Some(schema) = &parameter.schema { (kind(schema)) } }
            td { (plain(parameter.description.as_deref().unwrap_or_default())) }
        }
    }
}

fn of_content(content: &RefOr<Content>) -> Markup {
    html! {
        @if let RefOr::T(content) = content {
            @if let Some(schema) = &content.schema { p { (kind(schema)) } }
        }
    }
}

fn one_answer(status: &str, answer: &Response) -> Markup {
    html! {
        dt { code { (status) } }
        dd {
            (plain(&answer.description))
            @for content in answer.content.values() { (of_content(content)) }
            @for (name, header) in &answer.headers {
                p { code { (name) } ": " @if let RefOr::T(header) = header { (plain(header.description.as_deref().unwrap_or_default())) } }
            }
        }
    }
}

/// A text in which words stand in marks of code.
fn plain(text: &str) -> Markup {
    html! {
        @for (number, part) in text.split('`').enumerate() {
            @if number % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

fn problems() -> Markup {
    html! {
        section id="problems" {
            h2 { (texts::API_PROBLEMS) }
            p { (texts::API_PROBLEMS_NOTE) }
            dl {
                @for kind in &KINDS {
                    dt { code { (kind.name) } @for status in kind.statuses { " " (status) } }
                    dd { (kind.what) }
                }
            }
        }
    }
}

fn schemas(told: &OpenApi) -> Markup {
    let schemas = told.components.iter().flat_map(|components| &components.schemas);
    html! {
        h2 { (texts::API_SCHEMAS) }
        @for (name, schema) in schemas { (one_schema(name, schema)) }
    }
}

fn one_schema(name: &str, schema: &RefOr<Schema>) -> Markup {
    html! {
        section id=(name) {
            h3 { (name) }
            @let what = description(schema);
            @if !what.is_empty() { p { (what) } }
            (contents(schema))
        }
    }
}
