//! Cases that close the store and open it again.

use super::Harness;
use super::random::Dice;
use super::stage::{Stage, limit};
use crate::journal::{LogonKey, LogonNumber};
use crate::{Cell, CellKey, Claimed, DispatchFilter, KeyId, Record, Space, StoreError, Swap};

async fn reopened(harness: &dyn Harness, stage: Stage) -> Stage {
    Stage { store: harness.reopen(stage.store).await, world: stage.world }
}

/// > What is acknowledged survives the process being killed.
pub async fn what_was_acknowledged_is_there_after_reopening(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    let booked = stage.book().await;
    let check = stage.store.key_check(KeyId(1), &[7; 32]).await.expect("kept");
    let before = (stage.trace().await, stage.journal().await);
    let stage = reopened(harness, stage).await;
    assert!((stage.trace().await, stage.journal().await) == before, "something was lost");
    assert_eq!(stage.read(&[Record::from(facility.clone()).key()]).await, [Record::from(facility)]);
    assert_eq!(stage.store.key_check(KeyId(1), &[9; 32]).await, Ok(check));
    let next = stage.book().await;
    assert!(next.0.run_number > booked.0.run_number);
    assert_eq!(stage.dispatches(&DispatchFilter::default()).await, [next, booked]);
}

/// > What is acknowledged survives the process being killed.
pub async fn claims_and_logon_rows_are_there_after_reopening(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let dispatch = stage.world.any_dispatch();
    let claim = stage.world.claim("order 1", Record::from(dispatch.clone()).key());
    let changes =
        stage.world.draft().claim(Some(claim)).create(dispatch).expect("the ring has its key").finish();
    stage.commit(&changes).await.expect("new");
    let row = Dice::new(1).logon();
    stage.store.append_logon(stage.world.id(), &row).await.expect("appended");
    let stage = reopened(harness, stage).await;
    let made = Claimed { request: claim.request, resource: claim.resource };
    assert_eq!(stage.commit(&changes).await.err(), Some(StoreError::AlreadyDone(made)));
    let rows = stage.store.logons(&LogonKey::All(stage.world.id()), LogonNumber(0), limit(9)).await;
    assert_eq!(rows, Ok(vec![(LogonNumber(1), row)]));
}

/// > What is acknowledged survives the process being killed.
pub async fn cells_are_there_after_reopening(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let key = CellKey { space: Space::Session, id: [7; 32] };
    let until = stage.world.now().plus(std::time::Duration::from_secs(60));
    let cell =
        Cell { key, version: 0, owner: uuid::Uuid::max(), rank: -1, until, bytes: Some(vec![1, 2, 3]) };
    let swap = Swap { cell: cell.clone(), expected: None };
    stage
        .store
        .swap(stage.world.id(), std::slice::from_ref(&swap), None, stage.world.now())
        .await
        .expect("none is there");
    let stage = reopened(harness, stage).await;
    let kept = Cell { version: swap.version(stage.world.now()), ..cell };
    assert_eq!(stage.store.cell(stage.world.id(), &key, stage.world.now()).await, Ok(Some(kept)));
}

/// > What is acknowledged survives the process being killed.
pub async fn a_tombstone_is_there_with_its_logon_row_after_reopening(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (key, row) = (CellKey { space: Space::Session, id: [7; 32] }, Dice::new(1).logon());
    let until = stage.world.now().plus(std::time::Duration::from_secs(60));
    let cell = Cell { key, version: 0, owner: uuid::Uuid::max(), rank: 1, until, bytes: None };
    let swap = Swap { cell, expected: None };
    stage
        .store
        .swap(stage.world.id(), std::slice::from_ref(&swap), Some(&row), stage.world.now())
        .await
        .expect("new");
    let stage = reopened(harness, stage).await;
    let again = stage.store.swap(stage.world.id(), &[swap], Some(&row), stage.world.now()).await;
    assert_eq!(again, Err(StoreError::CellChanged));
    let rows = stage.store.logons(&LogonKey::All(stage.world.id()), LogonNumber(0), limit(9)).await;
    assert_eq!(rows, Ok(vec![(LogonNumber(1), row)]));
}
