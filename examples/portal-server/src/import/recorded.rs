//! Facilities that are recorded already, and which of them a row speaks of, whichever way it came in.

use super::facility_row::{FacilityRow, derived_key};
use bayboard::FacilityView;
use std::collections::HashMap;

/// Recorded facilities by all that rows may know them by.
#[derive(Debug, Default)]
pub(super) struct Recorded {
    all: Vec<FacilityView>,
    by_reference: HashMap<String, usize>,
    /// By NPI, name and address; nothing where several have the same.
    by_derived_key: HashMap<String, Option<usize>>,
    /// By CMS number; nothing where several have the same.
    by_cms_number: HashMap<String, Option<usize>>,
}

impl Recorded {
    pub(super) fn of(all: Vec<FacilityView>) -> Self {
        let mut recorded = Self::default();
        for (place, view) in all.iter().enumerate() {
            recorded.by_reference.extend(view.source_ref().map(|key| (key.to_owned(), place)));
            let parts = view.npi().zip(view.street());
            let derived = parts.and_then(|(npi, street)| derived_key(npi, view.name(), street));
            index(&mut recorded.by_derived_key, derived.map(|key| key.as_str().to_owned()), place);
            index(&mut recorded.by_cms_number, view.cms_number().map(str::to_uppercase), place);
        }
        Self { all, ..recorded }
    }

    /// The facility a row speaks of: by its key, else by what the facility itself says. A row with a
    /// reference of its own speaks of no other.
    pub(super) fn find(&self, row: &FacilityRow) -> Option<&FacilityView> {
        let by_reference = self.by_reference.get(row.key.as_str()).copied();
        let by_itself = || {
            if row.has_reference {
                return None;
            }
            let unique = |map: &HashMap<String, Option<usize>>, key: &str| map.get(key).copied().flatten();
            unique(&self.by_derived_key, row.key.as_str()).or_else(|| {
                let place = unique(&self.by_cms_number, row.cms_number()?)?;
                // Several sites may bill under one number: with an NPI of its own a row is another site.
                let is_free = row.npi().is_none() || self.all.get(place)?.npi().is_none();
                is_free.then_some(place)
            })
        };
        self.all.get(by_reference.or_else(by_itself)?)
    }
}

fn index(map: &mut HashMap<String, Option<usize>>, key: Option<String>, place: usize) {
    if let Some(key) = key {
        map.entry(key).and_modify(|known| *known = None).or_insert(Some(place));
    }
}
