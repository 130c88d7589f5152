//! People who open all of a company's calls at once, while a crew reports and a facility signs in: how much
//! the journal takes in, how long they wait, and whether anybody else notices.

use super::runtime;
use super::site::Site;
use crate::target::{Target, number, thousands};
use crate::town::{NOW, Town};
use crate::{Bench, Failure, Outcome};
use bayboard::access::{Grant, Role, Scope};
use bayboard::journal::{Client, EntryKey, Sequence};
use bayboard::portal::{NewFacility, Portal, Progressing, SignIn, Viewer};
use bayboard::{DispatchFilter, DispatchId, FacilityKind, Line, Step, Timestamp, Zone};
use std::num::NonZeroU16;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Between which the calls drive.
const FACILITIES: usize = 20;
/// A list of so many records is told by an entry each.
const HANDFUL: NonZeroU16 = NonZeroU16::new(8).unwrap();
const PAGE: NonZeroU16 = NonZeroU16::new(500).unwrap();
/// What the server has for the work of a sign-in, until the shared tick on which it answers.
const WINDOW_MS: f64 = 20.0;
const STEPS: [Step; 3] = [Step::Assigned, Step::Enroute, Step::OnScene];

/// How the viewers read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// Nobody does: how long steps and sign-ins take by themselves.
    Nobody,
    /// All calls in one answer, which becomes a roll.
    Whole,
    /// A handful at a time, so that each record is an entry, as it would be without rolls.
    Handfuls,
}

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (mut targets, runtime) = (Vec::new(), runtime()?);
    let (viewers, calls) = (bench.effort.viewers, bench.effort.shown_calls);
    for site in Site::both()? {
        println!("\n# {viewers} people who open {calls} calls at once, on {site}\n");
        println!(
            "| who reads | entries | bytes of them | rows to find them by | all have their list after | a step, p50 and p99 | a sign-in, \
             p50 and p99 |\n|---|---:|---:|---:|---:|---:|---:|"
        );
        for reading in [Reading::Nobody, Reading::Handfuls, Reading::Whole] {
            let rush = runtime.block_on(Rush::of(&site, reading, viewers, calls))?;
            println!("{}", rush.row());
            if reading == Reading::Whole {
                targets.extend(rush.judge(&site, viewers));
            }
        }
    }
    Ok(targets.into())
}

/// What came of one rush of viewers.
struct Rush {
    reading: Reading,
    entries: usize,
    bytes: usize,
    keys: usize,
    seconds: f64,
    steps: Vec<f64>,
    sign_ins: Vec<f64>,
}

