//! The disk under a server's SQLite file fails: nothing is acknowledged meanwhile, readiness says so, and it
//! goes on by itself.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "a test fails by panicking")]

use crate::breaker;

use crate::support::deployment::{Deployment, Node};
use breaker::{Breaker, Kind, Says};
use serde_json::json;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../storage-sqlite/tests/broken/breaker.c");

fn ready(node: &Node) -> u16 {
    node.ask("GET", "/readyz", "", None).0
}

/// Books a call under a reference of its own. Answers whether that was acknowledged.
fn book(node: &Node, token: &str, source: &str) -> bool {
    let call = json!({
        "origin": {"kind": "clinic"}, "destination": {"kind": "clinic"}, "pickup": {"will_call": true}, "level": "bls",
        "source_ref": source,
    });
    match node.ask("POST", "/api/v1/dispatches", token, Some(&call)).0 {
        201 => true,
        503 => false,
        other => panic!("{other}"),
    }
}

fn references(node: &Node, token: &str) -> Vec<String> {
    let list = node.api("GET", "/api/v1/dispatches?limit=200", token, None);
    let list = list["items"].as_array().unwrap().iter();
    list.filter_map(|call| call["source_ref"].as_str().map(str::to_owned)).collect()
}

#[test]
fn while_the_disk_fails_nothing_is_acknowledged_and_readiness_says_so() {
    let deployment = Deployment::on_sqlite();
    let place = deployment.folder.path().canonicalize().unwrap();
    let breaker = Breaker::made_in(&place, SOURCE);
    let (_, token) = deployment.token("api_client");
    let mut node =
        deployment.serve_prepared(|command| breaker.load_into(command, &place.join("bayboard.db")));
    let (mut acknowledged, tried) = (Vec::new(), AtomicU32::new(0));
    // What is refused may be there all the same, so no reference is used twice.
    let fresh = || format!("tried {}", tried.fetch_add(1, Ordering::Relaxed));
    for (kind, says) in
        [(Kind::SyncOfLog, Says::Failed), (Kind::WriteToLog, Says::Full), (Kind::SyncOfLog, Says::Full)]
    {
        assert_eq!(ready(&node), 200);
        breaker.order(kind, says, None);
        let begun = Instant::now();
        for _ in 0..3 {
            assert!(!book(&node, &token, &fresh()), "acknowledged while {kind:?} fails");
        }
        assert!(begun.elapsed() < Duration::from_secs(20));
        node.until("it says that it is ready", || ready(&node) == 503);
        assert_eq!(node.readiness()["status"], "store does not take writes");
        assert!(breaker.mend(kind) > 0);
        node.until("it takes writes again", || book(&node, &token, &fresh()));
        node.until("it is ready again", || ready(&node) == 200);
        for _ in 0..5 {
            let source = fresh();
            assert!(book(&node, &token, &source));
            acknowledged.push(source);
        }
    }
    let seen = references(&node, &token);
    node.kill();
    let other = deployment.serve();
    let there = references(&other, &token);
    assert!(
        acknowledged.iter().all(|source| there.contains(source)),
        "{acknowledged:?} are not all in {there:?}"
    );
    assert_eq!(there, seen, "what was shown before is not what another process finds");
    let verified = String::from_utf8(deployment.done(&["journal", "verify"]).stdout).unwrap();
    assert!(verified.contains("the journal holds"), "{verified}");
}

#[test]
fn files_that_may_not_grow_refuse_writes_and_end_nothing() {
    refuse_and_go_on(Deployment::serve);
}

/// A log on the disk that is full cannot be written either.
#[test]
fn a_log_that_cannot_be_written_ends_nothing() {
    refuse_and_go_on(Deployment::serve_unheard);
}

fn refuse_and_go_on(serve: fn(&Deployment) -> Node) {
    let deployment = Deployment::on_sqlite();
    let (_, token) = deployment.token("api_client");
    let node = serve(&deployment);
    assert!(book(&node, &token, "before"));
    node.limit_files("4096");
    for tried in ["refused 1", "refused 2"] {
        assert!(!book(&node, &token, tried));
    }
    node.until("it says that it is not ready", || ready(&node) == 503);
    node.limit_files("unlimited");
    node.until("it is ready again", || ready(&node) == 200);
    assert!(book(&node, &token, "after"));
    assert!(
        ["before", "after"]
            .iter()
            .all(|source| references(&node, &token).iter().any(|there| there == source))
    );
}

/// Backups and upgrades copy the file of a stopped server; the log beside it is not in their copy.
#[test]
fn what_a_stopped_server_and_every_command_wrote_stands_in_the_file_alone() {
    let deployment = Deployment::on_sqlite();
    let (_, token) = deployment.token("api_client");
    let mut node = deployment.serve();
    for source in ["first", "second"] {
        assert!(book(&node, &token, source));
    }
    node.stop();
    let folder = deployment.folder.path();
    std::fs::copy(folder.join("bayboard.db"), folder.join("copy.db")).unwrap();
    let head = |url: &str| {
        String::from_utf8(deployment.done(&["journal", "head", "--database-url", url]).stdout).unwrap()
    };
    assert_eq!(head("sqlite://copy.db"), head("sqlite://bayboard.db"));
    deployment.write("homes.csv", "source_ref,name,state\nH-1,Maple Grove,IL\n");
    deployment.write("house.csv", "hide, no-rooms, display, *, *, *, *, *, dispatch.room, see\nend\n");
    let writing: [&[&str]; 4] = [
        &["token", "create", "--name", "desk", "--grant", "dispatcher"],
        &["import", "facilities", "--csv", "homes.csv", "--kind", "clinic"],
        &["policy", "import", "house.csv"],
        &["division", "create", "--name", "East", "--kind", "provider", "--region", "North"],
    ];
    let mut before = head("sqlite://bayboard.db");
    for words in writing {
        deployment.done(words);
        std::fs::copy(folder.join("bayboard.db"), folder.join("later.db")).unwrap();
        assert_eq!(head("sqlite://later.db"), head("sqlite://bayboard.db"), "{words:?}");
        assert_ne!(head("sqlite://later.db"), before, "{words:?} wrote something");
        before = head("sqlite://later.db");
    }
}
