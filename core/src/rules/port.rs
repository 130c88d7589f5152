//! Port: who decides.
//!
//! A policy hands out immutable snapshots; one answer uses one snapshot, so it belongs to one version of the
//! rules.

use crate::access::{Action, DisplayProfile, HostKind, Kind, Phase, RecordStatus, Relation, RoleSet};
use crate::codec::Word;
use crate::fields::{AnyField, Disclosure};
use crate::{DivisionId, RuleDifference, RulesRefused, StoredRules, TenantId};
use async_trait::async_trait;
use std::fmt;
use std::sync::Arc;

/// What the rules need to know of one record, packed into one small number.
///
/// The number is an index below [`Facts::COUNT`], so that compiled rules are a table.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts(u16);

impl Facts {
    /// How many different facts there are.
    pub const COUNT: usize = Relation::ALL.len() * RecordStatus::ALL.len() * Phase::ALL.len() * 2;

    /// Packs the facts of one record.
    #[must_use]
    pub const fn new(relation: Relation, status: RecordStatus, phase: Phase, confidential: bool) -> Self {
        let index = relation as usize;
        let index = index * RecordStatus::ALL.len() + status as usize;
        let index = index * Phase::ALL.len() + phase as usize;
        Self((index * 2 + confidential as usize) as u16)
    }

    /// Packs the facts of a record of a kind without phases.
    #[must_use]
    pub const fn without_phase(relation: Relation, status: RecordStatus, confidential: bool) -> Self {
        Self::new(relation, status, Phase::Active, confidential)
    }

    /// Every combination, in index order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).map(|index| Self(index as u16))
    }

    /// Every combination that rules may tell apart for this kind, in index order.
    pub fn of_kind(kind: Kind) -> impl Iterator<Item = Self> {
        let phase = move |facts: &Self| kind.has_phases() || facts.phase() == Phase::Active;
        let flag = move |facts: &Self| kind.has_confidential() || !facts.is_confidential();
        Self::all().filter(move |facts| phase(facts) && flag(facts))
    }

    /// The combination with this index.
    #[must_use]
    pub const fn from_index(index: usize) -> Option<Self> {
        if index < Self::COUNT { Some(Self(index as u16)) } else { None }
    }

    /// The index, below [`Facts::COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// These facts, of a record in another status.
    #[must_use]
    pub fn in_status(self, status: RecordStatus) -> Self {
        Self::new(self.relation(), status, self.phase(), self.is_confidential())
    }

    /// How the viewer stands to the record.
    #[must_use]
    pub fn relation(self) -> Relation {
        Relation::ALL[self.index() / (RecordStatus::ALL.len() * Phase::ALL.len() * 2)]
    }

    /// Whether the record is in use.
    #[must_use]
    pub fn record_status(self) -> RecordStatus {
        RecordStatus::ALL[self.index() / (Phase::ALL.len() * 2) % RecordStatus::ALL.len()]
    }

    /// How far the dispatch is.
    #[must_use]
    pub fn phase(self) -> Phase {
        Phase::ALL[self.index() / 2 % Phase::ALL.len()]
    }

    /// Whether the patient's record is confidential.
    #[must_use]
    pub const fn is_confidential(self) -> bool {
        self.0 % 2 == 1
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let confidential = if self.is_confidential() { " confidential" } else { "" };
        write!(f, "Facts({} {} {}{confidential})", self.relation(), self.record_status(), self.phase())
    }
}

/// Which rules decided: a content hash with a readable name, carried by every journaled decision.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PolicyVersion(Arc<str>);

impl PolicyVersion {
    /// A version by its name, for example `default@3f9c2a…`.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>) -> Self {
        Self(name.into())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Yes or no, and the names of the rules that said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Allowed by these rules.
    Allow(Because),
    /// No rule allows it.
    Deny(Because),
}

impl Decision {
    /// Whether it is allowed.
    #[must_use]
    pub const fn is_allowed(&self) -> bool {
        matches!(self, Self::Allow(_))
    }
}

/// The names of deciding rules, for journals and explanations; never a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because(pub Vec<String>);

/// Who asks, as far as rules tell viewers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    /// The roles, which add up.
    pub roles: RoleSet,
    /// The display profile of the screen; `standard` where there is no screen.
    pub profile: DisplayProfile,
}

