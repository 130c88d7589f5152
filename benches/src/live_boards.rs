//! One change while thousands of screens follow: how soon the frames are there, and that no other board is
//! touched.

use crate::measure::median;
use crate::target::{Target, number, thousands};
use crate::town::{NOW, Town};
use crate::{Bench, Failure, Outcome};
use bayboard::board::{LiveBoards, Subscription};
use bayboard::journal::Sequence;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

const BOARDS: usize = 200;
/// Rows of each board: about 2 KB, and a busy hospital.
const ROWS: [usize; 2] = [10, 40];

/// Measures, prints the table, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let screens = bench.effort.screens;
    println!(
        "\n# One change, 2 of {BOARDS} boards concerned, {} screens in this process\n",
        thousands(screens as u64)
    );
    println!(
        "| rows a board | bytes a frame | until the frames are ready | until the screens concerned have them | boards drawn |"
    );
    println!("|---:|---:|---:|---:|---:|");
    let mut targets = Vec::new();
    for rows in ROWS {
        let measured = bench.runtime.block_on(measure(rows, screens, bench.effort.samples))?;
        let Measured { bytes, ready, delivered, .. } = &measured;
        let [ready, delivered] = [ready, delivered].map(|time| number(*time));
        println!("| {rows} | {} | {ready} us | {delivered} us | 2 |", thousands(*bytes as u64));
        if rows == ROWS[0] {
            targets.push(Target::at_most(
                "frames ready after one change, 2 boards concerned",
                100.0,
                measured.ready,
                " us",
            ));
            targets.push(Target::at_most(
                "boards drawn for a change that concerns 2",
                2.0,
                measured.drawn,
                "",
            ));
        }
    }
    Ok(targets.into())
}

/// Medians, in microseconds.
struct Measured {
    bytes: usize,
    ready: f64,
    delivered: f64,
    /// The most boards drawn for any one change.
    drawn: f64,
}

async fn measure(rows: usize, screens: usize, samples: usize) -> Result<Measured, Failure> {
    let mut town = Town::found(BOARDS, BOARDS).await?;
    let calls = town.book(&trips(rows)).await?;
    let boards = Arc::new(town.load(town.moment().await?)?);
    let steps = town.step(calls[0]).await?;
    let audience = Audience::seat(&town, &boards, screens).await?;
    let (_, frame) = boards.frame(&town.passes[0], NOW).ok_or("the link opens no board")?;
    let (mut ready, mut delivered, mut drawn) = (Vec::new(), Vec::new(), 0);
    for step in steps.iter().rev().cycle().take(samples) {
        let (before, record) = (boards.rendered(), vec![step.clone()]);
        let start = Instant::now();
        boards.apply(Sequence(boards.sequence().0 + 1), record, NOW);
        ready.push(start.elapsed().as_secs_f64() * 1e6);
        audience.wait(2 * screens / BOARDS).await;
        delivered.push(start.elapsed().as_secs_f64() * 1e6);
        drawn = drawn.max(boards.rendered() - before);
    }
    let (ready, delivered) = (median(ready), median(delivered));
    Ok(Measured { bytes: frame.json().len(), ready, delivered, drawn: drawn as f64 })
}

/// Each call gives a row to two boards, and each board has as many rows.
fn trips(rows: usize) -> Vec<(usize, usize)> {
    (0..BOARDS * rows / 2).map(|call| (call % BOARDS, (call + 1 + call / BOARDS) % BOARDS)).collect()
}

/// Screens, each a task that waits for its board's next frame, spread evenly over the boards.
struct Audience {
    shown: Arc<AtomicUsize>,
}

impl Audience {
    async fn seat(town: &Town, boards: &Arc<LiveBoards>, screens: usize) -> Result<Self, Failure> {
        let audience = Self { shown: Arc::default() };
        for screen in 0..screens {
            let pass = town.passes[screen % BOARDS].clone();
            let board = boards.subscribe(pass, NOW).ok_or("the link opens no board")?;
            tokio::spawn(watch(board, Arc::clone(&audience.shown)));
        }
        audience.wait(screens).await;
        Ok(audience)
    }

    /// Lets the screens run until so many frames were shown, and makes sure that no more are.
    async fn wait(&self, frames: usize) {
        while self.shown.load(Ordering::Relaxed) < frames {
            tokio::task::yield_now().await;
        }
        tokio::task::yield_now().await;
        assert_eq!(
            self.shown.swap(0, Ordering::Relaxed),
            frames,
            "a screen that is not concerned was shown a frame"
        );
    }
}

async fn watch(mut board: Subscription, shown: Arc<AtomicUsize>) {
    while board.next(|| NOW).await.is_some() {
        shown.fetch_add(1, Ordering::Relaxed);
    }
}
