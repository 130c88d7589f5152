//! What kind of transport it is, and whether it needs a number from the payor.

use crate::codec::{fields, words};
use crate::{Line, Payor, Protected};

words! {
    /// Service level (NEMSIS eResponse.07), lowest first.
    pub enum ServiceLevel: "service level" {
        /// Ordinary car.
        Car = 0 "car",
        /// Wheelchair van (NEMSIS 2207025).
        Wheelchair = 1 "wheelchair",
        /// Stretcher without medical care.
        Stretcher = 2 "stretcher",
        /// Basic life support (NEMSIS 2207017).
        Bls = 3 "bls",
        /// Advanced life support (NEMSIS 2207015).
        Als = 4 "als",
        /// Critical care transport (NEMSIS 2207019).
        Cct = 5 "cct",
    }
}

impl ServiceLevel {
    /// The short mark on boards.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Car => "CAR",
            Self::Wheelchair => "WC",
            Self::Stretcher => "STR",
            Self::Bls => "BLS",
            Self::Als => "ALS",
            Self::Cct => "CCT",
        }
    }

    fn is_stretcher_or_above(self) -> bool {
        self >= Self::Stretcher
    }
}

words! {
    /// How urgent the call is (NEMSIS eResponse.23).
    pub enum Priority: "priority" {
        /// Booked ahead.
        Scheduled = 0 "scheduled",
        /// Next available crew.
        Emergent = 1 "emergent",
        /// Next available crew, life at risk.
        Critical = 2 "critical",
    }
}

words! {
    /// Which part of a journey a dispatch is.
    pub enum Leg: "leg" {
        /// There only.
        Single = 0 "single",
        /// There, with a return booked apart.
        Outbound = 1 "outbound",
        /// The way back.
        Return = 2 "return",
    }
}

words! {
    /// Administrative sex (NEMSIS ePatient.25, FHIR administrative-gender).
    pub enum Sex: "sex" {
        /// Female.
        Female = 0 "female",
        /// Male.
        Male = 1 "male",
        /// Other.
        Other = 2 "other",
        /// Not known.
        Unknown = 3 "unknown",
    }
}

words! {
    /// What the payor said (FHIR ClaimResponse outcome; X12 HCR01).
    pub enum AuthorizationDecision: "authorization decision" {
        /// Asked for, no answer yet.
        Requested = 0 "requested",
        /// Granted.
        Affirmed = 1 "affirmed",
        /// Refused; a number on a refusal authorizes nothing.
        Denied = 2 "denied",
        /// The payor says none is needed.
        NotNeeded = 3 "not_needed",
    }
}

/// The authorization field of a dispatch (NEMSIS ePayment.53).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authorization {
    /// The number; a bare one counts as affirmed for its trip.
    pub number: Option<Protected<Line>>,
    /// What the payor said.
    pub decision: Option<AuthorizationDecision>,
    /// Staff marked it as unnecessary for this trip.
    pub unnecessary: bool,
}
fields!(Authorization { number = 1, decision = 2, unnecessary = 3 });

impl Authorization {
    /// Whether the trip needs a number and lacks it.
    pub(crate) fn is_missing(&self, level: ServiceLevel, priority: Priority, payor: Option<&Payor>) -> bool {
        let asked = payor.is_some_and(|payor| payor.0.requires_authorization);
        let booked = level.is_stretcher_or_above() && priority == Priority::Scheduled;
        let waived = self.unnecessary || self.decision == Some(AuthorizationDecision::NotNeeded);
        asked && booked && !waived && !self.is_held()
    }

    fn is_held(&self) -> bool {
        self.number.is_some() && self.decision != Some(AuthorizationDecision::Denied)
    }
}
