//! More boards in one browser than a browser opens connections to a host: all are live, and history has each
//! of them.

use crate::support::browser::Browser;
use crate::support::portal::Site;
use crate::support::{PATIENCE, SOON};
use bayboard::journal::{LogonEvent, LogonKey, LogonNumber};
use bayboard::portal::FacilityPatch;
use bayboard::portal::Patch;
use bayboard::{DisplayId, Step};
use fantoccini::wd::WindowHandle;
use portal_server::clock::Clock;
use std::num::NonZeroU16;
use std::time::{Duration, Instant};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const ON_SCENE: &str = "document.querySelectorAll('#departures .row[data-status=on_scene]').length === 2";
const BOARDS: usize = 12;
/// As many streams as a browser opens.
const STREAMS: usize = 4;

async fn tab(browser: &Browser) -> WindowHandle {
    let tab = browser.client.new_window(true).await.expect("a tab opens").handle;
    to(browser, &tab).await;
    tab
}

async fn to(browser: &Browser, tab: &WindowHandle) {
    browser.client.switch_to_window(tab.clone()).await.expect("the tab is there");
}

/// What history has of a display, in order.
async fn history(site: &Site, display: DisplayId) -> Vec<LogonEvent> {
    let rows = site
        .app
        .portal
        .store()
        .logons(&LogonKey::All(site.app.tenant), LogonNumber::default(), NonZeroU16::MAX)
        .await;
    let rows = rows.expect("history can be read").into_iter().map(|(_, row)| row);
    rows.filter(|row| row.display == Some(display)).map(|row| row.event).collect()
}

async fn open_streams(site: &Site) -> usize {
    let metrics = site.metrics().await;
    let line = metrics.lines().find_map(|line| line.strip_prefix("bayboard_streams_open "));
    line.and_then(|count| count.parse().ok()).expect("streams are counted")
}

/// A minute's wait passes in two seconds, so that polls can be waited for.
const HURRY: &str = "const real = window.setTimeout; \
    window.setTimeout = (run, wait, ...rest) => real(run, run.name === 'poll' ? wait / 30 : wait, ...rest);";

#[tokio::test(flavor = "multi_thread")]
async fn twelve_displays_in_one_browser_are_live_and_those_without_a_stream_poll() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let mut walls = Vec::new();
    for number in 0..BOARDS {
        let (url, display) = site.hang(None, false).await;
        if number > 0 {
            tab(&browser).await;
        }
        browser.before_every_page(HURRY);
        browser.go(&url).await;
        browser.until(LIVE, PATIENCE).await;
        walls.push((browser.client.window().await.expect("a window"), display));
    }
    assert_eq!(open_streams(&site).await, STREAMS);

    site.step(site.world.calls[1], Step::OnScene).await;
    for (tab, _) in &walls {
        to(&browser, tab).await;
        browser.until(&format!("{LIVE} && {ON_SCENE}"), PATIENCE).await;
    }
    for (_, display) in &walls {
        let start = Instant::now();
        while history(&site, *display).await != [LogonEvent::Connect] {
            assert!(start.elapsed() < PATIENCE, "{:?}", history(&site, *display).await);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    // The last one polls, and ends when its right does.
    let (_, last) = walls[BOARDS - 1];
    site.app
        .portal
        .seat(&site.desk(), site.now())
        .facilities()
        .revoke_display(site.home().id, last)
        .await
        .expect("it is revoked");
    browser.until("document.getElementById('signed-out')", PATIENCE).await;
    // A page that goes leaves its stream to one that polls.
    let (tab, _) = &walls[0];
    to(&browser, tab).await;
    browser.client.close_window().await.expect("the tab closes");
    let start = Instant::now();
    while history(&site, walls[STREAMS].1).await.len() < 2 || open_streams(&site).await != STREAMS {
        assert!(start.elapsed() < PATIENCE, "nobody took the stream over");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_one_session_share_a_stream_and_pass_it_on() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    let mut tabs = vec![browser.client.window().await.expect("a window")];
    for _ in 1..BOARDS {
        tabs.push(tab(&browser).await);
        browser.go(&site.url("/board")).await;
        browser.until(LIVE, PATIENCE).await;
    }
    assert_eq!(open_streams(&site).await, 1);
    let stepped = Instant::now();
    site.step(site.world.calls[1], Step::OnScene).await;
    browser.until(ON_SCENE, PATIENCE).await;
    eprintln!("a page that shares showed it after {:?}", stepped.elapsed());

    // The page that hears for all is closed: another one takes over.
    to(&browser, &tabs[0]).await;
    browser.client.close_window().await.expect("the tab closes");
    site.step(site.world.calls[1], Step::AtPatient).await;
    for tab in &tabs[1..] {
        to(&browser, tab).await;
        browser
            .until(
                &format!("{LIVE} && document.querySelector('#departures .row[data-status=at_patient]')"),
                PATIENCE,
            )
            .await;
    }
    assert_eq!(open_streams(&site).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_session_of_the_browser_shares_no_stream() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    tab(&browser).await;
    site.sign_in(&browser, &site.home().public_id, "abcd efgh jkmn").await;
    browser.until(LIVE, PATIENCE).await;
    assert_eq!(open_streams(&site).await, 2);
    site.step(site.world.calls[1], Step::OnScene).await;
    tokio::time::sleep(SOON).await;
    browser.until("!document.querySelector('.row')", PATIENCE).await;
}

/// No stream comes through here.
const NO_STREAM: &str = "window.EventSource = undefined;";

#[tokio::test(flavor = "multi_thread")]
async fn a_page_to_which_no_stream_comes_polls_and_turns_stale_without_an_answer() {
    let (mut site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.before_every_page(&format!("{HURRY} {NO_STREAM} const now = performance.now.bind(performance); window.late = 0; performance.now = () => now() + window.late;"));
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    site.step(site.world.calls[1], Step::OnScene).await;
    browser.until(&format!("{LIVE} && {ON_SCENE}"), PATIENCE).await;
    let patch = FacilityPatch { twelve_hours: Patch::Set(true), ..FacilityPatch::default() };
    site.app
        .portal
        .seat(&site.desk(), site.now())
        .facilities()
        .update(site.home().id, None, patch)
        .await
        .expect("the clock is chosen");
    browser.until("document.querySelector('.row .half')?.textContent", PATIENCE).await;
    site.stop().await;
    browser.run("window.late = 101000").await;
    browser.until("document.documentElement.dataset.feed === 'stale'", PATIENCE).await;
}
