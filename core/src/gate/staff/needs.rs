//! What a patient needs on the way, as staff may see it.

use crate::{Isolation, OxygenFlow};
use serde::Serialize;
use std::fmt;

/// What there has to be on the way, and who comes along. Its members stand among those of the call; what is
/// withheld is absent.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NeedsView {
    /// Whether there has to be oxygen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) oxygen: Option<bool>,
    /// How much of it, in litres per minute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) oxygen_lpm: Option<OxygenFlow>,
    /// What the crew guards against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) isolation: Option<Isolation>,
    /// Whether the stretcher has to be a bariatric one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) bariatric: Option<bool>,
    /// How many people come along to mind the patient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) attendants: Option<u16>,
    /// How many steps the patient is carried over, at both ends together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stairs: Option<u16>,
    /// Who comes along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) escort: Option<String>,
}

impl fmt::Debug for NeedsView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NeedsView(..)")
    }
}
