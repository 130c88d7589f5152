//! A whole board with its JSON: drawn from nothing, drawn after one row changed, and what it could cost at
//! best.

use crate::effort::Effort;
use crate::measure::{Contender, Timing, race_all};
use crate::peer::Drawing;
use crate::plain_board::PlainBoard;
use crate::target::{Target, number, thousands};
use crate::town::{NOW, Town};
use crate::{Bench, Failure, Outcome};
use bayboard::board::{LiveBoards, Pass};
use bayboard::journal::Sequence;
use bayboard::{Moment, Record};
use std::cell::RefCell;
use std::hint::black_box;
use std::sync::Arc;

const FACILITIES: usize = 200;

/// Measures, prints the table, and answers how the targets fared.
pub(crate) fn run(bench: &Bench<'_>) -> Result<Outcome, Failure> {
    let rows = bench.effort.board_rows;
    let scene = bench.runtime.block_on(Scene::set(rows))?;
    let json = scene.check()?;
    let plain: PlainBoard<'_> = serde_json::from_str(&json)?;
    assert_eq!(serde_json::to_string(&plain)?, json, "borrowed rows have another JSON");
    let mut names = [COPIED, SERIALISED, FRESH, AGAIN, CHANGED].map(str::to_owned).to_vec();
    let mut drawings = Vec::new();
    for drawer in &bench.peers.drawing {
        let mut drawing = drawer.prepare(&plain)?;
        assert_eq!(drawing.draw()?, json, "{}: draws another board", drawer.name());
        names.extend([drawer.name()]);
        drawings.push(drawing);
    }
    let timings = scene.race(&json, &plain, drawings, &bench.effort)?;
    print(rows, json.len(), &names, &timings);
    Ok(targets(&timings).into())
}

const COPIED: &str = "memcpy of the finished board";
const SERIALISED: &str = "serde_json over borrowed rows";
const FRESH: &str = "**ours**, from nothing: the first frame after loading";
const AGAIN: &str = "**ours**, asked for again while nobody watches";
const CHANGED: &str = "**ours**, watched, one row changed: taken in and drawn";

/// One facility's board, as it stands and after one of its calls made a step.
struct Scene {
    town: Town,
    pass: Pass,
    before: Moment,
    after: Moment,
    steps: [Record; 2],
}

impl Scene {
    async fn set(rows: usize) -> Result<Self, Failure> {
        let mut town = Town::found(FACILITIES, 1).await?;
        let trips: Vec<_> = (0..rows)
            .map(|row| if row % 2 == 0 { (0, town.elsewhere()) } else { (town.elsewhere(), 0) })
            .collect();
        let calls = town.book(&trips).await?;
        let before = town.moment().await?;
        let steps = town.step(calls[rows / 2]).await?;
        let (pass, after) = (town.passes[0].clone(), town.moment().await?);
        Ok(Self { town, pass, before, after, steps })
    }

    /// The board's JSON, if taking the change in comes to the same as loading it.
    fn check(&self) -> Result<String, Failure> {
        let [before, after] = [&self.before, &self.after].map(|moment| self.town.load(moment.clone()));
        let (boards, loaded) = (Arc::new(before?), after?);
        let before = json(&boards, &self.pass)?;
        let _watching = boards.subscribe(self.pass.clone(), NOW).ok_or("the link opens no board")?;
        boards.apply(self.after.sequence, vec![self.steps[1].clone()], NOW);
        let after = json(&boards, &self.pass)?;
        assert!(before != after && after == json(&loaded, &self.pass)?, "the change is not on the board");
        Ok(before)
    }

    fn race(
        &self,
        json: &str,
        plain: &PlainBoard<'_>,
        drawings: Vec<Box<dyn Drawing + '_>>,
        effort: &Effort,
    ) -> Result<Vec<Timing>, Failure> {
        let rows = effort.board_rows;
        let (mut copy, mut written) = (String::with_capacity(json.len()), Vec::with_capacity(json.len()));
        let unwatched = self.town.load(self.before.clone())?;
        let fresh = RefCell::new(None);
        let mut contenders = vec![
            Contender::at_once(rows, move || {
                copy.clear();
                copy.push_str(black_box(json));
                black_box(&copy);
            }),
            Contender::at_once(rows, move || {
                written.clear();
                serde_json::to_writer(&mut written, black_box(plain)).expect("texts can be serialised");
                black_box(&written);
            }),
            Contender::from_nothing(
                rows,
                || drop(fresh.replace(self.town.load(self.before.clone()).ok())),
                || draw(fresh.borrow().as_ref(), &self.pass),
            ),
            Contender::at_once(rows, || draw(Some(&unwatched), &self.pass)),
            self.changing(rows)?,
        ];
        contenders.extend(drawings.into_iter().map(|drawing| drawn(rows, drawing)));
        Ok(race_all(contenders, effort.samples, effort))
    }

    /// A watched board on which one call goes to and fro between two states.
    fn changing(&self, rows: usize) -> Result<Contender<'_>, Failure> {
        let boards = Arc::new(self.town.load(self.before.clone())?);
        let watching = boards.subscribe(self.pass.clone(), NOW).ok_or("the link opens no board")?;
        let mut steps = self.steps.iter().rev().cycle();
        Ok(Contender::at_once(rows, move || {
            let _ = &watching;
            let next = Sequence(boards.sequence().0 + 1);
            boards.apply(next, steps.next().cloned().into_iter().collect(), NOW);
        }))
    }
}

fn json(boards: &LiveBoards, pass: &Pass) -> Result<String, Failure> {
    let (_, frame) = boards.frame(pass, NOW).ok_or("the link opens no board")?;
    Ok(frame.json().to_owned())
}

fn draw(boards: Option<&LiveBoards>, pass: &Pass) {
    let frame = boards.expect("boards were loaded before").frame(black_box(pass), NOW);
    black_box(frame.expect("the link opens a board").1.json());
}

fn drawn<'a>(rows: usize, mut drawing: Box<dyn Drawing + 'a>) -> Contender<'a> {
    Contender::at_once(rows, move || {
        black_box(drawing.draw().expect("a peer draws what it drew before"));
    })
}

fn print(rows: usize, bytes: usize, names: &[String], timings: &[Timing]) {
    println!(
        "\n# One board of {} rows with its JSON ({} bytes)\n",
        thousands(rows as u64),
        thousands(bytes as u64)
    );
    println!("| way | per row | the whole board | beside serde_json |\n|---|---:|---:|---:|");
    for (name, timing) in names.iter().zip(timings) {
        let [row, board] = [timing.per_row(), timing.per_row() * rows as f64 / 1e3].map(number);
        println!("| {name} | {row} ns | {board} us | {}x |", number(timing.ratio_to(&timings[1])));
    }
}

fn targets(timings: &[Timing]) -> Vec<Target> {
    let [_, serde_json, fresh, _, changed, ..] = timings else { return Vec::new() };
    vec![
        Target::at_most(
            "a whole board from nothing, beside serde_json over borrowed rows",
            1.2,
            fresh.ratio_to(serde_json),
            "x",
        ),
        Target::at_most("a row of a whole board when one row changed", 15.0, changed.per_row(), " ns"),
    ]
}
