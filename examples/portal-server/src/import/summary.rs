//! The counts of an import.

use super::outcome::Outcome;
use std::fmt;

/// How many rows became what. Every row read is one of created, updated, unchanged, duplicate and bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows in the file, without its header.
    pub read: u64,
    /// Taken in as new.
    pub created: u64,
    /// Changed what an earlier row or import had said.
    pub updated: u64,
    /// Said what is recorded already.
    pub unchanged: u64,
    /// Repeated an earlier row of the file.
    pub duplicates: u64,
    /// Taken in with a zone that may be the wrong one of its state; counted beside the others.
    pub ambiguous: u64,
    /// Taken in with a character put right; counted beside the others.
    pub mended: u64,
    /// Taken in beside something that was kept as somebody had set it; counted beside the others.
    pub kept: u64,
    /// Recorded values that are gone because the file has an empty cell for them.
    pub cleared: u64,
    /// Payors that a file of dispatches recorded or changed; counted beside the rows.
    pub payors: u64,
    /// Not taken in.
    pub bad: u64,
}

impl Summary {
    pub(crate) fn count(&mut self, outcome: Outcome) {
        let counter = match outcome {
            Outcome::Bad => &mut self.bad,
            Outcome::Duplicate => &mut self.duplicates,
            Outcome::Created => &mut self.created,
            Outcome::Updated => &mut self.updated,
            Outcome::Unchanged => &mut self.unchanged,
            Outcome::Mended => &mut self.mended,
            Outcome::Kept => &mut self.kept,
            Outcome::AmbiguousZone => &mut self.ambiguous,
        };
        *counter += 1;
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            read,
            created,
            updated,
            unchanged,
            duplicates,
            ambiguous,
            mended,
            kept,
            cleared,
            payors,
            bad,
        } = self;
        write!(f, "read {read}: created {created}, updated {updated}, unchanged {unchanged}, ")?;
        write!(f, "duplicates {duplicates}, bad {bad}; ambiguous time zone {ambiguous}, mended {mended}, ")?;
        write!(f, "kept {kept}, cleared values {cleared}")?;
        if *payors > 0 { write!(f, ", payors {payors}") } else { Ok(()) }
    }
}
