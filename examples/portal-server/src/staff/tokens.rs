//! API tokens: who holds them, making one whose secret is shown once, and revoking it.

use super::failed;
use super::forms::{Making, Reading, choice, one_press, pick, text};
use super::grants::{Places, grant_tag, place_word, role_word};
use super::places::TOKENS;
use super::refusals::invalid;
use super::roles::held_at;
use super::session::Staff;
use crate::http::{Credential, Route, Surface};
use crate::pages::kit::{
    self, Choice, Confirm, Fault, Field, Head, Kind, Row, Table, Tone, chip, dash, empty, link_button,
    notice, pager, problems, warning,
};
use crate::pages::words::{say, say_with};
use axum::extract::{Path, Query};
use axum::response::Response;
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::{NewToken, Page, PortalError};
use bayboard::{Line, Timestamp, TokenId, TokenView, Word};
use maud::{Markup, html};
use serde::Deserialize;
use std::num::NonZeroU16;

pub(super) fn routes() -> Vec<Route> {
    use Credential::Staff;
    use Surface::Page;
    const REVOKE: &str = "/staff/tokens/{id}/revoke";
    vec![
        Route::get(TOKENS, Page, Staff, "the API tokens", list),
        Route::post(TOKENS, Page, Staff, "makes a token, and shows its secret once", create),
        Route::get("/staff/tokens/new", Page, Staff, "the form for a new token", new),
        Route::get(REVOKE, Page, Staff, "asks before a token is revoked", ask),
        Route::post(REVOKE, Page, Staff, "revokes a token", revoke),
    ]
}

const LENGTH: NonZeroU16 = NonZeroU16::new(50).expect("it is not zero");

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
    done: String,
}

async fn list(staff: Staff, Query(asked): Query<Asked>) -> Response {
    match staff.seat().tokens().list(asked.after.parse().ok(), LENGTH).await {
        Ok(found) => {
            match Places::of(&staff, found.items.iter().flat_map(grants).collect::<Vec<_>>().iter()).await {
                Ok(places) => page(&staff, &asked, &found, &places),
                Err(error) => staff.failed(&error),
            }
        }
        Err(error) => staff.failed(&error),
    }
}

fn grants(token: &TokenView) -> impl Iterator<Item = Grant> {
    token.grants().iter().filter_map(|grant| grant.parse().ok())
}

fn page(staff: &Staff, asked: &Asked, found: &Page<TokenView>, places: &Places) -> Response {
    let title = say("tab-tokens");
    let acts = link_button(&staff.at("/staff/tokens/new"), "main", &say("new-token"));
    let head = Head { title: &title, hint: "", acts, tabs: staff.tabs(TOKENS) };
    let next = found
        .items
        .last()
        .filter(|_| found.more)
        .map(|last| staff.at(&format!("{TOKENS}?after={}", last.id())));
    let first = (!asked.after.is_empty()).then(|| staff.at(TOKENS));
    let body = html! {
        @if asked.done == "revoked" { (notice(&say("token-revoked"))) }
        @if found.items.is_empty() { (empty(&say("no-tokens"), &say("no-tokens-note"))) }
        @else { (table(staff, &found.items, places)) }
        (pager(first.as_ref(), next.as_ref()))
    };
    staff.page(TOKENS, &head, &body)
}

fn table(staff: &Staff, found: &[TokenView], places: &Places) -> Markup {
    let heads = [say("token-name"), say("roles"), say("made"), say("ends"), say("state"), String::new()];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows = found.iter().map(|token| row(staff, token, places)).collect();
    Table { caption: &say("tab-tokens"), heads: &heads, rows }.drawn()
}

