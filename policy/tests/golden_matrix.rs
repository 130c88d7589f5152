//! The disclosure matrix in `golden/`: what the shipped rules mean, for people who do not read rules.
//!
//! Run with `BAYBOARD_BLESS=1` (`make matrix`) to write it anew after a change of the rules that is meant.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use bayboard::access::{Action, DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Detail, Facts, Field, Snapshot, Word};
use bayboard_policy::CompiledRules;
use common::{disclosure, shipped, subject};
use std::fmt::Write;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/disclosure-matrix.txt");

const OPENING: &str = "\
Who sees what of a dispatch, and who may do what: the rules of rules/default.csv, worked out.

  see    shown in full
  kind   only its kind is shown
  may    may be done
  .      withheld

Each block is one role and how it stands to a record. The columns are the display profiles; staff have `standard`.
What a block does not list is withheld on every profile. Written by a test, see README.md; not edited by hand.
";

#[test]
fn golden_matrix_is_current() {
    let now = matrix(shipped());
    if std::env::var_os("BAYBOARD_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(GOLDEN, &now).unwrap();
    }
    let golden = std::fs::read_to_string(GOLDEN).unwrap_or_default();
    let changed = now.lines().zip(golden.lines()).position(|(now, golden)| now != golden);
    assert!(
        now == golden,
        "the rules mean something else from line {:?} of {GOLDEN} on; bless it if that is meant",
        changed.map(|line| line + 1)
    );
}

fn matrix(rules: &CompiledRules) -> String {
    let mut text = OPENING.to_owned();
    for role in Role::ALL.iter().copied() {
        write!(text, "\n\n=== {role} ===\n").unwrap();
        for relation in Relation::ALL.iter().copied() {
            for status in RecordStatus::ALL.iter().copied() {
                text.push_str(&blocks(rules, role, relation, status));
            }
        }
    }
    text
}

/// Splits by the confidential flag and by phase only where the answers differ.
fn blocks(rules: &CompiledRules, role: Role, relation: Relation, status: RecordStatus) -> String {
    let grid = |phase: Phase, confidential| grid(rules, role, Facts::new(relation, status, phase, confidential));
    let phases = || Phase::ALL.iter().copied();
    let splits = phases().any(|phase| grid(phase, true) != grid(phase, false));
    let flags: &[(bool, &str)] = if splits { &[(false, ", not confidential"), (true, ", confidential")] } else { &[(false, "")] };
    let mut text = String::new();
    for (confidential, flag) in flags {
        let mut groups: Vec<(Vec<Phase>, String)> = Vec::new();
        for phase in phases() {
            let grid = grid(phase, *confidential);
            match groups.iter_mut().find(|(_, same)| *same == grid) {
                Some((phases, _)) => phases.push(phase),
                None => groups.push((vec![phase], grid)),
            }
        }
        for (phases, grid) in groups {
            write!(text, "\n{role}, {relation}, {status} record, {}{flag}:{grid}", named(&phases)).unwrap();
        }
    }
    text
}

fn named(phases: &[Phase]) -> String {
    if phases == Phase::ALL {
        "every phase".to_owned()
    } else {
        phases.iter().map(|phase| phase.word()).collect::<Vec<_>>().join("/")
    }
}

/// A word and its cell on every profile.
type Line = (&'static str, Vec<&'static str>);

fn grid(rules: &CompiledRules, role: Role, facts: Facts) -> String {
    let fields = Field::ALL.iter().map(|field| (field.word(), cells(|profile| see(rules, role, profile, facts, *field))));
    let actions = Action::ALL.iter().map(|action| (action.word(), cells(|profile| may(rules, role, profile, facts, *action))));
    let (shown, withheld): (Vec<Line>, Vec<Line>) = fields.partition(is_granted);
    let (allowed, denied): (Vec<Line>, Vec<Line>) = actions.partition(is_granted);
    if shown.is_empty() && allowed.is_empty() {
        return " nothing\n".to_owned();
    }
    let mut text =
        format!("\n  {:22}{}\n", "", row(&DisplayProfile::ALL.iter().map(|profile| profile.word()).collect::<Vec<_>>()));
    for (word, cells) in shown.iter().chain(&allowed) {
        writeln!(text, "  {word:22}{}", row(cells)).unwrap();
    }
    text.push_str(&rest("withheld", &withheld));
    text.push_str(&rest("may not", &denied));
    text
}

fn is_granted((_, cells): &Line) -> bool {
    cells.iter().any(|cell| *cell != ".")
}

fn rest(title: &str, lines: &[Line]) -> String {
    let words: Vec<&str> = lines.iter().map(|(word, _)| *word).collect();
    let rows: Vec<String> = words.chunks(6).map(|words| words.join(", ")).collect();
    let text = if rows.is_empty() { "nothing".to_owned() } else { rows.join(",\n            ") };
    format!("  {:10}{text}\n", format!("{title}:"))
}

fn cells(cell: impl Fn(DisplayProfile) -> &'static str) -> Vec<&'static str> {
    DisplayProfile::ALL.iter().map(|profile| cell(*profile)).collect()
}

fn row(cells: &[&str]) -> String {
    cells.iter().map(|cell| format!("{cell:11}")).collect::<String>().trim_end().to_owned()
}

fn see(rules: &CompiledRules, role: Role, profile: DisplayProfile, facts: Facts, field: Field) -> &'static str {
    match disclosure(rules, &subject(role, profile), facts).detail(field) {
        Detail::Full => "see",
        Detail::Coarse => "kind",
        Detail::Withheld => ".",
    }
}

fn may(rules: &CompiledRules, role: Role, profile: DisplayProfile, facts: Facts, action: Action) -> &'static str {
    if rules.permits(&subject(role, profile), action, facts).is_allowed() { "may" } else { "." }
}
