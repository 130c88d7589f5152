//! A small world to be kept: written into a database by one release, and read by every later one.
//!
//! A store keeps the database that [`fill`] filled, and what [`tell`] told of it then. A later release opens
//! a copy, brings its schema up to date, and must be told the same.

use super::World;
use super::fixtures::{altered, dispatch_in};
use super::random::{Dice, RandomRecords};
use super::stage::{limit, verified_journal};
use crate::journal::{LogonKey, LogonNumber, Payload, RawEntry};
use crate::{
    CompanyVault, Dispatch, DispatchFilter, KeyId, Record, RecordRef, Store, StoreExt, Tenant, TenantId,
    Vault, Word,
};
use std::collections::BTreeSet;

const SEED: u64 = 1;
/// A few of every kind.
const RECORDS: usize = 48;

/// Fills an empty store with records of every kind, edits, an erasure, claims and history.
pub async fn fill(store: &dyn Store) {
    let world = World::founded(SEED, store).await;
    store.key_check(KeyId(1), &check_value(world.vault())).await.expect("an empty store has no other");
    let mut random = RandomRecords::new(SEED, world.clone());
    let made =
        store.commit(&world.creation((0..RECORDS).map(|_| random.next_record()))).await.expect("new").records;
    for before in made.iter().step_by(2) {
        world.edit(store, before.clone(), random.edited(before)).await.expect("the version is right");
    }
    let booked = claimed(store, &world).await;
    let named =
        altered(&booked, |raw| raw.patient_name = Some(super::fixtures::line("Ada Quillfeather").into()));
    let named = dispatch_in(&world.edit(store, booked, named).await.expect("the version is right"));
    store.commit(&world.disclosure(Some(Record::from(named).key()))).await.expect("an entry alone");
    let listed: Vec<RecordRef> = made.iter().map(Record::key).collect();
    store.commit(&world.disclosure_by_roll(&listed)).await.expect("entries alone");
    let gone = world.book(store, world.any_dispatch()).await;
    store
        .commit(&world.draft().erase(&gone, &[]).expect("the ring has its key").finish())
        .await
        .expect("the version is right");
    for number in 0..4 {
        store.append_logon(world.id(), &Dice::new(number).logon()).await.expect("appended");
    }
}

async fn claimed(store: &dyn Store, world: &World) -> Dispatch {
    let dispatch = world.any_dispatch();
    let claim = world.claim("order 1", Record::from(dispatch.clone()).key());
    let changes = world.draft().claim(Some(claim)).create(dispatch).expect("the ring has its key").finish();
    dispatch_in(&store.commit(&changes).await.expect("new"))
}

fn check_value(vault: &Vault) -> [u8; 32] {
    vault.check_value(vault.active_key()).expect("the ring has its key")
}

/// Says what the store holds of the kept world, line by line, after everything in it was read: the chains
/// verified, every payload opened, every record compared with what the journal says of it.
pub async fn tell(store: &dyn Store) -> String {
    let vault = World::new(SEED).vault().clone();
    let kept = store.key_check(KeyId(1), &[0; 32]).await.expect("a check value");
    assert_eq!(kept, check_value(&vault), "the key is another one");
    let mut lines = Vec::new();
    for tenant in store.all::<Tenant>(TenantId::DEPLOYMENT).await.expect("a list") {
        lines.push(format!("company {} {}", tenant.id(), tenant.name()));
        lines.extend(company(store, &vault.company(&tenant).expect("the ring has its key")).await);
    }
    let deployment = verified_journal(store, TenantId::DEPLOYMENT).await;
    lines.push(format!("deployment {} entries", deployment.len()));
    lines.join("\n") + "\n"
}

async fn company(store: &dyn Store, company: &CompanyVault) -> Vec<String> {
    let tenant = company.tenant();
    let entries = verified_journal(store, tenant).await;
    let keys: BTreeSet<RecordRef> = entries.iter().filter_map(|entry| entry.record).collect();
    let keys: Vec<RecordRef> = keys.into_iter().collect();
    let records = store.records_of(tenant, &keys).await.expect("absence is no error");
    let head = store.head(tenant).await.expect("a head");
    let logons = store.logons(&LogonKey::All(tenant), LogonNumber(0), limit(100)).await.expect("rows");
    let dispatches =
        store.dispatches(tenant, &DispatchFilter::default(), limit(1_000)).await.expect("a list");
    let mut lines = vec![
        format!("journal {head}"),
        format!("{} logon rows", logons.len()),
        format!("{} dispatches", dispatches.len()),
    ];
    lines.extend(entries.iter().map(|entry| told(entry, company, &records)));
    lines.extend(records.iter().map(record));
    lines
}

fn record(record: &Record) -> String {
    let (key, version) = (record.key(), record.version().0);
    format!("{} {} at {version}, {}", key.kind.word(), key.id, record.record_status().word())
}

/// What an entry says, opened with its dispatch's own key where it is sealed.
fn told(entry: &RawEntry, company: &CompanyVault, records: &[Record]) -> String {
    let of = records.iter().find(|record| Some(record.key()) == entry.record);
    let key = of.and_then(|record| company.opened(&record.journal_place(), record.journal_key()?).ok());
    let payload = entry.payload(key.as_ref()).expect("the payload opens");
    let words = match &payload {
        Some(Payload::Change { after, .. }) => {
            let after =
                numbered(crate::danger::decode(after).expect("records in the journal can be read"), of);
            let is_newest = of.is_some_and(|newest| newest.version() == after.version());
            assert!(
                !is_newest || of.is_some_and(|newest| *newest.told() == after),
                "{} is not what the journal says",
                entry.sequence.0
            );
            "a change"
        }
        Some(Payload::Access { .. }) => "an access",
        Some(Payload::Logons(_)) => "a digest",
        Some(Payload::Retention { .. }) => "an end",
        Some(Payload::Roll(_)) => "a roll",
        Some(Payload::Notice { .. }) => "a notice",
        None => "closed",
    };
    format!("{} {}: {words}", entry.sequence.0, entry.kind.word())
}

/// A run number is given at commit, so the payload of a booking lacks it; the entry's header has it.
fn numbered(mut after: Record, newest: Option<&Record>) -> Record {
    if let (Record::Dispatch(after), Some(Record::Dispatch(newest))) = (&mut after, newest) {
        after.0.run_number = after.0.run_number.or(newest.0.run_number);
    }
    after
}
