//! The rules in force: readers see the old ones or the new ones, never a mixture and never none.

use crate::load::load;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use arc_swap::{ArcSwap, ArcSwapOption};
use bayboard::{Policy, PolicyVersion, Snapshot, TenantId};
use std::sync::Arc;

/// Holds the last good rules and serves them to every tenant.
///
/// Loading takes milliseconds of computing and waits for nothing; where that matters, give it a thread of its own.
#[derive(Debug)]
pub struct Rules {
    current: ArcSwap<CompiledRules>,
    last_error: ArcSwapOption<Refused>,
}

impl Rules {
    /// Serves the rules bayboard comes with.
    ///
    /// # Errors
    /// `Engine` or `Differs` if casbin fails in this process; the texts themselves are tested.
    pub async fn shipped() -> Result<Self, Refused> {
        Self::load(&RuleSource::shipped()).await
    }
    /// Serves these rules, if they pass every step.
    ///
    /// # Errors
    /// `Findings` if the texts are wrong; `Engine`, `Misread` or `Differs` if casbin fails or disagrees.
    pub async fn load(source: &RuleSource) -> Result<Self, Refused> {
        let compiled = load(source).await?;
        Ok(Self { current: ArcSwap::from_pointee(compiled), last_error: ArcSwapOption::empty() })
    }
    /// Puts new rules in force, or keeps the old ones and remembers why. Of several calls at once the last to finish wins.
    ///
    /// # Errors
    /// As [`Rules::load`]; the rules in force stay.
    pub async fn replace(&self, source: &RuleSource) -> Result<PolicyVersion, Refused> {
        match load(source).await {
            Ok(compiled) => Ok(self.swap(compiled)),
            Err(refused) => Err(self.keep(source, refused)),
        }
    }
    /// The rules in force.
    #[must_use]
    pub fn current(&self) -> Arc<CompiledRules> {
        self.current.load_full()
    }
    /// Why the last replacement was refused; nothing after one that was taken.
    #[must_use]
    pub fn last_error(&self) -> Option<Arc<Refused>> {
        self.last_error.load_full()
    }
    fn swap(&self, compiled: CompiledRules) -> PolicyVersion {
        let version = compiled.version().clone();
        self.current.store(Arc::new(compiled));
        self.last_error.store(None);
        tracing::info!(version = version.as_str(), "new rules in force");
        version
    }
    fn keep(&self, source: &RuleSource, refused: Refused) -> Refused {
        let kept = self.current.load();
        tracing::error!(rules = source.name(), kept = kept.version().as_str(), error = %refused, "rules refused, the last good ones serve");
        self.last_error.store(Some(Arc::new(refused.clone())));
        refused
    }
}

impl Policy for Rules {
    fn snapshot(&self, _tenant: TenantId) -> Arc<dyn Snapshot> {
        self.current.load_full()
    }
}
