//! What a hiding line leaves open that its author may take for hidden: phases that its own phase does not
//! contain, and actions that are rights of their own beside the one it names.

use crate::common_ground::some;
use crate::compiled_rule::CompiledRule;
use crate::host_words::HostWords;
use crate::permission::{Permission, PermissionSet};
use crate::table::Tables;
use bayboard::access::{Action, Phase, Role};
use bayboard::{Facts, Word};

/// Trips that a phase sounds as if it contained, and how to say what they are.
const NEIGHBOURS: [(Phase, Phase, &str); 3] = [
    (Phase::Active, Phase::Waiting, "calls that wait for a crew"),
    (Phase::Finished, Phase::Past, "trips that have been over for twelve months"),
    (Phase::Cancelled, Phase::Past, "trips that have been over for twelve months"),
];

/// Actions that sound as if they contained others.
const PARTS: [(Action, &[Action]); 6] = {
    use Action::*;
    [
        (
            UpdateDispatch,
            &[
                ArchiveDispatch,
                RestoreDispatch,
                DeleteDispatch,
                UndeleteDispatch,
                SetConfidential,
                LiftConfidential,
            ],
        ),
        (ProgressDispatch, &[CancelDispatch, CloseDispatch, CorrectSteps, CorrectClosedDispatch]),
        (UpdateFacility, &[ArchiveFacility, RestoreFacility, DeleteFacility, UndeleteFacility]),
        (RotateAccessCode, &[ChooseAccessCode]),
        (EditDirectory, &[EditUnits, EditPayors]),
        (EditUnits, &[SwitchUnits]),
    ]
};

/// What to say of a line, and what to do about it.
pub(crate) struct LeftOpen {
    pub(crate) message: String,
    pub(crate) fix: String,
}

/// What this line leaves open, with all lines together.
pub(crate) fn left_open(hide: &CompiledRule, all: &Tables, host: &HostWords) -> Vec<LeftOpen> {
    let phases = NEIGHBOURS.iter().filter_map(|neighbour| in_phase(hide, all, host, *neighbour));
    phases.chain(PARTS.iter().filter_map(|(whole, parts)| in_parts(hide, all, *whole, parts))).collect()
}

fn in_phase(
    hide: &CompiledRule,
    all: &Tables,
    host: &HostWords,
    (named, other, which): (Phase, Phase, &str),
) -> Option<LeftOpen> {
    let phases = hide.conditions.phases;
    if !phases.contains(&named) || phases.contains(&other) {
        return None;
    }
    let there =
        |facts: Facts| Facts::new(facts.relation(), facts.record_status(), other, facts.is_confidential());
    let (roles, open) = still_open(hide, all, &hide.permissions, there)?;
    let permissions = open.names(host);
    let name = &hide.name;
    Some(LeftOpen {
        message: format!(
            "`{name}` says nothing of {which}: they are `{other}`, not `{named}`, and {} stays open to {}",
            some(&permissions),
            some(&roles)
        ),
        fix: format!(
            "write the line once more with the phase `{other}`, or leave it if these are meant to stay open"
        ),
    })
}

fn in_parts(hide: &CompiledRule, all: &Tables, whole: Action, parts: &[Action]) -> Option<LeftOpen> {
    if !hide.permissions.contains(Permission::Do(whole)) {
        return None;
    }
    let parts: PermissionSet = parts.iter().map(|part| Permission::Do(*part)).collect();
    let (roles, open) = still_open(hide, all, &parts, |facts| facts)?;
    let open = Action::ALL.iter().filter(|action| open.contains(Permission::Do(**action)));
    let open: Vec<String> = open.map(|action| format!("action.{action}")).collect();
    let name = &hide.name;
    Some(LeftOpen {
        message: format!(
            "`{name}` hides action.{whole}, which does not contain {}: {} may do that still",
            some(&open),
            some(&roles)
        ),
        fix: "write a line for each of these too, or leave it if they are meant to stay".to_owned(),
    })
}

/// Which of these permissions are granted still, and to which of the line's roles, at its facts or at others
/// like them; none if nothing is.
fn still_open(
    hide: &CompiledRule,
    all: &Tables,
    permissions: &PermissionSet,
    there: impl Fn(Facts) -> Facts,
) -> Option<(Vec<String>, PermissionSet)> {
    let (mut roles, mut open) = (Vec::<Role>::new(), PermissionSet::NONE);
    for (role, profile) in hide.holders() {
        let table = all.of(role, profile);
        for facts in hide.facts.iter() {
            let here = table.grants(there(facts)).both(permissions);
            if !here.is_empty() && !roles.contains(&role) {
                roles.push(role);
            }
            open.add(&here);
        }
    }
    (!roles.is_empty()).then(|| (roles.iter().map(|role| role.word().to_owned()).collect(), open))
}
