//! A database of a million journal entries, copied while a server writes to it, and restored elsewhere: how
//! long it takes, whether writers and screens notice, and that nothing of what was signed in opens anything.

use super::audience::Audience;
use super::company::{Company, Plan};
use super::delays::Delays;
use super::http::{Link, cookies};
use super::process::{Deployment, Server};
use super::writer::Writer;
use super::{Rig, megabytes};
use crate::Failure;
use crate::office::{Office, line, now};
use crate::person::{PASSWORD, Person};
use crate::target::{Target, number, thousands};
use bayboard::access::Role;
use bayboard::portal::{DispatchPatch, MOST_AT_ONCE, NewDispatch, NewFacility, Patch};
use bayboard::{Booking, DispatchId, FacilityKind, ServiceLevel, Stop, Zone};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::interval;

const PLAN: Plan = Plan { boards: 4, rows: 10 };
const PACE: Duration = Duration::from_millis(50);
/// Calls that the entries are of; each is changed again and again.
const CALLS: usize = 2 * MOST_AT_ONCE;
const SCREENS: usize = 40;
const PLANTED: usize = 4;
const PATIENCE: Duration = Duration::from_secs(20);
/// Copying, examining and restoring, of a million entries.
const WITHIN: f64 = 900.0;

pub(super) async fn run(rig: &Rig) -> Result<Vec<Target>, Failure> {
    let (company, server) = Company::on_sqlite(&rig.server, PLAN).await?;
    drop(server);
    let start = Instant::now();
    let mut house = House::of(&company, rig.size.entries).await?;
    println!("\n# A backup of {} entries, under load\n", thousands(rig.size.entries as u64));
    println!("Written in {} s.", number(start.elapsed().as_secs_f64()));
    let server = Server::start(&company.deployment).await?;
    let held = Held::at(&server, &mut house).await?;
    held.opens(&server, true).await?;

    let mut audience = Audience::before(server.address).await?;
    audience.seat(server.address, &company.boards, SCREENS).await?;
    audience.plant(&company.boards, PLANTED).await?;
    let copy = company.deployment.folder.join("copy.db");
    let (writer, copied) = copy_under_load(&company, &server, &copy).await?;
    let waits = Delays::of(writer.answered.waits());
    let shown = audience.delays(&writer.answered).from_request;
    audience.valve.shut();
    let mut writer = writer;
    writer.round().await?;
    let truth = company.truth().await?;
    audience.judge(audience.settle(&truth, PATIENCE).await)?;
    let saved = company.deployment.operate(&["journal", "head"])?.trim().to_owned();

    let elsewhere = TempDir::with_prefix("bayboard-screens")?;
    let restored = moved(&company.deployment, elsewhere.path())?;
    let (checked, told) = timed(&restored, &["restore", "--check", name(&copy)?, "--saved", &saved]).await?;
    let (brought, _) = timed(&restored, &["restore", name(&copy)?, "--saved", &saved]).await?;
    let size = |file: &Path| fs::metadata(file).map(|found| found.len());
    let database = size(&company.deployment.folder.join("bayboard.db"))?;
    println!(
        "\n| the database | the backup | copying | examining | restoring | changes meanwhile | p50, p99, longest ms |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|");
    let [database, bytes] = [database, size(&copy)?].map(|bytes| number(megabytes(bytes)));
    let [copying, examining, restoring] = [copied, checked, brought].map(|time| number(time.as_secs_f64()));
    let cells = [50, 99, 100].map(|percent| number(waits.percentile(percent))).join(", ");
    println!(
        "| {database} MB | {bytes} MB | {copying} s | {examining} s | {restoring} s | {} | {cells} |\n\n{}",
        waits.count(),
        told.trim()
    );
    forks(&restored, &saved)?;
    torn_is_noticed(&restored, &copy)?;
    {
        let twin = Server::start(&restored).await?;
        held.opens(&twin, false).await?;
        Held::at(&twin, &mut house).await?.opens(&twin, true).await?;
    }
    held.redeems(&server).await?;
    println!(
        "Signed in before: a facility, somebody of the staff and a link; none of them opens anything there."
    );
    let all = (copied + checked + brought).as_secs_f64();
    Ok(vec![
        Target::at_most("copying, examining and restoring", WITHIN, all, " s"),
        Target::at_most("request to screen while it is copied, p99", 100.0, shown.percentile(99), " ms"),
    ])
}

