//! For tests and measurements: growing a company to a size, the schema of a later release, the plans of the
//! statements that a store really runs, and steps of a transaction that fail.

mod faults;
mod grow;
mod later;
mod plans;

pub use faults::{Faults, Mishap};
pub use grow::grow;
pub use later::migrate_later;
pub use plans::Plans;
