//! A Chromium with a profile of its own, and the few things tests ask of it.

use super::PATIENCE;
use super::driver::Driver;
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const LOOK: Duration = Duration::from_millis(15);

/// One browser with one session. Fields are dropped in order: the driver ends the browser before its profile goes.
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
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(&profile));
        let client = builder.connect(&format!("http://127.0.0.1:{}", driver.port)).await.expect("Chromium starts");
        let session = client.session_id().await.ok().flatten().expect("a session has an id");
        let browser = Self { client, session, driver, _profile: profile };
        browser.resize(1920, 1080);
        browser
    }
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.expect("the page opens");
    }
    pub async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).every(LOOK).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("no {css}: {error}"))
    }
    /// What a script on the page returns.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }
    /// Waits until an expression on the page is true. A page on its way to another one cannot be asked, and is asked again.
    pub async fn until(&self, expression: &str, within: Duration) {
        let (script, start) = (format!("return Boolean({expression})"), Instant::now());
        while self.client.execute(&script, Vec::new()).await.ok() != Some(Value::Bool(true)) {
            if start.elapsed() > within {
                panic!("not within {within:?}: {expression}\n{}", self.text().await);
            }
            tokio::time::sleep(LOOK).await;
        }
    }
    async fn text(&self) -> String {
        let seen = "return `${location.pathname} ${document.documentElement.dataset.feed}\\n${document.body.innerText}`";
        let seen = self.client.execute(seen, Vec::new()).await;
        seen.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// The size of the page itself: a window's smallest width is wider than a phone.
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700});
        self.tools("Emulation.setDeviceMetricsOverride", &size);
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
    /// One command of the developer tools.
    fn tools(&self, command: &str, parameters: &Value) -> Value {
        self.driver.post(&format!("/session/{}/goog/cdp/execute", self.session), &json!({"cmd": command, "params": parameters}))
    }
    /// What the console said since it was last asked, but for the statuses of pages that end a session.
    pub fn complaints(&self) -> Vec<String> {
        let said = self.driver.post(&format!("/session/{}/se/log", self.session), &json!({"type": "browser"}));
        let lines = said.as_array().into_iter().flatten().filter_map(|entry| entry["message"].as_str());
        lines.filter(|line| !is_expected(line)).map(str::to_owned).collect()
    }
    /// As the page is, at the size it was given.
    pub async fn picture(&self) -> Vec<u8> {
        self.run("return document.fonts.ready.then(() => true)").await;
        self.client.screenshot().await.expect("the page is drawn")
    }
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
