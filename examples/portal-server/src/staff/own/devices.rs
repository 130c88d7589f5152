//! Devices that are known: from them nobody else's wrong passwords lock one out.

use super::OWN;
use crate::http::{Visit, busy};
use crate::pages::kit::{Row, Table, button_form, empty};
use crate::pages::words::say;
use crate::staff::session::Staff;
use crate::staff::{agents, failed};
use axum::extract::Path;
use axum::response::Response;
use bayboard::portal::KnownDevice;
use data_encoding::HEXLOWER;
use maud::{Markup, html};

/// Has a device no longer be known.
pub(crate) async fn forget(staff: Staff, Path(id): Path<String>) -> Response {
    let id = HEXLOWER.decode(id.as_bytes()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let Some(id) = id else { return failed::missing(&staff) };
    let app = &staff.visit.app;
    match app.staff.forget_device(&staff.session, &id, app.now()).await {
        Ok(()) => staff.on_to(&format!("{OWN}?done=device")),
        Err(error) => staff.failed(&error),
    }
}

pub(super) async fn panel(staff: &Staff) -> Result<Markup, Response> {
    let Visit { app, company, .. } = &staff.visit;
    let known = app.staff.devices(&staff.session, app.now()).await;
    let known = known.map_err(|error| busy(&company.site, &error))?;
    let caption = say("own-devices");
    let heads = [say("device"), say("first-seen"), say("last-seen"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Row> = known.iter().map(|device| row(staff, device)).collect();
    Ok(html! {
        h2 { (caption) }
        @if rows.is_empty() { (empty(&say("no-devices"), &say("no-devices-note"))) }
        @else { (Table { caption: &caption, heads: &heads, rows }.drawn()) }
    })
}

fn row(staff: &Staff, device: &KnownDevice) -> Row {
    let forget = format!("/staff/account/devices/{}/forget", HEXLOWER.encode(&device.id));
    Row {
        cells: vec![
            html! {
                (agents::told(device.name.as_ref().map(|name| name.as_str())))
                @if device.is_this { span class="second" { (say("this-device")) } }
            },
            html! { (staff.told(device.first_seen)) },
            html! { (staff.told(device.last_seen)) },
            html! { div class="acts" { (button_form(&staff.at(&forget), "small", &say("forget-device"))) } },
        ],
        needs_hand: false,
    }
}
