//! What becomes of writes that were not synced when power fails.

use bayboard::conformance::random::Dice;
use std::ops::Range;

/// A disk writes a sector whole or not at all.
const SECTOR: usize = 512;

/// One kind of disk, or of luck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// A cache that is lost.
    Nothing,
    /// A process that died, and no more.
    Everything,
    /// A disk that writes in order, and was in the middle of this one.
    InOrder(usize),
    /// A disk that writes in any order: each write is there, torn or gone.
    AnyOrder,
    /// The same with every sector for itself.
    AnySector,
}

impl Fate {
    pub(crate) fn draw(dice: &Dice, unsure: usize) -> Self {
        match dice.below(6) {
            0 => Self::Nothing,
            1 => Self::Everything,
            2 => Self::InOrder(dice.below(unsure + 1)),
            3 => Self::AnySector,
            _ => Self::AnyOrder,
        }
    }

    /// Whether a change that cannot be torn is there.
    pub(crate) fn keeps(self, number: usize, dice: &Dice) -> bool {
        match self {
            Self::Nothing => false,
            Self::Everything => true,
            Self::InOrder(last) => number < last,
            Self::AnyOrder | Self::AnySector => dice.coin(),
        }
    }

    /// The parts of a write that are there, as ranges of its bytes.
    pub(crate) fn sectors(self, number: usize, at: usize, length: usize, dice: &Dice) -> Vec<Range<usize>> {
        let parts = sectors_of(at, length);
        match self {
            Self::InOrder(last) if number == last => torn(parts, dice),
            Self::AnyOrder if dice.below(3) == 0 => torn(parts, dice),
            Self::AnySector => parts.into_iter().filter(|_| dice.coin()).collect(),
            _ if self.keeps(number, dice) => parts,
            _ => Vec::new(),
        }
    }
}

/// The beginning or the end of it.
fn torn(mut parts: Vec<Range<usize>>, dice: &Dice) -> Vec<Range<usize>> {
    let rest = parts.split_off(dice.below(parts.len() + 1));
    if dice.coin() { parts } else { rest }
}

/// The bytes of a write, sector by sector of the file.
fn sectors_of(at: usize, length: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut from = 0;
    while from < length {
        let to = length.min(from + SECTOR - (at + from) % SECTOR);
        parts.push(from..to);
        from = to;
    }
    parts
}
