//! Roles by name, and sets of them: roles add up.

use crate::codec::{Codec, DecodeError, Reader};
use crate::words::{Word, words};

words! {
    /// What a viewer is. The staff roles join with the staff pages.
    pub enum Role: "role" {
        /// A browser signed in with a facility's ID and access code.
        FacilitySession = "facility_session",
        /// A wall screen on a display link.
        Display = "display",
        /// Staff looking at a board as the facility sees it.
        Preview = "preview",
        /// Books, assigns and runs calls.
        Dispatcher = "dispatcher",
        /// A host product calling the API.
        ApiClient = "api_client",
        /// Sets up facilities, displays, tokens and settings.
        Administrator = "administrator",
    }
}

/// A set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoleSet(u32);

impl RoleSet {
    /// No role: no access.
    pub const NONE: Self = Self(0);
    /// The set of one role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        Self(1 << role as u8)
    }
    /// The set with `role` added.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u8)
    }
    /// Whether `role` is in the set.
    #[must_use]
    pub const fn contains(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }
    /// The roles, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.contains(*role))
    }
}

impl FromIterator<Role> for RoleSet {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

impl Codec for RoleSet {
    fn write(&self, out: &mut Vec<u8>) {
        self.iter().collect::<Vec<_>>().write(out);
    }
    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Vec::<Role>::read(input)?.into_iter().collect())
    }
}
