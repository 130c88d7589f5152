//! The disclosure matrix in `golden/`: what the shipped rules mean, for people who do not read rules.
//!
//! Run with `BAYBOARD_BLESS=1` (`make matrix`) to write it anew after a change of the rules that is meant.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard_policy::Matrix;
use common::shipped;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/disclosure-matrix.txt");

#[test]
fn golden_matrix_is_current() {
    let now = Matrix::of(shipped()).to_string();
    if std::env::var_os("BAYBOARD_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(GOLDEN, &now).unwrap();
    }
    let golden = std::fs::read_to_string(GOLDEN).unwrap_or_default();
    let changed = now.lines().zip(golden.lines()).position(|(now, golden)| now != golden);
    assert!(
        now == golden,
        "the rules mean something else from line {:?} of {GOLDEN} on; bless it if that is meant",
        changed.map(|line| line + 1)
    );
}
