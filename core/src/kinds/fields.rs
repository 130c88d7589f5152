//! The fields of the kinds beside dispatches, in groups.

use super::{FieldSpec, KindField};
use crate::access::Kind;
use crate::words::words;

const PHI: bool = true;
const PLAIN: bool = false;

/// A kind's fields, group by group. `PHI` marks a group whose fields tell who a patient is or how they are.
macro_rules! kind_fields {
    (
        $(#[$meta:meta])* $name:ident of $kind:ident: $list:literal
        $($group:literal $phi:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? })+
    ) => {
        words! {
            $(#[$meta])*
            pub enum $name: $list { $($($(#[$doc])* $variant = $word),+),+ }
        }
        impl $name {
            pub(super) const SPECS: &'static [FieldSpec] = &[$($(
                FieldSpec { word: $word, group: Some($group), is_phi: $phi, has_kind: false }
            ),+),+];
        }
        impl KindField for $name {
            const KIND: Kind = Kind::$kind;
            fn spec(self) -> FieldSpec {
                Self::SPECS[self as usize]
            }
        }
    };
}

kind_fields! {
    /// One field of a patient's record.
    PatientField of Patient: "patient field"
    "tracking" PHI {
        /// The triage tag or tracking number (NEMSIS eScene.08; EDXL-TEP).
        TagNumber = "tag_number",
        /// Where in the process the patient is.
        TrackingStatus = "tracking_status",
        /// The facility or vehicle the patient is in.
        Location = "location",
        /// The incident the patient belongs to.
        IncidentName = "incident_name",
    }
    "recognition" PHI {
        /// The name (NEMSIS ePatient.02, .03; FHIR Patient.name).
        Name = "name",
        /// The age in years (NEMSIS ePatient.15).
        Age = "age",
        /// Sex (NEMSIS ePatient.25).
        Sex = "sex",
    }
    "demographics" PHI {
        /// Date of birth (NEMSIS ePatient.17).
        BirthDate = "birth_date",
        /// The home address (NEMSIS ePatient.05 to .10).
        Address = "address",
        /// Phone and e-mail (NEMSIS ePatient.18, .19).
        Contact = "contact",
        /// A national number: SSN, TAJ (NEMSIS ePatient.12).
        NationalId = "national_id",
        /// Next of kin (NEMSIS eHistory; FHIR Patient.contact).
        NextOfKin = "next_of_kin",
    }
    "care" PHI {
        /// Triage category (NEMSIS eScene.08).
        Triage = "triage",
        /// What is wrong (NEMSIS eSituation).
        Condition = "condition",
        /// Allergies and medications (NEMSIS eHistory.06, .12).
        Medications = "medications",
        /// Weight in kilograms (NEMSIS eExam.01).
        Weight = "weight",
    }
    "coverage" PHI {
        /// Who pays, and under what number (NEMSIS ePayment).
        Insurance = "insurance",
    }
    "visits" PHI {
        /// Appointments to come (FHIR Appointment).
        Bookings = "bookings",
        /// Visits that were (FHIR Encounter).
        History = "history",
    }
}

kind_fields! {
    /// One field of a patient care report.
    CareReportField of CareReport: "care report field"
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

kind_fields! {
    /// One field of a dispatch's bill.
    BillingField of Billing: "billing field"
    "claim" PHI {
        /// Who pays, and under what number (NEMSIS ePayment.09 to .22).
        Coverage = "coverage",
        /// Why transport was necessary (NEMSIS ePayment.02, the PCS).
        Necessity = "necessity",
        /// What is charged.
        Charges = "charges",
    }
    "ledger" PHI {
        /// Payments and denials.
        Payments = "payments",
        /// The biller's notes.
        Notes = "notes",
    }
}

kind_fields! {
    /// One field of an incident.
    IncidentField of Incident: "incident field"
    "overview" PLAIN {
        /// Its name.
        Name = "name",
        /// Actual, drill or test.
        Nature = "nature",
        /// When it started and ended.
        Period = "period",
        /// Where it is.
        Place = "place",
    }
    "casualties" PLAIN {
        /// How many patients there are, by triage category.
        Counts = "counts",
    }
    "command" PLAIN {
        /// What the people in command wrote.
        Log = "log",
    }
}

kind_fields! {
    /// One field of a document.
    DocumentField of Document: "document field"
    "label" PHI {
        /// Its title and type.
        Title = "title",
        /// The date of the examination.
        Date = "date",
    }
    "content" PHI {
        /// The file itself.
        File = "file",
    }
}

kind_fields! {
    /// One field of an account.
    AccountField of Account: "account field"
    "card" PLAIN {
        /// The person's name.
        PersonName = "person_name",
        /// The roles and where they hold.
        Roles = "roles",
        /// Enabled, locked or deactivated.
        State = "state",
    }
    "security" PLAIN {
        /// How the person signs in and is reached.
        SignIn = "sign_in",
        /// Open sessions and their devices.
        Sessions = "sessions",
    }
}

kind_fields! {
    /// One field of a journal entry.
    JournalField of Journal: "journal field"
    "entry" PHI {
        /// Who did it, when and from where.
        Who = "who",
        /// The record it is about.
        Subject = "subject",
        /// What was done, under which rules.
        Deed = "deed",
    }
    "payload" PHI {
        /// The values before and after.
        Values = "values",
    }
}
