//! What compiled rules may not mean: patients on facility screens, and rules that do nothing.

use crate::compiled_rule::CompiledRule;
use crate::finding::Finding;
use crate::parse::Row;
use bayboard::access::{Action, DisplayProfile, Relation, Role, RoleSet};
use bayboard::{Detail, Facts, Field, Word};

/// Screens that strangers can walk past, and the preview of one.
const SCREENS: [Role; 3] = [Role::FacilitySession, Role::Display, Role::Preview];

/// Where a `p` line has its relation and its object.
const RELATION: usize = 3;
const OBJECT: usize = 8;

/// Judges what the rules mean, inheritance included.
pub(crate) fn review(rules: &[CompiledRule], rows: &[Row<'_>]) -> Vec<Finding> {
    let rows = rows.iter().filter(|row| row.kind().text == "p");
    let pairs: Vec<(&CompiledRule, &Row<'_>)> = rules.iter().zip(rows).collect();
    let mut findings: Vec<Finding> = pairs.iter().flat_map(|(rule, row)| on_screens(rule, row)).collect();
    findings.extend(idle(&pairs));
    findings
}

fn on_screens(rule: &CompiledRule, row: &Row<'_>) -> Vec<Finding> {
    let screens: RoleSet = SCREENS.into_iter().filter(|role| rule.roles.contains(*role)).collect();
    let hidden = Field::ALL.iter().copied().filter(|field| rule.disclosure.detail(*field) != Detail::Withheld);
    let hidden: Vec<Field> = hidden.filter(|field| is_never_on_screens(*field)).collect();
    let strangers = rule.facts.iter().any(|facts| facts.relation() != Relation::OwnFacility);
    let mut findings = Vec::new();
    if screens != RoleSet::NONE && !hidden.is_empty() {
        findings.push(shows(row, &hidden, screens));
    }
    if screens != RoleSet::NONE && strangers {
        findings.push(strays(row, screens));
    }
    findings
}

/// Protected health information, and the room where the patient is not at the screen's facility.
const fn is_never_on_screens(field: Field) -> bool {
    field.is_phi() || matches!(field, Field::OtherRoom)
}

fn shows(row: &Row<'_>, fields: &[Field], screens: RoleSet) -> Finding {
    let message = format!("this rule shows {} to {}", list(fields.iter().copied()), list(screens.iter()));
    Finding::at(
        row,
        &row.cells[OBJECT],
        message,
        "screens at a facility never show who the patient is or the other end's room".to_owned(),
    )
}

fn strays(row: &Row<'_>, screens: RoleSet) -> Finding {
    let message = format!("this rule shows {} records of other facilities", list(screens.iter()));
    Finding::at(row, &row.cells[RELATION], message, "give them `own_facility` only".to_owned())
}

fn list<W: Word>(words: impl Iterator<Item = W>) -> String {
    words.map(W::word).collect::<Vec<_>>().join(", ")
}

/// Rules that grant nothing that the others do not grant too. Taking all of them away changes no answer.
fn idle(pairs: &[(&CompiledRule, &Row<'_>)]) -> Vec<Finding> {
    let mut counts = Counts::new();
    pairs.iter().for_each(|(rule, _)| counts.change(rule, 1));
    let mut findings = Vec::new();
    for (rule, row) in pairs.iter().rev() {
        if !counts.needs(rule) {
            counts.change(rule, -1);
            let message = format!("`{}` grants nothing that other rules do not grant too", rule.name);
            findings.insert(0, Finding::at(row, &row.cells[1], message, "remove it, or narrow the other rules".to_owned()));
        }
    }
    findings
}

/// How many rules grant each thing at each place.
struct Counts(Vec<i32>);

impl Counts {
    const PER_PLACE: usize = Field::ALL.len() * 2 + Action::ALL.len();

    fn new() -> Self {
        Self(vec![0; Role::ALL.len() * DisplayProfile::ALL.len() * Facts::COUNT * Self::PER_PLACE])
    }
    fn change(&mut self, rule: &CompiledRule, by: i32) {
        for place in rule.places() {
            granted(rule).for_each(|thing| self.0[at(place) + thing.index()] += by);
        }
    }
    /// Whether the rule is the only one to grant something somewhere. A kind is idle beside the whole.
    fn needs(&self, rule: &CompiledRule) -> bool {
        rule.places().any(|place| granted(rule).any(|thing| self.is_alone(at(place), thing)))
    }
    fn is_alone(&self, place: usize, thing: Thing) -> bool {
        let whole = match thing {
            Thing::Kind(field) => self.0[place + Thing::Whole(field).index()],
            Thing::Whole(_) | Thing::Act(_) => 0,
        };
        whole + self.0[place + thing.index()] == 1
    }
}

fn at((role, profile, facts): (Role, DisplayProfile, Facts)) -> usize {
    let place = role as usize * DisplayProfile::ALL.len() + profile as usize;
    (place * Facts::COUNT + facts.index()) * Counts::PER_PLACE
}

#[derive(Clone, Copy)]
enum Thing {
    Whole(Field),
    Kind(Field),
    Act(Action),
}

impl Thing {
    const fn index(self) -> usize {
        match self {
            Self::Whole(field) => field as usize,
            Self::Kind(field) => Field::ALL.len() + field as usize,
            Self::Act(action) => Field::ALL.len() * 2 + action as usize,
        }
    }
}

fn granted(rule: &CompiledRule) -> impl Iterator<Item = Thing> {
    let fields = Field::ALL.iter().copied().filter_map(|field| match rule.disclosure.detail(field) {
        Detail::Full => Some(Thing::Whole(field)),
        Detail::Coarse => Some(Thing::Kind(field)),
        Detail::Withheld => None,
    });
    let actions = Action::ALL.iter().copied().filter(|action| rule.actions.contains(*action));
    fields.chain(actions.map(Thing::Act))
}