fn row(staff: &Staff, token: &TokenView, places: &Places) -> Row {
    let is_live = token.is_live(staff.now());
    let grants = html! { @for grant in grants(token) { (grant_tag(staff, &grant, places)) } };
    let ends = html! { @if let Some(end) = token.expires_at() { (staff.last_day(end)) } @else { (dash()) } };
    let state =
        if is_live { chip(Tone::Good, &say("token-opens")) } else { chip(Tone::Calm, &say("token-ended")) };
    let act = html! {
        @if is_live {
            div class="acts" {
                (link_button(&staff.at(&format!("{TOKENS}/{}/revoke", token.id())), "small", &say("revoke-more")))
            }
        }
    };
    let made = html! { (staff.told(token.created_at())) };
    Row { cells: vec![html! { (token.name()) }, grants, made, ends, state, act], needs_hand: false }
}

/// A token as it is typed: one role at one place, and until when.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    name: String,
    role: String,
    place: String,
    expires: String,
}

impl Typed {
    fn read(&self, staff: &Staff) -> Result<(Line, Grant, Option<Timestamp>), Vec<Fault>> {
        let mut reading = Reading::default();
        let name = reading.needed("name", &self.name);
        let role: Option<Role> = reading.word("role", &self.role);
        let scope = if self.place.is_empty() { Ok(Scope::Company) } else { self.place.parse() };
        let scope = scope.map_err(|_| reading.faults.push(Fault::at("place", say("place-missing")))).ok();
        let grant = role.zip(scope).and_then(|(role, scope)| {
            Grant::new(role, scope).map_err(|_| reading.faults.push(Fault::at("place", misplaced(role)))).ok()
        });
        let expires =
            self.end(staff).map_err(|message| reading.faults.push(Fault::at("expires", say(message))));
        let expires = expires.unwrap_or_default();
        match (name, grant) {
            (Some(name), Some(grant)) if reading.faults.is_empty() => Ok((name, grant, expires)),
            _ => Err(reading.faults),
        }
    }

    /// The end of the last day, if one is said; or the message that says what is wrong with it.
    fn end(&self, staff: &Staff) -> Result<Option<Timestamp>, &'static str> {
        let typed = self.expires.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let day: jiff::civil::Date = typed.parse().map_err(|_| "day-wrong")?;
        let next = day.tomorrow().map_err(|_| "day-wrong")?;
        let end = staff.visit.company.site.zone.midnight(next);
        if end <= staff.now() { Err("day-over") } else { Ok(Some(end)) }
    }
}

fn misplaced(role: Role) -> String {
    let at: Vec<String> = held_at(role).iter().map(|scope| place_word(*scope, None)).collect();
    say_with("place-wrong", [("role", role_word(role).into()), ("at", at.join(", ").into())])
}

async fn new(staff: Staff) -> Response {
    form(&staff, &Typed::default(), &[]).await
}

