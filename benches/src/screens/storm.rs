//! A server killed and started again under all its screens: how soon they are back, and what the database is
//! asked.

use super::Rig;
use super::audience::{Audience, until};
use super::company::{Company, Plan};
use super::postgres::Postgres;
use super::proc::ask_for_files;
use super::process::Server;
use super::writer::Writer;
use crate::Failure;
use crate::target::{Target, number, thousands};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const PLAN: Plan = Plan { boards: 20, rows: 10 };
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(120);
/// PostgreSQL writes its log a moment later.
const MOMENT: Duration = Duration::from_millis(500);

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    ask_for_files(rig.size.crowd + 3 * PLANTED)?;
    let postgres = Postgres::start();
    let (company, mut server) = Company::on_postgres(&rig.server, postgres.url(), PLAN).await?;
    let mut audience = Audience::before(server.address).await?;
    audience.seat(server.address, &company.boards, rig.size.crowd).await?;
    audience.plant(&company.boards, PLANTED).await?;
    postgres.listen();
    sleep(MOMENT).await;
    let heard = postgres.heard()?;
    // Nobody behind the planted defect hears of the restart.
    audience.valve.shut();
    let (back, first_page) = restart(&mut server, &audience).await?;
    sleep(MOMENT).await;
    let asked = postgres.asked_since(heard)?;
    Writer::of(&company, server.address).round().await?;
    let truth = company.truth().await?;
    audience.judge(audience.settle(&truth, PATIENCE).await)?;
    let slowest = audience.sound().map(|screen| screen.diary.read().slowest).max().unwrap_or_default();
    let rude: u32 = audience.sound().map(|screen| screen.diary.read().rude).sum();
    println!("\n# A restart under {} screens on {} boards\n", thousands(rig.size.crowd as u64), PLAN.boards);
    println!(
        "| first page | all back | slowest answer | failures without a word when to come back | reads | statements |"
    );
    println!("|---:|---:|---:|---:|---:|---:|");
    let times =
        [first_page, back, slowest].map(|time| format!("{} s", number(time.as_secs_f64()))).join(" | ");
    println!("| {times} | {rude} | {} | {} |", asked.reads, asked.statements);
    if rude > 0 {
        return Err(format!("{rude} answers failed without saying when to come back").into());
    }
    Ok(vec![
        Target::at_most("all screens back after a restart", 30.0, back.as_secs_f64(), " s"),
        Target::at_most("the slowest answer of the storm", 5.0, slowest.as_secs_f64(), " s"),
        Target::at_most(
            "reads of the database, boards + 50",
            PLAN.boards as f64 + 50.0,
            asked.reads as f64,
            "",
        ),
    ])
}

/// Kills and starts again; how long until every sound screen was back, and until the first page.
async fn restart(server: &mut Server, audience: &Audience) -> Result<(Duration, Duration), Failure> {
    let screens: Vec<_> =
        audience.sound().map(|screen| (screen.diary.clone(), screen.diary.read().opened)).collect();
    server.kill()?;
    let start = Instant::now();
    server.launch_again()?;
    let first_page = server.first_page().await?;
    until(PATIENCE, || screens.iter().all(|(diary, opened)| diary.read().opened > *opened)).await?;
    Ok((start.elapsed(), first_page))
}
