//! The kinds of resources that rules speak of, and which conditions each has.

use crate::codec::words;

words! {
    /// What a rule is about. A host product adds kinds of its own, see [`crate::HostKind`].
    pub enum Kind: "kind" {
        /// One transport job.
        Dispatch = "dispatch",
        /// A patient's record (FHIR Patient).
        Patient = "patient",
        /// A patient care report (NEMSIS PatientCareReport).
        CareReport = "care_report",
        /// A dispatch's bill (NEMSIS ePayment).
        Billing = "billing",
        /// A mass-casualty or planned incident.
        Incident = "incident",
        /// A document on a patient's record (FHIR DocumentReference).
        Document = "document",
        /// A person's account.
        Account = "account",
        /// The journals.
        Journal = "journal",
        /// Facilities, displays, units, affiliates, payors and settings. It has actions and no fields.
        Directory = "directory",
    }
}

impl Kind {
    /// Whether rules may tell its records apart by phase and by display profile.
    #[must_use]
    pub const fn has_phases(self) -> bool {
        matches!(self, Self::Dispatch)
    }

    /// Whether rules may tell its records apart by the patient's confidential flag.
    #[must_use]
    pub const fn has_confidential(self) -> bool {
        matches!(self, Self::Dispatch | Self::Patient | Self::CareReport | Self::Billing | Self::Document)
    }
}
