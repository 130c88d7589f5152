//! Imports account for every row, change nothing when they run again, and tell no value of a dispatch.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::access::RecordStatus;
use bayboard::portal::{DispatchPatch, NewFacility, NewTenant, Portal, Viewer};
use bayboard::{FacilityKind, Key, SeededEntropy, ServiceLevel, StaticKeyring, Status, TenantSettings, Timestamp, Vault, Zone};
use bayboard_policy::Rules;
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use portal_server::import::{DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, Report, Summary, import};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}
fn fixture(name: &str) -> PathBuf {
    tests().join("fixtures").join(name)
}
/// The lists of US facilities with their kinds, where they lie beside the project.
fn lists() -> Option<[(PathBuf, FacilityKind); 3]> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("BAYBOARD_DATA").map_or(beside, PathBuf::from);
    let list = |name: &str| folder.join(format!("facilities-us-{name}.csv"));
    let lists = [
        (list("hospitals"), FacilityKind::Hospital),
        (list("nursing"), FacilityKind::NursingHome),
        (list("dialysis"), FacilityKind::Dialysis),
    ];
    Some(lists).filter(|lists| lists.iter().all(|(file, _)| file.exists()))
}
fn now() -> Timestamp {
    "2026-11-21T15:30:00Z".parse().unwrap()
}

/// A company with a store on disk.
struct Desk {
    portal: Portal,
    viewer: Viewer,
    _folder: tempfile::TempDir,
}

impl Desk {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("desk.db").to_str().unwrap(), &SqliteOptions::default()).await.unwrap();
        let entropy = Arc::new(SeededEntropy::new(5));
        let vault = Vault::new(Arc::new(StaticKeyring::single(Key::generate(&*entropy))), entropy);
        let portal = Portal::open(Arc::new(store), Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap();
        let company = NewTenant {
            name: "Maple".parse().unwrap(),
            phone: "555".parse().unwrap(),
            zone: Zone::named("America/Chicago").unwrap(),
            color: 0,
            settings: TenantSettings::default(),
            decoy_zones: Vec::new(),
        };
        let tenant = portal.create_tenant("test".parse().unwrap(), company, now()).await.unwrap();
        let viewer = Viewer::operator(tenant, "test".parse().unwrap());
        Self { portal, viewer, _folder: folder }
    }
    /// With the facilities and the unit that the dispatch fixture names.
    async fn with_places() -> Self {
        let desk = Self::open().await;
        let place = |name: &str, kind, source: &str| {
            let mut new = NewFacility::new(name.parse().unwrap(), kind, Zone::named("America/Chicago").unwrap());
            new.source_ref = Some(source.parse().unwrap());
            new
        };
        let places = vec![place("Maple", FacilityKind::Hospital, "H-1"), place("Birch", FacilityKind::Dialysis, "D-1")];
        desk.portal.create_facilities(&desk.viewer, places, now()).await.unwrap();
        desk.portal.create_unit(&desk.viewer, "M1".parse().unwrap(), ServiceLevel::Als, None, None, now()).await.unwrap();
        desk
    }
    async fn facilities(&self, csv: &Path, kind: Option<FacilityKind>, zone: Option<&str>, dry_run: bool) -> Report {
        let zone = zone.map(|zone| Zone::named(zone).unwrap());
        let args = FacilitiesArgs { csv: csv.to_owned(), kind, zone, report: None, dry_run };
        self.import(ImportCommand::Facilities(args)).await.unwrap()
    }
    async fn dispatches(&self, csv: &Path) -> Report {
        let zone = Some(Zone::named("America/Chicago").unwrap());
        self.import(ImportCommand::Dispatches(DispatchesArgs { csv: csv.to_owned(), zone, report: None })).await.unwrap()
    }
    async fn import(&self, what: ImportCommand) -> anyhow::Result<Report> {
        import(&ImportArgs { what }, &self.portal, &self.viewer, now()).await
    }
    async fn recorded(&self) -> usize {
        let page = NonZeroU16::new(1_000).unwrap();
        let (mut count, mut after) = (0, None);
        loop {
            let facilities = self.portal.facilities(&self.viewer, after, page, now()).await.unwrap();
            count += facilities.items.len();
            after = facilities.items.last().map(bayboard::FacilityView::id);
            if !facilities.more {
                return count;
            }
        }
    }
}

