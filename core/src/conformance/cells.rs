//! Cases of the `Cells` port: what is swapped, by whom, and until when it stands.

use super::Harness;
use super::random::Dice;
use super::stage::{Stage, at_once, limit};
use crate::journal::{EntryKind, LogonKey, LogonNumber};
use crate::notices::{Channel, Notice, Template};
use crate::{Cell, CellKey, CellRange, Record, Space, StoreError, Swap, Timestamp};
use std::collections::BTreeSet;
use std::time::Duration;
use uuid::Uuid;

const HOUR: Duration = Duration::from_secs(3_600);
const OWNER: Uuid = Uuid::from_u128(7);

impl Stage {
    fn cell_in(&self, space: Space, number: u8, rank: i64) -> Cell {
        let key = CellKey { space, id: [number; 32] };
        Cell {
            key,
            version: 0,
            owner: OWNER,
            rank,
            until: self.world.now().plus(HOUR),
            bytes: Some(vec![number]),
        }
    }

    fn session(&self, number: u8) -> Cell {
        self.cell_in(Space::Session, number, i64::from(number))
    }

    /// Swaps one cell, this long after the first moment.
    async fn swap_at(&self, cell: &Cell, expected: Option<u64>, after: Duration) -> Result<Cell, StoreError> {
        let (swap, now) = (Swap { cell: cell.clone(), expected }, self.world.now().plus(after));
        self.store.swap(self.world.id(), std::slice::from_ref(&swap), None, now).await?;
        Ok(Cell { version: swap.version(now), ..cell.clone() })
    }

    async fn swap(&self, cell: &Cell, expected: Option<u64>) -> Result<Cell, StoreError> {
        self.swap_at(cell, expected, Duration::ZERO).await
    }

    async fn cell_at(&self, key: CellKey, after: Duration) -> Option<Cell> {
        self.store
            .cell(self.world.id(), &key, self.world.now().plus(after))
            .await
            .expect("absence is no error")
    }

    fn sessions(&self) -> CellRange {
        CellRange { tenant: self.world.id(), space: Space::Session, owner: None, upto: i64::MAX, after: None }
    }

    async fn listed(&self, range: &CellRange) -> Vec<Cell> {
        self.store.cells(range, self.world.now(), limit(1_000)).await.expect("a list")
    }
}

fn tombstone(cell: Cell) -> Cell {
    let Cell { key, version, owner, rank, until, .. } = cell;
    Cell { key, version, owner, rank, until, bytes: None }
}

/// > A swap replaces the version it expects; one that expects none makes a cell where none is.
pub async fn a_swap_replaces_the_version_it_expects(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let first = stage.swap(&stage.session(1), None).await.expect("none is there");
    assert_eq!(stage.cell_at(first.key, Duration::ZERO).await, Some(first.clone()));
    let other = Cell {
        owner: Uuid::max(),
        rank: -5,
        bytes: Some(Vec::new()),
        until: first.until.plus(HOUR),
        ..first.clone()
    };
    let second = stage.swap(&other, Some(first.version)).await.expect("it is there");
    assert_eq!(second.version, first.version + 1);
    for wrong in [None, Some(first.version), Some(second.version + 1), Some(0)] {
        assert_eq!(stage.swap(&stage.session(1), wrong).await, Err(StoreError::CellChanged));
    }
    assert_eq!(stage.cell_at(first.key, Duration::ZERO).await, Some(second));
    assert_eq!(stage.swap(&stage.session(2), Some(1)).await, Err(StoreError::CellChanged), "there is none");
    assert_eq!(stage.cell_at(stage.session(2).key, Duration::ZERO).await, None);
}

