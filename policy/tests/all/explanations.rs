//! Explanations are right by their definition, for allows and for denials.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Phase, RecordStatus, Relation, Role, RoleSet};
use bayboard::{Facts, Subject, Word};
use bayboard_policy::{CompiledRules, Condition, Explanation, Failed, Nearest, SHIPPED_RULES};
use common::{load, shipped, size, subject, wanted};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::HashSet;

/// One situation.
#[derive(Clone, Copy, Debug)]
struct Situation {
    subject: Subject,
    facts: Facts,
}

fn situation() -> impl Strategy<Value = Situation> {
    let ranges = (0..Role::ALL.len(), 0..DisplayProfile::ALL.len(), 0..Facts::COUNT);
    ranges.prop_map(|(role, profile, facts)| Situation {
        subject: subject(Role::ALL[role], DisplayProfile::ALL[profile]),
        facts: Facts::all().nth(facts).unwrap(),
    })
}

impl Situation {
    fn explain(self, rules: &CompiledRules, object: &str, act: &str) -> Explanation {
        rules.explain(&self.subject, self.facts, object, act == "see_coarse").unwrap()
    }

    /// The situation with one condition met.
    fn meeting(self, failed: &Failed) -> Self {
        let (facts, wants) = (self.facts, failed.wants[0]);
        let Situation { mut subject, .. } = self;
        let (mut relation, mut status) = (facts.relation(), facts.record_status());
        let (mut phase, mut confidential) = (facts.phase(), facts.is_confidential());
        match failed.condition {
            Condition::Role => subject.roles = RoleSet::of(Role::from_word(wants).unwrap()),
            Condition::Relation => relation = Relation::from_word(wants).unwrap(),
            Condition::Status => status = RecordStatus::from_word(wants).unwrap(),
            Condition::Phase => phase = Phase::from_word(wants).unwrap(),
            Condition::Profile => subject.profile = DisplayProfile::from_word(wants).unwrap(),
            Condition::Confidential => confidential = wants == "yes",
            other => panic!("{other}"),
        }
        Self { subject, facts: Facts::new(relation, status, phase, confidential) }
    }
}

fn is_granted_by(explanation: &Explanation, rule: &str) -> bool {
    matches!(explanation, Explanation::Allowed { rules } if rules.iter().any(|name| name == rule))
}

/// Counts a rule's failed conditions from its line, knowing only the role links.
fn failed_by_line(line: &str, situation: Situation) -> usize {
    let values: Vec<&str> = line.split(',').map(str::trim).collect();
    let facts = situation.facts;
    let role = situation.subject.roles.iter().any(|role| inherits(role.word(), values[2]));
    let flag = if facts.is_confidential() { "yes" } else { "no" };
    let holds = |wanted: &str, is: &str| wanted == "*" || wanted == is;
    let held = [
        role,
        holds(values[3], facts.relation().word()),
        holds(values[4], facts.record_status().word()),
        holds(values[5], facts.phase().word()),
        holds(values[6], situation.subject.profile.word()),
        holds(values[7], flag),
    ];
    held.into_iter().filter(|held| !held).count()
}

fn inherits(role: &str, from: &str) -> bool {
    let links = SHIPPED_RULES.lines().filter(|line| line.starts_with("g,"));
    let mut above = links.map(|line| line.split(',').map(str::trim).collect::<Vec<_>>());
    role == from || above.any(|link| link[1] == role && inherits(link[2], from))
}

/// The lines that speak of an object and act.
fn lines_about(object: &str, act: &str) -> Vec<&'static str> {
    let rules = shipped();
    let speaks = |line: &&str| {
        let values: Vec<&str> = line.split(',').map(str::trim).collect();
        values[9] == act && rules.expand(values[8]).unwrap().iter().any(|single| single == object)
    };
    SHIPPED_RULES.lines().filter(|line| line.starts_with("p,")).filter(speaks).collect()
}

