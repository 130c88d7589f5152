//! What can become of a row.

/// What became of a row, as the report's second column says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Not taken in: something must be mended first.
    Bad,
    /// Repeats an earlier row of the file; nothing to do.
    Duplicate,
    /// Taken in as new.
    Created,
    /// Changed what an earlier row or an earlier import had said.
    Updated,
    /// Says what is recorded already.
    Unchanged,
    /// Taken in, with a character put right.
    Mended,
    /// Taken in, and something that somebody set by hand was kept.
    Kept,
    /// Taken in, with the zone in which most people of the state live.
    AmbiguousZone,
}

impl Outcome {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Bad => "bad",
            Self::Duplicate => "duplicate",
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Mended => "mended",
            Self::Kept => "kept",
            Self::AmbiguousZone => "ambiguous_zone",
        }
    }
}
