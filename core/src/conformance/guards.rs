//! Cases of the `Guards` port: counting that many callers at once cannot outrun.

use super::Harness;
use super::random::Dice;
use super::stage::{Stage, at_once, limit};
use crate::journal::{LogonKey, LogonNumber, LogonRow};
use crate::{GuardKey, KeyId, Taken};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const KEY: GuardKey = GuardKey([7; 32]);

impl Stage {
    /// Tries once, this long after the first moment, with three tries a minute.
    async fn take(&self, key: GuardKey, after: Duration) -> Taken {
        self.store.take(&key, 3, MINUTE, self.world.now().plus(after)).await.expect("counted")
    }

    async fn take_times(&self, count: usize, after: Duration) -> Vec<Taken> {
        let mut taken = Vec::new();
        for _ in 0..count {
            taken.push(self.take(KEY, after).await);
        }
        taken
    }

    async fn logons(&self) -> Vec<(LogonNumber, LogonRow)> {
        self.store
            .logons(&LogonKey::All(self.world.id()), LogonNumber(0), limit(1_000))
            .await
            .expect("a list")
    }
}

/// > `take` never lets more than `limit` through in any window that starts at the first take; concurrent
/// >   calls count too.
pub async fn no_more_than_the_limit_get_through_of_64_at_once(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let taken = at_once(64, |_| {
        let stage = stage.clone();
        async move { stage.store.take(&KEY, 10, MINUTE, stage.world.now()).await.expect("counted") }
    })
    .await;
    let (allowed, waiting): (Vec<_>, Vec<_>) = taken.into_iter().partition(|taken| *taken == Taken::Allowed);
    assert_eq!((allowed.len(), waiting), (10, vec![Taken::Wait(MINUTE); 54]));
}

/// > `take` never lets more than `limit` through in any window that starts at the first take; concurrent
/// >   calls count too.
pub async fn a_window_ends_and_another_begins(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let (soon, end) = (Duration::from_secs(20), MINUTE);
    assert_eq!(stage.take_times(2, Duration::ZERO).await, [Taken::Allowed; 2]);
    assert_eq!(stage.take_times(2, soon).await, [Taken::Allowed, Taken::Wait(MINUTE - soon)]);
    assert_eq!(
        stage.take_times(4, end).await,
        [Taken::Allowed, Taken::Allowed, Taken::Allowed, Taken::Wait(MINUTE)]
    );
}

/// > Too many; try again after this time.
pub async fn refused_tries_do_not_prolong_the_wait(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.take_times(40, Duration::ZERO).await;
    stage.take_times(40, MINUTE / 2).await;
    assert_eq!(stage.take(KEY, MINUTE).await, Taken::Allowed);
}

/// > A window that ends later than [`Taken::latest_end`] is over: the clock that began it ran ahead.
pub async fn a_clock_that_ran_ahead_leaves_no_window_behind(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    for ahead in [Duration::from_secs(2), Duration::from_secs(26 * 3_600)] {
        stage.take_times(4, MINUTE * 2 + ahead).await;
        let back = MINUTE * 2;
        assert_eq!(
            stage.take_times(4, back).await,
            [&[Taken::Allowed; 3][..], &[Taken::Wait(MINUTE)]].concat()
        );
        // Nor does what is counted now outlast its own window.
        assert_eq!(stage.take(KEY, back + MINUTE).await, Taken::Allowed);
    }
}

/// > `take` never lets more than `limit` through in any window that starts at the first take; concurrent
/// >   calls count too.
/// > Nobody is told to wait for longer than the window.
pub async fn tries_that_come_out_of_order_are_of_one_window(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut taken = Vec::new();
    for late in 0..20 {
        taken.push(stage.take(KEY, Duration::from_millis(1_000 - late * 50)).await);
    }
    assert_eq!(taken.iter().filter(|taken| **taken == Taken::Allowed).count(), 3);
    // The clock of the last is behind the window's own, and still it waits for no longer than a window.
    assert_eq!(taken.last(), Some(&Taken::Wait(MINUTE)));
}

