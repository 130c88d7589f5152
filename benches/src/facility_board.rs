//! One facility's board out of more and more open dispatches: what it costs follows the rows shown, not the rows there.
//! And a board of a thousand rows: drawn afresh, and with one row changed.

use crate::Failure;
use crate::effort::Effort;
use crate::measure::{Contender, Timing, race, race_all};
use crate::random::Random;
use crate::target::{Target, number, thousands};
use bayboard::board::{LiveBoards, Pass};
use bayboard::portal::{DispatchPatch, NewDispatch, NewDisplay, NewFacility, NewTenant, Portal, Viewer};
use bayboard::{
    BookedTime, Booking, DispatchId, FacilityId, FacilityKind, Line, MemoryStore, Policy, Protected, Record, RecordKind,
    RecordRef, SeededEntropy, ServiceLevel, Stop, Timestamp, Vault, Zone,
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

/// Measures, prints the tables, and answers how the targets fared.
pub(crate) async fn run(effort: &Effort) -> Result<Vec<Target>, Failure> {
    let mut town = Town::found(SHOWN).await?;
    let mut loaded = Vec::new();
    for size in effort.board_sizes {
        town.fill(*size).await?;
        loaded.push(Arc::new(town.load().await?));
    }
    let fresh = town.draw_in_turns(&loaded, effort)?;
    let changed = town.change_in_turns(&loaded, effort).await?;
    print_sizes(effort.board_sizes, &fresh, &changed);
    let mut targets = sizes_targets(&fresh, &changed);
    targets.extend(long_board(effort).await?);
    Ok(targets)
}

/// A board that shows every call there is.
async fn long_board(effort: &Effort) -> Result<Vec<Target>, Failure> {
    let rows = effort.long_board;
    let mut town = Town::found(rows).await?;
    town.fill(rows).await?;
    let loaded = [Arc::new(town.load().await?)];
    let (_, frame) = loaded[0].frame(&town.pass, NOW).ok_or("the link opens no board")?;
    let [serde] = race(
        [Contender::at_once(rows, || drop(black_box(serde_json::to_string(black_box(frame.board())))))],
        effort.samples,
        effort,
    );
    let fresh = town.draw_in_turns(&loaded, effort)?;
    let changed = town.change_in_turns(&loaded, effort).await?;
    print_long(rows, &[("drawn afresh", &fresh[0]), ("one row changed", &changed[0]), ("serde_json over finished rows", &serde)]);
    Ok(vec![
        Target::at_most(
            "a row of a long board, beside serde_json over finished rows",
            1.2,
            fresh[0].per_row() / serde.per_row(),
            "x",
        ),
        Target::at_most("a row of a long board of which one row changed", 15.0, changed[0].per_row(), " ns"),
    ])
}

/// A company with a wall screen at its first facility.
struct Town {
    portal: Portal,
    rules: Arc<Rules>,
    desk: Viewer,
    facilities: Vec<FacilityId>,
    pass: Pass,
    shown: usize,
    /// The first call at the screen's facility, and when it is booked for.
    first: Option<(DispatchId, Timestamp)>,
    booked: usize,
    random: Random,
}

impl Town {
    async fn found(shown: usize) -> Result<Self, Failure> {
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
        Ok(Self { portal, rules, desk, facilities, pass, shown, first: None, booked: 0, random })
    }
    /// Books calls until there are so many.
    async fn fill(&mut self, size: usize) -> Result<(), Failure> {
        while self.booked < size {
            let batch = BATCH.min(size - self.booked);
            let calls: Vec<NewDispatch> = (0..batch).map(|number| self.call(self.booked + number)).collect::<Result<_, _>>()?;
            let pickup = calls.first().and_then(|call| call.pickup.current().earliest());
            let ids = self.portal.create_dispatches(&self.desk, calls, NOW).await?;
            self.first = self.first.or(ids.first().copied().zip(pickup));
            self.booked += batch;
        }
        Ok(())
    }
    /// The first calls start or end at the screen's facility by turns, all others between other facilities.
    fn call(&mut self, number: usize) -> Result<NewDispatch, Failure> {
        let (from, to) = match (number < self.shown, number % 2) {
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
        Ok(LiveBoards::load(snapshot, self.rules.snapshot(tenant), self.portal.vault())?)
    }
    /// Nobody watches, so each frame is decided, redacted, ordered and serialised anew.
    fn draw_in_turns(&self, loaded: &[Arc<LiveBoards>], effort: &Effort) -> Result<Vec<Timing>, Failure> {
        for boards in loaded {
            let (_, frame) = boards.frame(&self.pass, NOW).ok_or("the link opens no board")?;
            let rows = frame.board().departures().len() + frame.board().arrivals().len();
            assert_eq!(rows, self.shown, "the same rows whatever else there is");
        }
        let draw = |boards: &'_ LiveBoards| drop(black_box(boards.frame(black_box(&self.pass), NOW)));
        let contenders = loaded.iter().map(|boards| Contender::at_once(self.shown, move || draw(boards))).collect();
        Ok(race_all(contenders, effort.samples, effort))
    }
    /// A screen watches while one call is booked for another hour and back; each time its frame is ready and it is woken.
    async fn change_in_turns(&self, loaded: &[Arc<LiveBoards>], effort: &Effort) -> Result<Vec<Timing>, Failure> {
        let versions = self.rebooked().await?;
        let mut screens = Vec::new();
        for boards in loaded {
            screens.push(boards.subscribe(self.pass.clone(), NOW).ok_or("the link opens no board")?);
        }
        let contenders = loaded.iter().map(|boards| {
            let mut sequence = boards.sequence();
            let versions = &versions;
            let change = move || {
                sequence = sequence.next();
                boards.apply(sequence, vec![versions[(sequence.0 % 2) as usize].clone()], NOW);
            };
            Contender::at_once(self.shown, change)
        });
        let before: Vec<u64> = loaded.iter().map(|boards| boards.rendered()).collect();
        let timings = race_all(contenders.collect(), effort.samples, effort);
        assert!(loaded.iter().zip(before).all(|(boards, before)| boards.rendered() > before), "every change was rendered");
        Ok(timings)
    }
    /// The screen's first call as it is, and three hours later.
    async fn rebooked(&self) -> Result<[Record; 2], Failure> {
        let (id, time) = self.first.ok_or("nothing is booked")?;
        let later = BookedTime::Exact(time.plus(Duration::from_secs(3 * 3_600)));
        let before = self.record(id).await?;
        let patch = DispatchPatch { pickup: Some(later), ..DispatchPatch::default() };
        self.portal.update_dispatch(&self.desk, id, None, patch, NOW).await?;
        Ok([before, self.record(id).await?])
    }
    async fn record(&self, id: DispatchId) -> Result<Record, Failure> {
        let key = RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() };
        self.portal.store().records(self.desk.tenant(), &[key]).await?.pop().ok_or_else(|| "the call is not there".into())
    }
}

fn text(text: &str) -> Result<Line, Failure> {
    Ok(text.parse()?)
}

fn print_sizes(sizes: &[usize], fresh: &[Timing], changed: &[Timing]) {
    println!("\n# One facility's board of {SHOWN} rows: decided, redacted, ordered and serialised\n");
    println!("| open dispatches | per shown row, drawn afresh | beside the smallest | one row changed |\n|---:|---:|---:|---:|");
    for ((size, fresh_here), changed) in sizes.iter().zip(fresh).zip(changed) {
        let (drawn, ratio) = (number(fresh_here.per_row()), number(fresh_here.ratio_to(&fresh[0])));
        println!("| {} | {drawn} ns | {ratio}x | {} ns |", thousands(*size as u64), number(changed.per_row()));
    }
}

fn sizes_targets(fresh: &[Timing], changed: &[Timing]) -> Vec<Target> {
    let ([first, .., last], [.., changed]) = (fresh, changed) else { return Vec::new() };
    vec![
        Target::at_most("a shown row out of the most dispatches, beside the fewest", 1.2, last.ratio_to(first), "x"),
        Target::at_most("a shown row out of the most dispatches", 150.0, last.per_row(), " ns"),
        Target::at_most("a shown row out of the most dispatches, one row changed", 150.0, changed.per_row(), " ns"),
    ]
}

fn print_long(rows: usize, ways: &[(&str, &Timing)]) {
    println!("\n# A board of {} rows\n", thousands(rows as u64));
    println!("| way | per row |\n|---|---:|");
    for (way, timing) in ways {
        println!("| {way} | {} ns |", number(timing.per_row()));
    }
}
