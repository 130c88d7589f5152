//! How much is measured: all of it, or just enough to see that it works.

use std::time::Duration;

/// Sizes and repetitions of one run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// Open dispatches.
    pub(crate) sizes: &'static [usize],
    /// Rows on which every way has to give the same answer.
    pub(crate) compared_rows: usize,
    /// Rows that are decided by asking casbin; the time per row does not depend on their number.
    pub(crate) asked_rows: usize,
    /// Rows of a whole board.
    pub(crate) board_rows: usize,
    /// Samples of what decides in memory; the median counts.
    pub(crate) samples: usize,
    /// Samples of each row of what asks casbin; the shortest counts.
    pub(crate) asked_samples: usize,
    /// How long one sample takes at least; much less than a scheduler's time slice.
    pub(crate) sample: Duration,
    /// Open dispatches behind the facility board.
    pub(crate) board_sizes: &'static [usize],
    /// Screens that follow boards.
    pub(crate) screens: usize,
    /// Rules in a file; 80 and 6,500 are what the targets speak of.
    pub(crate) rule_sizes: [usize; 3],
    /// How often each crew of writers takes its turn, and for how long.
    pub(crate) write_rounds: usize,
    pub(crate) write_span: Duration,
    /// Settled dispatches, entries and logon rows of the companies that reads are timed on.
    pub(crate) read_sizes: [u32; 2],
    pub(crate) read_samples: usize,
    /// People who open so many calls at once.
    pub(crate) viewers: usize,
    pub(crate) shown_calls: usize,
    /// Messages that one node sends.
    pub(crate) messages: usize,
    /// Sign-ins one after another, and requests of a session.
    pub(crate) sign_ins: usize,
    pub(crate) sessions: usize,
    /// Whether crates and servers are built, which takes minutes.
    pub(crate) builds: bool,
}

impl Effort {
    pub(crate) const FULL: Self = Self {
        sizes: &[100, 1_000, 10_000, 100_000],
        compared_rows: 400,
        asked_rows: 40,
        board_rows: 1_000,
        samples: 301,
        asked_samples: 15,
        sample: Duration::from_micros(200),
        board_sizes: &[1_000, 10_000, 100_000],
        screens: 10_000,
        rule_sizes: [80, 1_000, 6_500],
        write_rounds: 5,
        write_span: Duration::from_millis(700),
        read_sizes: [10_000, 1_000_000],
        read_samples: 200,
        viewers: 100,
        shown_calls: 400,
        messages: 2_000,
        sign_ins: 100,
        sessions: 5_000,
        builds: true,
    };
    pub(crate) const NIGHTLY: Self = Self { read_sizes: [10_000, 10_000_000], ..Self::FULL };
    pub(crate) const QUICK: Self = Self {
        sizes: &[50, 200],
        compared_rows: 16,
        asked_rows: 2,
        board_rows: 50,
        samples: 3,
        asked_samples: 3,
        sample: Duration::from_micros(50),
        board_sizes: &[60, 120],
        screens: 400,
        rule_sizes: [20, 40, 80],
        write_rounds: 1,
        write_span: Duration::from_millis(60),
        read_sizes: [1_000, 2_000],
        read_samples: 2,
        viewers: 6,
        shown_calls: 40,
        messages: 40,
        sign_ins: 3,
        sessions: 20,
        builds: false,
    };
}
