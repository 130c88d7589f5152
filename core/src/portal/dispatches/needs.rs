//! What a patient needs on the way, as callers hand it in.

use crate::{Isolation, Line, Oxygen, Protected};

/// What there has to be on the way of a new call, and who comes along. What is not told is not known.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Oxygen, and how much of it where that is known.
    pub oxygen: Option<Protected<Oxygen>>,
    /// What the crew guards against.
    pub isolation: Option<Protected<Isolation>>,
    /// Whether the stretcher has to be a bariatric one.
    pub bariatric: Option<Protected<bool>>,
    /// How many people come along to mind the patient.
    pub attendants: Option<Protected<u16>>,
    /// How many steps the patient is carried over, at both ends together.
    pub stairs: Option<Protected<u16>>,
    /// Who comes along: a daughter and her number.
    pub escort: Option<Protected<Line>>,
}
