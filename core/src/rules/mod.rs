//! Who decides, and the rules a company chose.

mod port;
mod stored;

pub use port::{Because, Decision, Facts, Policy, PolicyVersion, Snapshot, Subject};
pub use stored::{NamedRules, RuleDifference, RulesRefused, StoredRules};
