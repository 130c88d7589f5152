//! One facility's board out of more and more open dispatches: what it costs follows the rows shown, not the
//! rows there.

use crate::effort::Effort;
use crate::measure::{Contender, Timing, race_all};
use crate::target::{Target, number, thousands};
use crate::town::{NOW, Town};
use crate::{Bench, Failure, Outcome};
use bayboard::Record;
use bayboard::board::{LiveBoards, Pass};
use bayboard::journal::Sequence;
use std::hint::black_box;
use std::sync::Arc;

/// Dispatches that start or end at the facility.
const SHOWN: usize = 40;
const FACILITIES: usize = 200;

/// Measures, prints the table, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let scene = bench.runtime.block_on(Scene::grow(bench.effort.board_sizes))?;
    scene.check()?;
    let drawn = scene.draw_in_turns(&bench.effort);
    let changed = scene.change_in_turns(&bench.effort)?;
    print(bench.effort.board_sizes, &drawn, &changed);
    Ok(targets(&drawn, &changed).into())
}

/// The first facility's screen, boards of each size, and one of its calls before and after a step.
struct Scene {
    pass: Pass,
    loaded: Vec<Arc<LiveBoards>>,
    steps: [Record; 2],
}

impl Scene {
    async fn grow(sizes: &[usize]) -> Result<Self, Failure> {
        let mut town = Town::found(FACILITIES, 1).await?;
        let (mut loaded, mut booked) = (Vec::new(), Vec::new());
        for size in sizes {
            let trips: Vec<_> = (booked.len()..*size).map(|number| trip(&mut town, number)).collect();
            booked.extend(town.book(&trips).await?);
            loaded.push(Arc::new(town.load(town.moment().await?)?));
        }
        let steps = town.step(*booked.first().ok_or("nothing is booked")?).await?;
        Ok(Self { pass: town.passes[0].clone(), loaded, steps })
    }

    /// The board shows as many rows whatever else there is.
    fn check(&self) -> Result<(), Failure> {
        for boards in &self.loaded {
            let (_, frame) = boards.frame(&self.pass, NOW).ok_or("the link opens no board")?;
            assert_eq!(frame.board().departures().len() + frame.board().arrivals().len(), SHOWN);
        }
        Ok(())
    }

    /// Nobody watches, so each frame is drawn for the one who asks.
    fn draw_in_turns(&self, effort: &Effort) -> Vec<Timing> {
        let draw = |boards: &'_ LiveBoards| {
            black_box(boards.frame(black_box(&self.pass), NOW));
        };
        let contenders =
            self.loaded.iter().map(|boards| Contender::at_once(SHOWN, move || draw(boards))).collect();
        race_all(contenders, effort.samples, effort)
    }

    /// A screen watches while one call goes to and fro between two states.
    fn change_in_turns(&self, effort: &Effort) -> Result<Vec<Timing>, Failure> {
        let mut contenders = Vec::new();
        for boards in &self.loaded {
            let watching = boards.subscribe(self.pass.clone(), NOW).ok_or("the link opens no board")?;
            let mut steps = self.steps.iter().rev().cycle();
            contenders.push(Contender::at_once(SHOWN, move || {
                let _ = &watching;
                let next = Sequence(boards.sequence().0 + 1);
                boards.apply(next, steps.next().cloned().into_iter().collect(), NOW);
            }));
        }
        Ok(race_all(contenders, effort.samples, effort))
    }
}

/// The first calls start or end at the screen's facility by turns, all others between other facilities.
fn trip(town: &mut Town, number: usize) -> (usize, usize) {
    match (number < SHOWN, number % 2) {
        (true, 0) => (0, town.elsewhere()),
        (true, _) => (town.elsewhere(), 0),
        (false, _) => (town.elsewhere(), town.elsewhere()),
    }
}

fn print(sizes: &[usize], drawn: &[Timing], changed: &[Timing]) {
    println!("\n# One facility's board: {SHOWN} rows\n");
    println!(
        "| open dispatches | per shown row, drawn afresh | beside the smallest | one row changed while a screen watches |"
    );
    println!("|---:|---:|---:|---:|");
    for ((size, timing), changed) in sizes.iter().zip(drawn).zip(changed) {
        let [drawn, ratio, changed] =
            [timing.per_row(), timing.ratio_to(&drawn[0]), changed.per_row()].map(number);
        println!("| {} | {drawn} ns | {ratio}x | {changed} ns |", thousands(*size as u64));
    }
}

fn targets(drawn: &[Timing], changed: &[Timing]) -> Vec<Target> {
    let ([first, .., last], [changed_first, .., changed_last]) = (drawn, changed) else { return Vec::new() };
    let most = "a shown row out of the most dispatches";
    vec![
        Target::at_most(format!("{most}, beside the fewest, drawn afresh"), 1.2, last.ratio_to(first), "x"),
        Target::at_most(
            format!("{most}, beside the fewest, one row changed"),
            1.2,
            changed_last.ratio_to(changed_first),
            "x",
        ),
        Target::at_most(format!("{most}, drawn afresh"), 150.0, last.per_row(), " ns"),
        Target::at_most(format!("{most}, one row changed"), 150.0, changed_last.per_row(), " ns"),
    ]
}
