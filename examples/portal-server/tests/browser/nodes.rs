//! Two servers on one PostgreSQL: what is done at one is seen at the other, and screens outlive a node.

use crate::support::browser::Browser;
use crate::support::deployment::{Deployment, Node, told};
use crate::support::front;
use crate::support::{PATIENCE, for_soon};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const LIVE: &str = "document.documentElement.dataset.feed === 'live'";
const SIGNED_OUT: &str = "document.getElementById('signed-out')";
/// What the end of a right may take from node to node.
const ENDED: Duration = Duration::from_secs(5);
/// A screen waits up to fifteen seconds before it tries again, so that all do not come back at once.
const RECONNECTED: Duration = Duration::from_secs(75);

/// A nursing home with a wall screen and a call, served by two nodes.
struct Town {
    deployment: Deployment,
    a: Node,
    b: Node,
    token: (String, String),
    home: Value,
    display: Value,
    call: String,
}

impl Town {
    fn open() -> Self {
        let deployment = Deployment::on_postgres();
        let token = deployment.token("api_client");
        let (a, b) = (deployment.serve(), deployment.serve());
        let home = a.api(
            "POST",
            "/api/v1/facilities",
            &token.1,
            Some(&json!({"name": "Maple Grove", "kind": "nursing_home"})),
        );
        let displays = format!("/api/v1/facilities/{}/displays", text(&home, "id"));
        let display = a.api("POST", &displays, &token.1, Some(&json!({"name": "East"})));
        let call = json!({
            "origin": {"facility_id": home["id"], "room": "214 B"},
            "destination": {"kind": "residence", "address": "12 Example Street"},
            "pickup": {"will_call": true}, "level": "stretcher", "patient_name": "Ada Quillfeather"
        });
        let call = text(&a.api("POST", "/api/v1/dispatches", &token.1, Some(&call)), "id");
        Self { deployment, a, b, token, home, display, call }
    }

    fn wall(&self) -> String {
        text(&self.display, "path")
    }

    fn facility(&self) -> String {
        format!("/api/v1/facilities/{}", text(&self.home, "id"))
    }

    /// The crew makes a step, told to a node.
    fn step(&self, node: &Node, status: &str) {
        let path = format!("/api/v1/dispatches/{}/progress", self.call);
        node.api("POST", &path, &self.token.1, Some(&json!({"status": status})));
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}")).to_owned()
}

fn shows(status: &str) -> String {
    format!("document.querySelector('#departures .row[data-status={status}]')")
}

