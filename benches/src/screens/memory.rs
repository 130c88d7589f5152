//! How soon a started server shows a page, and what it takes of memory: idle, and for each open call.

use super::bare::{Bare, WORD};
use super::company::{Company, Plan};
use super::http::Link;
use super::process::Server;
use super::{Rig, megabytes};
use crate::Failure;
use crate::target::{Target, number, thousands};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const PLAN: Plan = Plan { boards: 2, rows: 10 };
const LIMIT: f64 = 2.0;
const PATIENCE: Duration = Duration::from_secs(10);
/// What freshly started servers still have to read.
const MOMENT: Duration = Duration::from_secs(1);

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let calls = rig.size.calls;
    let (mut company, booking) = Company::on_sqlite(&rig.server, PLAN).await?;
    let (first_page, idle) = started(&company).await?;
    let (from, to) = company.two_facilities(&booking).await?;
    company.book(&booking, (&from, &to), calls).await?;
    drop(booking);
    let (_, full) = started(&company).await?;
    let board = company.truth().await?.pop().ok_or("there are boards")?;
    let shown = board.matches("\"key\":").count();
    if shown != calls {
        return Err(format!("{calls} calls were booked and {shown} are in memory").into());
    }
    let each = per_call(idle, full, calls);
    println!(
        "\n# Starting, and memory\n\n| first page | idle | with {} open calls | an open call |\n|---:|---:|---:|---:|",
        thousands(calls as u64)
    );
    let [page, small, large] = [first_page.as_secs_f64() * 1e3, megabytes(idle), megabytes(full)].map(number);
    println!("| {page} ms | {small} MB | {large} MB | {} KB |", number(each));
    hoarding_is_noticed(rig, calls).await?;
    Ok(vec![
        Target::at_most("first page after the start", 1_000.0, first_page.as_secs_f64() * 1e3, " ms"),
        Target::at_most("memory of an idle server", 60.0, megabytes(idle), " MB"),
        Target::at_most("memory of an open call", LIMIT, each, " KB"),
    ])
}

/// Starts a server and reads a board; how long until the first page, and what memory it has then.
async fn started(company: &Company) -> Result<(Duration, u64), Failure> {
    let start = Instant::now();
    let server = Server::start(&company.deployment).await?;
    let first_page = start.elapsed();
    Link::to(server.address).get(&company.boards[0]).await?;
    sleep(MOMENT).await;
    Ok((first_page, server.memory()?))
}

fn per_call(before: u64, after: u64, calls: usize) -> f64 {
    after.saturating_sub(before) as f64 / 1e3 / calls as f64
}

/// Planted: a server that keeps four kilobytes for each call.
async fn hoarding_is_noticed(rig: &Rig, calls: usize) -> Result<(), Failure> {
    let mut hoarder = Bare::start(&rig.program, WORD)?;
    let before = hoarder.memory()?;
    hoarder.send(&"x".repeat(4_096 * calls))?;
    let start = Instant::now();
    while per_call(before, hoarder.memory()?, calls) <= LIMIT {
        if start.elapsed() > PATIENCE {
            return Err("the rig is blind: a process that hoards was not noticed".into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    println!("\nPlanted: a process that keeps 4 KB for each call, reported as over the limit.");
    Ok(())
}
