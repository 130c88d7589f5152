//! Screens whose right to the board has ended say so, and nobody takes one for an empty board.

use crate::support::browser::Browser;
use crate::support::portal::Site;
use crate::support::{PATIENCE, SOON};
use cookie::SameSite;
use portal_server::clock::Clock;
use std::time::Instant;

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const SIGNED_OUT: &str = "document.getElementById('signed-out')";

/// The full screen, with whom to call and nothing of a board.
async fn assert_signed_out(browser: &Browser) {
    let text = browser.find("#signed-out").await.text().await.expect("the screen has words");
    assert!(text.contains("This screen is signed out"), "{text}");
    assert!(text.contains("call dispatch (555) 010-0142"), "{text}");
    browser.until("!document.querySelector('#board, .row, #empty')", SOON).await;
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

async fn ends_in_time(browser: &Browser, since: Instant) {
    browser.until(SIGNED_OUT, PATIENCE).await;
    let took = since.elapsed();
    eprintln!("signed out {took:?} after the call returned");
    assert!(took < SOON, "signed out only after {took:?}");
    assert_signed_out(browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rotating_the_code_ends_a_session_with_the_signed_out_screen_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    let rotated = site.app.portal.rotate_code(&site.desk(), site.home().id, None, false, site.now()).await;
    let since = Instant::now();
    rotated.expect("the code is changed");
    ends_in_time(&browser, since).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn revoking_a_display_ends_it_with_the_signed_out_screen_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.go(&site.wall()).await;
    browser.until(LIVE, PATIENCE).await;
    let displays = site.app.portal.displays(&site.desk(), site.home().id, site.now()).await.expect("displays are listed");
    let revoked = site.app.portal.revoke_display(&site.desk(), site.home().id, displays[0].id(), site.now()).await;
    let since = Instant::now();
    revoked.expect("the display is revoked");
    ends_in_time(&browser, since).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_leads_to_the_door_and_the_old_cookie_to_the_signed_out_screen() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    let mut kept = browser.client.get_named_cookie("bayboard").await.expect("the session is in a cookie");
    assert_eq!((kept.http_only(), kept.same_site()), (Some(true), Some(SameSite::Strict)));
    browser.find(".sign-out button").await.click().await.expect("the button can be clicked");
    browser.find("#door").await;
    kept.set_domain("127.0.0.1");
    browser.client.add_cookie(kept).await.expect("the cookie is put back");
    browser.go(&site.url("/board")).await;
    assert_signed_out(&browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_in_one_tab_takes_the_board_off_the_other() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    let first = browser.client.window().await.expect("a window");
    let second = browser.client.new_window(true).await.expect("a second tab").handle;
    browser.client.switch_to_window(second).await.expect("it opens");
    browser.go(&site.url("/board")).await;
    browser.until(LIVE, PATIENCE).await;
    browser.find(".sign-out button").await.click().await.expect("the button can be clicked");
    browser.find("#door").await;
    browser.client.switch_to_window(first).await.expect("the first tab is still there");
    browser.until("document.querySelector('#door, #signed-out') && !document.querySelector('.row')", SOON).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_link_shows_the_signed_out_screen_never_an_empty_board() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.go(&site.url("/d/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).await;
    assert_signed_out(&browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_shows_an_empty_board_with_the_id_as_typed() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let typed = site.home().public_id.replace('-', " - ");
    site.sign_in(&browser, &typed, "abcd efgh jkmn").await;
    browser.until(LIVE, PATIENCE).await;
    let text = browser.find("#empty").await.text().await.expect("the board has words");
    assert!(text.contains("Nothing scheduled"), "{text}");
    assert!(text.contains("Expecting a call? Check ID and code, or phone (555) 010-0142"), "{text}");
    let shown = browser.find("#empty .id").await.prop("textContent").await.expect("an element has text");
    assert_eq!(shown.as_deref(), Some(typed.as_str()));
    browser.until("!document.querySelector('.row, #signed-out')", SOON).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_into_the_id_is_shown_as_text_only() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let typed = "<img src=x onerror=\"window.hit=1\">";
    site.sign_in(&browser, typed, "abcd efgh jkmn").await;
    browser.until(LIVE, PATIENCE).await;
    let shown = browser.find("#empty .id").await.prop("textContent").await.expect("an element has text");
    assert_eq!(shown.as_deref(), Some(typed));
    browser.until("window.hit === undefined && !document.querySelector('img')", SOON).await;
}
