//! The benches with the peers that the workspace links; `make bench` runs them with all.

use bayboard_benches::{Failure, Peers, run};

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&arguments, &Peers::default())
}