impl Rush {
    async fn of(site: &Site, reading: Reading, viewers: usize, calls: usize) -> Result<Self, Failure> {
        let name = format!("{reading:?}").to_lowercase();
        site.make(&name);
        let mut town = Town::found_in(site.open(&name).await?, FACILITIES, 0).await?;
        let trips: Vec<_> =
            (0..calls).map(|call| (call % FACILITIES, (call + 1 + call / FACILITIES) % FACILITIES)).collect();
        let shown = town.book(&trips).await?;
        let portal = Arc::new(town.portal);
        let people = people(&portal, &town.desk, viewers).await?;
        let before = portal.store().head(town.desk.tenant()).await?.sequence;
        let is_over = Arc::new(AtomicBool::new(false));
        let crew = tokio::spawn(report(Arc::clone(&portal), town.desk.clone(), shown, Arc::clone(&is_over)));
        let nurse = tokio::spawn(come_in(Arc::clone(&portal), town.desk.clone(), Arc::clone(&is_over)));
        let start = Instant::now();
        let rush: Vec<_> = people
            .into_iter()
            .map(|viewer| tokio::spawn(read(Arc::clone(&portal), viewer, reading)))
            .collect();
        for viewer in rush {
            let read = viewer.await??;
            assert!(reading == Reading::Nobody || read == calls, "{read} of {calls} calls were shown");
        }
        if reading == Reading::Nobody {
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
        let seconds = start.elapsed().as_secs_f64();
        is_over.store(true, Ordering::Relaxed);
        let (steps, sign_ins) = (crew.await??, nurse.await??);
        let mut rush = Self { reading, entries: 0, bytes: 0, keys: 0, seconds, steps, sign_ins };
        rush.count(&portal, &town.desk, before).await?;
        Ok(rush)
    }

    /// What the journal took in of what was shown.
    async fn count(&mut self, portal: &Portal, desk: &Viewer, mut after: Sequence) -> Result<(), Failure> {
        let of = EntryKey::All(desk.tenant());
        loop {
            let page = portal.store().entries(&of, Some(after), false, PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.sequence;
            for entry in page.iter().filter(|entry| !entry.is_change()) {
                self.entries += 1;
                let body = entry.body.as_ref().map_or(0, |body| body.salt.len() + body.payload.len());
                self.bytes += entry.header.len()
                    + entry.previous.len()
                    + entry.hash.len()
                    + entry.commitment.len()
                    + body;
                self.keys += entry.keys().len();
            }
        }
    }

    fn row(&self) -> String {
        let Self { entries, bytes, keys, seconds, .. } = self;
        let who = match self.reading {
            Reading::Nobody => "nobody",
            Reading::Whole => "**all in one list each**",
            Reading::Handfuls => "all, eight at a time",
        };
        let [entries, bytes, keys] = [entries, bytes, keys].map(|count| thousands(*count as u64));
        let [step, slow_step] = [0.5, 0.99].map(|share| number(quantile(&self.steps, share)));
        let [sign_in, slow_sign_in] = [0.5, 0.99].map(|share| number(quantile(&self.sign_ins, share)));
        let seconds = number(*seconds);
        format!(
            "| {who} | {entries} | {bytes} | {keys} | {seconds} s | {step} and {slow_step} ms | {sign_in} and {slow_sign_in} ms |"
        )
    }

    fn judge(&self, site: &Site, viewers: usize) -> [Target; 3] {
        let who = format!("{site}: {viewers} people open all calls at once");
        [
            Target::at_most(format!("{who}: all have their list"), 5.0, self.seconds, " s"),
            Target::at_most(
                format!("{who}: a step meanwhile, p99"),
                150.0,
                quantile(&self.steps, 0.99),
                " ms",
            ),
            Target::at_most(
                format!("{who}: a sign-in meanwhile, p99"),
                WINDOW_MS,
                quantile(&self.sign_ins, 0.99),
                " ms",
            ),
        ]
    }
}

/// Each with a session of their own.
async fn people(portal: &Portal, desk: &Viewer, count: usize) -> Result<Vec<Viewer>, Failure> {
    let mut people = Vec::new();
    for number in 0..count {
        let grants = vec![Grant::new(Role::ApiClient, Scope::Company)?];
        let token =
            portal.seat(desk, NOW).tokens().create(text(&format!("desk {number}"))?, grants, None).await?;
        let viewer = portal.viewer_by_token(desk.tenant(), &token.secret, Client::default(), NOW).await?;
        people.push(viewer.ok_or("the token opens nothing")?);
    }
    Ok(people)
}

/// Returns how many calls were shown.
async fn read(portal: Arc<Portal>, viewer: Viewer, reading: Reading) -> Result<usize, Failure> {
    let mut filter = DispatchFilter { open_only: true, ..DispatchFilter::default() };
    let limit = match reading {
        Reading::Nobody => return Ok(0),
        Reading::Whole => PAGE,
        Reading::Handfuls => HANDFUL,
    };
    let mut shown = 0;
    loop {
        let page = portal.seat(&viewer, NOW).dispatches().list(&filter, limit).await?;
        let page = portal.seat(&viewer, NOW).disclose(text("benches")?, page).await?;
        shown += page.items.len();
        match page.items.last() {
            Some(last) if page.more => {
                filter.before = Some(last.run_number().ok_or("a call without a run number")?)
            }
            _ => return Ok(shown),
        }
    }
}

/// A crew's steps, one after the other, each on the next call; returns milliseconds.
async fn report(
    portal: Arc<Portal>,
    desk: Viewer,
    calls: Vec<DispatchId>,
    is_over: Arc<AtomicBool>,
) -> Result<Vec<f64>, Failure> {
    let mut taken = Vec::new();
    for step in STEPS {
        for call in &calls {
            if is_over.load(Ordering::Relaxed) {
                return Ok(taken);
            }
            let start = Instant::now();
            portal
                .seat(&desk, NOW)
                .dispatches()
                .progress(*call, None, Progressing::Step(step, NOW), None)
                .await?;
            taken.push(start.elapsed().as_secs_f64() * 1e3);
            tokio::time::sleep(PAUSE).await;
        }
    }
    Ok(taken)
}

/// Somebody signs in again and again, each time from elsewhere; returns milliseconds.
async fn come_in(portal: Arc<Portal>, desk: Viewer, is_over: Arc<AtomicBool>) -> Result<Vec<f64>, Failure> {
    let new = NewFacility::new(text("Maple Grove")?, FacilityKind::Hospital, Zone::utc());
    let facility = portal.seat(&desk, NOW).facilities().create(new, None).await?.value;
    let code = portal.seat(&desk, NOW).facilities().reveal_code(facility.id()).await?.spoken();
    let mut taken = Vec::new();
    while !is_over.load(Ordering::Relaxed) {
        let number = taken.len();
        let client = Client {
            address: Some(text(&format!("198.51.{}.{}", number / 250, number % 250))?),
            agent: None,
        };
        // A few seconds apart, as the throttle wants it.
        let now: Timestamp = NOW.plus(Duration::from_secs(10 * number as u64));
        let start = Instant::now();
        let entered =
            portal.sign_in(desk.tenant(), facility.public_id(), &code, client, Uuid::nil(), now).await?;
        taken.push(start.elapsed().as_secs_f64() * 1e3);
        assert!(matches!(entered, SignIn::Session(_)), "the throttle stopped the measuring");
        tokio::time::sleep(PAUSE).await;
    }
    Ok(taken)
}

/// Between two steps, and between two sign-ins.
const PAUSE: Duration = Duration::from_millis(2);

/// So large a share of the samples is at most that.
fn quantile(samples: &[f64], share: f64) -> f64 {
    let mut samples = samples.to_vec();
    samples.sort_by(f64::total_cmp);
    let at = (samples.len() as f64 * share) as usize;
    samples.get(at.min(samples.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

fn text(text: &str) -> Result<Line, Failure> {
    Ok(text.parse()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_one_of_the_samples() {
        let samples: Vec<f64> = (0..100).rev().map(f64::from).collect();
        assert_eq!([0.0, 0.5, 0.99, 1.0].map(|share| quantile(&samples, share)), [0.0, 50.0, 99.0, 99.0]);
    }
}
