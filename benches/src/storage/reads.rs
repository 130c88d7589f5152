//! Reads of a small company and of one with a million dispatches, entries and logon rows, in turns.
//!
//! The rows are copies of real ones, written past the writer; their chain does not hold, so nothing verifies
//! it.

use super::journal_pages::{PAGES, Pages};
use super::runtime;
use super::scene::{SETTLED, Scene};
use super::site::Site;
use crate::effort::Effort;
use crate::measure::median;
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::{Store, TenantId};
use bayboard_storage_orm::testing::grow;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};
use std::sync::Arc;
use std::time::Instant;

/// Open dispatches, the same at every size: boards show those.
const OPEN: usize = 400;
/// Copies written in one transaction.
const PORTION: u32 = 250_000;
const READS: [&str; 14] = [
    "board snapshot",
    "run numbers",
    "open ones",
    "facility",
    "facility, open ones",
    "division",
    "kind",
    "reference",
    "records",
    "journal page",
    "changes",
    "latest entry",
    "entries of a record",
    "logons",
];

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    for site in Site::both()? {
        let sizes = bench.effort.read_sizes;
        let [reads, pages] = runtime.block_on(measure(&site, &bench.effort))?;
        print(&format!("Reads on {site}: a page of 50, {OPEN} open dispatches"), &reads, sizes);
        targets.extend(judge(&format!("{site}: a read"), 20.0, &reads, sizes));
        print(&format!("The journal's page on {site}: 50 rows, read and journaled"), &pages, sizes);
        targets.extend(judge(&format!("{site}: a journal page"), 30.0, &pages, sizes));
    }
    Ok(targets.into())
}

/// A company of one size in its store.
pub(super) struct Grown {
    pub(super) store: Arc<dyn Store>,
    pub(super) scene: Scene,
}

impl Grown {
    async fn make(site: &Site, size: u32) -> Result<Self, Failure> {
        let name = format!("size_{size}");
        site.make(&name);
        let store = site.open(&name).await?;
        let scene = Scene::found(&*store, OPEN, (SETTLED + OPEN) as u64 + u64::from(size) / 2).await;
        fill(site, &name, scene.world.id(), size).await?;
        Ok(Self { store, scene })
    }

    /// What a page of one division among 200 costs without an index of its own.
    async fn pass_over_others(&self, site: &Site) {
        let start = Instant::now();
        let read = thousands(self.scene.division_among_all(&*self.store).await as u64);
        let taken = number(start.elapsed().as_secs_f64() * 1e3);
        println!(
            "{site}: a page of one division, by passing over the others: {read} dispatches read, {taken} ms"
        );
    }

    /// Milliseconds that one read takes.
    async fn time(&self, read: &str) -> Result<f64, Failure> {
        let start = Instant::now();
        self.scene.run(&*self.store, read).await;
        Ok(start.elapsed().as_secs_f64() * 1e3)
    }
}

/// Adds so many settled dispatches to a company, as many entries and logon rows.
pub(super) async fn fill(site: &Site, name: &str, tenant: TenantId, size: u32) -> Result<(), Failure> {
    let filling = filling(site, name).await?;
    let mut missing = size;
    while missing > 0 {
        let portion = missing.min(PORTION);
        grow(&filling, tenant, portion).await?;
        missing -= portion;
    }
    Ok(filling.close().await?)
}

/// A connection that need not be durable: a run that is cut off leaves nothing anyway.
async fn filling(site: &Site, name: &str) -> Result<DatabaseConnection, Failure> {
    let mut options = ConnectOptions::new(site.url(name));
    options.max_connections(1).sqlx_logging(false);
    let connection = Database::connect(options).await?;
    let settings = match site {
        Site::Sqlite(_) => "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144",
        Site::Postgres(_) => "SET synchronous_commit = off; SET maintenance_work_mem = '256MB'",
    };
    connection.execute_unprepared(settings).await?;
    Ok(connection)
}

/// Samples of one read, in milliseconds, at both sizes.
pub(super) struct Timing {
    pub(super) read: &'static str,
    pub(super) small: Vec<f64>,
    pub(super) large: Vec<f64>,
}

impl Timing {
    pub(super) fn growth(&self) -> f64 {
        median(self.large.clone()) / median(self.small.clone())
    }

    /// All but the slowest hundredth are quicker.
    pub(super) fn slow(&self) -> f64 {
        let mut samples = self.large.clone();
        samples.sort_by(f64::total_cmp);
        samples.get(samples.len() * 99 / 100).copied().unwrap_or(f64::NAN)
    }
}

async fn measure(site: &Site, effort: &Effort) -> Result<[Vec<Timing>; 2], Failure> {
    let [small, large] = effort.read_sizes;
    let (small, large) = (Grown::make(site, small).await?, Grown::make(site, large).await?);
    for grown in [&small, &large] {
        grown.pass_over_others(site).await;
    }
    let reads = in_turns(&READS, effort.read_samples, async |read| {
        Ok((small.time(read).await?, large.time(read).await?))
    });
    let reads = reads.await?;
    let (few, many) = (Pages::of(&small).await?, Pages::of(&large).await?);
    let pages = in_turns(&PAGES, effort.read_samples, async |page| {
        Ok((few.time(&small, page).await?, many.time(&large, page).await?))
    });
    Ok([reads, pages.await?])
}

/// Samples of each, at both sizes in turns.
async fn in_turns(
    reads: &[&'static str],
    samples: usize,
    time: impl AsyncFn(&'static str) -> Result<(f64, f64), Failure>,
) -> Result<Vec<Timing>, Failure> {
    let mut timings: Vec<Timing> =
        reads.iter().map(|read| Timing { read, small: Vec::new(), large: Vec::new() }).collect();
    for round in 0..=samples {
        for timing in &mut timings {
            let (small, large) = time(timing.read).await?;
            // The first round fills caches.
            if round > 0 {
                timing.small.push(small);
                timing.large.push(large);
            }
        }
    }
    Ok(timings)
}

fn print(title: &str, timings: &[Timing], sizes: [u32; 2]) {
    let [small, large] = sizes.map(|size| thousands(u64::from(size)));
    println!("\n# {title}, {small} or {large} settled ones, entries, logon rows\n");
    table(timings, sizes);
}

pub(super) fn table(timings: &[Timing], sizes: [u32; 2]) {
    let [small, large] = sizes.map(|size| thousands(u64::from(size)));
    println!(
        "| read | at {small} | at {large} | beside | slowest hundredth at {large} |\n|---|---:|---:|---:|---:|"
    );
    for timing in timings {
        let [at_small, at_large] =
            [&timing.small, &timing.large].map(|samples| number(median(samples.clone())));
        let (growth, slow) = (number(timing.growth()), number(timing.slow()));
        println!("| {} | {at_small} ms | {at_large} ms | {growth}x | {slow} ms |", timing.read);
    }
}

fn judge(what: &str, limit_ms: f64, timings: &[Timing], [small, large]: [u32; 2]) -> [Target; 2] {
    let worst = |value: fn(&Timing) -> f64| timings.iter().map(value).fold(0.0, f64::max);
    let sizes = format!("at {} settled dispatches", thousands(u64::from(large)));
    let beside = format!("{what} {sizes}, beside {}", thousands(u64::from(small)));
    let slow = format!("{what} {sizes}, slowest hundredth");
    [
        Target::at_most(beside, 1.3, worst(Timing::growth), "x"),
        Target::at_most(slow, limit_ms, worst(Timing::slow), " ms"),
    ]
}