async fn signed_out_in_time(browser: &Browser, since: Instant) {
    browser.until(SIGNED_OUT, PATIENCE).await;
    let took = since.elapsed();
    eprintln!("signed out at the other node {took:?} after the call returned");
    assert!(took < ENDED, "signed out only after {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_posted_to_one_node_shows_on_the_others_screen_within_a_second() {
    let town = Town::open();
    let (at_a, at_b) = (Browser::open().await, Browser::open().await);
    at_a.go(&town.a.url(&town.wall())).await;
    at_b.go(&town.b.url(&town.wall())).await;
    for browser in [&at_a, &at_b] {
        browser.until(LIVE, PATIENCE).await;
    }
    // Both directions, each with tries of its own.
    for (node, mut steps) in [
        (&town.a, ["assigned", "enroute", "on_scene"].iter()),
        (&town.b, ["at_patient", "transporting", "at_destination"].iter()),
    ] {
        for_soon(async || {
            let status = steps.next().expect("a step for each try");
            town.step(node, status);
            let since = Instant::now();
            for browser in [&at_b, &at_a] {
                browser.until(&shows(status), PATIENCE).await;
            }
            eprintln!("both screens show {status} {:?} after the answer", since.elapsed());
            since.elapsed()
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ends_at_one_node_ends_at_the_other_within_five_seconds() {
    let town = Town::open();
    let (session, wall) = (Browser::open().await, Browser::open().await);
    sign_in(&session, &town).await;
    wall.go(&town.b.url(&town.wall())).await;
    wall.until(LIVE, PATIENCE).await;

    town.a.api(
        "DELETE",
        &format!("{}/displays/{}", town.facility(), text(&town.display, "id")),
        &town.token.1,
        None,
    );
    signed_out_in_time(&wall, Instant::now()).await;

    town.a.api("POST", &format!("{}/access-code", town.facility()), &town.token.1, Some(&json!({})));
    signed_out_in_time(&session, Instant::now()).await;

    town.b.api("GET", "/api/v1/facilities", &town.token.1, None);
    town.deployment.done(&["token", "revoke", &town.token.0]);
    let since = Instant::now();
    town.b.until("the token ends", || town.b.ask("GET", "/api/v1/facilities", &town.token.1, None).0 == 401);
    assert!(since.elapsed() < ENDED, "the token was good for {:?}", since.elapsed());
}

/// Signs in at the second node, typing as people do.
async fn sign_in(browser: &Browser, town: &Town) {
    let code = text(
        &town.a.api("POST", &format!("{}/access-code/reveal", town.facility()), &town.token.1, None),
        "access_code",
    );
    browser.go(&town.b.url("/")).await;
    for (field, text) in [("#facility_id", &text(&town.home, "facility_id")), ("#access_code", &code)] {
        browser.type_into(field, text).await;
    }
    browser.click("#door button[type=submit]", "document.getElementById('board')").await;
    browser.until(LIVE, PATIENCE).await;
    browser.wait_for("#departures .row").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn screens_of_a_node_that_is_killed_go_on_at_the_other() {
    let mut town = Town::open();
    let front = front::before(vec![town.a.address, town.b.address]).await;
    let browser = Browser::open().await;
    browser.go(&format!("http://{front}{}", town.wall())).await;
    browser.until(LIVE, PATIENCE).await;
    browser.run("window.marker = 'kept'").await;
    town.a.kill();
    let since = Instant::now();
    town.step(&town.b, "assigned");
    browser.until(&shows("assigned"), RECONNECTED).await;
    browser.until(LIVE, PATIENCE).await;
    eprintln!("live at the other node {:?} after the kill", since.elapsed());
    assert_eq!(browser.run("return window.marker").await, "kept", "the page was loaded again");
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_put_in_force_decide_at_every_node_and_broken_ones_nowhere() {
    let town = Town::open();
    let (at_a, at_b) = (Browser::open().await, Browser::open().await);
    at_a.go(&town.a.url(&town.wall())).await;
    at_b.go(&town.b.url(&town.wall())).await;
    let room = "document.querySelector('#departures .row .number')?.textContent === '214 B'";
    for browser in [&at_a, &at_b] {
        browser.until(room, PATIENCE).await;
    }
    let version = |node: &Node| node.readiness()["policy"].as_str().unwrap_or_default().to_owned();
    let before = version(&town.a);
    assert_eq!(before, version(&town.b));

    let broken = town
        .deployment
        .write("broken.csv", "hide, no-rooms, dysplay, *, *, *, *, *, dispatch.room, see\nend\n");
    assert!(!town.deployment.run(&["policy", "import", broken.to_str().unwrap()]).status.success());
    let house = town
        .deployment
        .import("house.csv", "hide, no-rooms, display, *, *, *, *, *, dispatch.room, see\nend\n");
    told(&town.deployment.run(&["policy", "activate", &house]), "in force");
    let since = Instant::now();
    for browser in [&at_a, &at_b] {
        browser.until(&format!("{} && !({room})", LIVE), PATIENCE).await;
    }
    eprintln!("no rooms at either node {:?} after the activation", since.elapsed());
    assert!(since.elapsed() < ENDED, "it took {:?}", since.elapsed());
    assert_eq!(version(&town.a), version(&town.b));
    assert!(version(&town.a) != before && !version(&town.a).contains("broken"), "{}", version(&town.a));
}

#[tokio::test(flavor = "multi_thread")]
async fn tries_at_one_node_count_at_the_other() {
    let town = Town::open();
    let form = "facility_id=1&access_code=2";
    let sign_in = |node: &Node| node.form("/board/sign-in", form);
    let accepted = (0..40).map(|try_| sign_in(if try_ % 2 == 0 { &town.a } else { &town.b }));
    let accepted = accepted.filter(|status| *status == 303).count();
    assert_eq!(accepted, 20, "twenty a minute, however many nodes there are");
}
