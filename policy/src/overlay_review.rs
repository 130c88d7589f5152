//! What an overlay means on what it is laid on: lines that change nothing, and lines that contradict each
//! other.
//!
//! What is widened shows even where a line hides it. An exception that is narrower than what is hidden can be
//! read as one, and is only pointed out; a broader line, or one that leaves nothing hidden, is a mistake that
//! a reader would miss.

use crate::common_ground::CommonGround;
use crate::compiled_rule::CompiledRule;
use crate::effect::Effect;
use crate::finding::{Finding, RuleFile};
use crate::host_words::HostWords;
use crate::layers::Layers;
use crate::left_open::left_open;
use crate::limits::Limits;
use crate::permission::{Permission, PermissionSet};
use crate::review::{half_rooms, of_effect};
use crate::row::Row;
use crate::table::Tables;
use bayboard::access::{Action, DisplayProfile, Kind, RecordStatus, Relation, Role, RoleSet};
use bayboard::{Facts, Word};

/// Reasons to refuse an overlay, and what its author should know.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    pub(crate) findings: Vec<Finding>,
    pub(crate) warnings: Vec<Finding>,
}

/// A line, compiled and as it stands in the file.
#[derive(Clone, Copy)]
struct Line<'a> {
    rule: &'a CompiledRule,
    row: &'a Row<'a>,
}

impl Line<'_> {
    fn finding(&self, message: String, fix: &str) -> Finding {
        Finding::at(self.row, &self.row.cells[1], message, fix.to_owned())
    }
}

fn lines<'a>(rules: &'a [CompiledRule], rows: &'a [Row<'a>], effect: Effect) -> Vec<Line<'a>> {
    rules.iter().zip(of_effect(rows, effect)).map(|(rule, row)| Line { rule, row }).collect()
}

/// The lines of an overlay, with what is granted below it and what is granted with it.
#[derive(Clone, Copy)]
struct Laid<'a> {
    hides: &'a [Line<'a>],
    widenings: &'a [Line<'a>],
    on: &'a Tables,
    all: &'a Tables,
}

impl Laid<'_> {
    /// Whether a hiding line hides anything that no other one hides, apart from those that are gone, and that
    /// none shows again.
    fn hides_alone(&self, rule: &CompiledRule, gone: &[usize]) -> bool {
        let others = [kept(self.hides, gone, rule), kept(self.widenings, &[], rule)].concat();
        cells(rule).any(|cell| {
            let shown = self.on.of(cell.0, cell.1).grants(cell.2).both(&rule.permissions);
            !less(shown, &others, cell).is_empty()
        })
    }

    /// Whether a widening line allows anything that is neither allowed below and not hidden, nor allowed by
    /// another one, apart from those that are gone.
    fn widens_alone(&self, rule: &CompiledRule, gone: &[usize]) -> bool {
        let (hides, others) = (kept(self.hides, &[], rule), kept(self.widenings, gone, rule));
        cells(rule).any(|cell| {
            let below = self.on.of(cell.0, cell.1).grants(cell.2).both(&rule.permissions);
            let new = rule.permissions.minus(&less(below, &hides, cell));
            !less(new, &others, cell).is_empty()
        })
    }
}

/// One role on one kind of screen at one fact.
type Place = (Role, DisplayProfile, Facts);

fn cells(rule: &CompiledRule) -> impl Iterator<Item = Place> {
    rule.holders().flat_map(|(role, profile)| rule.facts.iter().map(move |facts| (role, profile, facts)))
}

/// The lines that are not gone and speak of one of the rule's permissions; in most overlays these are few.
fn kept<'a>(lines: &[Line<'a>], gone: &[usize], rule: &CompiledRule) -> Vec<&'a CompiledRule> {
    let kept = lines.iter().enumerate().filter(|(number, _)| !gone.contains(number));
    let lines = kept.map(|(_, line)| line.rule);
    lines.filter(|line| !line.permissions.both(&rule.permissions).is_empty()).collect()
}

