//! A tenant's overlay narrows, and widens only where it says so.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, Kind, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Snapshot, Word};
use bayboard_policy::{
    CompiledRules, Difference, Explanation, Refused, RuleFile, RuleSource, Rules, SHIPPED_RULES,
};
use common::{Reference, compiled, run, shipped, size, subject, wanted};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::Arc;

const OVERLAY: &str = "\
# Rooms stay on paper; and one more thing for everyone.
hide,  no-rooms-anywhere, *, *, *, *, *, *, dispatch.rooms, see
hide,  no-other-end-on-screens, display, own_facility, *, *, *, *, dispatch.other_end, see
hide,  nobody-rotates, *, *, *, *, *, *, action.rotate_access_code, do
widen, ed-archive, ed_normal, own_division, archived, *, *, no, patient.recognition, see
end
";

fn load(overlay: &str) -> Result<Arc<CompiledRules>, Refused> {
    run(Rules::load(&RuleSource::shipped().with_overlay("house", overlay))).map(|rules| rules.current())
}

fn own(relation: Relation, status: RecordStatus) -> Facts {
    Facts::new(relation, status, Phase::Active, false)
}

#[test]
fn what_is_hidden_is_hidden_from_everyone_it_says_and_what_is_widened_is_added() {
    let rules = load(OVERLAY).unwrap();
    let told = |role, facts, object: &str| {
        rules.explain(&subject(role, DisplayProfile::Standard), facts, object, false).unwrap().to_string()
    };
    let (screen, desk) =
        (own(Relation::OwnFacility, RecordStatus::Active), own(Relation::OwnTenant, RecordStatus::Active));
    assert_eq!(told(Role::Display, screen, "dispatch.room"), "hidden by no-rooms-anywhere of the overlay");
    assert_eq!(told(Role::Dispatcher, desk, "dispatch.room"), "hidden by no-rooms-anywhere of the overlay");
    assert_eq!(
        told(Role::FacilitySession, screen, "dispatch.other_end"),
        "hidden by no-other-end-on-screens of the overlay"
    );
    assert_eq!(told(Role::Dispatcher, desk, "dispatch.other_end"), "allowed by dispatcher-other-end");
    assert_eq!(
        told(Role::Administrator, desk, "action.rotate_access_code"),
        "hidden by nobody-rotates of the overlay"
    );
    assert_eq!(
        told(Role::EdNormal, own(Relation::OwnDivision, RecordStatus::Archived), "patient.name"),
        "allowed by ed-archive"
    );
    assert_eq!(rules.widenings().collect::<Vec<_>>(), ["ed-archive"]);
    let coarse = rules
        .explain(&subject(Role::Display, DisplayProfile::Minimal), screen, "dispatch.other_end", true)
        .unwrap();
    assert!(matches!(coarse, Explanation::Hidden { .. }), "what is hidden shows no kind either");
}

#[test]
fn the_version_names_rules_and_overlay() {
    let version = load(OVERLAY).unwrap().version().as_str().to_owned();
    assert!(version.starts_with(shipped().version().as_str()) && version.contains("+house@"), "{version}");
    assert_eq!(
        version,
        load(&OVERLAY.replace("# Rooms stay on paper; and one more thing for everyone.", ""))
            .unwrap()
            .version()
            .as_str()
    );
    assert_ne!(
        version,
        load(&OVERLAY.replace("archived, *, *, no", "archived, *, *, *")).unwrap().version().as_str()
    );
}

/// Three enforcers, one for each layer, asked apart: allowed and not hidden, or widened.
struct Layered {
    rules: Reference,
    hides: casbin::Enforcer,
    widenings: Reference,
}

impl Layered {
    fn new(overlay: &str) -> Self {
        use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};
        let links = || SHIPPED_RULES.lines().filter(|line| line.starts_with("g,"));
        let lines = |word: &'static str| {
            overlay
                .lines()
                .filter_map(move |line| line.strip_prefix(word))
                .map(|line| format!("p{line}"))
                .collect::<Vec<_>>()
        };
        let widened = lines("widen");
        let groups = Kind::ALL.iter().flat_map(|kind| {
            kind.fields().iter().flat_map(move |field| {
                let group = field.group().map(|group| format!("g2, {field}, {kind}.{group}"));
                group.into_iter().chain([format!("g2, {field}, {kind}.*")])
            })
        });
        let text = lines("hide")
            .into_iter()
            .chain(links().map(str::to_owned))
            .chain(groups)
            .collect::<Vec<_>>()
            .join("\n");
        let model = run(DefaultModel::from_str(
            include_str!("../../rules/hide.conf")
                .lines()
                .filter(|line| !line.starts_with('#'))
                .collect::<Vec<_>>()
                .join("\n")
                .replace(" \\\n", " ")
                .as_str(),
        ))
        .unwrap();
        Self {
            rules: Reference::new(SHIPPED_RULES),
            hides: run(Enforcer::new(model, StringAdapter::new(text))).unwrap(),
            widenings: Reference::of(widened.iter().map(String::as_str).chain(links())),
        }
    }

    fn grants(&self, role: Role, profile: DisplayProfile, facts: Facts, object: &str, act: &str) -> bool {
        use casbin::CoreApi;
        let hidden = |act: &str| {
            let confidential = if facts.is_confidential() { "yes" } else { "no" };
            let request = [
                role.word(),
                facts.relation().word(),
                facts.record_status().word(),
                facts.phase().word(),
                profile.word(),
                confidential,
                object,
                act,
            ];
            self.hides.enforce(request.map(str::to_owned).to_vec()).unwrap()
        };
        let allowed = |act: &str| self.rules.enforce(role, profile, facts, object, act) && !hidden(act);
        let shown = |act: &str| allowed(act) || self.widenings.enforce(role, profile, facts, object, act);
        shown(act) || act == "see_coarse" && shown("see")
    }
}

