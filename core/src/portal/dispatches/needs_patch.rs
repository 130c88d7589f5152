//! What to change of what a patient needs on the way.

use crate::portal::Needs;
use crate::portal::dispatches::parts::{protect, said};
use crate::portal::patch::Patch;
use crate::records::RawDispatch;
use crate::{Field, Isolation, Line, Oxygen};

/// What to change of a call's [`Needs`]. What is not told stays.
#[derive(Clone, Default)]
pub struct NeedsPatch {
    /// Oxygen, with its flow: both are one value.
    pub oxygen: Patch<Oxygen>,
    /// What the crew guards against.
    pub isolation: Patch<Isolation>,
    /// Whether the stretcher has to be a bariatric one.
    pub bariatric: Patch<bool>,
    /// How many people come along to mind the patient.
    pub attendants: Patch<u16>,
    /// How many steps the patient is carried over.
    pub stairs: Patch<u16>,
    /// Who comes along.
    pub escort: Patch<Line>,
}

impl std::fmt::Debug for NeedsPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NeedsPatch(..)")
    }
}

impl NeedsPatch {
    /// What it changes, by name, with the field that has to be seen for it. Taken apart without `..`, so
    /// that a new part cannot be forgotten.
    pub(super) fn changes(&self) -> impl Iterator<Item = (&'static str, &'static [Field])> + use<> {
        let Self { oxygen, isolation, bariatric, attendants, stairs, escort } = self;
        let parts: [(bool, &'static str, &'static [Field]); 6] = [
            (oxygen.is_told(), "oxygen", &[Field::Oxygen]),
            (isolation.is_told(), "isolation", &[Field::Isolation]),
            (bariatric.is_told(), "bariatric", &[Field::Bariatric]),
            (attendants.is_told(), "attendants", &[Field::Attendants]),
            (stairs.is_told(), "stairs", &[Field::Stairs]),
            (escort.is_told(), "escort", &[Field::Escort]),
        ];
        parts.into_iter().filter(|(changes, ..)| *changes).map(|(_, name, sees)| (name, sees))
    }

    pub(super) fn apply(self, raw: &mut RawDispatch) {
        let Self { oxygen, isolation, bariatric, attendants, stairs, escort } = self;
        protect(&mut raw.oxygen, oxygen);
        protect(&mut raw.isolation, isolation);
        protect(&mut raw.bariatric, bariatric);
        protect(&mut raw.attendants, attendants);
        protect(&mut raw.stairs, stairs);
        protect(&mut raw.escort, escort);
    }
}

/// What is known, as a change: what is not stays as it is.
impl From<&Needs> for NeedsPatch {
    fn from(needs: &Needs) -> Self {
        let Needs { oxygen, isolation, bariatric, attendants, stairs, escort } = needs;
        Self {
            oxygen: said(oxygen.as_ref()),
            isolation: said(isolation.as_ref()),
            bariatric: said(bariatric.as_ref()),
            attendants: said(attendants.as_ref()),
            stairs: said(stairs.as_ref()),
            escort: said(escort.as_ref()),
        }
    }
}
