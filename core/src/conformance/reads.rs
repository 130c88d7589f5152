//! Cases of the reads of records: what was written, in its order, to its own tenant.

use super::Harness;
use super::fixtures::{altered, settled};
use super::random::RandomRecords;
use super::stage::{Stage, limit};
use crate::access::{PublicFacilityId, RecordStatus};
use crate::board::LiveBoards;
use crate::journal::{EntryKey, LogonKey, LogonNumber, Sequence};
use crate::{
    ApiToken, Dispatch, DispatchFilter, Division, Draft, FacilityId, PolicyFile, Range, Record, RecordKind,
    RecordRef, Region, RunNumber, StoreExt, Tenant, TenantId, Unique, UnitId, Word,
};

/// > A read sees every commit acknowledged before it started.
pub async fn every_read_sees_what_was_committed_before(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (store, world) = (&stage.store, &stage.world);
    let facility = altered(&world.facility("Maple Grove"), |raw| raw.source_ref = "host/1".parse().ok());
    let (unit, token) = (world.unit("Medic 7"), world.token("host product"));
    stage
        .commit(&world.creation([facility.clone().into(), unit.clone().into(), token.clone().into()]))
        .await
        .expect("new");
    assert_eq!(stage.facilities().await, std::slice::from_ref(&facility));
    assert_eq!(
        store.find_as(&Unique::public_id(world.id(), facility.public_id().clone())).await,
        Ok(Some(facility.clone()))
    );
    let record = Record::from(facility);
    assert_eq!(store.find(&source(&stage, RecordKind::Facility)).await, Ok(Some(record)));
    assert_eq!(store.find_as(&Unique::call_sign(world.id(), unit.0.call_sign.clone())).await, Ok(Some(unit)));
    assert_eq!(
        store.find_as(&Unique::secret(RecordKind::ApiToken, token.0.secret_digest)).await,
        Ok(Some(token.clone()))
    );
    assert_eq!(store.all::<ApiToken>(world.id()).await, Ok(vec![token]));
    assert_eq!(store.all::<Tenant>(TenantId::DEPLOYMENT).await, Ok(vec![world.tenant().clone()]));
}

/// The reference that the records of these cases have.
fn source(stage: &Stage, kind: RecordKind) -> Unique {
    Unique::source_ref(stage.world.id(), kind, "host/1".parse().expect("a reference"))
}

/// > A read sees every commit acknowledged before it started.
pub async fn every_read_of_dispatches_sees_what_was_committed_before(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let dispatch = altered(&stage.world.any_dispatch(), |raw| raw.source_ref = "host/1".parse().ok());
    let booked = stage.world.book(&*stage.store, dispatch).await;
    assert_eq!(stage.dispatches(&DispatchFilter::default()).await, std::slice::from_ref(&booked));
    let on_boards = Range::on_boards(stage.world.id(), stage.world.now());
    let moment = stage.store.moment(stage.world.id(), &[on_boards]).await.expect("a moment");
    assert_eq!(moment.records, [[Record::from(booked.clone())]]);
    assert_eq!(stage.store.find(&source(&stage, RecordKind::Dispatch)).await, Ok(Some(booked.into())));
}

/// > A read for one tenant never returns another tenant's record.
pub async fn another_tenants_records_are_invisible(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility =
        altered(&stage.world.facility("Maple Grove"), |raw| raw.source_ref = "host/1".parse().ok());
    let (unit, token) = (stage.world.unit("Medic 7"), stage.world.token("host product"));
    let records = [
        Record::from(facility.clone()),
        unit.clone().into(),
        token.into(),
        stage.world.any_dispatch().into(),
    ];
    let keys = records.each_ref().map(Record::key);
    stage.commit(&stage.world.creation(records)).await.expect("new");
    let other = stage.neighbour(2).await;
    let (store, id) = (&other.store, other.world.id());
    assert_eq!(other.read(&keys).await, []);
    assert_eq!(other.read(&[Record::from(stage.world.tenant().clone()).key()]).await, []);
    assert_eq!(other.facilities().await, []);
    assert_eq!(store.find(&Unique::public_id(id, facility.public_id().clone())).await, Ok(None));
    assert_eq!(store.find(&source(&other, RecordKind::Facility)).await, Ok(None));
    assert_eq!(store.find(&Unique::call_sign(id, unit.0.call_sign.clone())).await, Ok(None));
    assert_eq!(store.all::<ApiToken>(id).await, Ok(Vec::new()));
}

