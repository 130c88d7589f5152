//! Rules as functions, which a test can swap.

use bayboard::access::{Action, DisplayProfile, RecordStatus, Relation, Role};
use bayboard::{
    Because, Decision, Disclosure, Facts, Field, FieldGroup, Policy, PolicyVersion, Snapshot, Subject, TenantId, Word,
};
use std::fmt;
use std::sync::{Arc, Mutex};

type Sees = Box<dyn Fn(&Subject, Facts) -> Disclosure + Send + Sync>;
type May = Box<dyn Fn(&Subject, Action, Facts) -> bool + Send + Sync>;

/// One version of the rules.
pub struct Rules {
    version: PolicyVersion,
    sees: Sees,
    may: May,
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rules({})", self.version.as_str())
    }
}

impl Rules {
    pub fn new(
        version: &str,
        sees: impl Fn(&Subject, Facts) -> Disclosure + Send + Sync + 'static,
        may: impl Fn(&Subject, Action, Facts) -> bool + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self { version: PolicyVersion::new(version), sees: Box::new(sees), may: Box::new(may) })
    }
    /// What the shipped rules say, written once more by hand.
    pub fn ordinary() -> Arc<Self> {
        Self::new("ordinary", sees, may)
    }
    /// Everything is allowed, and every viewer sees just this.
    pub fn showing(disclosure: Disclosure) -> Arc<Self> {
        Self::new("showing", move |_, _| disclosure, |_, _, _| true)
    }
}

impl Snapshot for Rules {
    fn version(&self) -> &PolicyVersion {
        &self.version
    }
    fn decide_all(&self, subject: &Subject, facts: &[Facts], out: &mut [Disclosure]) {
        facts.iter().zip(out).for_each(|(facts, out)| *out = (self.sees)(subject, *facts));
    }
    fn permits(&self, subject: &Subject, action: Action, facts: Facts) -> Decision {
        let because = Because(vec!["a-test-says-so".to_owned()]);
        if (self.may)(subject, action, facts) { Decision::Allow(because) } else { Decision::Deny(because) }
    }
    fn shown(&self, _: &Subject, kind: bayboard::access::Kind, _: Facts) -> bayboard::KindDisclosure {
        bayboard::KindDisclosure::nothing(kind)
    }
    fn permits_host(&self, _: &Subject, _: &bayboard::HostKind, _: &bayboard::HostKind, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }
    fn because(&self, _: &Subject, _: Facts, field: Field) -> Because {
        Because(vec![format!("shows-{field}")])
    }
}

pub fn is_screen(subject: &Subject) -> bool {
    [Role::FacilitySession, Role::Display, Role::Preview].into_iter().any(|role| subject.roles.contains(role))
}
fn is_staff(subject: &Subject) -> bool {
    [Role::Dispatcher, Role::ApiClient, Role::Administrator].into_iter().any(|role| subject.roles.contains(role))
}

fn sees(subject: &Subject, facts: Facts) -> Disclosure {
    if facts.record_status() != RecordStatus::Active {
        return Disclosure::NOTHING;
    }
    match facts.relation() {
        Relation::OwnFacility if is_screen(subject) => screen(subject),
        Relation::OwnTenant if is_staff(subject) => everything(),
        _ => Disclosure::NOTHING,
    }
}

fn screen(subject: &Subject) -> Disclosure {
    use DisplayProfile::{KindOnly, NoRoom, Standard};
    let fields = FieldGroup::Schedule.fields().iter().chain(&[Field::AuthorizationMark]);
    let mut shown = fields.fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field));
    if matches!(subject.profile, Standard | KindOnly) {
        shown = shown.with_full(Field::Room);
    }
    shown = if matches!(subject.profile, Standard | NoRoom) {
        shown.with_full(Field::OtherEnd)
    } else {
        shown.with_coarse(Field::OtherEnd)
    };
    if subject.roles.contains(Role::Display) { shown } else { shown.with_full(Field::AuthorizationForm) }
}

pub fn everything() -> Disclosure {
    Field::ALL.iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field))
}

/// What is done to places out of use.
fn brings_a_place_back(action: Action) -> bool {
    use Action::{DeleteFacility, ListFacilities, RestoreFacility, UndeleteFacility, UpdateFacility};
    matches!(action, ListFacilities | UpdateFacility | RestoreFacility | DeleteFacility | UndeleteFacility)
}

fn may(subject: &Subject, action: Action, facts: Facts) -> bool {
    match facts.relation() {
        Relation::OwnFacility => is_screen(subject) && action == Action::ViewBoard,
        _ => is_staff(subject) && (facts.record_status() == RecordStatus::Active || brings_a_place_back(action)),
    }
}

/// A policy whose rules a test swaps.
#[derive(Debug)]
pub struct Swappable(Mutex<Arc<Rules>>);

impl Swappable {
    pub fn new(rules: Arc<Rules>) -> Arc<Self> {
        Arc::new(Self(Mutex::new(rules)))
    }
    pub fn swap(&self, rules: Arc<Rules>) {
        *self.0.lock().unwrap() = rules;
    }
}

#[async_trait::async_trait]
impl Policy for Swappable {
    fn snapshot(&self, _: TenantId, _: Option<bayboard::DivisionId>) -> Arc<dyn Snapshot> {
        Arc::clone(&*self.0.lock().unwrap()) as Arc<dyn Snapshot>
    }
    /// It takes anything; what companies store is tested with real rules.
    async fn check(&self, _: TenantId, _: &bayboard::StoredRules) -> Result<(), bayboard::RulesRefused> {
        Ok(())
    }
}
