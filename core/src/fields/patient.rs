//! The fields of a patient's record.

use super::fields;

fields! {
    /// One field of a patient's record.
    pub enum PatientField of Patient: "patient field"
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
