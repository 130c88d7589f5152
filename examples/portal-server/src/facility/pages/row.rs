//! One row of a chart, and the templates from which the browser builds the same row.
//!
//! The browser clones [`templates`] and takes away what a row lacks; [`row`] writes only what a row has.
//! Both must give the same elements: change them together with `fillMarks` and `build` in `assets/board.js`.

use crate::pages::clock::Clock;
use crate::pages::icons::icon;
use crate::pages::texts;
use bayboard::Word;
use bayboard::board::Direction;
use bayboard::board::view::{BoardRow, RowStatus, RowTime, TimeKind};
use maud::{Markup, html};

/// Whether marks may be links: not on a wall, where nothing can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Links {
    Allowed,
    None,
}

/// One transport as a table row. Explicit roles survive any layout the style sheet gives the table.
pub(crate) fn row(row: &BoardRow, direction: Direction, clock: &Clock, links: Links) -> Markup {
    html! {
        tr class="row" role="row" data-key=(row.key()) data-status=(row.status().map_or("", RowStatus::word)) {
            (time_cell(row, clock))
            (room_cell(row.room()))
            td class="level" role="cell" {
                @if let Some(name) = row.level() { (level(name.word(), name.mark())) }
            }
            (other_end_cell(direction, row.other_end()))
            td class="state" role="cell" { @if let Some(name) = row.status() { (status(name.word())) } }
            td class="marks" role="cell" { (marks(row, links)) }
        }
    }
}

fn time_cell(row: &BoardRow, clock: &Clock) -> Markup {
    let time = row.time();
    // Of a window over days the first day is told too, even if it is today.
    let is_over_days = time.is_some_and(|time| time.until_day().is_some());
    let day = row.day().filter(|day| is_over_days || !clock.is_today(day)).map(|day| clock.beside(day));
    html! {
        th class="time" role="rowheader" scope="row" data-kind=(time.map_or("", |time| time.kind().word())) {
            span class="clock" {
                @if let Some(time) = time { (time_itself(time)) } @else { (withheld()) }
                @if let Some(day) = day { span class="day" { (day) } }
            }
            span class="sub" { @if let Some(time) = time { (time_notes(time, clock)) } }
        }
    }
}

/// A will-call may already have a time; then it shows both.
fn time_itself(time: &RowTime) -> Markup {
    let (digits, half) = time.at().map(split_half).unwrap_or_default();
    html! {
        @if time.at().is_some() { span class="at" { (digits) } }
        @if let Some(half) = half { span class="half" { (half) } }
        @if let Some(zone) = time.at_zone() { span class="zone" { (zone) } }
        @if time.kind() == TimeKind::WillCall { span class="call" { (texts::WILL_CALL) } }
    }
}

fn time_notes(time: &RowTime, clock: &Clock) -> Markup {
    html! {
        @if time.at().is_some() {
            span class="label" data-label=(time.label()) { (texts::word(texts::TIME_LABELS, time.label().word())) }
        }
        @if let Some(until) = time.until() {
            span class="until" { (texts::UNTIL) span { (moment(until, time.until_day(), time.until_zone(), clock)) } }
        }
        @if let Some(was) = time.was() {
            span class="was" { (texts::WAS) s { (moment(was, time.was_day(), time.was_zone(), clock)) } }
        }
    }
}

/// `Tue 1:30 am CST`: the day where it is not the row's, the zone in the hour that comes twice.
fn moment(at: &str, day: Option<&str>, zone: Option<&str>, clock: &Clock) -> String {
    let day = day.map(|day| clock.beside(day));
    let words = [day.as_deref(), Some(at), zone];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// `2:15 pm` in two parts, so that the half of the day can be smaller.
fn split_half(at: &str) -> (&str, Option<&str>) {
    at.split_once(' ').map_or((at, None), |(digits, half)| (digits, Some(half)))
}

fn room_cell(room: Option<&str>) -> Markup {
    html! {
        td class="room" role="cell" data-size=(room_size(room.unwrap_or_default())) data-wide=(room_width(room.unwrap_or_default())) {
            @if let Some(room) = room { span class="number" { (room) } } @else { (withheld()) }
        }
    }
}

fn withheld() -> Markup {
    html! {
        span class="withheld" { span aria-hidden="true" { "–" } span class="vh" { (texts::WITHHELD) } }
    }
}

/// Long room names are set smaller. Counted as the browser counts, in UTF-16 units.
fn room_size(room: &str) -> &'static str {
    match room.encode_utf16().count() {
        0..=6 => "l",
        7..=10 => "m",
        _ => "s",
    }
}

