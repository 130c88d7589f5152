//! What the journal's chain costs when writes are batched, and that companies do not wait for each other's.

use super::acknowledged::clerks;
use super::crew::{Crew, Writer, take_turns};
use super::runtime;
use super::site::Site;
use super::unchained::Unchained;
use super::writer::Clerk;
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::Store;
use bayboard::conformance::World;
use bayboard_storage_orm::OrmStore;
use sea_orm::sqlx::sqlite::SqliteSynchronous;
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use std::num::NonZeroU32;
use std::sync::Arc;

const WRITERS: usize = 16;

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    for site in Site::both()? {
        let crews = runtime.block_on(measure(&site, bench))?;
        targets.extend(print(&site, &crews));
    }
    Ok(targets.into())
}

async fn measure(site: &Site, bench: &Bench<'_>) -> Result<[Crew; 4], Failure> {
    let (unchained, chained) =
        (Company::found(site, "unchained").await?, Company::found(site, "chained").await?);
    let mut crews = [
        Crew::new(
            "the same rows, unchained",
            Unchained::start(unchained.connection, unchained.clerks).await?,
        ),
        Crew::new("**ours**, chained", chained.clerks),
        Crew::new("one company, 4 writers", clerks(site, "quiet", 1, 4, 1).await?),
        Crew::new("4 companies at once, 4 writers each", clerks(site, "companies", 1, 4, 4).await?),
    ];
    take_turns(&mut crews, bench.effort.write_rounds, bench.effort.write_span).await?;
    Ok(crews)
}

/// A company with one booking, whose clerks write by one connection and without what a node does beside, so
/// that nothing but the chain is between the two.
struct Company {
    connection: DatabaseConnection,
    clerks: Vec<Clerk>,
}

impl Company {
    async fn found(site: &Site, name: &str) -> Result<Self, Failure> {
        site.make(name);
        // It makes the tables.
        drop(site.open(name).await?);
        let mut options = ConnectOptions::new(site.url(name));
        options.max_connections(1).sqlx_logging(false);
        options.map_sqlx_sqlite_opts(|driver| {
            driver.synchronous(SqliteSynchronous::Full).pragma("secure_delete", "ON")
        });
        let connection = Database::connect(options).await?;
        let store: Arc<dyn Store> =
            Arc::new(OrmStore::new(connection.clone(), connection.clone(), NonZeroU32::MIN, None)?);
        let world = World::founded(1, &*store).await;
        let mut clerks = Clerk::of(WRITERS, &world, &store);
        clerks[0].write().await?;
        Ok(Self { connection, clerks })
    }
}

fn print(site: &Site, [unchained, ours, one, four]: &[Crew; 4]) -> [Target; 2] {
    println!("\n# The journal's chain on {site}, each commit a dispatch with its entry, {WRITERS} writers\n");
    println!("| who | commits a second | beside |\n|---|---:|---:|");
    for (crew, beside) in [(unchained, unchained), (ours, unchained), (one, one), (four, one)] {
        let (rate, times) = (thousands(crew.rate().round() as u64), number(crew.beside(beside)));
        println!("| {} | {rate} | {times}x |", crew.name);
    }
    let cost = 100.0 * (unchained.beside(ours) - 1.0);
    [
        Target::at_most(format!("{site}: cost of the chain, batched"), 10.0, cost, " %"),
        Target::at_least(
            format!("{site}: 4 companies at once, beside one of them alone"),
            1.5,
            four.beside(one),
            "x",
        ),
    ]
}
