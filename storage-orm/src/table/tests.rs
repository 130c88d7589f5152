//! Rows say nothing about people, and hold whole records.
#![allow(clippy::unwrap_used)]

use super::{body_row, entry_row, index_rows, key_rows, logon_row, record_row, unique_row};
use bayboard::UnknownFields;
use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, line};
use bayboard::journal::{Client, Head, LogonEvent, LogonNumber, LogonOutcome, LogonRow};
use bayboard::{Dispatch, Progress, Protected, Record, RunNumber, StampSource, Stamped, danger};
use sea_orm::IntoActiveModel;

const CANARY: &str = "Canary Quillfeather";

/// A dispatch with the canary in every text that may tell of the patient.
fn dispatch(world: &World) -> Dispatch {
    let text = || Some(Protected::new(line(CANARY)));
    let by = Stamped {
        actor: bayboard::journal::Actor::System,
        source: StampSource::Api,
        recorded_at: world.now(),
        name: None,
    };
    altered(&world.any_dispatch(), |raw| {
        raw.progress = Progress::default().cancel(world.now(), line(CANARY), by).unwrap();
        (raw.origin.name, raw.origin.address) = (text(), text());
        (raw.destination.name, raw.destination.address) = (text(), text());
        raw.origin.room = Some(Protected::new("Canary 7".parse().unwrap()));
        (raw.patient_name, raw.callback_phone, raw.reason) = (text(), text(), text());
        raw.authorization.number = text();
        raw.crew_notes = Some(Protected::new(CANARY.parse().unwrap()));
        raw.escort = Some(Protected::new(CANARY.parse().unwrap()));
        raw.dispatch_notes = Some(Protected::new(CANARY.parse().unwrap()));
        raw.source_ref = Some("Canary 9".parse().unwrap());
    })
}

fn silent(shown: &str) {
    let bytes = |text: &str| format!("{:?}", text.as_bytes()).trim_matches(['[', ']']).to_owned();
    for canary in ["Canary", "Maple", &bytes("Canary"), &bytes("Maple")] {
        assert!(!shown.contains(canary), "{canary} in {shown}");
    }
}

#[test]
fn rows_print_nothing_about_people() {
    let world = World::new(7);
    for record in [Record::from(dispatch(&world)), Record::from(world.facility("Maple Grove"))] {
        let row = record_row(&record);
        assert!(format!("{row:?}").contains(&record.key().id.to_string()), "the rest is printed");
        silent(&format!("{row:?} {:?}", row.clone().into_active_model()));
        let linked = world.creation([record]).link(Head::EMPTY, RunNumber(0));
        let (write, entry) = (&linked.writes[0], &linked.entries[0]);
        let rows: Vec<_> = index_rows(&write.record, &write.comes).collect();
        silent(&format!("{rows:?}"));
        write
            .comes
            .values
            .iter()
            .for_each(|value| silent(&format!("{:?}", unique_row(&write.record, value))));
        silent(&format!(
            "{:?} {:?} {:?}",
            entry_row(entry),
            body_row(entry),
            key_rows(entry).collect::<Vec<_>>()
        ));
    }
    let client = Client { address: Some(line(CANARY)), agent: Some(line(CANARY)) };
    let (event, outcome, boot) = (LogonEvent::SignIn, LogonOutcome::Accepted, uuid::Uuid::nil());
    let row = LogonRow {
        at: world.now(),
        event,
        outcome,
        facility: None,
        display: None,
        session: None,
        client,
        boot,
        count: 1,
        account: None,
        unknown: UnknownFields::default(),
    };
    let row = logon_row(world.id(), LogonNumber(1), &row);
    silent(&format!("{row:?} {:?}", row.clone().into_active_model()));
}

#[test]
fn a_row_holds_the_whole_record() {
    let record = Record::from(dispatch(&World::new(8)));
    assert_eq!(danger::decode(&record_row(&record).bytes.0), Ok(record));
}
