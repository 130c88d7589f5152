//! What a host product is told when it brings a record of ours up to its own.

use crate::access::RecordStatus;
use crate::gate::ViewTag;

/// What to do where a record stands under the reference and is out of use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfArchived {
    /// Nothing: the reference is taken.
    Refuse,
    /// It is brought back into use, by who may restore it.
    Restore,
}

/// What an upsert made of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was not there, and is now.
    Created,
    /// Something of it was another.
    Changed,
    /// It was as it should be, and was not written.
    Unchanged,
    /// It was out of use, and is in use again; something of it may have changed besides.
    Restored,
}

impl Became {
    /// What came of a record that was there.
    pub(crate) fn of_change(before: RecordStatus, after: RecordStatus, is_changed: bool) -> Self {
        match (before, after) {
            (RecordStatus::Archived | RecordStatus::Deleted, RecordStatus::Active) => Self::Restored,
            _ if is_changed => Self::Changed,
            _ => Self::Unchanged,
        }
    }
}

/// A record as it stands after an upsert. Nothing of a patient is in it, so it takes no disclosure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upserted<Id> {
    /// Which.
    pub id: Id,
    /// Names what whoever asked is shown of it now; none when they may not see it as it now stands.
    pub version: Option<ViewTag>,
    /// What was made of it.
    pub became: Became,
}