/// `row,outcome,field` of every line of the report; the sentences are for people.
fn listed(report: &Report) -> Vec<String> {
    let mut bytes = Vec::new();
    report.write(&mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with("row,outcome,field,problem\n"), "{text}");
    text.lines().skip(1).map(|line| line.splitn(4, ',').take(3).collect::<Vec<_>>().join(",")).collect()
}
fn counts(summary: &Summary) -> String {
    let Summary { read, created, updated, unchanged, duplicates, bad, .. } = summary;
    format!("read={read} created={created} updated={updated} unchanged={unchanged} duplicates={duplicates} bad={bad}")
}

#[tokio::test]
async fn every_kind_of_bad_facility_is_reported_and_the_others_are_recorded() {
    let desk = Desk::open().await;
    let report = desk.facilities(&fixture("facilities.csv"), None, None, false).await;
    let expected = [
        "3,updated,name address",
        "4,updated,name",
        "5,ambiguous_zone,state",
        "6,duplicate,row",
        "6,ambiguous_zone,state",
        "10,bad,name",
        "11,bad,npi",
        "12,bad,npi",
        "13,bad,address",
        "14,bad,state",
        "15,bad,state",
        "16,bad,kind",
        "17,bad,kind",
        "18,bad,name",
        "19,bad,name",
        "20,bad,row",
        "21,bad,row",
        "22,bad,row",
        "23,bad,row",
        "24,bad,row",
        "25,bad,name",
        "27,bad,address",
        "27,bad,kind",
        "27,bad,state",
        "29,mended,name",
    ];
    assert_eq!(listed(&report), expected);
    assert_eq!(counts(&report.summary), "read=26 created=6 updated=2 unchanged=0 duplicates=1 bad=17");
    assert_eq!((report.summary.ambiguous, desk.recorded().await, report.unused), (2, 6, vec!["beds".to_owned()]));
    let again = desk.facilities(&fixture("facilities.csv"), None, None, false).await;
    assert_eq!(counts(&again.summary), "read=26 created=0 updated=0 unchanged=8 duplicates=1 bad=17");
}

#[tokio::test]
async fn a_trial_run_counts_and_writes_nothing() {
    let desk = Desk::open().await;
    let trial = desk.facilities(&fixture("facilities.csv"), None, None, true).await;
    assert_eq!((trial.summary.created, desk.recorded().await), (6, 0));
}

#[tokio::test]
async fn the_command_line_fills_in_zone_and_kind_and_changes_are_told_by_field() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("list.csv");
    let row = |city: &str| format!("npi,name,address,city,state\r\n1000000001,Maple,1 Main St,{city},TX\r\n");
    std::fs::write(&file, row("Alma")).unwrap();
    let first = desk.facilities(&file, Some(FacilityKind::Clinic), Some("America/Denver"), false).await;
    assert_eq!((first.summary.created, first.summary.ambiguous), (1, 0));
    std::fs::write(&file, row("Elm City")).unwrap();
    let second = desk.facilities(&file, Some(FacilityKind::Hospital), Some("America/Denver"), false).await;
    assert_eq!(listed(&second), ["2,updated,kind city"]);
    let without = desk.facilities(&file, None, None, false).await;
    assert_eq!(listed(&without), ["2,bad,kind"]);
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_with_the_reason() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().unwrap();
    let refused = async |bytes: &[u8]| {
        let csv = folder.path().join("list.csv");
        std::fs::write(&csv, bytes).unwrap();
        let args = FacilitiesArgs { csv, kind: None, zone: None, report: None, dry_run: false };
        desk.import(ImportCommand::Facilities(args)).await.unwrap_err().to_string()
    };
    assert!(refused(b"").await.contains("empty"));
    assert!(refused(b"1000000001,Maple,1 Main St\n").await.contains("lacks: name"));
    assert!(refused(b"\"name\n").await.contains("header"));
}

