//! Rules as functions, which a test can swap.

use bayboard::access::{Action, DisplayProfile, Kind, RecordStatus, Relation, Role};
use bayboard::{
    AnyField, Because, Decision, Disclosure, DivisionId, Facts, Field, FieldSet, JournalField, Policy,
    PolicyVersion, Snapshot, Subject, TenantId, Word,
};
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

type Sees = Box<dyn Fn(&Subject, Facts) -> Disclosure + Send + Sync>;
type May = Box<dyn Fn(&Subject, Action, Facts) -> bool + Send + Sync>;
type MayAtHost = Box<dyn Fn(&Subject, Facts) -> bool + Send + Sync>;

/// One version of the rules.
pub struct Rules {
    version: PolicyVersion,
    sees: Sees,
    may: May,
    may_at_host: MayAtHost,
    /// What of journals is shown to who may read them.
    of_journals: FieldSet,
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
        let (version, sees, may) = (PolicyVersion::new(version), Box::new(sees), Box::new(may));
        let of_journals = JournalField::ALL.iter().copied().collect();
        Arc::new(Self { version, sees, may, may_at_host: Box::new(|_, _| false), of_journals })
    }

    /// Nothing is shown, and only this is allowed: to records of the host product.
    pub fn of_host(
        version: &str,
        may: impl Fn(&Subject, Facts) -> bool + Send + Sync + 'static,
    ) -> Arc<Self> {
        let (version, sees, none) = (
            PolicyVersion::new(version),
            Box::new(|_: &Subject, _| Disclosure::NOTHING),
            |_: &Subject, _, _| false,
        );
        let of_journals = FieldSet::NONE;
        Arc::new(Self { version, sees, may: Box::new(none), may_at_host: Box::new(may), of_journals })
    }

    /// What the shipped rules say, written once more by hand.
    pub fn ordinary() -> Arc<Self> {
        Self::new("ordinary", sees, may)
    }

    /// Everything is allowed, and every viewer sees just this of calls and of journals.
    pub fn showing_of_journals(disclosure: Disclosure, of_journals: FieldSet) -> Arc<Self> {
        let rules = Self::new("showing", move |_, _| disclosure, |_, _, _| true);
        Arc::new(Self { of_journals, ..Arc::into_inner(rules).unwrap() })
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

    fn decide_all(&self, subject: &Subject, kind: Kind, facts: &[Facts], out: &mut [Disclosure]) {
        match kind {
            Kind::Dispatch => {
                facts.iter().zip(out).for_each(|(facts, out)| *out = (self.sees)(subject, *facts));
            }
            Kind::Account => {
                facts.iter().zip(out).for_each(|(facts, out)| *out = sees_accounts(subject, *facts));
            }
            Kind::Journal => facts.iter().zip(out).for_each(|(facts, out)| {
                let shown = self.of_journals.iter().fold(Disclosure::NOTHING, Disclosure::with_full);
                let reads = (self.may)(subject, Action::ReadJournals, *facts);
                *out = if reads { shown } else { Disclosure::NOTHING };
            }),
            _ => out.fill(Disclosure::NOTHING),
        }
    }

    fn permits(&self, subject: &Subject, action: Action, facts: Facts) -> Decision {
        let because = Because(vec!["a-test-says-so".to_owned()]);
        if (self.may)(subject, action, facts) { Decision::Allow(because) } else { Decision::Deny(because) }
    }

    fn permits_host(
        &self,
        subject: &Subject,
        _: &bayboard::HostKind,
        _: &bayboard::HostKind,
        facts: Facts,
    ) -> Decision {
        let because = Because(vec!["a-test-says-so".to_owned()]);
        if (self.may_at_host)(subject, facts) { Decision::Allow(because) } else { Decision::Deny(because) }
    }

    fn host_words(&self) -> Vec<(bayboard::HostKind, bayboard::HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, field: AnyField) -> Because {
        Because(vec![format!("{}-shows-{}", self.version.as_str(), field.word())])
    }
}

pub fn is_screen(subject: &Subject) -> bool {
    [Role::FacilitySession, Role::Display, Role::Preview].into_iter().any(|role| subject.roles.contains(role))
}

