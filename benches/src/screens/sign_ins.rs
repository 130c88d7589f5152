//! Staff who sign in, twenty a second for a minute, while a thousand screens show boards that change: whether
//! the screens notice, and what the door answers.

use super::Rig;
use super::audience::Audience;
use super::company::{Company, Plan};
use super::delays::{Delays, Shown};
use super::flood::{Tally, burst, flood};
use super::postgres::Postgres;
use super::proc::ask_for_files;
use super::process::Server;
use super::writer::{Answered, Writer};
use crate::Failure;
use crate::office::{now, open};
use crate::person::Person;
use crate::sign_in_alone::{Alone, HEAD};
use crate::target::{Target, number, thousands};
use bayboard::access::Role;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::time::{interval, sleep};

const PLAN: Plan = Plan { boards: 20, rows: 10 };
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    ask_for_files(rig.size.watchers + rig.size.strangers + 3 * PLANTED)?;
    let (folder, postgres) = (TempDir::with_prefix("bayboard-screens")?, Postgres::start());
    let alone = format!("sqlite://{}", folder.path().join("alone.db").display());
    let mut targets = Vec::new();
    for (database, url) in [("SQLite", alone), ("PostgreSQL", postgres.another("alone"))] {
        let alone = Alone::measure(open(&url).await?, rig.size.alone).await?;
        println!("\n# Staff who sign in, on {database}\n\n{HEAD}\n{}", alone.row(database));
        targets.push(alone.judge(database));
        let (company, server) = match database {
            "SQLite" => Company::on_sqlite(&rig.server, PLAN).await?,
            _ => Company::on_postgres(&rig.server, postgres.url(), PLAN).await?,
        };
        drop(server);
        targets.extend(before(rig, database, &company).await?);
    }
    Ok(targets)
}

/// Screens of one company, with and without a flood.
async fn before(rig: &Rig, database: &str, company: &Company) -> Result<Vec<Target>, Failure> {
    let mut people = hired(rig, company).await?;
    let server = Server::start(&company.deployment).await?;
    let mut audience = Audience::before(server.address).await?;
    audience.seat(server.address, &company.boards, rig.size.watchers).await?;
    audience.plant(&company.boards, PLANTED).await?;
    let mut writer = Writer::of(company, server.address);
    writer.round().await?;
    // Half before and half after, so that whatever else the machine does falls on both.
    let mut calm = Changing::start(rig, writer).during(sleep(rig.size.calm)).await?;
    let quiet = calm.take();
    let busy = server.processor()?;
    let coming = flood(server.address, &mut people, rig.size.a_second, rig.size.flood);
    let mut flooded = Changing::start(rig, calm.writer).during(coming).await?;
    let (changes, busy) = (flooded.take(), server.processor()? - busy);
    let tally = flooded.done?;
    let mut calm = Changing::start(rig, flooded.writer).during(sleep(rig.size.calm)).await?;
    let mut quiet_changes = quiet;
    quiet_changes.join(calm.take());
    let at_once = burst(server.address, rig.size.strangers).await?;
    audience.valve.shut();
    calm.writer.round().await?;
    let truth = company.truth().await?;
    audience.judge(audience.settle(&truth, PATIENCE).await)?;
    let [without, among] = [quiet_changes, changes].map(|changes| audience.delays(&changes));
    print(rig, (&without, &among), &tally, &at_once);
    println!(
        "\nThe server took {} of a processor meanwhile.",
        number(busy.as_secs_f64() / rig.size.flood.as_secs_f64())
    );
    judge(rig, database, (&without, &among), &tally, &at_once)
}

/// People made before the server starts, in this process.
async fn hired(rig: &Rig, company: &Company) -> Result<Vec<Person>, Failure> {
    let (office, start) = (Arc::new(company.office().await?), Instant::now());
    let people = office.hire_all(rig.size.people, Role::Dispatcher, now()).await?;
    println!(
        "\n{} people were given accounts, passwords and authenticators in {} s.",
        people.len(),
        number(start.elapsed().as_secs_f64())
    );
    Ok(people)
}

