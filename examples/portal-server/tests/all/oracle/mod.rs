//! Every route, every role, every place and every state against a table that was written from what is
//! required, and not from the rules: who is let in is, and to everybody else there is no such thing.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

mod asking;
mod company;
mod guarded;
mod people;
mod sweep;
mod table;

use portal_server::app::AppSettings;
use portal_server::routes;
use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use sweep::{Sweep, rules};
use table::Table;

/// As many disagreements are told.
const TOLD: usize = 40;

#[test]
fn the_table_tells_of_every_route_and_of_no_other() {
    let served: BTreeSet<(String, String)> =
        routes::public().into_iter().map(|route| (route.method.to_string(), route.path.to_owned())).collect();
    let told = Table::written().told();
    let missing: Vec<_> = served.difference(&told).collect();
    let made_up: Vec<_> = told.difference(&served).collect();
    assert!(missing.is_empty() && made_up.is_empty(), "missing: {missing:?}\nmade up: {made_up:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_server_lets_in_whom_the_table_lets_in_and_nobody_else() {
    let sweep = Sweep::of(rules(None).await, AppSettings::default()).await;
    let began = std::time::Instant::now();
    let findings = sweep.run(|_| true, |_| true).await;
    let asked = sweep.asked.load(Ordering::Relaxed);
    eprintln!("{asked} requests in {:?}", began.elapsed());
    let told = findings.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(findings.is_empty(), "{} disagreements, the first of them:\n{told}", findings.len());
    assert!(asked > 10_000, "{asked}");
}

/// One right too many, and one too few, and the table has it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_right_that_is_planted_or_taken_away_is_found() {
    let planted = "widen, planted, biller, own_tenant, active, *, *, *, action.list_facilities, do\n\
                   hide, taken, dispatcher, own_tenant, active, *, *, *, action.read_access_code, do\nend\n";
    let sweep = Sweep::of(rules(Some(planted)).await, AppSettings::default()).await;
    let asks = |asker: &people::Asker| matches!(asker.name.as_str(), "biller" | "dispatcher");
    let findings = sweep.run(asks, |block| block.name.starts_with("Facilities")).await;
    for found in [
        "biller GET /staff/facilities/{id}: for the active one at Hospital answers 200",
        "dispatcher POST /staff/facilities/{id}/code: is refused for the active one at Hospital with 404",
    ] {
        assert!(findings.iter().any(|finding| finding.starts_with(found)), "{found}: {findings:#?}");
    }
}
