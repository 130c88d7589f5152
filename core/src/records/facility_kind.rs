//! What a saved location is.

use crate::codec::words;

words! {
    /// What a facility is (NEMSIS dFacility.01, FHIR v3-RoleCode).
    pub enum FacilityKind: "facility kind" {
        /// NEMSIS 1701005.
        Hospital = 0 "hospital",
        /// NEMSIS 1701007.
        NursingHome = 1 "nursing_home",
        /// NEMSIS 1701035.
        SkilledNursing = 2 "skilled_nursing",
        /// NEMSIS 1701017.
        Dialysis = 3 "dialysis",
        /// A doctor's office or clinic.
        Clinic = 4 "clinic",
        /// A private home; its name and address are never shown to a facility.
        Residence = 5 "residence",
        /// Anything else. A recorded one has a sign on its door; of one that was typed in nobody knows that.
        Other = 6 "other",
        /// Anything else that staff marked as an organisation, so that boards may name it where it is not
        /// recorded.
        Organisation = 7 "organisation",
    }
}

impl FacilityKind {
    /// How the kind reads on a board that shows no name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Hospital => "Hospital",
            Self::NursingHome => "Nursing home",
            Self::SkilledNursing => "Skilled nursing",
            Self::Dialysis => "Dialysis center",
            Self::Clinic => "Clinic",
            Self::Residence => "Residence",
            Self::Other => "Other place",
            Self::Organisation => "Organisation",
        }
    }

    /// Whether facilities may read the name of such a place where it is typed in, not recorded: whoever typed
    /// an `other` place may have typed somebody's home.
    #[must_use]
    pub(crate) const fn is_named_when_typed(self) -> bool {
        self.is_organisation() && !matches!(self, Self::Other)
    }

    /// Whether the place is an organisation, which may be named.
    #[must_use]
    pub const fn is_organisation(self) -> bool {
        !matches!(self, Self::Residence)
    }
}
