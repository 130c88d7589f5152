//! What casbin is asked for one row: built beforehand, so that only asking is timed.

use super::viewer::Viewer;
use crate::Failure;
use bayboard::{Detail, Disclosure, Facts, Field, Word};
use casbin::CoreApi;
use casbin::rhai::ImmutableString;

/// One request, in the order of the model's `r` line. Its words are shared; cloning one counts references.
type Request = Vec<ImmutableString>;

/// The questions about one field.
#[derive(Clone, Debug)]
struct Asked {
    field: Field,
    whole: Request,
    /// Asked only where the whole is refused.
    kind: Option<Request>,
}

/// The questions about one row.
#[derive(Clone, Debug)]
pub(crate) struct Questions(Vec<Asked>);

impl Questions {
    /// What a row of this viewer needs: its fields in full, and the other end by kind, which is the only one that rules
    /// may show so.
    pub(crate) fn needed(viewer: &Viewer, facts: Facts) -> Self {
        let asked = |field: &Field| Asked {
            field: *field,
            whole: request(viewer, facts, *field, "see"),
            kind: (*field == Field::OtherEnd).then(|| request(viewer, facts, *field, "see_coarse")),
        };
        Self(viewer.fields.iter().map(asked).collect())
    }
    /// Every field, in full and by kind.
    pub(crate) fn every(viewer: &Viewer, facts: Facts) -> Self {
        let asked = |field: &Field| Asked {
            field: *field,
            whole: request(viewer, facts, *field, "see"),
            kind: Some(request(viewer, facts, *field, "see_coarse")),
        };
        Self(Field::ALL.iter().map(asked).collect())
    }
    /// Asks them all.
    pub(crate) fn ask(&self, casbin: &impl CoreApi) -> Result<Disclosure, Failure> {
        self.0.iter().try_fold(Disclosure::NOTHING, |shown, asked| asked.add_to(shown, casbin))
    }
    /// How often casbin was called for an answer.
    pub(crate) fn asked(&self, answer: &Disclosure) -> usize {
        let again = |asked: &&Asked| asked.kind.is_some() && answer.detail(asked.field) != Detail::Full;
        self.0.len() + self.0.iter().filter(again).count()
    }
    /// The part of a disclosure that these questions are about.
    pub(crate) fn part_of(&self, whole: &Disclosure) -> Disclosure {
        let add = |shown: Disclosure, field: Field| match whole.detail(field) {
            Detail::Full => shown.with_full(field),
            Detail::Coarse => shown.with_coarse(field),
            Detail::Withheld => shown,
        };
        self.0.iter().map(|asked| asked.field).fold(Disclosure::NOTHING, add)
    }
}

impl Asked {
    fn add_to(&self, shown: Disclosure, casbin: &impl CoreApi) -> Result<Disclosure, Failure> {
        if casbin.enforce(self.whole.clone())? {
            return Ok(shown.with_full(self.field));
        }
        let Some(kind) = &self.kind else { return Ok(shown) };
        Ok(if casbin.enforce(kind.clone())? { shown.with_coarse(self.field) } else { shown })
    }
}

fn request(viewer: &Viewer, facts: Facts, field: Field, act: &str) -> Request {
    let confidential = if facts.is_confidential() { "yes" } else { "no" };
    let object = format!("dispatch.{field}");
    let (role, profile) = (viewer.role.word(), Viewer::PROFILE.word());
    let (relation, status, phase) = (facts.relation().word(), facts.record_status().word(), facts.phase().word());
    [role, relation, status, phase, profile, confidential, &object, act].map(ImmutableString::from).to_vec()
}
