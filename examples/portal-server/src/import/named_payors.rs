//! Payors that a file of dispatches describes beside naming them: a list of payors within it.

use super::cells::{Cells, yes_or_no};
use super::places::Places;
use super::table::Row;
use bayboard::portal::{ListedPayor, Patch};
use bayboard::{HttpsUrl, Line};
use std::collections::BTreeMap;

/// The columns that describe one.
const FACTS: [&str; 2] = ["payor_requires_authorization", "payor_form"];

/// Payors by name in small letters, as all rows together describe them.
#[derive(Debug, Default)]
pub(super) struct NamedPayors(BTreeMap<String, Described>);

#[derive(Debug)]
struct Described {
    listed: ListedPayor,
    /// Two rows say otherwise.
    is_disputed: bool,
}

impl NamedPayors {
    /// Those that a row can name and that these rows describe. Of one that is not recorded, it must be known
    /// whether it asks for authorizations; of others what is not told stays.
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Row>, places: &Places) -> Self {
        let mut named = Self::default();
        rows.filter_map(described).for_each(|listed| named.add(listed));
        named.0.retain(|name, described| described.is_whole() || places.payor(name).is_ok());
        named
    }

    fn add(&mut self, told: ListedPayor) {
        let name = told.name.as_str().to_lowercase();
        let Some(known) = self.0.get_mut(&name) else {
            self.0.insert(name, Described { listed: told, is_disputed: false });
            return;
        };
        let listed = &mut known.listed;
        known.is_disputed |= differ(listed.requires_authorization, told.requires_authorization);
        known.is_disputed |= differ(listed.form.as_ref().to_set(), told.form.as_ref().to_set());
        listed.requires_authorization = listed.requires_authorization.or(told.requires_authorization);
        if !listed.form.is_told() {
            listed.form = told.form;
        }
    }

    /// Without those of which the rows say this and that; their names.
    pub(super) fn split_disputed(self) -> (Vec<ListedPayor>, Vec<String>) {
        let (disputed, agreed): (Vec<_>, Vec<_>) =
            self.0.into_iter().partition(|(_, described)| described.is_disputed);
        (
            agreed.into_iter().map(|(_, described)| described.listed).collect(),
            disputed.into_iter().map(|(name, _)| name).collect(),
        )
    }
}

impl Described {
    const fn is_whole(&self) -> bool {
        self.listed.requires_authorization.is_some()
    }
}

fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}

/// What a row says of its payor, where it says something. What cannot be read is told when the row is.
fn described(row: &Row) -> Option<ListedPayor> {
    let mut cells = Cells::of(row);
    let listed = read(&mut cells)?;
    cells.finish(Some(listed)).ok()
}

/// Reads a row's payor and its facts, and faults what cannot be.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<ListedPayor> {
    let told = FACTS.iter().find(|column| cells.text(column).is_some())?;
    if cells.text("payor").is_none() {
        cells.fault(told, "stands without payor; fill both");
    }
    let requires_authorization = cells.read(FACTS[0], yes_or_no);
    let form = Patch::known(cells.maybe::<HttpsUrl>(FACTS[1]));
    Some(ListedPayor { name: cells.maybe::<Line>("payor")?, requires_authorization, form })
}
