//! Who asks: the session behind a staff cookie, and how far it lets in.

use super::cookies::{sessions, theme};
use super::{door, failed, locked, places};
use crate::app::App;
use crate::http::{Asker, Caller, Company, PathPrefix, Visit, Who, see_other};
use crate::pages::clock::Clock;
use crate::pages::kit::{Frame, Head, Person, shell, tabs};
use crate::pages::{Address, Theme};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::Timestamp;
use bayboard::portal::{Act, PortalError, Seat, StaffSession, Stage, Viewer};
use maud::Markup;
use std::sync::Arc;
use std::time::Duration;

/// A request of somebody whose session is there, however far it lets in.
#[derive(Debug)]
pub(crate) struct Came {
    pub(crate) visit: Visit,
    pub(crate) session: StaffSession,
    pub(crate) theme: Option<Theme>,
    /// Where they wanted to go, for later.
    pub(crate) to: String,
}

/// A request of somebody who is in, with all that their roles open.
#[derive(Debug)]
pub(crate) struct Staff {
    pub(crate) visit: Visit,
    pub(crate) session: StaffSession,
    pub(crate) viewer: Viewer,
    pub(crate) theme: Option<Theme>,
    pub(crate) opens: places::Opens,
}

/// What was asked without a session.
#[derive(Debug)]
pub(crate) struct Stranger {
    pub(crate) visit: Visit,
    pub(crate) theme: Option<Theme>,
    pub(crate) to: String,
    /// Whether their browser holds the cookie of a session, whatever it once opened.
    pub(crate) was_in: bool,
}

/// Who asks for a page that is there for anybody.
#[derive(Debug)]
pub(crate) enum Visitor {
    Stranger(Box<Stranger>),
    Came(Box<Came>),
}

impl FromRequestParts<Arc<App>> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let (theme, to) = (theme(app, &parts.headers), wanted(parts));
        match session(app, parts, by(parts)).await {
            Ok(Some(session)) => Ok(Self::Came(Box::new(Came { visit, session, theme, to }))),
            Ok(None) => {
                let was_in = !sessions(app, &parts.headers).is_empty();
                Ok(Self::Stranger(Box::new(Stranger { visit, theme, to, was_in })))
            }
            Err(error) => Err(crate::http::busy(&visit.company.site, &error)),
        }
    }
}

/// The session that a request's cookie opens, if one goes on. Who asks is written down.
pub(crate) async fn session(app: &App, parts: &Parts, by: Act) -> Result<Option<StaffSession>, PortalError> {
    let company = Company::of(app, parts).id;
    let caller = Caller::of(&parts.headers, parts.extensions.get().copied(), &app.proxies);
    app.look_if_overdue().await;
    for cookie in sessions(app, &parts.headers) {
        let found = app.staff.session(company, &cookie, caller.client(), by, app.now()).await?;
        if let Some(session) = found {
            if let Some(asker) = parts.extensions.get::<Asker>() {
                asker.is(Who(format!("account {}", session.account())));
            }
            return Ok(Some(session));
        }
    }
    Ok(None)
}

impl FromRequestParts<Arc<App>> for Came {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        match Visitor::from_request_parts(parts, app).await? {
            Visitor::Came(came) => Ok(*came),
            Visitor::Stranger(stranger) => Err(door::turned_away(&stranger)),
        }
    }
}

impl FromRequestParts<Arc<App>> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        Came::from_request_parts(parts, app).await?.let_in().await
    }
}

/// A stream is asked for by a page itself, and keeps no session from locking.
fn by(parts: &Parts) -> Act {
    let accepted = parts.headers.get(header::ACCEPT).map(HeaderValue::as_bytes);
    if accepted == Some(b"text/event-stream") { Act::Page } else { Act::Person }
}

/// A page to come back to. What was posted is not posted again.
fn wanted(parts: &Parts) -> String {
    let path = parts.uri.path_and_query().map(|path| path.as_str());
    let page = path.filter(|_| parts.method == Method::GET);
    page.unwrap_or(places::HOME).to_owned()
}

/// Only our own pages are gone to: what stands in a form may be anybody's.
pub(super) fn own_page<'t>(prefix: &PathPrefix, to: &'t str) -> &'t str {
    let to = to.strip_prefix(prefix.as_str()).unwrap_or(to);
    let plain = to.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_ours = to == places::HOME || to.starts_with("/staff/") || to.starts_with("/staff?");
    if plain && is_ours { to } else { places::HOME }
}