/// > A read for one tenant never returns another tenant's record.
pub async fn another_tenants_dispatches_and_journal_are_invisible(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let booked = stage.book().await;
    stage.put(stage.world.unit("Medic 7")).await;
    let other = stage.neighbour(2).await;
    assert_eq!(other.dispatches(&DispatchFilter::default()).await, []);
    let facility = booked.0.origin.facility;
    assert_eq!(other.dispatches(&DispatchFilter { facility, ..DispatchFilter::default() }).await, []);
    let ranges = LiveBoards::ranges(other.world.id(), other.world.now());
    let moment = other.store.moment(other.world.id(), &ranges).await.expect("a moment");
    assert_eq!(
        moment.records.into_iter().flatten().collect::<Vec<_>>(),
        [Record::from(other.world.tenant().clone())]
    );
    assert_eq!(other.journal().await, []);
    let feed = other.store.changes(other.world.id(), Sequence::START, limit(9)).await;
    assert_eq!(feed, Ok((Vec::new(), Sequence::START)));
}

/// > Absence is `None` or a missing element, never an error.
pub async fn absence_is_never_an_error(harness: &dyn Harness) {
    let (store, world) = (harness.fresh().await, super::World::new(1));
    let (id, nothing) = (
        world.id(),
        RecordRef { kind: RecordKind::Unit, id: UnitId::generate(world.now(), world.entropy()).as_uuid() },
    );
    assert_eq!(store.all::<Tenant>(TenantId::DEPLOYMENT).await, Ok(Vec::new()));
    assert_eq!(store.records(id, &[nothing]).await, Ok(Vec::new()));
    assert_eq!(store.records(id, &[]).await, Ok(Vec::new()));
    assert_eq!(
        store.find(&Unique::public_id(id, PublicFacilityId::generate(world.entropy()))).await,
        Ok(None)
    );
    let source = "host/1".parse().expect("a reference");
    assert_eq!(store.find(&Unique::source_ref(id, RecordKind::Facility, source)).await, Ok(None));
    assert_eq!(store.find(&Unique::call_sign(id, super::fixtures::line("Medic 7"))).await, Ok(None));
    assert_eq!(store.find(&Unique::secret(RecordKind::ApiToken, [0; 32])).await, Ok(None));
    assert_eq!(store.all::<ApiToken>(id).await, Ok(Vec::new()));
    assert_eq!(store.dispatches(id, &DispatchFilter::default(), limit(9)).await, Ok(Vec::new()));
    assert_eq!(
        store.entries(&EntryKey::All(id), Some(Sequence::START), false, limit(9)).await,
        Ok(Vec::new())
    );
    assert_eq!(store.changes(id, Sequence::START, limit(9)).await, Ok((Vec::new(), Sequence::START)));
    assert_eq!(store.logons(&LogonKey::All(id), LogonNumber(0), limit(9)).await, Ok(Vec::new()));
    assert_eq!(store.claimed(id, &crate::IdempotencyKey([0; 32]), world.now()).await, Ok(None));
}

/// > The records that exist among these, in the order asked for.
pub async fn records_come_in_the_order_asked_for(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(3, stage.world.clone());
    let mut records: Vec<Record> = (0..20).map(|_| random.next_record()).collect();
    records = stage.commit(&stage.world.creation(records)).await.expect("new").records;
    records.reverse();
    records.swap(3, 11);
    let missing = || RecordRef {
        kind: RecordKind::Unit,
        id: UnitId::generate(stage.world.now(), stage.world.entropy()).as_uuid(),
    };
    let mut keys: Vec<RecordRef> = (0..2_000).map(|_| missing()).collect();
    for (place, record) in records.iter().enumerate() {
        keys[place * 97] = record.key();
    }
    assert_eq!(stage.read(&keys).await, records);
}

/// > Every record of one kind, by id, page by page.
pub async fn tenants_come_by_id(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for seed in 2..8 {
        stage.neighbour(seed).await;
    }
    let tenants = stage.store.all::<Tenant>(TenantId::DEPLOYMENT).await.expect("a list");
    assert!(tenants.len() == 7 && tenants.is_sorted_by_key(Tenant::id));
}

