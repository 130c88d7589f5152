//! A facility goes out of use, which says first what ends, and comes back.

use super::{address, sheet};
use crate::pages::kit::{Confirm, Head};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::{Action, RecordStatus};
use bayboard::portal::{FacilityPatch, PortalError};
use bayboard::{DisplayView, FacilityId, FacilityView};
use maud::html;

pub(crate) async fn ask(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    if !staff.opens.may(Action::ArchiveFacility) {
        return failed::missing(&staff);
    }
    let seat = staff.seat();
    let read = async { Ok((seat.facilities().read(id).await?, seat.facilities().displays(id).await?)) };
    let read: Result<(FacilityView, Vec<DisplayView>), PortalError> = read.await;
    match read {
        Ok((facility, screens)) if sheet::is_active(&facility) => question(&staff, &facility, &screens),
        // Taking it back is not asked about.
        Ok(_) => failed::missing(&staff),
        Err(error) => staff.failed(&error),
    }
}

fn question(staff: &Staff, facility: &FacilityView, screens: &[DisplayView]) -> Response {
    let back = address(facility.id());
    let live = screens.iter().filter(|screen| !screen.is_revoked()).count();
    let does =
        [say("put-away-sessions"), say_with("put-away-screens", [("n", live.into())]), say("put-away-back")];
    let confirm = Confirm {
        question: &say_with("put-away-question", [("name", facility.name().into())]),
        does: &does,
        choice: &html! {},
        action: &staff.at(&format!("{back}/status")),
        button: &say("put-away"),
        back: &staff.at(&back),
    };
    let head = Head { title: facility.name(), hint: facility.public_id(), acts: html! {}, tabs: html! {} };
    staff.page(FACILITIES, &head, &confirm.drawn())
}

/// One that is in use goes out of it, and one that is not comes back.
pub(crate) async fn change(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    let seat = staff.seat();
    let facility = match seat.facilities().read(id).await {
        Ok(facility) => facility,
        Err(error) => return staff.failed(&error),
    };
    let to = if sheet::is_active(&facility) { RecordStatus::Archived } else { RecordStatus::Active };
    let patch = FacilityPatch { record_status: Some(to), ..FacilityPatch::default() };
    match seat.facilities().update(id, Some(facility.version()), patch).await {
        Ok(_) => staff.on_to(&format!("{}?done=status", address(id))),
        // It is put away, and whoever did that may not see it so.
        Err(PortalError::NotFound) => staff.on_to(FACILITIES),
        Err(error) => staff.failed(&error),
    }
}
