//! Roles that somebody was given and that give nothing now, so that hosts can say why.

use crate::access::{Role, Scope};

/// A role that was given to the viewer and gives nothing now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestingRole {
    /// What they would be.
    pub role: Role,
    /// Where.
    pub scope: Scope,
    /// What the place is called; none of the whole company.
    pub name: Option<String>,
    /// Why it gives nothing.
    pub why: Rest,
}

/// Why a role gives nothing now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rest {
    /// Its time is over.
    Over,
    /// It holds from other networks than the one that the viewer comes from.
    OtherNetwork,
    /// Its place is out of use.
    PlaceOutOfUse,
    /// The company has switched off the set of roles that it is of.
    SwitchedOff,
}