impl Came {
    /// Only a session that is whole and open lets in.
    pub(super) async fn let_in(self) -> Result<Staff, Response> {
        match self.session.stage() {
            Stage::Locked => Err(locked::asked(&self)),
            Stage::SetUp { .. } => Err(self.on_to("/staff/set-up")),
            Stage::Full => {
                let Some(viewer) = self.session.viewer() else { return Err(locked::asked(&self)) };
                let Self { visit, session, theme, .. } = self;
                let seat = visit.app.portal.seat(&viewer, visit.app.now());
                match places::Opens::of(&seat).await {
                    Ok(opens) => Ok(Staff { visit, session, viewer, theme, opens }),
                    Err(error) => Err(crate::http::busy(&visit.company.site, &error)),
                }
            }
        }
    }

    /// On to another page.
    pub(super) fn on_to(&self, path: &str) -> Response {
        see_other(&self.visit.company.site.path(path))
    }

    pub(super) fn frame<'f>(&'f self, title: &'f str) -> Frame<'f> {
        Frame { site: &self.visit.company.site, theme: self.theme, title, has_faults: false }
    }
}

impl Staff {
    /// Where a path of the staff's is reached.
    pub(crate) fn at(&self, path: &str) -> Address {
        self.visit.company.site.path(path)
    }

    /// On to another page.
    pub(crate) fn on_to(&self, path: &str) -> Response {
        see_other(&self.at(path))
    }

    /// The pages beside the one that is shown.
    pub(crate) fn tabs(&self, current: &str) -> Markup {
        tabs(&self.opens.tabs(&self.visit.company.site, current))
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.visit.app.now()
    }

    pub(crate) fn seat(&self) -> Seat<'_> {
        self.visit.app.portal.seat(&self.viewer, self.now())
    }

    /// The office's clock, by which all times of its pages are told.
    pub(crate) fn clock(&self) -> Clock {
        self.visit.company.site.clock(self.now())
    }

    /// A moment as the office's clocks told it.
    pub(crate) fn told(&self, moment: Timestamp) -> String {
        let clock = self.clock();
        clock.at(moment).time_seen_on(&clock)
    }

    /// The last day of what ends at a moment: what ends with a day ends as the next one begins.
    pub(crate) fn last_day(&self, ends: Timestamp) -> String {
        let clock = self.clock();
        clock.at(ends.minus(Duration::from_micros(1))).day_seen_on(&clock)
    }

    /// A page in the shell, at the place it belongs to.
    pub(crate) fn page(&self, place: &str, head: &Head<'_>, body: &Markup) -> Response {
        self.drawn(place, (head, false), body).into_response()
    }

    /// The same page again, with what has to be put right.
    pub(crate) fn refused(&self, place: &str, head: &Head<'_>, body: &Markup) -> Response {
        (StatusCode::UNPROCESSABLE_ENTITY, self.drawn(place, (head, true), body)).into_response()
    }

    fn drawn(&self, place: &str, (head, has_faults): (&Head<'_>, bool), body: &Markup) -> Markup {
        let frame =
            Frame { site: &self.visit.company.site, theme: self.theme, title: head.title, has_faults };
        let body = maud::html! { (head.drawn()) (body) };
        shell(&frame, &self.person(), &self.opens.bar(place), &body)
    }

    fn person(&self) -> Person {
        Person { name: self.session.name().to_owned(), role: self.opens.roles.clone() }
    }

    /// What cannot be shown or done. What is missing and what is not allowed answer alike.
    pub(crate) fn failed(&self, error: &PortalError) -> Response {
        failed::answer(self, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_pages_of_others() {
        let (none, portal) = (PathPrefix::default(), "/portal".parse().unwrap());
        for ours in ["/staff", "/staff/accounts?state=disabled", "/staff?x=1"] {
            assert_eq!(own_page(&none, ours), ours);
            assert_eq!(own_page(&portal, &format!("/portal{ours}")), ours);
        }
        for other in [
            "",
            "//evil.example",
            "https://evil.example/staff",
            "/staffing",
            "/board",
            "/staff/\\evil",
            "/staff/\r\nx: y",
        ] {
            assert_eq!(own_page(&none, other), places::HOME, "{other}");
            assert_eq!(own_page(&portal, &format!("/portal{other}")), places::HOME, "{other}");
        }
    }
}
