//! By which words a facility is looked for, and where it stands in a list: by what its view shows, and no
//! more.

use crate::records::Facility;
use crate::{FacilityId, SourceRef};

/// What of a facility is searched, in lower case.
#[derive(Debug)]
pub(crate) struct FacilityWords {
    name: String,
    all: String,
    id: FacilityId,
}

impl FacilityWords {
    /// An ID is found with and without its dash.
    pub(crate) fn of(facility: &Facility) -> Self {
        let raw = &facility.0;
        let name = raw.name.inner().as_str().to_lowercase();
        let public = raw.public_id.to_string();
        let digits: String = public.chars().filter(char::is_ascii_digit).collect();
        let city = raw.city.as_ref().map_or("", |city| city.as_str());
        let postal_code = raw.postal_code.as_ref().map_or("", |code| code.as_str());
        let reference = raw.source_ref.as_ref().map_or("", SourceRef::as_str);
        let all = [&name, city, postal_code, &public, &digits, reference].join("\n").to_lowercase();
        Self { name, all, id: facility.id() }
    }

    /// Whether all of these are in it.
    pub(crate) fn have(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.all.contains(word))
    }

    /// Lists go by name; of two that are equal, the one that was made earlier comes first.
    pub(crate) fn place(&self) -> (&str, FacilityId) {
        (&self.name, self.id)
    }
}
