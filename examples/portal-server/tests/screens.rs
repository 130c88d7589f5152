//! The documentation's pictures, taken anew. Without BAYBOARD_SCREENSHOTS they are taken too, but not kept.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

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
}