/// What is left at one place without what these lines speak of.
fn less(mut from: PermissionSet, lines: &[&CompiledRule], (role, profile, facts): Place) -> PermissionSet {
    let there = lines.iter().filter(|line| line.facts.contains(facts) && line.is_for(role, profile));
    there.for_each(|line| from.remove(&line.permissions));
    from
}

/// Judges the last overlay, on the files below it, the rules first; the tables are those without and with it.
/// Of one that is in force already only what it may not show is a reason to refuse it: what lies below may
/// have changed since.
pub(crate) fn review_overlay(
    layers: &Layers,
    below: &[Vec<Row<'_>>],
    rows: &[Row<'_>],
    host: &HostWords,
    (on, all): (&Tables, &Tables),
    in_force: bool,
) -> Judged {
    let Some(overlay) = layers.overlays.last() else { return Judged::default() };
    let (hides, widenings) =
        (lines(&overlay.hides, rows, Effect::Hide), lines(&overlay.widenings, rows, Effect::Widen));
    let laid = Laid { hides: &hides, widenings: &widenings, on, all };
    let mut judged = contradictions(laid, host);
    judged.warnings.extend(hides.iter().filter_map(|hide| hides_everything(*hide)));
    judged.warnings.extend(hides.iter().flat_map(|hide| {
        let left = left_open(hide.rule, all, host).into_iter();
        left.map(|left| hide.finding(left.message, &left.fix))
    }));
    judged.warnings.extend(shown_again(layers, below, &widenings, host));
    judged.warnings.extend(half_rooms(&overlay.widenings, rows, Effect::Widen, all));
    if in_force {
        judged.warnings.append(&mut judged.findings);
    } else {
        judged.findings.extend(idle_hides(laid));
        judged.findings.extend(idle_widenings(laid));
    }
    let limits = Limits::of(host);
    judged.findings.extend(widenings.iter().flat_map(|line| limits.crossed(line.rule, line.row)));
    let here = |finding: Finding| Finding { file: RuleFile::Overlay(layers.overlays.len()), ..finding };
    Judged {
        findings: judged.findings.into_iter().map(here).collect(),
        warnings: judged.warnings.into_iter().map(here).collect(),
    }
}

/// What one line hides and another line of the same file widens.
fn contradictions(laid: Laid<'_>, host: &HostWords) -> Judged {
    let mut judged = Judged::default();
    for (number, hide) in laid.hides.iter().enumerate() {
        let against = against(*hide, laid.widenings);
        if against.is_empty() {
            continue;
        }
        let does_nothing = || !laid.hides_alone(hide.rule, &[number]);
        if is_shown_again(hide.rule, laid) && does_nothing() {
            judged.findings.push(beaten(*hide, &against, laid.on));
            continue;
        }
        for (widen, ground) in against {
            let broader = !widen.rule.roles.iter().all(|role| hide.rule.roles.contains(role))
                || !widen.rule.permissions.minus(&hide.rule.permissions).is_empty();
            let list = if broader { &mut judged.findings } else { &mut judged.warnings };
            list.push(partly_beaten(*hide, widen, &ground.text(hide.rule, host), broader));
        }
    }
    judged
}

fn against<'a>(hide: Line<'_>, widenings: &[Line<'a>]) -> Vec<(Line<'a>, CommonGround)> {
    widenings.iter().filter_map(|widen| Some((*widen, CommonGround::of(hide.rule, widen.rule)?))).collect()
}

/// The message names the lines that show again what was shown before; if nothing was, all that speak of it.
fn beaten(hide: Line<'_>, against: &[(Line<'_>, CommonGround)], laid_on: &Tables) -> Finding {
    let shown = granted(hide.rule, laid_on);
    let named = |line: &Line<'_>| shown.is_empty() || speaks_of(line.rule, &shown);
    let by = against.iter().map(|(line, _)| line).filter(|line| named(line));
    let by: Vec<String> = by.map(|line| format!("`{}` in line {}", line.rule.name, line.row.line)).collect();
    let message = format!(
        "nothing is hidden by `{}`: what it speaks of is shown again by {}",
        hide.rule.name,
        by.join(" and ")
    );
    hide.finding(
        message,
        "decide which is meant: narrow or remove what widens, and this line hides; what is widened always shows",
    )
}

