//! What a viewer is at one place, and the rules in force there.

use super::ViewTags;
use super::judged::Judged;
use crate::access::{Action, Kind, RecordStatus, Relation, Scope};
use crate::index::TenantIndex;
use crate::records::Facility;
use crate::{
    AnyField, Because, Decision, Disclosure, DivisionId, FacilityId, Facts, Snapshot, Subject, TenantId,
    Timestamp,
};
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;
use uuid::Uuid;

/// The lists of so many divisions are read side by side; of more, that of the company costs less.
const MANY: usize = 16;

/// What a viewer is at one place. Places add up: what is shown at any of them is shown.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) scope: Scope,
    pub(crate) subject: Subject,
    pub(crate) rules: Arc<dyn Snapshot>,
}

/// All standings of one viewer, and whose they are.
#[derive(Clone, Debug)]
pub(crate) struct Standings {
    tenant: TenantId,
    session: Uuid,
    tags: ViewTags,
    standings: Arc<[Standing]>,
}

impl Standings {
    pub(crate) fn new(
        tenant: TenantId,
        session: Uuid,
        tags: ViewTags,
        standings: impl Iterator<Item = Standing>,
    ) -> Self {
        Self { tenant, session, tags, standings: standings.collect() }
    }

    /// What names the views that are made for them.
    pub(crate) const fn tags(&self) -> &ViewTags {
        &self.tags
    }

    /// The divisions whose dispatches alone they are shown; none where it may be any dispatch, or one of too
    /// many divisions.
    pub(crate) fn divisions(&self, index: &TenantIndex) -> Option<Vec<DivisionId>> {
        let mut divisions = BTreeSet::new();
        for standing in self.iter() {
            let (own, region) = match standing.scope {
                Scope::Division(id) => (Some(id), index.region(id)),
                Scope::Region(id) => (None, Some(id)),
                Scope::Company | Scope::Facility(_) | Scope::Affiliate(_) | Scope::Unit(_) => return None,
                Scope::Incident(_) | Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => {
                    return None;
                }
            };
            if standing.shows_any(Relation::None) {
                return None;
            }
            divisions.extend(own);
            let region = region.filter(|_| standing.shows_any(Relation::Region));
            divisions.extend(region.into_iter().flat_map(|region| index.divisions_in(region)));
        }
        (divisions.len() <= MANY).then(|| divisions.into_iter().collect())
    }

    /// The divisions whose dispatches they are shown as those of their own places.
    pub(crate) fn own_divisions(&self, index: &TenantIndex) -> BTreeSet<DivisionId> {
        let mut divisions = BTreeSet::new();
        for standing in self.iter() {
            let region = match standing.scope {
                Scope::Division(id) => {
                    divisions.insert(id);
                    index.region(id)
                }
                Scope::Region(id) => Some(id),
                Scope::Company | Scope::Facility(_) | Scope::Affiliate(_) | Scope::Unit(_) => None,
                Scope::Incident(_) | Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
            };
            let region = region.filter(|_| standing.shows_any(Relation::Region));
            divisions.extend(region.into_iter().flat_map(|region| index.divisions_in(region)));
        }
        divisions
    }

    /// Whether they are this session's: what was decided for one viewer is shown to no other.
    pub(crate) fn are_of(&self, tenant: TenantId, session: Uuid) -> bool {
        (self.tenant, self.session) == (tenant, session)
    }
}

impl Deref for Standings {
    type Target = [Standing];
    fn deref(&self) -> &[Standing] {
        &self.standings
    }
}

impl Standing {
    /// What the rules need to know of a record, seen from this place.
    pub(crate) fn facts(&self, index: &TenantIndex, record: &impl Judged, now: Timestamp) -> Facts {
        record.facts(index.relation(self.scope, record, now), now)
    }

    /// The same for somebody who would change it.
    pub(crate) fn facts_to_write(&self, index: &TenantIndex, record: &impl Judged, now: Timestamp) -> Facts {
        record.facts(index.relation_to_write(self.scope, record, now), now)
    }

    /// What the rules need to know of a facility, seen from this place.
    pub(crate) fn facility_facts(&self, index: &TenantIndex, facility: &Facility) -> Facts {
        Facts::without_phase(
            index.relation_to_facility(self.scope, facility),
            facility.record_status(),
            false,
        )
    }

    /// What the rules need to know of whatever belongs to a division and is in use, seen from this place.
    pub(crate) fn division_facts(&self, index: &TenantIndex, division: DivisionId) -> Facts {
        let relation = index.relation_to_place(self.scope, Some(division));
        Facts::without_phase(relation, RecordStatus::Active, false)
    }

    /// How the viewer stands to what is of this place.
    pub(crate) const fn own(&self) -> Relation {
        match self.scope {
            Scope::Company => Relation::OwnTenant,
            Scope::Region(_) => Relation::Region,
            Scope::Division(_) => Relation::OwnDivision,
            Scope::Facility(_) => Relation::OwnFacility,
            Scope::Affiliate(_) => Relation::AssignedAffiliate,
            Scope::Unit(_) => Relation::AssignedCrew,
            Scope::Incident(_) => Relation::Incident,
            Scope::Patient(_) | Scope::Account(_) => Relation::OwnPatient,
            Scope::Represented(_) => Relation::RepresentedPatient,
        }
    }

    /// The facility that it is a place at.
    pub(crate) const fn facility(&self) -> Option<FacilityId> {
        match self.scope {
            Scope::Facility(id) => Some(id),
            Scope::Company | Scope::Region(_) | Scope::Division(_) | Scope::Affiliate(_) | Scope::Unit(_) => {
                None
            }
            Scope::Incident(_) | Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
        }
    }

    pub(crate) fn permits(&self, action: Action, facts: Facts) -> Decision {
        self.rules.permits(&self.subject, action, facts)
    }

    /// Decides one row per fact and adds what it shows to `shown`.
    pub(crate) fn add_shown(&self, kind: Kind, facts: &[Facts], shown: &mut [Disclosure]) {
        let mut here = vec![Disclosure::NOTHING; facts.len()];
        self.rules.decide_all(&self.subject, kind, facts, &mut here);
        shown.iter_mut().zip(here).for_each(|(shown, here)| *shown = shown.union(here));
    }

    /// Whether anything is shown here of any dispatch that stands to this place like that.
    fn shows_any(&self, relation: Relation) -> bool {
        let facts: Vec<Facts> =
            Facts::of_kind(Kind::Dispatch).filter(|facts| facts.relation() == relation).collect();
        let mut shown = vec![Disclosure::NOTHING; facts.len()];
        self.add_shown(Kind::Dispatch, &facts, &mut shown);
        shown.iter().any(|shown| !shown.is_nothing())
    }

    pub(crate) fn because(&self, facts: Facts, field: AnyField) -> Because {
        self.rules.because(&self.subject, facts, field)
    }
}

/// The versions of the rules that decided, for the journal; most viewers have one.
pub(crate) fn versions(standings: &[Standing]) -> String {
    let mut versions: Vec<&str> =
        standings.iter().map(|standing| standing.rules.version().as_str()).collect();
    versions.sort_unstable();
    versions.dedup();
    versions.join(" ")
}
