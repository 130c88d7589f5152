//! What a person would write by hand for one viewer: a dense table and one safe, scalar loop over a column of
//! small numbers.

use bayboard::{Disclosure, Facts};

/// Room for every fact, rounded up so that a mask replaces the bounds check.
const WIDTH: usize = 512;

/// One viewer's decisions, so placed that none lies across two cache lines.
#[derive(Clone, Debug)]
#[repr(align(64))]
pub(crate) struct Kernel([Disclosure; WIDTH]);

impl Kernel {
    /// Fills the table by asking for every fact once.
    pub(crate) fn new(mut decision: impl FnMut(Facts) -> Disclosure) -> Self {
        let mut table = [Disclosure::NOTHING; WIDTH];
        for facts in Facts::all() {
            table[facts.index()] = decision(facts);
        }
        Self(table)
    }

    /// Not inlined, as it would not be in a program that has more than one place to call it from.
    #[inline(never)]
    pub(crate) fn decide(&self, codes: &[u16], out: &mut [Disclosure]) {
        for (out, code) in out.iter_mut().zip(codes) {
            *out = self.0[usize::from(*code) % WIDTH];
        }
    }
}