/// A writer that changes every board again and again, on a task of its own.
struct Changing {
    is_over: watch::Sender<bool>,
    changing: tokio::task::JoinHandle<Result<Writer, Failure>>,
}

/// What happened while it did.
struct Changed<T> {
    writer: Writer,
    done: T,
}

impl Changing {
    fn start(rig: &Rig, mut writer: Writer) -> Self {
        let (is_over, over) = watch::channel(false);
        writer.forget();
        let mut pace = interval(rig.size.pace);
        let changing = tokio::spawn(async move {
            while !*over.borrow() {
                pace.tick().await;
                writer.round().await?;
            }
            Ok(writer)
        });
        Self { is_over, changing }
    }

    async fn during<T>(self, what: impl Future<Output = T>) -> Result<Changed<T>, Failure> {
        let done = what.await;
        self.is_over.send_replace(true);
        Ok(Changed { writer: self.changing.await??, done })
    }
}

impl<T> Changed<T> {
    /// The changes that were answered meanwhile.
    fn take(&mut self) -> Answered {
        std::mem::take(&mut self.writer.answered)
    }
}

fn print(rig: &Rig, (without, among): (&Shown, &Shown), tally: &Tally, at_once: &Tally) {
    println!(
        "\n{} screens on {} boards, each changed every {} ms; {} sign-ins a second for {} s, then {} at once\n",
        thousands(rig.size.watchers as u64),
        PLAN.boards,
        rig.size.pace.as_millis(),
        rig.size.a_second,
        rig.size.flood.as_secs(),
        rig.size.strangers
    );
    println!(
        "| a change on a screen | frames | p50 | p95 | p99 | longest, ms |\n|---|---:|---:|---:|---:|---:|"
    );
    println!("{}\n{}", without.rows("nobody signs in"), among.rows("**among sign-ins**"));
    println!(
        "\n| who comes | all | in | told they are wrong | told when to come back, of them right | in: p50, p95, p99, longest, ms |"
    );
    println!("|---|---:|---:|---:|---:|---|");
    for (who, tally) in
        [("staff, one mistyping and one guessing in ten", tally), ("strangers, all at once", at_once)]
    {
        let Tally { came_in, wrong, told_when, right_and_busy, .. } = tally;
        let cells = match Delays::of(tally.right.iter().copied()) {
            delays if delays.count() > 0 => delays.cells().replace(" | ", ", "),
            _ => "-".to_owned(),
        };
        println!(
            "| {who} | {} | {came_in} | {wrong} | {told_when}, {right_and_busy} | {cells} |",
            tally.all()
        );
    }
    let refused = Delays::of(tally.refused.iter().copied());
    println!(
        "\nTold that they are wrong after p50 {} ms, p99 {} ms.",
        number(refused.percentile(50)),
        number(refused.percentile(99))
    );
}

fn judge(
    rig: &Rig,
    database: &str,
    (without, among): (&Shown, &Shown),
    tally: &Tally,
    at_once: &Tally,
) -> Result<Vec<Target>, Failure> {
    if at_once.told_when == 0 {
        return Err("a full door sends nobody away: strangers were too few to fill it".into());
    }
    let asked = f64::from(rig.size.a_second) * rig.size.flood.as_secs_f64();
    let [without, among] = [without, among].map(|shown| shown.from_request.percentile(99));
    let what = |what: &str| format!("{database}: {what}");
    Ok(vec![
        Target::at_least(what("sign-ins answered, of those meant"), 0.95, tally.all() as f64 / asked, "x"),
        Target::at_most(what("request to screen among sign-ins, p99"), 100.0, among, " ms"),
        Target::at_most(what("p99 among sign-ins, beside nobody signing in"), 1.2, among / without, "x"),
        Target::at_most(what("right ones sent away by a full door"), 0.0, tally.right_and_busy as f64, ""),
    ])
}
