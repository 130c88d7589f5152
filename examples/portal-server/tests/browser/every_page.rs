//! Every page of the route table in a real browser, staff's and facilities', and the pages that answer forms:
//! accessible by all rules of WCAG 2.2 AA that a program can ask, in both themes; nothing to scroll sideways
//! at twice the size and on the narrowest phone; every control reached by the tab key, in order and in sight.

use crate::staff::{PASSWORD, code_on_page, first_link};
use crate::support::axe;
use crate::support::browser::Browser;
use crate::support::portal::{Site, line, standing_clock};
use crate::support::{PATIENCE, stops};
use bayboard::portal::NewDivision;
use bayboard::{DivisionKind, MemoryStore, PolicyPart};
use portal_server::app::AppSettings;
use portal_server::demo;
use portal_server::http::Surface;
use portal_server::request_log::RequestLog;
use portal_server::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

const THEMES: [&str; 2] = ["dark", "light"];
/// A desk's screen; the same at twice the size; and the narrowest phone, or a desk's screen at four times.
const SIZES: [(u32, u32); 3] = [(1366, 768), (640, 400), (320, 640)];
/// What opens no page: a file to take along.
const FILES: [&str; 1] = ["/staff/request-log/{day}"];
/// Has too much text to be looked at closely twice.
const LONGEST: &str = "/api";
const OVERLAY: &str =
    "hide, no-weight, affiliate, assigned_affiliate, *, *, *, *, dispatch.weight, see\nend\n";

/// How far a page reaches beyond its screen, and by what.
const BEYOND: &str = "
    const [root, edge] = [document.documentElement, document.documentElement.clientWidth];
    if (root.scrollWidth <= edge && document.body.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 1);
    return [`${root.scrollWidth} of ${edge}`, ...wide.map((element) => `${element.tagName}#${element.id}.${element.className}`)];";

/// One walk over all pages.
struct Walk {
    site: Site,
    browser: Browser,
    visited: BTreeSet<&'static str>,
    faults: Vec<String>,
    /// Where pictures are kept, for whoever wants to look for themselves.
    album: Option<PathBuf>,
    _log: TempDir,
}

impl Walk {
    async fn begin() -> Self {
        let log = tempfile::tempdir().expect("a place for the log");
        let request_log = Some(RequestLog::open(log.path(), 60).expect("a request log"));
        let settings = AppSettings { request_log, ..AppSettings::default() };
        let site = Site::open_with(Arc::new(MemoryStore::new()), standing_clock(), settings).await;
        let browser = Browser::open().await;
        axe::bring(&browser);
        let album = std::env::var_os("BAYBOARD_PICTURES").map(PathBuf::from);
        Self { site, browser, visited: BTreeSet::new(), faults: Vec::new(), album, _log: log }
    }

    /// Opens the page of a route, in both themes.
    async fn page(&mut self, route: &'static str, path: &str) {
        self.visited.insert(route);
        self.shown_at(route, path, 200).await;
    }

    async fn shown_at(&mut self, name: &str, path: &str, status: u64) {
        for theme in THEMES {
            self.browser.prefers(theme);
            let mark = if path.contains('?') { '&' } else { '?' };
            self.browser.go(&self.site.url(&format!("{path}{mark}theme={theme}"))).await;
            self.browser.wait_for("h1").await;
            assert_eq!(self.browser.status().await, status, "{path}");
            self.ask(name, theme).await;
        }
        self.measure(name).await;
    }

    /// The page that stands there already, such as the answer to a form.
    async fn standing(&mut self, name: &str) {
        for theme in THEMES {
            self.browser.prefers(theme);
            self.ask(name, theme).await;
        }
        self.measure(name).await;
    }

    async fn ask(&mut self, name: &str, theme: &str) {
        let loaded =
            "document.styleSheets.length === document.querySelectorAll('link[rel=stylesheet]').length";
        self.browser.until(loaded, PATIENCE).await;
        let found = axe::faults(&self.browser).await;
        self.faults.extend(found.into_iter().map(|fault| format!("{name}, {theme}: {fault}")));
        if name != LONGEST {
            self.look_closely(name, theme).await;
        }
        self.keep(name, theme).await;
    }

    /// By our own measure, which takes what lies above and below of a text into account.
    async fn look_closely(&mut self, name: &str, theme: &str) {
        let faint = self.browser.run_with(include_str!("../support/contrast.js"), vec!["fresh".into()]).await;
        self.note(name, theme, faint["short"].clone());
    }