async fn create(staff: Staff, Making { typed, press }: Making<Typed>) -> Response {
    let (name, grant, expires) = match typed.read(&staff) {
        Ok(read) => read,
        Err(faults) => return form(&staff, &typed, &faults).await,
    };
    let (seat, claim) = (staff.seat(), press.claim(&staff));
    let made = match claim {
        Some(claim) => seat.tokens().create_once(name, vec![grant], expires, claim).await,
        None => seat.tokens().create(name, vec![grant], expires).await.map(Some),
    };
    match made {
        Ok(Some(made)) => once(&staff, &typed, &made),
        // It is there already, and its secret was shown then.
        Ok(None) => staff.on_to(TOKENS),
        // What is wrong with a grant is wrong with its role.
        Err(PortalError::Invalid { field: "grants", problem }) => {
            form(&staff, &typed, &[Fault::at("role", invalid(&problem))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => form(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn form(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    if !staff.opens.opens_page(TOKENS) {
        return failed::missing(staff);
    }
    let (roles, places) = match offered(staff).await {
        Ok(offered) => offered,
        Err(error) => return staff.failed(&error),
    };
    let title = say("new-token");
    let hint = say("new-token-hint");
    let head = Head {
        title: &title,
        hint: &hint,
        acts: link_button(&staff.at(TOKENS), "", &say("back")),
        tabs: html! {},
    };
    let labels = [say("ends"), say("ends-hint")];
    let expires = Field {
        value: &typed.expires,
        hint: &labels[1],
        error: Fault::in_field(faults, "expires"),
        required: false,
        ..Field::new("expires", &labels[0], Kind::Date)
    };
    let body = html! {
        (problems(faults))
        @if roles.len() == 1 { (warning(&say("no-role-to-hand-on"), &say("no-role-to-hand-on-note"))) }
        section class="panel" {
            (kit::form(&staff.at(TOKENS), "inside form", &html! {
                (one_press(staff))
                (text("name", "token-name", &typed.name, faults))
                (pick("role", "role", &roles, &typed.role, faults))
                (pick("place", "place", &places, &typed.place, faults))
                (expires.drawn())
                div class="acts" { button type="submit" class="main" { (say("make-token")) } }
            }))
        }
    };
    if faults.is_empty() { staff.page(TOKENS, &head, &body) } else { staff.refused(TOKENS, &head, &body) }
}

/// Where a token can be for, by name, and the roles that its maker can hand on at some such place.
async fn offered(staff: &Staff) -> Result<(Vec<Choice>, Vec<Choice>), PortalError> {
    let seat = staff.seat();
    let (regions, divisions) = seat.directory().places().await?;
    let mut places = vec![(Scope::Company, place_word(Scope::Company, None))];
    places.extend(regions.iter().map(|one| (Scope::Region(one.id()), one.name().to_owned())));
    places.extend(divisions.iter().map(|one| (Scope::Division(one.id()), one.name().to_owned())));
    let mut roles = Vec::new();
    for (scope, _) in &places {
        let more = seat.tokens().offered(*scope).await?;
        roles.extend(more.into_iter().filter(|role| !roles.contains(role)).collect::<Vec<Role>>());
    }
    roles.sort_unstable();
    let named =
        roles.iter().map(|role| choice(role.word(), format!("{}: {}", role_word(*role), role.holder())));
    let place = |(scope, name): (Scope, String)| {
        let value = if scope == Scope::Company { String::new() } else { scope.to_string() };
        choice(value, name)
    };
    let roles = [choice("", say("role-choose"))].into_iter().chain(named).collect();
    Ok((roles, places.into_iter().map(place).collect()))
}

/// The secret, which nothing keeps: it is shown in the answer itself.
fn once(staff: &Staff, typed: &Typed, made: &NewToken) -> Response {
    let title = say("token-once");
    let head = Head {
        title: &title,
        hint: &typed.name,
        acts: link_button(&staff.at(TOKENS), "main", &say("link-done")),
        tabs: html! {},
    };
    let body = html! {
        (warning(&say("token-once-only"), &say("token-once-note")))
        section class="panel" {
            div class="inside form wide" {
                p { (say("token-send")) }
                p { code class="secret" { (made.secret) } }
            }
        }
    };
    staff.page(TOKENS, &head, &body)
}

async fn ask(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<TokenId>() else { return failed::missing(&staff) };
    match staff.seat().tokens().read(id).await {
        Ok(token) => question(&staff, &token),
        Err(error) => staff.failed(&error),
    }
}

fn question(staff: &Staff, token: &TokenView) -> Response {
    let confirm = Confirm {
        question: &say_with("revoke-question", [("name", token.name().into())]),
        does: &[say("revoke-at-once"), say("revoke-for-good")],
        choice: &html! {},
        action: &staff.at(&format!("{TOKENS}/{}/revoke", token.id())),
        button: &say("revoke"),
        back: &staff.at(TOKENS),
    };
    let head = Head { title: token.name(), hint: "", acts: html! {}, tabs: html! {} };
    staff.page(TOKENS, &head, &confirm.drawn())
}

async fn revoke(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<TokenId>() else { return failed::missing(&staff) };
    match staff.seat().tokens().revoke(id).await {
        Ok(()) => staff.on_to("/staff/tokens?done=revoked"),
        Err(error) => staff.failed(&error),
    }
}
