//! A host product's own kinds of records: declared beside the shipped rules by a small overlay, and held
//! against what the program will ask about at the start.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{DisplayProfile, RecordStatus, Relation, Role};
use bayboard::{DivisionId, Facts, HostKind, NamedRules, Policy, Snapshot, StoredRules, TenantId, Word};
use bayboard_policy::{Difference, Matrix, Refused, RuleFile, RuleSource, Rules, SHIPPED_RULES};
use common::{SMALL, any_tenant, run, shipped, source, subject};

const VEHICLES: &str = "\
# Our fleet: the desk looks, the administrator retires.
kind, vehicle, view, retire
widen, desk-sees-vehicles,         dispatcher,    own_tenant, active, *, *, *, vehicle.view,   do
widen, administrator-sees-vehicles, administrator, own_tenant, active, *, *, *, vehicle.view,   do
widen, administrator-retires,      administrator, own_tenant, active, *, *, *, vehicle.retire, do
end
";

fn name(text: &str) -> HostKind {
    text.parse().unwrap()
}

fn with(overlay: &str) -> RuleSource {
    RuleSource::shipped().with_overlay("vehicles", overlay)
}

fn asking(source: RuleSource, kind: &str, actions: &[&str]) -> RuleSource {
    source.asking(name(kind), actions.iter().map(|action| name(action)))
}

fn load(source: &RuleSource) -> Result<Rules, Refused> {
    run(Rules::load(source))
}

fn refused(source: &RuleSource) -> Refused {
    load(source).err().unwrap_or_else(|| panic!("these rules were taken"))
}

fn may(rules: &dyn Snapshot, role: Role, kind: &str, action: &str, relation: Relation) -> bool {
    let facts = Facts::without_phase(relation, RecordStatus::Active, false);
    let subject = subject(role, DisplayProfile::Standard);
    rules.permits_host(&subject, &name(kind), &name(action), facts).is_allowed()
}

fn file(name: &str, text: &str) -> Option<NamedRules> {
    Some(NamedRules { name: name.to_owned(), text: text.to_owned(), is_in_force: false })
}

#[test]
fn an_overlay_declares_a_kind_and_lets_in_whom_it_names_and_nobody_else() {
    let rules = load(&asking(with(VEHICLES), "vehicle", &["view", "retire"])).unwrap().current();
    for role in Role::ALL.iter().copied() {
        let (desk, administrator) = (role == Role::Dispatcher, role == Role::Administrator);
        let asked = |action, relation| may(&*rules, role, "vehicle", action, relation);
        assert_eq!(asked("view", Relation::OwnTenant), desk || administrator, "{role}");
        assert_eq!(asked("retire", Relation::OwnTenant), administrator, "{role}");
        assert!(!asked("view", Relation::None) && !asked("sell", Relation::OwnTenant), "{role}");
        // What the shipped rules declare is as before.
        let fleet = |rules| may(rules, role, "fleet", "view", Relation::OwnTenant);
        assert_eq!(fleet(&*rules), fleet(shipped()), "{role}");
    }
    assert_eq!(rules.warnings(), []);
    assert_eq!(
        rules.opening(),
        ["desk-sees-vehicles", "administrator-sees-vehicles", "administrator-retires"]
    );
}

#[test]
fn the_matrix_and_the_difference_speak_of_it() {
    let rules = load(&with(VEHICLES)).unwrap().current();
    let opens = Difference::between(shipped(), &rules).to_string();
    assert!(
        opens.contains(
            "+ administrator, own_tenant, active record, always: may vehicle.view, vehicle.retire\n"
        ),
        "{opens}"
    );
    assert!(Matrix::of(&rules).to_string().contains("vehicle.retire"));
    let told = rules
        .explain(
            &subject(Role::Crew, DisplayProfile::Standard),
            Facts::without_phase(Relation::OwnTenant, RecordStatus::Active, false),
            "vehicle.view",
            false,
        )
        .unwrap();
    assert_eq!(
        told.to_string(),
        "denied; the nearest rule is desk-sees-vehicles, and\n  role is crew, the rule wants dispatcher"
    );
}

