//! A company's first day, from an empty database: the first administrator, a dispatcher, a facility with a
//! signed-in screen and a wall, and a role that is taken away while its pages are open.

use crate::staff::{choose, set_up};
use crate::support::browser::Browser;
use crate::support::deployment::{Deployment, Node, told};
use crate::support::{PATIENCE, for_soon};
use portal_server::clock::Clock;
use serde_json::json;
use std::time::{Duration, Instant};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const SHEET: &str = "document.querySelector('.facts')";
/// The page of a preview, with a call that was booked after it was opened.
const PREVIEW: &str = "document.querySelector('[data-stream]')?.innerText.includes('214 B')";
/// Nothing is left of the facility.
const GONE: &str = "!document.body.innerText.includes('Maple Grove')";
/// What the end of a right may take from node to node.
const ENDED: Duration = Duration::from_secs(5);

/// Who works on the first day, and where.
struct Day {
    here: Node,
    /// Another node, where there is one.
    there: Option<Node>,
    token: String,
    administrator: Browser,
    dispatcher: Browser,
    /// The address of the dispatcher's account, without a node.
    account: String,
}

impl Day {
    async fn begin(deployment: &Deployment, nodes: usize) -> Self {
        let made = deployment.done(&[
            "account",
            "create",
            "--username",
            "g.okafor",
            "--name",
            "Grace Okafor",
            "--administrator",
        ]);
        let token = deployment.token("api_client").1;
        let (here, there) = (deployment.serve(), (nodes > 1).then(|| deployment.serve()));
        let administrator = Browser::open().await;
        set_up(&administrator, &here.url(&told(&made, "link")), &Clock::System).await;
        let (link, account) = hire(&here, &administrator).await;
        let dispatcher = Browser::open().await;
        set_up(&dispatcher, &link, &Clock::System).await;
        assert!(dispatcher.text(".person").await.contains("Dispatcher"));
        Self { here, there, token, administrator, dispatcher, account }
    }

    /// Books a call from the facility, which its boards show.
    fn book(&self, facility: &str) -> String {
        let call = json!({
            "origin": {"facility_id": facility, "room": "214 B"},
            "destination": {"kind": "residence", "address": "12 Example Street"},
            "pickup": {"will_call": true}, "level": "stretcher", "patient_name": "Ada Quillfeather"
        });
        let made = self.here.api("POST", "/api/v1/dispatches", &self.token, Some(&call));
        made["id"].as_str().expect("a call has an id").to_owned()
    }

    /// The administrator gives the role back, if it is gone.
    async fn give_role(&self) {
        self.administrator.go(&self.here.url(&self.account)).await;
        self.administrator.wait_for("#role").await;
        let held = "return Boolean(document.querySelector('a[href*=\"/grants/take\"]'))";
        if self.administrator.run(held).await == false {
            choose(&self.administrator, "#role", "dispatcher").await;
            let given = "location.search === '?done=given'";
            self.administrator.click("form[action$='/grants'] button", given).await;
        }
    }

    /// The administrator takes the role away, and says that it is meant; when the answer was there.
    async fn take_role(&self) -> Instant {
        self.administrator.click("a[href*='/grants/take']", "document.querySelector('.confirm')").await;
        let taken = "location.search === '?done=taken'";
        self.administrator.click("form[action$='/grants/take'] button", taken).await;
        Instant::now()
    }
}

/// The administrator makes a dispatcher, until a day and from this network only; the link and the account.
async fn hire(here: &Node, administrator: &Browser) -> (String, String) {
    administrator.go(&here.url("/staff/accounts/new")).await;
    let fields = [("#name", "Luz Sandoval"), ("#username", "l.sandoval"), ("#networks", "127.0.0.0/8")];
    for (field, text) in fields {
        administrator.type_into(field, text).await;
    }
    choose(administrator, "#role", "dispatcher").await;
    choose(administrator, "#ends", "2046-12-31").await;
    administrator.click("main button.main", "document.querySelector('.secret')").await;
    let link = administrator.text(".secret").await;
    administrator.click("a.main", "document.querySelector('.list')").await;
    let roles = administrator.text(".list").await;
    assert!(roles.contains("31 Dec 2046"), "no last day: {roles}");
    assert!(roles.contains("127.0.0.0/8"), "no network: {roles}");
    let account = administrator.run("return location.pathname").await;
    (link, account.as_str().expect("a path").to_owned())
}

/// The dispatcher records a facility and reads its code out; where it is, its ID and its code.
async fn new_facility(here: &Node, dispatcher: &Browser) -> (String, String, String) {
    dispatcher.go(&here.url("/staff/facilities/new")).await;
    dispatcher.type_into("#name", "Maple Grove").await;
    choose(dispatcher, "#kind", "nursing_home").await;
    dispatcher.click("main button.main", SHEET).await;
    let place = dispatcher.run("return location.pathname").await;
    let id = dispatcher.text(".head p").await;
    dispatcher.click("form[action$='/code'] button", "document.querySelector('.secret')").await;
    (place.as_str().expect("a path").to_owned(), id, dispatcher.text(".secret").await)
}

