//! The quick run measures nothing worth knowing, but compares every decision and prints every table.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Command;

/// The parts that decide in memory.
const PARTS: [&str; 5] = ["board_filter", "redact", "facility_board", "policy_growth", "live_boards"];

#[test]
fn stores_and_embedding_are_measured_on_both_databases() {
    let parts = [
        "--quick",
        "acknowledged_writes",
        "journal_chain",
        "storage_reads",
        "disclosures",
        "messages",
        "staff_door",
        "staff_lists",
        "embedding",
    ];
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-benches")).args(parts).output().unwrap();
    let printed = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    for database in ["SQLite", "PostgreSQL"] {
        for part in [
            "# Acknowledged writes on ",
            "# The journal's chain on ",
            "# Reads on ",
            "# The journal's page on ",
            "# Messages on ",
            "6 people who open 40 calls at once, on ",
            "# Staff's lists on ",
        ] {
            assert!(printed.contains(&format!("{part}{database}")), "{part}{database} is not in {printed}");
        }
    }
    for row in ["| latest entry |", "| of a day |", "| a message, taken and settled |", "| heartbeat |"] {
        assert_eq!(printed.matches(row).count(), 2, "{row} in {printed}");
    }
    assert_eq!(
        printed.matches("| met |").count() + printed.matches("| **FALLS SHORT** |").count(),
        39,
        "{printed}"
    );
}

#[test]
fn decisions_are_equal_and_the_tables_print() {
    let chart = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("chart.svg");
    let chart_to = format!("--chart={}", chart.display());
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-benches"))
        .args(["--quick", &chart_to])
        .args(PARTS)
        .output()
        .unwrap();
    let printed = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{printed}\n{}", String::from_utf8_lossy(&done.stderr));
    for viewer in ["dispatcher", "facility session"] {
        for way in [
            "kernel = memo",
            "casbin, usual order",
            "casbin, words first",
            "casbin, graph last",
            "casbin, object first",
        ] {
            let compared = format!("{viewer}: 16 rows, every field: ours = {way}\n");
            assert!(printed.contains(&compared), "{compared} is not in {printed}");
        }
        for way in ["**ours, `decide_all`**", "kernel by hand", "memo by hand"] {
            let line = printed.lines().find(|line| line.starts_with(&format!("| {viewer} | {way}"))).unwrap();
            assert_eq!(line.matches(" ns, ").count(), 2, "a cell for each size: {line}");
        }
        assert_eq!(printed.matches(&format!("\n| {viewer} | casbin, ")).count(), 4, "{printed}");
    }
    for part in [
        "# One board of 50 rows",
        "memcpy of the finished board",
        "| 120 |",
        "\n| 80 | ",
        "2 of 200 boards",
        "## Targets",
    ] {
        assert!(printed.contains(part), "{part} is not in {printed}");
    }
    assert_eq!(
        printed.matches("| met |").count() + printed.matches("| **FALLS SHORT** |").count(),
        15,
        "{printed}"
    );
    let drawn = std::fs::read_to_string(chart).unwrap();
    assert_eq!(
        (drawn.matches("bayboard</text>").count(), drawn.matches("casbin, graph last</text>").count()),
        (2, 2),
        "{drawn}"
    );
}

#[test]
fn a_part_that_is_not_there_is_named() {
    let done = Command::new(env!("CARGO_BIN_EXE_bayboard-benches")).arg("board_filer").output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        !done.status.success() && said.contains("`board_filer` is no part; there are board_filter, "),
        "{said}"
    );
}
