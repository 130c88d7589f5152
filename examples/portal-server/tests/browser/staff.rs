//! Staff as they come in and go on, in a real Chromium and without scripts: by a first link, a password, an
//! authenticator and recovery codes, home, to a colleague's account, whose role is taken away again.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::{Site, line};
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::NewAccount;
use data_encoding::BASE32_NOPAD;
use portal_server::clock::Clock;
use portal_server::demo;
use serde_json::{Value, json};
use totp_rs::Builder;

const PASSWORD: &str = "Quiet harbor lights 7";

/// A one-time link for a new administrator, as the operator makes the first one.
async fn first_link(site: &Site) -> String {
    let grants = vec![Grant::new(Role::Administrator, Scope::Company).expect("a role of the company")];
    let new =
        NewAccount { username: "g.okafor".parse().expect("a username"), name: line("Grace Okafor"), grants };
    let (desk, now) = (site.desk(), site.now());
    let made = site.app.portal.seat(&desk, now).accounts().create(new, None).await;
    site.url(&format!(
        "/staff/link/{}",
        made.expect("the account is made").value.link.expect("a fresh account has a link").secret
    ))
}

/// What an authenticator with the key on the page shows.
async fn code_on_page(site: &Site, browser: &Browser) -> String {
    let key = browser.text(".secret").await.replace(' ', "");
    let key = BASE32_NOPAD.decode(key.as_bytes()).expect("the key is base32");
    let second = u64::try_from(site.now().as_micros() / 1_000_000).expect("after 1970");
    Builder::new().with_secret(key).build_noncompliant().generate(second).to_string()
}

/// From the link to home.
async fn set_up(site: &Site, browser: &Browser, link: &str) {
    browser.go(link).await;
    browser.click("main button", "document.getElementById('password')").await;
    for field in ["#password", "#again"] {
        browser.type_into(field, PASSWORD).await;
    }
    browser.click("button.main", "document.querySelector('.qr')").await;
    assert!(browser.is_displayed(".qr").await);
    browser.type_into("#code", &code_on_page(site, browser).await).await;
    browser.click("button.main", "document.querySelector('.codes')").await;
    let codes = browser.run("return document.querySelectorAll('.codes li').length").await;
    assert_eq!(codes, 10);
    browser.click("a.main", "document.querySelector('.bar')").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_link_to_a_colleague_whose_role_is_taken_away_again() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.without_scripts();
    set_up(&site, &browser, &first_link(&site).await).await;
    assert!(browser.text("h1").await.contains("Grace Okafor"));
    browser.click(".bar a[href='/staff/accounts']", "location.pathname === '/staff/accounts'").await;
    browser.click("a.main", "document.getElementById('username')").await;
    browser.type_into("#name", "Luz Sandoval").await;
    browser.type_into("#username", "l.sandoval").await;
    browser.run("document.getElementById('role').value = 'dispatcher'").await;
    browser.click("main button.main", "document.querySelector('.secret')").await;
    let link = browser.text(".secret").await;
    let colleague = Browser::open().await;
    set_up(&site, &colleague, &link).await;
    assert!(colleague.text(".person").await.contains("Dispatcher"));
    browser.click("a.main", "document.querySelector('.list .acts button')").await;
    assert!(browser.text(".list").await.contains("Dispatcher"));
    browser.click(".list .acts button", "document.querySelector('.notice')").await;
    assert!(browser.text(".notice").await.contains("taken away"));
    colleague.go(&site.url("/staff")).await;
    assert!(colleague.text(".person").await.contains("No roles"));
    for browser in [&browser, &colleague] {
        assert_eq!(browser.complaints(), Vec::<String>::new());
    }
}

/// The pages of somebody who may open all there is, with a class of each that says it is there.
async fn pages(site: &Site, browser: &Browser) -> Vec<(&'static str, String)> {
    browser.go(&site.url("/staff/accounts")).await;
    browser.wait_for(".list tbody th a").await;
    let sheet = browser.attr(".list tbody tr:nth-child(2) th a", "href").await.unwrap_or_default();
    vec![
        ("home", "/staff".to_owned()),
        ("accounts", "/staff/accounts".to_owned()),
        ("nobody", "/staff/accounts?state=disabled".to_owned()),
        ("new", "/staff/accounts/new".to_owned()),
        ("disable", format!("{sheet}/disable")),
        ("sheet", format!("{sheet}?done=unlocked")),
        ("roles", "/staff/roles".to_owned()),
        ("logons", "/staff/logons".to_owned()),
        ("heartbeat", "/staff/heartbeat".to_owned()),
        ("journal", "/staff/journal".to_owned()),
        ("own", "/staff/account?done=look".to_owned()),
        ("authenticator", "/staff/account/authenticator".to_owned()),
        ("missing", "/staff/accounts/nobody".to_owned()),
    ]
}

/// How far a page reaches beyond its screen, and by what.
const BEYOND: &str = "
    const [root, edge] = [document.documentElement, document.documentElement.clientWidth];
    if (root.scrollWidth <= edge && document.body.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 1);
    return [`${root.scrollWidth} of ${edge}`, ...wide.map((element) => `${element.tagName}#${element.id}.${element.className}`)];";

