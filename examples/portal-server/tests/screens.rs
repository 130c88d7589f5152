//! The documentation's pictures, taken anew. Without BAYBOARD_SCREENSHOTS they are taken too, but not kept.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use bayboard::access::Role;
use portal_server::demo;
use std::path::PathBuf;
use support::PATIENCE;
use support::browser::Browser;
use support::portal::{Site, standing_clock};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";

/// Takes pictures of one browser.
struct Album {
    browser: Browser,
    folder: Option<PathBuf>,
}

impl Album {
    /// One picture of the page as it is, once it is live if it has charts.
    async fn take(&self, name: &str, width: u32, height: u32) {
        self.browser.resize(width, height);
        self.browser.until(&format!("innerWidth === {width} && innerHeight === {height}"), PATIENCE).await;
        self.browser.until(&format!("!document.documentElement.dataset.feed || {LIVE}"), PATIENCE).await;
        let picture = self.browser.picture().await;
        assert_eq!(size_of(&picture), (width, height), "{name}");
        if let Some(folder) = &self.folder {
            std::fs::write(folder.join(format!("{name}-{width}x{height}.png")), picture)
                .expect("the folder can be written to");
        }
        assert_eq!(self.browser.complaints(), Vec::<String>::new(), "the console complains about {name}");
    }
}

/// A PNG says its size in its first chunk.
fn size_of(picture: &[u8]) -> (u32, u32) {
    assert_eq!(&picture[1..4], b"PNG");
    let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[tokio::test(flavor = "multi_thread")]
async fn screenshots() {
    let site = Site::open(standing_clock()).await;
    let folder = std::env::var_os("BAYBOARD_SCREENSHOTS").map(PathBuf::from);
    let album = Album { browser: Browser::open().await, folder };
    let browser = &album.browser;
    browser.for_pictures();

    browser.go(&site.wall()).await;
    album.take("wall", 1920, 1080).await;
    browser.go(&format!("{}?theme=light", site.wall())).await;
    album.take("wall-light", 1920, 1080).await;
    browser.go(&site.url("/d/unknown")).await;
    album.take("signed-out", 1920, 1080).await;
    browser.go(&site.url("/")).await;
    album.take("door", 1920, 1080).await;

    site.sign_in_at_home(browser).await;
    album.take("board", 768, 1024).await;
    album.take("board", 390, 844).await;
    browser.go(&site.url("/board#days")).await;
    browser.resize(1366, 768);
    browser.until(LIVE, PATIENCE).await;
    browser.run("document.getElementById('days').scrollIntoView()").await;
    album.take("days", 1366, 768).await;

    site.sign_in(browser, "4821-0937", "abcd-efgh-jkmn").await;
    album.take("empty", 1920, 1080).await;
    staff(&album, &site).await;
}

/// Staff's pages, as whoever administers the company sees them. `every_page` takes all others.
async fn staff(album: &Album, site: &Site) {
    let (browser, people) = (&album.browser, demo::people(&site.app).await.expect("the people are made"));
    let person = people.iter().find(|person| person.role == Role::Administrator).expect("one of each role");
    browser.prefers("dark");
    browser.go(&site.url("/staff")).await;
    let code = person.code(site.now());
    for (field, text) in [("#username", person.username), ("#password", person.password), ("#code", &code)] {
        browser.type_into(field, text).await;
    }
    browser.click("button.main", "document.querySelector('.bar')").await;
    browser.go(&site.url("/staff/facilities")).await;
    album.take("staff-facilities", 1366, 768).await;
    let home = site.url(&format!("/staff/facilities/{}", site.home().id));
    browser.go(&home).await;
    browser.click("form[action$='/code'] button", "document.querySelector('.secret')").await;
    album.take("staff-facility", 1366, 768).await;
    browser.go(&site.url("/staff/journal")).await;
    album.take("staff-journal", 1366, 768).await;
    browser.prefers("light");
    browser.go(&site.url("/staff/accounts")).await;
    album.take("staff-accounts", 390, 844).await;
    browser.resize(1366, 768);
    browser.click("tbody tr:nth-child(2) th a", "document.querySelector('.facts')").await;
    album.take("staff-account", 1366, 768).await;
    browser.go(&format!("{home}/slip")).await;
    browser.on_paper(703);
    album.take("staff-slip", 703, 480).await;
}
