//! Nobody can tell: a right code on a quiet board, a wrong code and an ID that does not exist give the same
//! bytes.
//!
//! Generated sessions are played over the wire in worlds that differ in the secret alone, and compared byte
//! for byte. Only the fields of [`MASKED`] are masked, each by its own length. The same comparison finds
//! planted differences.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::wire;
use crate::world;

use bayboard::access::DisplayProfile;
use bayboard::portal::{FacilityPatch, NewDispatch, Patch, SignInLimit};
use bayboard::{Booking, FacilityKind, Hours, ServiceLevel, Stop, Zone};
use futures_util::{StreamExt, stream};
use portal_server::app::AppSettings;
use portal_server::http::{Credential, Route, Surface};
use portal_server::routes;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use wire::{Answer, Connection, Request};
use world::{Company, Dice, NOW, Place, Plan, Server, minutes, size};

/// What may differ between two answers. It is masked by length, so a longer or shorter value still shows.
const MASKED: [&str; 2] = ["date", "set-cookie"];
const DATE: usize = 0;
/// Sessions played at once.
const AT_ONCE: usize = 24;
const PLACES: usize = 25;
/// What answers are held for, even if one of the ticks is late.
const A_TICK: Duration = Duration::from_millis(10);
/// Of so many tries the quickest has no slow work in it.
const QUICKEST_OF: usize = 8;

/// What a visitor types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    RightCode,
    WrongCode,
    UnknownId,
}

impl Class {
    const ALL: [Self; 3] = [Self::RightCode, Self::WrongCode, Self::UnknownId];
}

/// The two worlds: one has the facilities, in the other they do not exist.
struct Worlds {
    known: Server,
    unknown: Server,
    places: Vec<Place>,
}

impl Worlds {
    /// The same in everything but the facilities, unless a difference is planted.
    async fn built(name_of_unknown: &'static str, planted: FacilityPatch) -> Self {
        let plan = || Plan { decoy_zones: zones(), ..Plan::default() };
        let unknown = Company::found(Plan { name: name_of_unknown, ..plan() }).await;
        let known = Company::found(plan()).await;
        let places = quiet_places(&known, &unknown, planted).await;
        busy_place(&known).await;
        let settings = AppSettings { streams_per_client: usize::MAX / 2, ..AppSettings::default() };
        let (known, unknown) = (known.serve(settings.clone()).await, unknown.serve(settings).await);
        Self { known, unknown, places }
    }

    async fn equal() -> Self {
        Self::built(Plan::default().name, FacilityPatch::default()).await
    }

    fn address(&self, class: Class) -> SocketAddr {
        if class == Class::UnknownId { self.unknown.address } else { self.known.address }
    }

    async fn play(&self, class: Class, index: usize) -> Vec<u8> {
        let place = &self.places[index % self.places.len()];
        let mut player =
            Player { connection: Connection::to(self.address(class)), session: None, seen: Vec::new() };
        for step in script(index) {
            player.make(&step, place, class).await;
        }
        player.seen
    }

    /// How many of the generated sessions tell any of the classes apart, and the first that does.
    async fn differences(&self, classes: &[Class], sessions: usize) -> (usize, String) {
        let played = stream::iter(0..sessions).map(|index| async move {
            let seen =
                futures_util::future::join_all(classes.iter().map(|class| self.play(*class, index))).await;
            assert!(seen[0].len() > 400, "a session that saw nothing proves nothing");
            let differs = |(class, other): (&Class, &Vec<u8>)| {
                let text = first_difference(&seen[0], other)?;
                Some(format!("session {index}, {:?} against {class:?}: {text}", classes[0]))
            };
            classes.iter().zip(&seen).find_map(differs)
        });
        let found: Vec<String> =
            played.buffer_unordered(AT_ONCE).filter_map(|found| async { found }).collect().await;
        (found.len(), found.into_iter().min().unwrap_or_default())
    }
}

