//! The wrong codes tried at a facility's ID in the last day.

use super::{a_day_ago, address};
use crate::pages::kit::{Head, Row, Table, dash, empty, link_button};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::extract::Path;
use axum::response::Response;
use bayboard::portal::{PortalError, WrongCode};
use bayboard::{FacilityId, FacilityView, Line};
use maud::{Markup, html};

pub(crate) async fn show(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    match read(&staff, id).await {
        Ok((facility, tries)) => page(&staff, &facility, &tries),
        Err(error) => staff.failed(&error),
    }
}

async fn read(staff: &Staff, id: FacilityId) -> Result<(FacilityView, Vec<WrongCode>), PortalError> {
    let seat = staff.seat();
    let facility = seat.facilities().read(id).await?;
    Ok((facility, seat.facilities().wrong_codes_of(id, a_day_ago(staff)).await?))
}

fn page(staff: &Staff, facility: &FacilityView, tries: &[WrongCode]) -> Response {
    let title = say_with("tries-of", [("name", facility.name().into())]);
    let back = link_button(&staff.at(&address(facility.id())), "", &say("back"));
    let head = Head { title: &title, hint: &say("last-day"), acts: back, tabs: html! {} };
    staff.page(
        FACILITIES,
        &head,
        &html! { (table(staff, tries)) p class="foot-note" { (say("tries-note")) } },
    )
}

fn table(staff: &Staff, tries: &[WrongCode]) -> Markup {
    if tries.is_empty() {
        return empty(&say("no-tries"), &say("no-tries-note"));
    }
    let heads = [say("when"), say("count"), say("where-from"), say("browser")];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let known =
        |text: Option<&Line>| html! { @if let Some(text) = text { (text.as_str()) } @else { (dash()) } };
    let row = |code: &WrongCode| Row {
        cells: vec![
            html! { (staff.told(code.at)) },
            html! { (code.count) },
            known(code.client.address.as_ref()),
            known(code.client.agent.as_ref()),
        ],
        needs_hand: false,
    };
    Table { caption: &say("wrong-codes"), heads: &heads, rows: tries.iter().map(row).collect() }.drawn()
}
