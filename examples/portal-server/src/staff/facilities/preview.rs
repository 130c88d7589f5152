//! A facility's board as the facility sees it.

use super::address;
use crate::pages::clock::Clock;
use crate::pages::kit::{Head, Row, Table, dash, empty, link_button, live};
use crate::pages::texts;
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::extract::Path;
use axum::response::Response;
use bayboard::board::view::{BoardRow, TimeKind};
use bayboard::portal::PortalError;
use bayboard::{FacilityId, FacilityView};
use maud::{Markup, html};

pub(crate) async fn show(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    let read = async { Ok((charts(&staff, id).await?, staff.seat().facilities().read(id).await?)) };
    match read.await {
        Ok((charts, facility)) => page(&staff, &facility, &charts),
        Err(error) => staff.failed(&error),
    }
}

/// The charts as they are now.
pub(crate) async fn charts(staff: &Staff, id: FacilityId) -> Result<Markup, PortalError> {
    let (board, clock) = (staff.seat().facilities().preview_board(id).await?, staff.clock());
    Ok(html! {
        h2 { (texts::DEPARTURES) }
        (chart(texts::DEPARTURES_CAPTION, texts::COLUMN_TO, &board.departures(), &clock))
        h2 { (texts::ARRIVALS) }
        (chart(texts::ARRIVALS_CAPTION, texts::COLUMN_FROM, &board.arrivals(), &clock))
    })
}

fn page(staff: &Staff, facility: &FacilityView, charts: &Markup) -> Response {
    let back = link_button(&staff.at(&address(facility.id())), "", &say("back"));
    let head = Head { title: facility.name(), hint: &say("preview-hint"), acts: back, tabs: html! {} };
    let stream = staff.at(&format!("{}/preview/stream", address(facility.id())));
    staff.page(FACILITIES, &head, &live(&stream, charts))
}

fn chart(caption: &str, other_end: &str, rows: &[&BoardRow], clock: &Clock) -> Markup {
    if rows.is_empty() {
        return empty(&say("nothing-scheduled"), &say("nothing-scheduled-note"));
    }
    let heads = [
        texts::COLUMN_TIME,
        texts::COLUMN_ROOM,
        texts::COLUMN_LEVEL,
        other_end,
        texts::COLUMN_STATUS,
        texts::COLUMN_MARKS,
    ];
    Table { caption, heads: &heads, rows: rows.iter().map(|row| line(row, clock)).collect() }.drawn()
}

fn line(row: &BoardRow, clock: &Clock) -> Row {
    let known = |text: Option<&str>| html! { @if let Some(text) = text { (text) } @else { (dash()) } };
    let time = html! {
        @if let Some(time) = row.time() {
            @if let Some(at) = time.at() { (at) " " }
            @if let Some(until) = time.until() { (texts::UNTIL) (until) }
            @if time.kind() == TimeKind::WillCall { (texts::WILL_CALL) }
        }
        @if let Some(day) = row.day().filter(|day| !clock.is_today(day)) {
            span class="second" { (clock.beside(day)) }
        }
    };
    let status = row.status().map(|status| texts::word(texts::STATUSES, status.word()));
    let is_plain = row.authorization().is_none() && row.late_minutes().is_none() && !row.is_return();
    let marks = html! {
        @if is_plain { (dash()) }
        @if row.authorization().is_some() { strong { (texts::PAN) } " " }
        @if let Some(late) = row.late_minutes() { (texts::LATE) (late) (texts::MINUTES) " " }
        @if row.is_return() { (texts::RETURN) }
    };
    let level = row.level().map(bayboard::ServiceLevel::mark);
    let cells = vec![time, known(row.room()), known(level), known(row.other_end()), known(status), marks];
    Row { cells, needs_hand: false }
}
