//! Staff as they come in and go on, in a real Chromium and without scripts: by a first link, a password, an
//! authenticator and recovery codes, home, to a colleague's account, whose role is taken away again, and to a
//! facility's new code.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::{Site, line};
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::NewAccount;
use bayboard::{AccountId, Timestamp};
use data_encoding::BASE32_NOPAD;
use portal_server::clock::Clock;
use std::time::Duration;
use totp_rs::Builder;

pub(crate) const PASSWORD: &str = "Quiet harbor lights 7";
/// A stream looks four times a second whether its session goes on.
const MANY_LOOKS: Duration = Duration::from_secs(2);

/// A one-time link for a new administrator, as the operator makes the first one.
pub(crate) async fn first_link(site: &Site) -> String {
    newcomer(site, Role::Administrator, "g.okafor", "Grace Okafor").await.1
}

/// Somebody new, and their one-time link.
async fn newcomer(site: &Site, role: Role, username: &str, name: &str) -> (AccountId, String) {
    let grants = vec![Grant::new(role, Scope::Company).expect("a role of the company")];
    let new = NewAccount::new(username.parse().expect("a username"), line(name)).holding(grants);
    let (desk, now) = (site.desk(), site.now());
    let made = site.app.portal.seat(&desk, now).accounts().create(new, None).await;
    let made = made.expect("the account is made").value;
    let secret = made.link.expect("a fresh account has a link").secret;
    (made.account.id(), site.url(&format!("/staff/link/{secret}")))
}

/// What an authenticator with the key on the page shows.
pub(crate) async fn code_on_page(browser: &Browser, now: Timestamp) -> String {
    let key = browser.text(".secret").await.replace(' ', "");
    let key = BASE32_NOPAD.decode(key.as_bytes()).expect("the key is base32");
    let second = u64::try_from(now.as_micros() / 1_000_000).expect("after 1970");
    Builder::new().with_secret(key).build_noncompliant().generate(second).to_string()
}

/// From the link to home.
pub(crate) async fn set_up(browser: &Browser, link: &str, clock: &Clock) {
    browser.go(link).await;
    browser.click("main button", "document.getElementById('password')").await;
    for field in ["#password", "#again"] {
        browser.type_into(field, PASSWORD).await;
    }
    browser.click("button.main", "document.querySelector('.qr')").await;
    assert!(browser.is_displayed(".qr").await);
    browser.type_into("#code", &code_on_page(browser, clock.now()).await).await;
    browser.click("button.main", "document.querySelector('.codes')").await;
    let codes = browser.run("return document.querySelectorAll('.codes li').length").await;
    assert_eq!(codes, 10);
    browser.click("a.main", "document.querySelector('.bar')").await;
}

/// Chooses in a field that offers a choice.
pub(crate) async fn choose(browser: &Browser, css: &str, value: &str) {
    browser.run(&format!("document.querySelector({css:?}).value = {value:?}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_errands_need_no_scripts() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.without_scripts();
    set_up(&browser, &first_link(&site).await, &Clock::System).await;
    assert!(browser.text("h1").await.contains("Grace Okafor"));
    browser.click(".bar a[href='/staff/accounts']", "location.pathname === '/staff/accounts'").await;
    browser.click("a.main", "document.getElementById('username')").await;
    browser.type_into("#name", "Luz Sandoval").await;
    browser.type_into("#username", "l.sandoval").await;
    choose(&browser, "#role", "dispatcher").await;
    browser.click("main button.main", "document.querySelector('.secret')").await;
    let link = browser.text(".secret").await;
    let colleague = Browser::open().await;
    colleague.without_scripts();
    set_up(&colleague, &link, &Clock::System).await;
    assert!(colleague.text(".person").await.contains("Dispatcher"));
    browser.click("a.main", "document.querySelector('.list .acts a')").await;
    assert!(browser.text(".list").await.contains("Dispatcher"));
    browser.click(".list .acts a", "document.querySelector('.confirm')").await;
    assert!(browser.text(".confirm").await.contains("Take Dispatcher"));
    browser.click("button.danger", "document.querySelector('.notice')").await;
    assert!(browser.text(".notice").await.contains("taken away"));
    colleague.go(&site.url("/staff")).await;
    assert!(colleague.text(".person").await.contains("No roles"));
    browser.go(&site.url(&format!("/staff/facilities/{}/code/change", site.home().id))).await;
    browser.click("button.danger", "document.querySelector('.secret')").await;
    assert!(browser.text(".secret").await.len() > 8 && browser.text(".secret").await != site.home().code);
    for browser in [&browser, &colleague] {
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}

/// What a form does may end the session its page was opened with, before the answer is here: an answer such
/// as new recovery codes is shown once, and must not be lost to it.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_form_is_under_way_waits_for_its_answer() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    for (username, is_under_way) in [("l.sandoval", false), ("b.hale", true)] {
        let (id, link) = newcomer(&site, Role::Dispatcher, username, "Luz Sandoval").await;
        set_up(&browser, &link, &Clock::System).await;
        browser.go(&site.url("/staff/account")).await;
        if is_under_way {
            let send =
                "document.querySelector('main form').dispatchEvent(new Event('submit', { bubbles: true }))";
            browser.run(send).await;
        }
        let (desk, now) = (site.desk(), site.now());
        site.app.portal.seat(&desk, now).accounts().disable(id).await.expect("the account is disabled");
        let stands = "document.querySelector('#recovery_password')";
        if is_under_way {
            tokio::time::sleep(MANY_LOOKS).await;
            browser.until(stands, Duration::ZERO).await;
        } else {
            browser.until(&format!("!{stands}"), PATIENCE).await;
        }
    }
}
