//! What happens shows on screens that are open already.

use crate::support::browser::Browser;
use crate::support::portal::{Site, standing_clock};
use crate::support::{PATIENCE, for_soon};
use bayboard::{DispatchId, Step};
use portal_server::clock::Clock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Room 108 waits for its crew, which is on its way.
const ROOM: &str = "[...document.querySelectorAll('#departures .row')].find((row) => row.querySelector('.number')?.textContent === '108')";

fn shows(status: &str) -> String {
    format!(
        "{ROOM}?.dataset.status === '{status}' && {ROOM}.querySelector('.status').dataset.status === '{status}'"
    )
}

/// Notes on the page when the status of the room's row becomes another one. The marker would not survive a
/// reload.
const WATCH: &str = "
    window.marker = 'kept';
    window.seen = {};
    new MutationObserver(() => {
        const status = ROOM?.dataset.status;
        if (status) window.seen[status] ??= Date.now();
    }).observe(document.getElementById('board'), { subtree: true, childList: true, attributes: true });";

fn call_of_room_108(site: &Site) -> DispatchId {
    site.world.calls[1]
}

fn milliseconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// How long after the call returned the page showed the step: nothing, if it was even faster.
async fn step_and_measure(site: &Site, browser: &Browser, step: Step, status: &str) -> Duration {
    site.step(call_of_room_108(site), step).await;
    let returned = milliseconds();
    browser.until(&shows(status), PATIENCE).await;
    let seen = browser
        .run(&format!("return window.seen.{status}"))
        .await
        .as_u64()
        .expect("the change was seen happening");
    Duration::from_millis(seen.saturating_sub(returned))
}

async fn assert_changes_show(site: &Site, browser: &Browser) {
    browser.until("document.documentElement.dataset.feed === 'live'", PATIENCE).await;
    browser.until(&shows("enroute"), PATIENCE).await;
    browser.run(&WATCH.replace("ROOM", ROOM)).await;
    let mut steps =
        [(Step::OnScene, "on_scene"), (Step::AtPatient, "at_patient"), (Step::Transporting, "transporting")]
            .into_iter();
    for_soon(async || {
        let (step, status) = steps.next().expect("a step for each try");
        let took = step_and_measure(site, browser, step, status).await;
        eprintln!("{status} showed {took:?} after the call returned");
        took
    })
    .await;
    assert_eq!(browser.run("return window.marker").await, "kept", "the page was loaded again");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_signed_in_sees_a_status_change_without_reload_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    assert_changes_show(&site, &browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wall_display_sees_a_status_change_without_reload_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.go(&site.wall()).await;
    assert_changes_show(&site, &browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_row_lights_up_and_is_told_to_screen_readers() {
    let (site, browser) = (Site::open(standing_clock()).await, Browser::open().await);
    browser.go(&site.wall()).await;
    browser.until("document.documentElement.dataset.feed === 'live'", PATIENCE).await;
    assert_eq!(
        browser.run("return document.querySelectorAll('.lit').length").await,
        0,
        "nothing has changed yet"
    );
    site.step(call_of_room_108(&site), Step::OnScene).await;
    browser.until(&format!("{ROOM}.classList.contains('lit')"), PATIENCE).await;
    browser.until("document.getElementById('say').textContent === 'Room 108: On scene'", PATIENCE).await;
}
