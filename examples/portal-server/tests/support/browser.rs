//! A Chromium with a profile of its own, and the few things tests ask of it.

use super::PATIENCE;
use super::driver::Driver;
use data_encoding::BASE64;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt::Display;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const LOOK: Duration = Duration::from_millis(15);
const STARTS: usize = 3;
/// More controls than any page has.
const MOST_STOPS: usize = 150;

/// One browser with one session. Fields are dropped in order: the driver ends the browser before its profile
/// goes.
#[derive(Debug)]
pub struct Browser {
    pub client: Client,
    session: String,
    driver: Driver,
    _profile: TempDir,
}

impl Browser {
    pub async fn open() -> Self {
        let (driver, profile) = (Driver::start(), tempfile::tempdir().expect("a place for the profile"));
        let client = start(&driver, &profile).await;
        let session = client.session_id().await.ok().flatten().expect("a session has an id");
        let browser = Self { client, session, driver, _profile: profile };
        browser.resize(1920, 1080);
        browser
    }

    pub async fn go(&self, url: &str) {
        self.again(url, || self.client.goto(url)).await;
    }

    /// Waits until an element is there.
    pub async fn wait_for(&self, css: &str) {
        self.again(css, || self.client.find(Locator::Css(css))).await;
    }

    /// The words a reader sees.
    pub async fn text(&self, css: &str) -> String {
        self.again(css, async || self.client.find(Locator::Css(css)).await?.text().await).await
    }

    pub async fn is_displayed(&self, css: &str) -> bool {
        self.again(css, async || self.client.find(Locator::Css(css)).await?.is_displayed().await).await
    }

    pub async fn attr(&self, css: &str, name: &str) -> Option<String> {
        self.again(css, async || self.client.find(Locator::Css(css)).await?.attr(name).await).await
    }

    /// Types into an empty field.
    pub async fn type_into(&self, css: &str, text: &str) {
        let typed = async || {
            let field = self.client.find(Locator::Css(css)).await?;
            field.clear().await?;
            field.send_keys(text).await
        };
        self.again(css, typed).await;
    }

    /// Clicks until what the click leads to is there: a driver that finds the page leaving does not say
    /// whether it clicked.
    pub async fn click(&self, css: &str, leads_to: &str) {
        let click = async || self.client.find(Locator::Css(css)).await?.click().await;
        let (script, start, mut clicked) = (format!("return Boolean({leads_to})"), Instant::now(), false);
        while !self.holds(&script).await {
            assert!(start.elapsed() < PATIENCE, "{css} does not lead to {leads_to}\n{}", self.seen().await);
            clicked = clicked || click().await.is_ok();
            tokio::time::sleep(LOOK).await;
        }
    }

