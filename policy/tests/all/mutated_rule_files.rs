//! Mutated rule files: refused, or the compiled answers are casbin's; and no file whatever shows a patient on
//! a screen.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use bayboard::{Detail, Facts, Field, Word};
use bayboard_policy::{CompiledRules, SHIPPED_RULES};
use common::{Reference, compiled, disclosure, load, size, subject, wanted};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{TestCaseError, TestRunner};
use std::cell::Cell;
use std::ops::RangeInclusive;

type Wanted = Vec<(String, &'static str, Option<Kind>)>;

/// One change to a rule file.
#[derive(Clone, Debug)]
enum Mutation {
    DropLine(Index),
    RepeatLine(Index),
    SwapLines(Index, Index),
    /// Another word of the vocabulary in place of a value.
    Word(Index, Index, Index),
    /// Another word of the right list in place of a rule's value.
    Fitting(Index, Index, Index),
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
        3 => (index(), index(), index()).prop_map(|(line, value, word)| Mutation::Word(line, value, word)),
        6 => (index(), index(), index()).prop_map(|(line, value, word)| Mutation::Fitting(line, value, word)),
        1 => (index(), index()).prop_map(|(line, value)| Mutation::DropValue(line, value)),
        2 => (index(), prop_oneof![Just('*'), Just(','), Just('"'), Just('#'), Just('\n'), any::<char>()]).prop_map(|(at, letter)| Mutation::Letter(at, letter)),
        1 => index().prop_map(Mutation::CutOff),
    ]
}

fn of<W: Word>(prefix: &'static str) -> impl Iterator<Item = String> {
    W::ALL.iter().map(move |word| format!("{prefix}{}", word.word()))
}

/// The words that may stand in one place of a rule.
fn fitting(column: usize) -> Vec<String> {
    let star = ["*".to_owned()];
    match column {
        2 => of::<Role>("").collect(),
        3 => of::<Relation>("").collect(),
        4 => of::<RecordStatus>("").collect(),
        5 => of::<Phase>("").chain(star).collect(),
        6 => of::<DisplayProfile>("").chain(star).collect(),
        7 => ["yes", "no", "*"].map(str::to_owned).to_vec(),
        8 => objects(),
        9 => ["see", "see_coarse", "do"].map(str::to_owned).to_vec(),
        _ => vec!["renamed".to_owned()],
    }
}

fn objects() -> Vec<String> {
    let groups = Kind::ALL
        .iter()
        .flat_map(|kind| kind.groups().into_iter().map(move |group| format!("{kind}.{group}")));
    let wholes = Kind::ALL.iter().map(|kind| format!("{kind}.*"));
    wanted().into_iter().map(|(object, ..)| object).chain(groups).chain(wholes).collect()
}

fn words() -> Vec<String> {
    let plain = ["*", "yes", "no", "see", "see_coarse", "do", "p", "g", "kind", "end", ""]
        .map(str::to_owned)
        .into_iter();
    let conditions = of::<Relation>("")
        .chain(of::<RecordStatus>(""))
        .chain(of::<Phase>(""))
        .chain(of::<DisplayProfile>(""));
    plain.chain(of::<Role>("")).chain(conditions).chain(objects()).collect()
}

