//! Crews' steps in requests.

use crate::api::fields::{filled, flag, maybe, maybe_word, word};
use crate::http::Problem;
use bayboard::portal::Progressing;
use bayboard::{Line, Outcome, Step, Timestamp, Word};
use serde::Deserialize;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// What happened to a call.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgressInput {
    /// The step; or that the call is cancelled or closed.
    #[schema(value_type = Option<StepTold>)]
    status: Option<String>,
    /// When it happened; now if absent.
    #[schema(value_type = Option<Timestamp>)]
    at: Option<String>,
    /// Why a step is corrected or removed, or the call cancelled.
    reason: Option<String>,
    /// How a call ended that is closed; as ordered if absent.
    #[schema(value_type = Option<Outcome>)]
    outcome: Option<String>,
    /// True takes the last step back, or with status cancelled the cancelling.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    undo: bool,
    /// True removes the step that is named, with a reason.
    #[serde(default, deserialize_with = "flag")]
    #[schema(value_type = Option<bool>)]
    remove: bool,
}

/// A step, or an end that is no step.
struct StepTold;

impl PartialSchema for StepTold {
    fn schema() -> RefOr<Schema> {
        let words = Step::ALL.iter().map(|step| step.word()).chain(["cancelled", "closed"]);
        ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words.collect::<Vec<_>>())).into()
    }
}

impl ToSchema for StepTold {}

impl ProgressInput {
    pub(crate) fn parse(&self, now: Timestamp) -> Result<Progressing, Problem> {
        let at = maybe("at", self.at.as_ref())?.unwrap_or(now);
        let reason = maybe::<Line>("reason", self.reason.as_ref())?;
        match (self.undo, filled(self.status.as_ref()).map(String::as_str)) {
            (true, None) => Ok(Progressing::Undo),
            (true, Some("cancelled")) => Ok(Progressing::Uncancel),
            (true, Some(_)) => {
                Err(Problem::invalid("status", "stands beside undo; undo takes the last step back by itself"))
            }
            (false, None) => Err(Problem::invalid("status", "is missing; name the step, or send undo: true")),
            (false, Some("cancelled")) => Ok(Progressing::Cancel(at, needed(reason, "to cancel a call")?)),
            (false, Some("closed")) => Ok(Progressing::Close(
                at,
                maybe_word("outcome", self.outcome.as_ref())?.unwrap_or(Outcome::AsOrdered),
            )),
            (false, Some(step)) => self.step(word::<Step>("status", step)?, at, reason),
        }
    }

    fn step(&self, step: Step, at: Timestamp, reason: Option<Line>) -> Result<Progressing, Problem> {
        Ok(match (self.remove, reason) {
            (true, reason) => Progressing::Remove(step, needed(reason, "to remove a step")?),
            (false, Some(reason)) => Progressing::Correct(step, at, reason),
            (false, None) => Progressing::Step(step, at),
        })
    }
}

fn needed(reason: Option<Line>, what: &str) -> Result<Line, Problem> {
    reason.ok_or_else(|| Problem::invalid("reason", format!("is missing; say why, {what}")))
}
