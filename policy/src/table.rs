//! What one role gets on one kind of screen, for every fact: the cells that answers are read from.

use crate::compiled_rule::CompiledRule;
use crate::layers::Overlay;
use crate::permission::{Permission, PermissionSet};
use bayboard::access::{DisplayProfile, Kind, Role};
use bayboard::{Disclosure, Facts, Word};
use std::collections::HashMap;

/// Cells per table: a power of two, so that masking an index replaces a bounds check.
const WIDTH: usize = 512;
const _: () = assert!(Facts::COUNT <= WIDTH && WIDTH.is_power_of_two());

/// What is granted per fact, and per fact what that shows of a dispatch: boards ask for that by the thousand.
/// What no rule fills stays empty.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    disclosures: Box<[Disclosure; WIDTH]>,
    grants: Box<[PermissionSet]>,
}

impl Table {
    pub(crate) fn empty() -> Self {
        Self {
            disclosures: Box::new([Disclosure::NOTHING; WIDTH]),
            grants: vec![PermissionSet::NONE; Facts::COUNT].into(),
        }
    }

    /// What this one grants, less what is hidden, and what is widened.
    fn with(&self, hides: &[&CompiledRule], widenings: &[&CompiledRule]) -> Self {
        let mut table = self.clone();
        let mut change = |rule: &CompiledRule, by: fn(&mut PermissionSet, &PermissionSet)| {
            rule.facts.iter().for_each(|facts| by(&mut table.grants[facts.index()], &rule.permissions));
        };
        hides.iter().for_each(|rule| change(rule, PermissionSet::remove));
        widenings.iter().for_each(|rule| change(rule, PermissionSet::add));
        table.show();
        table
    }

    /// Brings what is shown of dispatches in line with what is granted.
    fn show(&mut self) {
        for (shown, granted) in self.disclosures.iter_mut().zip(&self.grants) {
            *shown = granted.shown(Kind::Dispatch);
        }
    }

    /// Roles add up.
    pub(crate) fn unite(&mut self, other: &Self) {
        for (mine, theirs) in self.disclosures.iter_mut().zip(&*other.disclosures) {
            *mine = mine.union(*theirs);
        }
        self.grants.iter_mut().zip(&other.grants).for_each(|(mine, theirs)| mine.add(theirs));
    }

    /// One lookup per fact; no allocation, and for dispatches no branch.
    #[inline]
    pub(crate) fn decide(&self, kind: Kind, facts: &[Facts], out: &mut [Disclosure]) {
        let rows = out.iter_mut().zip(facts);
        match kind {
            Kind::Dispatch => rows.for_each(|(out, facts)| *out = self.disclosures[facts.index() % WIDTH]),
            kind => rows.for_each(|(out, facts)| *out = self.grants(*facts).shown(kind)),
        }
    }

    pub(crate) fn shown(&self, kind: Kind, facts: Facts) -> Disclosure {
        match kind {
            Kind::Dispatch => self.disclosures[facts.index() % WIDTH],
            kind => self.grants(facts).shown(kind),
        }
    }

    /// Permissions that one of both grants somewhere and the other does not.
    pub(crate) fn differing(&self, other: &Self) -> PermissionSet {
        let mut differing = PermissionSet::NONE;
        self.grants
            .iter()
            .zip(&other.grants)
            .for_each(|(mine, theirs)| differing.add(&mine.differing(theirs)));
        differing
    }

    pub(crate) fn grants(&self, facts: Facts) -> &PermissionSet {
        &self.grants[facts.index()]
    }

    pub(crate) fn permits(&self, permission: Permission, facts: Facts) -> bool {
        self.grants(facts).contains(permission)
    }
}

/// A table for every role on every kind of screen. Those that the same lines speak of share one.
#[derive(Clone, Debug)]
pub(crate) struct Tables {
    tables: Vec<Table>,
    index: Vec<u16>,
}

/// The lines that speak of one role on one kind of screen, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Spoken {
    hides: Vec<usize>,
    widenings: Vec<usize>,
}

impl Tables {
    /// What the rules grant, with no overlay on them.
    pub(crate) fn of_rules(rules: &[CompiledRule]) -> Self {
        let nothing = Self {
            tables: vec![Table::empty()],
            index: vec![0; Role::ALL.len() * DisplayProfile::ALL.len()],
        };
        nothing.with(&[], &rules.iter().collect::<Vec<_>>())
    }

    /// The same with an overlay laid on.
    pub(crate) fn under(&self, overlay: &Overlay) -> Self {
        self.with(&overlay.hides.iter().collect::<Vec<_>>(), &overlay.widenings.iter().collect::<Vec<_>>())
    }

    /// What lies below is worked out already, so the time taken depends on these lines, and not on how many
    /// rules there are.
    fn with(&self, hides: &[&CompiledRule], widenings: &[&CompiledRule]) -> Self {
        let mut spoken = vec![Spoken::default(); self.index.len()];
        note(hides, |place, number| spoken[place].hides.push(number));
        note(widenings, |place, number| spoken[place].widenings.push(number));
        let (mut tables, mut index) = (Vec::new(), Vec::new());
        let mut known: HashMap<(u16, Spoken), u16> = HashMap::new();
        for (below, spoken) in self.index.iter().zip(spoken) {
            let table = known.entry((*below, spoken)).or_insert_with_key(|(below, spoken)| {
                let below: &Table = &self.tables[usize::from(*below)];
                tables.push(below.with(&these(hides, &spoken.hides), &these(widenings, &spoken.widenings)));
                (tables.len() - 1) as u16
            });
            index.push(*table);
        }
        Self { tables, index }
    }

    pub(crate) fn of(&self, role: Role, profile: DisplayProfile) -> &Table {
        &self.tables[usize::from(self.index[place(role, profile)])]
    }
}

const fn place(role: Role, profile: DisplayProfile) -> usize {
    role as usize * DisplayProfile::ALL.len() + profile as usize
}

/// Tells where each line speaks, and its place among the lines.
fn note(lines: &[&CompiledRule], mut told: impl FnMut(usize, usize)) {
    for (number, line) in lines.iter().enumerate() {
        line.holders().for_each(|(role, profile)| told(place(role, profile), number));
    }
}

fn these<'r>(lines: &[&'r CompiledRule], numbers: &[usize]) -> Vec<&'r CompiledRule> {
    numbers.iter().map(|number| lines[*number]).collect()
}