/// What there is of people and places, as the deployment's own.
struct House {
    ada: Person,
    /// The secret of a link that nobody used.
    link: String,
    /// What is typed at the facility's door.
    typed: (String, String),
}

impl House {
    /// Makes them while no server is there, and writes so many entries.
    async fn of(company: &Company, entries: usize) -> Result<Self, Failure> {
        let (office, now) = (company.office().await?, now());
        let ada = office.hire(0, Role::Administrator, now).await?;
        let link = office.invite("guest", Role::Dispatcher, now).await?.link.ok_or("a fresh link")?.secret;
        let seat = office.portal.seat(&office.desk, now);
        let home = NewFacility::new(line("Maple Grove")?, FacilityKind::Clinic, Zone::utc());
        let home = seat.facilities().create(home, None).await?.value;
        let code = seat.facilities().reveal_code(home.id()).await?.spoken();
        let typed = (home.public_id().to_owned(), code);
        fill(&office, entries).await?;
        Ok(Self { ada, link, typed })
    }
}

/// So many entries, nearly: a few calls whose rooms are changed, and changed again.
async fn fill(office: &Office, entries: usize) -> Result<(), Failure> {
    let mut calls: Vec<DispatchId> = Vec::new();
    let pickup = Booking::exact(now().plus(Duration::from_secs(3_600)));
    for _ in 0..CALLS.min(entries).div_ceil(MOST_AT_ONCE) {
        let call =
            |_| NewDispatch::new(Stop::residence(None), Stop::residence(None), pickup, ServiceLevel::Bls);
        let seat = office.portal.seat(&office.desk, now());
        let booked = seat.dispatches().create_all((0..MOST_AT_ONCE).map(call).collect()).await?;
        calls.extend(booked.iter().map(|booked| booked.id));
    }
    let mut written = calls.len();
    for round in 0_usize.. {
        for part in calls.chunks(MOST_AT_ONCE) {
            if written >= entries {
                return Ok(());
            }
            let patch = DispatchPatch {
                origin_room: Patch::Set(format!("R{round}").parse()?),
                ..DispatchPatch::default()
            };
            let changes = part.iter().map(|call| (*call, patch.clone())).collect();
            let seat = office.portal.seat(&office.desk, now());
            written += seat.dispatches().update_all(changes).await?.len();
        }
    }
    Ok(())
}

/// What browsers hold that signed in.
struct Held {
    staff: String,
    facility: String,
    link: String,
}

impl Held {
    async fn at(server: &Server, house: &mut House) -> Result<Self, Failure> {
        let mut link = Link::to(server.address);
        let (code, username) = (house.ada.code(now()).ok_or("a code is left")?, &house.ada.username);
        let form = format!("username={username}&password={}&code={code}", PASSWORD.replace(' ', "+"));
        let staff = link.post("/staff/sign-in", "", &form).await?;
        let (id, code) = &house.typed;
        let facility =
            link.post("/board/sign-in", "", &format!("facility_id={id}&access_code={code}")).await?;
        if (staff.status, facility.status) != (303, 303) {
            return Err(format!("signing in is answered {} and {}", staff.status, facility.status).into());
        }
        Ok(Self { staff: cookies(&staff.head), facility: cookies(&facility.head), link: house.link.clone() })
    }

