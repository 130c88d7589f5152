//! A facility's wall screens: hung, with a link that is shown once; given another link; taken down.

use super::{address, sheet};
use crate::pages::kit::{self, Confirm, Fault, Head, Row, Table, empty, link_button, problems, warning};
use crate::pages::words::{say, say_with};
use crate::staff::failed;
use crate::staff::forms::{HORIZON, Making, Reading, choice, one_press, optional, pick, text, tick, yes_no};
use crate::staff::origin::origin;
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Action, DisplayProfile};
use bayboard::portal::{NewDisplay, NewDisplayLink, PortalError};
use bayboard::{DisplayId, DisplayView, FacilityId, FacilityView, Room, Word};
use maud::{Markup, html};
use serde::Deserialize;

/// Another screen, as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    rooms: String,
    display_profile: String,
    hides_names: String,
    twelve_hours: String,
    horizon_hours: String,
}

impl Typed {
    fn read(&self) -> Result<NewDisplay, Vec<Fault>> {
        let mut reading = Reading::default();
        let name = reading.needed("name", &self.name);
        let rooms = self.rooms.split(',').map(str::trim).filter(|room| !room.is_empty());
        let rooms: Vec<Option<Room>> = rooms.map(|room| reading.needed("rooms", room)).collect();
        let profile = if self.display_profile.is_empty() {
            None
        } else {
            reading.word::<DisplayProfile>("display_profile", &self.display_profile)
        };
        let horizon_hours = reading.maybe_number("horizon_hours", &self.horizon_hours, HORIZON);
        let shows_names = !yes_no(&self.hides_names).unwrap_or_default();
        let twelve_hours = yes_no(&self.twelve_hours);
        match name {
            Some(name) if reading.faults.is_empty() => {
                let rooms = rooms.into_iter().flatten().collect();
                let new = NewDisplay::new(name);
                Ok(NewDisplay { rooms, profile, shows_names, twelve_hours, horizon_hours, ..new })
            }
            _ => Err(reading.faults),
        }
    }
}

pub(super) fn form(staff: &Staff, id: FacilityId, typed: &Typed, faults: &[Fault]) -> Markup {
    let mut profiles = vec![choice("", say("as-facility"))];
    profiles.extend(
        DisplayProfile::ALL.iter().map(|profile| choice(profile.word(), say(&format!("profile-{profile}")))),
    );
    let clocks =
        [choice("", say("as-facility")), choice("yes", say("clock-12")), choice("no", say("clock-24"))];
    html! {
        section class="panel" {
            h2 { (say("hang-screen")) }
            (kit::form(&staff.at(&format!("{}/displays", address(id))), "inside form", &html! {
                (one_press(staff))
                (problems(faults))
                (text("name", "screen-name", &typed.name, faults))
                (optional("rooms", "rooms", "rooms-hint", &typed.rooms, faults))
                (pick("display_profile", "screens-show", &profiles, &typed.display_profile, faults))
                (pick("twelve_hours", "clock", &clocks, &typed.twelve_hours, faults))
                (optional("horizon_hours", "looks-ahead", "looks-ahead-hint", &typed.horizon_hours, faults))
                (tick("hides_names", &say("hides-names"), &say("hides-names-hint"), typed.hides_names == "yes"))
                div class="acts" { button type="submit" { (say("hang")) } }
            }))
        }
    }
}