fn is_staff(subject: &Subject) -> bool {
    [Role::Dispatcher, Role::ApiClient, Role::Administrator]
        .into_iter()
        .any(|role| subject.roles.contains(role))
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
    let fields = Kind::Dispatch.group("schedule").chain([Field::AuthorizationMark.into()]);
    let mut shown = fields.fold(Disclosure::NOTHING, Disclosure::with_full);
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

/// Who minds accounts, and how much of each they see.
fn minds(subject: &Subject, facts: Facts) -> Option<Role> {
    let held = |roles: &[Role]| roles.iter().copied().find(|role| subject.roles.contains(*role));
    match facts.relation() {
        Relation::OwnTenant => held(&[Role::Administrator, Role::HumanResources, Role::Supervisor]),
        Relation::Region => held(&[Role::RegionalAdmin]),
        Relation::OwnDivision => held(&[Role::EdAdmin]),
        _ => None,
    }
}

fn sees_accounts(subject: &Subject, facts: Facts) -> Disclosure {
    let group = |group| Kind::Account.group(group).fold(Disclosure::NOTHING, Disclosure::with_full);
    match minds(subject, facts) {
        None => Disclosure::NOTHING,
        Some(Role::Supervisor) => group("card"),
        Some(_) => group("card").union(group("security")),
    }
}

fn may_mind(subject: &Subject, action: Action, facts: Facts) -> bool {
    use Action::{
        CreateAccount, DisableAccount, GrantAnyRole, GrantRoles, ListAccounts, ReadHeartbeat, ReadLogons,
        ResetAccount, UnlockAccount,
    };
    let leads = matches!(action, ListAccounts | UnlockAccount | ReadHeartbeat);
    let keeps = leads || matches!(action, DisableAccount | ResetAccount | ReadLogons);
    match minds(subject, facts) {
        None => false,
        Some(Role::Supervisor) => leads,
        Some(Role::HumanResources) => keeps,
        Some(Role::EdAdmin) => {
            (keeps && !matches!(action, ReadLogons | ReadHeartbeat))
                || matches!(action, CreateAccount | GrantRoles)
        }
        Some(_) => keeps || matches!(action, CreateAccount | GrantRoles | GrantAnyRole),
    }
}

fn may(subject: &Subject, action: Action, facts: Facts) -> bool {
    if action.kind() == Kind::Account || action == Action::ReadLogons {
        return may_mind(subject, action, facts);
    }
    match facts.relation() {
        Relation::OwnFacility => is_screen(subject) && action == Action::ViewBoard,
        _ => {
            ((is_staff(subject) && !is_of_the_house(action)) || subject.roles.contains(Role::Administrator))
                && (facts.record_status() == RecordStatus::Active || brings_a_place_back(action))
        }
    }
}

/// What is above the desk.
fn is_of_the_house(action: Action) -> bool {
    matches!(action, Action::EditRules | Action::EditTokens | Action::EditSettings)
}

/// A policy whose rules a test swaps: the company's, and those of divisions that have their own.
#[derive(Debug)]
pub struct Swappable {
    company: Mutex<Arc<Rules>>,
    divisions: Mutex<HashMap<DivisionId, Arc<Rules>>>,
    asked: AtomicUsize,
    refuses: AtomicBool,
}

impl Swappable {
    pub fn new(rules: Arc<Rules>) -> Arc<Self> {
        Arc::new(Self {
            company: Mutex::new(rules),
            divisions: Mutex::default(),
            asked: AtomicUsize::new(0),
            refuses: AtomicBool::new(false),
        })
    }

    pub fn swap(&self, rules: Arc<Rules>) {
        *self.company.lock().unwrap() = rules;
    }

    pub fn swap_at(&self, division: DivisionId, rules: Arc<Rules>) {
        self.divisions.lock().unwrap().insert(division, rules);
    }

    /// How often the rules of a division were asked for since the last look.
    pub fn asked(&self) -> usize {
        self.asked.swap(0, Ordering::SeqCst)
    }

    /// From now on it takes no stored rules, or any again.
    pub fn refuse(&self, refuses: bool) {
        self.refuses.store(refuses, Ordering::SeqCst);
    }
}

#[async_trait::async_trait]
impl Policy for Swappable {
    fn snapshot(&self, _: TenantId, division: Option<DivisionId>) -> Arc<dyn Snapshot> {
        self.asked.fetch_add(usize::from(division.is_some()), Ordering::SeqCst);
        let own = division.and_then(|division| self.divisions.lock().unwrap().get(&division).cloned());
        own.unwrap_or_else(|| Arc::clone(&*self.company.lock().unwrap()))
    }

    /// It takes anything unless told otherwise; what companies store is tested with real rules.
    async fn check(&self, _: TenantId, _: &bayboard::StoredRules) -> Result<(), bayboard::RulesRefused> {
        if self.refuses.load(Ordering::SeqCst) {
            return Err(bayboard::RulesRefused(vec!["a test refuses".to_owned()]));
        }
        Ok(())
    }
}
