//! The replay agrees, line for line, with a projection worked out apart from the library by `projection.py`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::Zone;
use portal_server::replay::{LiveArgs, ReplayArgs, replay};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn fixture() -> PathBuf {
    tests().join("fixtures/responses.csv")
}

/// The week of real responses, where it lies beside the project.
fn week() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("BAYBOARD_DATA").map_or(beside, PathBuf::from);
    Some(folder.join("dispatches-sf-2017-new-year-week.csv")).filter(|file| file.exists())
}

async fn ask(csv: PathBuf, zone: &str, at: &[&str]) -> anyhow::Result<(String, String)> {
    let at = at.iter().map(|at| (*at).to_owned()).collect();
    let args = ReplayArgs { csv, zone: Zone::named(zone)?, at, live: LiveArgs::default() };
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    replay(&args, &mut answers, &mut problems).await?;
    Ok((String::from_utf8(answers)?, String::from_utf8(problems)?))
}

fn projected(csv: &Path, at: &[&str]) -> String {
    let output = Command::new("python3")
        .arg(tests().join("projection.py"))
        .arg("replay")
        .arg(csv)
        .args(at)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// How many crews the answers name.
fn crews(answers: &str) -> usize {
    answers.lines().filter(|line| !line.starts_with('#') && !line.starts_with("call_number,")).count()
}

/// In no order, with midnights, stamps to the second and just before, and calls that nobody closed.
const WEEK: [&str; 24] = [
    "2017-01-02T14:00:00",
    "2016-12-31T00:00:00",
    "2017-01-01T00:00:00",
    "2017-01-02T00:00:00",
    "2017-01-03T00:00:00",
    "2017-01-04T00:00:00",
    "2017-01-05T00:00:00",
    "2017-01-06T00:00:00",
    "2017-01-07T00:00:00",
    "2017-01-08T00:00:00",
    // On scene for this crew, and the second before.
    "2016-12-31T09:30:20",
    "2016-12-31T09:30:19",
    // Available again, and the second before.
    "2016-12-31T10:40:14",
    "2016-12-31T10:40:13",
    // At the hospital before transporting.
    "2016-12-31T19:48:18",
    "2016-12-31T19:48:36",
    "2016-12-31T19:48:37",
    // Never closed: there before twelve hours have passed, then gone.
    "2017-01-02T04:45:53",
    "2017-01-02T04:45:54",
    "2017-01-08T09:54:38",
    "2017-01-08T09:54:39",
    "2017-01-04T23:11:55",
    "2017-01-06T09:41:33",
    "2017-01-03T17:31:03",
];

/// The same for the fixture, whose rows have every kind of dirt.
const DIRTY: [&str; 24] = [
    "2026-01-15T00:00:00",
    "2026-01-15T00:08:00",
    "2026-01-15T00:07:59",
    "2026-01-15T01:05:00",
    "2026-01-15T01:20:00",
    "2026-01-15T02:05:00",
    "2026-01-15T03:30:00",
    "2026-01-15T04:00:05",
    "2026-01-15T05:25:00",
    "2026-01-15T06:27:00",
    "2026-01-15T07:15:00",
    "2026-01-15T07:20:00",
    "2026-01-15T07:40:00",
    "2026-01-15T09:02:00",
    "2026-01-15T10:00:00",
    "2026-01-15T11:20:00",
    "2026-01-15T12:45:00",
    "2026-01-15T13:30:00",
    "2026-01-15T19:59:59",
    "2026-01-15T20:00:00",
    "2026-01-15T20:29:59",
    "2026-01-15T20:30:00",
    "2026-01-15T23:59:59",
    "2026-01-16T00:10:00",
];

#[tokio::test]
async fn every_kind_of_dirt_is_projected_as_an_independent_script_does() {
    let (answers, _) = ask(fixture(), "America/Los_Angeles", &DIRTY).await.unwrap();
    assert_eq!(answers, projected(&fixture(), &DIRTY));
    assert!(crews(&answers) > 30, "{answers}");
}

#[tokio::test]
async fn a_real_week_is_projected_as_an_independent_script_does() {
    let Some(week) = week() else {
        return eprintln!("no week of data beside the project: only the fixture was replayed");
    };
    let start = Instant::now();
    let (answers, problems) = ask(week.clone(), "America/Los_Angeles", &WEEK).await.unwrap();
    eprintln!("a week in {:.1} s", start.elapsed().as_secs_f64());
    assert_eq!(answers, projected(&week, &WEEK));
    assert!(crews(&answers) > 200 && problems.is_empty(), "{} crews, {problems}", crews(&answers));
}

#[tokio::test]
async fn one_moment_is_bare_csv_sorted_by_bytes() {
    let (answers, _) = ask(fixture(), "America/Los_Angeles", &["2026-01-15T20:30:00"]).await.unwrap();
    let expected = "call_number,unit_id,status\n26,M31,enroute\n2611,M11,on_scene\n2631,KM 3/B,on_scene\n2632,m1,enroute\n";
    assert_eq!(answers, expected);
}

#[tokio::test]
async fn bad_rows_are_told_by_line_and_the_others_are_taken() {
    let (_, problems) = ask(fixture(), "America/Los_Angeles", &["2026-01-15T20:30:00"]).await.unwrap();
    let told: Vec<(&str, &str)> = problems
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(row, rest)| (row, field(rest)))
        .collect();
    let expected = [
        ("row 21", "dispatched"),
        ("row 22", "dispatched"),
        ("row 23", "unit_id"),
        ("row 24", "call_number"),
        ("row 25", "row"),
        ("row 26", "row"),
        ("row 27", "row"),
        ("row 29", "row"),
        ("row 31", "row"),
        ("row 32", "address_block"),
    ];
    assert_eq!(told, expected, "{problems}");
    assert!(!problems.contains("soon") && !problems.contains("QUOTE"), "{problems}");
}

fn field(text: &str) -> &str {
    text.split_once(": ").map_or(text, |(field, _)| field)
}

#[tokio::test]
async fn twelve_hours_are_twelve_hours_when_the_clocks_change() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("night.csv");
    let header =
        "call_number,unit_id,unit_type,dispatched,enroute,on_scene,transporting,at_hospital,available";
    std::fs::write(&csv, format!("{header}\n1,M1,MEDIC,2026-03-07T20:00:00,,,,,\n")).unwrap();
    let (answers, _) =
        ask(csv, "America/Los_Angeles", &["2026-03-08T09:00:00", "2026-03-08T08:59:59"]).await.unwrap();
    let header = "call_number,unit_id,status\n";
    assert_eq!(
        answers,
        format!("# 2026-03-08T09:00:00\n{header}# 2026-03-08T08:59:59\n{header}1,M1,dispatched\n")
    );
}

#[tokio::test]
async fn what_cannot_be_replayed_is_refused_with_the_reason() {
    let refused = async |csv: &str, at: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("feed.csv");
        std::fs::write(&file, csv).unwrap();
        ask(file, "UTC", &[at]).await.unwrap_err().to_string()
    };
    assert!(refused("", "2026-01-15T20:30:00").await.contains("empty"));
    assert!(refused("call_number,unit_id\n", "2026-01-15T20:30:00").await.contains("unit_type"));
    assert!(refused("", "noon").await.contains("--at noon"));
    assert!(
        ask(PathBuf::from("/nowhere.csv"), "UTC", &["2026-01-15T20:30:00"])
            .await
            .unwrap_err()
            .to_string()
            .contains("--csv")
    );
}
