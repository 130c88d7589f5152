//! The rules of one company: the server's, or its own, with its overlays on them.

use crate::finding::Finding;
use crate::load::load;
use crate::refused::Refused;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use bayboard::{DivisionId, NamedRules, RulesRefused, StoredRules};
use std::collections::HashMap;
use std::sync::Arc;

/// What a company stored, compiled for everybody in it and for each division with an overlay of its own.
#[derive(Debug)]
pub(crate) struct CompanyRules {
    pub(crate) stored: StoredRules,
    pub(crate) company: Arc<CompiledRules>,
    pub(crate) divisions: HashMap<DivisionId, Arc<CompiledRules>>,
    /// What its authors should know, in words.
    pub(crate) warnings: Vec<String>,
}

/// What was not taken, with the names of the files it was made of.
#[derive(Debug)]
pub(crate) struct NotTaken {
    pub(crate) refused: Refused,
    source: RuleSource,
}

impl CompanyRules {
    /// Takes everything a company stored all the way, on the server's rules. One refusal refuses all.
    pub(crate) async fn load(server: &RuleSource, stored: StoredRules) -> Result<Self, NotTaken> {
        let source = company(server, &stored);
        let company = Arc::new(whole(&source).await?);
        let mut warnings: Vec<String> =
            company.warnings().iter().map(|warning| told(&source, warning)).collect();
        let mut divisions = HashMap::new();
        for (division, overlay) in &stored.divisions {
            let source = at_division(source.clone(), overlay);
            let rules = whole(&source).await?;
            let told = rules.warnings().iter().map(|warning| told(&source, warning));
            let new: Vec<String> = told.filter(|told| !warnings.contains(told)).collect();
            warnings.extend(new);
            divisions.insert(*division, Arc::new(rules));
        }
        Ok(Self { stored, company, divisions, warnings })
    }

    pub(crate) fn of(&self, division: Option<DivisionId>) -> &Arc<CompiledRules> {
        division.and_then(|division| self.divisions.get(&division)).unwrap_or(&self.company)
    }
}

async fn whole(source: &RuleSource) -> Result<CompiledRules, NotTaken> {
    load(source).await.map_err(|refused| NotTaken { refused, source: source.clone() })
}

/// The server's overlays stay: its operator laid them on for everybody.
fn company(server: &RuleSource, stored: &StoredRules) -> RuleSource {
    let source = match &stored.rules {
        Some(NamedRules { name, text, .. }) => server.clone().with_rules(name, text.as_str()),
        None => server.clone(),
    };
    stored.overlay.iter().fold(source, laid_on)
}

fn laid_on(source: RuleSource, overlay: &NamedRules) -> RuleSource {
    let NamedRules { name, text, is_in_force } = overlay;
    if *is_in_force {
        source.with_overlay_in_force(name, text.as_str())
    } else {
        source.with_overlay(name, text.as_str())
    }
}

fn told(source: &RuleSource, finding: &Finding) -> String {
    let (file, at) = (source.file(finding.file), (finding.line, finding.column));
    format!("{file}, line {}, column {}: {}; {}", at.0, at.1, finding.message, finding.fix)
}

fn at_division(source: RuleSource, overlay: &NamedRules) -> RuleSource {
    if overlay.is_in_force {
        laid_on(source, overlay)
    } else {
        source.with_division_overlay(&overlay.name, overlay.text.as_str())
    }
}

impl From<NotTaken> for RulesRefused {
    fn from(NotTaken { refused, source }: NotTaken) -> Self {
        let findings: Vec<String> = refused.findings().iter().map(|finding| told(&source, finding)).collect();
        Self(if findings.is_empty() { vec![refused.to_string()] } else { findings })
    }
}
