//! One facility's board out of more and more open dispatches: what it costs follows the rows shown, not the rows there.

use crate::Failure;
use crate::effort::Effort;
use crate::measure::{Contender, Timing, race_all};
use crate::random::Random;
use crate::target::{Target, number, thousands};
use bayboard::board::{LiveBoards, Pass};
use bayboard::portal::{NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, Viewer};
use bayboard::{
    Booking, FacilityId, FacilityKind, Line, MemoryStore, Policy, Protected, SeededEntropy, ServiceLevel, Stop, Timestamp, Vault,
    Zone,
};
use bayboard_policy::Rules;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

/// Dispatches that start or end at the facility.
const SHOWN: usize = 40;
const FACILITIES: usize = 200;
/// How many are booked in one commit.
const BATCH: usize = 1_000;
/// 2026-11-21 14:00 UTC.
const NOW: Timestamp = Timestamp::from_millis(1_795_269_600_000);

/// Measures, prints the table, and answers how the targets fared.
pub(crate) async fn run(effort: &Effort) -> Result<Vec<Target>, Failure> {
    let mut town = Town::found().await?;
    let mut loaded = Vec::new();
    for size in effort.board_sizes {
        town.fill(*size).await?;
        loaded.push((*size, town.load().await?));
    }
    let shown = town.shown(&loaded)?;
    let timings = draw_in_turns(&town.pass, &loaded, shown, effort);
    print(effort.board_sizes, shown, &timings);
    Ok(targets(&timings))
}

/// A company with a wall screen at its first facility.
struct Town {
    portal: Portal,
    rules: Arc<Rules>,
    desk: Viewer,
    facilities: Vec<FacilityId>,
    pass: Pass,
    booked: usize,
    random: Random,
}

impl Town {
    async fn found() -> Result<Self, Failure> {
        let rules = Arc::new(Rules::shipped().await?);
        let vault = Vault::in_memory(SeededEntropy::new(1));
        let portal = Portal::open(Arc::new(MemoryStore::new()), Arc::clone(&rules) as _, vault).await?;
        let company = NewTenant::new(text("Meridian Ambulance")?, text("(555) 010-0142")?, Zone::named("America/Chicago")?);
        let tenant = portal.create_tenant(text("benches")?, company, NOW).await?;
        let desk = Viewer::operator(tenant, text("benches")?);
        let mut facilities = Vec::new();
        for number in 0..FACILITIES {
            let new = NewFacility::new(text(&format!("Facility {number}"))?, FacilityKind::Hospital, Zone::utc());
            facilities.push(portal.create_facility(&desk, new, None, NOW).await?.value.id());
        }
        let screen = portal.create_display(&desk, facilities[0], NewDisplay::new(text("Hall")?), NOW).await?;
        let (pass, random) = (Pass::Display(screen.display.id()), Random::seeded(1));
        Ok(Self { portal, rules, desk, facilities, pass, booked: 0, random })
    }
    /// Books calls until there are so many.
    async fn fill(&mut self, size: usize) -> Result<(), Failure> {
        while self.booked < size {
            let batch = BATCH.min(size - self.booked);
            let calls = (0..batch).map(|number| self.call(self.booked + number)).collect::<Result<_, _>>()?;
            self.portal.create_dispatches(&self.desk, calls, NOW).await?;
            self.booked += batch;
        }
        Ok(())
    }
    /// The first calls start or end at the screen's facility by turns, all others between other facilities.
    fn call(&mut self, number: usize) -> Result<NewDispatch, Failure> {
        let (from, to) = match (number < SHOWN, number % 2) {
            (true, 0) => (self.facilities[0], self.elsewhere()),
            (true, _) => (self.elsewhere(), self.facilities[0]),
            (false, _) => (self.elsewhere(), self.elsewhere()),
        };
        let room = format!("{}", 100 + self.random.below(200)).parse()?;
        let pickup = NOW.plus(Duration::from_secs(60 * self.random.below(20 * 60)));
        let mut call = NewDispatch::new(Stop::at(from).with_room(room), Stop::at(to), Booking::exact(pickup), ServiceLevel::Bls);
        call.patient_name = Some(Protected::new(text("Ada Sample")?));
        Ok(call)
    }
    fn elsewhere(&mut self) -> FacilityId {
        self.facilities[1 + self.random.below(FACILITIES as u64 - 1) as usize]
    }
    /// Live boards from one moment of the store, as a server loads them when it starts.
    async fn load(&self) -> Result<LiveBoards, Failure> {
        let tenant = self.desk.tenant();
        let snapshot = self.portal.store().board_snapshot(tenant, LiveBoards::settled_after(NOW)).await?;
        let snapshot = snapshot.ok_or("the company is not in the store")?;
        Ok(LiveBoards::load(snapshot, self.rules.snapshot(tenant, None), self.portal.vault())?)
    }
    /// How many rows the board shows, which is the same whatever else there is.
    fn shown(&self, loaded: &[(usize, LiveBoards)]) -> Result<usize, Failure> {
        for (size, boards) in loaded {
            let (_, frame) = boards.frame(&self.pass, NOW).ok_or("the link opens no board")?;
            let rows = frame.board().departures().len() + frame.board().arrivals().len();
            assert_eq!(rows, SHOWN, "rows out of {size} dispatches");
        }
        Ok(SHOWN)
    }
}

fn text(text: &str) -> Result<Line, Failure> {
    Ok(text.parse()?)
}

/// Nobody watches, so each frame is decided, redacted, ordered and serialised anew.
fn draw_in_turns(pass: &Pass, loaded: &[(usize, LiveBoards)], shown: usize, effort: &Effort) -> Vec<Timing> {
    let draw = |boards: &'_ LiveBoards| {
        black_box(boards.frame(black_box(pass), NOW));
    };
    let contenders = loaded.iter().map(|(_, boards)| Contender::at_once(shown, move || draw(boards))).collect();
    race_all(contenders, effort.samples, effort)
}

fn print(sizes: &[usize], shown: usize, timings: &[Timing]) {
    println!("\n# Drawing one facility's board: {shown} rows, decided, redacted, ordered and serialised\n");
    println!("| open dispatches | per shown row | beside the smallest |\n|---:|---:|---:|");
    for (size, timing) in sizes.iter().zip(timings) {
        let ratio = timing.ratio_to(&timings[0]);
        println!("| {} | {} ns | {}x |", thousands(*size as u64), number(timing.per_row()), number(ratio));
    }
}

fn targets(timings: &[Timing]) -> Vec<Target> {
    let [first, .., last] = timings else { return Vec::new() };
    vec![
        Target::at_most("a shown row out of the most dispatches, beside the fewest", 1.2, last.ratio_to(first), "x"),
        Target::at_most("a shown row out of the most dispatches", 150.0, last.per_row(), " ns"),
    ]
}