    /// What does not depend on the theme.
    async fn measure(&mut self, name: &str) {
        let heads = self.browser.run("return document.querySelectorAll('h1').length").await;
        self.note(name, "h1", if heads == 1 { json!([]) } else { json!([heads]) });
        let reached = stops::faults(&self.browser).await;
        self.note(name, "keyboard", reached);
        for (width, height) in SIZES {
            self.browser.resize(width, height);
            self.browser.until(&format!("innerWidth === {width}"), PATIENCE).await;
            let beyond = self.browser.run(BEYOND).await;
            self.note(name, &format!("{width} wide"), beyond);
        }
        self.keep(name, "phone").await;
        self.browser.resize(1366, 768);
        let complaints: Vec<String> = self.browser.complaints();
        let complaints: Vec<String> = complaints.into_iter().filter(|line| !is_status(line)).collect();
        self.note(name, "console", json!(complaints));
    }

    fn note(&mut self, name: &str, what: &str, found: Value) {
        if found != json!([]) {
            self.faults.push(format!("{name}, {what}: {found}"));
        }
    }

    async fn keep(&self, name: &str, kind: &str) {
        let Some(folder) = &self.album else { return };
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        let name: String = name.chars().map(plain).collect();
        let file = folder.join(format!("{}-{kind}.png", name.trim_matches('-')));
        std::fs::write(file, self.browser.whole_picture().await).expect("the folder can be written to");
    }

    /// The same page as it prints.
    async fn printed(&self, name: &str) {
        if self.album.is_some() {
            self.browser.on_paper(703);
            self.keep(name, "print").await;
            self.browser.prefers("light");
            self.browser.resize(1366, 768);
        }
    }

    /// Posts a form, to the page that answers it.
    async fn post(&self, path: &str, button: &str, leads_to: &str) {
        self.browser.go(&self.site.url(path)).await;
        self.browser.wait_for("h1").await;
        self.browser.click(button, leads_to).await;
    }
}

/// Pages that refuse or turn away come with a status that says so, which the console repeats.
fn is_status(line: &str) -> bool {
    line.contains("the server responded with a status of 4")
}

/// Facilities' pages, and those for anybody.
async fn before_staff(walk: &mut Walk) {
    walk.page("/", "/").await;
    walk.page("/api", "/api").await;
    walk.shown_at("nowhere", "/nowhere", 404).await;
    walk.shown_at("wall signed out", "/d/unknown", 410).await;
    let wall = format!("/d/{}", walk.site.world.display);
    walk.page("/d/{secret}", &wall).await;
    walk.post("/", "#door button[type=submit]", "document.querySelector('.problems')").await;
    walk.standing("door refused").await;
    walk.site.sign_in_at_home(&walk.browser).await;
    walk.page("/board", "/board").await;
    let out = "document.getElementById('door')";
    walk.browser.click(".sign-out button", out).await;
    walk.site.sign_in(&walk.browser, "4821-0937", "abcd-efgh-jkmn").await;
    walk.standing("board empty").await;
}

/// The staff's door, and all that comes before somebody is in. Ends at home.
async fn coming_in(walk: &mut Walk) {
    walk.shown_at("staff turned away", "/staff/accounts", 401).await;
    walk.shown_at("staff door", "/staff", 200).await;
    walk.browser.type_into("#username", "nobody").await;
    walk.browser.click("button.main", "document.querySelector('.problems')").await;
    walk.standing("staff door refused").await;
    let link = first_link(&walk.site).await;
    let path = link.trim_start_matches(&walk.site.url("")).to_owned();
    walk.page("/staff/link/{secret}", &path).await;
    walk.browser.click("main button", "document.getElementById('password')").await;
    walk.page("/staff/set-up", "/staff/set-up").await;
    walk.browser.click("button.main", "document.querySelector('.problems')").await;
    walk.standing("set-up refused").await;
    for field in ["#password", "#again"] {
        walk.browser.type_into(field, PASSWORD).await;
    }
    walk.browser.click("button.main", "document.querySelector('.qr')").await;
    walk.standing("set-up authenticator").await;
    walk.browser.type_into("#code", &code_on_page(&walk.browser, walk.site.now()).await).await;
    walk.browser.click("button.main", "document.querySelector('.codes')").await;
    walk.standing("recovery codes").await;
    walk.printed("recovery codes").await;
    walk.browser.click("a.main", "document.querySelector('.bar')").await;
    walk.post(&path, "main button", "document.querySelector('a.button.main')").await;
    walk.standing("link over").await;
}

