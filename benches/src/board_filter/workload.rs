//! Open dispatches, as far as rules tell them apart: random, and the same in every run.

use super::viewer::Viewer;
use crate::random::Random;
use bayboard::access::{Phase, RecordStatus, Relation};
use bayboard::{Disclosure, Facts};

const SEED: u64 = 20_261_121;

/// The rows of one viewer, and room for their decisions.
#[derive(Clone, Debug)]
pub(crate) struct Workload {
    pub(crate) facts: Vec<Facts>,
    /// The same facts as plain numbers: the densest form for a loop written by hand.
    pub(crate) codes: Vec<u16>,
    pub(crate) out: Vec<Disclosure>,
}

impl Workload {
    pub(crate) fn draw(viewer: &Viewer, rows: usize) -> Self {
        let mut random = Random::seeded(SEED);
        let facts: Vec<Facts> = (0..rows).map(|_| row(&mut random, viewer)).collect();
        let codes = facts.iter().map(|facts| facts.index() as u16).collect();
        Self { facts, codes, out: vec![Disclosure::NOTHING; rows] }
    }
}

fn row(random: &mut Random, viewer: &Viewer) -> Facts {
    let status = if random.once_in(50) { RecordStatus::Archived } else { RecordStatus::Active };
    Facts::new(relation(random, viewer), status, phase(random), random.once_in(20))
}

fn relation(random: &mut Random, viewer: &Viewer) -> Relation {
    let [(usual, share), (other, _)] = viewer.relations;
    if random.below(100) < share { usual } else { other }
}

fn phase(random: &mut Random) -> Phase {
    match random.below(100) {
        0..50 => Phase::Booked,
        50..92 => Phase::Active,
        92..96 => Phase::Finished,
        _ => Phase::Cancelled,
    }
}
