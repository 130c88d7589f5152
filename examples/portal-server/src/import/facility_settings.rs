//! What a row of facilities says of their place in the company and of their boards.

use super::cells::{Cells, yes_or_no};
use super::table::Row;
use bayboard::access::DisplayProfile;
use bayboard::portal::{FacilityPatch, NewFacility, Patch};
use bayboard::{DivisionId, FacilityView, Word};
use std::collections::BTreeMap;

/// The columns.
pub(super) const SETTINGS: [&str; 4] = ["division", "display_profile", "twelve_hours", "horizon_hours"];

/// What the columns say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FacilitySettings {
    division: Option<DivisionId>,
    profile: Option<DisplayProfile>,
    twelve_hours: Option<bool>,
    horizon_hours: Option<u16>,
}

impl FacilitySettings {
    pub(super) fn read(cells: &mut Cells<'_>, divisions: &BTreeMap<String, DivisionId>) -> Self {
        let unknown = "is no division recorded here; record it first, or leave the cell empty";
        Self {
            division: cells
                .read("division", |text| divisions.get(&text.to_lowercase()).copied().ok_or(unknown)),
            profile: cells.word("display_profile"),
            twelve_hours: cells.read("twelve_hours", yes_or_no),
            horizon_hours: cells.read("horizon_hours", |text| match text.parse() {
                Ok(hours @ 1..=336) => Ok(hours),
                _ => Err("is not a number of hours; give 1 to 336"),
            }),
        }
    }

    pub(super) const fn set(&self, new: &mut NewFacility) {
        new.division = self.division;
        new.board.twelve_hours = self.twelve_hours;
        new.board.horizon_hours = self.horizon_hours;
        if let Some(profile) = self.profile {
            new.board.profile = profile;
        }
    }

    /// What is to be changed, and whether each of the columns changes something, and takes a value away.
    pub(super) fn changes_to(
        &self,
        view: &FacilityView,
        row: &Row,
        clear_empty: bool,
        patch: &mut FacilityPatch,
    ) -> [Option<bool>; SETTINGS.len()] {
        let clears = |column: usize| clear_empty && row.has(SETTINGS[column]);
        patch.division = changed(self.division, view.division(), clears(0));
        // Cleared, it is as of a new facility.
        let profile = self.profile.or_else(|| clears(1).then_some(DisplayProfile::Standard));
        patch.profile = profile.filter(|profile| *profile != view.display_profile());
        patch.twelve_hours = changed(self.twelve_hours, view.twelve_hours(), clears(2));
        patch.horizon_hours = changed(self.horizon_hours, view.horizon_hours(), clears(3));
        [
            takes_away(&patch.division),
            patch.profile.map(|_| self.profile.is_none()),
            takes_away(&patch.twelve_hours),
            takes_away(&patch.horizon_hours),
        ]
    }

    /// For comparing rows.
    pub(super) fn values(&self) -> [Option<String>; SETTINGS.len()] {
        let Self { division, profile, twelve_hours, horizon_hours } = self;
        let profile = profile.map(|profile| profile.word().to_owned());
        [
            division.map(|id| id.to_string()),
            profile,
            twelve_hours.map(|yes| yes.to_string()),
            horizon_hours.map(|hours| hours.to_string()),
        ]
    }
}

fn changed<T: PartialEq>(said: Option<T>, recorded: Option<T>, clears: bool) -> Patch<T> {
    let is_told = clears || said.is_some();
    if is_told && said != recorded { Patch::exactly(said) } else { Patch::Keep }
}

/// Whether a change takes the value away, if it is one.
const fn takes_away<T>(change: &Patch<T>) -> Option<bool> {
    match change {
        Patch::Keep => None,
        Patch::Clear => Some(true),
        Patch::Set(_) => Some(false),
    }
}
