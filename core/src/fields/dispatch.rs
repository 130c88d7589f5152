//! The fields of a dispatch.

use super::fields;

fields! {
    /// One field of a dispatch as a viewer may see it. Rules, journals and matrices use the words.
    pub enum Field of Dispatch: "field"
    "schedule" PLAIN {
        /// Booked pickup and appointment time (NEMSIS eTimes has no booking; FHIR Appointment.start).
        Time = "time",
        /// Crew status, derived from the stamps (NEMSIS eTimes.03 to .13).
        Status = "status",
        /// Service level (NEMSIS eResponse.07).
        Level = "level",
        /// That a pickup is late, and by how much.
        Late = "late",
        /// That the trip is the way back.
        Leg = "leg",
    }
    "rooms" PLAIN {
        /// The room at the viewer's own end (NEMSIS eScene.16, FHIR Location physicalType `ro`).
        Room = "room",
        /// The room at the other end.
        OtherRoom = "other_room",
    }
    alone PLAIN {
        /// The other end: full is the organisation's name, coarse its kind.
        OtherEnd = "other_end" coarse,
    }
    "authorization" PLAIN {
        /// That an authorization number is needed and missing.
        AuthorizationMark = "authorization_mark",
        /// The payor's form where the number is asked for (FHIR authorizationUrl).
        AuthorizationForm = "authorization_form",
    }
    "operations" PLAIN {
        /// The readable run number (NEMSIS eResponse.04).
        RunNumber = "run_number",
        /// The host product's own reference.
        SourceRef = "source_ref",
        /// The unit that runs the call (NEMSIS eResponse.13, .14).
        Unit = "unit",
        /// The affiliate the call is delegated to.
        Affiliate = "affiliate",
        /// Scheduled, emergent or critical (NEMSIS eResponse.23).
        Priority = "priority",
        /// When each step was made, by whom and from where (NEMSIS eTimes).
        Stamps = "stamps",
    }
    "transport" PHI {
        /// Street addresses of both ends (NEMSIS eScene.15, eDisposition.03).
        Address = "address",
    }
    "identity" PHI {
        /// The patient's name (NEMSIS ePatient.02, .03).
        PatientName = "patient_name",
        /// Date of birth (NEMSIS ePatient.17).
        BirthDate = "birth_date",
        /// Sex (NEMSIS ePatient.25).
        Sex = "sex",
    }
    "transport" PHI {
        /// Weight in kilograms (NEMSIS eExam.01).
        Weight = "weight",
        /// A number to call back (NEMSIS ePatient.18).
        CallbackPhone = "callback_phone",
        /// Notes for the crew.
        CrewNotes = "crew_notes",
    }
    "clinical" PHI {
        /// Why the patient travels (NEMSIS eDispatch.01).
        Reason = "reason",
    }
    "billing" PHI {
        /// Who pays (NEMSIS ePayment.10).
        Payor = "payor",
        /// The authorization number itself (NEMSIS ePayment.53).
        AuthorizationNumber = "authorization_number",
    }
    "clinical" PHI {
        /// Why a call was cancelled; free text, so it may tell of the patient (NEMSIS eDisposition.27).
        CancelReason = "cancel_reason",
        /// Oxygen on the way, and how much of it (NEMSIS eMedications.03, .05, .06).
        Oxygen = "oxygen",
        /// What the crew guards against.
        Isolation = "isolation",
    }
    "transport" PHI {
        /// That the stretcher has to be a bariatric one.
        Bariatric = "bariatric",
        /// How many people come along to mind the patient.
        Attendants = "attendants",
        /// How many steps the patient is carried over.
        Stairs = "stairs",
    }
    "identity" PHI {
        /// Who comes along: a relative's name tells who the patient is (NEMSIS ePayment.23 to .32).
        Escort = "escort",
    }
    "desk" PHI {
        /// Notes for the desk alone.
        DispatchNotes = "dispatch_notes",
    }
}
