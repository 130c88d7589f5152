//! The work behind an answer tells nobody whether a board is a quiet real one or a decoy, measured below the
//! tick that hides it.
//!
//! Each sample is what a server does for one request: it opens the cookie, admits the pass and takes the
//! board and the coming days, or opens a stream. All arms take turns at random, and two are compared as
//! dudect does it (Reparaz, Balasch, Verbauwhede: "Dude, is my code constant time?", 2017): by Welch's t
//! after cropping the slowest samples at a hundred heights. The same run has an arm with a microsecond of
//! planted work, which must be found, and one of equal work, which must not.
//!
//! Times are taken at night alone, of an optimised build: `make nightly` runs it by itself.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test fails by panicking and prints its figures"
)]

mod support;

use bayboard::access::SessionCookie;
use bayboard::board::{BoardDays, DayFilter, LiveBoards, Pass, Subscription};
use bayboard::portal::{Progressing, SignIn};
use bayboard::{DispatchId, Entropy, SeededEntropy, Timestamp};
use std::hint::black_box;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use support::company::{Company, NOW, Place, at, from, line, trip};
use support::{run, size};

/// What is planted, and must be found.
const PLANTED: Duration = Duration::from_micros(1);
/// Two arms differ when `|t|` is above this.
const THRESHOLD: f64 = 4.5;
/// Nanoseconds by which arms may differ: the same code touches other memory for another facility.
const MARGIN: f64 = 200.0;
const WARM_UP: usize = 2_000;
/// Of each arm, in a run.
const SAMPLES: usize = 20_000;
/// Runs at most.
const TRIES: usize = 6;
/// Arms by what they are there for; the first is what the others are compared with.
const EQUAL: usize = 1;
const PLANTED_IN: usize = 2;
/// Heights at which the slowest samples are cropped.
const CROPS: i32 = 100;

/// Repeatable chance.
struct Dice(SeededEntropy);

impl Dice {
    const fn of(seed: u64) -> Self {
        Self(SeededEntropy::new(seed))
    }

    fn below(&self, count: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        (u64::from_be_bytes(bytes) % count as u64) as usize
    }
}

/// One visitor whose answers are timed.
struct Arm {
    name: String,
    cookie: SessionCookie,
    planted: Duration,
    samples: Vec<f64>,
}

/// What an answer is made of.
#[derive(Clone, Copy, Debug)]
enum Work {
    /// `GET /board`; a poll does part of it.
    Board,
    /// A stream that opens.
    Stream,
}

struct Rig {
    company: Company,
    elsewhere: Place,
    boards: Arc<LiveBoards>,
    arms: Vec<Arm>,
    _watching: Vec<Subscription>,
}

impl Rig {
    /// Quiet facilities, each with something else that must not show, beside what somebody sees who does not
    /// know the code.
    async fn set_up() -> Self {
        let company = Company::new().await;
        let (boards, elsewhere) = (company.boards().await, company.facility("Elsewhere").await);
        let mut rig = Self { company, elsewhere, boards, arms: Vec::new(), _watching: Vec::new() };
        rig.decoy("decoy").await;
        rig.decoy("decoy, again").await;
        rig.decoy("decoy, a microsecond planted").await.planted = PLANTED;
        rig.real("quiet").await;
        let thirty = rig.real("30 cancelled").await;
        rig.cancel(&thirty, 30).await;
        let many = rig.real("300 cancelled").await;
        rig.cancel(&many, 300).await;
        let far = rig.real("300 booked far ahead").await;
        rig.book(&far, 300, 30 * 24 * 60).await;
        let watched = rig.real("watched").await;
        rig.watch(&watched.public_id, &watched.code.spoken()).await;
        let place = rig.place().await;
        rig.arm("wrong code", &place.public_id, "0000-1111-2ZZZ").await;
        rig.watch("0000-0009", "x").await;
        rig.arm("watched decoy", "0000-0009", "x").await;
        rig
    }

    async fn place(&self) -> Place {
        self.company.facility("Quiet House").await
    }

    async fn decoy(&mut self, name: &str) -> &mut Arm {
        let id = format!("0000-{:04}", 1_000 + self.arms.len());
        self.arm(name, &id, "0000-1111-2ZZZ").await
    }

    async fn real(&mut self, name: &str) -> Place {
        let place = self.place().await;
        self.arm(name, &place.public_id, &place.code.spoken()).await;
        place
    }

