//! How long things took, as percentiles.

use crate::target::number;
use std::time::Duration;

/// Sorted durations.
#[derive(Clone, Debug)]
pub(super) struct Delays(Vec<Duration>);

impl Delays {
    pub(super) fn of(durations: impl IntoIterator<Item = Duration>) -> Self {
        let mut sorted: Vec<Duration> = durations.into_iter().collect();
        sorted.sort_unstable();
        Self(sorted)
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The duration that so many of a hundred do not exceed, in milliseconds; none of nothing.
    pub(super) fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).map_or(f64::NAN, |delay| delay.as_secs_f64() * 1e3)
    }

    /// Cells of a table: p50, p95, p99 and the longest, in milliseconds.
    pub(super) fn cells(&self) -> String {
        [50, 95, 99, 100].map(|percent| number(self.percentile(percent))).join(" | ")
    }
}

/// How long changes took to be on screens: from the request on, which is what a crew waits, and from the
/// answer on, which a screen may be ahead of; then it counts as nothing.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    pub(super) from_request: Delays,
    pub(super) from_answer: Delays,
}

impl Shown {
    /// Two rows of a table.
    pub(super) fn rows(&self, of: &str) -> String {
        let row = |from: &str, delays: &Delays| {
            format!("| {of}, from the {from} | {} | {} |", delays.count(), delays.cells())
        };
        format!("{}\n{}", row("request", &self.from_request), row("answer", &self.from_answer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_ranks_and_nothing_has_none() {
        let delays = Delays::of((1..=200).rev().map(Duration::from_millis));
        assert_eq!([1, 50, 99, 100].map(|percent| delays.percentile(percent)), [2.0, 100.0, 198.0, 200.0]);
        assert!(Delays::of([]).percentile(50).is_nan());
        assert_eq!(Delays::of([Duration::from_millis(7)]).cells(), "7.00 | 7.00 | 7.00 | 7.00");
    }
}
