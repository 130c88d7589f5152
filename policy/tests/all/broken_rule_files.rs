//! Broken rule files, one mistake each: refused with the line, the column, the reason and the way out.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard_policy::{RuleFile, RuleSource, Rules, SHIPPED_MODEL, SHIPPED_RULES};
use common::{SMALL, load, run};

/// What to change in the small rule file, and the findings that must follow: line, column, message, fix.
type Case = (Change, &'static [(usize, usize, &'static str, &'static str)]);

enum Change {
    /// Put this line in place of the line with that number.
    Line(usize, &'static str),
    /// Put this text before the end, as line 6.
    Add(&'static str),
    /// Leave only this text.
    Only(&'static str),
}
use Change::{Add, Line, Only};

fn apply(change: &Change) -> String {
    let mut lines: Vec<&str> = SMALL.lines().collect();
    match change {
        Line(number, line) => lines[number - 1] = line,
        Add(text) => lines.insert(5, text),
        Only(text) => lines = vec![text],
    }
    lines.join("\n")
}

const SHAPE: &str = "write: p, name, role, relation, status, phase, profile, confidential, object, act";
const NEVER: &str =
    "screens at a facility open boards, and never show who the patient is or the other end's room";
const OBJECTS: &str = "an object is KIND.FIELD, KIND.GROUP, KIND.*, action.ACTION or HOST_KIND.ACTION; `bayboard-policy words` lists them";

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Lines.
    (Only("# nothing but a comment"), &[(1, 1, "there are no rules", "write at least one `p` line")]),
    (Only("g, display, preview"), &[(1, 1, "there are no rules", "write at least one `p` line")]),
    (Add("p2, x, display"), &[(6, 1, "unknown kind of line `p2`", "did you mean `p`?")]),
    (Add("role, a, b"), &[(6, 1, "unknown kind of line `role`", "use one of: p, g, kind, end")]),
    (Add("  G, preview, display"), &[(6, 3, "unknown kind of line `G`", "did you mean `g`?")]),
    (Line(2, "p, screens-schedule, display, own_facility, active"), &[(2, 1, "a `p` line has 9 values, this one has 4", SHAPE)]),
    (Line(2, "p, screens-schedule, display, own_facility, active, *, *, *, dispatch.schedule, see, x"), &[(2, 1, "a `p` line has 9 values, this one has 10", SHAPE)]),
    (Line(2, ", p, screens-schedule, display, own_facility, active, *, *, *, dispatch.schedule, see"), &[(2, 1, "the line begins with an empty cell", "move the line to the left: its first word goes into the first cell")]),
    (Line(6, "# the end\n,,,"), &[(6, 1, "the file does not end with `end`, it may have been cut off", "if nothing is missing, add the line: end")]),
    (Line(2, "p"), &[(2, 1, "a `p` line has 9 values, this one has 0", SHAPE)]),
    (Line(1, "g, facility_session"), &[(1, 1, "a `g` line has 2 values, this one has 1", "write: g, role, other role")]),
    (Line(1, "g, facility_session, display, preview"), &[(1, 1, "a `g` line has 2 values, this one has 3", "write: g, role, other role")]),
    (Add("g2, dispatch.room, dispatch.schedule"), &[(6, 1, "groups of fields belong to the library", "remove the line")]),
    (Line(6, "end, here"), &[(6, 1, "a `end` line has 0 values, this one has 1", "write: end")]),
    // Words.
    (Line(5, "p, dispatcher-books, dispacher, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "unknown role `dispacher`", "did you mean `dispatcher`?")]),
    (Line(5, "p, dispatcher-books, nurse, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "unknown role `nurse`", "use one of: facility_session, display, preview, affiliate, affiliate_reporting, patient, representative, api_client, support, crew, dispatcher, biller, qa_reviewer, human_resources, supervisor, administrator, onlooker, front_desk, portal_administrator, regional_admin, cmoc, ed_admin, ed_normal, ems_admin, field_ems, field_ems_incident, view_only, public_health_admin, public_health_user, family_reunification_admin, family_reunification, dispatch")]),
    (Line(5, "p, dispatcher-books, Dispatcher, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "unknown role `Dispatcher`", "did you mean `dispatcher`?")]),
    (Line(5, "p, dispatcher-books, , own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "the role is missing", "use one of: facility_session, display, preview, affiliate, affiliate_reporting, patient, representative, api_client, support, crew, dispatcher, biller, qa_reviewer, human_resources, supervisor, administrator, onlooker, front_desk, portal_administrator, regional_admin, cmoc, ed_admin, ed_normal, ems_admin, field_ems, field_ems_incident, view_only, public_health_admin, public_health_user, family_reunification_admin, family_reunification, dispatch")]),
    (Line(5, "p, dispatcher-books, *, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "`*` cannot stand for every role", "name one of: facility_session, display, preview, affiliate, affiliate_reporting, patient, representative, api_client, support, crew, dispatcher, biller, qa_reviewer, human_resources, supervisor, administrator, onlooker, front_desk, portal_administrator, regional_admin, cmoc, ed_admin, ed_normal, ems_admin, field_ems, field_ems_incident, view_only, public_health_admin, public_health_user, family_reunification_admin, family_reunification, dispatch")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tennant, active, *, *, *, action.create_dispatch, do"), &[(5, 34, "unknown relation `own_tennant`", "did you mean `own_tenant`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, *, active, *, *, *, action.create_dispatch, do"), &[(5, 34, "`*` cannot stand for every relation", "name one of: own_facility, assigned_affiliate, own_tenant, own_division, region, mutual_aid, own_patient, represented_patient, assigned_crew, incident, none")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, archive, *, *, *, action.create_dispatch, do"), &[(5, 46, "unknown record status `archive`", "did you mean `archived`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, *, *, *, *, action.create_dispatch, do"), &[(5, 46, "`*` cannot stand for every record status", "name one of: active, archived, deleted")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, canceled, *, *, action.create_dispatch, do"), &[(5, 54, "unknown phase `canceled`", "did you mean `cancelled`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, **, *, *, action.create_dispatch, do"), &[(5, 54, "unknown phase `**`", "use one of: booked, waiting, active, finished, cancelled, past")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, standart, *, action.create_dispatch, do"), &[(5, 57, "unknown display profile `standart`", "did you mean `standard`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, true, action.create_dispatch, do"), &[(5, 60, "unknown confidential flag `true`", "use one of: yes, no")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient, see"), &[(4, 63, "unknown object `dispatch.patient`", OBJECTS)]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_nam, see"), &[(4, 63, "unknown object `dispatch.patient_nam`", "did you mean `dispatch.patient_name`?")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, patient_name, see"), &[(4, 63, "unknown object `patient_name`", "did you mean `dispatch.patient_name`?")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, identity, see"), &[(4, 63, "unknown object `identity`", "did you mean `dispatch.identity`?")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, *, see"), &[(4, 63, "`*` cannot stand for every object", "name a field, a group or an action; `KIND.*` stands for all fields of one kind")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, directory.*, see"), &[(5, 63, "unknown object `directory.*`", OBJECTS)]),
    (Line(5, "p, dispatcher-books, deactivated, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 22, "`deactivated` is a state and not a role: it overrides every role", "remove the line; a deactivated account gets nothing")]),
    (Line(4, "p, field-name, field_ems, own_division, active, active, *, no, patient.name, see"), &[(4, 49, "`patient.name` has no phase", "write `*`")]),
    (Line(4, "p, field-name, field_ems, own_division, active, *, standard, no, patient.name, see"), &[(4, 52, "`patient.name` has no display profile", "write `*`")]),
    (Line(5, "p, creates, field_ems, own_division, active, *, *, no, action.create_incident, do"), &[(5, 52, "`action.create_incident` has no confidential flag", "write `*`")]),
    (Line(4, "p, field-name, field_ems, own_division, active, *, *, no, patient.nam, see"), &[(4, 59, "unknown object `patient.nam`", "did you mean `patient.name`?")]),
    (Line(4, "p, field-name, field_ems, own_division, active, *, *, no, fleet.view, do"), &[(4, 59, "unknown object `fleet.view`", OBJECTS)]),
    // Kinds of the host product.
    (Add("kind, fleet"), &[(6, 1, "a `kind` line names a kind and at least one action", "write: kind, NAME, ACTION, ...")]),
    (Add("kind, Fleet, view"), &[(6, 7, "`Fleet` is not a name for a kind or its action", "use up to 40 small letters, digits and `_`, and start with a letter")]),
    (Add("kind, patient, view"), &[(6, 7, "`patient` is not a name for a kind or its action", "this is one of the library's own words; choose another name")]),
    (Add("kind, fleet, view\nkind, fleet, edit"), &[(7, 7, "the kind `fleet` is declared in line 6 already", "put its actions into one line")]),
    (Add("kind, fleet, view, view"), &[(6, 20, "the action `view` is declared twice", "remove one of them")]),
    (Add("kind, fleet, view\np, sees-fleet, crew, own_tenant, active, *, *, *, fleet.veiw, do"), &[(7, 51, "unknown object `fleet.veiw`", "did you mean `fleet.view`?")]),
    (Add("kind, fleet, view\np, sees-fleet, crew, own_tenant, active, *, *, no, fleet.view, do"), &[(7, 48, "`fleet.view` has no confidential flag", "write `*`")]),
    (Add("kind, fleet, view\np, sees-fleet, display, own_facility, active, *, *, *, fleet.view, do"), &[(7, 56, "this rule gives fleet.view to facility_session, display", NEVER)]),
    // Names and links.
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, action.create_dispach, do"), &[(5, 63, "unknown object `action.create_dispach`", "did you mean `action.create_dispatch`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, create_dispatch, do"), &[(5, 63, "unknown object `create_dispatch`", "did you mean `action.create_dispatch`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, action.create_dispatch, Do"), &[(5, 87, "unknown act `Do`", "did you mean `do`?")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, action.create_dispatch, *"), &[(5, 87, "`*` cannot stand for every act", "name one of: see, see_coarse, do")]),
    (Line(5, "p, dispatcher-books, dispatcher, own_tenant, active, *, *, *, action.create_dispatch, see"), &[(5, 87, "`action.create_dispatch` cannot be seen", "use `do`")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, do"), &[(4, 86, "`dispatch.patient_name` cannot be done", "use `see`")]),
    (Line(4, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, see_coarse"), &[(4, 86, "`dispatch.patient_name` has no kind to show", "use `see`, or leave the rule out")]),
    (Line(4, "p, dispatcher name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, see"), &[(4, 4, "`dispatcher name` is not a name for a rule", "use up to 64 small letters, digits and `-`")]),
    (Line(4, "p, , dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, see"), &[(4, 4, "`` is not a name for a rule", "use up to 64 small letters, digits and `-`")]),
    (Line(4, "p, x, dispacher, own_tenant, actve, *, *, no, dispatch.patient_name, see"), &[
        (4, 7, "unknown role `dispacher`", "did you mean `dispatcher`?"),
        (4, 30, "unknown record status `actve`", "did you mean `active`?"),
    ]),
    (Line(5, "p, dispatcher-name, dispatcher, own_tenant, active, *, *, *, action.create_dispatch, do"), &[(5, 4, "the name `dispatcher-name` is used in line 4 already", "give each rule a name of its own")]),
    (Add("p, books-again, dispatcher, own_tenant, active, booked, *, *, action.create_dispatch, do"), &[(6, 4, "this rule says the same as `dispatcher-books` in line 5", "remove one of them")]),
    (Add("g,facility_session,display"), &[(6, 1, "this line repeats line 1", "remove one of them")]),
    (Add("g, display, facility_session"), &[(6, 4, "through this line `display` would inherit from itself", "remove the line")]),
    (Add("g, display, display"), &[(6, 4, "through this line `display` would inherit from itself", "remove the line")]),
    (Add("g, display, preview\ng, preview, facility_session"), &[(7, 4, "through this line `preview` would inherit from itself", "remove the line")]),
    (Add("g, preview, dispaly"), &[(6, 13, "unknown role `dispaly`", "did you mean `display`?")]),
    (Line(6, ""), &[(5, 1, "the file does not end with `end`, it may have been cut off", "if nothing is missing, add the line: end")]),
    (Line(6, "end\np, late, dispatcher, own_tenant, active, *, *, *, dispatch.late, see"), &[(7, 1, "this line stands after `end`", "put it before `end`, or remove it")]),
    (Line(6, "end\nend"), &[(7, 1, "this line stands after `end`", "put it before `end`, or remove it")]),
    // Meaning.
    (Add("p, oops, display, own_facility, active, *, *, *, dispatch.patient_name, see"), &[(6, 50, "this rule gives dispatch.patient_name to facility_session, display", NEVER)]),
    (Add("p, oops, facility_session, own_facility, active, booked, *, no, dispatch.weight, see"), &[(6, 65, "this rule gives dispatch.weight to facility_session", NEVER)]),
    (Add("p, oops, preview, own_facility, active, *, *, *, dispatch.other_room, see"), &[(6, 50, "this rule gives dispatch.other_room to preview", NEVER)]),
    (Add("p, oops, display, own_tenant, active, *, *, *, dispatch.room, see"), &[(6, 19, "this rule shows facility_session, display records of other facilities", "give them `own_facility` only")]),
    (Add("p, oops, biller, none, active, *, *, *, dispatch.payor, see"), &[(6, 18, "`oops` shows patients to people who have nothing to do with them", "name the relation under which it is needed, such as `own_division`")]),
    (Add("p, oops, preview, none, active, *, *, *, dispatch.room, see"), &[(6, 19, "this rule shows preview records of other facilities", "give them `own_facility` only")]),
    (Add("g, preview, dispatcher"), &[
        (4, 33, "this rule shows preview records of other facilities", "give them `own_facility` only"),
        (4, 63, "this rule gives dispatch.patient_name to preview", NEVER),
        (5, 34, "this rule shows preview records of other facilities", "give them `own_facility` only"),
        (5, 68, "this rule gives action.create_dispatch to preview", NEVER),
    ]),
    (Add("p, idle, display, own_facility, active, *, *, *, dispatch.time, see"), &[(6, 4, "`idle` grants nothing that other rules do not grant too", "remove it, or narrow the other rules")]),
    (Add("p, idle, facility_session, own_facility, active, *, minimal, *, dispatch.other_end, see_coarse"), &[(6, 4, "`idle` grants nothing that other rules do not grant too", "remove it, or narrow the other rules")]),
    (Add("p, whole, display, own_facility, active, *, *, *, dispatch.other_end, see"), &[(3, 4, "`screens-other-end` grants nothing that other rules do not grant too", "remove it, or narrow the other rules")]),
];

#[test]
fn each_mistake_is_named_where_it_stands() {
    let mut wrong = String::new();
    for (change, expected) in CASES {
        let rules = apply(change);
        let refused = load(&rules).expect_err(&rules);
        let findings = refused.findings().iter();
        let found: Vec<_> =
            findings.map(|f| (f.line, f.column, f.message.as_str(), f.fix.as_str())).collect();
        if found != *expected {
            wrong += &format!("{rules}\n  found    {found:?}\n  expected {expected:?}\n\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(CASES.len() >= 60, "cases have been lost");
}

#[test]
fn the_small_file_itself_is_good() {
    load(SMALL).unwrap();
    load(&SMALL.replace('\n', "\r\n")).unwrap();
}

#[test]
fn the_model_may_be_laid_out_freely_and_say_one_thing_only() {
    let model_finding = |model: &str| {
        let refused = run(Rules::load(&RuleSource::new("test", model, SMALL))).err();
        refused.map(|refused| {
            (refused.findings()[0].file, refused.findings()[0].line, refused.findings()[0].message.clone())
        })
    };
    let found = |line, message: &str| Some((RuleFile::Model, line, message.to_owned()));
    assert_eq!(
        model_finding(
            &SHIPPED_MODEL.replace(" && ", "   &&\t").replace("[matchers]", "\n# here\n[matchers]")
        ),
        None
    );

    assert_eq!(model_finding(""), found(1, "the model ends too early"));
    let open =
        SHIPPED_MODEL.replace("g(r.role, p.role)", "(g(r.role, p.role) || r.role == \"administrator\")");
    assert!(
        model_finding(&open).is_some_and(|(_, _, message)| message.starts_with("`&& (g(r.role, p.role) || "))
    );
    let with_effect = SHIPPED_MODEL.replace("object, act\n\n# g:", "object, act, eft\n\n# g:");
    assert_eq!(
        model_finding(&with_effect).unwrap().2,
        "`p = name, role, relation, status, phase, profile, confidential, object, act, eft` is not supported"
    );
    let second = format!("{SHIPPED_MODEL}m2 = true\n");
    assert_eq!(model_finding(&second).unwrap().2, "`m2 = true` is too much");
    assert!(model_finding(&SHIPPED_MODEL.replace("g2 = _, _", "g2 = _, _, _")).is_some());
    assert!(model_finding(&SHIPPED_MODEL.replace("r.status == p.status", "r.status != p.status")).is_some());
}

#[test]
fn a_shipped_file_that_breaks_off_anywhere_is_refused() {
    let text = SHIPPED_RULES.trim_end();
    let line_ends = text.char_indices().filter(|(_, letter)| *letter == '\n').map(|(at, _)| at);
    for cut in line_ends.chain((0..text.len()).step_by(17)) {
        assert!(
            load(&text[..cut]).is_err(),
            "cut off after {cut} bytes: {}",
            &text[cut.saturating_sub(40)..cut]
        );
    }
    load(text).unwrap();
}

#[test]
fn the_shipped_rules_may_not_show_one_protected_field_to_a_wall_screen() {
    use bayboard::{Field, Word};
    for field in Field::ALL.iter().filter(|field| field.is_phi() || **field == Field::OtherRoom) {
        let rule =
            format!("p, oops, display, own_facility, active, booked, minimal, no, dispatch.{field}, see\n");
        let refused = load(&format!("{rule}{SHIPPED_RULES}")).unwrap_err();
        assert_eq!(
            refused.findings()[0].message,
            format!("this rule gives dispatch.{field} to facility_session, display, preview")
        );
    }
}
