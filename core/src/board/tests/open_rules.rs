//! Rules that show everything.

use crate::access::{Action, Kind};
use crate::{AnyField, Because, Decision, Disclosure, Facts, HostKind, PolicyVersion, Snapshot, Subject};

#[derive(Debug)]
pub(super) struct OpenRules(PolicyVersion);

impl OpenRules {
    pub(super) fn new() -> Self {
        Self(PolicyVersion::new("open"))
    }
}

impl Snapshot for OpenRules {
    fn version(&self) -> &PolicyVersion {
        &self.0
    }

    fn decide_all(&self, _: &Subject, kind: Kind, _: &[Facts], out: &mut [Disclosure]) {
        out.fill(kind.fields().iter().fold(Disclosure::NOTHING, |shown, field| shown.with_full(*field)));
    }

    fn permits(&self, _: &Subject, _: Action, _: Facts) -> Decision {
        Decision::Allow(Because::default())
    }

    fn permits_host(&self, _: &Subject, _: &HostKind, _: &HostKind, _: Facts) -> Decision {
        Decision::Deny(Because::default())
    }

    fn host_words(&self) -> Vec<(HostKind, HostKind)> {
        Vec::new()
    }

    fn because(&self, _: &Subject, _: Facts, _: AnyField) -> Because {
        Because::default()
    }
}
