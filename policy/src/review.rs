//! What compiled rules may not mean: patients on facility screens, and rules that do nothing.

use crate::compiled_rule::CompiledRule;
use crate::effect::Effect;
use crate::finding::{Finding, RuleFile};
use crate::host_words::HostWords;
use crate::idle::idle;
use crate::layers::Overlay;
use crate::limits::{Limits, OBJECT, SCREENS};
use crate::permission::Permission;
use crate::row::Row;
use crate::table::Tables;
use bayboard::access::{Relation, Scope};
use bayboard::{DivisionId, Facts, Field};

/// Judges what the rules mean, inheritance included.
pub(crate) fn review(rules: &[CompiledRule], rows: &[Row<'_>], host: &HostWords) -> Vec<Finding> {
    let rows = of_effect(rows, Effect::Allow);
    let (limits, permissions) = (Limits::of(host), Permission::all(host).collect::<Vec<_>>());
    let mut findings: Vec<Finding> =
        rules.iter().zip(&rows).flat_map(|(rule, row)| limits.crossed(rule, row)).collect();
    findings
        .extend(idle(rules, &permissions).into_iter().map(|index| does_nothing(&rules[index], rows[index])));
    findings
}

/// Lines of a division's overlay that no role at a division has anything of, and kinds that it declares.
pub(crate) fn beyond_division(overlay: &Overlay, rows: &[Row<'_>], number: usize) -> Vec<Finding> {
    let lines = [(&overlay.hides, Effect::Hide), (&overlay.widenings, Effect::Widen)];
    let each = lines.iter().flat_map(|(rules, effect)| rules.iter().zip(of_effect(rows, *effect)));
    // Which division it is makes no difference.
    let division = Scope::Division(DivisionId::from_uuid(Default::default()));
    let beyond = each.filter(|(rule, _)| !rule.roles.iter().any(|role| division.fits(role)));
    let nobodys = beyond.map(|(rule, row)| for_nobody_there(rule, row));
    let declared = HostWords::lines(rows).map(declares_there);
    nobodys.chain(declared).map(|finding| Finding { file: RuleFile::Overlay(number), ..finding }).collect()
}

fn for_nobody_there(rule: &CompiledRule, row: &Row<'_>) -> Finding {
    let message = format!(
        "`{}` is for no role that is held at a division; screens go by the company's overlay",
        rule.name
    );
    let fix = "put the line into the company's overlay, or name a role such as `ed_normal`".to_owned();
    Finding::at(row, &row.cells[2], message, fix)
}

fn declares_there(row: &Row<'_>) -> Finding {
    let message = "a division's overlay declares no kinds: they are the same for everybody".to_owned();
    Finding::at(
        row,
        &row.kind(),
        message,
        "put the line into an overlay for everybody, or the rules".to_owned(),
    )
}

/// The lines with this effect.
pub(crate) fn of_effect<'a>(rows: &'a [Row<'a>], effect: Effect) -> Vec<&'a Row<'a>> {
    rows.iter().filter(|row| row.kind().text == effect.word()).collect()
}

/// Rules that show staff a room and not the other one. Whoever has no end of their own is then shown neither.
pub(crate) fn half_rooms(
    rules: &[CompiledRule],
    rows: &[Row<'_>],
    effect: Effect,
    all: &Tables,
) -> Vec<Finding> {
    let lacks = |rule: &&(&CompiledRule, &Row<'_>)| is_half_a_room(rule.0, all);
    let each: Vec<(&CompiledRule, &Row<'_>)> = rules.iter().zip(of_effect(rows, effect)).collect();
    each.iter().filter(lacks).map(|(rule, row)| half_room(rule, row)).collect()
}

fn is_half_a_room(rule: &CompiledRule, all: &Tables) -> bool {
    let (room, other) = (Permission::Full(Field::Room.into()), Permission::Full(Field::OtherRoom.into()));
    let beyond = |facts: &Facts| facts.relation() != Relation::OwnFacility;
    let cells = || rule.holders().filter(|(role, _)| !SCREENS.contains(role));
    rule.permissions.contains(room)
        && cells().any(|(role, profile)| {
            let table = all.of(role, profile);
            rule.facts
                .iter()
                .filter(beyond)
                .any(|facts| table.permits(room, facts) && !table.permits(other, facts))
        })
}

fn half_room(rule: &CompiledRule, row: &Row<'_>) -> Finding {
    let message = format!(
        "`{}` shows no room: `dispatch.room` is the one at the viewer's own facility, and under this relation there is none",
        rule.name
    );
    let fix = "write `dispatch.rooms` if both rooms are to be shown, or remove the rule".to_owned();
    Finding::at(row, &row.cells[OBJECT], message, fix)
}

fn does_nothing(rule: &CompiledRule, row: &Row<'_>) -> Finding {
    let message = format!("`{}` grants nothing that other rules do not grant too", rule.name);
    Finding::at(row, &row.cells[1], message, "remove it, or narrow the other rules".to_owned())
}
