//! Access rules for bayboard that people can read, and answers that cost nanoseconds.
//!
//! A rule file goes one way: **parse, lint, compile, review, self-test, swap**. casbin holds the rules and is
//! the reference for what they mean; it is never asked per row. Its rules and its role graph are walked once
//! into tables, and it then has to agree with the tables before they serve. A file with any finding is
//! refused, and the last good rules keep serving.
//!
//! ```
//! # async fn example() -> Result<(), bayboard_policy::Refused> {
//! use bayboard_policy::{RuleSource, Rules};
//!
//! let rules = Rules::shipped().await?;
//! let half_a_line = "p, screens-schedule, display";
//! let half_a_file = RuleSource::new("edited", bayboard_policy::SHIPPED_MODEL, half_a_line);
//! // Nothing changes: `rules` still serves the shipped file.
//! assert!(rules.replace(&half_a_file).await.is_err());
//! # Ok(())
//! # }
//! ```

mod asked;
mod bits;
mod check;
mod circumstances;
mod common_ground;
mod company_rules;
mod compile;
mod compiled_rule;
mod diff;
mod effect;
mod engine;
mod explain;
mod fact_set;
mod finding;
mod host_words;
mod idle;
mod layers;
mod left_open;
mod limits;
mod lint;
mod load;
mod matrix;
mod overlay_review;
#[cfg(feature = "page")]
mod page;
mod parse;
mod permission;
mod places;
mod question;
mod refused;
mod review;
mod row;
mod rules;
mod snapshot;
mod source;
mod table;
mod text;
mod vocabulary;

pub use diff::Difference;
pub use explain::{Condition, Explanation, Failed, Nearest, UnknownObject};
pub use finding::{Finding, RuleFile};
pub use matrix::Matrix;
#[cfg(feature = "page")]
pub use page::{Frame, PAGE_SCRIPT, PAGE_STYLE, page, role_in_words};
pub use refused::Refused;
pub use rules::Rules;
pub use snapshot::CompiledRules;
pub use source::{RuleSource, SHIPPED_MODEL, SHIPPED_RULES};
pub use text::{laid_out, text_of};

/// Steps of loading one by one, for benches. Nothing here is checked against casbin: serve what [`Rules`]
/// loads.
#[doc(hidden)]
pub mod steps {
    use crate::{CompiledRules, Refused, RuleSource};

    /// Parse, lint, compile and review.
    ///
    /// # Errors
    /// As [`crate::Rules::load`].
    pub async fn compile(source: &RuleSource) -> Result<CompiledRules, Refused> {
        crate::load::compiled(source).await.map(|compiled| compiled.rules)
    }
}