fn zones() -> Vec<Zone> {
    ["America/Chicago", "America/New_York", "America/Phoenix"]
        .into_iter()
        .map(|name| Zone::named(name).unwrap())
        .collect()
}

/// Facilities with nothing scheduled, whose settings are those that their IDs draw where nobody has them.
async fn quiet_places(known: &Company, unknown: &Company, planted: FacilityPatch) -> Vec<Place> {
    let mut places = Vec::new();
    for number in 0..PLACES {
        let place = known.facility(&format!("Quiet House {number}"), FacilityKind::NursingHome).await;
        let drawn = unknown.screen(&place.public_id, "whatever").await.class;
        let patch = FacilityPatch {
            zone: Some(drawn.zone().clone()),
            twelve_hours: or(planted.twelve_hours, drawn.hours() == Hours::Twelve),
            horizon_hours: or(planted.horizon_hours, drawn.horizon_hours()),
            ..planted.clone()
        };
        known.portal.seat(&known.desk, NOW).facilities().update(place.id, None, patch).await.unwrap();
        places.push(place);
    }
    places
}

fn or<T>(planted: Patch<T>, drawn: T) -> Patch<T> {
    if planted.is_told() { planted } else { Patch::Set(drawn) }
}

/// Elsewhere the company is at work.
async fn busy_place(company: &Company) {
    let (from, to) = (
        company.facility("Busy", FacilityKind::Hospital).await,
        company.facility("Other", FacilityKind::Clinic).await,
    );
    for hour in 0..4 {
        let pickup = Booking::exact(NOW.plus(minutes(60 * hour)));
        let new = NewDispatch::new(Stop::at(from.id), Stop::at(to.id), pickup, ServiceLevel::Bls);
        company.portal.seat(&company.desk, NOW).dispatches().create(new, None).await.unwrap();
    }
}

/// One step of a session. What is typed for ID and code depends on the class, nothing else does.
#[derive(Clone, Debug)]
enum Step {
    SignIn { spelling: usize },
    Ask(Request),
    Follow { last_event: bool },
}

fn script(index: usize) -> Vec<Step> {
    let mut dice = Dice::new(index as u64);
    let mut steps = vec![Step::SignIn { spelling: dice.roll(6) }, Step::Ask(Request::get("/board"))];
    (0..1 + dice.roll(4)).for_each(|_| steps.push(looking(&mut dice)));
    if dice.roll(3) > 0 {
        steps.push(Step::Ask(Request::new("POST", "/board/sign-out")));
        (0..1 + dice.roll(2)).for_each(|_| steps.push(looking(&mut dice)));
    }
    if dice.roll(3) == 0 {
        steps.push(Step::SignIn { spelling: dice.roll(6) });
        steps.push(looking(&mut dice));
    }
    steps
}

fn looking(dice: &mut Dice) -> Step {
    const QUERIES: [&str; 9] = [
        "theme=light",
        "room=214+B",
        "room=%00",
        "missing_pan=1&room=1",
        "room=a&room=b",
        "theme=%E2%80%AE",
        "x=y&theme=dark",
        "room=%F0%9F%9A%91%F0%9F%9A%91%F0%9F%9A%91%F0%9F%9A%91%F0%9F%9A%91",
        "facility=1",
    ];
    const WRONG: [(&str, &str); 6] = [
        ("POST", "/board"),
        ("DELETE", "/board/stream"),
        ("PUT", "/api/v1/board"),
        ("GET", "/board/sign-in"),
        ("OPTIONS", "/board"),
        ("TRACE", "/board"),
    ];
    match dice.roll(10) {
        0..=2 => Step::Ask(Request::get(format!("/board?{}", dice.pick(&QUERIES)))),
        3 | 4 => Step::Ask(Request::get("/api/v1/board")),
        5 | 6 => Step::Follow { last_event: dice.roll(2) == 0 },
        7 => Step::Ask(Request::new("HEAD", "/board")),
        8 => {
            let (method, path) = WRONG[dice.roll(WRONG.len())];
            Step::Ask(Request::new(method, path))
        }
        _ => Step::Ask(Request::get(*dice.pick(&[&"/", &"/board/unknown", &"/d/none", &"/readyz/x"]))),
    }
}

