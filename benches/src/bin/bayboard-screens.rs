//! Thousands of screens before real portal servers; `make rigs` builds both and runs this.

use bayboard_benches::{Failure, run_screens};

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run_screens(&arguments)
}
