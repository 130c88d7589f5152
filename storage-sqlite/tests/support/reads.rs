//! Everything that meets a table which grows, and the index it has to go by. PostgreSQL's tests and the
//! benches use this file too.
#![allow(dead_code, unreachable_pub, reason = "every test file uses its part")]

use bayboard::board::LiveBoards;
use bayboard::conformance::World;
use bayboard::conformance::fixtures::{altered, dispatch_in, line, settled};
use bayboard::danger::AsRaw;
use bayboard::journal::{
    Actor, Client, EntryKey, EntryKind, LogonEvent, LogonKey, LogonNumber, LogonOutcome, LogonRow, Sequence,
};
use bayboard::{
    Cell, CellKey, CellRange, Dispatch, DispatchFilter, Division, DivisionId, Facility, GuardKey,
    IdempotencyKey, Record, RecordKind, RunNumber, Space, Store, StoreExt, Swap, Unique, UnknownFields,
};
use std::num::NonZeroU16;
use std::time::Duration;

/// Settled dispatches that copies are made of.
pub const SETTLED: usize = 400;
/// Facilities that calls start from; they all end at one more.
const HOMES: usize = 20;
/// Divisions that calls are stamped with.
const DIVISIONS: usize = 200;
const PAGE: NonZeroU16 = NonZeroU16::new(50).unwrap();
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A company with some of everything that grows.
pub struct Scene {
    pub world: World,
    homes: Vec<Facility>,
    /// Each dispatch is stamped with one.
    divisions: Vec<DivisionId>,
    open: Dispatch,
    /// Where pages begin.
    middle: u64,
}

impl Scene {
    /// So many open dispatches; `middle` lies among the copies that are added later.
    pub async fn found(store: &dyn Store, open: usize, middle: u64) -> Self {
        let world = World::founded(1, store).await;
        let homes: Vec<Facility> =
            (0..HOMES).map(|number| world.facility(&format!("Home {number}"))).collect();
        let hospital = world.facility("Lakeside");
        store
            .commit(&world.creation(homes.iter().cloned().chain([hospital.clone()]).map(Record::from)))
            .await
            .unwrap();
        let region = world.region("All");
        let divisions: Vec<Division> =
            (0..DIVISIONS).map(|number| world.division(&region, &format!("Post {number}"))).collect();
        store.commit(&world.creation(divisions.iter().cloned().map(Record::from))).await.unwrap();
        let divisions: Vec<DivisionId> = divisions.iter().map(Division::id).collect();
        let dispatch = |number: usize| {
            let booked = world.dispatch(homes[number % HOMES].id(), hospital.id());
            let booked = altered(&booked, |raw| raw.divisions = vec![divisions[number % DIVISIONS]]);
            if number < SETTLED { settled(&booked, world.now().minus(3 * DAY)) } else { booked }
        };
        let records: Vec<Record> = (0..SETTLED + open).map(|number| dispatch(number).into()).collect();
        let committed = store.commit(&world.creation(records)).await.unwrap();
        store.append_logon(world.id(), &logon(&world, &homes[0])).await.unwrap();
        let open = committed.records.last().cloned().unwrap();
        let Record::Dispatch(open) = open else { panic!("dispatches were booked") };
        Self { world, homes, divisions, open: *open, middle }
    }

