//! The shipped rules in Cedar: roles are a hierarchy of entities, fields and their groups one of actions,
//! what a rule says of the record are conditions on the resource.

use bayboard::{Field, Word};
use bayboard_benches::{Failure, RuleTable, TableRule};
use cedar_policy::{Policy, PolicyId, PolicySet, Schema};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const ENTITIES: &str = "entity Role in [Role];\n\
     entity Viewer in [Role] { profile: String };\n\
     entity Call { relation: String, status: String, phase: String, confidential: Bool };\n";

/// What a field or a group is asked with, by an act.
pub(crate) fn action(act: &str, object: &str) -> String {
    format!("{act} {object}")
}

/// Declares every field's actions, each in the actions of its groups.
pub(crate) fn schema(table: &RuleTable) -> Result<Schema, Failure> {
    let objects: BTreeSet<&str> = table.groups.iter().map(|(_, group)| group.as_str()).collect();
    let mut text = ENTITIES.to_owned();
    for act in ["see", "see_coarse"] {
        for group in objects.iter().filter(|group| !table.fields_of(group).is_empty()) {
            writeln!(text, "action \"{}\";", action(act, group))?;
        }
        for field in Field::ALL {
            let field_of = |group: &&&str| table.fields_of(group).contains(field);
            let groups: Vec<_> =
                objects.iter().filter(field_of).map(|group| format!("\"{}\"", action(act, group))).collect();
            let name = action(act, &format!("dispatch.{field}"));
            writeln!(
                text,
                "action \"{name}\" in [{}] appliesTo {{ principal: Viewer, resource: Call }};",
                groups.join(", ")
            )?;
        }
    }
    Ok(Schema::from_cedarschema_str(&text)?.0)
}

/// One policy for each rule.
pub(crate) fn policies(table: &RuleTable) -> Result<PolicySet, Failure> {
    let policy = |(number, rule): (usize, &TableRule)| -> Result<Policy, Failure> {
        Ok(Policy::parse(Some(PolicyId::new(number.to_string())), permit(rule))?)
    };
    let policies = table.rules.iter().enumerate().map(policy).collect::<Result<Vec<_>, _>>()?;
    Ok(PolicySet::from_policies(policies)?)
}

fn permit(rule: &TableRule) -> String {
    let TableRule { role, relation, status, phase, profile, confidential, object, act } = rule;
    let mut when =
        vec![format!("resource.relation == \"{relation}\""), format!("resource.status == \"{status}\"")];
    if phase != "*" {
        when.push(format!("resource.phase == \"{phase}\""));
    }
    if profile != "*" {
        when.push(format!("principal.profile == \"{profile}\""));
    }
    if confidential != "*" {
        when.push(format!("resource.confidential == {}", confidential == "yes"));
    }
    let (action, when) = (action(act, object), when.join(" && "));
    format!(
        "permit(principal in Role::\"{role}\", action in Action::\"{action}\", resource) when {{ {when} }};"
    )
}
