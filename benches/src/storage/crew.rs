//! Crews of writers that take turns, so that whatever else the machine does falls on all of them.

use crate::Failure;
use crate::measure::median;
use async_trait::async_trait;
use std::time::{Duration, Instant};

/// Who commits, one commit after the other's acknowledgement.
#[async_trait]
pub(super) trait Writer: Send {
    /// Makes ready what so many commits need; not timed.
    fn prepare(&mut self, _commits: usize) {}
    /// Commits once.
    async fn write(&mut self) -> Result<(), Failure>;
}

/// Writers that work at the same time.
pub(super) struct Crew {
    pub(super) name: String,
    writers: Vec<Box<dyn Writer>>,
    /// Commits a second, in each round.
    rates: Vec<f64>,
}

impl Crew {
    pub(super) fn new<W: Writer + 'static>(
        name: impl Into<String>,
        writers: impl IntoIterator<Item = W>,
    ) -> Self {
        let boxed = |writer| -> Box<dyn Writer> { Box::new(writer) };
        Self { name: name.into(), writers: writers.into_iter().map(boxed).collect(), rates: Vec::new() }
    }

    /// Acknowledged commits a second: the median round.
    pub(super) fn rate(&self) -> f64 {
        median(self.rates.clone())
    }

    /// How many times the other one's commits, round by round: the median of that.
    pub(super) fn beside(&self, other: &Self) -> f64 {
        median(self.rates.iter().zip(&other.rates).map(|(mine, theirs)| mine / theirs).collect())
    }

    async fn round(&mut self, span: Duration) -> Result<f64, Failure> {
        let share = PREPARED_A_SECOND * span.as_secs_f64() / self.writers.len() as f64;
        self.writers.iter_mut().for_each(|writer| writer.prepare(share as usize));
        let start = Instant::now();
        let writing: Vec<_> =
            self.writers.drain(..).map(|writer| tokio::spawn(write_until(writer, start + span))).collect();
        let mut commits = 0;
        for writer in writing {
            let (writer, done) = writer.await??;
            commits += done;
            self.writers.push(writer);
        }
        Ok(commits as f64 / start.elapsed().as_secs_f64())
    }
}

/// More than any of them commits; whoever runs out makes more as it goes.
const PREPARED_A_SECOND: f64 = 8_000.0;

async fn write_until(mut writer: Box<dyn Writer>, end: Instant) -> Result<(Box<dyn Writer>, usize), Failure> {
    let mut done = 0;
    while Instant::now() < end {
        writer.write().await?;
        done += 1;
    }
    Ok((writer, done))
}

/// Lets every crew write once per round; a first round is not counted.
pub(super) async fn take_turns(crews: &mut [Crew], rounds: usize, span: Duration) -> Result<(), Failure> {
    for round in 0..=rounds {
        for crew in &mut *crews {
            let rate = crew.round(span).await?;
            if round > 0 {
                crew.rates.push(rate);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    struct Sleeper(Duration);

    #[async_trait]
    impl Writer for Sleeper {
        async fn write(&mut self) -> Result<(), Failure> {
            tokio::time::sleep(self.0).await;
            Ok(())
        }
    }

    /// The check of the measure itself: who does half as much is found at half.
    #[tokio::test]
    async fn a_crew_of_half_the_writers_commits_half_as_much() {
        let sleepers = |count| (0..count).map(|_| Sleeper(Duration::from_millis(5)));
        let mut crews = [Crew::new("four", sleepers(4)), Crew::new("two", sleepers(2))];
        take_turns(&mut crews, 3, Duration::from_millis(100)).await.unwrap();
        let ratio = crews[1].beside(&crews[0]);
        assert!((0.3..0.8).contains(&ratio), "{ratio}");
    }
}
