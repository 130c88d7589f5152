//! The stores on real databases: what an acknowledged write costs, what the journal's chain and a message
//! add, what reads and staff's lists cost among a million dispatches, and what staff's door and their
//! sessions do.

mod acknowledged;
mod bare;
mod chain;
mod crew;
mod disclosures;
mod door;
mod journal_pages;
mod lists;
mod messages;
mod reads;
#[path = "../../../storage-sqlite/tests/support/reads.rs"]
#[allow(clippy::unwrap_used, clippy::panic, reason = "the scene is the plan tests' own")]
mod scene;
mod site;
mod unchained;
mod writer;

pub(crate) use acknowledged::run as acknowledged;
pub(crate) use chain::run as chain;
pub(crate) use disclosures::run as disclosures;
pub(crate) use door::run as door;
pub(crate) use lists::run as lists;
pub(crate) use messages::run as messages;
pub(crate) use reads::run as reads;

use crate::Failure;
use tokio::runtime::{Builder, Runtime};

/// As many threads as the machine has cores: stores work beside those who ask.
fn runtime() -> Result<Runtime, Failure> {
    Ok(Builder::new_multi_thread().enable_all().build()?)
}
