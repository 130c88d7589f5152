//! The rigs at their small size, on whatever was built: no figure is held against its target, but every
//! screen has to end on the true board, nothing acknowledged may be lost, and every planted defect has to be
//! noticed.
#![allow(clippy::unwrap_used)]

use std::process::Command;

/// Runs one rig, and returns what it prints.
fn rig(name: &str) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-screens")).args(["--quick", name]).output().unwrap();
    let printed = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    printed
}

/// A rig judged so many targets and noticed so many planted defects.
fn holds(printed: &str, targets: usize, planted: usize) {
    let judged = printed.matches("| met |").count() + printed.matches("| **FALLS SHORT** |").count();
    assert_eq!((judged, printed.matches("\nPlanted: ").count()), (targets, planted), "{printed}");
    assert!(!printed.contains("NaN"), "a figure has nothing behind it: {printed}");
}

#[test]
fn a_started_server_shows_a_page_and_holds_its_open_calls() {
    holds(&rig("memory"), 3, 1);
}

/// The p50 in a row of delays.
fn median(printed: &str, row: &str) -> f64 {
    let cells = printed.lines().find_map(|line| line.strip_prefix(row)).unwrap();
    cells.split('|').nth(1).unwrap().trim().replace(',', "").parse().unwrap()
}

#[test]
fn a_crowd_of_screens_ends_on_the_true_boards() {
    let printed = rig("crowd");
    holds(&printed, 6, 1);
    assert!(printed.contains("| bare write loop | "), "{printed}");
    let [request, answer] = ["request", "answer"]
        .map(|from| median(&printed, &format!("| **portal server**, from the {from} |")));
    assert!(request > 0.0 && request > answer, "screens show a change after it was asked for: {printed}");
}

#[test]
fn clients_that_never_read_hold_nobody_up() {
    holds(&rig("slow"), 2, 2);
}

#[test]
fn both_nodes_screens_follow_a_change() {
    holds(&rig("nodes"), 2, 2);
}

#[test]
fn all_screens_come_back_after_a_restart() {
    holds(&rig("storm"), 3, 1);
}

#[test]
fn screens_and_server_outlive_a_killed_database() {
    let printed = rig("outage");
    holds(&printed, 3, 1);
    assert!(printed.contains("changes were acknowledged, none is lost."), "{printed}");
}

#[test]
fn screens_and_staff_share_a_server() {
    let printed = rig("sign-ins");
    holds(&printed, 10, 2);
    for database in ["SQLite", "PostgreSQL"] {
        assert!(printed.contains(&format!("# Staff who sign in, on {database}")), "{printed}");
    }
    let rows = printed.lines().filter_map(|line| line.strip_prefix("| strangers, all at once | "));
    for row in rows {
        let cells: Vec<&str> = row.split(" | ").collect();
        assert_eq!((cells[0], cells[1]), ("100", "0"), "all are answered, and none comes in: {row}");
    }
}

#[test]
fn a_backup_under_load_comes_back_elsewhere() {
    let printed = rig("backup");
    holds(&printed, 2, 2);
    assert!(printed.contains("none of them opens anything there"), "{printed}");
    assert!(printed.contains("lost      the "), "{printed}");
}

#[test]
fn a_rig_that_is_not_there_is_named() {
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-screens")).arg("crowds").output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(!done.status.success() && said.contains("no such rig; there are memory, crowd"), "{said}");
}
