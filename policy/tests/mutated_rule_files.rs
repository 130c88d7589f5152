//! Mutated rule files: refused, or the compiled answers are casbin's; and no file whatever shows a patient on a screen.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{Action, DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Field, FieldGroup, Snapshot, Word};
use bayboard_policy::{CompiledRules, SHIPPED_RULES};
use common::{Reference, disclosure, load, subject};
use proptest::prelude::*;
use proptest::sample::Index;

/// One change to a rule file.
#[derive(Clone, Debug)]
enum Mutation {
    DropLine(Index),
    RepeatLine(Index),
    SwapLines(Index, Index),
    /// Another word of the vocabulary in place of a value.
    Word(Index, Index, Index),
    DropValue(Index, Index),
    Letter(Index, char),
    CutOff(Index),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        2 => index().prop_map(Mutation::DropLine),
        1 => index().prop_map(Mutation::RepeatLine),
        1 => (index(), index()).prop_map(|(one, two)| Mutation::SwapLines(one, two)),
        8 => (index(), index(), index()).prop_map(|(line, value, word)| Mutation::Word(line, value, word)),
        1 => (index(), index()).prop_map(|(line, value)| Mutation::DropValue(line, value)),
        2 => (index(), prop_oneof![Just('*'), Just(','), Just('"'), Just('#'), Just('\n'), any::<char>()]).prop_map(|(at, letter)| Mutation::Letter(at, letter)),
        1 => index().prop_map(Mutation::CutOff),
    ]
}

fn words() -> Vec<String> {
    fn of<W: Word>(prefix: &'static str) -> impl Iterator<Item = String> {
        W::ALL.iter().map(move |word| format!("{prefix}{}", word.word()))
    }
    let plain = ["*", "yes", "no", "see", "see_coarse", "do", "p", "g", "g2", ""].map(str::to_owned).into_iter();
    let objects = of::<Field>("dispatch.").chain(of::<FieldGroup>("dispatch.")).chain(of::<Action>("action."));
    let conditions = of::<Relation>("").chain(of::<RecordStatus>("")).chain(of::<Phase>("")).chain(of::<DisplayProfile>(""));
    plain.chain(of::<Role>("")).chain(conditions).chain(objects).collect()
}

fn mutate(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    match mutation {
        Mutation::DropLine(line) => _ = lines.remove(line.index(lines.len())),
        Mutation::RepeatLine(line) => lines.push(lines[line.index(lines.len())].clone()),
        Mutation::SwapLines(one, two) => lines.swap(one.index(text.lines().count()), two.index(text.lines().count())),
        Mutation::Word(line, value, word) => {
            let words = words();
            let word = words[word.index(words.len())].clone();
            change_values(&mut lines, *line, |values| {
                let at = value.index(values.len());
                values[at] = word;
            });
        }
        Mutation::DropValue(line, value) => {
            change_values(&mut lines, *line, |values| _ = values.remove(value.index(values.len())))
        }
        Mutation::Letter(at, letter) => {
            let mut letters: Vec<char> = text.chars().collect();
            let at = at.index(letters.len());
            letters[at] = *letter;
            return letters.into_iter().collect();
        }
        Mutation::CutOff(at) => return text.chars().take(at.index(text.chars().count())).collect(),
    }
    lines.join("\n")
}

/// The rules only, so that mutations do not fall on comments.
fn bare_rules() -> String {
    let lines = SHIPPED_RULES.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

fn change_values(lines: &mut [String], line: Index, change: impl FnOnce(&mut Vec<String>)) {
    let line = &mut lines[line.index(lines.len())];
    let mut values: Vec<String> = line.split(',').map(|value| value.trim().to_owned()).collect();
    change(&mut values);
    *line = values.join(", ");
}

/// A question by its place in the vocabulary.
type Cell = (usize, usize, usize, usize);

fn cell() -> impl Strategy<Value = Cell> {
    (0..Role::ALL.len(), 0..DisplayProfile::ALL.len(), 0..Facts::COUNT, 0..Field::ALL.len() + Action::ALL.len())
}

fn agrees(ours: &CompiledRules, casbin: &Reference, (role, profile, facts, wanted): Cell) -> bool {
    let (role, profile) = (Role::ALL[role], DisplayProfile::ALL[profile]);
    let facts = Facts::all().nth(facts).unwrap();
    match Field::ALL.get(wanted) {
        Some(field) => {
            disclosure(ours, &subject(role, profile), facts).detail(*field) == casbin.detail(role, profile, facts, *field)
        }
        None => {
            let action = Action::ALL[wanted - Field::ALL.len()];
            ours.permits(&subject(role, profile), action, facts).is_allowed() == casbin.permits(role, profile, facts, action)
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_file_is_refused_or_means_what_casbin_says(
        mutations in prop::collection::vec(mutation(), 1..=2),
        cells in prop::collection::vec(cell(), 50),
    ) {
        let text = mutations.iter().fold(bare_rules(), |text, mutation| mutate(&text, mutation));
        if let Ok(rules) = load(&text) {
            let (ours, casbin) = (rules.current(), Reference::new(&text));
            for cell in cells {
                prop_assert!(agrees(&ours, &casbin, cell), "{cell:?} in\n{text}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_file_says_screens_never_get_the_patient(mutations in prop::collection::vec(mutation(), 1..=3)) {
        let text = mutations.iter().fold(common::SMALL.trim_end().to_owned(), |text, mutation| mutate(&text, mutation));
        if let Ok(rules) = load(&text) {
            let ours = rules.current();
            for role in [Role::FacilitySession, Role::Display, Role::Preview] {
                for (profile, facts) in DisplayProfile::ALL.iter().flat_map(|profile| Facts::all().map(move |facts| (*profile, facts))) {
                    let shown = disclosure(&*ours, &subject(role, profile), facts);
                    prop_assert!(Field::ALL.iter().filter(|field| field.is_phi()).all(|field| !shown.shows(*field)), "{text}");
                }
            }
        }
    }
}
