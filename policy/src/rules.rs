//! The rules in force: readers see the old ones or the new ones, never a mixture and never none.

use crate::company_rules::CompanyRules;
use crate::load::load;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use arc_swap::{ArcSwap, ArcSwapOption};
use async_trait::async_trait;
use bayboard::{DivisionId, Policy, PolicyVersion, RulesRefused, Snapshot, StoredRules, TenantId};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Holds the last good rules, the server's and those of companies that stored their own, and serves them.
///
/// Loading takes milliseconds of computing and waits for nothing; where that matters, give it a thread of its own.
#[derive(Debug)]
pub struct Rules {
    server: ArcSwap<CompiledRules>,
    companies: ArcSwap<HashMap<TenantId, Arc<CompanyRules>>>,
    last_error: ArcSwapOption<Refused>,
    /// The source of the server's rules. Who changes anything holds it.
    source: Mutex<RuleSource>,
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
        Ok(Self {
            server: ArcSwap::from_pointee(load(source).await?),
            companies: ArcSwap::default(),
            last_error: ArcSwapOption::empty(),
            source: Mutex::new(source.clone()),
        })
    }
    /// Puts new rules in force, or keeps the old ones and remembers why. What companies stored is laid on the new rules; if
    /// that does not fit any more, the old ones stay everywhere.
    ///
    /// # Errors
    /// As [`Rules::load`]; the rules in force stay.
    pub async fn replace(&self, source: &RuleSource) -> Result<PolicyVersion, Refused> {
        let mut served = self.source.lock().await;
        let (rules, companies) = match self.anew(source).await {
            Ok(anew) => anew,
            Err(refused) => return Err(self.keep(source.name(), refused)),
        };
        let version = rules.version().clone();
        self.companies.store(Arc::new(companies));
        self.server.store(Arc::new(rules));
        *served = source.clone();
        self.taken(&version);
        Ok(version)
    }
    /// The server's rules in force.
    #[must_use]
    pub fn current(&self) -> Arc<CompiledRules> {
        self.server.load_full()
    }
    /// The rules in force for a company, or for those who act for one of its divisions.
    #[must_use]
    pub fn of(&self, tenant: TenantId, division: Option<DivisionId>) -> Arc<CompiledRules> {
        let companies = self.companies.load();
        companies.get(&tenant).map_or_else(|| self.current(), |company| Arc::clone(company.of(division)))
    }
    /// Why the last change was refused; nothing after one that was taken.
    #[must_use]
    pub fn last_error(&self) -> Option<Arc<Refused>> {
        self.last_error.load_full()
    }
    async fn anew(&self, source: &RuleSource) -> Result<(CompiledRules, HashMap<TenantId, Arc<CompanyRules>>), Refused> {
        let rules = load(source).await?;
        let mut companies = HashMap::new();
        for (tenant, company) in self.companies.load_full().iter() {
            companies.insert(*tenant, Arc::new(CompanyRules::load(source, company.stored.clone()).await?));
        }
        Ok((rules, companies))
    }
    /// Puts a company's rules in force, or the server's where it stored none.
    fn put(&self, tenant: TenantId, company: Option<CompanyRules>) {
        let mut companies = HashMap::clone(&self.companies.load());
        match company {
            Some(company) => companies.insert(tenant, Arc::new(company)),
            None => companies.remove(&tenant),
        };
        self.companies.store(Arc::new(companies));
    }
    fn is_served(&self, tenant: TenantId, stored: &StoredRules) -> bool {
        self.companies.load().get(&tenant).map_or(stored.is_empty(), |company| company.stored == *stored)
    }
    fn taken(&self, version: &PolicyVersion) {
        self.last_error.store(None);
        tracing::info!(version = version.as_str(), "new rules in force");
    }
    fn keep(&self, name: &str, refused: Refused) -> Refused {
        tracing::error!(rules = name, error = %refused, "rules refused, the last good ones serve");
        self.last_error.store(Some(Arc::new(refused.clone())));
        refused
    }
}

#[async_trait]
impl Policy for Rules {
    fn snapshot(&self, tenant: TenantId, division: Option<DivisionId>) -> Arc<dyn Snapshot> {
        self.of(tenant, division)
    }
    async fn check(&self, _tenant: TenantId, stored: &StoredRules) -> Result<(), RulesRefused> {
        let server = self.source.lock().await.clone();
        CompanyRules::load(&server, stored.clone()).await?;
        Ok(())
    }
    async fn serve(&self, tenant: TenantId, stored: StoredRules) -> Result<(), RulesRefused> {
        let server = self.source.lock().await;
        if self.is_served(tenant, &stored) {
            return Ok(());
        }
        let company = match stored.is_empty() {
            true => None,
            false => Some(CompanyRules::load(&server, stored).await.map_err(|refused| self.keep("stored", refused))?),
        };
        self.put(tenant, company);
        self.taken(self.of(tenant, None).version());
        Ok(())
    }
}

impl From<Refused> for RulesRefused {
    fn from(refused: Refused) -> Self {
        let findings = refused.findings().iter().map(ToString::to_string).collect::<Vec<_>>();
        Self(if findings.is_empty() { vec![refused.to_string()] } else { findings })
    }
}
