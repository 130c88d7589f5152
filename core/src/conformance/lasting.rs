//! Cases that close the store and open it again.

use super::Harness;
use super::stage::Stage;
use crate::{DispatchFilter, KeyId, Record};

/// > What is acknowledged survives the process being killed.
pub async fn what_was_acknowledged_is_there_after_reopening(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    let booked = stage.book().await;
    let check = stage.store.key_check(KeyId(1), &[7; 32]).await.expect("kept");
    let before = (stage.trace().await, stage.journal().await);
    let Stage { store, world } = stage;
    let stage = Stage { store: harness.reopen(store).await, world };
    assert!((stage.trace().await, stage.journal().await) == before, "something was lost");
    assert_eq!(stage.read(&[Record::from(facility.clone()).key()]).await, [Record::from(facility)]);
    assert_eq!(stage.store.key_check(KeyId(1), &[9; 32]).await, Ok(check));
    let next = stage.book().await;
    assert!(next.0.run_number > booked.0.run_number);
    assert_eq!(stage.dispatches(&DispatchFilter::default()).await, [next, booked]);
}
