//! Staff's lists, as their seats ask for them, in a small company and in one with a million dispatches,
//! entries and logon rows, in turns.

use super::reads::{Timing, fill, table};
use super::runtime;
use super::site::Site;
use crate::effort::Effort;
use crate::office::{Office, line, now};
use crate::target::{Target, number, thousands};
use crate::{Bench, Failure, Outcome};
use bayboard::access::{Grant, Role, Scope};
use bayboard::portal::{
    LogonFilter, NewDispatch, NewFacility, NewUnit, PortalError, Progressing, Seat, StaffSession, Viewer,
};
use bayboard::{Booking, FacilityKind, ServiceLevel, Stop, Timestamp, Zone};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What there is of what is listed, the same at every size.
const SIGNED_IN: usize = 12;
const ACCOUNTS: usize = 60;
const FACILITIES: usize = 200;
const UNITS: usize = 100;
const TOKENS: usize = 60;
/// Dispatches that copies are made of, settled so long ago that no board holds them.
const SETTLED: usize = 100;
const LONG_AGO: Duration = Duration::from_secs(5 * 24 * 3_600);
const PAGE: NonZeroU16 = NonZeroU16::new(50).unwrap();
const LISTS: [&str; 8] = [
    "accounts",
    "facilities",
    "units",
    "tokens",
    "logons",
    "logons of an account",
    "logons of a day",
    "heartbeat",
];

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    let sizes @ [small, large] = bench.effort.read_sizes;
    for site in Site::both()? {
        let timings = runtime.block_on(measure(&site, &bench.effort))?;
        let [small, large] = [small, large].map(|size| thousands(u64::from(size)));
        println!(
            "\n# Staff's lists on {site}: pages of 50, {small} or {large} settled dispatches, entries, logon rows\n"
        );
        table(&timings, sizes);
        let worst = |value: fn(&Timing) -> f64| timings.iter().map(value).fold(0.0, f64::max);
        let list = format!("{site}: a list of staff's at {large} settled dispatches");
        targets.extend([
            Target::at_most(format!("{list}, beside {small}"), 1.3, worst(Timing::growth), "x"),
            Target::at_most(format!("{list}, slowest hundredth"), 30.0, worst(Timing::slow), " ms"),
        ]);
    }
    Ok(targets.into())
}

/// A company of one size, and its administrator.
struct Grown {
    office: Office,
    session: StaffSession,
    now: Timestamp,
}

impl Grown {
    async fn make(site: &Site, size: u32) -> Result<Self, Failure> {
        let name = format!("lists_{size}");
        site.make(&name);
        let now = now();
        let office = Arc::new(Office::found(site.open(&name).await?, now.minus(LONG_AGO)).await?);
        settle(&office, now.minus(LONG_AGO)).await?;
        let mut staff = office.hire_all(SIGNED_IN, Role::Administrator, now).await?;
        let mut signed = None;
        for person in &mut staff {
            signed = Some(office.sign_in(person, now).await?.session);
        }
        furnish(&office, now).await?;
        let (start, office) = (Instant::now(), Arc::into_inner(office).ok_or("nobody else is in it")?);
        fill(site, &name, office.tenant(), size).await?;
        println!("{site}: {} rows in {} s", thousands(size.into()), number(start.elapsed().as_secs_f64()));
        let session = office.session(&signed.ok_or("somebody signed in")?, now).await?;
        Ok(Self { office, session: session.ok_or("the session is there")?, now })
    }

    fn viewer(&self) -> Result<Viewer, Failure> {
        Ok(self.session.viewer().ok_or("the session is full")?)
    }

    /// Milliseconds that one list takes.
    async fn time(&self, list: &str) -> Result<f64, Failure> {
        let viewer = self.viewer()?;
        let start = Instant::now();
        let shown = self.read(&self.office.portal.seat(&viewer, self.now), list).await?;
        let taken = start.elapsed().as_secs_f64() * 1e3;
        if shown == 0 { Err(format!("{list}: nothing is shown").into()) } else { Ok(taken) }
    }

    /// How many lines are shown.
    async fn read(&self, seat: &Seat<'_>, list: &str) -> Result<usize, PortalError> {
        let mut asked = LogonFilter::default();
        Ok(match list {
            "accounts" => seat.accounts().list(None, PAGE).await?.items.len(),
            "facilities" => seat.facilities().list(None, PAGE).await?.items.len(),
            "units" => seat.directory().units(None, PAGE).await?.items.len(),
            "tokens" => seat.tokens().list(None, PAGE).await?.items.len(),
            "logons" => seat.accounts().logons(&asked, None, PAGE).await?.items.len(),
            "logons of an account" => {
                asked.account = Some(self.session.account());
                seat.accounts().logons(&asked, None, PAGE).await?.items.len()
            }
            "logons of a day" => {
                asked.until = Some(self.now.plus(Duration::from_secs(3_600)));
                seat.accounts().logons(&asked, None, PAGE).await?.items.len()
            }
            "heartbeat" => seat.accounts().heartbeat().await?.items.len(),
            _ => 0,
        })
    }
}

/// Calls that were made and cancelled.
async fn settle(office: &Office, then: Timestamp) -> Result<(), Failure> {
    let pickup = Booking::exact(then.plus(Duration::from_secs(600)));
    let call = || NewDispatch::new(Stop::residence(None), Stop::residence(None), pickup, ServiceLevel::Bls);
    let seat = office.portal.seat(&office.desk, then);
    let booked = seat.dispatches().create_all((0..SETTLED).map(|_| call()).collect()).await?;
    for call in booked {
        let cancelled = Progressing::Cancel(then, line("nobody was there")?);
        office.portal.seat(&office.desk, then).dispatches().progress(call.id, None, cancelled, None).await?;
    }
    Ok(())
}

/// What is listed beside the people who are in.
async fn furnish(office: &Office, now: Timestamp) -> Result<(), Failure> {
    let seat = office.portal.seat(&office.desk, now);
    for number in SIGNED_IN..ACCOUNTS {
        office.invite(&format!("guest{number}"), Role::Dispatcher, now).await?;
    }
    for number in 0..FACILITIES {
        let name = line(&format!("Facility {number}"))?;
        seat.facilities().create(NewFacility::new(name, FacilityKind::Clinic, Zone::utc()), None).await?;
    }
    for number in 0..UNITS {
        let unit = NewUnit::new(line(&format!("Medic {number}"))?, ServiceLevel::Bls);
        seat.directory().create_unit(unit, None).await?;
    }
    for number in 0..TOKENS {
        seat.tokens()
            .create(
                line(&format!("product {number}"))?,
                vec![Grant::new(Role::Dispatcher, Scope::Company)?],
                None,
            )
            .await?;
    }
    Ok(())
}

async fn measure(site: &Site, effort: &Effort) -> Result<Vec<Timing>, Failure> {
    let [small, large] = effort.read_sizes;
    let (small, large) = (Grown::make(site, small).await?, Grown::make(site, large).await?);
    let mut timings: Vec<Timing> =
        LISTS.iter().map(|read| Timing { read, small: Vec::new(), large: Vec::new() }).collect();
    for round in 0..=effort.read_samples {
        for timing in &mut timings {
            let times = (small.time(timing.read).await?, large.time(timing.read).await?);
            // The first round fills caches.
            if round > 0 {
                timing.small.push(times.0);
                timing.large.push(times.1);
            }
        }
    }
    Ok(timings)
}
