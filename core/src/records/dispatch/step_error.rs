//! Why a step was refused, and what to do instead.

use super::Status;

/// A step that the order of statuses does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StepError {
    /// The call is already that far or further.
    #[error("call is already {current}; undo the last step, or correct the earlier one with a reason")]
    Backwards {
        /// Where the call is.
        current: Status,
    },
    /// The call is closed or cancelled.
    #[error("call is {current}; un-cancel it or undo the closing first")]
    Over {
        /// Where the call is.
        current: Status,
    },
    /// Earlier than the step before.
    #[error("time lies before the {previous} step; correct that one with a reason, or send the right time")]
    BeforePrevious {
        /// The step before.
        previous: Status,
    },
    /// In the future.
    #[error("time lies in the future; send the time the step was made")]
    Future,
    /// Long before the pickup and before its recording.
    #[error(
        "time lies more than 7 days before the pickup and before now; set the device's clock, and send the time the step was made"
    )]
    LongPast,
    /// The last step was already undone, or there is none.
    #[error("nothing to undo; correct the step with a reason")]
    NothingToUndo,
    /// Another kind of source made the step.
    #[error("last step came from another source; correct it with a reason")]
    OthersStep,
    /// Not cancelled.
    #[error("call is {current}, not cancelled")]
    NotCancelled {
        /// Where the call is.
        current: Status,
    },
    /// Only a call whose crew is at the destination or done can be closed.
    #[error("call is {current}; a crew must have been on scene before it can be closed, or cancel it")]
    NotRun {
        /// Where the call is.
        current: Status,
    },
    /// No such stamp.
    #[error("call has no {0} step to remove")]
    NoStamp(Status),
}
