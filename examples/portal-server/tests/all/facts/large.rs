//! A large file of calls, taken in again and again: nothing changes that the file does not say, and nothing
//! that people set.

use crate::facts::call::{COLUMNS, Call};
use crate::facts::office::{Office, table};
use crate::world::{Dice, NOW, size};
use bayboard::danger::AsRaw;
use bayboard::portal::{DispatchPatch, FeedPatch, FeedPlace};
use bayboard::{Dispatch, FacilityKind, Step, Word};
use std::time::Instant;

/// A typed place is somebody's home in this file, whatever else it says.
fn is_kind(column: &str) -> bool {
    column.ends_with("_kind")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_large_file_again_changes_nothing_and_only_what_it_says_otherwise() {
    let office = Office::open().await;
    let mut dice = Dice::new(13);
    let calls: Vec<Call> = (0..size(400, 2_000)).map(|_| Call::draw(&mut dice, &office)).collect();
    let columns: Vec<&str> = COLUMNS.into_iter().chain(Step::ALL.iter().map(|step| step.word())).collect();
    let columns: Vec<&str> = columns.into_iter().filter(|column| !is_kind(column)).collect();
    let cell = |n: usize, column: &str| calls[n].cell(column, &format!("L-{n}"));
    let all = calls.len() as u64;
    let import = async |csv: &str| {
        let (began, report) = (Instant::now(), office.calls(csv).await);
        eprintln!("{} in {:.1} s", report.summary, began.elapsed().as_secs_f64());
        report.summary
    };

    let whole = table(&columns, calls.len(), cell);
    let first = import(&whole).await;
    assert_eq!((first.created, first.bad, first.read), (all, 0, all));
    let again = import(&whole).await;
    assert_eq!((again.unchanged, again.created, again.updated, again.cleared), (all, 0, 0, 0));

    // Without a column, with the others as they were.
    let before = office.call("L-0").await;
    let narrower: Vec<&str> = columns.iter().copied().filter(|column| *column != "crew_notes").collect();
    let without = import(&table(&narrower, calls.len(), cell)).await;
    assert_eq!((without.unchanged, without.cleared), (all, 0));
    assert!(office.call("L-0").await == before);

    // What a person says of a typed place, and of a time, the file has no word for.
    let typed = (0..calls.len()).find(|n| cell(*n, "origin_facility").is_empty()).unwrap();
    let source = format!("L-{typed}");
    let kind = FeedPlace { kind: Some(FacilityKind::Organisation), ..FeedPlace::default() };
    let by_hand = DispatchPatch {
        feed: FeedPatch { origin: kind, ..FeedPatch::default() },
        ..DispatchPatch::default()
    };
    let id = office.call(&source).await.id();
    office
        .server
        .app
        .portal
        .seat(office.desk(), NOW)
        .dispatches()
        .update_all(vec![(id, by_hand)])
        .await
        .unwrap();
    let marked = office.call(&source).await;
    assert_eq!(marked.as_raw().origin.kind, FacilityKind::Organisation);
    assert_eq!(import(&whole).await.unchanged, all);
    assert!(office.call(&source).await == marked);

    // One cell emptied: one call changed, one value cleared, and of that call nothing else.
    let emptied = table(&columns, calls.len(), |n, column| {
        if (n, column) == (7, "callback_phone") { String::new() } else { cell(n, column) }
    });
    let before = office.call("L-7").await;
    let cleared = import(&emptied).await;
    assert_eq!((cleared.updated, cleared.unchanged, cleared.cleared), (1, all - 1, 1));
    let after = office.call("L-7").await;
    assert!(after.as_raw().callback_phone.is_none() && before.as_raw().callback_phone.is_some());
    assert!(with_phone_of(&after, &before) == before, "something else has changed");
}

/// With the value that was cleared, and counted as before.
fn with_phone_of(after: &Dispatch, before: &Dispatch) -> Dispatch {
    let mut raw = after.as_raw().clone();
    raw.callback_phone.clone_from(&before.as_raw().callback_phone);
    raw.version = before.version();
    raw.into()
}
