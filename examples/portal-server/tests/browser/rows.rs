//! A row looks the same whoever drew it, the server or the script; and what can be clicked in it.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::{Site, standing_clock};
use bayboard::access::DisplayProfile;
use bayboard::portal::FacilityPatch;
use bayboard::portal::Patch;
use bayboard::{BookedTime, Booking, Timestamp};
use portal_server::clock::Clock;
use serde_json::{Value, json};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";

/// The rows as the server sends them: parsed, but by no script touched.
const SERVED: &str = "
    return fetch(location.href).then((answer) => answer.text()).then((text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        return ['departures', 'arrivals'].map((chart) => page.querySelector(`#${chart} tbody`).outerHTML);
    });";
/// The rows on the page, but for the light on changed ones.
const DRAWN: &str = "
    return ['departures', 'arrivals'].map((chart) => {
        const body = document.querySelector(`#${chart} tbody`).cloneNode(true);
        for (const row of body.rows) row.classList.remove('lit');
        return body.outerHTML;
    });";
/// A screen back online connects anew and gets the board again. Emptied, it has every row to draw.
const RECONNECT: &str = "dispatchEvent(new Event('online'));";
const EMPTY: &str = "for (const body of document.querySelectorAll('#board tbody')) body.replaceChildren();";
const FULL: &str = "document.querySelectorAll('#board .row').length === Number(document.getElementById('board').dataset.rows)";

async fn assert_drawn_as_served(browser: &Browser, url: &str) {
    browser.go(url).await;
    browser.until(LIVE, PATIENCE).await;
    let served = browser.run(SERVED).await;
    assert_eq!(browser.run(DRAWN).await, served, "before anything was drawn anew: {url}");
    browser.run(&format!("{EMPTY}{RECONNECT}")).await;
    browser.until(FULL, PATIENCE).await;
    let drawn = browser.run(DRAWN).await;
    for (drawn, served) in lines(&drawn).iter().zip(lines(&served)) {
        assert_eq!(*drawn, served, "drawn by the script, then as served: {url}");
    }
    assert_eq!(drawn, served, "{url}");
}

