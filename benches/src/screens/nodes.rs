//! From a commit to the screens of the same node, and to those of another node on the same PostgreSQL.

use super::Rig;
use super::audience::Audience;
use super::company::{Company, Plan};
use super::postgres::Postgres;
use super::process::Server;
use super::writer::Writer;
use crate::Failure;
use crate::target::Target;
use std::time::Duration;
use tokio::time::interval;

const PLAN: Plan = Plan { boards: 4, rows: 10 };
const PACE: Duration = Duration::from_millis(100);
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let postgres = Postgres::start();
    let (company, here) = Company::on_postgres(&rig.server, postgres.url(), PLAN).await?;
    let there = Server::start(&company.deployment).await?;
    let [mut near, mut far] = [Audience::before(here.address).await?, Audience::before(there.address).await?];
    for (audience, server) in [(&mut near, &here), (&mut far, &there)] {
        audience.seat(server.address, &company.boards, rig.size.followers).await?;
        audience.plant(&company.boards, PLANTED).await?;
    }
    let mut writer = Writer::of(&company, here.address);
    writer.round().await?;
    writer.forget();
    let mut pace = interval(PACE);
    for change in 0..rig.size.changes {
        pace.tick().await;
        writer.one(change % company.moving.len()).await?;
    }
    for audience in [&near, &far] {
        audience.valve.shut();
    }
    writer.round().await?;
    let truth = company.truth().await?;
    println!(
        "\n# Two nodes on one PostgreSQL, {} screens on each, {} changes through one\n",
        rig.size.followers, rig.size.changes
    );
    println!(
        "| a change on a screen | frames | p50 | p95 | p99 | longest, ms |\n|---|---:|---:|---:|---:|---:|"
    );
    let [same, other] = [&near, &far].map(|audience| audience.delays(&writer.answered));
    println!("{}\n{}", same.rows("on the node that wrote"), other.rows("on the other node"));
    for audience in [near, far] {
        audience.judge(audience.settle(&truth, PATIENCE).await)?;
    }
    Ok(vec![
        Target::at_most(
            "request to screen on the same node, p99",
            100.0,
            same.from_request.percentile(99),
            " ms",
        ),
        Target::at_most(
            "request to screen on another node, p99",
            1_000.0,
            other.from_request.percentile(99),
            " ms",
        ),
    ])
}