#[test]
fn what_the_program_asks_about_and_nothing_declares_is_refused_by_name() {
    for (source, message) in [
        (
            asking(RuleSource::shipped(), "drone", &["fly"]),
            "the program asks about `drone.fly`, and no line declares the kind `drone`; add `kind, drone, fly` to an overlay or the rules",
        ),
        (
            asking(with(VEHICLES), "vehicel", &["view"]),
            "the program asks about `vehicel.view`, and no line declares the kind `vehicel`; did you mean `vehicle`?",
        ),
        (
            asking(with(VEHICLES), "vehicle", &["view", "retier"]),
            "the program asks about `vehicle.retier`, and no line declares the action `retier` of `vehicle`; did you mean `retire`?",
        ),
        (
            asking(with(VEHICLES), "vehicle", &["lend"]),
            "the program asks about `vehicle.lend`, and no line declares the action `lend` of `vehicle`; add it to the line `kind, vehicle`",
        ),
        (
            asking(asking(with(VEHICLES), "fleet", &["edit", "vew"]), "drone", &["fly"]),
            "the program asks about `fleet.vew`, and no line declares the action `vew` of `fleet`; did you mean `view`?; \
             the program asks about `drone.fly`, and no line declares the kind `drone`; add `kind, drone, fly` to an overlay or the rules",
        ),
    ] {
        let refused = refused(&source);
        assert!(matches!(refused, Refused::Undeclared(_)), "{refused:?}");
        assert_eq!(refused.to_string(), message);
    }
    load(&asking(RuleSource::shipped(), "fleet", &["view", "edit"])).unwrap();
}

#[test]
fn what_is_declared_and_never_asked_about_is_warned_of_where_it_stands() {
    let overlay = VEHICLES.replace("view, retire\n", "view, retire, lend\nkind, drone, fly\n");
    let rules = load(&asking(with(&overlay), "vehicle", &["view", "retire"])).unwrap().current();
    let told: Vec<_> = rules
        .warnings()
        .iter()
        .map(|warning| (warning.file, warning.line, warning.column, warning.message.as_str()))
        .collect();
    let here = RuleFile::Overlay(1);
    assert_eq!(
        told,
        [
            (here, 2, 30, "the program never asks about `vehicle.lend`"),
            (here, 3, 14, "the program never asks about `drone.fly`")
        ]
    );
    // A program that names nothing is told nothing.
    assert_eq!(load(&with(&overlay)).unwrap().current().warnings(), []);
    // In a rule file of one's own a line that is not needed can go.
    let own = source(&SMALL.replace("end\n", "kind, drone, fly\nkind, fleet, view\nend\n"));
    let rules = load(&asking(own, "drone", &["fly"])).unwrap().current();
    let [warning] = rules.warnings() else { panic!("{:?}", rules.warnings()) };
    assert_eq!((warning.file, warning.line), (RuleFile::Rules, 7));
}

#[test]
fn each_mistake_in_a_declaration_is_named_where_it_stands() {
    let after = |line: &str| VEHICLES.replace("end\n", &format!("{line}\nend\n"));
    let many: Vec<String> = (0..58).map(|number| format!("act_{number}")).collect();
    for (overlay, line, message, fix) in [
        (
            after("kind, vehicle, lend"),
            6,
            "the kind `vehicle` is declared in line 2 already",
            "put its actions into one line",
        ),
        (
            after("kind, timeclock, lend"),
            6,
            "the kind `timeclock` is declared in line 31 of the rules already",
            "give your kind another name; lines may speak of `timeclock` without declaring it again",
        ),
        (after("kind, drone, fly, fly"), 6, "the action `fly` is declared twice", "remove one of them"),
        (
            after("kind, drone"),
            6,
            "a `kind` line names a kind and at least one action",
            "write: kind, NAME, ACTION, ...",
        ),
        (
            after("kind, patient, view"),
            6,
            "`patient` is not a name for a kind or its action",
            "this is one of the library's own words; choose another name",
        ),
        (
            VEHICLES.replace("vehicle.retire,", "vehicle.retier,"),
            5,
            "unknown object `vehicle.retier`",
            "did you mean `vehicle.retire`?",
        ),
        (
            VEHICLES.replace("widen, desk", "p, desk"),
            3,
            "an overlay says what it does to the rules",
            "write `hide` to take away, or `widen` to allow more",
        ),
        (
            after(&format!("kind, drone, {}", many.join(", "))),
            6,
            "there are 67 actions of host kinds",
            "declare 64 at most",
        ),
        (
            after("widen, screens-see-vehicles, display, own_facility, active, *, *, *, vehicle.view, do"),
            6,
            "this rule gives vehicle.view to facility_session, display, preview",
            "screens at a facility open boards, and never show who the patient is or the other end's room",
        ),
        (
            after("hide, no-lending, *, *, *, *, *, *, vehicle.retire, do"),
            6,
            "nothing is hidden by `no-lending`: what it speaks of is shown again by `administrator-retires` in line 5",
            "decide which is meant: narrow or remove what widens, and this line hides; what is widened always shows",
        ),
    ] {
        let refused = refused(&with(&overlay));
        let finding = &refused.findings()[0];
        assert_eq!(
            (finding.file, finding.line, finding.message.as_str(), finding.fix.as_str()),
            (RuleFile::Overlay(1), line, message, fix)
        );
    }
}

