//! What a change touches, part by part: the right it takes, and what must be seen before it may be
//! overwritten.

use crate::access::{Action, RecordStatus};
use crate::portal::PortalError;
use crate::{Field, FieldSet, Line};

/// One part of a change to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// What it is called, for refusals.
    pub(crate) name: &'static str,
    pub(crate) action: Action,
    /// The record status it is judged in: what a change restores is in use when its other parts are judged.
    pub(crate) status: RecordStatus,
    /// What of the record must be seen: nobody overwrites what they cannot see.
    pub(crate) sees: FieldSet,
}

impl Part {
    /// A part that overwrites nothing hidden.
    pub(crate) const fn new(name: &'static str, action: Action, status: RecordStatus) -> Self {
        Self { name, action, status, sees: FieldSet::NONE }
    }

    pub(crate) fn overwriting(self, sees: &[Field]) -> Self {
        Self { sees: sees.iter().copied().collect(), ..self }
    }
}

/// What moving a record from one status to another takes: each step is a right of its own.
pub(crate) struct Moves {
    pub(crate) archive: Action,
    pub(crate) restore: Action,
    pub(crate) delete: Action,
    pub(crate) undelete: Action,
}

impl Moves {
    /// The parts of a move; none where the status stays. One out of deletion into the archive is two steps.
    pub(crate) fn parts(&self, from: RecordStatus, to: RecordStatus) -> Vec<Part> {
        use RecordStatus::{Active, Archived, Deleted};
        let step = |action, status| Part::new("record_status", action, status);
        match (from, to) {
            (Active, Active) | (Archived, Archived) | (Deleted, Deleted) => Vec::new(),
            (Active, Archived) => vec![step(self.archive, Active)],
            (Archived, Active) => vec![step(self.restore, Archived)],
            (Active | Archived, Deleted) => vec![step(self.delete, from)],
            (Deleted, Active) => vec![step(self.undelete, Deleted)],
            (Deleted, Archived) => vec![step(self.undelete, Deleted), step(self.archive, Active)],
        }
    }
}

/// The status in which the other parts of a change are judged: a restored record is in use by then.
pub(crate) fn judged_in(from: RecordStatus, to: Option<RecordStatus>) -> RecordStatus {
    if to == Some(RecordStatus::Active) { RecordStatus::Active } else { from }
}

/// Why a record is deleted must be said when it is, and goes with nothing else. The journal keeps it.
pub(crate) fn check_deletion(
    before: RecordStatus,
    to: Option<RecordStatus>,
    reason: Option<&Line>,
) -> Result<(), PortalError> {
    use RecordStatus::Deleted;
    match (reason, to) {
        (None, Some(Deleted)) if before != Deleted => Err(PortalError::invalid(
            "delete_reason",
            "is missing; say why this is deleted, the journal keeps it",
        )),
        (Some(_), to) if to != Some(Deleted) => Err(PortalError::invalid(
            "delete_reason",
            "goes with record_status deleted only; send both, or leave it out",
        )),
        _ => Ok(()),
    }
}
