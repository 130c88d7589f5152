//! Every cell of the shipped rules: the compiled answer is casbin's answer. One test per role, to run side by
//! side.
//!
//! casbin takes a millisecond for one question among all rules, so each role is asked among the rules that
//! casbin's own role graph gives it, kind by kind; that this changes no answer is tested on a sample, and the
//! nightly run asks all rules.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Kind, Role};
use bayboard::{Facts, Word};
use bayboard_policy::SHIPPED_RULES;
use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};
use common::{Reference, compiled, facts_of, run, shipped, size, subject, wanted};
use proptest::prelude::*;

fn rule_lines() -> impl Iterator<Item = &'static str> {
    SHIPPED_RULES.lines().filter(|line| line.starts_with("p,"))
}

fn link_lines() -> impl Iterator<Item = &'static str> {
    SHIPPED_RULES.lines().filter(|line| line.starts_with("g,"))
}

fn value(line: &str, column: usize) -> &str {
    line.split(',').nth(column).unwrap().trim()
}

/// The rules about objects with this prefix, of this role and those it inherits from.
fn part(role: Role, prefix: &str) -> Reference {
    let model = run(DefaultModel::from_str(bayboard_policy::SHIPPED_MODEL)).unwrap();
    let links = link_lines().collect::<Vec<_>>().join("\n");
    let graph = run(Enforcer::new(model, StringAdapter::new(links))).unwrap();
    let held = |line: &&str| graph.get_role_manager().read().has_link(role.word(), value(line, 2), None);
    let about = |line: &&str| value(line, 8).split_once('.').unwrap().0 == prefix;
    Reference::of(rule_lines().filter(about).filter(held).chain(link_lines()))
}

fn asked(role: Role, prefix: &str) -> Reference {
    if size(0, 1) == 1 { Reference::new(SHIPPED_RULES) } else { part(role, prefix) }
}

/// Only dispatches look different on different screens: a rule about anything else cannot name a profile.
fn profiles(kind: Option<Kind>) -> &'static [DisplayProfile] {
    if kind.is_some_and(Kind::has_phases) { DisplayProfile::ALL } else { &[DisplayProfile::Standard] }
}

/// Dispatches: 396 facts on 4 profiles for 34 fields, one kind and 21 actions. The rest has 66 or 33 facts.
const CELLS: usize =
    396 * 4 * (34 + 1 + 21) + 66 * (19 + 6 + 8 + 2 + 5 + 1 + 3 + 3) + 33 * (6 + 2 + 6 + 10 + 4 + 5 + 21 + 7);

fn every_cell_agrees(role: Role) {
    let rules = shipped();
    let mut prefixes: Vec<String> =
        wanted().iter().map(|(object, ..)| object.split_once('.').unwrap().0.to_owned()).collect();
    prefixes.dedup();
    let mut cells = 0;
    for prefix in prefixes {
        let casbin = asked(role, &prefix);
        for (object, act, kind) in
            wanted().into_iter().filter(|(object, ..)| object.split_once('.').unwrap().0 == prefix)
        {
            for profile in profiles(kind) {
                let subject = subject(role, *profile);
                for facts in facts_of(kind) {
                    let expected = casbin.grants(role, *profile, facts, &object, act);
                    assert_eq!(
                        compiled(rules, &subject, facts, &object, act),
                        expected,
                        "{role} {profile} {facts:?} {act} {object}"
                    );
                    cells += 1;
                }
            }
        }
    }
    assert_eq!(cells, CELLS, "the vocabulary has grown: so does this number");
}

/// A test for each role, so that they run side by side.
macro_rules! for_each_role {
    (() $($(#[$doc:meta])* $role:ident = $number:literal $word:literal $home:ident [$($at:ident)*] $holder:literal,)+) => {
        #[allow(non_snake_case, reason = "they are called as the roles are")]
        mod every_cell_agrees_for {
            use bayboard::access::Role;

            $(#[test]
            fn $role() {
                super::every_cell_agrees(Role::$role);
            })+
        }
    };
}
bayboard::roles!(for_each_role());

#[test]
fn asking_among_a_part_of_the_rules_changes_no_answer_and_no_phase_or_profile_matters_where_there_is_none() {
    let (rules, all, wanted) = (shipped(), Reference::new(SHIPPED_RULES), wanted());
    let ranges = (0..Role::ALL.len(), 0..DisplayProfile::ALL.len(), 0..Facts::COUNT, 0..wanted.len());
    proptest!(ProptestConfig::with_cases(size(1_500, 50_000)), |((role, profile, facts, place) in ranges)| {
        let (role, profile) = (Role::ALL[role], DisplayProfile::ALL[profile]);
        let facts = Facts::all().nth(facts).unwrap();
        let (object, act, _) = &wanted[place];
        let expected = all.grants(role, profile, facts, object, act);
        prop_assert_eq!(compiled(rules, &subject(role, profile), facts, object, act), expected);
        prop_assert_eq!(part(role, object.split_once('.').unwrap().0).grants(role, profile, facts, object, act), expected);
    });
}
