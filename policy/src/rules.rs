//! The rules in force: readers see the old ones or the new ones, never a mixture and never none.

use crate::company_rules::CompanyRules;
use crate::diff::Difference;
use crate::load::load;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use arc_swap::{ArcSwap, ArcSwapOption};
use async_trait::async_trait;
use bayboard::access::RoleSet;
use bayboard::{
    DivisionId, Policy, PolicyVersion, RuleDifference, RulesRefused, Snapshot, StoredRules, TenantId,
};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use tokio::sync::Mutex;

/// Holds the last good rules, the server's and those of companies that stored their own, and serves them.
///
/// Loading takes milliseconds of computing and waits for nothing; where that matters, give it a thread of its
/// own.
#[derive(Debug)]
pub struct Rules {
    server: ArcSwap<CompiledRules>,
    companies: ArcSwap<HashMap<TenantId, Arc<CompanyRules>>>,
    /// Why the last change of the server's rules was refused.
    last_error: ArcSwapOption<Refused>,
    /// Why what a company stored was refused.
    company_errors: ArcSwap<HashMap<TenantId, Arc<Refused>>>,
    /// The source of the server's rules. Whoever changes anything holds the lock.
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
    /// `Findings` if the texts are wrong; `Undeclared` if they declare less than the program asks about;
    /// `Engine`, `Misread` or `Differs` if casbin fails or disagrees.
    pub async fn load(source: &RuleSource) -> Result<Self, Refused> {
        Ok(Self {
            server: ArcSwap::from_pointee(load(source).await?),
            companies: ArcSwap::default(),
            last_error: ArcSwapOption::empty(),
            company_errors: ArcSwap::default(),
            source: Mutex::new(source.clone()),
        })
    }

    /// Puts new rules in force, or keeps the old ones and remembers why. What companies stored is laid on the
    /// new rules; if that does not fit any more, the old ones stay everywhere. A source that does not say
    /// what the program asks about is held to what the one before it said.
    ///
    /// # Errors
    /// As [`Rules::load`]; the rules in force stay.
    pub async fn replace(&self, source: &RuleSource) -> Result<PolicyVersion, Refused> {
        let mut served = self.source.lock().await;
        let source = &source.asking_like(&served);
        let (rules, companies) = match self.anew(source).await {
            Ok(anew) => anew,
            Err(refused) => return Err(self.refuse(source.name(), refused)),
        };
        let version = rules.version().clone();
        self.companies.store(Arc::new(companies));
        self.server.store(Arc::new(rules));
        *served = source.clone();
        self.last_error.store(None);
        tracing::info!(version = version.as_str(), "new rules in force");
        Ok(version)
    }

    /// Remembers why new rules of the server could not be judged, because their file cannot be read, say. The
    /// old ones stay.
    pub fn not_replaced(&self, name: &str, why: &str) {
        self.refuse(name, Refused::Unreadable(why.to_owned()));
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

    /// The divisions of a company with an overlay of their own, and the rules in force there.
    #[must_use]
    pub fn divisions(&self, tenant: TenantId) -> Vec<(DivisionId, PolicyVersion)> {
        let companies = self.companies.load();
        let divisions = companies.get(&tenant).map(|company| company.divisions.iter());
        divisions
            .into_iter()
            .flatten()
            .map(|(division, rules)| (*division, rules.version().clone()))
            .collect()
    }

    /// What the authors of a company's overlays should know about them, in words: that two lines contradict
    /// each other, say.
    #[must_use]
    pub fn warnings(&self, tenant: TenantId) -> Vec<String> {
        let companies = self.companies.load();
        let server = || self.current().warnings().iter().map(ToString::to_string).collect();
        companies.get(&tenant).map_or_else(server, |company| company.warnings.clone())
    }

    /// Why the last change of the server's rules, or of what a company stored, was refused; none if it was
    /// taken.
    #[must_use]
    pub fn last_error(&self) -> Option<Arc<Refused>> {
        self.last_error.load_full().or_else(|| self.company_errors.load().values().next().cloned())
    }

    async fn anew(
        &self,
        source: &RuleSource,
    ) -> Result<(CompiledRules, HashMap<TenantId, Arc<CompanyRules>>), Refused> {
        let rules = load(source).await?;
        let mut companies = HashMap::new();
        for (tenant, company) in self.companies.load_full().iter() {
            companies.insert(
                *tenant,
                Arc::new(
                    CompanyRules::load(source, company.stored.clone()).await.map_err(|not| not.refused)?,
                ),
            );
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

    fn refuse(&self, name: &str, refused: Refused) -> Refused {
        tracing::error!(rules = name, error = %refused, "rules refused, the last good ones serve");
        self.last_error.store(Some(Arc::new(refused.clone())));
        refused
    }

    /// Remembers how the last change of what a company stored ended.
    fn note(&self, tenant: TenantId, refused: Option<&Refused>) {
        let mut errors = HashMap::clone(&self.company_errors.load());
        match refused {
            Some(refused) => errors.insert(tenant, Arc::new(refused.clone())),
            None => errors.remove(&tenant),
        };
        self.company_errors.store(Arc::new(errors));
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

    async fn difference(
        &self,
        tenant: TenantId,
        stored: &StoredRules,
    ) -> Result<RuleDifference, RulesRefused> {
        let server = self.source.lock().await.clone();
        let would = CompanyRules::load(&server, stored.clone()).await?;
        let own = self.divisions(tenant).into_iter().map(|(division, _)| division);
        let divisions: BTreeSet<DivisionId> = own.chain(would.divisions.keys().copied()).collect();
        let between = |division| Difference::between(&self.of(tenant, division), would.of(division)).told();
        let company = between(None);
        let mut all = company.clone();
        for division in divisions {
            let RuleDifference { opens, closes, widened } = between(Some(division));
            let told = |line: String| format!("at division {division}: {line}");
            all.opens.extend(opens.into_iter().filter(|line| !company.opens.contains(line)).map(told));
            all.closes.extend(closes.into_iter().filter(|line| !company.closes.contains(line)).map(told));
            all.widened = widened.iter().fold(all.widened, RoleSet::with);
        }
        Ok(all)
    }

    async fn serve(&self, tenant: TenantId, stored: StoredRules) -> Result<(), RulesRefused> {
        let server = self.source.lock().await;
        let company = match (self.is_served(tenant, &stored), stored.is_empty()) {
            (true, _) => {
                self.note(tenant, None);
                return Ok(());
            }
            (false, true) => Ok(None),
            (false, false) => CompanyRules::load(&server, stored).await.map(Some),
        };
        self.note(tenant, company.as_ref().err().map(|not| &not.refused));
        self.put(tenant, company?);
        tracing::info!(version = self.of(tenant, None).version().as_str(), "new rules of a company in force");
        Ok(())
    }
}
