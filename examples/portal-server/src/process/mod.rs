//! The server as a process: what it opens, counts, follows and tells its operators, and its orderly end.

mod clockwork;
mod database;
mod database_options;
pub(crate) mod feed;
mod file_limit;
mod listeners;
mod log;
mod metered;
pub(crate) mod metrics;
mod operators;
mod rule_files;
pub mod server;
mod ticker;
pub(crate) mod writes;

pub(crate) use database::{
    check_exists, close, is_postgres, kind, migrate, open, schema, settle, shown, warning,
};
pub use database_options::DatabaseOptions;
pub(crate) use database_options::name;
pub(crate) use file_limit::warn_if_few;
pub(crate) use listeners::bind;
pub(crate) use log::start_log;
pub use metered::{Metered, StoreMetrics};
pub(crate) use operators::{operators_routes, public_routes};
pub use rule_files::RuleFiles;
pub(crate) use rule_files::text;
