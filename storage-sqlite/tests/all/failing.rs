//! When the database fails in the middle: a batch is written whole or not at all, and nobody hears more than
//! a fixed text.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::support;

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, line};
use bayboard::{ChangeSet, Commit, Dispatch, DispatchFilter, Protected, Record, StoreError, StoreExt};
use std::io::Write;
use std::sync::{Arc, Mutex};
use support::{ALL, Shell, journal, open, verify};
use tracing_subscriber::fmt::MakeWriter;

const CANARY: &str = "Quillfeather";
const BROKEN: StoreError = StoreError::Unavailable { reason: "database refused the statement" };

fn named(world: &World) -> Dispatch {
    altered(&world.any_dispatch(), |raw| raw.patient_name = Some(Protected::new(line(CANARY))))
}

/// A change set that needs the claims' table.
fn with_claim(world: &World, number: usize) -> ChangeSet {
    let record = Record::from(named(world));
    let claim = world.claim(&number.to_string(), record.key());
    world.draft().create(record).unwrap().claim(Some(claim)).finish()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_breaks_leaves_nothing_and_the_next_one_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = Arc::new(open(&path).await);
    let world = World::founded(1, &*store).await;
    let shell = Shell::open(&path).await;
    shell.run("ALTER TABLE bayboard_claim RENAME TO away").await.unwrap();
    let sets = (0..64).map(|number| {
        if number % 8 == 0 { with_claim(&world, number) } else { world.creation([named(&world).into()]) }
    });
    let tasks: Vec<_> = sets
        .map(|set| (store.clone(), set))
        .map(|(store, set)| tokio::spawn(async move { store.commit(&set).await }))
        .collect();
    let mut done = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => done += 1,
            Err(error) => assert_eq!(error, BROKEN),
        }
    }
    shell.run("ALTER TABLE away RENAME TO bayboard_claim").await.unwrap();
    shell.close().await;
    assert!(done < 57, "change sets that need the table fail");
    store.commit(&with_claim(&world, 99)).await.unwrap();
    let stored = store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap();
    assert_eq!(stored.len(), done + 1);
    let entries = journal(&*store, world.id()).await;
    assert_eq!(verify(&entries, world.id(), None).unwrap().sequence.0 as usize, done + 1);
}

/// Everything that any crate logs, at the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_log_of_any_level_tells_of_a_patient() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_writer(log.clone())
        .init();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bayboard.db");
    let store = open(&path).await;
    let world = World::founded(1, &store).await;
    let booked = world.book(&store, named(&world)).await;
    world.edit(&store, booked.clone(), named(&world)).await.unwrap_err();
    store.dispatches(world.id(), &DispatchFilter::default(), ALL).await.unwrap();
    assert!(!log.text().contains(CANARY));
    let shell = Shell::open(&path).await;
    // A rule of the table that this name breaks: the driver's own message could quote it.
    shell
        .run("CREATE TRIGGER strict BEFORE UPDATE ON bayboard_record BEGIN SELECT RAISE(ABORT, 'Quillfeather'); END")
        .await
        .unwrap();
    log.0.lock().unwrap().clear();
    shell.close().await;
    let edited = altered(&booked, |raw| raw.confidential = true);
    world.edit(&store, booked, edited).await.unwrap_err();
    store.commit(&with_claim(&world, 1)).await.unwrap();
    store.close().await.unwrap();
    let logged = log.text();
    assert!(logged.contains("storage failed"), "something is logged: {logged}");
    assert!(!logged.contains(CANARY));
    for span in [
        r#"bayboard.store.write{port="commit" outcome="unavailable"}"#,
        r#"bayboard.store.write{port="commit" outcome="ok"}"#,
    ] {
        assert!(logged.contains(span), "{span} in {logged}");
    }
    let page = include_str!("../../../core/src/docs/tracing.md");
    let names = logged.split_whitespace().filter_map(|word| word.split_once('{')).map(|(name, _)| name);
    for name in names.filter(|name| name.starts_with("bayboard.")) {
        assert!(page.contains(&format!("| `{name}` |")), "{name} is not documented");
    }
}
