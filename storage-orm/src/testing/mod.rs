//! For tests and measurements: growing a company to a size, and the plans of the statements that a store really runs.

mod grow;
mod plans;

pub use grow::grow;
pub use plans::Plans;
