//! The host product's own records, guarded by the same rules and told of in the same journal.

use crate::access::{RecordStatus, Relation, Scope};
use crate::change::Access;
use crate::gate::{Standing, versions};
use crate::journal::EntryKind;
use crate::portal::{PortalError, Seat, fixed};
use crate::{Because, Decision, Facts, HostKind, SourceRef};

/// A record of the host product, as far as rules tell such records apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostResource {
    /// Its kind, as the rules or an overlay declare it: `fleet`, `vehicle`.
    pub kind: HostKind,
    /// Which one it is, for the journal. A reference such as `vehicle-12`, never a name.
    pub reference: SourceRef,
    /// How the viewer stands to it; the host product knows. Whoever is something at one place of the company
    /// alone is asked for by that place's relation ([`Relation::OwnDivision`] at a division): as one of the
    /// company's own it is asked for by what the viewer is in the whole company, and by nothing else.
    pub relation: Relation,
    /// Whether it is in use.
    pub status: RecordStatus,
}

impl HostResource {
    /// A record in use, of the viewer's own company: for who is something in the whole of it.
    #[must_use]
    pub const fn own(kind: HostKind, reference: SourceRef) -> Self {
        Self { kind, reference, relation: Relation::OwnTenant, status: RecordStatus::Active }
    }
}

impl Seat<'_> {
    /// Asks the rules whether the viewer may do `action` to a record of the host product. The answer is
    /// journaled before it is given, whichever it is; a yes names the rules that allow it.
    ///
    /// A kind or an action that is declared nowhere is refused like one that nobody is granted. To notice a
    /// misspelt one at the start, name all of them there: `RuleSource::asking` of `bayboard-policy`.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] when no rule allows it, or none declares such a kind or action;
    /// [`PortalError::Store`] when the entry cannot be written: then the answer is no.
    pub async fn authorize(
        &self,
        action: &HostKind,
        resource: &HostResource,
    ) -> Result<Because, PortalError> {
        let standings = self.standings().await?;
        let facts = Facts::without_phase(resource.relation, resource.status, false);
        let asked = standings.iter().filter(|standing| standing.may_be_asked_as(resource.relation));
        let allowing = asked.filter_map(|standing| {
            match standing.rules.permits_host(&standing.subject, &resource.kind, action, facts) {
                Decision::Allow(because) => Some(because.0),
                Decision::Deny(_) => None,
            }
        });
        let allowed: Option<Vec<String>> = allowing.reduce(|one, other| [one, other].concat());
        let kind = if allowed.is_some() { EntryKind::Disclosure } else { EntryKind::Denial };
        let words = vec![format!("{}.{action}", resource.kind), resource.reference.as_str().to_owned()];
        let rules = allowed.clone().unwrap_or_default();
        let access = Access { surface: fixed("host product"), words, rules, policy: versions(standings) };
        let entry = self.draft().await?.access(kind, None, access)?;
        self.portal.store.commit(&entry.finish()).await?;
        allowed.map(Because).ok_or(PortalError::Forbidden)
    }
}

impl Standing {
    /// Whether a record may stand like that to this place: what a division's dispatcher is, they are not in
    /// the whole company.
    fn may_be_asked_as(&self, relation: Relation) -> bool {
        self.scope == Scope::Company || relation != Relation::OwnTenant
    }
}
