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
use crate::source::{self, HIDE_MODEL, RuleSource, SHIPPED_RULES};
use crate::table::Tables;
use crate::text::Text;
use bayboard::PolicyVersion;

/// Takes a source all the way, or refuses it with the first step's reasons.
pub(crate) async fn load(source: &RuleSource) -> Result<CompiledRules, Refused> {
    let Compiled { rules, engines, seed } = compiled(source).await?;
    check(&engines, &rules, seed)?;
    Ok(rules)
}

/// Rules that have come all the way but for the self-test.
pub(crate) struct Compiled {
    pub(crate) rules: CompiledRules,
    engines: Engines,
    /// Which questions the self-test asks.
    seed: u64,
}

/// All the way but the self-test.
pub(crate) async fn compiled(source: &RuleSource) -> Result<Compiled, Refused> {
    let text = Text::read(source.rules());
    accept(text.findings(RuleFile::Rules))?;
    let mut host = HostWords::read(&text.rows);
    accept(lint(source.model(), &text, &host))?;
    let rows = text.rows;
    let lines = Lines { effect: Effect::Allow, rules: &rows, links: &rows };
    let engine = Engine::load(source.model(), lines).await?;
    let mut layers = Layers { rules: compile(&engine, Effect::Allow, &host)?, ..Layers::default() };
    accept(review(&layers.rules, &rows, &host))?;
    let mut tables = Tables::of_rules(&layers.rules);
    let mut warnings = half_rooms(&layers.rules, &rows, Effect::Allow, &tables);
    let mut engines = Engines { rules: engine, overlays: Vec::new() };
    let mut below = vec![rows];
    for overlay in source.layers() {
        let laid = lay_over(overlay, source.model(), &mut below, &mut host, &mut layers, &mut tables).await?;
        engines.overlays.push(laid.engines);
        warnings.extend(laid.warnings);
    }
    source.asked().declared_by(&host)?;
    warnings.extend(source.asked().unasked(own_files(source, &below)));
    let digests = source.digests(&below);
    let version = PolicyVersion::new(source.version(&digests));
    let rules = CompiledRules::new(version, layers, host, tables, warnings);
    Ok(Compiled { rules, engines, seed: source.seed(&digests) })
}

/// The files that somebody here wrote, with their rows. What the shipped rules declare comes with them.
fn own_files<'b, 'a>(
    source: &RuleSource,
    below: &'b [Vec<Row<'a>>],
) -> impl Iterator<Item = (RuleFile, &'b Vec<Row<'a>>)> {
    let file = |number| if number == 0 { RuleFile::Rules } else { RuleFile::Overlay(number) };
    let shipped = usize::from(source.rules() == SHIPPED_RULES);
    below.iter().enumerate().skip(shipped).map(move |(number, rows)| (file(number), rows))
}

/// What comes of an overlay besides its lines.
struct Laid {
    engines: OverlayEngines,
    warnings: Vec<Finding>,
}

/// Takes an overlay the same way, on rules and overlays that are good: `below` holds their rows, the rules'
/// first, `host` what they declare, and `tables` what they grant. All hold the overlay's afterwards.
async fn lay_over<'a>(
    overlay: &'a source::Overlay,
    model: &str,
    below: &mut Vec<Vec<Row<'a>>>,
    host: &mut HostWords,
    layers: &mut Layers,
    tables: &mut Tables,
) -> Result<Laid, Refused> {
    let text = Text::read(&overlay.text);
    accept(text.findings(RuleFile::Overlay(below.len())))?;
    *host = host.with(&text.rows);
    let taken = if overlay.is_in_force { &[] } else { below.as_slice() };
    accept(lint_overlay(&text, below.len(), taken, host))?;
    let rows = text.rows;
    let lines = |effect| Lines { effect, rules: &rows, links: &below[0] };
    let hides = Engine::load(HIDE_MODEL, lines(Effect::Hide)).await?;
    let widenings = Engine::load(model, lines(Effect::Widen)).await?;
    let compiled = Overlay {
        hides: compile(&hides, Effect::Hide, host)?,
        widenings: compile(&widenings, Effect::Widen, host)?,
    };
    let all = tables.under(&compiled);
    let beyond =
        if overlay.is_divisions { beyond_division(&compiled, &rows, below.len()) } else { Vec::new() };
    layers.overlays.push(compiled);
    let judged = review_overlay(layers, below, &rows, host, (tables, &all), overlay.is_in_force);
    accept(judged.findings.into_iter().chain(beyond).collect())?;
    below.push(rows);
    *tables = all;
    Ok(Laid { engines: OverlayEngines { hides, widenings }, warnings: in_order(judged.warnings) })
}

fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| (finding.file, finding.line, finding.column));
    findings
}

fn accept(findings: Vec<Finding>) -> Result<(), Refused> {
    let findings = in_order(findings);
    if findings.is_empty() { Ok(()) } else { Err(Refused::Findings(findings)) }
}
