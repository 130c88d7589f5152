//! How people call what rules name by words.

use bayboard::access::{RecordStatus, Relation, Role};

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

/// Who holds the role.
pub(super) const fn holder(role: Role) -> &'static str {
    match role {
        Role::FacilitySession => "A browser signed in with a facility's ID and access code.",
        Role::Display => "A wall screen at a facility, in a public place.",
        Role::Preview => "Staff who look at a board as the facility sees it.",
        Role::Affiliate => "Another company that transports calls for this one and does not report progress.",
        Role::AffiliateReporting => {
            "Another company that transports calls for this one and reports progress."
        }
        Role::Patient => "A patient in the patient portal.",
        Role::Representative => "A person whom a patient has authorized.",
        Role::ApiClient => "The company's own software, which acts for its staff.",
        Role::Support => "The vendor's support, only while the company has approved it.",
        Role::Crew => "The crew that runs the call.",
        Role::Dispatcher => "Books, assigns and runs calls.",
        Role::Biller => "Bills calls.",
        Role::QaReviewer => "Reviews patient care reports.",
        Role::HumanResources => "Keeps personnel and accounts.",
        Role::Supervisor => "Leads crews and dispatchers.",
        Role::Administrator => "Sets the company up.",
        Role::Onlooker => "A health official, or a facility's named person, who only looks on.",
        Role::FrontDesk => "A clinic's reception.",
        Role::PortalAdministrator => "Sets up a clinic's patient portal.",
        Role::RegionalAdmin => "Administers a region.",
        Role::Cmoc => "Catastrophic Medical Operations Center: moves patients and beds across a region.",
        Role::EdAdmin => "Administers an emergency department.",
        Role::EdNormal => "Works in an emergency department.",
        Role::EmsAdmin => "Administers an EMS agency.",
        Role::FieldEms => "Works in the field for an EMS agency.",
        Role::FieldEmsIncident => "Works in the field for an EMS agency and may declare an incident.",
        Role::ViewOnly => "Looks at its division's boards.",
        Role::PublicHealthAdmin => "Administers a public health agency.",
        Role::PublicHealthUser => "Works for a public health agency.",
        Role::FamilyReunificationAdmin => "Leads the reunion of families.",
        Role::FamilyReunification => "Brings families together.",
        Role::Dispatch => "A division's dispatch function.",
    }
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
