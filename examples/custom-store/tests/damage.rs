//! What a file may hold that this version did not write: it is withheld or refused, and nothing panics.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bayboard::board::LiveBoards;
use bayboard::conformance::World;
use bayboard::danger::encode;
use bayboard::{
    Commit, DecodeError, Facility, Guards, Range, Record, RecordKind, RecordRef, Records, StoreError,
    StoreExt, StoredWord, TenantId, Unique,
};
use custom_store::RedbStore;
use redb::{Database, TableDefinition};
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::time::Duration;
use tempfile::TempDir;

const RECORDS: TableDefinition<(u128, u8, u128), (u32, &[u8])> = TableDefinition::new("records");
const META: TableDefinition<&str, u32> = TableDefinition::new("meta");
const ALL: NonZeroU16 = NonZeroU16::MAX;

/// A file with two facilities, closed.
struct Site {
    folder: TempDir,
    world: World,
    known: Facility,
    touched: Facility,
}

impl Site {
    async fn new() -> Self {
        let (folder, world) = (tempfile::tempdir().unwrap(), World::new(1));
        let (known, touched) = (world.facility("Maple Grove"), world.facility("Oak Hill"));
        let site = Self { folder, world, known, touched };
        let store = site.open().unwrap();
        store.commit(&site.world.founding()).await.unwrap();
        store
            .commit(&site.world.creation([site.known.clone().into(), site.touched.clone().into()]))
            .await
            .unwrap();
        site
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("site.redb")
    }

    fn open(&self) -> Result<RedbStore, StoreError> {
        RedbStore::open(self.path())
    }

    fn key(&self) -> RecordRef {
        Record::from(self.touched.clone()).key()
    }

    fn public_id(&self) -> Unique {
        Unique::public_id(self.world.id(), self.touched.public_id().clone())
    }

    /// Puts other bytes in the touched facility's place.
    fn touch(&self, bytes: &[u8]) {
        let transaction = Database::create(self.path()).unwrap().begin_write().unwrap();
        let place = (self.world.id().as_uuid().as_u128(), self.key().kind.number(), self.key().id.as_u128());
        transaction.open_table(RECORDS).unwrap().insert(place, (1, bytes)).unwrap().unwrap();
        transaction.commit().unwrap();
    }
}

fn facilities(tenant: TenantId) -> Range {
    Range::of_kind(tenant, RecordKind::Facility)
}

#[tokio::test]
async fn a_record_of_a_newer_version_is_withheld_from_lists_and_told_when_asked_for() {
    let site = Site::new().await;
    let mut newer = encode(&site.touched.clone().into());
    newer[0] = 200;
    site.touch(&newer);
    let (store, tenant) = (site.open().unwrap(), site.world.id());
    assert_eq!(store.all(tenant).await, Ok(vec![site.known.clone()]));
    assert_eq!(store.records(tenant, &[site.key()]).await, Ok(Vec::new()));
    let moment = store.moment(tenant, &[facilities(tenant)]).await.unwrap();
    assert_eq!(moment.records, [[Record::from(site.known.clone())]]);
    let asked_for = store.find(&site.public_id()).await;
    assert_eq!(asked_for, Err(StoreError::Unreadable(DecodeError::UnknownVersion(200))));
}

#[tokio::test]
async fn damaged_bytes_are_an_error_everywhere() {
    let site = Site::new().await;
    let whole = encode(&site.touched.clone().into());
    let another_kind = encode(&site.world.unit("Medic 7").into());
    for bytes in
        [&[], &whole[..1], &whole[..whole.len() - 1], &[whole.as_slice(), &[0]].concat(), &another_kind]
    {
        site.touch(bytes);
        let (store, tenant) = (site.open().unwrap(), site.world.id());
        let unreadable = |error: StoreError| assert!(matches!(error, StoreError::Unreadable(_)), "{error}");
        unreadable(store.page(&facilities(tenant), ALL).await.unwrap_err());
        unreadable(store.find(&site.public_id()).await.unwrap_err());
        let ranges = LiveBoards::ranges(tenant, site.world.now());
        unreadable(store.moment(tenant, &ranges).await.unwrap_err());
    }
}

#[tokio::test]
async fn a_newer_file_another_file_and_a_file_in_use_are_refused() {
    let site = Site::new().await;
    let in_use = site.open().unwrap();
    assert_eq!(site.open().unwrap_err(), StoreError::Unavailable { reason: "database is open already" });
    drop(in_use);
    let transaction = Database::create(site.path()).unwrap().begin_write().unwrap();
    transaction.open_table(META).unwrap().insert("schema", 2).unwrap().unwrap();
    transaction.commit().unwrap();
    assert_eq!(site.open().unwrap_err(), StoreError::NewerSchema { found: 2, known: 1 });
    std::fs::write(site.path(), "a file of something else, long enough to have a header".repeat(200))
        .unwrap();
    assert!(matches!(site.open().unwrap_err(), StoreError::Unavailable { .. }));
}

#[tokio::test]
async fn sweeping_forgets_what_lapsed_and_nothing_else() {
    let site = Site::new().await;
    let (store, world) = (site.open().unwrap(), &site.world);
    let unit = world.unit("Medic 7");
    let claim = world.claim("order 1", Record::from(unit.clone()).key());
    store.commit(&world.draft().claim(Some(claim)).create(unit).unwrap().finish()).await.unwrap();
    let claimed = async || store.claimed(world.id(), &claim.key, world.now()).await.unwrap().is_some();
    store.sweep(world.now().plus(Duration::from_secs(23 * 3_600))).await.unwrap();
    assert!(claimed().await, "it stands for a day");
    store.sweep(world.now().plus(Duration::from_secs(25 * 3_600))).await.unwrap();
    assert!(!claimed().await, "it was swept away");
}
