//! The host product's own records, guarded by the same rules and told of in the same journal (FEATURES E7).

use super::{Portal, PortalError, Viewer, fixed};
use crate::access::{RecordStatus, Relation};
use crate::change::Access;
use crate::journal::EntryKind;
use crate::{Because, Decision, Facts, HostKind, SourceRef, Timestamp};

/// A record of the host product, as far as rules tell such records apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostResource {
    /// Its kind, as the rule file declares it: `fleet`, `timeclock`.
    pub kind: HostKind,
    /// Which one it is, for the journal. A reference such as `vehicle-12`, never a name.
    pub reference: SourceRef,
    /// How the viewer stands to it; the host product knows.
    pub relation: Relation,
    /// Whether it is in use.
    pub status: RecordStatus,
}

impl HostResource {
    /// A record in use, of the viewer's own company.
    #[must_use]
    pub const fn own(kind: HostKind, reference: SourceRef) -> Self {
        Self { kind, reference, relation: Relation::OwnTenant, status: RecordStatus::Active }
    }
}

impl Portal {
    /// Asks the rules whether the viewer may do `action` to a record of the host product. The answer is journaled before it is
    /// given, whichever it is; a yes names the rules that allow it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] when no rule allows it, or the rule file declares no such kind or action;
    /// [`PortalError::Store`] when the entry cannot be written: then the answer is no.
    pub async fn authorize(
        &self,
        viewer: &Viewer,
        action: &HostKind,
        resource: &HostResource,
        now: Timestamp,
    ) -> Result<Because, PortalError> {
        let rules = self.boards(viewer.tenant, now).await?.rules();
        let facts = Facts::without_phase(resource.relation, resource.status, false);
        let decision = rules.permits_host(&viewer.subject(), &resource.kind, action, facts);
        let (kind, because) = match &decision {
            Decision::Allow(because) => (EntryKind::Disclosure, because),
            Decision::Deny(because) => (EntryKind::Denial, because),
        };
        let words = vec![format!("{}.{action}", resource.kind), resource.reference.as_str().to_owned()];
        let policy = rules.version().as_str().to_owned();
        let access = Access { surface: fixed("host product"), words, rules: because.0.clone(), policy };
        let entry = self.draft(viewer, now).access(kind, None, access)?;
        self.store.commit(&entry.finish()).await?;
        match decision {
            Decision::Allow(because) => Ok(because),
            Decision::Deny(_) => Err(PortalError::Forbidden),
        }
    }
}