/// Port: hands out the rules in force.
///
/// # Contract
/// - `snapshot` never blocks and never fails: the last good rules serve.
/// - A snapshot never changes; two calls on one snapshot agree.
/// - What a company stored is in force once `serve` has taken it, and not before.
/// - What `check` and `serve` refuse changes nothing.
///
/// # The smallest one
///
/// One rule: whoever dispatches may do everything to the company's own calls, and is shown their rooms.
///
/// ```
/// use bayboard::access::{Action, HostKind, Kind, Relation, Role};
/// use bayboard::{AnyField, Because, Decision, Disclosure, Facts, Field, PolicyVersion, Snapshot, Subject};
/// # use bayboard::access::{DisplayProfile, Phase, RecordStatus, RoleSet};
/// # use bayboard::{DivisionId, Policy, TenantId};
/// # use std::sync::Arc;
///
/// #[derive(Debug)]
/// struct OneRule(PolicyVersion);
///
/// fn holds(subject: &Subject, facts: Facts) -> bool {
///     subject.roles.contains(Role::Dispatcher) && facts.relation() == Relation::OwnTenant
/// }
///
/// impl Snapshot for OneRule {
///     fn version(&self) -> &PolicyVersion {
///         &self.0
///     }
///
///     fn decide_all(&self, subject: &Subject, kind: Kind, facts: &[Facts], out: &mut [Disclosure]) {
///         out.fill(Disclosure::NOTHING); // and rules add fields
///         for (shown, facts) in out.iter_mut().zip(facts) {
///             if kind == Kind::Dispatch && holds(subject, *facts) {
///                 *shown = shown.with_full(Field::Room);
///             }
///         }
///     }
///
///     fn permits(&self, subject: &Subject, _: Action, facts: Facts) -> Decision {
///         let why = Because(vec!["dispatchers-do".to_owned()]);
///         if holds(subject, facts) { Decision::Allow(why) } else { Decision::Deny(Because::default()) }
///     }
///
///     fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
///         Decision::Deny(Because::default())
///     }
///
///     fn host_words(&self) -> Vec<(HostKind, HostKind)> {
///         Vec::new()
///     }
///
///     fn because(&self, _: &Subject, _: Facts, _: AnyField) -> Because {
///         Because(vec!["dispatchers-see".to_owned()])
///     }
/// }
///
/// #[derive(Debug)]
/// struct Always(Arc<OneRule>);
///
/// impl Policy for Always {
///     fn snapshot(&self, _: TenantId, _: Option<DivisionId>) -> Arc<dyn Snapshot> {
///         Arc::clone(&self.0) as Arc<dyn Snapshot>
///     }
/// }
///
/// let rules = Always(Arc::new(OneRule(PolicyVersion::new("one rule"))));
/// let rules = rules.snapshot(TenantId::DEPLOYMENT, None);
/// let desk = Subject { roles: RoleSet::of(Role::Dispatcher), profile: DisplayProfile::Standard };
/// let call = |relation| Facts::new(relation, RecordStatus::Active, Phase::Active, false);
/// assert!(rules.shown(&desk, Kind::Dispatch, call(Relation::OwnTenant)).shows(Field::Room));
/// assert!(rules.shown(&desk, Kind::Dispatch, call(Relation::Region)).is_nothing());
/// ```
#[async_trait]
pub trait Policy: fmt::Debug + Send + Sync + 'static {
    /// The rules in force now for this tenant, or for those who act for one of its divisions.
    fn snapshot(&self, tenant: TenantId, division: Option<DivisionId>) -> Arc<dyn Snapshot>;
    /// Whether `serve` would take these, for this tenant. An engine that keeps no rules of companies refuses
    /// all.
    ///
    /// # Errors
    /// [`RulesRefused`] with every reason.
    async fn check(&self, _tenant: TenantId, stored: &StoredRules) -> Result<(), RulesRefused> {
        if stored.is_empty() {
            Ok(())
        } else {
            Err(RulesRefused(vec!["this policy engine takes no stored rules".to_owned()]))
        }
    }

    /// What `serve` would change of what is decided for this tenant, at its divisions as well. An engine that
    /// cannot compare says that anybody may get more.
    ///
    /// # Errors
    /// [`RulesRefused`] with every reason, where `serve` would not take them.
    async fn difference(
        &self,
        tenant: TenantId,
        stored: &StoredRules,
    ) -> Result<RuleDifference, RulesRefused> {
        self.check(tenant, stored).await?;
        Ok(RuleDifference::unknown())
    }

    /// Puts what a company stored in force.
    ///
    /// # Errors
    /// [`RulesRefused`] with every reason; then the last good rules stay, if any were served.
    async fn serve(&self, tenant: TenantId, stored: StoredRules) -> Result<(), RulesRefused> {
        self.check(tenant, &stored).await
    }
}

/// One version of the rules; [`Policy`] has the smallest one.
///
/// # Contract
/// - What no rule grants is not granted; an unknown word grants nothing; a failing engine grants nothing.
/// - `decide_all` writes exactly one disclosure per fact, whatever `out` held before.
/// - Roles add up: the disclosure of a set is the union over its roles.
/// - `host_words` leaves out nothing that `permits_host` allows to anybody.
pub trait Snapshot: fmt::Debug + Send + Sync + 'static {
    /// Names this version.
    fn version(&self) -> &PolicyVersion;
    /// Decides what is shown of records of one kind, one row per fact. `facts` and `out` have the same
    /// length; what is left over of a longer `out` becomes [`Disclosure::NOTHING`].
    fn decide_all(&self, subject: &Subject, kind: Kind, facts: &[Facts], out: &mut [Disclosure]);
    /// Decides what is shown of one record.
    fn shown(&self, subject: &Subject, kind: Kind, facts: Facts) -> Disclosure {
        let mut shown = [Disclosure::NOTHING];
        self.decide_all(subject, kind, &[facts], &mut shown);
        let [shown] = shown;
        shown
    }

    /// Whether the subject may do `action` to a record with these facts.
    fn permits(&self, subject: &Subject, action: Action, facts: Facts) -> Decision;
    /// Whether the subject may do `action` to a resource of the host product's own kind.
    fn permits_host(&self, subject: &Subject, kind: &HostKind, action: &HostKind, facts: Facts) -> Decision;
    /// Every kind of the host product's that these rules speak of, with each thing that can be done to it.
    fn host_words(&self) -> Vec<(HostKind, HostKind)>;
    /// The rules that show `field`, for the journal.
    fn because(&self, subject: &Subject, facts: Facts, field: AnyField) -> Because;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_unpack_to_what_was_packed() {
        for (index, facts) in Facts::all().enumerate() {
            let again =
                Facts::new(facts.relation(), facts.record_status(), facts.phase(), facts.is_confidential());
            assert_eq!((again, facts.index()), (facts, index));
            assert_eq!(Facts::from_index(index), Some(facts));
        }
        assert_eq!(Facts::from_index(Facts::COUNT), None);
    }
}
