//! What one role gets on one kind of screen, for every fact: the cells that answers are read from.

use crate::compiled_rule::CompiledRule;
use crate::layers::Layers;
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

    /// What the rules allow, less what is hidden, and what is widened.
    fn of(layers: &Layers, spoken: &SpokenOf) -> Self {
        let mut table = Self::empty();
        let mut change = |rule: &CompiledRule, with: fn(&mut PermissionSet, &PermissionSet)| {
            rule.facts.iter().for_each(|facts| with(&mut table.grants[facts.index()], &rule.permissions));
        };
        spoken.rules.iter().for_each(|number| change(&layers.rules[*number], PermissionSet::add));
        for (overlay, spoken) in layers.overlays.iter().zip(&spoken.overlays) {
            spoken.hides.iter().for_each(|number| change(&overlay.hides[*number], PermissionSet::remove));
            spoken
                .widenings
                .iter()
                .for_each(|number| change(&overlay.widenings[*number], PermissionSet::add));
        }
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

/// A table for every role on every kind of screen. Those that the same rules speak of share one.
#[derive(Clone, Debug)]
pub(crate) struct Tables {
    tables: Vec<Table>,
    index: Vec<u16>,
}

/// The lines of each layer that speak of one role on one kind of screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct SpokenOf {
    rules: Vec<usize>,
    overlays: Vec<SpokenOfOverlay>,
}

/// The lines of one overlay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct SpokenOfOverlay {
    hides: Vec<usize>,
    widenings: Vec<usize>,
}

impl Tables {
    pub(crate) fn new(layers: &Layers) -> Self {
        let silent =
            SpokenOf { rules: Vec::new(), overlays: vec![SpokenOfOverlay::default(); layers.overlays.len()] };
        let mut spoken = vec![silent; Role::ALL.len() * DisplayProfile::ALL.len()];
        let each = |rules: &[CompiledRule], mut note: Box<dyn FnMut(usize, usize) + '_>| {
            for (number, rule) in rules.iter().enumerate() {
                rule.holders().for_each(|(role, profile)| note(place(role, profile), number));
            }
        };
        each(&layers.rules, Box::new(|place, number| spoken[place].rules.push(number)));
        for (layer, overlay) in layers.overlays.iter().enumerate() {
            each(&overlay.hides, Box::new(|place, number| spoken[place].overlays[layer].hides.push(number)));
            each(
                &overlay.widenings,
                Box::new(|place, number| spoken[place].overlays[layer].widenings.push(number)),
            );
        }
        let mut tables = Self { tables: Vec::new(), index: Vec::new() };
        let mut known: HashMap<SpokenOf, u16> = HashMap::new();
        for spoken in spoken {
            let table = *known.entry(spoken).or_insert_with_key(|spoken| {
                tables.tables.push(Table::of(layers, spoken));
                (tables.tables.len() - 1) as u16
            });
            tables.index.push(table);
        }
        tables
    }

    pub(crate) fn of(&self, role: Role, profile: DisplayProfile) -> &Table {
        &self.tables[usize::from(self.index[place(role, profile)])]
    }
}

const fn place(role: Role, profile: DisplayProfile) -> usize {
    role as usize * DisplayProfile::ALL.len() + profile as usize
}
