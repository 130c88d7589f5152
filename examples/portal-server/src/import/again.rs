//! What an import says that was stopped by its store.

/// Nobody knows of the last commit whether it was written: its answer may be what was lost. What is there
/// already is left alone by the next run.
pub(super) const AGAIN: &str = "the import stopped part way; what was written stays, so run it again";
