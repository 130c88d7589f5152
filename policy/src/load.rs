//! The way of a rule file: parse, lint, compile, review, self-test.

use crate::check::{Engines, OverlayEngines, check};
use crate::compile::compile;
use crate::effect::Effect;
use crate::engine::{Engine, Lines};
use crate::finding::{Finding, RuleFile};
use crate::host_words::HostWords;
use crate::layers::{Layers, Overlay};
use crate::lint::{lint, lint_overlay};
use crate::overlay_review::review_overlay;
use crate::refused::Refused;
use crate::review::{beyond_division, half_rooms, review};
use crate::row::Row;
use crate::snapshot::CompiledRules;
use crate::source::{self, HIDE_MODEL, RuleSource};
use crate::table::Tables;
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
    let lines = Lines { effect: Effect::Allow, rules: &rows, links: &rows };
    let engine = Engine::load(source.model(), lines, host.clone()).await?;
    let mut layers = Layers { rules: compile(&engine, Effect::Allow)?, ..Layers::default() };
    accept(review(&layers.rules, &rows, &host))?;
    let mut warnings = half_rooms(&layers.rules, &rows, Effect::Allow, &Tables::new(&layers));
    let mut engines = Engines { rules: engine, overlays: Vec::new() };
    let mut below = vec![rows];
    for overlay in source.layers() {
        let (engine, warned) = lay_over(overlay, source.model(), &mut below, &host, &mut layers).await?;
        engines.overlays.push(engine);
        warnings.extend(warned);
    }
    Ok((CompiledRules::new(PolicyVersion::new(source.version()), layers, host, warnings), engines))
}

/// Takes an overlay the same way, on rules and overlays that are good: `below` holds their rows, the rules'
/// first.
async fn lay_over<'a>(
    overlay: &'a source::Overlay,
    model: &str,
    below: &mut Vec<Vec<Row<'a>>>,
    host: &HostWords,
    layers: &mut Layers,
) -> Result<(OverlayEngines, Vec<Finding>), Refused> {
    let text = Text::read(&overlay.text);
    accept(text.findings(RuleFile::Overlay(below.len())))?;
    let taken = if overlay.is_in_force { &[] } else { below.as_slice() };
    accept(lint_overlay(&text, below.len(), taken, host))?;
    let rows = text.rows;
    let lines = |effect| Lines { effect, rules: &rows, links: &below[0] };
    let hides = Engine::load(HIDE_MODEL, lines(Effect::Hide), host.clone()).await?;
    let widenings = Engine::load(model, lines(Effect::Widen), host.clone()).await?;
    layers.overlays.push(Overlay {
        hides: compile(&hides, Effect::Hide)?,
        widenings: compile(&widenings, Effect::Widen)?,
    });
    let judged = review_overlay(layers, below, &rows, host, overlay.is_in_force);
    let beyond = layers.overlays.last().filter(|_| overlay.is_divisions);
    let beyond = beyond.map_or_else(Vec::new, |compiled| beyond_division(compiled, &rows, below.len()));
    accept(judged.findings.into_iter().chain(beyond).collect())?;
    below.push(rows);
    let engines = OverlayEngines { hides, widenings };
    Ok((engines, in_order(judged.warnings)))
}

fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| (finding.file, finding.line, finding.column));
    findings
}

fn accept(findings: Vec<Finding>) -> Result<(), Refused> {
    let findings = in_order(findings);
    if findings.is_empty() { Ok(()) } else { Err(Refused::Findings(findings)) }
}