    async fn arm(&mut self, name: &str, id: &str, code: &str) -> &mut Arm {
        let cookie = self.sign_in(id, code).await;
        self.arms.push(Arm { name: name.to_owned(), cookie, planted: Duration::ZERO, samples: Vec::new() });
        self.arms.last_mut().unwrap()
    }

    async fn watch(&mut self, id: &str, code: &str) {
        let cookie = self.sign_in(id, code).await;
        self._watching.push(self.boards.subscribe(self.pass(&cookie), NOW).unwrap());
    }

    async fn sign_in(&self, id: &str, code: &str) -> SessionCookie {
        match self.company.sign_in(id, code, from(&format!("a house at {id}")), NOW).await {
            SignIn::Session(cookie) => cookie,
            SignIn::Wait(_) => panic!("nobody has tried that often"),
        }
    }

    async fn book(&self, place: &Place, count: usize, minute: i64) -> Vec<DispatchId> {
        let new = (0..count).map(|_| trip(place.id, self.elsewhere.id, minute)).collect();
        let booked =
            self.company.portal.seat(&self.company.desk, NOW).dispatches().create_all(new).await.unwrap();
        booked.iter().map(|booked| booked.id).collect()
    }

    async fn cancel(&self, place: &Place, count: usize) {
        for id in self.book(place, count, 60).await {
            let cancelled = Progressing::Cancel(at(-30), line("patient unwell"));
            self.company
                .portal
                .seat(&self.company.desk, NOW)
                .dispatches()
                .progress(id, None, cancelled, None)
                .await
                .unwrap();
        }
    }

    fn pass(&self, cookie: &SessionCookie) -> Pass {
        let ticket = self.company.portal.ticket(self.company.tenant, cookie, NOW);
        Pass::Session(at_once(ticket).unwrap().unwrap())
    }

    fn answer(&self, work: Work, cookie: &SessionCookie, now: Timestamp) -> usize {
        let pass = self.pass(cookie);
        assert!(self.boards.admit(&pass).is_some());
        match work {
            Work::Board => {
                let (_, frame) = self.boards.frame(&pass, now).unwrap();
                let days = self.boards.days(&pass, &DayFilter::default(), now).unwrap();
                frame.json().len() + days.days().len()
            }
            Work::Stream => usize::from(self.boards.subscribe(pass, now).is_some()),
        }
    }

    /// About so many samples of each arm, in no order.
    fn measure(&mut self, work: Work, count: usize, dice: &Dice) {
        self.arms.iter_mut().for_each(|arm| arm.samples.clear());
        for turn in 0..WARM_UP + count * self.arms.len() {
            let chosen = dice.below(self.arms.len());
            let arm = &self.arms[chosen];
            let began = Instant::now();
            black_box(self.answer(work, black_box(&arm.cookie), NOW));
            spin(arm.planted);
            let took = began.elapsed().as_nanos() as f64;
            if turn >= WARM_UP {
                self.arms[chosen].samples.push(took);
            }
        }
    }

    /// The arms that differ from the first, in one run.
    fn run(&mut self, work: Work, dice: &Dice) -> Vec<usize> {
        self.measure(work, SAMPLES, dice);
        let seen = |arm: &Arm| compare(&self.arms[0].samples, &arm.samples);
        let seen: Vec<Seen> = self.arms.iter().map(seen).collect();
        self.arms
            .iter()
            .zip(&seen)
            .skip(1)
            .for_each(|(arm, seen)| eprintln!("{work:?}: {:30} {seen}", arm.name));
        (1..seen.len()).filter(|arm| seen[*arm].t > THRESHOLD).collect()
    }

    /// The arms that differ in both of the first two telling runs; runs that find no planted work, or find
    /// some where none is, tell nothing.
    fn found(&mut self, work: Work, dice: &Dice) -> Vec<&str> {
        let runs = (0..TRIES).map(|_| self.run(work, dice));
        let telling = runs.filter(|found| found.contains(&PLANTED_IN) && !found.contains(&EQUAL)).take(2);
        let [first, second] =
            telling.collect::<Vec<_>>().try_into().expect("a machine quiet enough to measure on");
        let both = first.into_iter().filter(|arm| second.contains(arm) && *arm != PLANTED_IN);
        both.map(|arm| self.arms[arm].name.as_str()).collect()
    }

    /// What an arm is shown.
    fn shown(&self, arm: &Arm) -> (String, BoardDays) {
        let pass = self.pass(&arm.cookie);
        let (_, frame) = self.boards.frame(&pass, NOW).unwrap();
        (frame.event().to_owned(), self.boards.days(&pass, &DayFilter::default(), NOW).unwrap())
    }
}

