//! Timing. Contenders take turns within each round, so that whatever else the machine does falls on all of them.

use crate::effort::Effort;
use std::time::{Duration, Instant};

/// One way to do the work, over so many rows at once.
pub(crate) struct Contender<'a> {
    rows: usize,
    work: Box<dyn FnMut() + 'a>,
}

impl<'a> Contender<'a> {
    pub(crate) fn new(rows: usize, work: impl FnMut() + 'a) -> Self {
        Self { rows, work: Box::new(work) }
    }
    fn time(&mut self, passes: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..passes {
            (self.work)();
        }
        start.elapsed()
    }
    /// Warms up, and finds how many passes make a sample long enough to be timed.
    fn passes(&mut self, sample: Duration) -> u32 {
        let mut passes = 1;
        while self.time(passes) < sample && passes < u32::MAX / 2 {
            passes *= 2;
        }
        passes
    }
    fn sample(&mut self, passes: u32) -> f64 {
        let passed = self.time(passes).as_secs_f64() * 1e9;
        passed / f64::from(passes) / self.rows as f64
    }
}

/// Nanoseconds per row, one for each round.
#[derive(Clone, Debug)]
pub(crate) struct Timing(Vec<f64>);

impl Timing {
    /// The median.
    pub(crate) fn per_row(&self) -> f64 {
        median(self.0.clone())
    }
    /// How many times as long as the other one, round by round: the median of that.
    pub(crate) fn ratio_to(&self, other: &Self) -> f64 {
        median(self.0.iter().zip(&other.0).map(|(mine, theirs)| mine / theirs).collect())
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Times every contender once per round.
pub(crate) fn race<const N: usize>(contenders: [Contender<'_>; N], effort: &Effort) -> [Timing; N] {
    race_all(Vec::from(contenders), effort).try_into().expect("there is one timing for each contender")
}

/// The same, for as many contenders as there happen to be.
pub(crate) fn race_all(mut contenders: Vec<Contender<'_>>, effort: &Effort) -> Vec<Timing> {
    let passes: Vec<u32> = contenders.iter_mut().map(|contender| contender.passes(effort.sample)).collect();
    let mut timings = vec![Timing(Vec::with_capacity(effort.samples)); contenders.len()];
    for _ in 0..effort.samples {
        for ((contender, passes), timing) in contenders.iter_mut().zip(&passes).zip(&mut timings) {
            timing.0.push(contender.sample(*passes));
        }
    }
    timings
}
