//! A slip to print and hand over: where the portal is, the facility's ID, and whom to call. The code is not
//! on it: it is told over the phone.

use super::address;
use crate::pages::kit::{Head, facts, link_button};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::origin::origin;
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::extract::Path;
use axum::response::Response;
use bayboard::{FacilityId, FacilityView};
use maud::html;

pub(crate) async fn show(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    match staff.seat().facilities().read(id).await {
        Ok(facility) => page(&staff, &facility),
        Err(error) => staff.failed(&error),
    }
}

fn page(staff: &Staff, facility: &FacilityView) -> Response {
    let site = &staff.visit.company.site;
    let back = link_button(&staff.at(&address(facility.id())), "", &say("back"));
    let head = Head { title: facility.name(), hint: "", acts: back, tabs: html! {} };
    let labels = [say("portal-address"), say("facility-id"), say("access-code"), say("questions")];
    let door = format!("{}{}", origin(staff), site.path("/"));
    let rows = [
        (labels[0].as_str(), html! { strong class="mono" { (door) } }),
        (labels[1].as_str(), html! { strong class="mono" { (facility.public_id()) } }),
        (labels[2].as_str(), html! { (say("code-by-phone")) }),
        (labels[3].as_str(), html! { (site.company) ", " strong { (site.phone) } }),
    ];
    let body = html! {
        section class="panel" {
            h2 { (say("slip-head")) }
            (facts(&rows))
            div class="inside" { p { (say("slip-note")) } }
        }
        p class="foot-note" { (say("slip-print")) }
    };
    staff.page(FACILITIES, &head, &body)
}