struct Player {
    connection: Connection,
    session: Option<String>,
    seen: Vec<u8>,
}

impl Player {
    async fn make(&mut self, step: &Step, place: &Place, class: Class) {
        let answer = match step {
            Step::SignIn { spelling } => {
                let answer = self.connection.ask(&sign_in(*spelling, place, class)).await;
                self.session = answer.session().or(self.session.take());
                answer
            }
            // After signing out the browser tries its old cookie all the same.
            Step::Ask(request) => self.connection.ask(&request.clone().cookie(self.session.as_deref())).await,
            Step::Follow { last_event } => {
                let request = Request::get("/board/stream").cookie(self.session.as_deref());
                let request = if *last_event {
                    request.with("last-event-id", "0f0e0d0c0b0a090807060504")
                } else {
                    request
                };
                self.connection.open(&request, 2).await
            }
        };
        assert!(answer.status() != 0, "no answer to {step:?}");
        self.seen.extend(masked(&answer));
    }
}

fn sign_in(spelling: usize, place: &Place, class: Class) -> Request {
    let code = if class == Class::RightCode { place.code.as_str() } else { "0000-1111-2ZZZ" };
    let digits = place.public_id.replace('-', "");
    let id = match spelling {
        0 => place.public_id.clone(),
        1 => digits,
        2 => format!("  {}  ", place.public_id),
        3 => digits.chars().map(|c| format!("{c} ")).collect(),
        4 => format!("\u{200b}{}", place.public_id),
        _ => place.public_id.replace('-', " - "),
    };
    Request::form("/board/sign-in", &[("facility_id", &id), ("access_code", code)])
}

/// The answer's bytes, with the value of each declared field hidden behind as many stars.
fn masked(answer: &Answer) -> Vec<u8> {
    let mut seen = Vec::new();
    for line in answer.head.split_inclusive("\r\n") {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        seen.extend(name.as_bytes());
        match MASKED.iter().position(|masked| name.eq_ignore_ascii_case(masked)) {
            Some(DATE) => seen.extend(vec![b'*'; value.len()]),
            // Of a cookie the value only: its name and flags must agree.
            Some(_) => seen.extend(mask_value(value).bytes()),
            None => seen.extend(value.as_bytes()),
        }
    }
    seen.extend(&answer.raw_body);
    seen
}

fn mask_value(cookie: &str) -> String {
    let (name, rest) = cookie.split_once('=').unwrap();
    let (value, flags) = rest.split_once(';').unwrap();
    format!("{name}={};{flags}", "*".repeat(value.len()))
}

