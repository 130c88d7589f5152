//! How people call what rules name by words.

use bayboard::access::{RecordStatus, Relation};

/// A word as a title: `ed_normal` is ED Normal.
pub(super) fn title(word: &str) -> String {
    let part = |part: &str| match part {
        "ed" | "ems" | "qa" | "cmoc" | "api" | "hr" => part.to_uppercase(),
        "and" | "of" => part.to_owned(),
        _ => {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
    };
    word.split('_').map(part).collect::<Vec<String>>().join(" ")
}

/// A word in running text.
pub(super) fn plain(word: &str) -> String {
    word.replace('_', " ")
}

/// Which records a relation is about.
pub(super) const fn records(relation: Relation) -> &'static str {
    match relation {
        Relation::OwnFacility => "Trips that start or end at the own facility",
        Relation::AssignedAffiliate => "Calls delegated to the own company",
        Relation::OwnTenant => "The own company's records",
        Relation::OwnDivision => "Patients and trips of the own division",
        Relation::Region => "The region's other patients and trips",
        Relation::MutualAid => "Patients of a partner region, where both sides agreed",
        Relation::OwnPatient => "The own record",
        Relation::RepresentedPatient => "The record of somebody they represent",
        Relation::AssignedCrew => "The calls they are assigned",
        Relation::Incident => "Incidents their division works on",
        Relation::None => "Records they have nothing to do with",
    }
}

/// A record status as people say it.
pub(super) const fn status(status: RecordStatus) -> &'static str {
    match status {
        RecordStatus::Active => "while in use",
        RecordStatus::Archived => "once archived",
        RecordStatus::Deleted => "once deleted",
    }
}