/// The pages of routes without a gap, and with one: what fills it is found on the list.
const PLAIN: [&str; 20] = [
    "/staff/rules/matrix",
    "/staff",
    "/staff/account",
    "/staff/account/authenticator",
    "/staff/accounts/new",
    "/staff/roles",
    "/staff/logons",
    "/staff/heartbeat",
    "/staff/journal",
    "/staff/request-log",
    "/staff/facilities",
    "/staff/facilities/new",
    "/staff/units/new",
    "/staff/affiliates/new",
    "/staff/payors/new",
    "/staff/divisions/new",
    "/staff/settings",
    "/staff/tokens/new",
    "/staff/rules/new",
    "/staff/accounts",
];
const LISTS: [(&str, &str, &str); 8] = [
    ("/staff/units", "/staff/units/{id}", "a[href^='/staff/units/']:not(.button)"),
    ("/staff/affiliates", "/staff/affiliates/{id}", "a[href^='/staff/affiliates/']:not(.button)"),
    ("/staff/payors", "/staff/payors/{id}", "a[href^='/staff/payors/']:not(.button)"),
    ("/staff/divisions", "/staff/divisions/regions/{id}", "a[href^='/staff/divisions/regions/']"),
    (
        "/staff/divisions",
        "/staff/divisions/{id}",
        "tbody a[href^='/staff/divisions/']:not([href*='/regions/'])",
    ),
    ("/staff/tokens", "/staff/tokens/{id}/revoke", "a[href$='/revoke']"),
    ("/staff/rules", "/staff/rules/{id}", "tbody a[href^='/staff/rules/']"),
    ("/staff/rules", "/staff/rules/back", "a[href^='/staff/rules/back']"),
];

async fn staff_pages(walk: &mut Walk) {
    for route in PLAIN {
        walk.page(route, route).await;
    }
    for (list, route, link) in LISTS {
        if !walk.visited.contains(list) {
            walk.page(list, list).await;
        }
        walk.browser.go(&walk.site.url(list)).await;
        let path = walk.browser.attr(link, "href").await.unwrap_or_else(|| panic!("{list} leads nowhere"));
        walk.page(route, &path).await;
    }
    walk.printed("rules").await;
}

async fn of_an_account(walk: &mut Walk, account: &str) {
    walk.page("/staff/accounts/{id}", &format!("{account}?done=unlocked")).await;
    walk.page("/staff/accounts/{id}/grants/take", &format!("{account}/grants/take?grant=dispatcher")).await;
    walk.page("/staff/accounts/{id}/disable", &format!("{account}/disable")).await;
    walk.page("/staff/accounts/{id}/reset", &format!("{account}/reset")).await;
    walk.browser.click("main button.danger", "document.querySelector('.secret')").await;
    walk.standing("account link once").await;
    walk.printed("account link once").await;
    walk.post("/staff/accounts/new", "main button.main", "document.querySelector('.problems')").await;
    walk.standing("account refused").await;
    walk.shown_at("nobody disabled", "/staff/accounts?state=disabled", 200).await;
    walk.browser.go(&walk.site.url("/staff/account")).await;
    walk.browser.type_into("#recovery_password", PASSWORD).await;
    let form = "form[action$='/recovery-codes'] button";
    walk.browser.click(form, "document.querySelector('.codes')").await;
    walk.standing("recovery codes new").await;
}