/// What waits for nothing: the session is known and the store is in memory.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

/// Works for so long; not at all, for nothing.
fn spin(span: Duration) {
    if span.is_zero() {
        return;
    }
    let began = Instant::now();
    while began.elapsed() < span {
        std::hint::spin_loop();
    }
}

/// What two arms' samples say of each other.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// The greatest over all crops.
    t: f64,
    /// Nanoseconds that an answer takes there, and how much more the other arm's do.
    mean: f64,
    difference: f64,
    /// The smallest difference that would have been found there.
    sensitivity: f64,
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { mean, t, difference, sensitivity } = self;
        write!(f, "|t| {t:.2}, {difference:+.0} ns of {mean:.0}, {sensitivity:.0} ns would be found")
    }
}

/// Welch's t, the greatest over crops that leave at least half of the samples.
fn compare(one: &[f64], other: &[f64]) -> Seen {
    let mut pooled: Vec<f64> = one.iter().chain(other).copied().collect();
    pooled.sort_unstable_by(f64::total_cmp);
    let height = |crop: i32| {
        let share = 1.0 - 0.5_f64.powf(f64::from(10 * crop) / f64::from(CROPS));
        pooled[((pooled.len() as f64 * share) as usize).min(pooled.len() - 1)]
    };
    let heights = (1..=CROPS).map(height).chain([f64::INFINITY]);
    let seen = heights.filter_map(|height| {
        let [one, other] = [one, other]
            .map(|samples| Moments::of(samples.iter().copied().filter(|sample| *sample < height)));
        (one.count.min(other.count) * 2.0 >= pooled.len() as f64 / 2.0).then(|| one.against(&other))
    });
    seen.max_by(|one, other| one.t.total_cmp(&other.t)).unwrap_or_default()
}

/// Mean and variance.
struct Moments {
    count: f64,
    mean: f64,
    variance: f64,
}

impl Moments {
    fn of(samples: impl Iterator<Item = f64> + Clone) -> Self {
        let count = samples.clone().count() as f64;
        let mean = samples.clone().sum::<f64>() / count;
        let variance = samples.map(|sample| (sample - mean).powi(2)).sum::<f64>() / (count - 1.0);
        Self { count, mean, variance }
    }

    fn against(&self, other: &Self) -> Seen {
        let error = (self.variance / self.count + other.variance / other.count).sqrt();
        let difference = other.mean - self.mean;
        let t = (difference.abs() - MARGIN).max(0.0) / error;
        Seen { mean: self.mean, t, difference, sensitivity: MARGIN + THRESHOLD * error }
    }
}

#[test]
fn the_work_behind_a_quiet_board_is_the_work_behind_a_decoy() {
    run(async {
        let mut rig = Rig::set_up().await;
        let shown = rig.shown(&rig.arms[0]);
        for arm in &rig.arms {
            assert_eq!(rig.shown(arm), shown, "{}", arm.name);
        }
        if size(0, 1) == 0 || cfg!(debug_assertions) {
            return;
        }
        let dice = Dice::of(3);
        for work in [Work::Board, Work::Stream] {
            assert_eq!(rig.found(work, &dice), Vec::<&str>::new(), "{work:?}");
        }
    });
}

/// Samples as a machine gives them: some noise, and now and then something else that runs.
fn samples(dice: &Dice, count: usize, mean: f64) -> Vec<f64> {
    let noise = |dice: &Dice| (0..6).map(|_| dice.below(1_000) as f64 / 10.0).sum::<f64>();
    let interrupted = |dice: &Dice| if dice.below(50) == 0 { dice.below(400_000) as f64 } else { 0.0 };
    (0..count).map(|_| mean + noise(dice) + interrupted(dice)).collect()
}

#[test]
fn a_difference_that_interruptions_bury_is_found_and_none_where_there_is_none() {
    let dice = Dice::of(5);
    let one = samples(&dice, 4_000, 4_000.0);
    let [same, other] = [4_000.0, 4_000.0 + 2.0 * MARGIN].map(|mean| samples(&dice, 4_000, mean));
    let plain = Moments::of(one.iter().copied()).against(&Moments::of(other.iter().copied()));
    assert!(plain.t < THRESHOLD, "the plain test is blind to it: {plain}");
    assert!(compare(&one, &other).t > 2.0 * THRESHOLD, "{}", compare(&one, &other));
    assert!(compare(&one, &same).t < THRESHOLD, "{}", compare(&one, &same));
}
