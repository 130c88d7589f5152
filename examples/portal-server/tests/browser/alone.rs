//! Pages whose script cannot run, or dies: they reload themselves, and healthy ones do not.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::Site;
use bayboard::portal::FacilityPatch;
use bayboard::{Step, Zone};
use portal_server::clock::Clock;
use std::sync::Arc;
use std::time::Duration;

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
/// What repeats itself comes thirty times as often: a minute passes in two seconds. Each page that is loaded
/// has a name.
const HURRY: &str = "const real = window.setInterval; \
    window.setInterval = (run, wait, ...rest) => real(run, wait / 30, ...rest); window.born = Math.random();";
const RELOAD: &str = "document.querySelector('meta[http-equiv=refresh]')";
const ON_SCENE: &str = "document.querySelectorAll('#departures .row[data-status=on_scene]').length === 2";

/// The crew's step is on the page though its script does not run: the page was loaded again.
async fn assert_reloads_itself(site: &Site, browser: &Browser) {
    browser.go(&site.wall()).await;
    browser.wait_for("#departures .row").await;
    browser.until(&format!("!({LIVE}) && !({RELOAD})"), PATIENCE).await;
    site.step(site.world.calls[1], Step::OnScene).await;
    browser.until(ON_SCENE, PATIENCE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_script_never_comes_is_loaded_again_each_minute() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.before_every_page(HURRY);
    browser.without_files(&["/board.js"]);
    assert_reloads_itself(&site, &browser).await;
    browser.without_files(&["/board.js", "/watch.js"]);
    browser.go(&site.wall()).await;
    assert_eq!(
        browser.attr("meta[http-equiv=refresh]", "content").await.as_deref(),
        Some("60"),
        "the browser reloads it"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_script_dies_is_loaded_again_each_minute_once_the_server_answers() {
    let (mut site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.before_every_page(&format!("{HURRY} window.matchMedia = undefined;"));
    assert_reloads_itself(&site, &browser).await;
    // An error of the browser's own would stand for ever in place of the page.
    let store = Arc::clone(site.app.portal.store());
    site.stop().await;
    let born = browser.run("return window.born").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(browser.run("return window.born").await, born, "nobody answers");
    site.start_again(store).await;
    browser.until(&format!("window.born && window.born !== {born}"), PATIENCE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_board_that_the_script_cannot_draw_turns_stale_and_the_page_is_loaded_again() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.before_every_page(HURRY);
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    let born = browser.run("return window.born").await;
    browser.run("document.getElementById('row-departures').remove()").await;
    site.step(site.world.calls[1], Step::OnScene).await;
    browser.until(&format!("window.born !== {born} && {LIVE} && {ON_SCENE}"), PATIENCE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_page_is_left_alone_and_a_zone_that_the_browser_does_not_know_is_no_matter() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let patch = FacilityPatch {
        zone: Some(Zone::named("America/Ciudad_Juarez").expect("a zone")),
        ..FacilityPatch::default()
    };
    site.app
        .portal
        .seat(&site.desk(), site.now())
        .facilities()
        .update(site.home().id, None, patch)
        .await
        .expect("the zone is changed");
    let ignorant = "Intl.DateTimeFormat = function () { throw new RangeError('Invalid time zone'); };";
    let known = "window.known = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Denver', hour: '2-digit', minute: '2-digit' });";
    browser.before_every_page(&format!("{HURRY} {known} {ignorant}"));
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    let born = browser.run("return window.born").await;
    site.step(site.world.calls[1], Step::OnScene).await;
    browser.until(ON_SCENE, PATIENCE).await;
    // Ciudad Juárez keeps Denver's time.
    browser
        .until("known.format(new Date()) === document.querySelector('#clock .digits').textContent", PATIENCE)
        .await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    browser.until(LIVE, PATIENCE).await;
    assert_eq!(browser.run("return window.born").await, born, "two minutes of a hurried page, and no reload");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
