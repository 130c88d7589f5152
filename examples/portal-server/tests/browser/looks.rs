//! How the pages look on every screen: nothing to scroll sideways, nothing too faint, nothing on the console.

use crate::support::PATIENCE;
use crate::support::browser::Browser;
use crate::support::portal::Site;
use bayboard::Step;
use portal_server::clock::Clock;
use serde_json::Value;

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const SIZES: [(u32, u32); 7] =
    [(1920, 1080), (3840, 2160), (1366, 768), (1024, 768), (768, 1024), (390, 844), (320, 640)];
const THEMES: [&str; 2] = ["dark", "light"];

/// How far a page reaches beyond its screen, and by what.
const BEYOND: &str = "
    const [root, edge] = [document.documentElement, document.documentElement.clientWidth];
    if (root.scrollWidth <= edge && document.body.scrollWidth <= edge) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > edge + 1);
    return [`${root.scrollWidth} of ${edge}`, ...wide.map((element) => `${element.tagName}#${element.id}.${element.className}`)];";

/// What is cut off where nothing may be: times, rooms, statuses and marks.
const CUT: &str = "
    const cut = (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
    const kept = '.row :is(.time, .room, .level, .state, .marks, .clock, .status), #clock, #freshness, .panel-head';
    const shown = [...document.querySelectorAll(kept)].filter((element) => element.checkVisibility());
    return shown.filter(cut).map((element) => `${element.className}#${element.id} ${element.textContent}`);";

async fn assert_fits(browser: &Browser, page: &str) {
    for (width, height) in SIZES {
        browser.resize(width, height);
        browser.until(&format!("innerWidth === {width} && innerHeight === {height}"), PATIENCE).await;
        assert_eq!(
            browser.run(BEYOND).await,
            Value::Array(Vec::new()),
            "{page} scrolls sideways at {width}x{height}"
        );
        assert_eq!(
            browser.run(CUT).await,
            Value::Array(Vec::new()),
            "{page} cuts something off at {width}x{height}"
        );
    }
    assert_eq!(browser.complaints(), Vec::<String>::new(), "the console complains about {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn boards_fit_every_screen_without_scrolling_sideways() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    // The longest status, and the widest rooms of each size of letters.
    site.step(site.world.calls[1], Step::InService).await;
    for room in ["WWWWWW", "WWWWWWWWWW", "WWWWWWWWWWWWWWWW"] {
        site.book_from(room).await;
    }
    site.sign_in_at_home(&browser).await;
    browser.until(LIVE, PATIENCE).await;
    assert_fits(&browser, "the board").await;
    for twelve_hours in [false, true] {
        browser.go(&site.display(None, twelve_hours).await).await;
        browser.until(LIVE, PATIENCE).await;
        assert_fits(&browser, "the wall").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_without_rows_fit_every_screen_without_scrolling_sideways() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    browser.go(&site.url("/d/unknown")).await;
    browser.wait_for("#signed-out").await;
    assert_fits(&browser, "the signed-out screen").await;
    browser.go(&site.url("/")).await;
    browser.wait_for("#door").await;
    assert_fits(&browser, "the door").await;
    site.sign_in(&browser, &"long".repeat(12), "abcd efgh jkmn").await;
    browser.until(LIVE, PATIENCE).await;
    assert_fits(&browser, "the empty board").await;
}

/// What falls short of its contrast, each with where and when.
async fn too_faint(browser: &Browser, page: &str, state: &str) -> Vec<String> {
    let found = browser.run_with(include_str!("../support/contrast.js"), vec![state.into()]).await;
    assert!(found["looked"].as_u64() > Some(4), "nothing to look at: {found}");
    let short = found["short"].as_array().into_iter().flatten().filter_map(Value::as_str);
    short.map(|text| format!("{page}, {state}: {text}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_on_boards_keep_their_contrast_fresh_changed_and_stale() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in_at_home(&browser).await;
    let mut faint = Vec::new();
    for theme in THEMES {
        for (page, url) in [("board", site.url("/board")), ("wall", site.wall())] {
            browser.go(&format!("{url}?theme={theme}")).await;
            // Text is large on a wall and small on a phone, where it needs more.
            for (width, height) in [(1920, 1080), (390, 844)] {
                browser.resize(width, height);
                browser.until(&format!("{LIVE} && innerWidth === {width}"), PATIENCE).await;
                for state in ["fresh", "changed", "stale"] {
                    faint.extend(too_faint(&browser, &format!("{page} {width}, {theme}"), state).await);
                }
                browser.run("document.documentElement.dataset.feed = 'live'").await;
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_on_every_other_page_keep_their_contrast() {
    let (site, browser) = (Site::open(Clock::System).await, Browser::open().await);
    site.sign_in(&browser, "nobody", "abcd efgh jkmn").await;
    let mut faint = Vec::new();
    for theme in THEMES {
        for (page, path, part) in [
            ("door", "/", "#door"),
            ("signed out", "/d/unknown", "#signed-out"),
            ("empty", "/board", "#empty"),
        ] {
            browser.go(&site.url(&format!("{path}?theme={theme}"))).await;
            browser.wait_for(part).await;
            faint.extend(too_faint(&browser, &format!("{page}, {theme}"), "fresh").await);
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}
