//! Screens whose right to the board has ended say so, and nobody takes one for an empty board.

use crate::support::browser::Browser;
use crate::support::portal::Site;
use crate::support::{PATIENCE, for_soon};
use cookie::SameSite;
use portal_server::clock::Clock;
use std::time::{Duration, Instant};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const SIGNED_OUT: &str = "document.getElementById('signed-out')";

/// The full screen, with whom to call and nothing of a board.
async fn assert_signed_out(browser: &Browser) {
    let text = browser.text("#signed-out").await;
    assert!(text.contains("This screen is signed out"), "{text}");
    assert!(text.contains("call dispatch (555) 010-0142"), "{text}");
    browser.until("!document.querySelector('#board, .row, #empty')", PATIENCE).await;
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// How long after the call returned the browser shows that the screen is signed out.
async fn ended(browser: &Browser, since: Instant) -> Duration {
    browser.until(SIGNED_OUT, PATIENCE).await;
    let took = since.elapsed();
    eprintln!("signed out {took:?} after the call returned");
    assert_signed_out(browser).await;
    took
}

#[tokio::test(flavor = "multi_thread")]
async fn rotating_the_code_ends_a_session_with_the_signed_out_screen_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let mut code = site.home().code.clone();
    for_soon(async || {
        site.sign_in(&browser, &site.home().public_id, &code).await;
        browser.until(LIVE, PATIENCE).await;
        let rotated = site
            .app
            .portal
            .seat(&site.desk(), site.now())
            .facilities()
            .rotate_code(site.home().id, None, false)
            .await;
        let since = Instant::now();
        code = rotated.expect("the code is changed").spoken();
        ended(&browser, since).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn revoking_a_display_ends_it_with_the_signed_out_screen_within_one_second() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    for_soon(async || {
        let (wall, display) = site.hang(None, false).await;
        browser.go(&wall).await;
        browser.until(LIVE, PATIENCE).await;
        let revoked = site
            .app
            .portal
            .seat(&site.desk(), site.now())
            .facilities()
            .revoke_display(site.home().id, display)
            .await;
        let since = Instant::now();
        revoked.expect("the display is revoked");
        ended(&browser, since).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_leads_to_the_door_and_the_old_cookie_to_the_signed_out_screen() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    let mut kept = browser.client.get_named_cookie("bayboard").await.expect("the session is in a cookie");
    assert_eq!((kept.http_only(), kept.same_site()), (Some(true), Some(SameSite::Lax)));
    browser.click(".sign-out button", "document.getElementById('door')").await;
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
    browser.click(".sign-out button", "document.getElementById('door')").await;
    browser.client.switch_to_window(first).await.expect("the first tab is still there");
    browser
        .until("document.querySelector('#door, #signed-out') && !document.querySelector('.row')", PATIENCE)
        .await;
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
    let text = browser.text("#empty").await;
    assert!(text.contains("Nothing scheduled"), "{text}");
    assert!(text.contains("Expecting a call? Check ID and code, or phone (555) 010-0142"), "{text}");
    let shown = browser.run("return document.querySelector('#empty .id').textContent").await;
    assert_eq!(shown, typed);
    browser.until("!document.querySelector('.row, #signed-out')", PATIENCE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_into_the_id_is_shown_as_text_only() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let typed = "<img src=x onerror=\"window.hit=1\">";
    site.sign_in(&browser, typed, "abcd efgh jkmn").await;
    browser.until(LIVE, PATIENCE).await;
    let shown = browser.run("return document.querySelector('#empty .id').textContent").await;
    assert_eq!(shown, typed);
    browser.until("window.hit === undefined && !document.querySelector('img')", PATIENCE).await;
}
