//! What became of a record's values: its views before and after, compared member by member. A view holds
//! what its viewer is shown and nothing else, so what is withheld makes no difference here.
//!
//! ```text
//! before   level bls   origin {room 131, name Maple Grove}   stamps [assigned]
//! after    level cct   origin {room 214, name Maple Grove}   stamps [assigned, enroute]
//! told     level bls -> cct   origin.room 131 -> 214   stamps [] -> [enroute]
//! ```

use crate::{Field, FieldSet, Word};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt;

/// One member of a record's view, and what became of it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldChange {
    /// Its name, with that of the part it is in: `origin.room`.
    field: String,
    /// What it was; of a list what is no more in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Value>,
    /// What it is; of a list what came to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<Value>,
    /// Whether it is a secret, of which nothing but this is told.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    secret: bool,
}

impl fmt::Debug for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldChange({})", self.field)
    }
}

impl FieldChange {
    /// That a secret part is another: what it was and is nobody is told.
    pub(super) const fn secret(field: String) -> Self {
        Self { field, before: None, after: None, secret: true }
    }

    /// Its name, with that of the part it is in: `origin.room`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What it was; of a list what is no more in it.
    #[must_use]
    pub const fn before(&self) -> Option<&Value> {
        self.before.as_ref()
    }

    /// What it is; of a list what came to it.
    #[must_use]
    pub const fn after(&self) -> Option<&Value> {
        self.after.as_ref()
    }

    /// Whether it is a secret, of which nothing but this is told.
    #[must_use]
    pub const fn is_secret(&self) -> bool {
        self.secret
    }
}

/// The members of a view, those of its parts by the names of both. Its id and its version are no values.
pub(super) fn members(view: &impl Serialize) -> Map<String, Value> {
    let mut members = Map::new();
    let view = serde_json::to_value(view).expect("views are structs of texts, numbers and lists");
    if let Value::Object(view) = view {
        flatten("", view, &mut members);
    }
    members.remove("id");
    members.remove("version");
    members
}

fn flatten(within: &str, part: Map<String, Value>, members: &mut Map<String, Value>) {
    for (name, value) in part {
        let name = if within.is_empty() { name } else { format!("{within}.{name}") };
        match value {
            Value::Null => {}
            Value::Object(part) => flatten(&name, part, members),
            value => drop(members.insert(name, value)),
        }
    }
}

/// What is not the same in both.
pub(super) fn compared(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    let names = after.keys().chain(gone).filter(|name| before.get(*name) != after.get(*name));
    names.map(|name| change(name, before.get(name), after.get(name))).collect()
}

fn change(name: &str, before: Option<&Value>, after: Option<&Value>) -> FieldChange {
    let (before, after) = match (before, after) {
        (Some(Value::Array(was)), Some(Value::Array(is))) => told_apart(was, is),
        (before, after) => (before.cloned(), after.cloned()),
    };
    FieldChange { field: name.to_owned(), before, after, secret: false }
}

/// Of two lists what only one of them has; all of both where they differ in their order alone.
fn told_apart(was: &[Value], is: &[Value]) -> (Option<Value>, Option<Value>) {
    let beside = |list: &[Value], other: &[Value]| -> Vec<Value> {
        list.iter().filter(|value| !other.contains(value)).cloned().collect()
    };
    let (gone, came) = (beside(was, is), beside(is, was));
    if gone.is_empty() && came.is_empty() {
        return (Some(was.to_vec().into()), Some(is.to_vec().into()));
    }
    let list = |values: Vec<Value>| (!values.is_empty()).then(|| values.into());
    (list(gone), list(came))
}

/// Which of the protected fields that these views of a call hold are told by what is not the same in them. A
/// field that no member is named after counts as told.
pub(super) fn told(views: [&Map<String, Value>; 2], changes: &[FieldChange], held: FieldSet) -> FieldSet {
    let is_told = |word: &str| {
        let has = |name: &str| belongs(name, word);
        let is_held = views.iter().any(|view| view.keys().any(|name| has(name)));
        !is_held || changes.iter().any(|change| has(&change.field))
    };
    held.iter().filter(|field| is_told(field.word())).collect()
}

/// Whether a member of a call's view is made of this field. An address is in either end's part, and a name
/// stands whole and in its parts.
fn belongs(member: &str, word: &str) -> bool {
    let is_end = member.starts_with("origin.") || member.starts_with("destination.");
    if word == Field::Address.word() {
        is_end
    } else if word == Field::PatientName.word() {
        member.starts_with("patient_")
    } else {
        member.starts_with(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told_of(before: Value, after: Value) -> Vec<(String, Option<Value>, Option<Value>)> {
        let changes = compared(&members(&before), &members(&after));
        changes.into_iter().map(|change| (change.field, change.before, change.after)).collect()
    }

    #[test]
    fn what_is_not_the_same_is_told_by_its_name_and_nothing_else_is() {
        let before = json!({"id": 7, "version": "a", "level": "bls", "origin": {"room": "131", "name": "Maple"},
            "unit": null, "weight_kg": 80, "stamps": ["assigned"], "rooms": ["1", "2"]});
        let after = json!({"id": 7, "version": "b", "level": "cct", "origin": {"room": "214", "name": "Maple"},
            "unit": "M1", "stamps": ["assigned", "enroute"], "rooms": ["2", "1"]});
        let changed = |name: &str, before, after| (name.to_owned(), before, after);
        let expected = [
            changed("level", Some(json!("bls")), Some(json!("cct"))),
            changed("origin.room", Some(json!("131")), Some(json!("214"))),
            changed("rooms", Some(json!(["1", "2"])), Some(json!(["2", "1"]))),
            changed("stamps", None, Some(json!(["enroute"]))),
            changed("unit", None, Some(json!("M1"))),
            changed("weight_kg", Some(json!(80)), None),
        ];
        let mut found = told_of(before.clone(), after);
        found.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(found, expected);
        assert!(told_of(before.clone(), before).is_empty());
    }

    #[test]
    fn a_protected_field_counts_as_told_where_its_member_changed_or_none_is_named_after_it() {
        let before =
            members(&json!({"patient_name": "Ada", "weight_kg": 80, "origin": {"address": "1 Elm"}}));
        let after = members(&json!({"patient_name": "Ada", "weight_kg": 81, "origin": {"address": "2 Elm"}}));
        let held: FieldSet =
            [Field::PatientName, Field::Weight, Field::Address, Field::Reason].into_iter().collect();
        let changes = compared(&before, &after);
        let expected: FieldSet = [Field::Weight, Field::Address, Field::Reason].into_iter().collect();
        assert_eq!(told([&before, &after], &changes, held), expected);
    }
}