fn partly_beaten(hide: Line<'_>, widen: Line<'_>, ground: &str, broader: bool) -> Finding {
    let (name, other, line) = (&hide.rule.name, &widen.rule.name, widen.row.line);
    let message = format!("`{name}` hides {ground}, and `{other}` in line {line} shows it all the same");
    let fix = if broader {
        "narrow the line that widens until it leaves out what is to be hidden; what is widened always shows"
    } else {
        "leave both if this exception is meant; else narrow the line that widens"
    };
    hide.finding(message, fix)
}

/// What a file below hides and this one shows again.
fn shown_again(
    layers: &Layers,
    below: &[Vec<Row<'_>>],
    widenings: &[Line<'_>],
    host: &HostWords,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, (overlay, rows)) in (1..).zip(layers.overlays.iter().zip(below.iter().skip(1))) {
        for hide in lines(&overlay.hides, rows, Effect::Hide) {
            findings.extend(against(hide, widenings).iter().map(|(widen, ground)| {
                let (name, other, line) = (&widen.rule.name, &hide.rule.name, hide.row.line);
                let ground = ground.text(hide.rule, host);
                let message = format!(
                    "`{name}` shows {ground}, which `{other}` in line {line} of overlay {number} hides"
                );
                widen.finding(message, "leave it if this exception is meant; else narrow or remove it")
            }));
        }
    }
    findings
}

/// A line that leaves everybody without a whole kind of records, or without boards.
fn hides_everything(hide: Line<'_>) -> Option<Finding> {
    let rule = hide.rule;
    let everybody = Role::ALL.iter().all(|role| rule.roles.contains(*role))
        && rule.conditions.relations.len() == Relation::ALL.len();
    if !everybody || !rule.conditions.statuses.contains(&RecordStatus::Active) {
        return None;
    }
    let whole = |kind: &&Kind| {
        let fields = kind.fields();
        !fields.is_empty() && fields.iter().all(|field| rule.permissions.contains(Permission::Full(*field)))
    };
    let kind = Kind::ALL
        .iter()
        .find(whole)
        .map(|kind| format!("hides all of every {} from everybody, every screen and desk", kind.word()));
    let boards = rule
        .permissions
        .contains(Permission::Do(Action::ViewBoard))
        .then(|| "closes every board for everybody".to_owned());
    let message = format!("`{}` {}", rule.name, kind.or(boards)?);
    Some(hide.finding(message, "leave it if that is meant; else name the roles or the fields"))
}

/// Lines that hide nothing, or nothing that the lines before them do not hide. Of lines that hide the same
/// one has to stay, so each is judged without those that went before, from the end.
fn idle_hides(laid: Laid<'_>) -> Vec<Finding> {
    let (mut findings, mut gone) = (Vec::new(), Vec::new());
    // What another line shows again is reported with that line.
    let is_told =
        |hide: Line<'_>| is_shown_again(hide.rule, laid) && !against(hide, laid.widenings).is_empty();
    for (number, hide) in laid.hides.iter().enumerate().rev().filter(|(_, hide)| !is_told(**hide)) {
        gone.push(number);
        if laid.hides_alone(hide.rule, &gone) {
            gone.pop();
            continue;
        }
        let others = laid.hides.iter().enumerate().filter(|(other, _)| !gone.contains(other));
        let hidden = hidden(hide.rule, laid);
        let covering = others.map(|(_, line)| line).find(|line| speaks_of(line.rule, &hidden));
        findings.push(match covering {
            Some(line) => {
                let (name, other, number) = (&hide.rule.name, &line.rule.name, line.row.line);
                let message = format!(
                    "`{name}` hides nothing that is not hidden already, by `{other}` in line {number}"
                );
                hide.finding(message, "remove this line, and leave the other")
            }
            None => hide.finding(
                format!("`{}` hides nothing that is shown", hide.rule.name),
                "remove it, or ask `explain` who is shown it and under which relation and status",
            ),
        });
    }
    findings
}

/// Lines that allow nothing that is not allowed already, judged the same way.
fn idle_widenings(laid: Laid<'_>) -> Vec<Finding> {
    let (mut findings, mut gone) = (Vec::new(), Vec::new());
    for (number, widen) in laid.widenings.iter().enumerate().rev() {
        gone.push(number);
        if laid.widens_alone(widen.rule, &gone) {
            gone.pop();
            continue;
        }
        findings.push(widen.finding(
            format!("`{}` allows nothing that is not allowed already", widen.rule.name),
            "remove it",
        ));
    }
    findings
}

/// What is granted to one role on one kind of screen at one fact.
type Cell = (Role, DisplayProfile, Facts, PermissionSet);

/// What these tables grant of all that a line speaks of.
fn granted(rule: &CompiledRule, by: &Tables) -> Vec<Cell> {
    let at = |(role, profile, facts)| {
        (role, profile, facts, by.of(role, profile).grants(facts).both(&rule.permissions))
    };
    cells(rule).map(at).filter(|(.., permissions)| !permissions.is_empty()).collect()
}

/// What the whole file hides of it.
fn hidden(rule: &CompiledRule, laid: Laid<'_>) -> Vec<Cell> {
    let left = |(role, profile, facts, permissions): Cell| {
        let hidden = permissions.minus(laid.all.of(role, profile).grants(facts));
        (role, profile, facts, hidden)
    };
    granted(rule, laid.on).into_iter().map(left).filter(|(.., permissions)| !permissions.is_empty()).collect()
}

/// Whether nothing that a line speaks of is hidden in the end.
fn is_shown_again(rule: &CompiledRule, laid: Laid<'_>) -> bool {
    hidden(rule, laid).is_empty()
}

fn speaks_of(rule: &CompiledRule, cells: &[Cell]) -> bool {
    cells.iter().any(|(role, profile, facts, permissions)| {
        rule.applies(RoleSet::of(*role), *profile, *facts) && !rule.permissions.both(permissions).is_empty()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiled_rule::sample::rule;
    use crate::layers::Overlay;
    use proptest::prelude::*;

    fn differ(rule: &CompiledRule, one: &Tables, other: &Tables) -> bool {
        cells(rule).any(|(role, profile, facts)| {
            one.of(role, profile).grants(facts) != other.of(role, profile).grants(facts)
        })
    }

    fn without(lines: &[CompiledRule], number: usize) -> Vec<CompiledRule> {
        let mut lines = lines.to_vec();
        lines.remove(number);
        lines
    }

    proptest! {
        /// Asked of tables that are worked out without the line.
        #[test]
        fn a_line_matters_if_the_tables_differ_without_it(
            below in prop::collection::vec(rule(), 0..6),
            hides in prop::collection::vec(rule(), 0..4),
            widenings in prop::collection::vec(rule(), 0..4),
        ) {
            let on = Tables::of_rules(&below);
            let all = on.under(&Overlay { hides: hides.clone(), widenings: widenings.clone() });
            let row = Row { line: 1, cells: Vec::new() };
            let line = |rule| Line { rule, row: &row };
            let (h, w): (Vec<Line<'_>>, Vec<Line<'_>>) = (hides.iter().map(line).collect(), widenings.iter().map(line).collect());
            let laid = Laid { hides: &h, widenings: &w, on: &on, all: &all };
            for (number, hide) in hides.iter().enumerate() {
                let less = on.under(&Overlay { hides: without(&hides, number), widenings: widenings.clone() });
                prop_assert_eq!(laid.hides_alone(hide, &[number]), differ(hide, &all, &less));
            }
            for (number, widen) in widenings.iter().enumerate() {
                let less = on.under(&Overlay { hides: hides.clone(), widenings: without(&widenings, number) });
                prop_assert_eq!(laid.widens_alone(widen, &[number]), differ(widen, &all, &less));
            }
        }
    }
}
