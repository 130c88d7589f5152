//! The rules of one company: the server's, or its own, with its overlays on them.

use crate::load::load;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use bayboard::{DivisionId, NamedRules, StoredRules};
use std::collections::HashMap;
use std::sync::Arc;

/// What a company stored, compiled for everybody in it and for each division with an overlay of its own.
#[derive(Debug)]
pub(crate) struct CompanyRules {
    pub(crate) stored: StoredRules,
    company: Arc<CompiledRules>,
    divisions: HashMap<DivisionId, Arc<CompiledRules>>,
}

impl CompanyRules {
    /// Takes everything a company stored all the way, on the server's rules. One refusal refuses all.
    pub(crate) async fn load(server: &RuleSource, stored: StoredRules) -> Result<Self, Refused> {
        let source = company(server, &stored);
        let rules = Arc::new(load(&source).await?);
        let mut divisions = HashMap::new();
        for (division, NamedRules { name, text }) in &stored.divisions {
            let source = source.clone().with_overlay(name, text.as_str());
            divisions.insert(*division, Arc::new(load(&source).await?));
        }
        Ok(Self { stored, company: rules, divisions })
    }
    pub(crate) fn of(&self, division: Option<DivisionId>) -> &Arc<CompiledRules> {
        division.and_then(|division| self.divisions.get(&division)).unwrap_or(&self.company)
    }
}

/// The server's overlays stay: its operator laid them on for everybody.
fn company(server: &RuleSource, stored: &StoredRules) -> RuleSource {
    let source = match &stored.rules {
        Some(NamedRules { name, text }) => server.clone().with_rules(name, text.as_str()),
        None => server.clone(),
    };
    match &stored.overlay {
        Some(NamedRules { name, text }) => source.with_overlay(name, text.as_str()),
        None => source,
    }
}
