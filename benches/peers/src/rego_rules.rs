//! The shipped rules as data for Rego: by role, relation, status and act, each with the words it holds for.

use bayboard::access::{DisplayProfile, Phase, Role};
use bayboard::{Field, Word};
use bayboard_benches::{RuleTable, TableRule};
use regorus::Value;
use serde_json::{Map, Value as Json, json};

/// The `data` document.
pub(crate) fn data(table: &RuleTable) -> Value {
    let mut rules = Map::new();
    for role in Role::ALL {
        let inherited = table.roles_of(role.word());
        for rule in table.rules.iter().filter(|rule| inherited.contains(&rule.role)) {
            add(&mut rules, role.word(), rule, table.fields_of(&rule.object));
        }
    }
    json!({ "rules": rules }).into()
}

fn add(rules: &mut Map<String, Json>, role: &str, rule: &TableRule, fields: Vec<Field>) {
    let by_relation = &mut rules.entry(role).or_insert_with(|| json!({}))[&rule.relation];
    if by_relation.is_null() {
        *by_relation = json!({});
    }
    let here = &mut by_relation[&rule.status];
    if here.is_null() {
        *here = json!({ "see": [], "see_coarse": [] });
    }
    if let Some(rules) = here[&rule.act].as_array_mut() {
        rules.push(conditions(rule, fields));
    }
}

fn conditions(rule: &TableRule, fields: Vec<Field>) -> Json {
    json!({
        "phase": words(&rule.phase, &Phase::ALL.iter().map(|word| word.word()).collect::<Vec<_>>()),
        "profile": words(&rule.profile, &DisplayProfile::ALL.iter().map(|word| word.word()).collect::<Vec<_>>()),
        "confidential": words(&rule.confidential, &["yes", "no"]),
        "fields": fields.into_iter().map(number).collect::<Vec<_>>(),
    })
}

/// An object with the words a rule holds for, since looking a key up is faster than comparing.
fn words(word: &str, all: &[&str]) -> Json {
    all.iter().filter(|one| word == "*" || word == **one).map(|one| ((*one).to_owned(), Json::Bool(true))).collect()
}

/// Fields are numbers, so that reading an answer compares no text.
fn number(field: Field) -> usize {
    Field::ALL.iter().position(|one| *one == field).unwrap_or_default()
}
