//! What casbin does that would open access, each shown on casbin itself and then held closed here.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use bayboard::access::{Action, DisplayProfile, Phase, RecordStatus, Relation, Role};
use bayboard::{Facts, Policy, Snapshot};
use bayboard_policy::{RuleSource, Rules, SHIPPED_MODEL};
use casbin::{CoreApi, DefaultModel, Enforcer, FileAdapter, StringAdapter};
use common::{SMALL, any_tenant, load, run, source, subject};
use std::path::PathBuf;

const BOOKS: &str =
    "p, dispatcher-books, dispatcher, own_tenant, active, booked, *, *, action.create_dispatch, do\n";
const MODEL_THAT_FORBIDS: &str = "[request_definition]\nr = sub\n[policy_definition]\np = sub, eft\n\
     [policy_effect]\ne = !some(where (p.eft == deny))\n[matchers]\nm = r.sub == p.sub\n";

fn may_book(rules: &dyn Snapshot) -> bool {
    let facts = Facts::new(Relation::OwnTenant, RecordStatus::Active, Phase::Booked, false);
    rules
        .permits(&subject(Role::Dispatcher, DisplayProfile::Standard), Action::CreateDispatch, facts)
        .is_allowed()
}

fn booking() -> Vec<String> {
    ["dispatcher", "own_tenant", "active", "booked", "standard", "no", "action.create_dispatch", "do"]
        .map(str::to_owned)
        .to_vec()
}

fn model(text: &str) -> DefaultModel {
    run(DefaultModel::from_str(text)).unwrap()
}

