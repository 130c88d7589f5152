//! Text that tells of a person.

use sea_orm::DeriveValueType;
use std::fmt;

/// A column that never shows in debug output, which the ORM asks every model for.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Phi(pub String);

impl fmt::Debug for Phi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phi(..)")
    }
}