    /// Does what a step's name says.
    pub async fn run(&self, store: &dyn Store, step: &str) {
        let (tenant, now) = (self.world.id(), self.world.now());
        let middle = Some(RunNumber(self.middle));
        let list = |open_only, facility, before| DispatchFilter { open_only, facility, before };
        let home = Some(self.homes[0].id());
        match step {
            "board snapshot" => {
                drop(store.moment(tenant, &LiveBoards::ranges(tenant, now.minus(DAY))).await.unwrap())
            }
            "run numbers" => drop(store.dispatches(tenant, &list(false, None, middle), PAGE).await.unwrap()),
            "open ones" => drop(store.dispatches(tenant, &list(true, None, None), PAGE).await.unwrap()),
            "facility" => drop(store.dispatches(tenant, &list(false, home, middle), PAGE).await.unwrap()),
            "facility, open ones" => {
                drop(store.dispatches(tenant, &list(true, home, None), PAGE).await.unwrap())
            }
            "division" => {
                let found = store
                    .dispatches_in(tenant, &self.divisions[..1], &list(false, None, None), PAGE)
                    .await
                    .unwrap();
                assert!(!found.is_empty());
            }
            "kind" => drop(
                store.page_of::<Facility>(tenant, Some(self.homes[0].id().as_uuid()), PAGE).await.unwrap(),
            ),
            "reference" => {
                let source = format!("copy-{}", self.middle).parse().unwrap();
                let found = store.find(&Unique::source_ref(tenant, RecordKind::Dispatch, source)).await;
                assert!(found.unwrap().is_some());
            }
            "records" => assert_eq!(
                store.records(tenant, &[Record::from(self.open.clone()).key()]).await.unwrap().len(),
                1
            ),
            "journal page" => self.entries(store, EntryKey::All(tenant)).await,
            "entries of a kind" => self.entries(store, EntryKey::Kind(tenant, EntryKind::Change)).await,
            "entries of a record" => {
                let of = EntryKey::Record(tenant, Record::from(self.open.clone()).key());
                assert!(!store.entries(&of, None, true, PAGE).await.unwrap().is_empty());
            }
            "entries of an actor" => self.entries(store, EntryKey::Actor(tenant, Actor::System)).await,
            "changes" => drop(store.changes(tenant, Sequence(self.middle), PAGE).await.unwrap()),
            "latest entry" => drop(store.latest_entry(tenant, EntryKind::LogonDigest).await.unwrap()),
            "logons" => {
                drop(store.logons(&LogonKey::All(tenant), LogonNumber(self.middle), PAGE).await.unwrap())
            }
            "logons of a facility" => {
                let of = LogonKey::Facility(tenant, self.homes[0].id());
                assert!(!store.logons(&of, LogonNumber(self.middle), PAGE).await.unwrap().is_empty());
            }
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
            "settle" => {
                let open = store
                    .dispatches(tenant, &list(true, None, None), NonZeroU16::MIN)
                    .await
                    .unwrap()
                    .pop()
                    .unwrap();
                let over = settled(&open, now);
                drop(self.world.edit(store, open, over).await.unwrap());
            }
            "cell" => drop(store.cell(tenant, &cell_key(1), now).await.unwrap()),
            "cells" => drop(store.cells(&self.cells(None), now, PAGE).await.unwrap()),
            "cells of an owner" => {
                drop(store.cells(&self.cells(Some(uuid::Uuid::nil())), now, PAGE).await.unwrap())
            }
            "swap" => {
                let key = CellKey { space: Space::Session, id: self.world.bytes() };
                let (owner, until) = (uuid::Uuid::nil(), now.plus(DAY));
                let cell = Cell { key, version: 0, owner, rank: 0, until, bytes: Some(vec![7]) };
                store.swap(tenant, &[Swap { cell: cell.clone(), expected: None }], None, now).await.unwrap();
                let made = store.cell(tenant, &key, now).await.unwrap().unwrap();
                store.swap(tenant, &[Swap { cell, expected: Some(made.version) }], None, now).await.unwrap();
            }
            other => panic!("no step {other}"),
        }
    }

    /// The same page of a division as it was found before calls were stamped: by passing over the company's
    /// others. Returns how many were read.
    pub async fn division_among_all(&self, store: &dyn Store) -> usize {
        let (mut filter, mut read, mut found) = (DispatchFilter::default(), 0, 0);
        filter.before = Some(RunNumber(self.middle));
        while found < usize::from(PAGE.get()) {
            let page = store.dispatches(self.world.id(), &filter, PAGE).await.unwrap();
            let Some(last) = page.last() else { break };
            filter.before = last.as_raw().run_number;
            read += page.len();
            found += page.iter().filter(|call| call.as_raw().divisions == self.divisions[..1]).count();
        }
        read
    }