#[tokio::test]
async fn every_kind_of_bad_dispatch_is_reported_without_a_value() {
    let desk = Desk::with_places().await;
    let report = desk.dispatches(&fixture("dispatches.csv")).await;
    let expected = [
        "3,updated,birth_date confidential origin_room sex weight_kg",
        "5,duplicate,row",
        "8,bad,source_ref",
        "9,bad,origin_facility",
        "10,bad,origin_facility",
        "11,bad,pickup",
        "12,bad,pickup",
        "13,bad,pickup_until",
        "14,bad,level",
        "15,bad,level",
        "16,bad,unit",
        "17,bad,priority",
        "17,bad,leg",
        "17,bad,sex",
        "17,bad,birth_date",
        "17,bad,weight_kg",
        "17,bad,confidential",
        "18,bad,origin_room",
        "19,bad,enroute",
        "20,bad,patient_name",
        "21,bad,row",
        "22,bad,row",
    ];
    assert_eq!(listed(&report), expected);
    assert_eq!(counts(&report.summary), "read=22 created=5 updated=1 unchanged=0 duplicates=1 bad=15");
    let mut bytes = Vec::new();
    report.write(&mut bytes).unwrap();
    let told = format!("{}{:?}", String::from_utf8(bytes).unwrap(), report.bad_rows().collect::<Vec<_>>());
    assert!(!told.contains("Secret") && !told.contains("31.1.") && !told.contains("heavy"), "{told}");
}

#[tokio::test]
async fn dispatches_again_are_unchanged_and_other_data_updates_them() {
    let desk = Desk::with_places().await;
    desk.dispatches(&fixture("dispatches.csv")).await;
    let again = desk.dispatches(&fixture("dispatches.csv")).await;
    assert_eq!(counts(&again.summary), "read=22 created=0 updated=0 unchanged=6 duplicates=1 bad=15");

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calls.csv");
    let header = "source_ref,origin_facility,destination_facility,pickup,level,priority,transporting";
    let row = "C-2,H-1,D-1,2026-11-21T16:00:00,als,emergent";
    std::fs::write(&file, format!("{header}\n{row},2026-11-21T09:25:00\n")).unwrap();
    assert_eq!(listed(&desk.dispatches(&file).await), ["2,updated,row"]);
    let open = desk.portal.open_dispatches(&desk.viewer, now()).await.unwrap();
    let open = desk.portal.disclose(&desk.viewer, "test".parse().unwrap(), open, now()).await.unwrap();
    let found = open.iter().find(|view| view.source_ref() == Some("C-2")).unwrap();
    assert_eq!((found.status(), found.unit()), (Some(Status::Transporting), Some("M1")));
}

#[tokio::test]
async fn a_dispatch_that_may_not_be_changed_any_more_is_a_bad_row_and_the_others_are_taken() {
    let desk = Desk::with_places().await;
    desk.dispatches(&fixture("dispatches.csv")).await;
    let id = desk.portal.dispatch_by_source_ref(&desk.viewer, &"C-2".parse().unwrap(), now()).await.unwrap().unwrap();
    let archived = DispatchPatch { record_status: Some(RecordStatus::Archived), ..DispatchPatch::default() };
    desk.portal.update_dispatches(&desk.viewer, vec![(id, archived)], now()).await.unwrap();
    let again = desk.dispatches(&fixture("dispatches.csv")).await;
    assert_eq!(counts(&again.summary), "read=22 created=0 updated=0 unchanged=5 duplicates=1 bad=16");
    assert!(listed(&again).contains(&"4,bad,row".to_owned()));
}

#[tokio::test]
async fn all_facilities_of_the_country_are_counted_as_an_independent_script_counts_them() {
    let Some(lists) = lists() else { return eprintln!("no lists beside the project: only the fixtures were imported") };
    let desk = Desk::open().await;
    let mut found = Vec::new();
    let again = lists.last().cloned();
    for (file, kind) in lists.iter().cloned().chain(again) {
        let start = Instant::now();
        let report = desk.facilities(&file, Some(kind), None, false).await;
        eprintln!("{} in {:.1} s", report.summary, start.elapsed().as_secs_f64());
        found.push(counts(&report.summary));
    }
    found.push(format!("facilities={}", desk.recorded().await));
    assert_eq!(found, counted(&lists));
    assert!(found[3].contains("created=0 updated=0 unchanged=8091 duplicates=0 bad=0"), "{}", found[3]);
}
/// The same counts by the script; the last list twice.
fn counted(lists: &[(PathBuf, FacilityKind)]) -> Vec<String> {
    let argument = |(file, kind): &(PathBuf, FacilityKind)| format!("{}:{kind}", file.display());
    let arguments = lists.iter().chain(lists.last()).map(argument);
    let output = Command::new("python3").arg(tests().join("projection.py")).arg("facilities").args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}