fn mutate(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return text.to_owned();
    }
    match mutation {
        Mutation::DropLine(line) => _ = lines.remove(line.index(lines.len())),
        Mutation::RepeatLine(line) => lines.push(lines[line.index(lines.len())].clone()),
        Mutation::SwapLines(one, two) => {
            lines.swap(one.index(text.lines().count()), two.index(text.lines().count()))
        }
        Mutation::Word(line, value, word) => {
            let words = words();
            let word = words[word.index(words.len())].clone();
            change_values(&mut lines, *line, |values| {
                let at = value.index(values.len());
                values[at] = word;
            });
        }
        Mutation::Fitting(line, value, word) => {
            lines.sort_by_key(|line| !line.starts_with("p,"));
            let rules = lines.iter().filter(|line| line.starts_with("p,")).count();
            let chosen = line.index(rules.max(1));
            change_values(&mut lines[chosen..=chosen], *line, |values| {
                let at = value.index(values.len());
                let words = fitting(at);
                values[at] = words[word.index(words.len())].clone();
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

/// Some of the shipped rules, every one by turns, with everything that is no rule. casbin's time grows with
/// the rules.
fn some_rules(part: usize) -> String {
    let lines = SHIPPED_RULES.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let (rules, others): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with("p,"));
    let (end, others) = others.split_last().unwrap();
    let chosen =
        rules.into_iter().enumerate().filter(|(index, _)| index % PARTS == part).map(|(_, line)| line);
    others.iter().copied().chain(chosen).chain([*end]).collect::<Vec<_>>().join("\n")
}

const PARTS: usize = 9;

fn change_values(lines: &mut [String], line: Index, change: impl FnOnce(&mut Vec<String>)) {
    let line = &mut lines[line.index(lines.len())];
    let mut values: Vec<String> = line.split(',').map(|value| value.trim().to_owned()).collect();
    change(&mut values);
    *line = values.join(", ");
}

/// A question by its place in the vocabulary.
type Question = (usize, usize, usize, usize);

fn question() -> impl Strategy<Value = Question> {
    (0..Role::ALL.len(), 0..DisplayProfile::ALL.len(), 0..Facts::COUNT, 0..wanted().len())
}

fn agrees(
    ours: &CompiledRules,
    casbin: &Reference,
    wanted: &Wanted,
    (role, profile, facts, place): Question,
) -> bool {
    let (role, profile) = (Role::ALL[role], DisplayProfile::ALL[profile]);
    let facts = Facts::all().nth(facts).unwrap();
    let (object, act, _) = &wanted[place];
    compiled(ours, &subject(role, profile), facts, object, act)
        == casbin.grants(role, profile, facts, object, act)
}

/// Runs the cases and makes sure that enough files were accepted for the test to mean something.
fn run_cases<S: Strategy>(
    cases: u32,
    strategy: &S,
    enough: usize,
    case: impl Fn(S::Value) -> Option<Result<(), TestCaseError>>,
) {
    let accepted = Cell::new(0);
    let mut runner =
        TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() });
    let outcome = runner.run(strategy, |value| {
        case(value).map_or(Ok(()), |verdict| {
            accepted.set(accepted.get() + 1);
            verdict
        })
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(accepted.get() >= enough, "only {} of {cases} mutated files were accepted", accepted.get());
}

fn mutated(text: &str, mutations: &[Mutation]) -> String {
    mutations.iter().fold(text.to_owned(), |text, mutation| mutate(&text, mutation))
}

/// Each accepted file is asked 200 questions.
fn refused_or_as_casbin_says(changes: RangeInclusive<usize>, cases: (u32, u32), enough: usize) {
    let strategy =
        (0..PARTS, prop::collection::vec(mutation(), changes), prop::collection::vec(question(), 200));
    let wanted = wanted();
    run_cases(size(cases.0, cases.1), &strategy, enough, |(part, mutations, questions)| {
        let text = mutated(&some_rules(part), &mutations);
        let rules = load(&text).ok()?.current();
        let casbin = Reference::new(&text);
        let differs = questions.into_iter().find(|question| !agrees(&rules, &casbin, &wanted, *question));
        Some(differs.map_or(Ok(()), |question| Err(TestCaseError::fail(format!("{question:?} in\n{text}")))))
    });
}

#[test]
fn a_file_with_one_change_is_refused_or_means_what_casbin_says() {
    refused_or_as_casbin_says(1..=1, (1_000, 20_000), 75);
}

/// The other half of the same, to run side by side.
#[test]
fn another_file_with_one_change_is_refused_or_means_what_casbin_says() {
    refused_or_as_casbin_says(1..=1, (1_000, 20_000), 75);
}

#[test]
fn a_file_with_several_changes_is_refused_or_means_what_casbin_says() {
    refused_or_as_casbin_says(2..=3, (2_000, 40_000), 30);
}

#[test]
fn whatever_a_file_says_screens_never_get_the_patient() {
    let screens = [Role::FacilitySession, Role::Display, Role::Preview];
    run_cases(size(1_000, 20_000), &prop::collection::vec(mutation(), 1..=2), 50, |mutations| {
        let text = mutated(common::SMALL.trim_end(), &mutations);
        let rules = load(&text).ok()?.current();
        let screens =
            common::places().filter(|(subject, _)| screens.iter().any(|role| subject.roles.contains(*role)));
        let mut shown = screens.map(|(subject, facts)| disclosure(&*rules, &subject, facts));
        let leak = shown.any(|shown| {
            Field::ALL.iter().any(|field| field.is_phi() && shown.detail(*field) != Detail::Withheld)
        });
        Some(if leak { Err(TestCaseError::fail(text)) } else { Ok(()) })
    });
}