/// > Swaps happen all or none, with their logon row; otherwise [`StoreError::CellChanged`] and nothing
/// >   happens.
pub async fn swaps_happen_all_or_none_with_their_logon_row(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (tenant, now, row) = (stage.world.id(), stage.world.now(), Dice::new(1).logon());
    let make = |number| Swap { cell: stage.session(number), expected: None };
    stage.store.swap(tenant, &[make(1), make(2)], Some(&row), now).await.expect("none is there");
    let refused = stage.store.swap(tenant, &[make(3), make(2)], Some(&row), now).await;
    assert_eq!(refused, Err(StoreError::CellChanged));
    assert_eq!(stage.listed(&stage.sessions()).await.len(), 2, "the first of a refused pair was made");
    let rows = stage.store.logons(&LogonKey::All(tenant), LogonNumber(0), limit(9)).await;
    assert_eq!(rows, Ok(vec![(LogonNumber(1), row.clone())]));
    assert_eq!(
        stage.store.append_logon(tenant, &row).await,
        Ok(LogonNumber(2)),
        "the number was not used up"
    );
}

/// > A tombstone is never replaced before its `until`.
pub async fn a_tombstone_is_never_replaced_before_its_until(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let made = stage.swap(&stage.session(1), None).await.expect("none is there");
    let closed = stage.swap(&tombstone(made.clone()), Some(made.version)).await.expect("it is there");
    assert_eq!(stage.cell_at(made.key, Duration::ZERO).await, Some(closed.clone()));
    let last = HOUR - Duration::from_micros(1);
    for after in [Duration::ZERO, last] {
        for expected in [None, Some(made.version), Some(closed.version)] {
            assert_eq!(stage.swap_at(&stage.session(1), expected, after).await, Err(StoreError::CellChanged));
        }
    }
    assert_eq!(stage.cell_at(made.key, last).await, Some(closed));
    let later = Cell { until: made.until.plus(HOUR), ..stage.session(1) };
    stage.swap_at(&later, None, HOUR).await.expect("the tombstone has lapsed");
}

/// > A tombstone is never replaced before its `until`.
pub async fn a_tombstone_may_be_the_first_of_its_cell(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (tenant, now, row) = (stage.world.id(), stage.world.now(), Dice::new(1).logon());
    let over = Swap { cell: tombstone(stage.session(1)), expected: None };
    let end = async || stage.store.swap(tenant, std::slice::from_ref(&over), Some(&row), now).await;
    assert_eq!(end().await, Ok(()));
    assert_eq!(end().await, Err(StoreError::CellChanged), "it has ended");
    let stands = Cell { version: over.version(now), ..over.cell.clone() };
    assert_eq!(stage.cell_at(stands.key, Duration::ZERO).await, Some(stands.clone()));
    for expected in [None, Some(stands.version)] {
        assert_eq!(stage.swap(&stage.session(1), expected).await, Err(StoreError::CellChanged));
    }
    let rows = stage.store.logons(&LogonKey::All(tenant), LogonNumber(0), limit(9)).await;
    assert_eq!(rows, Ok(vec![(LogonNumber(1), row.clone())]), "one end is one row");
}

/// > A tombstone is never replaced before its `until`.
pub async fn a_tombstone_outlives_the_sweeping_of_others(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (day, until) = (24 * HOUR, stage.world.now().plus(400 * 24 * HOUR));
    let lasting =
        stage.swap(&Cell { until, ..tombstone(stage.session(1)) }, None).await.expect("none is there");
    for number in 0..20 {
        // Each swap is an occasion to sweep what lapsed days ago.
        let (after, swept) = (20 * day * u32::from(number), stage.session(2 + number));
        let brief = Cell { until: stage.world.now().plus(after).plus(HOUR), ..tombstone(swept) };
        stage.swap_at(&brief, None, after).await.expect("none is there");
        assert_eq!(stage.cell_at(lasting.key, after).await.as_ref(), Some(&lasting));
        assert_eq!(
            stage.swap_at(&stage.session(1), None, after).await,
            Err(StoreError::CellChanged),
            "it came back"
        );
    }
    assert_eq!(stage.cell_at(lasting.key, 400 * day).await, None);
}