    async fn entries(&self, store: &dyn Store, of: EntryKey) {
        for falling in [false, true] {
            assert!(
                !store.entries(&of, Some(Sequence(self.middle)), falling, PAGE).await.unwrap().is_empty()
            );
        }
    }

    fn cells(&self, owner: Option<uuid::Uuid>) -> CellRange {
        CellRange {
            tenant: self.world.id(),
            space: Space::Session,
            owner,
            upto: i64::MAX,
            after: Some((0, [7; 32])),
        }
    }

    fn key(&self) -> IdempotencyKey {
        IdempotencyKey::new(uuid::Uuid::nil(), "any")
    }
}

fn cell_key(number: u8) -> CellKey {
    CellKey { space: Space::Session, id: [number; 32] }
}

fn logon(world: &World, facility: &Facility) -> LogonRow {
    let client = Client { address: Some(line("192.0.2.7")), agent: Some(line("a browser")) };
    let (event, outcome, boot) = (LogonEvent::SignIn, LogonOutcome::Accepted, uuid::Uuid::nil());
    LogonRow {
        at: world.now(),
        event,
        outcome,
        facility: Some(facility.id()),
        display: None,
        session: None,
        client,
        boot,
        count: 1,
        account: None,
        unknown: UnknownFields::default(),
    }
}

/// Steps and the index that each goes by. `key:` stands for the table's own key, whose name is the
/// database's.
pub const STEPS: [(&str, &[&str]); 25] = [
    ("board snapshot", &["key:bayboard_index", "key:bayboard_record"]),
    ("run numbers", &["key:bayboard_index", "key:bayboard_record"]),
    ("open ones", &["key:bayboard_index", "key:bayboard_record"]),
    ("facility", &["key:bayboard_index", "key:bayboard_record"]),
    ("facility, open ones", &["key:bayboard_index", "key:bayboard_record"]),
    ("division", &["key:bayboard_index", "key:bayboard_record"]),
    ("kind", &["key:bayboard_record"]),
    ("reference", &["key:bayboard_unique", "key:bayboard_record"]),
    ("records", &["key:bayboard_record"]),
    ("journal page", &["key:bayboard_journal_entry", "key:bayboard_journal_body"]),
    (
        "entries of a kind",
        &["key:bayboard_entry_key", "key:bayboard_journal_entry", "key:bayboard_journal_body"],
    ),
    (
        "entries of a record",
        &["key:bayboard_entry_key", "key:bayboard_journal_entry", "key:bayboard_journal_body"],
    ),
    (
        "entries of an actor",
        &["key:bayboard_entry_key", "key:bayboard_journal_entry", "key:bayboard_journal_body"],
    ),
    ("changes", &["key:bayboard_journal_entry"]),
    ("latest entry", &["key:bayboard_entry_key"]),
    ("logons", &["key:bayboard_logon"]),
    ("logons of a facility", &["key:bayboard_logon_key", "key:bayboard_logon"]),
    ("claimed", &["key:bayboard_claim"]),
    ("claim", &["bayboard_claim_expiry"]),
    ("guard", &["bayboard_guard_expiry"]),
    ("edit", &["key:bayboard_record"]),
    ("settle", &["key:bayboard_record", "key:bayboard_index"]),
    ("cells", &["bayboard_cell_rank"]),
    ("cells of an owner", &["bayboard_cell_owner"]),
    ("swap", &["bayboard_cell_lapse", "key:bayboard_cell"]),
];

/// Tables that grow with the years.
pub const GROWING: [&str; 11] = [
    "bayboard_record",
    "bayboard_index",
    "bayboard_unique",
    "bayboard_journal_entry",
    "bayboard_journal_body",
    "bayboard_entry_key",
    "bayboard_logon",
    "bayboard_logon_key",
    "bayboard_claim",
    "bayboard_guard",
    "bayboard_cell",
];