/// > A read sees every commit acknowledged before it started.
pub async fn a_tenant_is_edited_on_its_own_chain(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let tenant = stage.world.tenant().clone();
    let edited = altered(&tenant, |raw| raw.settings.late_after_min = 25);
    let written = stage.edit(tenant.clone(), edited).await.expect("the version is right").records;
    assert_eq!(stage.read(&[Record::from(tenant).key()]).await, written);
    assert_eq!(
        stage
            .store
            .all::<Tenant>(TenantId::DEPLOYMENT)
            .await
            .expect("a list")
            .into_iter()
            .map(Record::from)
            .collect::<Vec<_>>(),
        written
    );
    assert_eq!(stage.journal().await.len(), 1);
}

/// > Every record of one kind, by id, page by page.
pub async fn tokens_come_by_id_and_are_found_by_digest(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    for name in ["host product", "Grace Example", "importer"] {
        stage.put(stage.world.token(name)).await;
    }
    let theirs = altered(&other.world.token("host product"), |raw| raw.revoked_at = Some(other.world.now()));
    other.put(theirs.clone()).await;
    let tokens = stage.store.all::<ApiToken>(stage.world.id()).await.expect("a list");
    assert!(tokens.len() == 3 && tokens.is_sorted_by_key(ApiToken::id));
    assert_eq!(
        stage.store.find_as(&Unique::secret(RecordKind::ApiToken, theirs.0.secret_digest)).await,
        Ok(Some(theirs))
    );
}

/// > Every record of one kind, by id, page by page.
pub async fn regions_and_divisions_come_by_id(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    for name in ["North", "South"] {
        let region = stage.world.region(name);
        stage.put(stage.world.division(&region, "Lakeside Hospital")).await;
        stage.put(region).await;
    }
    other.put(other.world.region("North")).await;
    let regions = stage.store.all::<Region>(stage.world.id()).await.expect("a list");
    let divisions = stage.store.all::<Division>(stage.world.id()).await.expect("a list");
    assert!(regions.len() == 2 && regions.is_sorted_by_key(crate::Region::id));
    assert!(divisions.len() == 2 && divisions.is_sorted_by_key(crate::Division::id));
    assert_eq!(other.store.all::<Division>(other.world.id()).await, Ok(Vec::new()));
}

/// > Every record of one kind, by id, page by page.
pub async fn files_of_rules_come_by_id(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    for name in ["house", "east", "house again"] {
        stage.put(stage.world.policy_file(name)).await;
    }
    other.put(other.world.policy_file("theirs")).await;
    let files = stage.store.all::<PolicyFile>(stage.world.id()).await.expect("a list");
    assert!(files.len() == 3 && files.is_sorted_by_key(crate::PolicyFile::id));
    assert!(files.iter().all(|file| file.name() != "theirs"));
}

/// Books a dispatch per case: open or settled, from or to the facility.
async fn book_ends(stage: &Stage, here: FacilityId, elsewhere: FacilityId) -> Vec<Dispatch> {
    let mut booked = Vec::new();
    for (from, to) in [(here, elsewhere), (elsewhere, here), (here, here), (elsewhere, elsewhere)] {
        booked.push(stage.world.book(&*stage.store, stage.world.dispatch(from, to)).await);
    }
    booked
}

fn run(number: u64) -> Option<RunNumber> {
    Some(RunNumber(number))
}

/// > Which dispatches a list asks for.
pub async fn dispatches_are_filtered_by_facility_state_and_number(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (here, elsewhere) = (stage.world.facility("Maple Grove"), stage.world.facility("Oak Hill"));
    stage.commit(&stage.world.creation([here.clone().into(), elsewhere.clone().into()])).await.expect("new");
    let booked = book_ends(&stage, here.id(), elsewhere.id()).await;
    let second = booked[1].clone();
    stage.edit(second.clone(), settled(&second, stage.world.now())).await.expect("the version is right");
    let (open_only, facility) = (true, Some(here.id()));
    let all = DispatchFilter::default();
    assert_eq!(numbers(&stage, all).await, [4, 3, 2, 1]);
    assert_eq!(numbers(&stage, DispatchFilter { open_only, ..all }).await, [4, 3, 1]);
    assert_eq!(numbers(&stage, DispatchFilter { facility, ..all }).await, [3, 2, 1]);
    assert_eq!(numbers(&stage, DispatchFilter { before: run(3), ..all }).await, [2, 1]);
    assert_eq!(numbers(&stage, DispatchFilter { open_only, facility, before: run(3) }).await, [1]);
    assert_eq!(numbers(&stage, DispatchFilter { before: run(1), ..all }).await, Vec::<u64>::new());
}

