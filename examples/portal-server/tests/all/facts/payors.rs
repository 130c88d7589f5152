//! Payors and kinds of places that come with a file of calls.

use crate::facts::office::Office;
use crate::world::NOW;
use bayboard::danger::AsRaw;
use bayboard::{FacilityKind, Record, RecordKind, RecordRef};

const HEADER: &str = "source_ref,origin_facility,destination_facility,pickup,level,payor,payor_requires_authorization,payor_form\n";

fn line_of(source: &str, payor: &str) -> String {
    format!("{source},H-1,D-1,2026-11-22T16:00:00Z,stretcher,{payor}\n")
}

/// `row,field` of what somebody should look at.
fn bad(report: &portal_server::import::Report) -> Vec<String> {
    let mut bytes = Vec::new();
    report.write(&mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let bad = text
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .filter(|cells| cells[1] == "bad");
    bad.map(|cells| format!("{},{}", cells[0], cells[2])).collect()
}

impl Office {
    async fn payor_of(&self, source: &str) -> (String, bool, Option<String>) {
        let id = self.call(source).await.as_raw().payor.unwrap();
        let key = RecordRef { kind: RecordKind::Payor, id: id.as_uuid() };
        let found = self.store.records(self.tenant, &[key]).await.unwrap();
        let [Record::Payor(payor)] = &found[..] else { panic!("no payor") };
        let raw = payor.as_raw();
        (
            raw.name.as_str().to_owned(),
            raw.requires_authorization,
            raw.form.as_ref().map(|form| form.as_str().to_owned()),
        )
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn payors_that_a_file_of_calls_describes_are_recorded_and_others_are_findings() {
    let office = Office::open().await;
    let csv = [
        HEADER.to_owned(),
        line_of("P-1", "Oak Plan,yes,https://oak.example/pan"),
        line_of("P-2", "OAK PLAN,,"),
        line_of("P-3", "Birch Plan,,https://birch.example/pan"),
        line_of("P-4", "Nobody,,"),
        line_of("P-5", "Elm Health,,https://elm.example/pan"),
        line_of("P-6", "Ash,perhaps,http://ash.example"),
        line_of("P-7", ",yes,"),
        line_of("P-8", "Two,yes,"),
        line_of("P-9", "two,no,"),
        line_of("P-10", "Alder,no,").replace("stretcher", "nothing"),
    ]
    .concat();
    let first = office.calls(&csv).await;
    let mut found = bad(&first);
    found.sort();
    let expected = [
        "10,payor",
        "11,level",
        "4,payor",
        "5,payor",
        "7,payor",
        "7,payor_form",
        "7,payor_requires_authorization",
        "8,payor_requires_authorization",
        "9,payor",
    ];
    assert_eq!(found, expected);
    assert_eq!((first.summary.created, first.summary.payors), (3, 2));
    let oak = ("Oak Plan".to_owned(), true, Some("https://oak.example/pan".to_owned()));
    assert_eq!((office.payor_of("P-1").await, office.payor_of("P-2").await), (oak.clone(), oak));
    assert_eq!(
        office.payor_of("P-5").await,
        ("Elm Health".to_owned(), true, Some("https://elm.example/pan".to_owned()))
    );
    let known = office.server.app.portal.seat(office.desk(), NOW).directory().payors_by_name().await.unwrap();
    let mut known: Vec<String> = known.into_keys().collect();
    known.sort();
    assert_eq!(known, ["elm health", "oak plan"], "a row that is not taken in records no payor");
    let again = office.calls(&csv).await;
    assert_eq!((again.summary.unchanged, again.summary.created, again.summary.payors), (3, 0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_marks_a_typed_place_as_an_organisation_as_the_api_does() {
    let office = Office::open().await;
    let header = "source_ref,origin_kind,origin_name,origin_address,destination_facility,pickup,level\n";
    let row = |rest: &str| format!("{header}O-1,{rest},D-1,2026-11-22T16:00:00Z,bls\n");
    let marked = office.calls(&row("organisation,Elm Office,4 Elm St")).await;
    assert_eq!((marked.summary.created, marked.summary.bad), (1, 0));
    let body = serde_json::json!({
        "origin": {"kind": "organisation", "name": "Elm Office", "address": "4 Elm St"}, "source_ref": "O-2",
        "destination": {"facility_id": office.places[1].1.to_string()}, "pickup": "2026-11-22T16:00:00Z", "level": "bls",
    });
    assert_eq!(office.api("POST", "/dispatches", &body).await.status(), 201);
    assert!(office.call("O-1").await.as_raw().origin == office.call("O-2").await.as_raw().origin);
    // An empty kind keeps what is recorded of this place; another place is somebody's home again.
    assert_eq!(office.calls(&row(",Elm Office,4 Elm St")).await.summary.unchanged, 1);
    // Under another name too, though the address is the same: it may be somebody's.
    assert_eq!(office.calls(&row(",Ada Sample,4 Elm St")).await.summary.updated, 1);
    assert_eq!(office.call("O-1").await.as_raw().origin.kind, FacilityKind::Residence);
    assert_eq!(office.calls(&row("organisation,Elm Office,4 Elm St")).await.summary.updated, 1);
    assert!(office.call("O-1").await.as_raw().origin == office.call("O-2").await.as_raw().origin);
    let name = office.calls(&row(",,4 Elm St")).await;
    assert_eq!((name.summary.updated, name.summary.cleared), (1, 1));
    assert_eq!(office.call("O-1").await.as_raw().origin.kind, FacilityKind::Organisation);
    assert_eq!(office.calls(&row(",,5 Elm St")).await.summary.updated, 1);
    assert_eq!(office.call("O-1").await.as_raw().origin.kind, FacilityKind::Residence);
    assert_eq!(bad(&office.calls(&row("palace,Elm Office,4 Elm St")).await), ["2,origin_kind"]);
    let kind = office.calls("source_ref,origin_kind\nO-1,clinic\n").await;
    assert_eq!(
        (kind.summary.updated, office.call("O-1").await.as_raw().origin.kind),
        (1, FacilityKind::Clinic)
    );
}
