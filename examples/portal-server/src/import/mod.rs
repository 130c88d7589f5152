//! CSV import of facilities and dispatches: every row is accounted for, and running it again changes nothing.
//!
//! # Facilities
//! `name` is needed; so are `npi` and `address`, unless `source_ref` gives the row a key of its own. Also read: `city`,
//! `state`, `zip`, `phone`, `provider_num` (the CMS number, which may be missing) and `kind`. The key is the NPI with name
//! and address in any case and spacing. A later row with the same key and other data counts instead of the earlier one.
//!
//! # Dispatches
//! See [`dispatches`] for the columns.

mod args;
mod bar;
mod bulk;
mod cells;
mod dispatch_row;
pub mod dispatches;
mod facilities;
mod facility_row;
mod folded;
mod kinds;
mod legacy;
mod outcome;
mod places;
mod problem;
mod records;
mod report;
mod summary;
mod table;
mod zones;

pub use args::{DispatchesArgs, FacilitiesArgs, ImportArgs, ImportCommand, import, run};
pub(crate) use cells::{Cells, moment};
pub(crate) use problem::Problem;
pub use report::Report;
pub use summary::Summary;
pub(crate) use table::{Row, Table};
