//! Durable writes: sixteen clerks of one company through our store, beside sixteen bare writers.

use super::crew::{Crew, take_turns};
use super::site::Site;
use super::writer::Clerk;
use super::{bare, runtime};
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::conformance::World;

const WRITERS: usize = 16;

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let mut targets = Vec::new();
    let runtime = runtime()?;
    for site in Site::both()? {
        let (crews, ours) = runtime.block_on(measure(&site, bench))?;
        targets.push(print(&site, &crews, ours));
    }
    Ok(targets.into())
}

/// Bare writers first, then ours; the number tells where ours begin.
async fn measure(site: &Site, bench: &Bench<'_>) -> Result<(Vec<Crew>, usize), Failure> {
    let mut crews = bare::crews(site, WRITERS as u64).await?;
    let bare = crews.len();
    crews.extend(ours(site).await?);
    take_turns(&mut crews, bench.effort.write_rounds, bench.effort.write_span).await?;
    Ok((crews, bare))
}

/// Each crew has a database of its own.
async fn ours(site: &Site) -> Result<Vec<Crew>, Failure> {
    Ok(vec![
        Crew::new(
            format!("**ours**, {WRITERS} writers, one company"),
            clerks(site, "one", 1, WRITERS, 1).await?,
        ),
        Crew::new("ours, one writer alone", clerks(site, "alone", 1, 1, 1).await?),
        Crew::new("ours, 4 companies, 4 writers each", clerks(site, "companies", 1, 4, 4).await?),
        Crew::new("ours, two nodes, 8 writers each, one company", clerks(site, "nodes", 2, 8, 1).await?),
    ])
}

/// Clerks on each node, as many for each company.
pub(super) async fn clerks(
    site: &Site,
    database: &str,
    nodes: usize,
    writers: usize,
    companies: u64,
) -> Result<Vec<Clerk>, Failure> {
    site.make(database);
    let mut stores = Vec::new();
    for _ in 0..nodes {
        stores.push(site.open(database).await?);
    }
    let mut clerks = Vec::new();
    for seed in 1..=companies {
        let world = World::founded(seed, &*stores[0]).await;
        stores.iter().for_each(|store| clerks.extend(Clerk::of(writers, &world, store)));
    }
    Ok(clerks)
}

fn print(site: &Site, crews: &[Crew], ours: usize) -> Target {
    let (bare, crews_of_ours) = crews.split_at(ours);
    let best =
        bare.iter().max_by(|one, other| one.rate().total_cmp(&other.rate())).expect("there is a bare crew");
    println!("\n# Acknowledged writes on {site}, beside {}\n", best.name);
    println!("| who | commits a second | beside the bare writers |\n|---|---:|---:|");
    for crew in crews {
        println!(
            "| {} | {} | {}x |",
            crew.name,
            thousands(crew.rate().round() as u64),
            number(crew.beside(best))
        );
    }
    let what = format!("{site}: {WRITERS} writers of one company, beside as many bare ones");
    Target::at_least(what, 0.8, crews_of_ours[0].beside(best), "x")
}