/// > A cell is absent from the moment its `until` is reached, to readers and to swaps.
pub async fn a_cell_is_absent_from_the_moment_its_until_is_reached(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let made = stage.swap(&stage.session(1), None).await.expect("none is there");
    let listed = async |after| {
        let cells = stage.store.cells(&stage.sessions(), stage.world.now().plus(after), limit(9)).await;
        cells.expect("a list").len()
    };
    let last = HOUR - Duration::from_micros(1);
    assert_eq!((stage.cell_at(made.key, last).await, listed(last).await), (Some(made.clone()), 1));
    assert_eq!((stage.cell_at(made.key, HOUR).await, listed(HOUR).await), (None, 0));
    let again = Cell { until: made.until.plus(HOUR), ..made.clone() };
    assert_eq!(stage.swap_at(&again, Some(made.version), HOUR).await, Err(StoreError::CellChanged));
    assert_eq!(stage.swap_at(&again, None, last).await, Err(StoreError::CellChanged));
    let anew = stage.swap_at(&again, None, HOUR).await.expect("none is there any more");
    assert_eq!(stage.cell_at(made.key, HOUR).await, Some(anew));
}

/// > A cell just made has the version [`Swap::version`] gives it, so that a version of one that lapsed before
/// >   swaps nothing.
pub async fn a_version_of_a_lapsed_cell_swaps_nothing(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let lapsed = stage.swap(&stage.session(1), None).await.expect("none is there");
    let again = Cell { until: lapsed.until.plus(HOUR), ..lapsed.clone() };
    let anew = stage.swap_at(&again, None, HOUR).await.expect("none is there any more");
    for held in [lapsed.version, lapsed.version + 1] {
        assert_eq!(stage.swap_at(&again, Some(held), HOUR).await, Err(StoreError::CellChanged));
    }
    assert_eq!(stage.cell_at(lapsed.key, HOUR).await, Some(anew));
}

/// > `cells` returns cells in order of (rank, id), and no tombstone.
pub async fn cells_come_by_rank_and_id(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut all = Vec::new();
    for (number, rank) in [(9, 4), (3, -7), (5, 4), (1, i64::MIN), (8, 0), (2, i64::MAX), (7, 4)] {
        let owner = Uuid::from_u128(u128::from(number % 2));
        let cell = Cell { owner, ..stage.cell_in(Space::Session, number, rank) };
        all.push(stage.swap(&cell, None).await.expect("none is there"));
    }
    let closed = stage.swap(&stage.session(4), None).await.expect("none is there");
    stage.swap(&tombstone(closed.clone()), Some(closed.version)).await.expect("it is there");
    all.sort_by_key(|cell| (cell.rank, cell.key.id));
    assert_eq!(stage.listed(&stage.sessions()).await, all);
    let only =
        |keep: &dyn Fn(&Cell) -> bool| all.iter().filter(|cell| keep(cell)).cloned().collect::<Vec<_>>();
    for upto in [i64::MIN, -8, -7, 0, 3, 4] {
        let range = CellRange { upto, ..stage.sessions() };
        assert_eq!(stage.listed(&range).await, only(&|cell| cell.rank <= upto), "up to {upto}");
        for owner in [0, 1, 2].map(Uuid::from_u128) {
            let range = CellRange { owner: Some(owner), ..range.clone() };
            assert_eq!(
                stage.listed(&range).await,
                only(&|cell| cell.rank <= upto && cell.owner == owner),
                "of {owner}"
            );
        }
    }
    for size in 1..=4 {
        let (mut range, mut read) = (stage.sessions(), Vec::new());
        while read.len() < all.len() {
            let page = stage.store.cells(&range, stage.world.now(), limit(size)).await.expect("a page");
            assert_eq!(
                page.len(),
                usize::from(size).min(all.len() - read.len()),
                "a page of {size} is short"
            );
            range.after = page.last().map(|cell| (cell.rank, cell.key.id));
            read.extend(page);
        }
        assert_eq!(read, all);
        assert_eq!(stage.listed(&range).await, []);
    }
}

