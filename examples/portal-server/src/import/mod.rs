//! CSV import of facilities, payors and dispatches: every row is accounted for, and running it again changes nothing.
//! `README.md` beside this file tells the columns.

mod args;
mod bar;
mod bulk;
mod cells;
mod codes;
mod dispatch_row;
pub mod dispatches;
mod facilities;
mod facility_row;
mod folded;
mod kinds;
mod legacy;
mod moments;
mod outcome;
mod payors;
mod places;
mod problem;
mod recorded;
mod records;
mod report;
mod summary;
mod table;
mod target;
mod zones;

pub use args::{DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, PayorsArgs, import, run};
pub(crate) use cells::Cells;
pub(crate) use moments::moment;
pub(crate) use problem::Problem;
pub use report::Report;
pub use summary::Summary;
pub(crate) use table::{Row, Table};