    /// Fails unless all of it opens what it should, or nothing.
    async fn opens(&self, server: &Server, should: bool) -> Result<(), Failure> {
        let mut link = Link::to(server.address);
        let staff = link.page("/staff/account", &self.staff).await?.status == 200;
        let facility = link.page("/api/v1/board", &self.facility).await?.status == 200;
        if (staff, facility) != (should, should) {
            return Err(format!("of staff and facility, {staff} and {facility} opens, not {should}").into());
        }
        // One that is good is left for later: it lets in once.
        if !should && link.post(&format!("/staff/link/{}", self.link), "", "").await?.status != 404 {
            return Err("a link of before opens something".into());
        }
        Ok(())
    }

    /// The link was good all along.
    async fn redeems(&self, server: &Server) -> Result<(), Failure> {
        let answer = Link::to(server.address).post(&format!("/staff/link/{}", self.link), "", "").await?;
        if answer.status == 303 { Ok(()) } else { Err("the link was never good".into()) }
    }
}

/// Copies the database while every board changes again and again.
async fn copy_under_load(
    company: &Company,
    server: &Server,
    copy: &Path,
) -> Result<(Writer, Duration), Failure> {
    let mut writer = Writer::of(company, server.address);
    writer.round().await?;
    writer.forget();
    let (is_over, over) = watch::channel(false);
    let writing = tokio::spawn(async move {
        let mut pace = interval(PACE);
        while !*over.borrow() {
            pace.tick().await;
            writer.round().await?;
        }
        Ok::<_, Failure>(writer)
    });
    let (copied, _) = timed(&company.deployment, &["backup", name(copy)?]).await?;
    is_over.send_replace(true);
    let writer = writing.await??;
    if writer.answered.count() == 0 {
        return Err("nobody wrote meanwhile".into());
    }
    Ok((writer, copied))
}

/// A command beside what this process does, and how long it took.
async fn timed(deployment: &Deployment, words: &[&str]) -> Result<(Duration, String), Failure> {
    let (deployment, start) = (deployment.clone(), Instant::now());
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let told =
        spawn_blocking(move || deployment.operate(&words.iter().map(String::as_str).collect::<Vec<_>>()));
    let told = told.await??;
    Ok((start.elapsed(), told))
}

/// Another machine with the same keys.
fn moved(deployment: &Deployment, folder: &Path) -> Result<Deployment, Failure> {
    let database = format!("sqlite://{}", folder.join("bayboard.db").display());
    let moved = Deployment { program: deployment.program.clone(), folder: folder.to_owned(), database };
    fs::copy(deployment.key_file(), moved.key_file())?;
    Ok(moved)
}

/// The chain holds, and is told to be another than the one of the head that was saved later.
fn forks(restored: &Deployment, saved: &str) -> Result<(), Failure> {
    restored.operate(&["journal", "verify"])?;
    match restored.operate(&["journal", "verify", "--saved", saved]) {
        Err(told) if told.to_string().contains("does not hold") => {
            println!("The chain holds; held against the head that was saved, it is told as another.");
            Ok(())
        }
        told => Err(format!("the fork does not show: {told:?}").into()),
    }
}

/// Planted: a backup one page of which is something else.
fn torn_is_noticed(restored: &Deployment, copy: &Path) -> Result<(), Failure> {
    const PAGE: usize = 4_096;
    let torn = restored.folder.join("torn.db");
    let mut bytes = fs::read(copy)?;
    let middle = bytes.len() / PAGE / 2 * PAGE;
    bytes[middle..middle + PAGE].fill(0x5a);
    fs::write(&torn, bytes)?;
    if restored.operate(&["restore", "--check", name(&torn)?]).is_ok() {
        return Err("the rig is blind: a torn backup was not noticed".into());
    }
    println!("Planted: a backup with a torn page; it was refused.");
    Ok(())
}

fn name(file: &Path) -> Result<&str, Failure> {
    Ok(file.to_str().ok_or("a path that is no text")?)
}
