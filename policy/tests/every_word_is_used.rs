//! Coverage: a word that no rule uses is a gap someone has decided on, or a mistake.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{Action, DisplayProfile, RecordStatus, Relation, Role};
use bayboard::{Facts, Field, Snapshot, Word};
use bayboard_policy::SHIPPED_RULES;
use common::{disclosure, places, shipped};

/// Words that no shipped rule uses, with the reason. This list may only get shorter.
const UNUSED: [(&str, &str); 2] = [
    ("none", "nobody sees or does anything to a record they have no relation to"),
    ("deleted", "deleted records are kept for the journal only"),
];

/// Whether the word decides somewhere: written in a rule, or reached through a group or an inherited role.
fn used() -> Vec<&'static str> {
    let rules = shipped();
    let mut used: Vec<&str> = written(6).collect();
    for (subject, facts) in places() {
        let shown = disclosure(rules, &subject, facts);
        let permits = |action: &&Action| rules.permits(&subject, **action, facts).is_allowed();
        let before = used.len();
        used.extend(Field::ALL.iter().filter(|field| shown.shows(**field)).map(|field| field.word()));
        used.extend(Action::ALL.iter().filter(permits).map(|action| action.word()));
        if used.len() > before {
            used.extend(reached(subject.roles.iter().next(), facts));
        }
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
    let all = words::<Role>().chain(words::<Relation>()).chain(words::<RecordStatus>());
    let all = all.chain(words::<DisplayProfile>()).chain(words::<Field>()).chain(words::<Action>());
    let unused: Vec<&str> = all.filter(|word| !used.contains(word)).collect();
    assert_eq!(unused, UNUSED.map(|(word, _)| word), "give the word a rule; the list of exemptions may only get shorter");
}