fn first_difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let at = one.iter().zip(other).position(|(left, right)| left != right);
    let at = at.or((one.len() != other.len()).then_some(one.len().min(other.len())))?;
    let around = |bytes: &[u8]| {
        let part = &bytes[at.saturating_sub(120).min(bytes.len())..(at + 60).min(bytes.len())];
        String::from_utf8_lossy(part).into_owned()
    };
    Some(format!("byte {at}\n  {:?}\n  {:?}", around(one), around(other)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn generated_sessions_of_the_three_classes_give_the_same_bytes() {
    let sessions = size(500, 10_000);
    let worlds = Worlds::equal().await;
    assert_eq!(worlds.differences(&Class::ALL, sessions).await, (0, String::new()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_ids_draw_every_setting_that_facilities_have() {
    let company = Company::found(Plan { decoy_zones: zones(), ..Plan::default() }).await;
    let mut classes = Vec::new();
    for number in 0..400 {
        let typed = format!("{:04}-{number:04}", 9_000 + number % 7);
        let class = company.screen(&typed, "whatever").await.class;
        assert_eq!(
            company.screen(&typed.replace('-', " "), "other").await.class.horizon_hours(),
            class.horizon_hours(),
            "{typed}"
        );
        classes.push((typed, class.zone().name().to_owned(), class.hours(), class.horizon_hours()));
    }
    // One in eight has a clock of its own, which is as often the company's; so with how far ahead it looks.
    let clocks = classes.iter().filter(|class| class.2 == Hours::Twelve).count();
    let horizons = classes.iter().filter(|class| class.3 != 24).count();
    assert!(
        (10..50).contains(&clocks) && (25..75).contains(&horizons),
        "{clocks} clocks, {horizons} horizons of 400"
    );
    for zone in zones() {
        assert!(classes.iter().filter(|class| class.1 == zone.name()).count() > 80, "{zone:?}");
    }
    // Facilities that come with settings of their own move nobody else's.
    for number in 0..5 {
        let place = company.facility(&format!("House {number}"), FacilityKind::Clinic).await;
        let own = FacilityPatch {
            twelve_hours: Patch::Set(true),
            horizon_hours: Patch::Set(5),
            ..FacilityPatch::default()
        };
        company.portal.seat(&company.desk, NOW).facilities().update(place.id, None, own).await.unwrap();
    }
    for (typed, zone, hours, horizon) in classes {
        let class = company.screen(&typed, "whatever").await.class;
        assert_eq!(
            (class.zone().name(), class.hours(), class.horizon_hours()),
            (zone.as_str(), hours, horizon),
            "{typed}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_differences_are_found() {
    let hours = FacilityPatch { twelve_hours: Patch::Set(true), ..FacilityPatch::default() };
    let worlds = Worlds::built(Plan::default().name, hours).await;
    assert!(
        worlds.differences(&[Class::WrongCode, Class::UnknownId], 20).await.0 >= 15,
        "a twelve-hour clock that is not drawn"
    );
    assert_eq!(
        worlds.differences(&[Class::RightCode, Class::WrongCode], 20).await.0,
        0,
        "settings derive from the ID alone"
    );
    let worlds = Worlds::built("Meridian Ambulances", FacilityPatch::default()).await;
    assert_eq!(
        worlds.differences(&[Class::RightCode, Class::UnknownId], 20).await.0,
        20,
        "one letter more in every page"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_facility_set_shows_with_any_code_and_no_profile_shows() {
    let tight = FacilityPatch { profile: Some(DisplayProfile::Minimal), ..FacilityPatch::default() };
    let worlds = Worlds::built(Plan::default().name, tight).await;
    assert_eq!(worlds.differences(&[Class::RightCode, Class::UnknownId], 20).await, (0, String::new()));
    let far = FacilityPatch { horizon_hours: Patch::Set(72), ..FacilityPatch::default() };
    let worlds = Worlds::built(Plan::default().name, far).await;
    assert_eq!(worlds.differences(&[Class::RightCode, Class::WrongCode], 20).await, (0, String::new()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_facility_out_of_use_is_as_good_as_unknown() {
    let closed = FacilityPatch {
        record_status: Some(bayboard::access::RecordStatus::Archived),
        ..FacilityPatch::default()
    };
    let worlds = Worlds::built(Plan::default().name, closed).await;
    assert_eq!(worlds.differences(&Class::ALL, 40).await, (0, String::new()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_real_board_and_a_decoy_have_one_event_id() {
    let worlds = Worlds::equal().await;
    let mut ids = Vec::new();
    for class in [Class::RightCode, Class::WrongCode, Class::UnknownId] {
        let mut connection = Connection::to(worlds.address(class));
        let session = connection.ask(&sign_in(0, &worlds.places[3], class)).await.session();
        let stream =
            connection.open(&Request::get("/board/stream").cookie(session.as_deref()), 1).await.text();
        ids.push(stream.lines().find_map(|line| line.strip_prefix("id: ").map(str::to_owned)).unwrap());
    }
    assert_eq!(ids[0].len(), 24);
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
}

/// What is read and followed, what ends the session, and what is read after that.
fn everything_a_session_asks() -> Vec<(&'static str, &'static str)> {
    let of_sessions = routes::public().into_iter().filter(|route| route.credential == Credential::Session);
    let (reads, ends): (Vec<Route>, Vec<Route>) = of_sessions.partition(|route| route.method == "GET");
    let read = || reads.iter().map(|route| ("GET", route.path));
    let heads = reads.iter().filter(|route| route.surface == Surface::Page).map(|route| ("HEAD", route.path));
    let ends = ends.iter().map(|route| ("POST", route.path));
    let all: Vec<_> = read().chain(heads).chain(ends).chain(read()).collect();
    assert!(all.len() >= 8 && all.contains(&("POST", "/board/sign-out")), "{all:?}");
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_answer_to_a_session_waits_for_the_tick() {
    let worlds = Worlds::equal().await;
    for class in Class::ALL {
        let mut connection = Connection::to(worlds.address(class));
        let session = connection.ask(&sign_in(0, &worlds.places[0], class)).await.session();
        for (method, path) in everything_a_session_asks() {
            let request = Request::new(method, path).cookie(session.as_deref());
            let mut took = Duration::MAX;
            for _ in 0..QUICKEST_OF {
                let began = Instant::now();
                // A stream ends with its connection.
                let answer = match path {
                    "/board/stream" => Connection::to(worlds.address(class)).open(&request, 1).await,
                    _ => connection.ask(&request).await,
                };
                took = took.min(began.elapsed());
                assert_ne!(answer.status(), 0);
            }
            assert!(took >= A_TICK, "{class:?}: {method} {path} after {took:?}");
        }
    }
    // What is not held is quicker than that, or nothing above was shown.
    let mut connection = Connection::to(worlds.address(Class::RightCode));
    let mut took = Duration::MAX;
    for _ in 0..10 * QUICKEST_OF {
        let began = Instant::now();
        assert_eq!(connection.ask(&Request::get("/")).await.status(), 200);
        took = took.min(began.elapsed());
    }
    assert!(took < A_TICK, "the door is answered after {took:?} at best");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_wait_is_open_and_the_same_whatever_was_typed() {
    let limit = SignInLimit { tries: 3, window: minutes(1) };
    let company = Company::found(Plan { limit, ..Plan::default() }).await;
    let place = company.facility("Quiet House", FacilityKind::NursingHome).await;
    let server = company.serve(AppSettings::default()).await;
    for _ in 0..3 {
        let answer = wire::ask(server.address, &sign_in(0, &place, Class::WrongCode)).await;
        assert_eq!(answer.status(), 303, "a wrong code is never an open error");
    }
    let other = Place { public_id: "0000-0001".to_owned(), ..place.clone() };
    let right = wire::ask(server.address, &sign_in(0, &place, Class::RightCode)).await;
    assert_eq!((right.status(), right.header("retry-after")), (429, Some("61")));
    assert!(right.text().contains("Too many tries"));
    let unknown = wire::ask(server.address, &sign_in(0, &other, Class::UnknownId)).await;
    let typed = |answer: &Answer, place: &Place| {
        String::from_utf8(masked(answer)).unwrap().replace(&place.public_id, "TYPED-ID")
    };
    assert_eq!(typed(&right, &place), typed(&unknown, &other));
    server.clock.turn_to(NOW.plus(minutes(1)));
    assert_eq!(wire::ask(server.address, &sign_in(0, &place, Class::RightCode)).await.status(), 303);
}

#[test]
fn the_list_of_masked_fields_is_frozen() {
    assert_eq!(MASKED, ["date", "set-cookie"]);
}
