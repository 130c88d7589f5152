//! A live facility board, from an empty store to a crew's step, in at most forty lines of code.
#![allow(clippy::print_stdout, reason = "an example shows what it made")]

use anyhow::{Context, Result, ensure};
use bayboard::board::Pass;
use bayboard::portal::{NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, Progressing, Viewer};
use bayboard::{
    Booking, EntropyFn, FacilityKind, MemoryStore, Protected, ServiceLevel, Step, Stop, Timestamp, Vault,
    Zone,
};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    // The library reads no clock and makes no randomness: both come from here. A portal brings it all
    // together.
    let now = || Timestamp::from(SystemTime::now());
    let random = EntropyFn(|bytes| getrandom::fill(bytes).expect("the operating system gives randomness"));
    let rules = Arc::new(bayboard_policy::Rules::shipped().await?);
    let portal = Portal::open(Arc::new(MemoryStore::new()), rules, Vault::in_memory(random)).await?;
    let zone = Zone::named("America/Chicago")?;
    let company = NewTenant::new("Meridian Ambulance".parse()?, "(555) 010-0142".parse()?, zone.clone());
    let tenant = portal.create_tenant("set-up".parse()?, company, now()).await?;
    let desk = Viewer::operator(tenant, "desk".parse()?);
    // A facility with a wall screen, which follows its board from now on.
    let home = NewFacility::new("Maple Grove Care Center".parse()?, FacilityKind::NursingHome, zone);
    let seat = portal.seat(&desk, now());
    let home = seat.facilities().create(home, None).await?.value.id();
    let wall = seat.facilities().create_display(home, NewDisplay::new("East station".parse()?)).await?;
    let pass = Pass::Display(wall.display.id());
    let boards = portal.boards(tenant, now()).await?;
    let mut screen = boards.subscribe(pass, now()).context("the link was revoked")?;
    // A call is booked. The answer opens once it is journaled that the desk was shown the patient.
    let pickup = Booking::exact(now().plus(Duration::from_secs(900)));
    let mut call = NewDispatch::new(Stop::at(home), Stop::residence(None), pickup, ServiceLevel::Wheelchair);
    call.patient_name = Some(Protected::new("Ada Sample".parse()?));
    let booked = seat.dispatches().create(call, None).await?.value;
    let call = seat.disclose("desk".parse()?, booked.view).await?.context("hidden from the desk")?.id();
    println!("{}", screen.next(now).await.context("signed out")?.json());
    // A crew takes it, and the screen follows. Each request has a seat of its own.
    let step = Progressing::Step(Step::Assigned, now());
    portal.seat(&desk, now()).dispatches().progress(call, None, step, None).await?;
    // A server tells a screen that it is live only while this holds.
    ensure!(boards.is_current(now(), Duration::from_secs(10)), "the database does not answer");
    println!("{}", screen.next(now).await.context("signed out")?.json());
    Ok(())
}
