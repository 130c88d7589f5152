//! An errand by the keyboard alone: signing in, giving a colleague an account, and changing a facility's
//! code.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::Site;
use bayboard::access::Role;
use portal_server::clock::Clock;
use portal_server::demo;

const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";

/// Goes to a control by the tab key, and presses a key there.
async fn press_at(browser: &Browser, css: &str, key: &str, leads_to: &str) {
    browser.tab_to(css).await;
    browser.press(key).await;
    browser.until(leads_to, PATIENCE).await;
}

async fn type_at(browser: &Browser, css: &str, text: &str) {
    browser.tab_to(css).await;
    browser.press(text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_do_a_whole_errand_by_the_keyboard_alone() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let people = demo::people(&site.app).await.expect("the people are made");
    let person = people.iter().find(|person| person.role == Role::Administrator).expect("one of each role");
    browser.go(&site.url("/staff")).await;
    type_at(&browser, "#username", person.username).await;
    type_at(&browser, "#password", person.password).await;
    type_at(&browser, "#code", &person.code(site.now())).await;
    browser.press(ENTER).await;
    browser.wait_for(".bar").await;

    press_at(&browser, ".skip", ENTER, "location.hash === '#main'").await;
    press_at(&browser, "main a[href='/staff/accounts']", ENTER, "location.pathname === '/staff/accounts'")
        .await;
    press_at(&browser, "a[href='/staff/accounts/new']", ENTER, "document.getElementById('username')").await;
    type_at(&browser, "#name", "Luz Sandoval").await;
    type_at(&browser, "#username", "l.sandoval").await;
    // A choice is made by the beginning of its word.
    type_at(&browser, "#role", "Dispatcher").await;
    press_at(&browser, "main button.main", SPACE, "document.querySelector('.secret')").await;
    press_at(&browser, "main a.main, .head a.main", ENTER, "document.querySelector('.list')").await;
    assert!(browser.text(".list").await.contains("Dispatcher"));

    press_at(
        &browser,
        ".bar a[href='/staff/facilities']",
        ENTER,
        "location.pathname === '/staff/facilities'",
    )
    .await;
    let sheet = format!("/staff/facilities/{}", site.home().id);
    press_at(&browser, &format!("a[href='{sheet}']"), ENTER, "document.querySelector('.facts')").await;
    press_at(
        &browser,
        &format!("a[href='{sheet}/code/change']"),
        ENTER,
        "document.querySelector('.confirm')",
    )
    .await;
    press_at(&browser, "button.danger", SPACE, "document.querySelector('.secret')").await;
    assert_ne!(browser.text(".secret").await, site.home().code);
}
