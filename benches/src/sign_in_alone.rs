//! One sign-in at a time, nobody else there, beside the hash that it makes: how much is not the hash.

use crate::measure::median;
use crate::office::{Office, now};
use crate::person::PASSWORD;
use crate::target::{Target, number};
use crate::{Failure, hash};
use bayboard::Store;
use bayboard::access::Role;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How much longer a sign-in may take than its hash.
const LIMIT: f64 = 1.15;
/// Codes are good once, so time goes on between two sign-ins.
const STEP: Duration = Duration::from_secs(30);

/// Milliseconds of each, by turns.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alone {
    sign_ins: Vec<f64>,
    hashes: Vec<f64>,
}

impl Alone {
    /// Takes turns on an empty store.
    pub(crate) async fn measure(store: Arc<dyn Store>, samples: usize) -> Result<Self, Failure> {
        let mut clock = now();
        let office = Office::found(store, clock).await?;
        let mut ada = office.hire(0, Role::Dispatcher, clock).await?;
        let mut alone = Self::default();
        for round in 0..=samples {
            clock = clock.plus(2 * STEP);
            let hashed = tokio::task::spawn_blocking(|| hash::alone(PASSWORD)).await??;
            let start = Instant::now();
            office.sign_in(&mut ada, clock).await?;
            let signed_in = start.elapsed().as_secs_f64() * 1e3;
            // The first round fills caches.
            if round > 0 {
                alone.hashes.push(hashed);
                alone.sign_ins.push(signed_in);
            }
        }
        Ok(alone)
    }

    /// How many times as long as its hash a sign-in takes: the median of the rounds' ratios.
    fn ratio(&self) -> f64 {
        median(self.sign_ins.iter().zip(&self.hashes).map(|(sign_in, hash)| sign_in / hash).collect())
    }

    /// A row of a table: the hash alone, a sign-in, and their ratio.
    pub(crate) fn row(&self, database: &str) -> String {
        let [hash, sign_in] = [&self.hashes, &self.sign_ins].map(|samples| number(median(samples.clone())));
        format!("| {database} | {hash} ms | {sign_in} ms | {}x |", number(self.ratio()))
    }

    pub(crate) fn judge(&self, database: &str) -> Target {
        Target::at_most(format!("{database}: a sign-in, beside its hash alone"), LIMIT, self.ratio(), "x")
    }
}

/// The head of a table of such rows.
pub(crate) const HEAD: &str =
    "| one sign-in at a time | the hash alone | a sign-in | beside |\n|---|---:|---:|---:|";