async fn sign_screen_in(here: &Node, id: &str, code: &str) -> Browser {
    let screen = Browser::open().await;
    screen.go(&here.url("/")).await;
    screen.type_into("#facility_id", id).await;
    screen.type_into("#access_code", code).await;
    screen.click("#door button[type=submit]", "document.getElementById('board')").await;
    screen.until(LIVE, PATIENCE).await;
    screen
}

/// The administrator hangs a wall screen, whose link is opened at a node.
async fn hang_wall(day: &Day, place: &str, at: &Node) -> Browser {
    day.administrator.go(&day.here.url(place)).await;
    day.administrator.type_into("form[action$='/displays'] #name", "East corridor").await;
    day.administrator.click("form[action$='/displays'] button", "document.querySelector('.secret')").await;
    let link = day.administrator.text(".secret").await;
    let (_, path) = link.split_once("/d/").expect("a link to a wall");
    let wall = Browser::open().await;
    wall.go(&at.url(&format!("/d/{path}"))).await;
    wall.until(LIVE, PATIENCE).await;
    wall
}

/// The same person at another node, in a browser that holds the same session.
async fn beside(day: &Day, node: &Node) -> Browser {
    let other = Browser::open().await;
    other.go(&node.url("/staff")).await;
    day.dispatcher.lend_cookies(&other).await;
    other
}

async fn the_first_day(deployment: &Deployment, nodes: usize) {
    let day = Day::begin(deployment, nodes).await;
    let there = day.there.as_ref().unwrap_or(&day.here);
    let (place, id, code) = new_facility(&day.here, &day.dispatcher).await;
    let screen = sign_screen_in(&day.here, &id, &code).await;
    let wall = hang_wall(&day, &place, there).await;
    let other = beside(&day, there).await;
    let preview = format!("{place}/preview");

    // The preview is live: what is booked shows on it, as on the facility's own screens.
    day.dispatcher.go(&day.here.url(&preview)).await;
    day.dispatcher.wait_for("[data-stream]").await;
    for browser in [&day.dispatcher, &screen, &wall] {
        browser.run("window.marker = 'kept'").await;
    }
    let call = day.book(&id);
    day.dispatcher.until(&format!("{PREVIEW} && window.marker === 'kept'"), PATIENCE).await;

    // Each sort of page here, while the other sort is open at the other node.
    for (path, shown, path_there, shown_there) in
        [(&place, SHEET, &preview, PREVIEW), (&preview, PREVIEW, &place, SHEET)]
    {
        for_soon(async || {
            day.give_role().await;
            day.dispatcher.go(&day.here.url(path)).await;
            day.dispatcher.until(shown, PATIENCE).await;
            other.go(&there.url(path_there)).await;
            other.until(shown_there, PATIENCE).await;
            let taken = day.take_role().await;
            day.dispatcher.until(GONE, PATIENCE).await;
            let took = taken.elapsed();
            other.until(GONE, PATIENCE).await;
            eprintln!("{path} was gone after {took:?}, {path_there} elsewhere after {:?}", taken.elapsed());
            assert!(taken.elapsed() < ENDED, "elsewhere it took {:?}", taken.elapsed());
            took
        })
        .await;
        for browser in [&day.dispatcher, &other] {
            browser.until("document.querySelector('h1')", PATIENCE).await;
            assert_eq!(browser.status().await, 404, "the page is there no more");
        }
    }

    // The facility's own screens go on.
    let step = format!("/api/v1/dispatches/{call}/progress");
    day.here.api("POST", &step, &day.token, Some(&json!({"status": "assigned"})));
    for browser in [&screen, &wall] {
        let shows = "document.querySelector('#departures .row[data-status=assigned]')";
        browser.until(&format!("{LIVE} && {shows} && window.marker === 'kept'"), PATIENCE).await;
    }
    assert_told(&day).await;
}

/// Heartbeat, logon history and journal tell all of it.
async fn assert_told(day: &Day) {
    let pages: [(&str, &[&str]); 3] = [
        ("/staff/heartbeat", &["Grace Okafor", "Luz Sandoval", "127.0.0.1"]),
        (
            "/staff/logons",
            &["Grace Okafor", "Luz Sandoval", "signed in", "Maple Grove", "East corridor", "opened a board"],
        ),
        (
            "/staff/journal",
            &[
                "Grace Okafor added a",
                "Luz Sandoval added facility Maple Grove",
                "Luz Sandoval read out the code of facility Maple Grove",
                "Grace Okafor added screen East corridor",
                "Grace Okafor changed a",
            ],
        ),
    ];
    for (path, sentences) in pages {
        day.administrator.go(&day.here.url(path)).await;
        let told = day.administrator.text("main").await;
        for sentence in sentences {
            assert!(told.contains(sentence), "{path} does not tell {sentence:?}: {told}");
        }
    }
    assert_eq!(day.administrator.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_s_first_day_on_sqlite() {
    the_first_day(&Deployment::on_sqlite(), 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_staff_s_first_day_on_two_nodes_of_postgresql() {
    the_first_day(&Deployment::on_postgres(), 2).await;
}
