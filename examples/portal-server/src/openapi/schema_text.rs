//! Schemas as people read them: a table of fields, a list of words, a kind of value in a few words.

use crate::pages::texts;
use maud::{Markup, html};
use serde_json::{Value, json};
use utoipa::openapi::schema::Object;
use utoipa::openapi::{RefOr, Schema};

/// What a schema holds.
pub(super) fn contents(schema: &RefOr<Schema>) -> Markup {
    html! {
        @match schema {
            RefOr::T(Schema::Object(object)) if !object.properties.is_empty() => { (fields(object)) }
            RefOr::T(Schema::AllOf(parts)) => {
                @for part in &parts.items { (contents(part)) }
            }
            RefOr::Ref(_) => { p { (texts::API_ALL_OF) (kind(schema)) } }
            RefOr::T(_) => { p { (kind(schema)) } }
        }
    }
}

fn fields(object: &Object) -> Markup {
    html! {
        table {
            thead { tr { th scope="col" { (texts::API_FIELD) } th scope="col" { (texts::API_KIND) } th scope="col" { (texts::API_WHAT) } } }
            tbody {
                @for (name, schema) in &object.properties {
                    tr {
                        th scope="row" {
                            code { (name) }
                            @if object.required.contains(name) { span class="needed" { (texts::API_NEEDED) } }
                        }
                        td { (kind(schema)) }
                        td { (description(schema)) }
                    }
                }
            }
        }
    }
}

/// What a value is for, as its schema says.
pub(super) fn description(schema: &RefOr<Schema>) -> String {
    let schema = json!(schema);
    // Of what may be null, it stands beside the reference to what else it may be.
    let ways = schema["oneOf"].as_array().into_iter().flatten();
    let told = std::iter::once(&schema).chain(ways).find_map(|schema| schema["description"].as_str());
    told.unwrap_or_default().to_owned()
}

/// What kind of value it is.
pub(super) fn kind(schema: &RefOr<Schema>) -> Markup {
    kind_of(&json!(schema))
}

fn kind_of(schema: &Value) -> Markup {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
        return html! { a href={ "#" (name) } { (name) } };
    }
    if let Some(words) = schema["enum"].as_array() {
        return html! { @for word in words.iter().filter_map(Value::as_str) { code { (word) } " " } };
    }
    if let Some(ways) = schema["oneOf"].as_array() {
        return either(ways.iter().filter(|way| way["type"] != "null").map(kind_of));
    }
    match &schema["type"] {
        Value::Array(kinds) => {
            either(kinds.iter().filter(|kind| **kind != "null").map(|kind| one(kind, schema)))
        }
        kind => one(kind, schema),
    }
}

fn either(ways: impl Iterator<Item = Markup>) -> Markup {
    html! { @for (number, way) in ways.enumerate() { @if number > 0 { (texts::API_OR) } (way) } }
}

fn one(kind: &Value, schema: &Value) -> Markup {
    let properties = schema["properties"].as_object();
    html! {
        @match (kind.as_str().unwrap_or_default(), properties) {
            ("array", _) => { (texts::API_LIST_OF) (kind_of(&schema["items"])) }
            ("object", Some(properties)) => {
                @for (number, (name, value)) in properties.iter().enumerate() {
                    @if number > 0 { ", " }
                    code { (name) } ": " (kind_of(value))
                }
            }
            ("object", None) => { (texts::API_OBJECT) }
            ("integer", _) => { (texts::API_NUMBER) }
            ("boolean", _) => { (texts::API_YES_NO) }
            ("string", _) => { (texts::API_TEXT) }
            (_, _) => { (texts::API_ANY) }
        }
    }
}
