//! Imports account for every row, change nothing when they run again, and tell no value of a dispatch.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use bayboard::access::RecordStatus;
use bayboard::portal::{
    DispatchPatch, FacilityPatch, NewDispatch, NewFacility, NewTenant, NewUnit, Portal, Progressing, Viewer,
};
use bayboard::{
    Arrival, ArrivalKind, BookedTime, Booking, FacilityKind, FacilityView, Key, SeededEntropy, ServiceLevel,
    StaticKeyring, Status, Step, Stop, TenantSettings, Timestamp, Vault, Zone,
};
use bayboard_policy::Rules;
use bayboard_storage_sqlite::{SqliteOptions, SqliteStore};
use portal_server::import::{
    DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, PayorsArgs, Report, Summary, import,
};
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
        let store =
            SqliteStore::open(folder.path().join("desk.db").to_str().unwrap(), &SqliteOptions::default())
                .await
                .unwrap();
        let entropy = Arc::new(SeededEntropy::new(5));
        let vault = Vault::new(Arc::new(StaticKeyring::single(Key::generate(&*entropy))), entropy);
        let portal =
            Portal::open(Arc::new(store), Arc::new(Rules::shipped().await.unwrap()), vault).await.unwrap();
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
            let mut new =
                NewFacility::new(name.parse().unwrap(), kind, Zone::named("America/Chicago").unwrap());
            new.source_ref = Some(source.parse().unwrap());
            new
        };
        let places = vec![
            place("Maple", FacilityKind::Hospital, "H-1"),
            place("Birch", FacilityKind::Dialysis, "D-1"),
        ];
        desk.portal.seat(&desk.viewer, now()).facilities().create_all(places).await.unwrap();
        desk.portal
            .seat(&desk.viewer, now())
            .directory()
            .create_unit(NewUnit::new("M1".parse().unwrap(), ServiceLevel::Als), None)
            .await
            .unwrap();
        desk
    }

    async fn facilities(
        &self,
        csv: &Path,
        kind: Option<FacilityKind>,
        zone: Option<&str>,
        dry_run: bool,
    ) -> Report {
        let zone = zone.map(|zone| Zone::named(zone).unwrap());
        let args =
            FacilitiesArgs { csv: csv.to_owned(), kind, zone, report: None, clear_empty: false, dry_run };
        self.import(ImportCommand::Facilities(args)).await.unwrap()
    }

    async fn dispatches(&self, csv: &Path) -> Report {
        let zone = Some(Zone::named("America/Chicago").unwrap());
        self.import(ImportCommand::Dispatches(DispatchesArgs { csv: csv.to_owned(), zone, report: None }))
            .await
            .unwrap()
    }

    async fn import(&self, what: ImportCommand) -> anyhow::Result<Report> {
        import(&ImportArgs { what }, &self.portal, &self.viewer, now()).await
    }

    async fn import_text(&self, text: &str, what: impl FnOnce(PathBuf) -> ImportCommand) -> Report {
        let folder = tempfile::tempdir().unwrap();
        let csv = folder.path().join("file.csv");
        std::fs::write(&csv, text).unwrap();
        self.import(what(csv)).await.unwrap()
    }

    /// A list of hospitals; `clear` among the options lets empty cells clear.
    async fn list(&self, text: &str, options: &[&str]) -> Report {
        let (kind, clear_empty) =
            (options.is_empty().then_some(FacilityKind::Hospital), options.contains(&"clear"));
        self.import_text(text, |csv| {
            let (kind, zone) = (kind.filter(|_| text.contains("state")), None);
            ImportCommand::Facilities(FacilitiesArgs {
                csv,
                kind,
                zone,
                report: None,
                clear_empty,
                dry_run: false,
            })
        })
        .await
    }

    async fn calls(&self, text: &str) -> Report {
        let zone = Some(Zone::named("America/Chicago").unwrap());
        self.import_text(text, |csv| ImportCommand::Dispatches(DispatchesArgs { csv, zone, report: None }))
            .await
    }

    async fn payors(&self, text: &str) -> Report {
        self.import_text(text, |csv| {
            ImportCommand::Payors(PayorsArgs { csv, report: None, clear_empty: false })
        })
        .await
    }

    async fn facility(&self, name: &str) -> FacilityView {
        let page = self
            .portal
            .seat(&self.viewer, now())
            .facilities()
            .list(None, NonZeroU16::new(100).unwrap())
            .await
            .unwrap();
        page.items.into_iter().find(|view| view.name() == name).unwrap()
    }

    async fn call(&self, source: &str) -> serde_json::Value {
        let id = self
            .portal
            .seat(&self.viewer, now())
            .dispatches()
            .id_by_source_ref(&source.parse().unwrap())
            .await
            .unwrap()
            .unwrap();
        let answer = self.portal.seat(&self.viewer, now()).dispatches().read(id).await.unwrap();
        serde_json::to_value(
            self.portal.seat(&self.viewer, now()).disclose("test".parse().unwrap(), answer).await.unwrap(),
        )
        .unwrap()
    }

    async fn recorded(&self) -> usize {
        let page = NonZeroU16::new(1_000).unwrap();
        let (mut count, mut after) = (0, None);
        loop {
            let facilities =
                self.portal.seat(&self.viewer, now()).facilities().list(after, page).await.unwrap();
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
    format!(
        "read={read} created={created} updated={updated} unchanged={unchanged} duplicates={duplicates} bad={bad}"
    )
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
    assert_eq!(counts(&report.summary), "read=26 created=7 updated=2 unchanged=0 duplicates=1 bad=16");
    assert_eq!(
        (report.summary.ambiguous, desk.recorded().await, report.unused),
        (2, 7, vec!["beds".to_owned()])
    );
    let again = desk.facilities(&fixture("facilities.csv"), None, None, false).await;
    assert_eq!(counts(&again.summary), "read=26 created=0 updated=0 unchanged=9 duplicates=1 bad=16");
}

#[tokio::test]
async fn a_trial_run_counts_and_writes_nothing() {
    let desk = Desk::open().await;
    let trial = desk.facilities(&fixture("facilities.csv"), None, None, true).await;
    assert_eq!((trial.summary.created, desk.recorded().await), (7, 0));
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
    let second = desk.facilities(&file, Some(FacilityKind::Hospital), Some("America/Boise"), false).await;
    assert_eq!(listed(&second), ["2,updated,city", "2,kept,kind", "2,kept,zone"]);
    assert_eq!(listed(&desk.facilities(&file, None, None, false).await), Vec::<String>::new());
    let other = row("Elm City").replace("1000000001", "1000000002");
    std::fs::write(&file, other).unwrap();
    assert_eq!(listed(&desk.facilities(&file, None, None, false).await), ["2,bad,kind"]);
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_with_the_reason() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().unwrap();
    let refused = async |bytes: &[u8]| {
        let csv = folder.path().join("list.csv");
        std::fs::write(&csv, bytes).unwrap();
        let args =
            FacilitiesArgs { csv, kind: None, zone: None, report: None, clear_empty: false, dry_run: false };
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
    let open = desk.portal.seat(&desk.viewer, now()).dispatches().all_open().await.unwrap();
    let open = desk.portal.seat(&desk.viewer, now()).disclose("test".parse().unwrap(), open).await.unwrap();
    let found = open.iter().find(|view| view.source_ref() == Some("C-2")).unwrap();
    assert_eq!((found.status(), found.unit()), (Some(Status::Transporting), Some("M1")));
}

#[tokio::test]
async fn a_dispatch_that_may_not_be_changed_any_more_is_a_bad_row_and_the_others_are_taken() {
    let desk = Desk::with_places().await;
    desk.dispatches(&fixture("dispatches.csv")).await;
    let id = desk
        .portal
        .seat(&desk.viewer, now())
        .dispatches()
        .id_by_source_ref(&"C-2".parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    let archived = DispatchPatch { record_status: Some(RecordStatus::Archived), ..DispatchPatch::default() };
    desk.portal.seat(&desk.viewer, now()).dispatches().update_all(vec![(id, archived)]).await.unwrap();
    let again = desk.dispatches(&fixture("dispatches.csv")).await;
    assert_eq!(counts(&again.summary), "read=22 created=0 updated=0 unchanged=5 duplicates=1 bad=16");
    assert!(listed(&again).contains(&"4,bad,row".to_owned()));
}

#[tokio::test]
async fn a_list_of_facilities_takes_nothing_away_and_overwrites_nothing_that_somebody_set() {
    let desk = Desk::open().await;
    let full = "npi,name,address,city,state,zip,phone,provider_num\n\
        1234567893,Paso Care,1 Mesa St,El Paso,TX,79901,915-555-0100,675001\n";
    assert_eq!(desk.list(full, &[]).await.summary.ambiguous, 1);
    let id = desk.facility("Paso Care").await.id();
    let by_hand = FacilityPatch {
        zone: Some(Zone::named("America/Denver").unwrap()),
        kind: Some(FacilityKind::Clinic),
        ..FacilityPatch::default()
    };
    desk.portal.seat(&desk.viewer, now()).facilities().update(id, None, by_hand).await.unwrap();
    let before = desk.facility("Paso Care").await;
    for csv in [
        full,
        "npi,name,address,state\n1234567893,Paso Care,1 Mesa St,TX\n",
        "ccn,name,city,zip\n675001,Paso Care,,\n",
    ] {
        let report = desk.list(csv, &[]).await;
        assert_eq!(
            (report.summary.unchanged, report.summary.ambiguous, report.summary.cleared),
            (1, 0, 0),
            "{csv}"
        );
        assert_eq!(desk.facility("Paso Care").await, before, "{csv}");
    }
    let cleared = desk.list("ccn,name,city,zip,zone\n675001,Paso Care,,,America/Chicago\n", &["clear"]).await;
    assert_eq!((listed(&cleared), cleared.summary.cleared), (vec!["2,updated,zone city zip".to_owned()], 2));
    let after = desk.facility("Paso Care").await;
    assert_eq!(
        (after.city(), after.postal_code(), after.phone(), after.zone()),
        (None, None, before.phone(), "America/Chicago")
    );
}

#[tokio::test]
async fn equal_facts_make_equal_facilities_whichever_way_they_come_in() {
    let csv = "npi,name,address,city,state,zip,phone,provider_num\n\
        1234567893,Paso Care,1 Mesa St,El Paso,CA,79901,915-555-0100,050001\n";
    let line = |text: &str| Some(text.parse().unwrap());
    let by_library = || {
        let zone = Zone::named("America/Los_Angeles").unwrap();
        let mut new = NewFacility::new("Paso Care".parse().unwrap(), FacilityKind::Hospital, zone);
        (new.npi, new.street, new.city, new.state) =
            (line("1234567893"), line("1 Mesa St"), line("El Paso"), line("CA"));
        (new.postal_code, new.phone, new.cms_number) = (line("79901"), line("915-555-0100"), line("050001"));
        new
    };
    let desk = Desk::open().await;
    desk.portal.seat(&desk.viewer, now()).facilities().create(by_library(), None).await.unwrap();
    for csv in [csv, "ccn,name,state\n50001,PASO CARE,CA\n".replace("PASO CARE", "Paso Care").as_str()] {
        assert_eq!(
            counts(&desk.list(csv, &[]).await.summary),
            "read=1 created=0 updated=0 unchanged=1 duplicates=0 bad=0"
        );
    }
    let other = Desk::open().await;
    other.list(csv, &[]).await;
    let told = |view: FacilityView| {
        let mut told = serde_json::to_value(view).unwrap();
        for own in ["id", "version", "facility_id", "source_ref"] {
            told.as_object_mut().unwrap().remove(own);
        }
        told
    };
    assert_eq!(told(desk.facility("Paso Care").await), told(other.facility("Paso Care").await));
}

#[tokio::test]
async fn the_public_list_as_spreadsheets_leave_it_is_read_and_its_zeros_are_put_back() {
    let desk = Desk::open().await;
    let csv = "\u{feff}provider_num;name;state;zip;;\r\n;;;;;\r\n50001;Maple;MA;2134;;\r\n=\"050002\";Birch;MA;=\"02134\";;\r\n;;;;;\r\n";
    let report = desk.list(csv, &[]).await;
    assert_eq!(listed(&report), ["3,mended,provider_num", "3,mended,zip"]);
    assert_eq!(
        (counts(&report.summary), report.unused),
        ("read=2 created=2 updated=0 unchanged=0 duplicates=0 bad=0".to_owned(), vec![])
    );
    let (maple, birch) = (desk.facility("Maple").await, desk.facility("Birch").await);
    assert_eq!((maple.cms_number(), maple.postal_code()), (Some("050001"), Some("02134")));
    assert_eq!((birch.cms_number(), birch.postal_code()), (Some("050002"), Some("02134")));
    let again = "ccn\tname\tstate\tzip\n050001\tMaple\tMA\t02134\n050002\tBirch\tMA\t2134\n";
    assert_eq!(desk.list(again, &[]).await.summary.unchanged, 2);
    let twice = "npi,address,ccn,name,state\n1234567893,1 Main St,050001,Maple,MA\n,,050001,Maple,MA\n";
    let report = desk.list(twice, &[]).await;
    assert_eq!(listed(&report), ["2,updated,address npi", "3,bad,row"]);
}

#[tokio::test]
async fn a_report_that_would_destroy_a_file_is_refused_before_anything_is_written() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().unwrap();
    let (csv, other) = (folder.path().join("list.csv"), folder.path().join("keys"));
    let list = "source_ref,name,kind,state\nS-1,Same Clinic,clinic,CA\n";
    std::fs::write(&csv, list).unwrap();
    std::fs::write(&other, "1 key").unwrap();
    for report in [csv.clone(), folder.path().join("./list.csv"), other.clone()] {
        let args = FacilitiesArgs {
            csv: csv.clone(),
            kind: None,
            zone: None,
            report: Some(report),
            clear_empty: false,
            dry_run: false,
        };
        desk.import(ImportCommand::Facilities(args)).await.unwrap_err();
    }
    let kept = (
        std::fs::read_to_string(&csv).unwrap(),
        std::fs::read_to_string(&other).unwrap(),
        desk.recorded().await,
    );
    assert_eq!(kept, (list.to_owned(), "1 key".to_owned(), 0));
}

#[tokio::test]
async fn a_feed_that_lacks_columns_changes_nothing_and_empty_cells_are_counted_as_they_clear() {
    let desk = Desk::with_places().await;
    let all = "source_ref,origin_facility,origin_room,destination_facility,destination_room,pickup,pickup_until,level,patient_name\n\
        N-1,H-1,214 B,D-1,9,2026-11-21 16:00,2026-11-21 18:00,bls,Ann\n";
    assert_eq!(desk.calls(all).await.summary.created, 1);
    let before = desk.call("N-1").await;
    for narrow in [
        "source_ref,origin_facility,destination_facility,pickup,level\nN-1,H-1,D-1,2026-11-21T16:00,bls\n",
        "source_ref\nN-1\n",
        "source_ref,level,pickup\nN-1,BLS,11/21/2026 4:00 PM\n",
    ] {
        let report = desk.calls(narrow).await;
        assert_eq!(
            (report.summary.unchanged, report.summary.cleared),
            (1, 0),
            "{narrow} {:?}",
            listed(&report)
        );
        assert_eq!(desk.call("N-1").await, before);
    }
    let cleared = desk.calls("source_ref,origin_room,patient_name,unit\nN-1,,,\n").await;
    assert_eq!((cleared.summary.updated, cleared.summary.cleared), (1, 2));
    let view = desk.call("N-1").await;
    assert_eq!(
        (&view["origin"]["room"], &view["destination"]["room"]),
        (&serde_json::Value::Null, &serde_json::Value::from("9"))
    );
    let fresh = desk.calls("source_ref,level\nN-2,bls\n").await;
    assert_eq!(listed(&fresh), ["2,bad,origin_facility", "2,bad,destination_facility", "2,bad,pickup"]);
}

#[tokio::test]
async fn a_call_booked_otherwise_is_unchanged_by_a_file_that_says_the_same() {
    let desk = Desk::with_places().await;
    let facility = async |source: &str| {
        desk.portal
            .seat(&desk.viewer, now())
            .facilities()
            .by_source_ref(&source.parse().unwrap())
            .await
            .unwrap()
            .unwrap()
            .id()
    };
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    // As the API books it: a stop without a word for its kind may be somebody's home.
    let stop = |id| Stop { kind: FacilityKind::Residence, ..Stop::at(id) };
    let window = BookedTime::Window { from: at("2026-11-21T22:00:00Z"), until: at("2026-11-22T00:00:00Z") };
    let origin = stop(facility("H-1").await).with_room("214 B".parse().unwrap());
    let mut new =
        NewDispatch::new(origin, stop(facility("D-1").await), Booking::of(window), ServiceLevel::Bls);
    new.source_ref = Some("A-1".parse().unwrap());
    new.arrival =
        Some(Arrival { kind: ArrivalKind::DropOff, booking: Booking::exact(at("2026-11-22T01:00:00Z")) });
    desk.portal.seat(&desk.viewer, now()).dispatches().create(new, None).await.unwrap();
    let before = desk.call("A-1").await;
    let csv = "source_ref,origin_facility,destination_facility,pickup,level,appointment,origin_room\n\
        A-1,H-1,D-1,2026-11-21T16:00,bls,,214 B\n";
    assert_eq!(desk.calls(csv).await.summary.unchanged, 1);
    assert_eq!(desk.call("A-1").await, before);
}

#[tokio::test]
async fn a_step_that_the_desk_removed_stays_removed_and_the_report_tells_it() {
    let desk = Desk::with_places().await;
    let csv = |enroute: &str| {
        format!(
            "source_ref,origin_facility,destination_facility,pickup,level,enroute\nR-1,H-1,D-1,2026-11-21 16:00,bls,{enroute}\n"
        )
    };
    desk.calls(&csv("2026-11-21 09:20")).await;
    let id = desk
        .portal
        .seat(&desk.viewer, now())
        .dispatches()
        .id_by_source_ref(&"R-1".parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    let wrong = Progressing::Remove(Step::Enroute, "wrong unit".parse().unwrap());
    desk.portal.seat(&desk.viewer, now()).dispatches().progress(id, None, wrong, None).await.unwrap();
    let before = desk.call("R-1").await;
    let again = desk.calls(&csv("2026-11-21 09:20")).await;
    assert_eq!(
        (listed(&again), again.summary.unchanged, again.summary.kept),
        (vec!["2,kept,enroute".to_owned()], 1, 1)
    );
    assert_eq!(desk.call("R-1").await, before);
    let later = desk.calls(&csv("2026-11-21 09:25")).await;
    assert_eq!((later.summary.updated, desk.call("R-1").await["status"].as_str()), (1, Some("enroute")));
}

#[tokio::test]
async fn what_cannot_be_true_is_a_finding_and_no_reading_is_guessed() {
    let desk = Desk::with_places().await;
    let header = "source_ref,origin_facility,destination_facility,pickup,level,appointment,birth_date,weight_kg,patient_name,\
         patient_first_name,patient_last_name,oxygen,isolation,bariatric,attendants,stairs";
    let row = |rest: &str| {
        let filled = format!("X,H-1,D-1,{rest}");
        let missing = 15 - filled.matches(',').count();
        format!("{filled}{}\n", ",".repeat(missing))
    };
    let rows = [
        ("patient_name", "2026-11-21 16:00,bls,,,,Ada Sample,Ada,Sample"),
        ("patient_last_name", "2026-11-21 16:00,bls,,,,,Ada,"),
        ("oxygen", "2026-11-21 16:00,bls,,,,,,,2 l"),
        ("isolation", "2026-11-21 16:00,bls,,,,,,,,yes"),
        ("bariatric", "2026-11-21 16:00,bls,,,,,,,,,large"),
        ("attendants", "2026-11-21 16:00,bls,,,,,,,,,,21"),
        ("stairs", "2026-11-21 16:00,bls,,,,,,,,,,,many"),
        ("birth_date", "2026-11-21 16:00,bls,,2099-01-01,"),
        ("weight_kg", "2026-11-21 16:00,bls,,,65535"),
        ("appointment", "2026-11-21 16:00,bls,2026-11-21 15:00,,"),
        ("pickup", "2026-11-01 01:30,bls,,,"),
        ("pickup", "2026-03-08 02:30,bls,,,"),
        ("pickup", "46347.59375,bls,,,"),
        ("pickup", "2026-11-21T16:00:00-06:00[America/New_York],bls,,,"),
    ];
    for (field, rest) in rows {
        let report = desk.calls(&format!("{header}\n{}", row(rest))).await;
        assert_eq!(listed(&report), [format!("2,bad,{field}")], "{rest}");
    }
    let slashes = desk
        .calls(&format!(
            "{header}\n{}Y,H-1,D-1,21/11/2026 16:00,bls,,,,,,,,,,,\n",
            row("05/04/2026 16:00,bls,,,")
        ))
        .await;
    assert_eq!(listed(&slashes), ["2,bad,pickup", "3,bad,pickup"]);
    assert_eq!(
        desk.calls(&format!("{header}\n{}", row("2026-11-21T17:00[America/New_York],bls,,,")))
            .await
            .summary
            .created,
        1
    );
    assert_eq!(desk.call("X").await["pickup"]["at"], "2026-11-21T22:00:00Z");
}

#[tokio::test]
async fn payors_come_with_a_file_and_calls_name_them() {
    let desk = Desk::with_places().await;
    let csv = "name,requires_authorization,form\nElm Health,yes,https://elm.example/pan\nOak Plan,,\nOak Plan,maybe,http://oak.example\n";
    let first = desk.payors(csv).await;
    assert_eq!(
        (first.summary.created, listed(&first)),
        (2, vec!["4,bad,requires_authorization".to_owned(), "4,bad,form".to_owned()])
    );
    assert_eq!(desk.payors("name,form\nELM HEALTH,\nOak plan,\n").await.summary.unchanged, 2);
    assert_eq!(desk.payors("name,requires_authorization\noak plan,yes\n").await.summary.updated, 1);
    let call = "source_ref,origin_facility,destination_facility,pickup,level,payor\n";
    let report = desk
        .calls(&format!(
            "{call}P-1,H-1,D-1,2026-11-21 16:00,bls,elm health\nP-2,H-1,D-1,2026-11-21 16:00,bls,Nobody\n"
        ))
        .await;
    assert_eq!((report.summary.created, listed(&report)), (1, vec!["3,bad,payor".to_owned()]));
    assert_eq!(desk.call("P-1").await["payor"], "Elm Health");
}

#[tokio::test]
async fn all_facilities_of_the_country_are_counted_as_an_independent_script_counts_them() {
    let Some(lists) = lists() else {
        return eprintln!("no lists beside the project: only the fixtures were imported");
    };
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
    let output = Command::new("python3")
        .arg(tests().join("projection.py"))
        .arg("facilities")
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}