#[test]
fn the_layers_together_mean_what_casbin_says_of_each() {
    let (rules, casbin, wanted) = (load(OVERLAY).unwrap(), Layered::new(OVERLAY), wanted());
    let ranges = (0..Role::ALL.len(), 0..DisplayProfile::ALL.len(), 0..Facts::COUNT, 0..wanted.len());
    let speaks = |object: &str| {
        [
            "dispatch.room",
            "dispatch.other_room",
            "dispatch.other_end",
            "patient.name",
            "action.rotate_access_code",
        ]
        .contains(&object)
    };
    proptest!(ProptestConfig::with_cases(size(1_500, 50_000)), |((role, profile, facts, place) in ranges, near in any::<bool>())| {
        let (role, profile) = (Role::ALL[role], DisplayProfile::ALL[profile]);
        let facts = Facts::all().nth(facts).unwrap();
        let asked: Vec<_> = wanted.iter().filter(|(object, ..)| !near || speaks(object)).collect();
        let (object, act, _) = asked[place % asked.len()];
        prop_assert_eq!(compiled(&rules, &subject(role, profile), facts, object, act), casbin.grants(role, profile, facts, object, act), "{} {} {:?} {}", role, profile, facts, object);
    });
}

/// A shipped rule turned into a line of an overlay: it hides what the rule shows, from whom it shows it or
/// from everybody, or it widens to another status. Not every one is good.
fn line() -> impl Strategy<Value = String> {
    (any::<Index>(), any::<Index>(), 0..5_usize, any::<bool>()).prop_map(|(rule, status, form, star)| {
        let rules: Vec<&str> = SHIPPED_RULES.lines().filter(|line| line.starts_with("p,")).collect();
        let mut values: Vec<&str> =
            rules[rule.index(rules.len())].split(',').map(str::trim).skip(2).collect();
        if form == 0 {
            values[2] = RecordStatus::ALL[status.index(RecordStatus::ALL.len())].word();
            return format!("widen, NAME, {}", values.join(", "));
        }
        if star {
            values[form - 1] = "*";
        }
        values[7] = if values[7] == "see_coarse" { "see" } else { values[7] };
        format!("hide, NAME, {}", values.join(", "))
    })
}

#[test]
fn an_overlay_opens_nothing_but_what_it_declares() {
    let rules = shipped();
    let accepted = std::cell::Cell::new(0);
    proptest!(ProptestConfig::with_cases(size(120, 20_000)), |(lines in prop::collection::vec(line(), 1..4))| {
        let lines = lines.iter().enumerate().map(|(number, line)| line.replace("NAME", &format!("line-{number}")));
        let text = lines.collect::<Vec<_>>().join("\n") + "\nend\n";
        let Ok(with) = load(&text) else { return Ok(()) };
        accepted.set(accepted.get() + 1);
        let (opens, declares) = (Difference::between(rules, &with).opens(), with.widenings().next().is_some());
        prop_assert_eq!(declares, text.contains("widen,"), "{}", text);
        // What one line hides and another gives back is declared, and opens nothing.
        prop_assert!(if text.contains("hide,") { declares || !opens } else { declares == opens }, "{}", text);
    });
    assert!(accepted.get() > 40, "only {} overlays were accepted", accepted.get());
}

