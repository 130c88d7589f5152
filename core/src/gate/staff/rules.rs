//! Files of rules, and how what is in force has changed, as staff may see it.

use crate::gate::ByView;
use crate::journal::{Actor, Sequence};
use crate::records::{ActivePolicy, PolicyFile, PolicyPart, RawPolicyFile};
use crate::{DivisionId, Line, PolicyFileId, Timestamp};
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

fn as_text<T: ToString, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.to_string())
}

fn as_texts<T: ToString, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.to_string()),
        None => serializer.serialize_none(),
    }
}

/// A file of rules as staff see it. Its text is handed out by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RuleFileView {
    #[serde(serialize_with = "as_text")]
    id: PolicyFileId,
    /// The name that versions begin with.
    name: String,
    /// What it is.
    part: PolicyPart,
    /// When it was taken in.
    #[serde(serialize_with = "as_texts")]
    taken_in_at: Option<Timestamp>,
}

impl RuleFileView {
    /// The file's id.
    #[must_use]
    pub const fn id(&self) -> PolicyFileId {
        self.id
    }

    /// The name that versions begin with.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    #[must_use]
    pub const fn part(&self) -> PolicyPart {
        self.part
    }

    /// When it was taken in.
    #[must_use]
    pub const fn taken_in_at(&self) -> Option<Timestamp> {
        self.taken_in_at
    }

    pub(crate) fn new(file: &PolicyFile) -> Self {
        let RawPolicyFile { id, version: _, record_status: _, tenant: _, name, part, text: _, unknown: _ } =
            &file.0;
        Self { id: *id, name: name.as_str().to_owned(), part: *part, taken_in_at: made_at(*id) }
    }
}

/// Ids tell when they were made.
fn made_at(id: PolicyFileId) -> Option<Timestamp> {
    let (seconds, nanos) = id.as_uuid().get_timestamp()?.to_unix();
    let micros = i64::try_from(seconds).ok()?.checked_mul(1_000_000)? + i64::from(nanos / 1_000);
    Some(Timestamp::from_micros(micros))
}

/// What came into force for the company, or at a division, and instead of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RuleMoveView {
    /// Which part of the rules.
    part: PolicyPart,
    /// The division, if it is one's overlay.
    #[serde(serialize_with = "as_texts")]
    division_id: Option<DivisionId>,
    /// The file that went out of force.
    #[serde(serialize_with = "as_texts")]
    was: Option<PolicyFileId>,
    /// The file that came into force.
    #[serde(serialize_with = "as_texts")]
    is: Option<PolicyFileId>,
}

impl RuleMoveView {
    /// Which part of the rules.
    #[must_use]
    pub const fn part(&self) -> PolicyPart {
        self.part
    }

    /// The division, if it is one's overlay.
    #[must_use]
    pub const fn division(&self) -> Option<DivisionId> {
        self.division_id
    }

    /// The file that went out of force.
    #[must_use]
    pub const fn was(&self) -> Option<PolicyFileId> {
        self.was
    }

    /// The file that came into force.
    #[must_use]
    pub const fn is(&self) -> Option<PolicyFileId> {
        self.is
    }
}

/// A change of what is in force: who made it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RuleChangeView {
    /// Its place in the journal.
    sequence: u64,
    /// When it was done.
    #[serde(serialize_with = "as_text")]
    at: Timestamp,
    /// Who made it.
    by: ByView,
    /// What came into force, and instead of what.
    moves: Vec<RuleMoveView>,
}

impl RuleChangeView {
    /// Its place in the journal.
    #[must_use]
    pub const fn sequence(&self) -> Sequence {
        Sequence(self.sequence)
    }

    /// When it was done.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// Who.
    #[must_use]
    pub const fn by(&self) -> &ByView {
        &self.by
    }

    /// What changed; none once the journal has let go of it.
    #[must_use]
    pub fn moves(&self) -> &[RuleMoveView] {
        &self.moves
    }

    pub(crate) fn new(
        (sequence, at): (Sequence, Timestamp),
        (actor, name): (Actor, Option<&Line>),
        told: Option<(&ActivePolicy, &ActivePolicy)>,
    ) -> Self {
        let moves = told.map(|(before, after)| moves(before, after)).unwrap_or_default();
        Self { sequence: sequence.0, at, by: ByView::new(actor, name), moves }
    }
}

fn moves(before: &ActivePolicy, after: &ActivePolicy) -> Vec<RuleMoveView> {
    let divisions: BTreeSet<DivisionId> = before.divisions().chain(after.divisions()).collect();
    let company = [(PolicyPart::Rules, None), (PolicyPart::Overlay, None)];
    let divisions = divisions.into_iter().map(|division| (PolicyPart::Overlay, Some(division)));
    let moved = |(part, division_id)| {
        let (was, is) = (before.file(part, division_id), after.file(part, division_id));
        (was != is).then_some(RuleMoveView { part, division_id, was, is })
    };
    company.into_iter().chain(divisions).filter_map(moved).collect()
}