fn judge_denial(nearest: &Nearest, situation: Situation, object: &str, act: &str) {
    let rules = shipped();
    let met = nearest.failed.iter().fold(situation, |situation, failed| situation.meeting(failed));
    assert!(
        is_granted_by(&met.explain(rules, object, act), &nearest.rule),
        "{nearest:?} {situation:?} {object}"
    );
    for left_out in 0..nearest.failed.len() {
        let others = nearest.failed.iter().enumerate().filter(|(place, _)| *place != left_out);
        let part = others.fold(situation, |situation, (_, failed)| situation.meeting(failed));
        assert!(
            !is_granted_by(&part.explain(rules, object, act), &nearest.rule),
            "{nearest:?} without {left_out} {situation:?}"
        );
    }
    let fewest = lines_about(object, act).into_iter().map(|line| failed_by_line(line, situation)).min();
    assert_eq!(Some(nearest.failed.len()), fewest, "{nearest:?} {situation:?} {object}");
}

#[test]
fn a_denial_names_the_nearest_rule_and_every_condition_that_failed() {
    let (rules, wanted) = (shipped(), wanted());
    proptest!(ProptestConfig::with_cases(size(10_000, 100_000)), |(situation in situation(), object in any::<Index>())| {
        let (object, act, _) = &wanted[object.index(wanted.len())];
        match situation.explain(rules, object, act) {
            Explanation::Denied { nearest: Some(nearest) } => judge_denial(&nearest, situation, object, act),
            Explanation::Denied { nearest: None } => prop_assert!(lines_about(object, act).is_empty(), "{object}"),
            Explanation::Allowed { rules } => prop_assert!(!rules.is_empty()),
            other => panic!("without an overlay nothing is hidden: {other:?}"),
        }
    });
}

/// Every set of rules that ever allows something together is taken out once.
#[test]
fn taking_out_the_rules_an_allow_names_makes_it_a_denial() {
    let (rules, wanted) = (shipped(), wanted());
    let mut tried: HashSet<Vec<String>> = HashSet::new();
    for (situation, (object, act, _)) in common::places()
        .map(|(subject, facts)| Situation { subject, facts })
        .step_by(7)
        .flat_map(|situation| wanted.iter().map(move |wanted| (situation, wanted)))
    {
        let Explanation::Allowed { rules: names } = situation.explain(rules, object, act) else { continue };
        if tried.len() >= size(60, 2_000) as usize || !tried.insert(names.clone()) {
            continue;
        }
        let others = SHIPPED_RULES.lines().filter(|line| {
            let name = line.split(',').nth(1).map(str::trim);
            !(line.starts_with("p,") && names.iter().any(|named| Some(named.as_str()) == name))
        });
        let without = load(&others.collect::<Vec<_>>().join("\n")).unwrap().current();
        assert!(
            !matches!(situation.explain(&without, object, act), Explanation::Allowed { .. }),
            "{names:?} {object}"
        );
    }
    assert!(tried.len() >= 60, "{}", tried.len());
}

#[test]
fn explanations_read_well() {
    let rules = shipped();
    let (nurse, archived) = (
        subject(Role::EdNormal, DisplayProfile::Standard),
        Facts::new(Relation::OwnDivision, RecordStatus::Archived, Phase::Active, false),
    );
    let told = rules.explain(&nurse, archived, "dispatch.patient_name", false).unwrap().to_string();
    assert_eq!(
        told,
        "denied; the nearest rule is ed-trips-identity, and\n  record status is archived, the rule wants active"
    );
    let screen = subject(Role::Display, DisplayProfile::Minimal);
    let own = Facts::new(Relation::OwnFacility, RecordStatus::Active, Phase::Active, false);
    let told = |object, coarse| rules.explain(&screen, own, object, coarse).unwrap().to_string();
    assert_eq!(told("dispatch.other_end", true), "allowed by screens-other-end-minimal");
    assert_eq!(
        told("dispatch.room", false),
        "denied; the nearest rule is screens-own-room, and\n  display profile is minimal, the rule wants standard"
    );
    assert_eq!(told("action.erase_dispatch", false), "denied: no rule allows it to anybody");
    for group in ["dispatch.rooms", "dispatch.*", "dispatch.rom", "fleet.sell", ""] {
        assert!(rules.explain(&screen, own, group, false).is_err(), "{group}");
    }
}
