//! What became of everything that was sent.

use std::fmt;
use std::time::Duration;

/// Counts of one run. Nothing is lost only if [`lost`](Tally::lost) is nought.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Dispatches booked.
    pub booked: usize,
    /// Steps recorded.
    pub steps: usize,
    /// Requests sent again.
    pub retried: usize,
    /// Requests that the server refused for good.
    pub refused: usize,
    /// Bookings, units and steps that did not get in: refused, given up, or of a dispatch that was not
    /// booked.
    pub lost: usize,
    /// The latest answer, counted from the moment it was due.
    pub behind: Duration,
    pub(super) answers: Vec<Duration>,
}

impl Tally {
    /// How long this share of the answers took at most, in percent.
    #[must_use]
    pub fn percentile(&self, percent: usize) -> Duration {
        let mut sorted = self.answers.clone();
        sorted.sort_unstable();
        let rank = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted.get(rank).copied().unwrap_or_default()
    }
}

impl fmt::Display for Tally {
    /// One line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { booked, steps, retried, refused, lost, behind, answers: _ } = self;
        let [half, most, behind] =
            [self.percentile(50), self.percentile(99), *behind].map(|span| span.as_secs_f64() * 1e3);
        write!(f, "booked {booked}, steps {steps}, retried {retried}, refused {refused}, lost {lost}; ")?;
        write!(f, "answers p50 {half:.1} ms, p99 {most:.1} ms; at worst {behind:.0} ms behind")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_the_sorted_answers() {
        let answers = (1..=200).rev().map(Duration::from_millis).collect();
        let tally = Tally { booked: 7, answers, ..Tally::default() };
        assert_eq!(
            (tally.percentile(50), tally.percentile(99)),
            (Duration::from_millis(100), Duration::from_millis(198))
        );
        assert_eq!(Tally::default().percentile(99), Duration::ZERO);
        let line = "booked 7, steps 0, retried 0, refused 0, lost 0; answers p50 100.0 ms, p99 198.0 ms; at worst 0 ms behind";
        assert_eq!(tally.to_string(), line);
    }
}
