//! What a message costs the commit that carries it, and how many of them one node sends off: taken, handed to
//! a carrier that takes no time, and settled.

use super::crew::{Crew, take_turns};
use super::runtime;
use super::site::Site;
use super::writer::Clerk;
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::conformance::World;
use bayboard::portal::Portal;
use bayboard_policy::Rules;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Instant;

const WRITERS: usize = 16;
/// So many are on their way at once.
const AT_ONCE: NonZeroU16 = NonZeroU16::new(8).expect("it is not zero");

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    for site in Site::both()? {
        let crews = runtime.block_on(commits(&site, bench))?;
        let sent = runtime.block_on(sent(&site, bench.effort.messages))?;
        targets.extend(print(&site, &crews, sent));
    }
    Ok(targets.into())
}

/// Each crew has a database of its own.
async fn commits(site: &Site, bench: &Bench<'_>) -> Result<[Crew; 2], Failure> {
    let mut crews = [
        Crew::new("a booking", clerks(site, "silent").await?),
        Crew::new("a booking that carries a message", telling(clerks(site, "telling").await?)),
    ];
    take_turns(&mut crews, bench.effort.write_rounds, bench.effort.write_span).await?;
    Ok(crews)
}

async fn clerks(site: &Site, name: &str) -> Result<Vec<Clerk>, Failure> {
    site.make(name);
    let store = site.open(name).await?;
    let world = World::founded(1, &*store).await;
    Ok(Clerk::of(WRITERS, &world, &store))
}

fn telling(clerks: Vec<Clerk>) -> Vec<Clerk> {
    clerks.into_iter().map(Clerk::telling).collect()
}

/// Messages a second, from the first that is taken to the last that is settled.
async fn sent(site: &Site, messages: usize) -> Result<f64, Failure> {
    site.make("outbox");
    let store = site.open("outbox").await?;
    let world = World::founded(1, &*store).await;
    let mut clerk = telling(Clerk::of(1, &world, &store)).remove(0);
    for _ in 0..messages {
        store.commit(&clerk.next()).await?;
    }
    let portal = Portal::open(store, Arc::new(Rules::shipped().await?), world.vault().clone()).await?;
    // The clerk's clock went on with each booking.
    let (portal, tenant, now) = (Arc::new(portal), world.id(), clerk.now());
    let (start, mut done) = (Instant::now(), 0);
    loop {
        let taken = portal.outbox(tenant, now).lease(AT_ONCE).await?;
        if taken.is_empty() {
            break;
        }
        let settling: Vec<_> = taken
            .into_iter()
            .map(|message| {
                let portal = Arc::clone(&portal);
                tokio::spawn(async move { portal.outbox(tenant, now).settle(&message).await })
            })
            .collect();
        for settled in settling {
            done += usize::from(settled.await??);
        }
    }
    if done != messages {
        return Err(format!("{done} of {messages} messages were sent").into());
    }
    Ok(done as f64 / start.elapsed().as_secs_f64())
}

fn print(site: &Site, [silent, telling]: &[Crew; 2], sent: f64) -> [Target; 2] {
    println!("\n# Messages on {site}, {WRITERS} writers, and one node that sends\n");
    println!("| what | a second | beside |\n|---|---:|---:|");
    for crew in [silent, telling] {
        let (rate, times) = (thousands(crew.rate().round() as u64), number(crew.beside(silent)));
        println!("| {} | {rate} | {times}x |", crew.name);
    }
    println!("| a message, taken and settled | {} | |", thousands(sent.round() as u64));
    let cost = silent.beside(telling);
    [
        Target::at_most(format!("{site}: a commit with a message, beside the same without"), 1.1, cost, "x"),
        Target::at_least(format!("{site}: messages that one node sends, a second"), 200.0, sent, ""),
    ]
}
