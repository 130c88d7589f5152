//! Times in requests: a moment, a window, or a will-call.

use crate::api::fields::{maybe, parse};
use crate::api::object::Object;
use crate::http::Problem;
use bayboard::{BookedTime, Timestamp};
use serde::Deserialize;
use utoipa::openapi::schema::OneOfBuilder;
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// A time: `"2026-11-21T14:15:00-06:00"`, `{"from": ..., "until": ...}` or `{"will_call": true}`.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum TimeInput {
    Exact(String),
    Window(Object<WindowInput>),
    WillCall(Object<WillCallInput>),
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WindowInput {
    /// Its beginning.
    #[schema(value_type = Timestamp)]
    from: String,
    /// Its end.
    #[schema(value_type = Timestamp)]
    until: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WillCallInput {
    /// True: somebody will call.
    will_call: bool,
    /// No call is expected before.
    #[schema(value_type = Option<Timestamp>)]
    not_before: Option<String>,
}

impl TimeInput {
    /// An empty text is no time.
    pub(super) fn is_filled(&self) -> bool {
        !matches!(self, Self::Exact(text) if text.trim().is_empty())
    }

    pub(super) fn parse(&self, field: &str) -> Result<BookedTime, Problem> {
        Ok(match self {
            Self::Exact(at) => BookedTime::Exact(parse(field, at)?),
            Self::Window(Object(window)) => {
                BookedTime::Window { from: parse(field, &window.from)?, until: parse(field, &window.until)? }
            }
            Self::WillCall(Object(call)) if call.will_call => {
                BookedTime::WillCall { not_before: maybe(field, call.not_before.as_ref())? }
            }
            Self::WillCall(_) => {
                return Err(Problem::invalid(field, "must hold a time, a window, or will_call: true"));
            }
        })
    }
}

impl PartialSchema for TimeInput {
    fn schema() -> RefOr<Schema> {
        let ways = [Timestamp::schema(), WindowInput::schema(), WillCallInput::schema()];
        let what = "A moment with its offset (2026-11-21T14:15:00-06:00), a window, or will_call.";
        ways.into_iter().fold(OneOfBuilder::new(), OneOfBuilder::item).description(Some(what)).into()
    }
}

impl ToSchema for TimeInput {
    fn schemas(named: &mut Vec<(String, RefOr<Schema>)>) {
        named.push((Timestamp::name().into_owned(), Timestamp::schema()));
    }
}
