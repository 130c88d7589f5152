//! PostgreSQL killed again and again under screens and a writer: boards stay up, the server recovers by
//! itself, and every screen shows what the database holds.

use super::Rig;
use super::audience::Audience;
use super::company::{Company, Plan};
use super::delays::Delays;
use super::postgres::Postgres;
use super::screen::round_on;
use super::writer::Writer;
use crate::Failure;
use crate::target::{Target, thousands};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const PLAN: Plan = Plan { boards: 20, rows: 10 };
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(30);
const WORK: Duration = Duration::from_millis(300);
const DOWN: Duration = Duration::from_millis(300);
const BETWEEN: Duration = Duration::from_millis(20);

/// One kill: how long PostgreSQL needed to come back, and after that the first commit and the last screen.
struct Recovery {
    database: Duration,
    commit: Duration,
    screens: Duration,
}

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let mut postgres = Postgres::start();
    let (company, server) = Company::on_postgres(&rig.server, postgres.url(), PLAN).await?;
    let mut audience = Audience::before(server.address).await?;
    audience.seat(server.address, &company.boards, rig.size.outage).await?;
    audience.plant(&company.boards, PLANTED).await?;
    let mut writer = Writer::of(&company, server.address);
    let mut recoveries = Vec::new();
    for kill in 1..=rig.size.kills {
        if kill == rig.size.kills {
            audience.valve.shut();
        }
        let (again, ready, database) = outage(postgres, &mut writer).await?;
        postgres = again;
        recoveries.push(Recovery { database, ..recovery(&company, &audience, &mut writer, ready).await? });
    }
    audience.judge(audience.lost(&company.truth().await?))?;
    let broken: u32 = audience.sound().map(|screen| screen.diary.read().lost).sum();
    print(rig, &recoveries, writer.answered.count());
    let longest =
        |of: fn(&Recovery) -> Duration| recoveries.iter().map(of).max().unwrap_or_default().as_secs_f64();
    Ok(vec![
        Target::at_most("first commit after PostgreSQL is ready", 2.0, longest(|it| it.commit), " s"),
        Target::at_most("every screen true after PostgreSQL is ready", 5.0, longest(|it| it.screens), " s"),
        Target::at_most("streams broken while PostgreSQL was down", 0.0, f64::from(broken), ""),
    ])
}

/// Kills PostgreSQL under a writer that does not stop; says since when it is ready again, and how long it
/// took.
async fn outage(
    mut postgres: Postgres,
    writer: &mut Writer,
) -> Result<(Postgres, Instant, Duration), Failure> {
    writer.round().await?;
    let restarting = tokio::task::spawn_blocking(move || {
        std::thread::sleep(WORK);
        postgres.kill();
        std::thread::sleep(DOWN);
        let took = postgres.start_again();
        (postgres, Instant::now(), took)
    });
    // What is written now may be refused, or its answer cut off: only what is acknowledged counts.
    while !restarting.is_finished() {
        let _ = writer.round().await;
        sleep(BETWEEN).await;
    }
    Ok(restarting.await?)
}

/// Waits for the first commit, stops writing, and holds every screen against the database.
async fn recovery(
    company: &Company,
    audience: &Audience,
    writer: &mut Writer,
    ready: Instant,
) -> Result<Recovery, Failure> {
    while let Err(failure) = writer.round().await {
        if ready.elapsed() > PATIENCE {
            return Err(format!(
                "no commit {} s after the database was ready: {failure}",
                PATIENCE.as_secs()
            )
            .into());
        }
        sleep(BETWEEN).await;
    }
    let commit = ready.elapsed();
    let truth = company.truth().await?;
    let lost = audience.settle(&truth, PATIENCE).await;
    if lost.screens > 0 {
        return Err(format!("{} screens do not show what the database holds", lost.screens).into());
    }
    nothing_is_gone(&truth, writer)?;
    let last = audience.sound().filter_map(|screen| screen.diary.read().since).max().unwrap_or(ready);
    Ok(Recovery { database: Duration::ZERO, commit, screens: last.saturating_duration_since(ready) })
}

/// What was acknowledged is in the database: each call stands in the last room that was acknowledged, or in a
/// later one whose answer was cut off.
fn nothing_is_gone(truth: &[String], writer: &Writer) -> Result<(), Failure> {
    for (pair, board) in truth.iter().step_by(2).enumerate() {
        let (kept, acknowledged) = (round_on(board).unwrap_or(0), writer.answered.last(pair));
        if kept < acknowledged {
            return Err(
                format!("round {acknowledged} was acknowledged, and the database holds {kept}").into()
            );
        }
    }
    Ok(())
}

fn print(rig: &Rig, recoveries: &[Recovery], changes: usize) {
    let screens = thousands(rig.size.outage as u64);
    println!(
        "\n# PostgreSQL killed {} times under {screens} screens on {} boards and a writer\n",
        rig.size.kills, PLAN.boards
    );
    println!("| after each kill | p50 | p95 | p99 | longest, ms |\n|---|---:|---:|---:|---:|");
    let row = |name: &str, of: fn(&Recovery) -> Duration| {
        println!("| {name} | {} |", Delays::of(recoveries.iter().map(of)).cells())
    };
    row("PostgreSQL's own recovery", |it| it.database);
    row("then, until the first round of commits", |it| it.commit);
    row("then, until every screen was true", |it| it.screens);
    println!("\n{} changes were acknowledged, none is lost.", thousands(changes as u64));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screens::screen::room;
    use crate::screens::writer::Exchange;

    #[test]
    fn an_acknowledged_change_that_is_gone_is_noticed() {
        let mut writer = Writer::idle();
        let asked = Instant::now();
        writer.answered.note(0, 7, Exchange { asked, answered: asked });
        let board = |round| vec![format!("[{{\"room\":\"{}\"}}]", room(round)), String::new()];
        assert!(nothing_is_gone(&board(7), &writer).is_ok() && nothing_is_gone(&board(8), &writer).is_ok());
        assert!(
            nothing_is_gone(&board(6), &writer).is_err()
                && nothing_is_gone(&["[]".to_owned()], &writer).is_err()
        );
    }
}