async fn numbers(stage: &Stage, filter: DispatchFilter) -> Vec<u64> {
    stage
        .dispatches(&filter)
        .await
        .iter()
        .filter_map(|dispatch| dispatch.0.run_number)
        .map(|run| run.0)
        .collect()
}

/// > Dispatches of any record status by falling run number.
pub async fn dispatches_of_any_record_status_are_listed(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for status in [RecordStatus::Archived, RecordStatus::Deleted] {
        let booked = stage.book().await;
        stage
            .edit(booked.clone(), altered(&booked, |raw| raw.record_status = status))
            .await
            .expect("the version is right");
    }
    assert_eq!(numbers(&stage, DispatchFilter::default()).await, [2, 1]);
}

/// > A read sees every commit acknowledged before it started.
pub async fn random_records_of_every_kind_come_back_equal(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(5, stage.world.clone());
    for round in 0..20 {
        let changes = stage.world.creation((0..10).map(|_| random.next_record()));
        let expected = changes.link(
            stage.head().await,
            RunNumber(numbers(&stage, DispatchFilter::default()).await.len() as u64),
        );
        let committed = stage.commit(&changes).await.expect("new").records;
        let keys: Vec<RecordRef> = committed.iter().map(Record::key).collect();
        let expected: Vec<Record> = expected.writes.into_iter().map(|write| write.record).collect();
        assert!(committed == expected, "round {round}: the answer is not what was to be written");
        assert!(stage.read(&keys).await == expected, "round {round}: something came back different");
    }
}

/// > A read sees every commit acknowledged before it started.
pub async fn random_edits_of_every_kind_come_back_equal(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(6, stage.world.clone());
    let created: Vec<Record> = (0..60).map(|_| random.next_record()).collect();
    for before in stage.commit(&stage.world.creation(created)).await.expect("new").records {
        let written =
            stage.edit(before.clone(), random.edited(&before)).await.expect("the version is right").records;
        assert!(stage.read(&[before.key()]).await == written, "{:?} came back different", before.key());
    }
}

/// > Every record of one kind, by id, page by page.
pub async fn random_tenants_come_back_equal(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let random = RandomRecords::new(7, stage.world.clone());
    let mut tenants: Vec<Tenant> = (0..20).map(|_| random.tenant()).collect();
    for tenant in &tenants {
        let draft =
            Draft::new(&stage.world.vault().deployment(), crate::journal::Actor::System, stage.world.now());
        stage
            .commit(&draft.create(tenant.clone()).expect("the ring has its key").finish())
            .await
            .expect("new");
    }
    tenants.push(stage.world.tenant().clone());
    tenants.sort_by_key(Tenant::id);
    assert!(
        stage.store.all::<Tenant>(TenantId::DEPLOYMENT).await == Ok(tenants),
        "something came back different"
    );
}

/// > The record that holds this value.
pub async fn every_unique_value_finds_its_record_until_it_is_given_up(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut random = RandomRecords::new(8, stage.world.clone());
    let made: Vec<Record> = (0..4 * RecordKind::ALL.len()).map(|_| random.next_record()).collect();
    let (mut held, mut given_up) = (0, 0);
    for before in stage.commit(&stage.world.creation(made)).await.expect("new").records {
        let after = stage.edit(before.clone(), random.edited(&before)).await.expect("the version is right");
        let after = &after.records[0];
        for value in Unique::all_of(after) {
            assert!(
                stage.store.find(&value).await == Ok(Some(after.clone())),
                "{:?} by {value:?}",
                after.key()
            );
            held += 1;
        }
        for value in Unique::all_of(&before).iter().filter(|value| !Unique::all_of(after).contains(value)) {
            assert!(stage.store.find(value).await == Ok(None), "{:?} by {value:?}", after.key());
            given_up += 1;
        }
    }
    assert!(held > 10 && given_up > 10, "{held} were held and {given_up} given up");
}