pub(super) fn list(staff: &Staff, facility: &FacilityView, screens: &[DisplayView]) -> Markup {
    // What was taken down, or goes on by another link, hangs no more; the journal keeps it.
    let hanging: Vec<&DisplayView> = screens.iter().filter(|screen| !screen.is_revoked()).collect();
    if hanging.is_empty() {
        return empty(&say("no-screens"), &say("no-screens-note"));
    }
    let heads = [say("screen"), say("rooms"), say("hung"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = hanging.into_iter().map(|screen| row(staff, facility, screen)).collect();
    Table { caption: &say("screens"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, facility: &FacilityView, screen: &DisplayView) -> Row {
    let place = format!("{}/displays/{}", address(facility.id()), screen.id());
    let may = |action| staff.opens.may(action) && sheet::is_active(facility);
    let rooms = screen.rooms().join(", ");
    let acts = html! {
        div class="acts" {
            @if may(Action::CreateDisplay) && may(Action::RevokeDisplay) {
                (link_button(&staff.at(&format!("{place}/revoke?instead=link")), "small", &say("another-link-more")))
            }
            @if may(Action::RevokeDisplay) {
                (link_button(&staff.at(&format!("{place}/revoke")), "small", &say("take-down-more")))
            }
        }
    };
    let rooms = html! { @if rooms.is_empty() { (say("all-rooms")) } @else { (rooms) } };
    let hung = html! { (staff.told(screen.created_at())) };
    let name = html! { (screen.name()) @if let Some(profile) = screen.display_profile() {
        span class="second" { (say(&format!("profile-{profile}"))) }
    } };
    Row { cells: vec![name, rooms, hung, acts], needs_hand: false }
}

pub(crate) async fn hang(
    staff: Staff,
    Path(id): Path<String>,
    Making { typed, press }: Making<Typed>,
) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    let new = match typed.read() {
        Ok(new) => new,
        Err(faults) => return again(&staff, id, typed, &faults).await,
    };
    let (seat, claim) = (staff.seat(), press.claim(&staff));
    let hung = match claim {
        Some(claim) => seat.facilities().create_display_once(id, new, claim).await,
        None => seat.facilities().create_display(id, new).await.map(Some),
    };
    match hung {
        Ok(Some(link)) => once(&staff, id, &link),
        // It hangs already, and its link was shown then.
        Ok(None) => staff.on_to(&address(id)),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => again(&staff, id, typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn again(staff: &Staff, id: FacilityId, display: Typed, faults: &[Fault]) -> Response {
    if !staff.opens.may(Action::CreateDisplay) {
        return failed::missing(staff);
    }
    sheet::page(staff, id, &sheet::Shown { display, faults, ..sheet::Shown::default() }).await
}

pub(crate) async fn renew(staff: Staff, Path((id, display)): Path<(String, String)>) -> Response {
    let (Ok(id), Ok(display)) = (id.parse::<FacilityId>(), display.parse::<DisplayId>()) else {
        return failed::missing(&staff);
    };
    match staff.seat().facilities().renew_display(id, display).await {
        Ok(link) => once(&staff, id, &link),
        Err(error) => staff.failed(&error),
    }
}

/// The link, which nothing keeps: it is shown in the answer itself.
fn once(staff: &Staff, id: FacilityId, link: &NewDisplayLink) -> Response {
    let title = say("screen-link");
    let back = link_button(&staff.at(&address(id)), "main", &say("link-done"));
    let head = Head { title: &title, hint: link.display.name(), acts: back, tabs: html! {} };
    let path = staff.visit.company.site.path(&format!("/d/{}", link.secret));
    let body = html! {
        (warning(&say("link-once-only"), &say("screen-link-note")))
        section class="panel" {
            div class="inside form wide" {
                p { (say("screen-link-open")) }
                p { code class="secret" { (origin(staff)) (path) } }
            }
        }
    };
    staff.page(FACILITIES, &head, &body)
}

/// What is meant to take the place of a link that ends: nothing, or another link.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Meant {
    instead: String,
}

/// Asks before a link ends, whether the screen comes down or goes on by another.
pub(crate) async fn ask(
    staff: Staff,
    Path((id, display)): Path<(String, String)>,
    Query(meant): Query<Meant>,
) -> Response {
    let (Ok(id), Ok(display)) = (id.parse::<FacilityId>(), display.parse::<DisplayId>()) else {
        return failed::missing(&staff);
    };
    let is_renewed = meant.instead == "link";
    if !staff.opens.may(Action::RevokeDisplay) || is_renewed && !staff.opens.may(Action::CreateDisplay) {
        return failed::missing(&staff);
    }
    let asking = if is_renewed { &RENEW } else { &TAKE_DOWN };
    match named(&staff, id, display).await {
        Ok(screen) => question(&staff, id, &screen, asking),
        Err(error) => staff.failed(&error),
    }
}

async fn named(staff: &Staff, id: FacilityId, display: DisplayId) -> Result<DisplayView, PortalError> {
    let seat = staff.seat();
    let (facility, screens) = (seat.facilities().read(id).await?, seat.facilities().displays(id).await?);
    if !sheet::is_active(&facility) {
        return Err(PortalError::NotFound);
    }
    screens.into_iter().find(|screen| screen.id() == display).ok_or(PortalError::NotFound)
}

/// What asks once, with the messages that ask.
struct Asking {
    path: &'static str,
    question: &'static str,
    does: [&'static str; 2],
    button: &'static str,
}

const TAKE_DOWN: Asking = Asking {
    path: "revoke",
    question: "take-down-question",
    does: ["take-down-ends", "take-down-for-good"],
    button: "take-down",
};

const RENEW: Asking = Asking {
    path: "renew",
    question: "another-link-question",
    does: ["take-down-ends", "another-link-shown"],
    button: "another-link",
};

fn question(staff: &Staff, id: FacilityId, screen: &DisplayView, asking: &Asking) -> Response {
    let back = address(id);
    let confirm = Confirm {
        question: &say_with(asking.question, [("name", screen.name().into())]),
        does: &asking.does.map(say),
        choice: &html! {},
        action: &staff.at(&format!("{back}/displays/{}/{}", screen.id(), asking.path)),
        button: &say(asking.button),
        back: &staff.at(&back),
    };
    let head = Head { title: screen.name(), hint: "", acts: html! {}, tabs: html! {} };
    staff.page(FACILITIES, &head, &confirm.drawn())
}

pub(crate) async fn revoke(staff: Staff, Path((id, display)): Path<(String, String)>) -> Response {
    let (Ok(id), Ok(display)) = (id.parse::<FacilityId>(), display.parse::<DisplayId>()) else {
        return failed::missing(&staff);
    };
    match staff.seat().facilities().revoke_display(id, display).await {
        Ok(()) => staff.on_to(&format!("{}?done=taken-down", address(id))),
        Err(error) => staff.failed(&error),
    }
}