/// > A tenant's cells are no other tenant's, and a space's no other space's.
pub async fn cells_of_tenants_and_spaces_are_apart(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let made = stage.swap(&stage.session(1), None).await.expect("none is there");
    let lease =
        stage.swap(&stage.cell_in(Space::Lease, 1, 1), None).await.expect("none is there in this space");
    assert_eq!(
        (other.cell_at(made.key, Duration::ZERO).await, other.listed(&other.sessions()).await),
        (None, Vec::new())
    );
    let theirs = other.swap(&other.session(1), None).await.expect("none of this company is there");
    assert_eq!(stage.listed(&stage.sessions()).await, std::slice::from_ref(&made));
    assert_eq!(stage.listed(&CellRange { space: Space::Lease, ..stage.sessions() }).await, [lease]);
    assert_eq!(other.listed(&other.sessions()).await, [theirs]);
}

/// > A swap replaces the version it expects; one that expects none makes a cell where none is.
pub async fn one_of_32_swaps_of_one_version_wins(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut expected = None;
    for _ in 0..3 {
        let answers = at_once(32, |number| {
            let stage = stage.clone();
            let cell = Cell { bytes: Some(vec![number as u8]), ..stage.session(1) };
            async move { stage.swap(&cell, expected).await }
        })
        .await;
        let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
        assert_eq!((won.len(), lost.len()), (1, 31));
        assert!(lost.into_iter().all(|answer| answer == Err(StoreError::CellChanged)));
        let stands = stage.cell_at(stage.session(1).key, Duration::ZERO).await;
        assert_eq!(won.into_iter().flatten().next(), stands);
        expected = stands.map(|cell| cell.version);
    }
}

