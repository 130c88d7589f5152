//! What the tests share: the shipped rules, every question there is, and casbin asked directly.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use bayboard::access::{Action, DisplayProfile, Role, RoleSet};
use bayboard::{Detail, Disclosure, Facts, Field, Snapshot, Subject, TenantId, Word};
use bayboard_policy::{CompiledRules, Refused, RuleSource, Rules, SHIPPED_MODEL};
use casbin::{CoreApi, DefaultModel, Enforcer, StringAdapter};
use std::future::Future;
use std::sync::{Arc, LazyLock};

/// A rule file small enough to see through: four rules and the groups. The line numbers count.
pub const SMALL: &str = "\
g, facility_session, display
p, screens-schedule, display, own_facility, active, *, *, *, dispatch.schedule, see
p, screens-other-end, display, own_facility, active, *, minimal, *, dispatch.other_end, see_coarse
p, dispatcher-name, dispatcher, own_tenant, active, *, *, no, dispatch.patient_name, see
p, dispatcher-books, dispatcher, own_tenant, active, booked, *, *, action.create_dispatch, do
g2, dispatch.time, dispatch.schedule
g2, dispatch.status, dispatch.schedule
g2, dispatch.level, dispatch.schedule
g2, dispatch.late, dispatch.schedule
g2, dispatch.leg, dispatch.schedule
g2, dispatch.room, dispatch.rooms
g2, dispatch.other_room, dispatch.rooms
g2, dispatch.authorization_mark, dispatch.authorization
g2, dispatch.authorization_form, dispatch.authorization
g2, dispatch.run_number, dispatch.operations
g2, dispatch.source_ref, dispatch.operations
g2, dispatch.unit, dispatch.operations
g2, dispatch.affiliate, dispatch.operations
g2, dispatch.priority, dispatch.operations
g2, dispatch.stamps, dispatch.operations
g2, dispatch.patient_name, dispatch.identity
g2, dispatch.birth_date, dispatch.identity
g2, dispatch.sex, dispatch.identity
g2, dispatch.address, dispatch.transport
g2, dispatch.weight, dispatch.transport
g2, dispatch.callback_phone, dispatch.transport
g2, dispatch.crew_notes, dispatch.transport
g2, dispatch.reason, dispatch.clinical
g2, dispatch.payor, dispatch.billing
g2, dispatch.authorization_number, dispatch.billing
";

/// How often to try: the full size only in the nightly run.
pub fn size(ordinary: u32, nightly: u32) -> u32 {
    if std::env::var_os("BAYBOARD_NIGHTLY").is_some_and(|value| !value.is_empty()) { nightly } else { ordinary }
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
    let mut out = [Disclosure::NOTHING];
    rules.decide_all(subject, &[facts], &mut out);
    out[0]
}

/// Every role on every kind of screen at every record.
pub fn places() -> impl Iterator<Item = (Subject, Facts)> {
    let screens = Role::ALL.iter().flat_map(|role| DisplayProfile::ALL.iter().map(|profile| subject(*role, *profile)));
    screens.flat_map(|subject| Facts::all().map(move |facts| (subject, facts)))
}

pub fn any_tenant() -> TenantId {
    TenantId::from_uuid(Default::default())
}

/// casbin, asked in the order of the model's `r` line, without any of our code between.
pub struct Reference(Enforcer);

impl Reference {
    pub fn new(rules: &str) -> Self {
        let model = run(DefaultModel::from_str(SHIPPED_MODEL)).unwrap();
        Self(run(Enforcer::new(model, StringAdapter::new(rules))).unwrap())
    }
    pub fn enforce(&self, role: Role, profile: DisplayProfile, facts: Facts, object: &str, act: &str) -> bool {
        let confidential = if facts.is_confidential() { "yes" } else { "no" };
        let (relation, status, phase) = (facts.relation(), facts.record_status(), facts.phase());
        let request = vec![role.word(), relation.word(), status.word(), phase.word(), profile.word(), confidential, object, act];
        self.0.enforce(request.into_iter().map(str::to_owned).collect::<Vec<String>>()).unwrap()
    }
    /// Two questions: seeing all of it and seeing its kind.
    pub fn detail(&self, role: Role, profile: DisplayProfile, facts: Facts, field: Field) -> Detail {
        let object = format!("dispatch.{field}");
        let whole = self.enforce(role, profile, facts, &object, "see");
        let kind = self.enforce(role, profile, facts, &object, "see_coarse");
        if whole {
            Detail::Full
        } else if kind {
            Detail::Coarse
        } else {
            Detail::Withheld
        }
    }
    pub fn permits(&self, role: Role, profile: DisplayProfile, facts: Facts, action: Action) -> bool {
        self.enforce(role, profile, facts, &format!("action.{action}"), "do")
    }
}
