//! Who recorded what of a call's progress, when and from where, as staff may see it.

use crate::journal::Actor;
use crate::records::{Cancelled, Closed, Stamp, Stamped};
use crate::{Line, Outcome, StampSource, Status, Step, Timestamp};
use serde::{Serialize, Serializer};

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

/// Who recorded something. People and products behind a token are told by its id, those at the command line
/// by name, accounts and the host product's people and work by both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ByView {
    /// system, operator, host_user, host_work, account, token, session or display.
    kind: &'static str,
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The name of a person at the command line or of the host product's.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl ByView {
    /// What they are: `account`, `operator`, `token` and the like.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        self.kind
    }

    /// What they are called, where that is told.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub(super) fn new(actor: Actor, name: Option<&Line>) -> Self {
        let name = name.map(|name| name.as_str().to_owned());
        let (kind, id, name) = match actor {
            Actor::System => ("system", None, None),
            Actor::Operator(_) => ("operator", None, name),
            Actor::HostUser(id) => ("host_user", Some(id.to_string()), name),
            Actor::HostWork(id) => ("host_work", Some(id.to_string()), name),
            Actor::Account(id) => ("account", Some(id.to_string()), name),
            Actor::Token(id) => ("token", Some(id.to_string()), None),
            Actor::Session(id) => ("session", Some(id.to_string()), None),
            Actor::Display(id) => ("display", Some(id.to_string()), None),
        };
        Self { kind, id, name }
    }
}

/// When something happened, and who recorded it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RecordedView {
    /// When it happened.
    #[serde(serialize_with = "as_text")]
    at: Timestamp,
    /// From where it was told.
    source: StampSource,
    /// Who recorded it.
    by: ByView,
    /// When it was recorded.
    #[serde(serialize_with = "as_text")]
    recorded_at: Timestamp,
}

impl RecordedView {
    fn new(at: Timestamp, by: &Stamped) -> Self {
        let Stamped { actor, source, recorded_at, name } = by;
        Self { at, source: *source, by: ByView::new(*actor, name.as_ref()), recorded_at: *recorded_at }
    }
}

/// One step of the crew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StampView {
    /// The step.
    status: Step,
    #[serde(flatten)]
    recorded: RecordedView,
}

impl StampView {
    pub(super) fn new(stamp: &Stamp) -> Self {
        let Stamp { step, at, by } = stamp;
        Self { status: *step, recorded: RecordedView::new(*at, by) }
    }
}

/// A cancellation, and where the call was. Why is a field of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CancelledView {
    /// Where the call was.
    stage: Status,
    #[serde(flatten)]
    recorded: RecordedView,
}

impl CancelledView {
    pub(super) fn new(cancelled: &Cancelled) -> Self {
        let Cancelled { at, stage, reason: _, by } = cancelled;
        Self { stage: *stage, recorded: RecordedView::new(*at, by) }
    }
}

/// A closing, and how the call ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClosedView {
    /// How the call ended.
    outcome: Outcome,
    #[serde(flatten)]
    recorded: RecordedView,
}

impl ClosedView {
    pub(super) fn new(closed: &Closed) -> Self {
        let Closed { at, outcome, by } = closed;
        Self { outcome: *outcome, recorded: RecordedView::new(*at, by) }
    }
}
