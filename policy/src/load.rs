//! The way of a rule file: parse, lint, compile, review, self-test.

use crate::check::{Engines, OverlayEngines, check};
use crate::compile::compile;
use crate::engine::{Engine, Lines};
use crate::finding::{Finding, RuleFile};
use crate::form::Form;
use crate::host_words::HostWords;
use crate::layers::{Layers, Overlay};
use crate::lint::{lint, lint_overlay};
use crate::parse::Row;
use crate::refused::Refused;
use crate::review::{review, review_overlay};
use crate::snapshot::CompiledRules;
use crate::source::{self, HIDE_MODEL, RuleSource};
use crate::text::Text;
use bayboard::PolicyVersion;

/// Takes a source all the way, or refuses it with the first step's reasons.
pub(crate) async fn load(source: &RuleSource) -> Result<CompiledRules, Refused> {
    let (compiled, engines) = compiled(source).await?;
    check(&engines, &compiled, source.seed())?;
    Ok(compiled)
}

/// All the way but the self-test.
pub(crate) async fn compiled(source: &RuleSource) -> Result<(CompiledRules, Engines), Refused> {
    let text = Text::read(source.rules());
    accept(text.findings(RuleFile::Rules))?;
    let host = HostWords::read(&text.rows);
    accept(lint(source.model(), &text, &host))?;
    let rows = text.rows;
    let lines = Lines { form: Form::Allow, rules: &rows, links: &rows };
    let engine = Engine::load(source.model(), lines, host.clone()).await?;
    let mut layers = Layers { rules: compile(&engine, Form::Allow)?, ..Layers::default() };
    accept(review(&layers.rules, &rows, &host))?;
    let mut engines = Engines { rules: engine, overlays: Vec::new() };
    let mut below = vec![rows];
    for overlay in source.layers() {
        engines.overlays.push(lay_over(overlay, source.model(), &mut below, &host, &mut layers).await?);
    }
    Ok((CompiledRules::new(PolicyVersion::new(source.version()), layers, host), engines))
}

/// Takes an overlay the same way, on rules and overlays that are good: `below` holds their rows, the rules' first.
async fn lay_over<'a>(
    overlay: &'a source::Overlay,
    model: &str,
    below: &mut Vec<Vec<Row<'a>>>,
    host: &HostWords,
    layers: &mut Layers,
) -> Result<OverlayEngines, Refused> {
    let text = Text::read(&overlay.text);
    accept(text.findings(RuleFile::Overlay(below.len())))?;
    let taken = if overlay.is_in_force { &[] } else { below.as_slice() };
    accept(lint_overlay(&text, below.len(), taken, host))?;
    let rows = text.rows;
    let lines = |form| Lines { form, rules: &rows, links: &below[0] };
    let hides = Engine::load(HIDE_MODEL, lines(Form::Hide), host.clone()).await?;
    let widenings = Engine::load(model, lines(Form::Widen), host.clone()).await?;
    layers.overlays.push(Overlay { hides: compile(&hides, Form::Hide)?, widenings: compile(&widenings, Form::Widen)? });
    accept(review_overlay(layers, &rows, host, overlay.is_in_force))?;
    below.push(rows);
    Ok(OverlayEngines { hides, widenings })
}

fn accept(mut findings: Vec<Finding>) -> Result<(), Refused> {
    findings.sort_by_key(|finding| (finding.file, finding.line, finding.column));
    if findings.is_empty() { Ok(()) } else { Err(Refused::Findings(findings)) }
}