/// What can be used and has no name of its own: controls without labels, links without words, ids that stand
/// twice, and what is too small for a finger (WCAG 2.2, 2.5.8) outside of running text.
const UNNAMED: &str = "
    const shown = (element) => element.checkVisibility() && element.type !== 'hidden';
    const controls = [...document.querySelectorAll('input, select, textarea')].filter(shown);
    const nameless = controls.filter((control) => ![...control.labels].some((label) => label.textContent.trim()));
    const wordless = [...document.querySelectorAll('a, button')].filter((one) => shown(one) && !one.textContent.trim());
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    const small = [...document.querySelectorAll('button, .button, select, .bar a, .tabs a')].filter((one) => {
        const box = one.getBoundingClientRect();
        return shown(one) && (box.width < 24 || box.height < 24);
    });
    const heads = document.querySelectorAll('h1').length === 1 ? [] : ['h1'];
    return [...nameless, ...wordless, ...small].map((one) => one.outerHTML.slice(0, 90)).concat(twice, heads);";

async fn look(browser: &Browser, page: &str, faults: &mut Vec<String>) {
    for theme in ["dark", "light"] {
        browser.prefers(theme);
        for (width, height) in [(1366, 768), (360, 740), (320, 640)] {
            browser.resize(width, height);
            browser.until(&format!("innerWidth === {width}"), PATIENCE).await;
            let mut told = |found: Value| {
                if found != json!([]) {
                    faults.push(format!("{page}, {theme}, {width}: {found}"));
                }
            };
            told(browser.run(BEYOND).await);
            told(browser.run(UNNAMED).await);
            let contrast = include_str!("../support/contrast.js");
            let found = browser.run_with(contrast, vec!["fresh".into()]).await;
            assert!(found["looked"].as_u64() > Some(4), "nothing to look at: {found}");
            told(found["short"].clone());
            keep(browser, &format!("{page}-{theme}-{width}")).await;
        }
    }
    let complaints: Vec<String> = browser.complaints();
    let complaints: Vec<&String> = complaints.iter().filter(|line| !is_status(line)).collect();
    if !complaints.is_empty() {
        faults.push(format!("the console complains about {page}: {complaints:?}"));
    }
}

/// Pages that refuse or turn away come with a status that says so, which the console repeats.
fn is_status(line: &str) -> bool {
    ["401 (Unauthorized)", "404 (Not Found)", "422 (Unprocessable Entity)", "422 (Unprocessable Content)"]
        .iter()
        .any(|status| line.ends_with(&format!("status of {status}")))
}

/// For whoever wants to look for themselves.
async fn keep(browser: &Browser, name: &str) {
    if let Some(folder) = std::env::var_os("BAYBOARD_STAFF_PICTURES") {
        let file = std::path::Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(file, browser.picture().await).expect("the folder can be written to");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_pages_fit_every_screen_keep_their_contrast_and_name_all_that_can_be_used() {
    let (site, browser, mut faults) = (Site::open(Clock::System).await, Browser::open().await, Vec::new());
    let people = demo::people(&site.app).await.expect("the people are made");
    browser.go(&site.url("/staff")).await;
    look(&browser, "door", &mut faults).await;
    browser.type_into("#username", "nobody").await;
    browser.click("button.main", "document.querySelector('.problems')").await;
    look(&browser, "door-refused", &mut faults).await;
    let link = first_link(&site).await;
    browser.go(&link).await;
    look(&browser, "link", &mut faults).await;
    browser.click("main button", "document.getElementById('password')").await;
    look(&browser, "set-up-password", &mut faults).await;
    for field in ["#password", "#again"] {
        browser.type_into(field, PASSWORD).await;
    }
    browser.click("button.main", "document.querySelector('.qr')").await;
    look(&browser, "set-up-authenticator", &mut faults).await;
    browser.type_into("#code", &code_on_page(&site, &browser).await).await;
    browser.click("button.main", "document.querySelector('.codes')").await;
    look(&browser, "recovery", &mut faults).await;
    browser.click("a.main", "document.querySelector('.bar')").await;
    for (page, path) in pages(&site, &browser).await {
        browser.go(&site.url(&path)).await;
        browser.wait_for("h1").await;
        look(&browser, page, &mut faults).await;
    }
    drop(people);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What has the focus, in words, as somebody goes on with the tab key.
const FOCUSED: &str = "
    const at = document.activeElement;
    const ring = getComputedStyle(at).outlineStyle !== 'none';
    return [at.textContent.trim() || at.name || at.tagName, ring];";

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_signs_in_and_reaches_everything_in_sight_of_the_focus() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    let people = demo::people(&site.app).await.expect("the people are made");
    let person = people.iter().find(|person| person.role == Role::HumanResources).expect("one of each role");
    browser.go(&site.url("/staff")).await;
    for text in [person.username, person.password, &person.code(site.now())] {
        browser.press("\u{e004}").await;
        browser.press(text).await;
    }
    browser.press("\u{e007}").await;
    browser.wait_for(".bar").await;
    let mut reached = Vec::new();
    for _ in 0..8 {
        browser.press("\u{e004}").await;
        let focused = browser.run(FOCUSED).await;
        assert_eq!(focused[1], true, "{focused} has the focus, and nobody sees it");
        reached.push(focused[0].as_str().unwrap_or_default().to_owned());
    }
    for name in ["Skip to content", "Sign out", "Home", "People"] {
        assert!(reached.iter().any(|word| word.contains(name)), "{name} is not reached: {reached:?}");
    }
}
