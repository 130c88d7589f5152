//! What a change says of one value that may be missing.

/// Leaves a value alone, takes it away, or puts another in its place.
///
/// # Example: what a request leaves out stays
/// ```
/// use bayboard::portal::Patch;
///
/// let held = Some("214 B");
/// assert_eq!(Patch::Keep.apply(held), Some("214 B"));
/// assert_eq!(Patch::Clear.apply(held), None);
/// assert_eq!(Patch::Set("12").apply(held), Some("12"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// It stays as it is.
    #[default]
    Keep,
    /// It is taken away.
    Clear,
    /// This takes its place.
    Set(T),
}

impl<T> Patch<T> {
    /// Sets what is known and keeps what is not.
    #[must_use]
    pub fn known(value: Option<T>) -> Self {
        value.map_or(Self::Keep, Self::Set)
    }

    /// Sets what there is and clears what there is not, as `null` does in JSON Merge Patch (RFC 7396).
    #[must_use]
    pub fn exactly(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }

    /// Whether it says anything.
    #[must_use]
    pub const fn is_told(&self) -> bool {
        !matches!(self, Self::Keep)
    }

    /// What it sets.
    #[must_use]
    pub fn to_set(self) -> Option<T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }

    /// The same of a value made from this one.
    #[must_use]
    pub fn map<U>(self, of: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(of(value)),
        }
    }

    /// A reference to what it sets.
    #[must_use]
    pub const fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Keep => Patch::Keep,
            Self::Clear => Patch::Clear,
            Self::Set(value) => Patch::Set(value),
        }
    }

    /// What is held afterwards.
    #[must_use]
    pub fn apply(self, held: Option<T>) -> Option<T> {
        match self {
            Self::Keep => held,
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}
