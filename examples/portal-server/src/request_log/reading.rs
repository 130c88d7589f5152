//! The log as somebody reads it: first the right to and its entry in the journal, then what there is.

use super::copy::{Form, copy};
use super::log::RequestLog;
use crate::app::App;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bayboard::Line;
use bayboard::portal::{PortalError, Viewer};
use jiff::civil::Date;
use std::io;

/// Why there is nothing to read.
#[derive(Clone, Debug)]
pub(crate) enum Unread {
    /// They may not, or it could not be journaled that they do.
    Refused(PortalError),
    /// This server keeps none.
    NotKept,
    /// There is none of that day.
    NoSuchDay,
    /// It cannot be read; the process's log has the reason.
    Broken,
}

/// A day that there is, and until when it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) day: Date,
    pub(crate) until: Date,
}

/// The days there are, the newest first, and how many are kept.
pub(crate) async fn days(app: &App, viewer: &Viewer) -> Result<(Vec<Kept>, u16), Unread> {
    let log = opened(app, viewer, "request log").await?;
    let days = in_blocking(&log, RequestLog::days).await?;
    let kept = days.into_iter().map(|day| Kept { day, until: log.kept_until(day) });
    Ok((kept.collect(), log.days_kept()))
}

/// A day to take along.
pub(crate) async fn day(app: &App, viewer: &Viewer, day: Date, form: Form) -> Result<Response, Unread> {
    let log = opened(app, viewer, &format!("request log of {day}")).await?;
    log.flush().await;
    let file = in_blocking(&log, move |log| log.read(day)).await?.ok_or(Unread::NoSuchDay)?;
    let (kind, ending) = match form {
        Form::Lines => ("application/x-ndjson", "jsonl"),
        Form::Csv => ("text/csv; charset=utf-8", "csv"),
    };
    let name = format!("attachment; filename=\"request-log-{day}.{ending}\"");
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, copy(file, viewer.tenant(), form)).into_response())
}

async fn opened(app: &App, viewer: &Viewer, surface: &str) -> Result<RequestLog, Unread> {
    let surface: Line = surface.parse().map_err(|_| Unread::NoSuchDay)?;
    app.portal.seat(viewer, app.now()).open_request_log(surface).await.map_err(Unread::Refused)?;
    app.request_log.clone().ok_or(Unread::NotKept)
}

async fn in_blocking<T: Send + 'static>(
    log: &RequestLog,
    work: impl FnOnce(&RequestLog) -> io::Result<T> + Send + 'static,
) -> Result<T, Unread> {
    let log = log.clone();
    let done = tokio::task::spawn_blocking(move || work(&log)).await;
    done.unwrap_or_else(|error| Err(io::Error::other(error))).map_err(|error| {
        tracing::error!(%error, "the request log cannot be read");
        Unread::Broken
    })
}
