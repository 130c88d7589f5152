//! Cases of the reads of records.

use super::Harness;
use super::stage::Stage;
use crate::Record;

/// > A read sees every commit acknowledged before it started.
pub async fn a_read_sees_a_commit_acknowledged_before_it(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let facility = stage.world.facility("Maple Grove");
    stage.put(facility.clone()).await;
    assert_eq!(stage.read(&[Record::from(facility.clone()).key()]).await, [Record::from(facility.clone())]);
    assert_eq!(stage.facilities().await, [facility]);
}
