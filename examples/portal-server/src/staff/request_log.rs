//! The request log: the days there are, and each of them to take along.

use super::failed;
use super::places::REQUEST_LOG;
use super::session::Staff;
use crate::pages::Address;
use crate::pages::kit::{Head, Row, Table, empty, link_button, warning};
use crate::pages::words::{say, say_with};
use crate::request_log::{self, Form, Kept, Unread};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    form: String,
}

pub(crate) async fn show(staff: Staff) -> Response {
    match request_log::days(&staff.visit.app, &staff.viewer).await {
        Ok((days, kept)) => page(&staff, &list(&days, kept, |path| staff.at(path))),
        Err(unread) => told(&staff, unread),
    }
}

/// A table, unless lines are asked for.
pub(crate) async fn day(staff: Staff, Path(day): Path<String>, Query(asked): Query<Asked>) -> Response {
    let Ok(day) = day.parse() else { return failed::missing(&staff) };
    let form = if asked.form == "lines" { Form::Lines } else { Form::Csv };
    match request_log::day(&staff.visit.app, &staff.viewer, day, form).await {
        Ok(answer) => answer,
        Err(unread) => told(&staff, unread),
    }
}

fn told(staff: &Staff, unread: Unread) -> Response {
    match unread {
        Unread::Refused(error) => staff.failed(&error),
        Unread::NoSuchDay => failed::missing(staff),
        Unread::NotKept => {
            page(staff, &empty(&say("request-log-not-kept"), &say("request-log-not-kept-note")))
        }
        Unread::Broken => {
            let body = warning(&say("request-log-broken"), &say("request-log-broken-note"));
            (StatusCode::SERVICE_UNAVAILABLE, page(staff, &body)).into_response()
        }
    }
}

fn page(staff: &Staff, body: &Markup) -> Response {
    let title = say("tab-request-log");
    let head = Head { title: &title, hint: "", acts: html! {}, tabs: staff.tabs(REQUEST_LOG) };
    staff.page(REQUEST_LOG, &head, body)
}

fn list(days: &[Kept], kept: u16, at: impl Fn(&str) -> Address) -> Markup {
    let heads = [say("day"), say("kept-until"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Row> = days.iter().map(|day| row(day, &at)).collect();
    html! {
        @if rows.is_empty() { (empty(&say("no-requests"), &say("no-requests-note"))) }
        @else { (Table { caption: &say("tab-request-log"), heads: &heads, rows }.drawn()) }
        p class="foot-note" { (say_with("request-log-note", [("n", kept.into())])) }
    }
}

fn row(kept: &Kept, at: impl Fn(&str) -> Address) -> Row {
    let day = format!("{REQUEST_LOG}/{}", kept.day);
    let acts = html! {
        (link_button(&at(&day), "small", &say("as-table")))
        " " (link_button(&at(&format!("{day}?form=lines")), "small", &say("as-lines")))
    };
    Row { cells: vec![html! { (kept.day) }, html! { (kept.until) }, acts], needs_hand: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_day_can_be_taken_along_in_either_form() {
        let kept = Kept { day: date(2026, 11, 21), until: date(2027, 1, 20) };
        let drawn = list(&[kept], 60, Address::plain).into_string();
        for part in [
            "2026-11-21",
            "2027-01-20",
            "href=\"/staff/request-log/2026-11-21\"",
            "href=\"/staff/request-log/2026-11-21?form=lines\"",
            "60",
        ] {
            assert!(drawn.contains(part), "{part} in {drawn}");
        }
        assert!(!list(&[], 60, Address::plain).into_string().contains("<table"));
    }
}
