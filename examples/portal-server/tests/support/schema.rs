//! Whether a value is what a schema of the description says: strict, so that a member that no schema names is
//! a fault, and so is a keyword that is not understood here.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, reason = "test support")]

use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A description, whose schemas name one another.
#[derive(Clone, Copy, Debug)]
pub struct Described<'a>(pub &'a Value);

/// What says nothing of whether a value fits.
const WORDS_FOR_PEOPLE: [&str; 4] = ["description", "title", "examples", "default"];

impl<'a> Described<'a> {
    /// What a reference leads to, however many there are on the way.
    pub fn schema(self, schema: &'a Value) -> &'a Value {
        let Some(reference) = schema["$ref"].as_str() else { return schema };
        let found = self.0.pointer(reference.trim_start_matches('#'));
        self.schema(found.unwrap_or_else(|| panic!("{reference} leads nowhere")))
    }

    /// What is wrong with a value, with its place.
    pub fn faults(self, schema: &'a Value, value: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        self.closed(schema, value, "", &mut faults);
        faults
    }

    /// The members that a schema names; none where it leaves them open.
    pub fn members(self, schema: &'a Value) -> Option<BTreeSet<&'a str>> {
        let schema = self.schema(schema);
        if let Some(parts) = schema["allOf"].as_array() {
            return parts.iter().map(|part| self.members(part)).collect::<Option<Vec<_>>>().map(union);
        }
        schema["properties"].as_object().map(|properties| properties.keys().map(String::as_str).collect())
    }

    fn closed(self, schema: &'a Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        self.open(schema, value, at, faults);
        let (Some(object), Some(known)) = (value.as_object(), self.members(schema)) else { return };
        let unknown = object.keys().filter(|name| !known.contains(name.as_str()));
        faults.extend(unknown.map(|name| format!("{at}.{name} is not described")));
    }

    /// The same, where other parts may name further members.
    fn open(self, schema: &'a Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        let schema = self.schema(schema).as_object().unwrap();
        for (keyword, told) in schema {
            match keyword.as_str() {
                "type" => faults.extend((!is_of_type(told, value)).then(|| format!("{at} is no {told}"))),
                "enum" => {
                    let is_known = told.as_array().unwrap().contains(value) || value.is_null();
                    faults.extend((!is_known).then(|| format!("{at} is none of {told}")));
                }
                "format" => faults
                    .extend((!fits(told.as_str().unwrap(), value)).then(|| format!("{at} is no {told}"))),
                "minimum" => {
                    let is_less = value.as_f64().is_some_and(|value| value < told.as_f64().unwrap());
                    faults.extend(is_less.then(|| format!("{at} is less than {told}")));
                }
                "required" => self.required(told, value, at, faults),
                "properties" => self.properties(told.as_object().unwrap(), value, at, faults),
                "items" => {
                    for (number, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.closed(told, item, &format!("{at}[{number}]"), faults);
                    }
                }
                "allOf" => {
                    told.as_array().unwrap().iter().for_each(|part| self.open(part, value, at, faults))
                }
                "oneOf" => {
                    let ways = told.as_array().unwrap().iter();
                    let fitting = ways.filter(|way| self.faults(way, value).is_empty()).count();
                    faults.extend((fitting != 1).then(|| format!("{at} fits {fitting} of its forms")));
                }
                // What is unknown is a fault here anyway.
                "additionalProperties" => assert_eq!(told, false, "{at}"),
                word if WORDS_FOR_PEOPLE.contains(&word) => {}
                other => faults.push(format!("{at}: the keyword {other} is not understood")),
            }
        }
    }

    fn required(self, names: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
        let Some(object) = value.as_object() else { return };
        let names = names.as_array().unwrap().iter().filter_map(Value::as_str);
        faults.extend(
            names.filter(|name| !object.contains_key(*name)).map(|name| format!("{at}.{name} is missing")),
        );
    }

    fn properties(self, told: &'a Map<String, Value>, value: &Value, at: &str, faults: &mut Vec<String>) {
        for (name, schema) in told {
            if let Some(member) = value.get(name) {
                self.closed(schema, member, &format!("{at}.{name}"), faults);
            }
        }
    }
}

fn union(parts: Vec<BTreeSet<&str>>) -> BTreeSet<&str> {
    parts.into_iter().flatten().collect()
}

fn is_of_type(told: &Value, value: &Value) -> bool {
    let is_one = |kind: &Value| match kind.as_str().unwrap() {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => false,
    };
    told.as_array().map_or_else(|| is_one(told), |kinds| kinds.iter().any(is_one))
}

fn fits(format: &str, value: &Value) -> bool {
    match (format, value.as_str()) {
        ("date-time", Some(text)) => text.parse::<bayboard::Timestamp>().is_ok(),
        ("uuid", Some(text)) => uuid::Uuid::try_parse(text).is_ok(),
        ("date-time" | "uuid", None) => true,
        ("int32" | "int64", _) => value.as_str().is_none(),
        _ => false,
    }
}
