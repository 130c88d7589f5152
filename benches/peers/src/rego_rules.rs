//! The shipped rules as data for Rego: by role, relation, status and act, each with the words it holds for;
//! and beside them what they come to for every combination of words.

use bayboard::access::{DisplayProfile, Phase, Role};
use bayboard::{AnyField, Word};
use bayboard_benches::{RuleTable, TableRule};
use serde_json::{Map, Value as Json, json};

/// The `data` document.
pub(crate) fn data(table: &RuleTable) -> regorus::Value {
    let (mut rules, mut cells) = (json!({}), json!({}));
    for role in Role::ALL.iter().map(|role| role.word()) {
        let inherited = table.roles_of(role);
        for rule in table.rules.iter().filter(|rule| inherited.contains(&rule.role)) {
            let bits = bits(table, rule);
            add_rule(&mut rules, role, rule, bits);
            add_to_cells(&mut cells, role, rule, bits);
        }
    }
    json!({ "rules": rules, "cells": cells }).into()
}

/// Fields are bits, so that reading an answer compares no text: those of a disclosure.
fn bits(table: &RuleTable, rule: &TableRule) -> u64 {
    let is_coarse = rule.act == "see_coarse";
    let place = |field: AnyField| if is_coarse { field.coarse_place() } else { Some(field.place()) };
    table
        .fields_of(&rule.object)
        .iter()
        .filter_map(|field| place((*field).into()))
        .map(|place| 1_u64 << place)
        .sum()
}

fn add_rule(rules: &mut Json, role: &str, rule: &TableRule, bits: u64) {
    let conditions = json!({
        "phase": holds_for(phases(rule)),
        "profile": holds_for(profiles(rule)),
        "confidential": holds_for(confidential(rule)),
        "fields": bits,
    });
    let here = entry(rules, [role, &rule.relation, &rule.status]);
    if here.get("see").is_none() {
        *here = json!({ "see": [], "see_coarse": [] });
    }
    if let Some(rules) = here[&rule.act].as_array_mut() {
        rules.push(conditions);
    }
}

fn add_to_cells(cells: &mut Json, role: &str, rule: &TableRule, bits: u64) {
    for profile in profiles(rule) {
        for phase in phases(rule) {
            for confidential in confidential(rule) {
                let cell = entry(cells, [role, profile, &rule.relation, &rule.status, phase, confidential]);
                let before = cell.get(&rule.act).and_then(Json::as_u64).unwrap_or_default();
                cell[&rule.act] = json!(before | bits);
            }
        }
    }
}

/// The object under these words, made where it is missing.
fn entry<'a, const N: usize>(objects: &'a mut Json, words: [&str; N]) -> &'a mut Json {
    words.iter().fold(objects, |object, word| {
        let next = &mut object[*word];
        if next.is_null() {
            *next = json!({});
        }
        next
    })
}

fn phases(rule: &TableRule) -> Vec<&'static str> {
    matching(&rule.phase, Phase::ALL.iter().map(|word| word.word()))
}

fn profiles(rule: &TableRule) -> Vec<&'static str> {
    matching(&rule.profile, DisplayProfile::ALL.iter().map(|word| word.word()))
}

fn confidential(rule: &TableRule) -> Vec<&'static str> {
    matching(&rule.confidential, ["yes", "no"].into_iter())
}

fn matching(word: &str, all: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    all.filter(|one| word == "*" || word == *one).collect()
}

/// An object with the words as keys, since looking one up is faster than comparing.
fn holds_for(words: Vec<&str>) -> Json {
    words.into_iter().map(|word| (word.to_owned(), Json::Bool(true))).collect::<Map<_, _>>().into()
}
