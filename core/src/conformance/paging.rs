//! Cases of lists: pages of every size give each row exactly once, in order.

use super::Harness;
use super::random::Dice;
use super::stage::{Stage, at_once, limit};
use crate::journal::{EntryKey, LogonKey, LogonNumber, Sequence};
use crate::{DispatchFilter, Facility, FacilityId, StoreExt};
use std::num::NonZeroU16;

const ROWS: usize = 11;

/// Reads pages until one is empty, and says that none is longer than asked for and none but the last is
/// short.
async fn pages<T, C: Copy>(
    size: u16,
    key: impl Fn(&T) -> C,
    read: impl AsyncFn(Option<C>, NonZeroU16) -> Vec<T>,
) -> Vec<T> {
    let mut rows: Vec<T> = Vec::new();
    loop {
        let page = read(rows.last().map(&key), limit(size)).await;
        assert!(page.len() <= usize::from(size), "a page of {size} holds {}", page.len());
        if page.is_empty() {
            return rows;
        }
        assert_eq!(page.len(), usize::from(size).min(ROWS - rows.len()), "a page of {size} is short");
        rows.extend(page);
    }
}

/// > Records of one kind by id, after the given one.
pub async fn facilities_page_in_order(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    at_once(ROWS, |_| {
        let stage = stage.clone();
        async move { stage.put(stage.world.facility("Maple Grove")).await }
    })
    .await;
    let all = stage.facilities().await;
    assert!(all.len() == ROWS && all.is_sorted_by_key(Facility::id));
    for size in 1..=7 {
        let read = async |after: Option<FacilityId>, limit| {
            stage
                .store
                .page_of::<Facility>(stage.world.id(), after.map(FacilityId::as_uuid), limit)
                .await
                .expect("a page")
        };
        assert_eq!(pages(size, Facility::id, read).await, all);
    }
}

/// > Dispatches of any record status by falling run number.
pub async fn dispatches_page_in_order(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for _ in 0..ROWS {
        stage.book().await;
    }
    let all = stage.dispatches(&DispatchFilter::default()).await;
    assert!(all.len() == ROWS && all.is_sorted_by(|one, next| one.0.run_number > next.0.run_number));
    for size in 1..=7 {
        let read = async |before: Option<_>, limit| {
            let filter = DispatchFilter { before: before.flatten(), ..DispatchFilter::default() };
            stage.store.dispatches(stage.world.id(), &filter, limit).await.expect("a page")
        };
        assert_eq!(pages(size, |dispatch| dispatch.0.run_number, read).await, all);
    }
}

/// > Entries after a position in order; or those before it, the newest first. Without a position it begins at
/// >   that end.
pub async fn the_journal_pages_in_order(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for _ in 0..ROWS {
        stage.book().await;
    }
    let all = stage.journal().await;
    for size in 1..=7 {
        let read = async |after: Option<Sequence>, limit| {
            stage
                .store
                .entries(&EntryKey::All(stage.world.id()), Some(after.unwrap_or_default()), false, limit)
                .await
                .expect("a page")
        };
        assert_eq!(pages(size, |entry| entry.sequence, read).await, all);
    }
}

/// > Logon rows after a number, in order.
pub async fn logon_rows_page_in_order(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let dice = Dice::new(1);
    let mut all = Vec::new();
    for _ in 0..ROWS {
        let row = dice.logon();
        all.push((stage.store.append_logon(stage.world.id(), &row).await.expect("appended"), row));
    }
    for size in 1..=7 {
        let read = async |after: Option<LogonNumber>, limit| {
            stage
                .store
                .logons(&LogonKey::All(stage.world.id()), after.unwrap_or_default(), limit)
                .await
                .expect("a page")
        };
        assert_eq!(pages(size, |(number, _)| *number, read).await, all);
    }
}