fn casbin(model_text: &str, rules: &str) -> Enforcer {
    run(Enforcer::new(model(model_text), StringAdapter::new(rules))).unwrap()
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn first_message(rules: &str) -> String {
    load(rules).unwrap_err().findings()[0].to_string()
}

/// What casbin's caching enforcer does not: it keeps its old answers, which the benches' peers show.
#[test]
fn a_swap_takes_a_yes_back_at_once() {
    let ours = load(SMALL).unwrap();
    assert!(may_book(&*ours.snapshot(any_tenant(), None)));
    run(ours.replace(&source(&SMALL.replace(BOOKS, "")))).unwrap();
    assert!(!may_book(&*ours.snapshot(any_tenant(), None)));
}

#[test]
fn a_failed_reload_empties_casbin_and_leaves_the_last_good_rules_here() {
    let path = file("failing.csv", "p, guest, deny\n");
    let mut forbids = run(Enforcer::new(model(MODEL_THAT_FORBIDS), FileAdapter::new(path.clone()))).unwrap();
    assert!(!forbids.enforce(("guest",)).unwrap());
    std::fs::remove_file(&path).unwrap();
    assert!(run(forbids.load_policy()).is_err());
    assert!(forbids.enforce(("guest",)).unwrap(), "casbin has changed");

    let ours = load(SMALL).unwrap();
    let before = ours.current().version().clone();
    let refused = run(ours.replace(&source("p, half a li"))).unwrap_err();
    assert_eq!(ours.current().version(), &before);
    assert_eq!(ours.last_error().as_deref(), Some(&refused));
    assert!(may_book(&*ours.snapshot(any_tenant(), None)));

    run(ours.replace(&source(SMALL))).unwrap();
    assert_eq!(ours.last_error(), None, "a good edit clears the alarm");
}

#[test]
fn an_empty_policy_says_yes_to_empty_words_in_casbin_and_is_refused_here() {
    let empty = casbin(SHIPPED_MODEL, "");
    assert!(empty.enforce(vec![String::new(); 8]).unwrap(), "casbin has changed");
    for nothing in ["", "\n\n", "# only a comment\n", "g, facility_session, display\n"] {
        assert_eq!(
            first_message(nothing),
            "rules line 1, column 1: there are no rules; write at least one `p` line"
        );
    }
}

#[test]
fn a_misspelt_deny_is_no_deny_in_casbin_and_no_line_here() {
    let forbids = casbin(MODEL_THAT_FORBIDS, "p, guest, Deny\n");
    assert!(forbids.enforce(("guest",)).unwrap(), "casbin has changed");
    for effect in ["Deny", "deny", "allow"] {
        let message =
            first_message(&SMALL.replace(BOOKS, &BOOKS.replace("do\n", &format!("do, {effect}\n"))));
        assert!(
            message.starts_with("rules line 5, column 1: a `p` line has 9 values, this one has 10"),
            "{message}"
        );
    }
}

#[test]
#[should_panic(expected = "unsupported effect")]
fn an_effect_casbin_does_not_know_brings_it_down_at_the_first_question() {
    let unknown =
        casbin(&SHIPPED_MODEL.replace("some(where (p.eft == allow))", "some(where (p.eft == alow))"), SMALL);
    let _ = unknown.enforce(booking());
}

#[test]
fn only_the_one_effect_is_accepted_here() {
    for effect in ["some(where (p.eft == alow))", "!some(where (p.eft == deny))", "priority(p.eft) || deny"] {
        let changed = SHIPPED_MODEL.replace("some(where (p.eft == allow))", effect);
        let refused = run(Rules::load(&RuleSource::new("test", changed, SMALL))).unwrap_err();
        assert_eq!(refused.findings()[0].message, format!("`e = {effect}` is not supported"));
    }
}

#[test]
fn a_short_line_breaks_every_answer_of_casbin_and_is_refused_here() {
    let short = SMALL.replace("action.create_dispatch, do", "action.create_dispatch");
    assert!(casbin(SHIPPED_MODEL, &short).enforce(vec!["x".to_owned(); 8]).is_err(), "casbin has changed");
    assert!(
        first_message(&short).starts_with("rules line 5, column 1: a `p` line has 9 values, this one has 8")
    );
}

#[test]
fn casbin_takes_any_word_and_any_kind_of_line_and_we_take_none_we_do_not_know() {
    let odd = SMALL
        .replace("dispatcher, own_tenant, active, booked", "dispacher, own_tenant, active, booked")
        + "q, anything\n";
    assert!(!casbin(SHIPPED_MODEL, &odd).enforce(booking()).unwrap());
    let findings = load(&odd).unwrap_err().findings().to_vec();
    let places: Vec<_> = findings.iter().map(|finding| (finding.line, finding.message.as_str())).collect();
    assert_eq!(places, [(5, "unknown role `dispacher`"), (7, "unknown kind of line `q`")]);
}

#[test]
fn a_number_too_big_for_casbin_is_no_word_here() {
    let counts = "[request_definition]\nr = n\n[policy_definition]\np = n\n[policy_effect]\n\
         e = some(where (p.eft == allow))\n[matchers]\nm = r.n > 3000000000\n";
    let loaded = run(Enforcer::new(model(counts), StringAdapter::new("p, 1\n")));
    assert!(loaded.is_err(), "casbin has changed");
    for word in ["3000000000", "-1", "1.5", "true"] {
        assert_eq!(
            load(&SMALL.replace("booked", word)).unwrap_err().findings()[0].message,
            format!("unknown phase `{word}`")
        );
    }
}

#[test]
fn casbin_keeps_roles_and_objects_in_one_graph_and_our_words_cannot_meet_there() {
    let graph = casbin(
        SHIPPED_MODEL,
        "p, a, b, c, d, e, f, g, h, i\ng, nurse, dispatch.room\ng2, dispatch.room, dispatch.rooms\n",
    );
    assert!(graph.get_role_manager().read().has_link("nurse", "dispatch.rooms", None), "casbin has changed");
    let message = first_message(&format!("{SMALL}g, preview, dispatch.schedule\n"));
    assert!(message.starts_with("rules line 7, column 13: unknown role `dispatch.schedule`"), "{message}");
}

#[test]
fn a_trailing_comment_is_part_of_the_word_for_casbin_and_refused_here_and_a_quoted_cell_is_read_as_it_is_meant()
 {
    let commented = SMALL.replace("action.create_dispatch, do", "action.create_dispatch, do # books");
    assert!(!casbin(SHIPPED_MODEL, &commented).enforce(booking()).unwrap(), "casbin has changed");
    assert_eq!(load(&commented).unwrap_err().findings()[0].message, "unknown act `do # books`");
    let quoted = SMALL.replace("action.create_dispatch, do", "action.create_dispatch, \"do\"");
    assert!(may_book(&*load(&quoted).unwrap().current()));
}
