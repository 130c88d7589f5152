//! What recording a step takes of a call.

use crate::access::Action;
use crate::portal::Progressing;
use crate::portal::seat::parts::Part;
use crate::{Dispatch, Field, Step};

impl Progressing {
    /// The rights of which it takes one; which, the call decides.
    pub(crate) const fn actions(&self) -> &'static [Action] {
        use Action::{CancelDispatch, CloseDispatch, CorrectClosedDispatch, CorrectSteps, ProgressDispatch};
        match self {
            Self::Step(..) => &[ProgressDispatch],
            Self::Undo => &[ProgressDispatch, CancelDispatch, CloseDispatch],
            Self::Correct(..) | Self::Remove(..) => &[CorrectSteps, CorrectClosedDispatch],
            Self::Cancel(..) | Self::Uncancel => &[CancelDispatch],
            Self::Close(..) => &[CloseDispatch],
        }
    }

    /// The one of them that is named where there is no call to ask.
    pub(crate) const fn action(&self) -> Action {
        use Action::{CancelDispatch, CloseDispatch, CorrectSteps, ProgressDispatch};
        match self {
            Self::Step(..) | Self::Undo => ProgressDispatch,
            Self::Correct(..) | Self::Remove(..) => CorrectSteps,
            Self::Cancel(..) | Self::Uncancel => CancelDispatch,
            Self::Close(..) => CloseDispatch,
        }
    }

    /// What it takes of this call. A step set afterwards overwrites one that must be seen.
    pub(crate) fn part(&self, before: &Dispatch) -> Part {
        let progress = before.progress();
        let part = |action| Part::new("progress", action, before.record_status());
        match self {
            Self::Step(..) => part(Action::ProgressDispatch),
            Self::Undo if progress.cancelled().is_some() => part(Action::CancelDispatch),
            Self::Undo if progress.closed().is_some() => part(Action::CloseDispatch),
            Self::Undo => part(Action::ProgressDispatch),
            Self::Correct(..) | Self::Remove(..) => {
                let action = if progress.closed().is_some() {
                    Action::CorrectClosedDispatch
                } else {
                    Action::CorrectSteps
                };
                part(action).overwriting(&[Field::Stamps])
            }
            Self::Cancel(..) | Self::Uncancel => part(Action::CancelDispatch),
            Self::Close(..) => part(Action::CloseDispatch),
        }
    }
}

/// What a fed step takes of a call: beside the step, after its closing a correction; and one that stands must
/// be seen.
pub(crate) fn fed_parts(before: &Dispatch, step: Step) -> Vec<Part> {
    let part = |action| Part::new("progress", action, before.record_status());
    let stands = before.progress().at(step).is_some();
    let next = part(Action::ProgressDispatch).overwriting(if stands { &[Field::Stamps] } else { &[] });
    let correction = before.progress().closed().map(|_| part(Action::CorrectClosedDispatch));
    [next].into_iter().chain(correction).collect()
}
