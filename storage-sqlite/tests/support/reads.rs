//! Everything that meets a table which grows, and the index it has to go by. PostgreSQL's tests and the benches use this
//! file too.
#![allow(dead_code, unreachable_pub, reason = "every test file uses its part")]

use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in, line, settled};
use bayboard::journal::{Client, EntryKind, LogonEvent, LogonNumber, LogonOutcome, LogonRow, Sequence};
use bayboard::{
    Dispatch, DispatchFilter, Facility, GuardKey, IdempotencyKey, Record, RecordKind, RunNumber, Store, UnknownFields,
};
use std::num::NonZeroU16;
use std::time::Duration;

/// Settled dispatches that copies are made of.
const SETTLED: usize = 40;
/// Facilities that calls start from; they all end at one more.
const HOMES: usize = 20;
const PAGE: NonZeroU16 = NonZeroU16::new(50).unwrap();
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A company with some of everything that grows.
pub struct Scene {
    pub world: World,
    homes: Vec<Facility>,
    open: Dispatch,
    /// Where pages begin.
    middle: u64,
}

impl Scene {
    /// So many open dispatches; `middle` lies among the copies that are added later.
    pub async fn found(store: &dyn Store, open: usize, middle: u64) -> Self {
        let world = World::founded(1, store).await;
        let homes: Vec<Facility> = (0..HOMES).map(|number| world.facility(&format!("Home {number}"))).collect();
        let hospital = world.facility("Lakeside");
        store.commit(&world.creation(homes.iter().cloned().chain([hospital.clone()]).map(Record::from))).await.unwrap();
        let dispatch = |number: usize| {
            let booked = world.dispatch(homes[number % HOMES].id(), hospital.id());
            if number < SETTLED { settled(&booked, world.now().minus(3 * DAY)) } else { booked }
        };
        let records: Vec<Record> = (0..SETTLED + open).map(|number| dispatch(number).into()).collect();
        let committed = store.commit(&world.creation(records)).await.unwrap();
        store.append_logon(world.id(), &logon(&world)).await.unwrap();
        let open = committed.records.last().cloned().unwrap();
        let Record::Dispatch(open) = open else { panic!("dispatches were booked") };
        Self { world, homes, open: *open, middle }
    }
    /// Does what a step's name says.
    pub async fn run(&self, store: &dyn Store, step: &str) {
        let (tenant, now) = (self.world.id(), self.world.now());
        let middle = Some(RunNumber(self.middle));
        let list = |open_only, facility, before| DispatchFilter { open_only, facility, before };
        let home = Some(self.homes[0].id());
        match step {
            "board snapshot" => drop(store.board_snapshot(tenant, now.minus(DAY)).await.unwrap().unwrap()),
            "run numbers" => drop(store.dispatches(tenant, &list(false, None, middle), PAGE).await.unwrap()),
            "open ones" => drop(store.dispatches(tenant, &list(true, None, None), PAGE).await.unwrap()),
            "facility" => drop(store.dispatches(tenant, &list(false, home, middle), PAGE).await.unwrap()),
            "facility, open ones" => drop(store.dispatches(tenant, &list(true, home, None), PAGE).await.unwrap()),
            "reference" => {
                let source = format!("copy-{}", self.middle).parse().unwrap();
                let found = store.record_by_source_ref(tenant, RecordKind::Dispatch, &source).await;
                assert!(found.unwrap().is_some());
            }
            "records" => assert_eq!(store.records(tenant, &[Record::from(self.open.clone()).key()]).await.unwrap().len(), 1),
            "journal page" => drop(store.journal_entries(tenant, Sequence(self.middle), PAGE).await.unwrap()),
            "changes" => drop(store.changes(tenant, Sequence(self.middle), PAGE).await.unwrap()),
            "latest entry" => drop(store.latest_entry(tenant, EntryKind::LogonDigest).await.unwrap()),
            "logons" => drop(store.logons(tenant, LogonNumber(self.middle), PAGE).await.unwrap()),
            "claimed" => drop(store.claimed(tenant, &self.key(), now).await.unwrap()),
            "claim" => {
                let record = Record::from(self.world.any_dispatch());
                let claim = self.world.claim("one", record.key());
                let draft = self.world.draft().create(record).unwrap().claim(Some(claim));
                store.commit(&draft.finish()).await.unwrap();
            }
            "guard" => drop(store.take(&GuardKey([7; 32]), 9, DAY, now).await.unwrap()),
            "edit" => {
                let edited = altered(&self.open, |raw| raw.confidential = true);
                drop(dispatch_in(&self.world.edit(store, self.open.clone(), edited).await.unwrap()));
            }
            other => panic!("no step {other}"),
        }
    }
    fn key(&self) -> IdempotencyKey {
        IdempotencyKey::new(uuid::Uuid::nil(), "any")
    }
}

fn logon(world: &World) -> LogonRow {
    let client = Client { address: Some(line("192.0.2.7")), agent: Some(line("a browser")) };
    let (event, outcome, boot) = (LogonEvent::SignIn, LogonOutcome::Accepted, uuid::Uuid::nil());
    LogonRow {
        at: world.now(),
        event,
        outcome,
        facility: None,
        display: None,
        session: None,
        client,
        boot,
        count: 1,
        unknown: UnknownFields::default(),
    }
}

/// Steps and the index that each goes by. `key:` stands for the table's own key, whose name is the database's.
pub const STEPS: [(&str, &[&str]); 15] = [
    ("board snapshot", &["bayboard_dispatch_settled", "bayboard_dispatch_open"]),
    ("run numbers", &["unique:bayboard_dispatch"]),
    ("open ones", &["bayboard_dispatch_open"]),
    ("facility", &["bayboard_dispatch_origin", "bayboard_dispatch_destination"]),
    ("facility, open ones", &["bayboard_dispatch_open_origin", "bayboard_dispatch_open_destination"]),
    ("reference", &["bayboard_dispatch_source"]),
    ("records", &["key:bayboard_dispatch"]),
    ("journal page", &["key:bayboard_journal_entry", "key:bayboard_journal_body"]),
    ("changes", &["key:bayboard_journal_entry"]),
    ("latest entry", &["bayboard_journal_entry_kind"]),
    ("logons", &["key:bayboard_logon"]),
    ("claimed", &["key:bayboard_claim"]),
    ("claim", &["bayboard_claim_expiry"]),
    ("guard", &["bayboard_guard_expiry"]),
    ("edit", &["key:bayboard_dispatch"]),
];

/// Steps that put their few rows in order themselves.
pub const SORTED: [&str; 1] = ["board snapshot"];

/// Tables that grow with the years.
pub const GROWING: [&str; 6] = [
    "bayboard_dispatch",
    "bayboard_journal_entry",
    "bayboard_journal_body",
    "bayboard_logon",
    "bayboard_claim",
    "bayboard_guard",
];
