//! Timing, made for machines that do other things as well.
//!
//! Contenders take turns within each round, and samples are shorter than a scheduler's time slice, so that
//! the median sample was not interrupted.

use crate::effort::Effort;
use std::time::{Duration, Instant};

/// One way to do the work. The work may come in parts, each of them timed for itself.
pub(crate) struct Contender<'a> {
    rows: usize,
    parts: usize,
    /// Puts back what the work uses up, if it does; then each sample is a single pass.
    reset: Option<Box<dyn FnMut() + 'a>>,
    work: Box<dyn FnMut(usize) + 'a>,
}

impl<'a> Contender<'a> {
    /// Decides all rows at once.
    pub(crate) fn at_once(rows: usize, mut work: impl FnMut() + 'a) -> Self {
        Self { rows, parts: 1, reset: None, work: Box::new(move |_| work()) }
    }

    /// Works on what `reset` makes anew for each sample; making it is not timed.
    pub(crate) fn from_nothing(rows: usize, reset: impl FnMut() + 'a, mut work: impl FnMut() + 'a) -> Self {
        Self { rows, parts: 1, reset: Some(Box::new(reset)), work: Box::new(move |_| work()) }
    }

    /// So slow that each row is timed for itself; `work` is given the row's number.
    pub(crate) fn row_by_row(rows: usize, work: impl FnMut(usize) + 'a) -> Self {
        Self { rows, parts: rows, reset: None, work: Box::new(work) }
    }

    fn time(&mut self, part: usize, passes: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..passes {
            (self.work)(part);
        }
        start.elapsed()
    }

    /// Warms every part up, and finds how many passes make a sample long enough to be timed.
    fn passes(&mut self, sample: Duration) -> Vec<u32> {
        (0..self.parts).map(|part| self.passes_of(part, sample)).collect()
    }

    fn passes_of(&mut self, part: usize, sample: Duration) -> u32 {
        let mut passes = 1;
        while self.reset.is_none() && self.time(part, passes) < sample && passes < u32::MAX / 2 {
            passes *= 2;
        }
        passes
    }

    /// A first pass is not timed: it brings back to the caches what other contenders drove out.
    fn sample(&mut self, part: usize, passes: u32) -> f64 {
        match &mut self.reset {
            Some(reset) => reset(),
            None => (self.work)(part),
        }
        self.time(part, passes).as_secs_f64() * 1e9 / f64::from(passes)
    }
}

/// How long the work took: for each part one sample per round, in nanoseconds.
#[derive(Clone, Debug)]
pub(crate) struct Timing {
    rows: usize,
    parts: Vec<Vec<f64>>,
}

impl Timing {
    fn of(contender: &Contender<'_>) -> Self {
        Self { rows: contender.rows, parts: vec![Vec::new(); contender.parts] }
    }

    /// Nanoseconds per row: the median of each part, added up.
    pub(crate) fn per_row(&self) -> f64 {
        self.parts.iter().cloned().map(median).sum::<f64>() / self.rows as f64
    }

    /// Nanoseconds per row in the best case: the shortest sample of each part, added up. Samples that are
    /// long enough to be interrupted are judged by it, in favour of what is being timed.
    pub(crate) fn least_per_row(&self) -> f64 {
        let least = |samples: &Vec<f64>| samples.iter().copied().fold(f64::INFINITY, f64::min);
        self.parts.iter().map(least).sum::<f64>() / self.rows as f64
    }

    /// How many times as long as the other one, round by round: the median of that. Both come in one part.
    pub(crate) fn ratio_to(&self, other: &Self) -> f64 {
        let rounds = self.parts.iter().flatten().zip(other.parts.iter().flatten());
        median(
            rounds.map(|(mine, theirs)| (mine / self.rows as f64) / (theirs / other.rows as f64)).collect(),
        )
    }
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Times every contender once per round.
pub(crate) fn race<const N: usize>(
    contenders: [Contender<'_>; N],
    samples: usize,
    effort: &Effort,
) -> [Timing; N] {
    race_all(Vec::from(contenders), samples, effort)
        .try_into()
        .expect("there is one timing for each contender")
}

/// The same, for as many contenders as there happen to be.
pub(crate) fn race_all(mut contenders: Vec<Contender<'_>>, samples: usize, effort: &Effort) -> Vec<Timing> {
    let passes: Vec<Vec<u32>> =
        contenders.iter_mut().map(|contender| contender.passes(effort.sample)).collect();
    let mut timings: Vec<Timing> = contenders.iter().map(Timing::of).collect();
    for _ in 0..samples {
        for ((contender, passes), timing) in contenders.iter_mut().zip(&passes).zip(&mut timings) {
            for ((part, passes), timed) in passes.iter().enumerate().zip(&mut timing.parts) {
                timed.push(contender.sample(part, *passes));
            }
        }
    }
    timings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_forgives_an_interruption() {
        let timing = Timing { rows: 2, parts: vec![vec![10.0, 11.0, 900.0], vec![30.0, 29.0, 31.0]] };
        assert!((timing.per_row() - 20.5).abs() < 1e-9);
        assert!((timing.least_per_row() - 19.5).abs() < 1e-9);
    }

    #[test]
    fn ratios_compare_rows_round_by_round() {
        let [mine, theirs] = [(2, [20.0, 40.0, 80.0]), (1, [5.0, 10.0, 40.0])]
            .map(|(rows, samples)| Timing { rows, parts: vec![samples.to_vec()] });
        assert!((mine.ratio_to(&theirs) - 2.0).abs() < 1e-9);
    }
}