async fn of_a_facility(walk: &mut Walk) {
    let place = format!("/staff/facilities/{}", walk.site.home().id);
    let seat_now = (walk.site.desk(), walk.site.now());
    let seat = walk.site.app.portal.seat(&seat_now.0, seat_now.1);
    let screens = seat.facilities().displays(walk.site.home().id).await.expect("its screens");
    let screen = format!("{place}/displays/{}/revoke", screens[0].id());
    let pages = [
        ("/staff/facilities/{id}", place.clone()),
        ("/staff/facilities/{id}/change", format!("{place}/change")),
        ("/staff/facilities/{id}/code/change", format!("{place}/code/change")),
        ("/staff/facilities/{id}/status", format!("{place}/status")),
        ("/staff/facilities/{id}/preview", format!("{place}/preview")),
        ("/staff/facilities/{id}/tries", format!("{place}/tries")),
        ("/staff/facilities/{id}/displays/{display}/revoke", screen),
        ("/staff/facilities/{id}/slip", format!("{place}/slip")),
    ];
    for (route, path) in pages {
        walk.page(route, &path).await;
    }
    walk.printed("slip").await;
    let secret = "document.querySelector('.secret')";
    walk.post(&place, "form[action$='/code'] button", secret).await;
    walk.standing("facility code").await;
    walk.post(&place, "form[action$='/displays'] button", "document.querySelector('.problems')").await;
    walk.standing("screen refused").await;
    walk.browser.type_into("#name", "West corridor").await;
    walk.browser.click("form[action$='/displays'] button", secret).await;
    walk.standing("screen link once").await;
    walk.post("/staff/facilities/new", "main button.main", "document.querySelector('.problems')").await;
    walk.standing("facility refused").await;
}

async fn of_the_company(walk: &mut Walk) {
    walk.post("/staff/tokens/new", "main button.main", "document.querySelector('.problems')").await;
    walk.standing("token refused").await;
    walk.shown_at("missing", "/staff/accounts/nobody", 404).await;
}

/// What a company has that the demonstration does not show.
async fn furnish(site: &Site) {
    let (desk, now) = (site.desk(), site.now());
    let seat = site.app.portal.seat(&desk, now);
    let region = seat.directory().create_region(line("North"), None).await.expect("a region").value;
    let division = NewDivision::new(region, line("City EMS"), DivisionKind::Provider);
    seat.directory().create_division(division, None).await.expect("a division");
    let text = OVERLAY.parse().expect("a text");
    let file = seat.rules().import(PolicyPart::Overlay, line("house"), text, None).await.expect("rules");
    seat.rules().activate(file, None).await.expect("they are in force");
}

/// The account of somebody of the demonstration's.
async fn somebody(site: &Site) -> String {
    let (desk, now) = (site.desk(), site.now());
    let seat = site.app.portal.seat(&desk, now);
    let all = seat.accounts().list(None, NonZeroU16::MAX).await.expect("accounts").items;
    let found = all.iter().find(|account| account.username() == Some("d.whitlock"));
    format!("/staff/accounts/{}", found.expect("the demonstration's dispatcher").id())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_staff_and_facilities_is_accessible_fits_and_is_reached_by_the_keyboard() {
    let mut walk = Walk::begin().await;
    demo::people(&walk.site.app).await.expect("the people are made");
    furnish(&walk.site).await;
    let account = somebody(&walk.site).await;
    before_staff(&mut walk).await;
    coming_in(&mut walk).await;
    staff_pages(&mut walk).await;
    of_an_account(&mut walk, &account).await;
    of_a_facility(&mut walk).await;
    of_the_company(&mut walk).await;
    finds_what_is_planted(&walk.browser).await;
    walk.site.app.clock.turn_to(walk.site.now().plus(Duration::from_secs(3_600)));
    walk.shown_at("locked", "/staff", 401).await;

    let pages = routes::public();
    let pages = pages.iter().filter(|route| route.method == "GET" && route.surface == Surface::Page);
    let missed: Vec<&str> = pages
        .map(|route| route.path)
        .filter(|path| !walk.visited.contains(path) && !FILES.contains(path))
        .collect();
    assert_eq!(missed, Vec::<&str>::new(), "nobody looks at these pages");
    assert!(walk.faults.is_empty(), "{}", walk.faults.join("\n"));
}

/// A check that has gone blind finds nothing anywhere.
async fn finds_what_is_planted(browser: &Browser) {
    browser.run("document.querySelector('main').append(new Image(60, 60))").await;
    let found = axe::faults(browser).await;
    assert!(found.iter().any(|fault| fault.starts_with("image-alt")), "{found:?}");
    browser.run("document.querySelector('main img').remove()").await;
    let plant = "const hidden = document.createElement('button'); hidden.style.outline = 'none'; \
        hidden.textContent = 'x'; hidden.tabIndex = 1; document.querySelector('main').append(hidden)";
    browser.run(plant).await;
    assert_ne!(stops::faults(browser).await, json!([]), "a button out of turn and without a ring");
}
