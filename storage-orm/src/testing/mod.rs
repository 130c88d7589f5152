//! For tests and measurements: growing a company to a size, the plans of the statements that a store really runs, and steps of a
//! transaction that fail.

mod faults;
mod grow;
mod plans;

pub use faults::{Faults, Mishap};
pub use grow::grow;
pub use plans::Plans;
