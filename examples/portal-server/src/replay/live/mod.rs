//! Plays a feed into a running server, through its JSON API: every response books a dispatch and makes its
//! steps when its (sped-up) time comes. The order within a dispatch is kept; whatever the server could not
//! take just now is tried again.

mod api;
mod args;
mod call;
mod pace;
mod tally;

pub use args::LiveArgs;
pub use tally::Tally;

use super::response::Response;
use anyhow::Context;
use api::Api;
use bayboard::{Step, Timestamp};
use call::Run;
use hyper::Uri;
use pace::Pace;
use std::sync::Arc;
use tokio::task::JoinSet;

/// A response's steps in the order of time.
type Events = Vec<(Timestamp, Step)>;

/// Plays what lies in the span, and answers how it went.
///
/// # Errors
/// When the server's address is none that can be played into, or nothing lies in the span.
pub(super) async fn play(
    responses: Vec<Response>,
    from: Option<Timestamp>,
    args: &LiveArgs,
    server: &Uri,
    token: &str,
) -> anyhow::Result<Tally> {
    let api = Api::of(server, token, args)?;
    let calls = in_span(responses, from, args);
    let first = from
        .or_else(|| calls.iter().map(|(_, events)| events[0].0).min())
        .context("nothing lies in the span; see --from and --for")?;
    let run = Arc::new(Run::new(api, Pace::starting_now(first, args.speed), args));
    let mut playing = JoinSet::new();
    for (number, (response, events)) in calls.into_iter().enumerate() {
        playing.spawn(Arc::clone(&run).play(number, response, events));
    }
    while let Some(played) = playing.join_next().await {
        played.context("a call broke off; this is a defect")?;
    }
    Ok(run.api.tally())
}

/// The responses that begin in the span, with what of them lies in it.
fn in_span(responses: Vec<Response>, from: Option<Timestamp>, args: &LiveArgs) -> Vec<(Response, Events)> {
    let begins = |events: &Events| events.first().map(|(at, _)| *at);
    let mut calls: Vec<(Response, Events)> = responses.into_iter().map(with_events).collect();
    let first = from.or_else(|| calls.iter().filter_map(|(_, events)| begins(events)).min());
    let end = first.zip(args.span).map(|(first, span)| first.plus(span));
    calls.iter_mut().for_each(|(_, events)| events.retain(|(at, _)| end.is_none_or(|end| *at < end)));
    calls.retain(|(_, events)| begins(events).is_some_and(|begin| first.is_none_or(|first| begin >= first)));
    calls
}

fn with_events(response: Response) -> (Response, Events) {
    let mut events: Events = response.stamps.iter().map(|(step, at)| (*at, *step)).collect();
    events.sort_unstable();
    (response, events)
}
