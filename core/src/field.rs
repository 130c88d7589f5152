//! The fields of a dispatch that rules speak of, in groups, and sets of them.

use crate::words::{Word, words};

words! {
    /// One field of a dispatch as a viewer may see it. Rules, journals and matrices use the words.
    pub enum Field: "field" {
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
        /// The room at the viewer's own end (NEMSIS eScene.16, FHIR Location physicalType `ro`).
        Room = "room",
        /// The room at the other end.
        OtherRoom = "other_room",
        /// The other end: full is the organisation's name, coarse its kind.
        OtherEnd = "other_end",
        /// That an authorization number is needed and missing.
        AuthorizationMark = "authorization_mark",
        /// The payor's form where the number is asked for (FHIR authorizationUrl).
        AuthorizationForm = "authorization_form",
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
        /// Street addresses of both ends (NEMSIS eScene.15, eDisposition.03).
        Address = "address",
        /// The patient's name (NEMSIS ePatient.02, .03).
        PatientName = "patient_name",
        /// Date of birth (NEMSIS ePatient.17).
        BirthDate = "birth_date",
        /// Sex (NEMSIS ePatient.25).
        Sex = "sex",
        /// Weight in kilograms (NEMSIS eExam.01).
        Weight = "weight",
        /// A number to call back (NEMSIS ePatient.18).
        CallbackPhone = "callback_phone",
        /// Notes for the crew.
        CrewNotes = "crew_notes",
        /// Why the patient travels (NEMSIS eDispatch.01).
        Reason = "reason",
        /// Who pays (NEMSIS ePayment.10).
        Payor = "payor",
        /// The authorization number itself (NEMSIS ePayment.53).
        AuthorizationNumber = "authorization_number",
        /// Why a call was cancelled; free text, so it may tell of the patient (NEMSIS eDisposition.27).
        CancelReason = "cancel_reason",
    }
}

words! {
    /// Fields that rules usually grant together.
    pub enum FieldGroup: "field group" {
        /// What moves when: time, status, level, lateness, way back.
        Schedule = "schedule",
        /// The rooms of both ends.
        Rooms = "rooms",
        /// The authorization mark and its form.
        Authorization = "authorization",
        /// Who runs it and under what number.
        Operations = "operations",
        /// Who the patient is.
        Identity = "identity",
        /// What the crew must know.
        Transport = "transport",
        /// Why the patient travels, or does not.
        Clinical = "clinical",
        /// Who pays.
        Billing = "billing",
    }
}

impl FieldGroup {
    /// The group's fields. A field stands in one group at most; `other_end` stands alone.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        use Field::*;
        match self {
            Self::Schedule => &[Time, Status, Level, Late, Leg],
            Self::Rooms => &[Room, OtherRoom],
            Self::Authorization => &[AuthorizationMark, AuthorizationForm],
            Self::Operations => &[RunNumber, SourceRef, Unit, Affiliate, Priority, Stamps],
            Self::Identity => &[PatientName, BirthDate, Sex],
            Self::Transport => &[Address, Weight, CallbackPhone, CrewNotes],
            Self::Clinical => &[Reason, CancelReason],
            Self::Billing => &[Payor, AuthorizationNumber],
        }
    }
}

impl Field {
    /// Whether the field is protected health information, so that showing it is journaled
    /// (45 CFR 160.103; identifiers of 45 CFR 164.514(b)(2)).
    #[must_use]
    pub const fn is_phi(self) -> bool {
        use Field::*;
        match self {
            PatientName | BirthDate | Sex | Weight | CallbackPhone | Address | CrewNotes | Reason | Payor
            | AuthorizationNumber | CancelReason => true,
            Time | Status | Level | Late | Leg | Room | OtherRoom | OtherEnd | AuthorizationMark | AuthorizationForm => false,
            RunNumber | SourceRef | Unit | Affiliate | Priority | Stamps => false,
        }
    }
    const fn bit(self) -> u64 {
        1 << self as u8
    }
}

/// A set of fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldSet(u64);

impl FieldSet {
    /// No field.
    pub const NONE: Self = Self(0);
    /// The set with `field` added.
    #[must_use]
    pub const fn with(self, field: Field) -> Self {
        Self(self.0 | field.bit())
    }
    /// Whether `field` is in the set.
    #[must_use]
    pub const fn contains(self, field: Field) -> bool {
        self.0 & field.bit() != 0
    }
    /// Fields in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// Fields of this set that the other lacks.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
    /// Whether there is no field in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// The fields, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| self.contains(*field))
    }
}

impl FromIterator<Field> for FieldSet {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Self {
        fields.into_iter().fold(Self::NONE, Self::with)
    }
}

/// How much of a field is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Detail {
    /// Nothing.
    Withheld,
    /// Its kind only.
    Coarse,
    /// All of it.
    Full,
}

/// What a viewer may see of one record. It starts at nothing; rules add fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Disclosure {
    full: FieldSet,
    coarse: FieldSet,
}

impl Disclosure {
    /// Nothing at all.
    pub const NOTHING: Self = Self { full: FieldSet::NONE, coarse: FieldSet::NONE };
    /// The disclosure with these bits, in full and by kind: bit `n` is field `n` of [`Field::ALL`](Word::ALL).
    #[must_use]
    pub const fn of_bits(full: u64, coarse: u64) -> Self {
        Self { full: FieldSet(full), coarse: FieldSet(coarse) }
    }
    /// This disclosure with a field shown in full.
    #[must_use]
    pub const fn with_full(self, field: Field) -> Self {
        Self { full: self.full.with(field), ..self }
    }
    /// This disclosure with a field shown by kind.
    #[must_use]
    pub const fn with_coarse(self, field: Field) -> Self {
        Self { coarse: self.coarse.with(field), ..self }
    }
    /// This disclosure without protected health information.
    #[must_use]
    pub(crate) fn without_phi(self) -> Self {
        let phi: FieldSet = Field::ALL.iter().copied().filter(|field| field.is_phi()).collect();
        Self { full: self.full.minus(phi), coarse: self.coarse.minus(phi) }
    }
    /// What either allows. Roles add up this way.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self { full: self.full.union(other.full), coarse: self.coarse.union(other.coarse) }
    }
    /// How much of the field is shown.
    #[must_use]
    pub const fn detail(&self, field: Field) -> Detail {
        if self.full.contains(field) {
            Detail::Full
        } else if self.coarse.contains(field) {
            Detail::Coarse
        } else {
            Detail::Withheld
        }
    }
    /// Whether the field is shown in full.
    #[must_use]
    pub const fn shows(&self, field: Field) -> bool {
        self.full.contains(field)
    }
    /// Whether anything is shown.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.full.is_empty() && self.coarse.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_in_one_group_at_most() {
        for field in Field::ALL {
            let groups = FieldGroup::ALL.iter().filter(|group| group.fields().contains(field)).count();
            assert_eq!(groups, usize::from(*field != Field::OtherEnd), "{field}");
        }
    }

    #[test]
    fn full_wins_over_coarse() {
        let coarse = Disclosure::NOTHING.with_coarse(Field::OtherEnd);
        assert_eq!(coarse.detail(Field::OtherEnd), Detail::Coarse);
        assert_eq!(coarse.with_full(Field::OtherEnd).detail(Field::OtherEnd), Detail::Full);
        assert_eq!(coarse.detail(Field::Room), Detail::Withheld);
        assert_eq!(Disclosure::of_bits(0, 1 << Field::OtherEnd as u8), coarse);
    }
}
