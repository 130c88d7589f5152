//! One facility's board out of more and more open dispatches: what it costs follows the rows shown, not the rows there.

use crate::effort::Effort;
use crate::measure::{Contender, Timing, race_all};
use crate::target::{Target, number, thousands};
use crate::town::{NOW, Town};
use crate::{Bench, Failure, Outcome};
use bayboard::board::{LiveBoards, Pass};
use std::hint::black_box;

/// Dispatches that start or end at the facility.
const SHOWN: usize = 40;
const FACILITIES: usize = 200;

/// Measures, prints the table, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let (pass, loaded) = bench.runtime.block_on(grow(bench.effort.board_sizes))?;
    check(&pass, &loaded)?;
    let timings = draw_in_turns(&pass, &loaded, &bench.effort);
    print(bench.effort.board_sizes, &timings);
    Ok(targets(&timings).into())
}

/// The first facility's screen, and boards of each size.
async fn grow(sizes: &[usize]) -> Result<(Pass, Vec<LiveBoards>), Failure> {
    let mut town = Town::found(FACILITIES, 1).await?;
    let (mut loaded, mut booked) = (Vec::new(), 0);
    for size in sizes {
        let trips: Vec<_> = (booked..*size).map(|number| trip(&mut town, number)).collect();
        town.book(&trips).await?;
        booked = *size;
        loaded.push(town.load(town.snapshot().await?)?);
    }
    Ok((town.passes[0].clone(), loaded))
}

/// The first calls start or end at the screen's facility by turns, all others between other facilities.
fn trip(town: &mut Town, number: usize) -> (usize, usize) {
    match (number < SHOWN, number % 2) {
        (true, 0) => (0, town.elsewhere()),
        (true, _) => (town.elsewhere(), 0),
        (false, _) => (town.elsewhere(), town.elsewhere()),
    }
}

/// The board shows as many rows whatever else there is.
fn check(pass: &Pass, loaded: &[LiveBoards]) -> Result<(), Failure> {
    for boards in loaded {
        let (_, frame) = boards.frame(pass, NOW).ok_or("the link opens no board")?;
        assert_eq!(frame.board().departures().len() + frame.board().arrivals().len(), SHOWN);
    }
    Ok(())
}

/// Nobody watches, so each frame is drawn for the one who asks.
fn draw_in_turns(pass: &Pass, loaded: &[LiveBoards], effort: &Effort) -> Vec<Timing> {
    let draw = |boards: &'_ LiveBoards| {
        black_box(boards.frame(black_box(pass), NOW));
    };
    let contenders = loaded.iter().map(|boards| Contender::at_once(SHOWN, move || draw(boards))).collect();
    race_all(contenders, effort.samples, effort)
}

fn print(sizes: &[usize], timings: &[Timing]) {
    println!("\n# Drawing one facility's board that nobody watches: {SHOWN} rows\n");
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