#[test]
fn a_kind_of_one_overlay_is_everybodys_above_it_and_declared_there_once() {
    let hides = "hide, desk-keeps-out, dispatcher, *, *, *, *, *, vehicle.view, do\nend\n";
    let rules = load(&with(VEHICLES).with_overlay("house", hides)).unwrap().current();
    assert!(!may(&*rules, Role::Dispatcher, "vehicle", "view", Relation::OwnTenant));
    assert!(may(&*rules, Role::Administrator, "vehicle", "view", Relation::OwnTenant));
    let again = "kind, vehicle, view, lend\nend\n";
    let twice = refused(&with(VEHICLES).with_overlay("house", again));
    let finding = &twice.findings()[0];
    assert_eq!(
        (finding.file, finding.line, finding.message.as_str()),
        (RuleFile::Overlay(2), 1, "the kind `vehicle` is declared in line 2 of overlay 1 already")
    );
    // What was taken before stays in force when the overlay below it begins to declare the same.
    let stays = with(VEHICLES).with_overlay_in_force("house", again);
    load(&asking(stays, "vehicle", &["view", "retire", "lend"])).unwrap();
}

#[test]
fn a_divisions_overlay_speaks_of_kinds_and_declares_none() {
    let east = "hide, east-keeps-out, ed_normal, *, *, *, *, *, vehicle.view, do\nend\n";
    let ed = VEHICLES.replace("dispatcher,    own_tenant", "ed_normal, own_division");
    load(&with(&ed).with_division_overlay("east", east)).unwrap();
    let declares = refused(&with(&ed).with_division_overlay("east", "kind, drone, fly\nend\n"));
    assert_eq!(
        declares.findings()[0].message,
        "a division's overlay declares no kinds: they are the same for everybody"
    );
}

#[test]
fn new_rules_are_held_to_what_the_program_said_at_the_start() {
    let rules = load(&asking(with(VEHICLES), "vehicle", &["view", "retire"])).unwrap();
    let before = rules.current().version().clone();
    let without = run(rules.replace(&RuleSource::shipped())).unwrap_err();
    assert!(matches!(without, Refused::Undeclared(_)), "{without:?}");
    assert_eq!((rules.current().version(), rules.last_error().as_deref()), (&before, Some(&without)));
    run(rules.replace(&with(&VEHICLES.replace("vehicle.retire, do", "vehicle.retire, do\n# as agreed"))))
        .unwrap();
    assert_eq!(rules.last_error(), None);
}

#[test]
fn what_a_company_stores_is_held_to_it_as_well() {
    let asked = asking(asking(with(VEHICLES), "vehicle", &["view", "retire"]), "fleet", &["view"]);
    let rules = load(&asked).unwrap();
    let tenant = TenantId::from_uuid(uuid::Uuid::from_u128(7));
    // A rule file of its own lies under the program's overlay, so the program's kinds are declared there too.
    let own = |text: &str| StoredRules { rules: file("own", text), ..StoredRules::default() };
    run(rules.serve(tenant, own(SHIPPED_RULES))).unwrap();
    assert!(may(&*rules.of(tenant, None), Role::Dispatcher, "vehicle", "view", Relation::OwnTenant));
    assert!(!may(&*rules.of(tenant, None), Role::Dispatcher, "fleet", "view", Relation::OwnTenant));
    // One that lost a kind is not taken.
    let lost = run(rules.check(tenant, &own(SMALL))).unwrap_err();
    assert!(
        lost.0[0].starts_with("the program asks about `fleet.view`, and no line declares the kind `fleet`"),
        "{lost}"
    );
    let division = DivisionId::from_uuid(uuid::Uuid::from_u128(8));
    let overlay = file("house", "hide, desk-keeps-out, dispatcher, *, *, *, *, *, vehicle.view, do\nend\n");
    run(rules.serve(tenant, StoredRules { overlay, ..StoredRules::default() })).unwrap();
    assert!(!may(
        &*rules.of(tenant, Some(division)),
        Role::Dispatcher,
        "vehicle",
        "view",
        Relation::OwnTenant
    ));
    assert!(may(&*rules.of(any_tenant(), None), Role::Dispatcher, "vehicle", "view", Relation::OwnTenant));
}

#[test]
fn an_overlay_is_told_from_a_rule_file_with_or_without_a_kind() {
    for (text, overlay) in [
        (VEHICLES, true),
        ("kind, drone, fly\nend\n", true),
        ("hide, no-rooms, *, *, *, *, *, *, dispatch.rooms, see\nend\n", true),
        (SMALL, false),
        (SHIPPED_RULES, false),
    ] {
        assert_eq!(RuleSource::is_overlay(text), overlay, "{text:.40}");
    }
}
