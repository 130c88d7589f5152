//! Coverage: a word that no rule uses is a gap someone has decided on, or a mistake.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, RecordStatus, Relation, Role};
use bayboard::{Facts, Word};
use bayboard_policy::SHIPPED_RULES;
use common::{compiled, places, shipped, wanted};

/// Words that no shipped rule uses, with the reason. This list may only get shorter.
const UNUSED: [(&str, &str); 2] = [
    ("none", "nobody sees or does anything to a record they have no relation to"),
    (
        "action.erase_dispatch",
        "it cannot be undone: retention and the operator's command erase, no role does",
    ),
];

/// Whether the word decides somewhere: written in a rule, or reached through a group or an inherited role.
fn used() -> Vec<String> {
    let (rules, wanted) = (shipped(), wanted());
    let mut used: Vec<String> = written(6).map(str::to_owned).collect();
    for (subject, facts) in places() {
        let granted = wanted.iter().filter(|(object, act, _)| compiled(rules, &subject, facts, object, act));
        let before = used.len();
        used.extend(granted.map(|(object, ..)| object.clone()));
        if used.len() > before {
            used.extend(reached(subject.roles.iter().next(), facts).map(str::to_owned));
        }
        used.sort_unstable();
        used.dedup();
    }
    used
}

fn reached(role: Option<Role>, facts: Facts) -> impl Iterator<Item = &'static str> {
    role.map(Word::word).into_iter().chain([facts.relation().word(), facts.record_status().word()])
}

/// The profile column (the seventh value) as written: `*` does not count.
fn written(column: usize) -> impl Iterator<Item = &'static str> {
    let rows = SHIPPED_RULES.lines().filter(|line| line.starts_with("p,"));
    rows.filter_map(move |line| line.split(',').nth(column).map(str::trim))
}

fn words<W: Word>() -> impl Iterator<Item = &'static str> {
    W::ALL.iter().map(|word| word.word())
}

#[test]
fn every_word_decides_somewhere_or_is_exempt_for_a_reason() {
    let used = used();
    let all = words::<Role>()
        .chain(words::<Relation>())
        .chain(words::<RecordStatus>())
        .chain(words::<DisplayProfile>());
    let all = all.map(str::to_owned).chain(wanted().into_iter().map(|(object, ..)| object));
    let mut unused: Vec<String> = all.filter(|word| !used.contains(word)).collect();
    unused.dedup();
    assert_eq!(
        unused,
        UNUSED.map(|(word, _)| word),
        "give the word a rule; the list of exemptions may only get shorter"
    );
}
