//! The example runs, shows what it promises, and stays as short as it says.
#![allow(clippy::unwrap_used)]

use std::process::Command;

/// "In at most forty lines", as its header and the guides say.
const LONGEST: usize = 40;

fn output() -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_embed-minimal")).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn the_screen_follows_the_crew_and_names_no_patient() {
    let printed = output();
    let [before, after] = printed.lines().collect::<Vec<_>>()[..] else {
        unreachable!("two boards: {printed}")
    };
    for board in [before, after] {
        assert!(
            board.starts_with(r#"{"version":1,"departures":[{"#)
                && board.contains(r#""other_end":"Residence""#),
            "{board}"
        );
        assert!(!board.contains("Ada") && !board.contains("Sample"), "a patient's name: {board}");
    }
    assert!(before.contains(r#""status":"unassigned""#), "{before}");
    assert!(after.contains(r#""status":"assigned""#), "{after}");
}

#[test]
fn records_of_ones_own_go_by_the_overlay_that_declares_them() {
    let done = Command::new(env!("CARGO_BIN_EXE_own-records")).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let printed = String::from_utf8(done.stdout).unwrap();
    let [desk, biller] = printed.lines().collect::<Vec<_>>()[..] else {
        unreachable!("two answers: {printed}")
    };
    assert_eq!(desk, "the desk may see it, by administrator-sees-vehicles");
    assert!(biller.starts_with("the biller may not"), "{biller}");
}

#[test]
fn it_stays_as_short_as_it_says() {
    let lines = include_str!("../src/main.rs").lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//")).count();
    assert!(lines <= LONGEST, "{lines} lines, more than {LONGEST}");
}
