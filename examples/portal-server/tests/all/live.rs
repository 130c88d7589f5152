//! A feed played live into a running server ends as the offline replay says, also when the server goes away
//! for a moment.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use crate::support;

use bayboard::danger::AsRaw;
use bayboard::{DispatchFilter, MemoryStore, Store, StoreExt, Zone};
use hyper::Uri;
use portal_server::clock::Clock;
use portal_server::replay::{LiveArgs, ReplayArgs, Tally, play, replay};
use std::collections::BTreeSet;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Duration;
use support::portal::Site;
use tempfile::TempDir;

/// Calls that are played: one every four minutes, from eight o'clock.
const CALLS: u32 = 40;
/// What of the feed is played, and the moment right before its end. Ten calls lie beyond.
const SPAN: Duration = Duration::from_secs(2 * 3_600);
const END: &str = "2026-01-15T09:59:59";

/// Forty calls of seven crews, in which every fifth has reversed steps, and every fifth is never closed.
fn feed() -> String {
    let header =
        "call_number,unit_id,unit_type,dispatched,enroute,on_scene,transporting,at_hospital,available"
            .to_owned();
    std::iter::once(header).chain((0..CALLS).map(row)).collect::<Vec<_>>().join("\n")
}

fn row(call: u32) -> String {
    // Minutes after the call, step by step.
    let minutes: [Option<u32>; 6] = match call % 5 {
        0 => [Some(0), Some(7), Some(2), Some(20), Some(32), Some(45)],
        1 => [Some(0), Some(1), Some(6), Some(33), Some(21), Some(45)],
        2 => [Some(0), Some(1), None, Some(20), Some(32), None],
        3 => [Some(0), Some(1), Some(6), Some(20), Some(50), Some(45)],
        _ => [Some(0), Some(1), Some(6), Some(20), Some(32), Some(45)],
    };
    let stamp = |after: u32| {
        format!("2026-01-15T{:02}:{:02}:00", 8 + (call * 4 + after) / 60, (call * 4 + after) % 60)
    };
    let stamps = minutes.map(|after| after.map(stamp).unwrap_or_default());
    format!("C{call},M{},MEDIC,{}", call % 7, stamps.join(","))
}

/// The feed in a file of its own, to be played in two seconds.
fn args(folder: &TempDir, server: Option<Uri>, at: Vec<String>) -> ReplayArgs {
    let csv = folder.path().join("feed.csv");
    std::fs::write(&csv, feed()).unwrap();
    let live = LiveArgs {
        server,
        speed: 3_600.0,
        span: Some(SPAN),
        patience: Duration::from_secs(20),
        ..LiveArgs::default()
    };
    ReplayArgs { csv, zone: Zone::utc(), at, live }
}

fn into(folder: &TempDir, site: &Site) -> ReplayArgs {
    args(folder, Some(site.url("").parse().unwrap()), Vec::new())
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

async fn played(args: &ReplayArgs, token: &str) -> Tally {
    play(args, token, &mut std::io::sink()).await.unwrap()
}

/// What the offline replay shows at the end: call, unit and status.
async fn offline() -> BTreeSet<String> {
    let mut answers = Vec::new();
    replay(&args(&folder(), None, vec![END.to_owned()]), &mut answers, &mut std::io::sink()).await.unwrap();
    let lines: BTreeSet<String> =
        String::from_utf8(answers).unwrap().lines().skip(1).map(str::to_owned).collect();
    assert!(lines.len() > 10, "{lines:?}");
    lines
}

/// What of the played calls is in hand in the store, in the feed's own words.
async fn in_hand(store: &dyn Store, site: &Site) -> BTreeSet<String> {
    let filter = DispatchFilter { open_only: true, ..DispatchFilter::default() };
    let open = store.dispatches(site.app.tenant, &filter, NonZeroU16::MAX).await.unwrap();
    let line = |dispatch: &bayboard::Dispatch| {
        let source = dispatch.as_raw().source_ref.clone()?;
        let (response, _run) = source.as_str().rsplit_once('/')?;
        let (call, unit) = response.split_once('/')?;
        let status = match dispatch.status(site.now()).to_string().as_str() {
            "assigned" => "dispatched".to_owned(),
            "at_destination" => "at_hospital".to_owned(),
            word => word.to_owned(),
        };
        Some(format!("{call},{unit},{status}"))
    };
    open.iter().filter_map(line).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_dispatch_ends_as_the_offline_replay_says() {
    let folder = folder();
    let store = Arc::new(MemoryStore::new());
    let site = Site::open_on(store.clone(), Clock::System).await;
    let tally = played(&into(&folder, &site), &site.world.token).await;
    assert_eq!((tally.lost, tally.refused), (0, 0), "{tally}");
    assert!(tally.booked == 30 && tally.steps > 120, "{tally}");
    assert_eq!(in_hand(&*store, &site).await, offline().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_for_a_moment_loses_nothing() {
    let folder = folder();
    let store = Arc::new(MemoryStore::new());
    let mut site = Site::open_on(store.clone(), Clock::System).await;
    let (args, token) = (into(&folder, &site), site.world.token.clone());
    let playing = tokio::spawn(async move { played(&args, &token).await });
    tokio::time::sleep(Duration::from_millis(600)).await;
    site.stop().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    site.start_again(store.clone()).await;
    let tally = playing.await.unwrap();
    assert!(tally.lost == 0 && tally.refused == 0 && tally.retried > 0, "{tally}");
    assert_eq!(in_hand(&*store, &site).await, offline().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_facility_that_is_named_sees_the_calls() {
    let folder = folder();
    let store = Arc::new(MemoryStore::new());
    let site = Site::open_on(store.clone(), Clock::System).await;
    let homes = [site.world.places[0].id, site.world.places[2].id];
    let mut args = into(&folder, &site);
    args.live.destination_facility = homes.iter().map(ToString::to_string).collect();
    let tally = played(&args, &site.world.token).await;
    assert_eq!(tally.lost, 0, "{tally}");
    for home in homes {
        let filter = DispatchFilter { facility: Some(home), ..DispatchFilter::default() };
        let here = store.dispatches(site.app.tenant, &filter, NonZeroU16::MAX).await.unwrap();
        let fed = here.iter().filter(|dispatch| dispatch.as_raw().source_ref.is_some()).count();
        assert!(fed >= tally.booked / 2, "{fed} of {}", tally.booked);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_get_in_is_counted() {
    let folder = folder();
    let mut site = Site::open(Clock::System).await;
    let mut args = into(&folder, &site);
    let refused = played(&args, "no token of this server").await;
    assert!(refused.refused > 0 && refused.booked == 0 && refused.lost > refused.refused, "{refused}");
    site.stop().await;
    args.live.patience = Duration::from_millis(300);
    let given_up = played(&args, &site.world.token).await;
    assert!(given_up.booked == 0 && given_up.refused == 0 && given_up.lost > 0, "{given_up}");
}