/// > Swaps happen all or none, with their logon row; otherwise [`StoreError::CellChanged`] and nothing
/// >   happens.
pub async fn swaps_of_32_writers_keep_their_logon_rows(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let shared = stage.session(0);
    let answers = at_once(32, |number| {
        let (stage, row) = (stage.clone(), Dice::new(number as u64).logon());
        let own = Swap { cell: stage.session(1 + number as u8), expected: None };
        let shared = (number % 2 == 1).then(|| Swap { cell: shared.clone(), expected: None });
        async move {
            let swaps: Vec<Swap> = [own].into_iter().chain(shared).collect();
            stage.store.swap(stage.world.id(), &swaps, Some(&row), stage.world.now()).await.is_ok()
        }
    })
    .await;
    // All that share nothing, and one of those that share a cell.
    let done = answers.into_iter().filter(|done| *done).count();
    let rows =
        stage.store.logons(&LogonKey::All(stage.world.id()), LogonNumber(0), limit(100)).await.expect("rows");
    assert_eq!((done, rows.len(), stage.listed(&stage.sessions()).await.len()), (17, 17, 18));
    assert!(rows.iter().zip(1..).all(|((number, _), expected)| *number == LogonNumber(expected)));
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn swaps_of_a_change_set_happen_with_it(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let with = |name: &str, cell: Cell| {
        let draft = stage.world.draft().create(stage.world.facility(name)).expect("the ring has its key");
        draft.swap(Swap { cell, expected: None }).finish()
    };
    stage.commit(&with("Maple Grove", stage.session(1))).await.expect("none is there");
    let before = stage.trace().await;
    let refused = stage.commit(&with("Oak Hill", stage.session(1))).await;
    assert_eq!(refused.err(), Some(StoreError::CellChanged));
    assert!(stage.trace().await == before, "a refused change set left something behind");
    let known = stage.facilities().await.remove(0);
    let draft = stage.world.draft().create(known.clone()).expect("the ring has its key");
    let conflicting = draft.swap(Swap { cell: stage.session(2), expected: None }).finish();
    let conflict = StoreError::Conflict { record: Record::from(known).key() };
    assert_eq!(stage.commit(&conflicting).await.err(), Some(conflict));
    let made = stage.cell_at(stage.session(1).key, Duration::ZERO).await.expect("it was made");
    assert_eq!(made.version, Swap { cell: made.clone(), expected: None }.version(stage.world.now()));
    assert_eq!(stage.listed(&stage.sessions()).await, [made]);
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn a_message_goes_on_its_way_with_its_change_set(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let world = &stage.world;
    let notice = || Notice::new(world.company(), Template::CallAssigned, Channel::Mail, world.now());
    let waiting = async || {
        let range = CellRange { space: Space::Message, ..stage.sessions() };
        let cells = stage.listed(&range).await.into_iter();
        cells.map(|cell| cell.key.id[..16].to_vec()).collect::<BTreeSet<_>>()
    };
    let (first, alone) = (notice(), notice());
    let bytes_of = |notices: &[&Notice]| -> BTreeSet<Vec<u8>> {
        notices.iter().map(|notice| notice.id().as_uuid().as_bytes().to_vec()).collect()
    };
    let draft = world.draft().create(world.facility("Maple Grove")).expect("the ring has its key");
    stage.commit(&draft.notify(&first).expect("a draft").finish()).await.expect("new");
    let draft = world.draft().notify(&alone).expect("a draft");
    stage.commit(&draft.finish()).await.expect("a message with nothing else");
    assert_eq!(waiting().await, bytes_of(&[&first, &alone]));
    let told: Vec<_> =
        stage.journal().await.iter().rev().take(2).filter_map(|entry| entry.header().ok()).collect();
    assert_eq!((told[1].kind, told[1].messages[0].id), (EntryKind::Change, first.id()));
    assert_eq!((told[0].kind, told[0].messages[0].id), (EntryKind::Notice, alone.id()));
    let (before, known) = (stage.trace().await, stage.facilities().await.remove(0));
    let draft = world.draft().create(known.clone()).expect("the ring has its key");
    let refused = stage.commit(&draft.notify(&notice()).expect("a draft").finish()).await;
    assert_eq!(refused.err(), Some(StoreError::Conflict { record: Record::from(known).key() }));
    assert!(stage.trace().await == before, "a refused change set left something behind");
    assert_eq!(waiting().await, bytes_of(&[&first, &alone]), "a message of a change that was refused");
}

/// > A change set is applied whole or not at all: records, index rows, entries, claim, swaps, head.
pub async fn messages_of_32_writers_go_on_their_way(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let done = at_once(32, |_| {
        let stage = stage.clone();
        async move {
            let world = &stage.world;
            let notice = Notice::new(world.company(), Template::CallChanged, Channel::Sms, world.now());
            let draft = world.draft().create(world.any_dispatch()).expect("the ring has its key");
            stage.commit(&draft.notify(&notice).expect("a draft").finish()).await.is_ok()
        }
    })
    .await;
    let range = CellRange { space: Space::Message, ..stage.sessions() };
    let waiting: BTreeSet<_> = stage.listed(&range).await.into_iter().map(|cell| cell.key.id).collect();
    let told: usize =
        stage.journal().await.iter().map(|entry| entry.header().expect("a header").messages.len()).sum();
    assert_eq!((done.iter().filter(|done| **done).count(), waiting.len(), told), (32, 32, 32));
}

/// > A cell is absent from the moment its `until` is reached, to readers and to swaps.
pub async fn a_cell_put_past_its_until_is_gone_at_once(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let made = stage.swap(&stage.session(1), None).await.expect("none is there");
    let over = Cell { until: stage.world.now(), ..made.clone() };
    stage.swap(&over, Some(made.version)).await.expect("it is there");
    assert_eq!(stage.cell_at(made.key, Duration::ZERO).await, None);
    let first = Cell { until: Timestamp::from_micros(0), ..stage.session(2) };
    stage.swap(&first, None).await.expect("none is there");
    assert_eq!(stage.listed(&stage.sessions()).await, []);
}
