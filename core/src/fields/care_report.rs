//! The fields of a patient care report.

use super::fields;

fields! {
    /// One field of a patient care report.
    pub enum CareReportField of CareReport: "care report field"
    "course" PHI {
        /// When what happened (NEMSIS eTimes).
        Times = "times",
        /// Where the patient went and how the call ended (NEMSIS eDisposition).
        Disposition = "disposition",
    }
    "findings" PHI {
        /// The story (NEMSIS eNarrative.01).
        Narrative = "narrative",
        /// What the crew found (NEMSIS eExam, eSituation).
        Assessment = "assessment",
        /// Vital signs (NEMSIS eVitals).
        Vitals = "vitals",
        /// What the crew did and gave (NEMSIS eProcedures, eMedications).
        Treatment = "treatment",
    }
    "papers" PHI {
        /// Signatures and attachments (NEMSIS eOther).
        Signatures = "signatures",
    }
    "review" PLAIN {
        /// What the reviewer wrote.
        ReviewNotes = "review_notes",
    }
}
