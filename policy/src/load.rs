//! The way of a rule file: parse, lint, compile, review, self-test.

use crate::check::check;
use crate::compile::compile;
use crate::engine::Engine;
use crate::finding::{Finding, RuleFile};
use crate::lint::lint;
use crate::parse::rows;
use crate::refused::Refused;
use crate::review::review;
use crate::snapshot::CompiledRules;
use crate::source::RuleSource;
use bayboard::PolicyVersion;

/// Takes a source all the way, or refuses it with the first step's reasons.
pub(crate) async fn load(source: &RuleSource) -> Result<CompiledRules, Refused> {
    let rows = rows(source.rules());
    accept(lint(source.model(), &rows))?;
    let engine = Engine::load(source.model(), source.rules(), &rows).await?;
    let rules = compile(&engine)?;
    accept(review(&rules, &rows))?;
    let compiled = CompiledRules::new(PolicyVersion::new(source.version()), rules);
    check(&engine, &compiled, source.seed())?;
    Ok(compiled)
}

fn accept(mut findings: Vec<Finding>) -> Result<(), Refused> {
    findings.sort_by_key(|finding| (finding.file == RuleFile::Rules, finding.line, finding.column));
    if findings.is_empty() { Ok(()) } else { Err(Refused::Findings(findings)) }
}