/// > Counts one try against `key`.
pub async fn keys_are_counted_apart(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    stage.take_times(4, Duration::ZERO).await;
    assert_eq!(stage.take(GuardKey([8; 32]), Duration::ZERO).await, Taken::Allowed);
    assert_eq!(stage.take(KEY, Duration::ZERO).await, Taken::Wait(MINUTE));
}

/// > `append_logon` gives dense numbers per tenant, in the order readers see.
pub async fn logon_numbers_are_dense_among_32_writers(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let mut given = at_once(32, |index| {
        let (stage, row) = (stage.clone(), Dice::new(index as u64).logon());
        async move { (stage.store.append_logon(stage.world.id(), &row).await.expect("appended"), row) }
    })
    .await;
    given.sort_by_key(|(number, _)| *number);
    assert!(given.iter().zip(1..).all(|((number, _), expected)| *number == LogonNumber(expected)));
    assert_eq!(stage.logons().await, given);
}

/// > A read for one tenant never returns another tenant's record.
pub async fn logon_rows_of_two_tenants_are_apart(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let other = stage.neighbour(2).await;
    let row = Dice::new(1).logon();
    for stage in [&stage, &other] {
        assert_eq!(stage.store.append_logon(stage.world.id(), &row).await, Ok(LogonNumber(1)));
        assert_eq!(stage.logons().await, [(LogonNumber(1), row.clone())]);
    }
}

/// > Those of a facility.
pub async fn logon_rows_of_a_facility_are_found(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let dice = Dice::new(4);
    let (here, there) = (stage.world.facility("Maple Grove").id(), stage.world.facility("Oak Hill").id());
    for facility in [Some(here), None, Some(there), Some(here), None, Some(here)] {
        let row = LogonRow { facility, ..dice.logon() };
        stage.store.append_logon(stage.world.id(), &row).await.expect("appended");
    }
    let all = stage.logons().await;
    for facility in [here, there, stage.world.facility("Elm Court").id()] {
        let of: Vec<_> = all.iter().filter(|(_, row)| row.facility == Some(facility)).cloned().collect();
        for after in 0..=7 {
            let key = LogonKey::Facility(stage.world.id(), facility);
            let found = stage.store.logons(&key, LogonNumber(after), limit(2)).await.expect("rows");
            let expected = of.iter().filter(|(number, _)| number.0 > after).take(2).cloned();
            assert_eq!(found, expected.collect::<Vec<_>>());
        }
    }
}

/// > Appends a row to logon history.
pub async fn random_logon_rows_come_back_equal(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    let dice = Dice::new(4);
    let rows: Vec<LogonRow> = (0..100).map(|_| dice.logon()).collect();
    for row in &rows {
        stage.store.append_logon(stage.world.id(), row).await.expect("appended");
    }
    assert_eq!(stage.logons().await.into_iter().map(|(_, row)| row).collect::<Vec<_>>(), rows);
}

/// > The check value stored for a key id; the first one given stays.
pub async fn the_first_check_value_of_a_key_stays(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    assert_eq!(stage.store.key_check(KeyId(1), &[1; 32]).await, Ok([1; 32]));
    assert_eq!(stage.store.key_check(KeyId(1), &[2; 32]).await, Ok([1; 32]));
    assert_eq!(stage.store.key_check(KeyId(u32::MAX), &[2; 32]).await, Ok([2; 32]));
    let stored = at_once(16, |index| {
        let store = stage.store.clone();
        async move { store.key_check(KeyId(3), &[index as u8; 32]).await.expect("kept") }
    })
    .await;
    assert!(stored.iter().all(|value| *value == stored[0]), "two values stayed");
}

/// > Every key id that has a check value, by number.
pub async fn keys_with_a_check_value_are_told(harness: &dyn Harness) {
    let stage = Stage::open(harness).await;
    assert_eq!(stage.store.checked_keys().await, Ok(vec![]));
    for key in [7, 0, u32::MAX, 1, 7] {
        stage.store.key_check(KeyId(key), &[1; 32]).await.expect("kept");
    }
    assert_eq!(stage.store.checked_keys().await, Ok([0, 1, 7, u32::MAX].map(KeyId).to_vec()));
}
