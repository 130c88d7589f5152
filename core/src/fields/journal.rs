//! The fields of a journal entry.

use super::fields;

fields! {
    /// One field of a journal entry.
    pub enum JournalField of Journal: "journal field"
    "entry" PHI {
        /// Who did it, when and from where.
        Who = "who",
        /// The record it is about.
        Subject = "subject",
        /// What was done, under which rules.
        Deed = "deed",
    }
    "payload" PHI {
        /// The values before and after.
        Values = "values",
    }
}