    /// What a script on the page returns. It may be run again, so it must not matter how often it is.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, Vec::new()).await
    }

    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.again(script, || self.client.execute(script, arguments.clone())).await
    }

    /// Waits until an expression on the page is true.
    pub async fn until(&self, expression: &str, within: Duration) {
        let (script, start) = (format!("return Boolean({expression})"), Instant::now());
        while !self.holds(&script).await {
            if start.elapsed() > within {
                panic!("not within {within:?}: {expression}\n{}", self.seen().await);
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    async fn holds(&self, script: &str) -> bool {
        self.client.execute(script, Vec::new()).await.ok() == Some(Value::Bool(true))
    }

    /// Asks until there is an answer. While a page is on its way to another one, the driver finds no element,
    /// a stale one, no context, or a wait "aborted by navigation": all of it means that it is too early.
    async fn again<T, E: Display>(&self, what: &str, ask: impl AsyncFn() -> Result<T, E>) -> T {
        let start = Instant::now();
        loop {
            match ask().await {
                Ok(answer) => return answer,
                Err(error) if start.elapsed() > PATIENCE => panic!("{what}: {error}\n{}", self.seen().await),
                Err(_) => tokio::time::sleep(LOOK).await,
            }
        }
    }

    async fn seen(&self) -> String {
        let seen = "return `${location.pathname} ${document.documentElement.dataset.feed}\\n${document.body.innerText}`";
        let seen = self.client.execute(seen, Vec::new()).await;
        seen.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// The size of the page itself: a window's smallest width is wider than a phone.
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700});
        self.tools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Lays the page out as on a sheet of paper that is so wide between its margins, at 96 dots an inch.
    pub fn on_paper(&self, width: u32) {
        self.tools("Emulation.setEmulatedMedia", &json!({"media": "print"}));
        self.resize(width, 700);
    }

    pub fn without_scripts(&self) {
        self.tools("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    }

    /// So that a picture depends neither on the moment it is taken nor on the machine.
    pub fn for_pictures(&self) {
        let reduced = json!({"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]});
        self.tools("Emulation.setEmulatedMedia", &reduced);
        self.tools("Emulation.setScrollbarsHidden", &json!({"hidden": true}));
    }

    /// As on a device whose owner likes pages light or dark.
    pub fn prefers(&self, theme: &str) {
        let preferred = json!({"media": "", "features": [{"name": "prefers-color-scheme", "value": theme}]});
        self.tools("Emulation.setEmulatedMedia", &preferred);
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.expect("it takes keys");
    }

    /// Goes on with the tab key so many times, at once.
    pub async fn tab(&self, times: usize) {
        let value = '\u{e004}';
        let pressed = (0..times).fold(KeyActions::new("keys".to_owned()), |keys, _| {
            keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.client.perform_actions(pressed).await.expect("the keys are pressed");
    }

    /// Goes on with the tab key until an element has the focus.
    pub async fn tab_to(&self, css: &str) {
        let script = format!("return document.activeElement.matches({css:?})");
        for _ in 0..MOST_STOPS {
            if self.run(&script).await == Value::Bool(true) {
                return;
            }
            self.tab(1).await;
        }
        panic!("the tab key does not reach {css}\n{}", self.seen().await);
    }

    /// Brings what this browser holds of a site to another browser, which has to be at the site.
    pub async fn lend_cookies(&self, to: &Self) {
        for cookie in self.client.get_all_cookies().await.expect("the browser tells its cookies") {
            to.client.add_cookie(cookie).await.expect("the cookie is taken");
        }
    }

    /// The status that the page came with.
    pub async fn status(&self) -> u64 {
        let status = self.run("return performance.getEntriesByType('navigation')[0]?.responseStatus").await;
        status.as_u64().unwrap_or_default()
    }

    /// Runs a script on every page that is opened from now on, before the page's own.
    pub fn before_every_page(&self, script: &str) {
        self.tools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// What ends like that cannot be loaded.
    pub fn without_files(&self, endings: &[&str]) {
        let urls: Vec<String> = endings.iter().map(|ending| format!("*{ending}")).collect();
        self.tools("Network.enable", &json!({}));
        self.tools("Network.setBlockedURLs", &json!({"urls": urls}));
    }

    /// One command of the developer tools.
    fn tools(&self, command: &str, parameters: &Value) -> Value {
        self.driver.post(
            &format!("/session/{}/goog/cdp/execute", self.session),
            &json!({"cmd": command, "params": parameters}),
        )
    }

    /// What the console said since it was last asked, but for the statuses of pages that end a session.
    pub fn complaints(&self) -> Vec<String> {
        let said =
            self.driver.post(&format!("/session/{}/se/log", self.session), &json!({"type": "browser"}));
        let lines = said.as_array().into_iter().flatten().filter_map(|entry| entry["message"].as_str());
        lines.filter(|line| !is_expected(line)).map(str::to_owned).collect()
    }

    /// The page below the screen's edge as well, as far as a picture goes.
    pub async fn whole_picture(&self) -> Vec<u8> {
        self.run("return document.fonts.ready.then(() => true)").await;
        let clip = "const { clientWidth, scrollHeight } = document.documentElement; \
            return { x: 0, y: 0, width: clientWidth, height: Math.min(scrollHeight, 4000), scale: 1 };";
        let asked = json!({"captureBeyondViewport": true, "clip": self.run(clip).await});
        let taken = self.tools("Page.captureScreenshot", &asked);
        BASE64.decode(taken["data"].as_str().unwrap_or_default().as_bytes()).expect("the page is drawn")
    }

    /// As the page is, at the size it was given.
    pub async fn picture(&self) -> Vec<u8> {
        self.run("return document.fonts.ready.then(() => true)").await;
        self.client.screenshot().await.expect("the page is drawn")
    }
}

/// On a busy machine a browser may not come up in the time its driver gives it.
async fn start(driver: &Driver, profile: &TempDir) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities(profile));
    let url = format!("http://127.0.0.1:{}", driver.port);
    for _ in 1..STARTS {
        if let Ok(client) = builder.connect(&url).await {
            return client;
        }
    }
    builder.connect(&url).await.expect("Chromium starts")
}

/// The signed-out screen comes with a status that says so, which the console repeats.
fn is_expected(line: &str) -> bool {
    line.ends_with("status of 401 (Unauthorized)") || line.ends_with("status of 410 (Gone)")
}

fn capabilities(profile: &TempDir) -> serde_json::Map<String, Value> {
    let mut arguments: Vec<String> = ARGUMENTS.iter().map(|&argument| argument.to_owned()).collect();
    arguments.push(format!("--user-data-dir={}", profile.path().display()));
    let mut options = json!({"args": arguments});
    if std::path::Path::new(DEBIAN).exists() {
        options["binary"] = json!(DEBIAN);
    }
    let wanted = json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL"},
        // A page with a stream is never done loading.
        "pageLoadStrategy": "eager",
        "timeouts": {"pageLoad": 30_000, "script": 30_000},
    });
    wanted.as_object().cloned().unwrap_or_default()
}

const DEBIAN: &str = "/usr/bin/chromium";

/// No sandbox, because tests may run as root; nothing that asks the network by itself.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];