#[test]
fn each_mistake_in_an_overlay_is_named_where_it_stands() {
    let cases = [
        (
            "hide, a, *, *, *, *, *, *, dispatch.rooms, see\n",
            1,
            "the file does not end with `end`, it may have been cut off",
            "if nothing is missing, add the line: end",
        ),
        (
            "p, a, *, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "an overlay says what it does to the rules",
            "write `hide` to take away, or `widen` to allow more",
        ),
        ("g, display, crew\nend", 1, "an overlay has no `g` lines", "put the line into the rule file"),
        (
            "kind, fleet, view\nend",
            1,
            "the kind `fleet` is declared in line 32 of the rules already",
            "give your kind another name; lines may speak of `fleet` without declaring it again",
        ),
        (
            "hid, a, *, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "unknown kind of line `hid`",
            "did you mean `hide`?",
        ),
        (
            "hide, a, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "a `hide` line has 9 values, this one has 8",
            "write: hide, name, role, relation, status, phase, profile, confidential, object, act",
        ),
        (
            "hide, a, displai, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "unknown role `displai`",
            "did you mean `display`?",
        ),
        (
            "hide, a, *, *, *, *, *, *, dispatch.roms, see\nend",
            1,
            "unknown object `dispatch.roms`",
            "did you mean `dispatch.rooms`?",
        ),
        (
            "hide, a, *, *, *, *, *, *, dispatch.other_end, see_coarse\nend",
            1,
            "only all of a field can be hidden",
            "use `see`",
        ),
        (
            "hide, a, *, *, *, booked, *, *, patient.name, see\nend",
            1,
            "`patient.name` has no phase",
            "write `*`",
        ),
        (
            "widen, a, *, own_tenant, active, *, *, *, dispatch.rooms, see\nend",
            1,
            "`*` cannot stand for every role",
            "",
        ),
        (
            "widen, a, crew, *, active, *, *, *, dispatch.rooms, see\nend",
            1,
            "`*` cannot stand for every relation",
            "",
        ),
        (
            "hide, screens-schedule, *, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "the name `screens-schedule` is used in line ",
            "give each rule a name of its own",
        ),
        (
            "hide, a, *, *, *, *, *, *, dispatch.rooms, see\nhide, a, *, *, *, *, *, *, dispatch.time, see\nend",
            2,
            "the name `a` is used in line 1 already",
            "give each rule a name of its own",
        ),
        (
            "widen, a, display, own_facility, active, *, *, *, dispatch.patient_name, see\nend",
            1,
            "this rule gives dispatch.patient_name to facility_session, display, preview",
            "",
        ),
        (
            "hide, a, display, own_facility, active, *, *, *, dispatch.patient_name, see\nend",
            1,
            "`a` hides nothing that is shown",
            "remove it, or ask `explain` who is shown it and under which relation and status",
        ),
        (
            "widen, a, ed_normal, none, active, *, *, *, dispatch.*, see\nend",
            1,
            "`a` shows patients to people who have nothing to do with them",
            "name the relation under which it is needed, such as `own_division`",
        ),
        (
            "\u{feff}hide, a, displai, *, *, *, *, *, dispatch.rooms, see\nend",
            1,
            "unknown role `displai`",
            "did you mean `display`?",
        ),
        (
            "widen, a, dispatcher, own_tenant, active, *, *, *, dispatch.rooms, see\nend",
            1,
            "`a` allows nothing that is not allowed already",
            "remove it",
        ),
    ];
    for (text, line, message, fix) in cases {
        let refused = load(text).expect_err(text);
        let finding = &refused.findings()[0];
        assert_eq!((finding.file, finding.line), (RuleFile::Overlay(1), line), "{text}");
        assert!(finding.message.starts_with(message), "{text}: {}", finding.message);
        assert!(fix.is_empty() || finding.fix == fix, "{text}: {}", finding.fix);
    }
}

#[test]
fn an_empty_overlay_changes_nothing_and_says_so() {
    let rules = load("end\n").unwrap();
    assert!(Difference::between(shipped(), &rules).is_none());
    assert_eq!(
        Difference::between(shipped(), &rules).to_string(),
        "nothing changes in what the rules mean\n"
    );
}

#[test]
fn a_difference_says_what_opens_and_what_closes() {
    let told = Difference::between(shipped(), &load(OVERLAY).unwrap()).to_string();
    assert!(
        told.starts_with("!!! OPENS: ed_normal, ed_admin get more than before\n")
            || told.starts_with("!!! OPENS: ed_normal get more than before\n"),
        "{told}"
    );
    assert!(
        told.contains(
            "+ ed_normal, own_division, archived record, patient not confidential: sees patient.recognition\n"
        ),
        "{told}"
    );
    assert!(
        told.contains("- dispatcher, own_tenant, active record, always: sees dispatch.rooms\n"),
        "{told}"
    );
    assert!(
        told.contains("- administrator, own_tenant, active record, always: may action.rotate_access_code\n"),
        "{told}"
    );
    let back = Difference::between(&load(OVERLAY).unwrap(), shipped()).to_string();
    assert!(
        back.contains("+ dispatcher, own_tenant, active record, always: sees dispatch.rooms\n"),
        "{back}"
    );
}
