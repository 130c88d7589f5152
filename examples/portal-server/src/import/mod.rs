//! CSV import of facilities, payors and dispatches: every row is accounted for, and running it again changes
//! nothing. `README.md` beside this file tells the columns.

mod again;
mod args;
mod bar;
mod bulk;
mod cells;
mod codes;
mod dispatch_row;
pub mod dispatches;
mod facilities;
mod facility_row;
mod facility_settings;
mod folded;
mod kinds;
mod legacy;
mod moments;
mod name_cells;
mod named_payors;
mod need_cells;
mod outcome;
mod payors;
mod place_cells;
mod places;
mod problem;
mod recorded;
mod records;
mod report;
mod summary;
mod table;
mod target;
mod time_cells;
mod zones;

pub use args::{DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, PayorsArgs, import, run};
pub(crate) use cells::Cells;
pub(crate) use moments::moment;
pub(crate) use problem::Problem;
pub use report::Report;
pub use summary::Summary;
pub(crate) use table::{Row, Table};