/// How many characters have to stand on one line: all of a short room, which would read as two, or the
/// longest part of a long one.
fn room_width(room: &str) -> usize {
    let count = |text: &str| text.encode_utf16().count();
    let parts = room.split_inclusive([' ', '-']).map(|part| count(part.trim_end()));
    let width = if count(room) <= 7 { count(room) } else { parts.max().unwrap_or_default() };
    width.min(11)
}

/// The chip reads its mark to the eye and its meaning to a screen reader.
pub(crate) fn level(name: &str, mark: &str) -> Markup {
    let word = texts::LEVELS.iter().find(|(key, _, _)| *key == name).map_or(name, |(_, _, word)| word);
    html! {
        span class="chip" data-level=(name) {
            span class="mark" aria-hidden="true" { (mark) }
            span class="vh" { (word) }
        }
    }
}

fn other_end_cell(direction: Direction, name: Option<&str>) -> Markup {
    html! {
        td class="other" role="cell" {
            @if let Some(name) = name { (other_end(direction, name)) } @else { (withheld()) }
        }
    }
}

fn other_end(direction: Direction, name: &str) -> Markup {
    let preposition = match direction {
        Direction::Departure => texts::TO,
        Direction::Arrival => texts::FROM,
    };
    html! { span class="dir" { (preposition) } span class="name" { (name) } }
}

fn status(name: &str) -> Markup {
    html! {
        span class="status" data-status=(name) {
            (icon(name)) span class="word" { (texts::word(texts::STATUSES, name)) }
        }
    }
}

fn marks(row: &BoardRow, links: Links) -> Markup {
    html! {
        @if let Some(missing) = row.authorization() { (pan(missing.form(), links)) }
        @if let Some(minutes) = row.late_minutes() { (late(&minutes.to_string())) }
        @if row.is_return() { (return_trip()) }
    }
}

/// The form is foreign data: only an https address becomes a link.
fn pan(form: Option<&str>, links: Links) -> Markup {
    let form = form.filter(|form| links == Links::Allowed && form.starts_with("https://"));
    form.map_or_else(plain_pan, linked_pan)
}

fn linked_pan(form: &str) -> Markup {
    html! { a class="pan" href=(form) target="_blank" rel="noopener noreferrer" { (pan_words()) } }
}

fn plain_pan() -> Markup {
    html! { span class="pan" { (pan_words()) } }
}

fn pan_words() -> Markup {
    html! { (texts::PAN) span class="vh" { ": " (texts::PAN_MEANS) } }
}

fn late(minutes: &str) -> Markup {
    html! {
        span class="late" { (icon("late")) span { (texts::LATE) span class="minutes" { (minutes) } (texts::MINUTES) } }
    }
}

fn return_trip() -> Markup {
    html! { span class="back" { (icon("return")) span { (texts::RETURN) } } }
}

/// Everything the browser clones: a full row for each chart, and each level, status and time label.
pub(crate) fn templates(links: Links) -> Markup {
    html! {
        template id="row-departures" { (full_row(Direction::Departure, links)) }
        template id="row-arrivals" { (full_row(Direction::Arrival, links)) }
        @for (name, _) in texts::STATUSES { template id={ "status-" (name) } { (status(name)) } }
        template id="status-" { (status("")) }
        @for (name, mark, _) in texts::LEVELS { template id={ "level-" (name) } { (level(name, mark)) } }
        template id="level-" { (level("", "")) }
        @for (name, word) in texts::TIME_LABELS {
            template id={ "label-" (name) } { span class="label" data-label=(name) { (word) } }
        }
        template id="label-" { span class="label" data-label="" {} }
    }
}

/// A row that has everything at once.
fn full_row(direction: Direction, links: Links) -> Markup {
    html! {
        tr class="row" role="row" data-key="" data-status="" {
            (full_time_cell())
            td class="room" role="cell" data-size="" data-wide="" { span class="number" {} (withheld()) }
            td class="level" role="cell" {}
            td class="other" role="cell" { (other_end(direction, "")) (withheld()) }
            td class="state" role="cell" {}
            td class="marks" role="cell" {
                @if links == Links::Allowed { (linked_pan("")) }
                (plain_pan()) (late("")) (return_trip())
            }
        }
    }
}

fn full_time_cell() -> Markup {
    html! {
        th class="time" role="rowheader" scope="row" data-kind="" {
            span class="clock" {
                span class="at" {}
                span class="half" {}
                span class="zone" {}
                span class="call" { (texts::WILL_CALL) }
                (withheld())
                span class="day" {}
            }
            span class="sub" {
                span class="until" { (texts::UNTIL) span {} }
                span class="was" { (texts::WAS) s {} }
            }
        }
    }
}
