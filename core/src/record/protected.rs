//! A value that must pass the gate before anybody sees it.

use crate::codec::{DecodeError, Value};
use std::fmt;

/// Holds a redactable value. It cannot be printed, serialised, compared with a literal or dereferenced;
/// only the gate and [`danger::expose`](crate::danger::expose) look inside.
///
/// ```compile_fail
/// let name = bayboard::Protected::new("Ada".to_owned());
/// println!("{name}");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Protected<T>(T);

impl<T> Protected<T> {
    /// Takes the value into protection.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    pub(crate) const fn inner(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Protected<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> fmt::Debug for Protected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Protected(..)")
    }
}

impl<T: Value> Value for Protected<T> {
    fn store(&self, out: &mut Vec<u8>) {
        self.0.store(out);
    }

    fn load(bytes: &[u8]) -> Result<Self, DecodeError> {
        T::load(bytes).map(Self)
    }
}