/// Row by row, so that a difference can be found.
fn lines(charts: &Value) -> Vec<String> {
    let charts = charts.as_array().into_iter().flatten().filter_map(Value::as_str);
    charts.flat_map(|chart| chart.split_inclusive("</tr>")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_drawn_by_the_script_equal_the_servers_on_walls() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    for twelve_hours in [false, true] {
        for profile in [
            DisplayProfile::Standard,
            DisplayProfile::NoRoom,
            DisplayProfile::KindOnly,
            DisplayProfile::Minimal,
        ] {
            let wall = site.display(Some(profile), twelve_hours).await;
            assert_drawn_as_served(&browser, &wall).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_drawn_by_the_script_equal_the_servers_behind_the_door() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    for twelve_hours in [false, true] {
        let patch = FacilityPatch { twelve_hours: Patch::Set(twelve_hours), ..FacilityPatch::default() };
        let changed = site
            .app
            .portal
            .seat(&site.desk(), site.now())
            .facilities()
            .update(site.home().id, None, patch)
            .await;
        changed.expect("the clock is chosen");
        assert_drawn_as_served(&browser, &site.url("/board")).await;
    }
}

/// A room over two lines reads as a room and a bed.
#[tokio::test(flavor = "multi_thread")]
async fn a_short_room_stays_on_one_line_and_a_long_one_breaks_between_its_parts() {
    const LINES: &str = "
        return [...document.querySelectorAll('#departures .number')].map((room) => {
            const text = document.createRange();
            text.selectNodeContents(room);
            return new Set([...text.getClientRects()].map((line) => Math.round(line.top))).size;
        });";
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    for room in ["W214", "CCU12", "214 A", "1204 B", "ER-104", "Dialysis"] {
        site.book_from(room).await;
    }
    for (width, height) in [(1920, 1080), (1024, 768), (390, 844)] {
        browser.resize(width, height);
        for twelve_hours in [false, true] {
            browser.go(&site.display(None, twelve_hours).await).await;
            browser.until(LIVE, PATIENCE).await;
            let lines = browser.run(LINES).await;
            assert!(
                lines.as_array().is_some_and(|lines| lines.len() > 5 && lines.iter().all(|line| *line == 1)),
                "{width}: {lines}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_above_tells_the_hour_that_comes_twice_apart() {
    let clock = Clock::set_to("2026-11-01T06:30:10Z".parse().expect("a moment"));
    let (site, browser) = (Site::open(clock.clone()).await, Browser::open().await);
    for (at, told) in [("06:30:10", "CDT"), ("07:30:10", "CST"), ("08:30:10", "")] {
        clock.turn_to(format!("2026-11-01T{at}Z").parse().expect("a moment"));
        browser.go(&site.wall()).await;
        browser.until(LIVE, PATIENCE).await;
        assert_eq!(
            browser.run("return document.querySelector('#clock .zone').textContent").await,
            told,
            "{at}"
        );
    }
}

/// Where the clocks are set back at night: windows over days and over that night, revised times, times far
/// ahead.
#[tokio::test(flavor = "multi_thread")]
async fn rows_say_their_days_and_tell_the_hour_that_comes_twice_apart() {
    let evening = Clock::set_to("2026-10-31T20:07:10Z".parse().expect("a moment"));
    let (site, browser) = (Site::open(evening).await, Browser::open().await);
    let (exact, window) = (BookedTime::Exact, |from, until| BookedTime::Window { from, until });
    let at = |text: &str| format!("2026-{text}:00Z").parse::<Timestamp>().expect("a moment");
    let times = [
        ("1", exact(at("11-02T20:00")), None, "14:00 Mon"),
        ("2", exact(at("11-08T20:00")), None, "14:00 Sun 8 Nov"),
        ("3", window(at("10-31T21:00"), at("11-03T15:00")), None, "16:00 Sat until Tue 09:00"),
        ("4", exact(at("10-31T22:00")), Some(exact(at("11-01T22:00"))), "16:00 Sun was Sat 17:00"),
        ("5", window(at("11-01T06:30"), at("11-01T07:30")), None, "01:30 CDT Sun until 01:30 CST"),
        ("6", exact(at("11-01T07:30")), Some(exact(at("11-01T06:30"))), "01:30 CDT Sun was 01:30 CST"),
        ("7", exact(at("10-31T22:00")), None, "17:00"),
    ];
    for (room, time, revised, _) in times {
        site.book_at(room, Booking { revised, ..Booking::of(time) }).await;
    }
    for twelve_hours in [false, true] {
        let wall = site.far_display(twelve_hours).await;
        assert_drawn_as_served(&browser, &wall).await;
        for (room, _, _, expected) in times.iter().filter(|_| !twelve_hours) {
            let told = browser.run(&TIME_OF.replace("ROOM", room)).await;
            assert_eq!(told, *expected, "room {room}");
        }
    }
}

/// What the time cell of a room says, but for what is hidden from the eye.
const TIME_OF: &str = "
    const row = [...document.querySelectorAll('#departures .row')].find((row) => row.querySelector('.number')?.textContent === 'ROOM');
    const parts = [...row.querySelectorAll('.clock > *, .until, .was')];
    return parts.map((part) => part.textContent).join(' ');";

#[tokio::test(flavor = "multi_thread")]
async fn a_board_that_comes_again_unchanged_touches_no_row() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    browser.run("for (const row of document.querySelectorAll('.row')) row.served = true;").await;
    browser.run("document.documentElement.dataset.feed = 'waiting'").await;
    browser.run(RECONNECT).await;
    browser.until(LIVE, PATIENCE).await;
    browser
        .until(
            "[...document.querySelectorAll('.row')].every((row) => row.served && !row.matches('.lit'))",
            PATIENCE,
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pan_mark_opens_the_payors_form_apart_and_is_no_link_on_a_wall() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    let marks = "return [...document.querySelectorAll('#board a.pan')].map((mark) => \
                 ['href', 'target', 'rel'].map((name) => mark.getAttribute(name)))";
    let form =
        json!(["https://forms.prairie-health.example/prior-authorization", "_blank", "noopener noreferrer"]);
    assert_eq!(browser.run(marks).await, json!([form, form]), "one leaving, one coming");
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    browser
        .until("document.querySelectorAll('#board span.pan').length === 2 && !document.querySelector('#board a')", PATIENCE)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_rows_are_there_and_the_page_reloads_itself() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    browser.without_scripts();
    site.sign_in_at_home(&browser).await;
    assert!(browser.is_displayed("#arrivals .row").await);
    browser.go(&site.wall()).await;
    assert!(browser.is_displayed("#departures .row").await);
    let words = browser.text("#freshness .words").await;
    assert!(words.starts_with("data as of "), "{words}");
    assert_eq!(browser.attr("meta[http-equiv=refresh]", "content").await.as_deref(), Some("60"));
}
