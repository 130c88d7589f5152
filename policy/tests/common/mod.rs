//! What the tests share: the shipped rules, every question there is, and casbin asked directly.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use bayboard::access::{Action, DisplayProfile, Kind, Role, RoleSet};
use bayboard::{Detail, Disclosure, Facts, Snapshot, Subject, TenantId, Word};
use bayboard_policy::{CompiledRules, Refused, RuleSource, Rules, SHIPPED_MODEL};
use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};
use std::future::Future;
use std::sync::{Arc, LazyLock};

/// A rule file small enough to see through: four rules and the end. The line numbers count.
pub const SMALL: &str = "\
g, facility_session, display
p, screens-schedule, display, own_facility, active, *, *, *, dispatch.schedule, see
p, screens-other-end, display, own_facility, active, *, minimal, *, dispatch.other_end, see_coarse
p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, see
p, dispatcher-books, dispatcher, own_tenant, active, booked, *, *, action.create_dispatch, do
end
";

/// How often to try: the full size only in the nightly run.
pub fn size(ordinary: u32, nightly: u32) -> u32 {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) {
        nightly
    } else {
        ordinary
    }
}

pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

pub fn load(rules: &str) -> Result<Rules, Refused> {
    run(Rules::load(&source(rules)))
}

pub fn source(rules: &str) -> RuleSource {
    RuleSource::new("test", SHIPPED_MODEL, rules)
}

/// The shipped rules, loaded once per test process.
pub fn shipped() -> &'static CompiledRules {
    static SHIPPED: LazyLock<Arc<CompiledRules>> =
        LazyLock::new(|| run(Rules::shipped()).unwrap_or_else(|refused| panic!("{refused}")).current());
    &SHIPPED
}

pub fn subject(role: Role, profile: DisplayProfile) -> Subject {
    Subject { roles: RoleSet::of(role), profile }
}

pub fn disclosure(rules: &dyn Snapshot, subject: &Subject, facts: Facts) -> Disclosure {
    rules.shown(subject, Kind::Dispatch, facts)
}

/// Every role on every kind of screen at every record.
pub fn places() -> impl Iterator<Item = (Subject, Facts)> {
    let screens =
        Role::ALL.iter().flat_map(|role| DisplayProfile::ALL.iter().map(|profile| subject(*role, *profile)));
    screens.flat_map(|subject| Facts::all().map(move |facts| (subject, facts)))
}

pub fn any_tenant() -> TenantId {
    TenantId::from_uuid(Default::default())
}

/// What the host product's kinds of the shipped rules are.
pub const HOSTED: [&str; 7] = [
    "timeclock.view",
    "timeclock.edit",
    "fleet.view",
    "fleet.edit",
    "hr.view",
    "hr.edit",
    "incident_record.view",
];

/// Everything a rule can grant, as casbin is asked for it: the object, the act, and the kind whose conditions
/// it has.
pub fn wanted() -> Vec<(String, &'static str, Option<Kind>)> {
    let fields = Kind::ALL.iter().flat_map(|kind| {
        kind.fields().iter().flat_map(move |field| {
            let acts: &[&str] = if field.has_kind() { &["see", "see_coarse"] } else { &["see"] };
            acts.iter().map(move |act| (field.to_string(), *act, Some(*kind)))
        })
    });
    let actions = Action::ALL.iter().map(|action| (format!("action.{action}"), "do", Some(action.kind())));
    fields.chain(actions).chain(HOSTED.iter().map(|hosted| ((*hosted).to_owned(), "do", None))).collect()
}

/// The compiled answer to the question that casbin hears as `object` and `act`.
pub fn compiled(rules: &CompiledRules, subject: &Subject, facts: Facts, object: &str, act: &str) -> bool {
    let (prefix, word) = object.split_once('.').unwrap();
    if let Some(kind) = Kind::from_word(prefix) {
        let field = kind.fields().iter().find(|field| field.word() == word).unwrap();
        let detail = rules.shown(subject, kind, facts).detail(*field);
        return if act == "see" { detail == Detail::Full } else { detail >= Detail::Coarse };
    }
    if prefix == "action" {
        return rules.permits(subject, Action::from_word(word).unwrap(), facts).is_allowed();
    }
    rules.permits_host(subject, &prefix.parse().unwrap(), &word.parse().unwrap(), facts).is_allowed()
}

/// Every combination of facts that casbin may tell apart for a kind; a host product's kind has relation and
/// status.
pub fn facts_of(kind: Option<Kind>) -> Vec<Facts> {
    kind.map_or_else(|| Facts::of_kind(Kind::Directory).collect(), |kind| Facts::of_kind(kind).collect())
}

/// casbin, asked in the order of the model's `r` line, without any of our code between.
pub struct Reference(Enforcer);

impl Reference {
    pub fn new(rules: &str) -> Self {
        Self::of(rules.lines().filter(|line| line.starts_with("p,") || line.starts_with("g,")))
    }

    /// Only these lines, and the groups.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let model = run(DefaultModel::from_str(SHIPPED_MODEL)).unwrap();
        let groups = Kind::ALL.iter().flat_map(|kind| {
            kind.fields().iter().flat_map(move |field| {
                let group = field.group().map(|group| format!("g2, {field}, {kind}.{group}"));
                group.into_iter().chain([format!("g2, {field}, {kind}.*")])
            })
        });
        let text = lines.map(str::to_owned).chain(groups).collect::<Vec<_>>().join("\n");
        Self(run(Enforcer::new(model, StringAdapter::new(text))).unwrap())
    }

    pub fn enforce(
        &self,
        role: Role,
        profile: DisplayProfile,
        facts: Facts,
        object: &str,
        act: &str,
    ) -> bool {
        let confidential = if facts.is_confidential() { "yes" } else { "no" };
        let (relation, status, phase) = (facts.relation(), facts.record_status(), facts.phase());
        let request = vec![
            role.word(),
            relation.word(),
            status.word(),
            phase.word(),
            profile.word(),
            confidential,
            object,
            act,
        ];
        self.0.enforce(request.into_iter().map(str::to_owned).collect::<Vec<String>>()).unwrap()
    }

    /// Whether it grants this, or for a kind: the kind or the whole.
    pub fn grants(&self, role: Role, profile: DisplayProfile, facts: Facts, object: &str, act: &str) -> bool {
        self.enforce(role, profile, facts, object, act)
            || act == "see_coarse" && self.enforce(role, profile, facts, object, "see")
    }
}
