//! Whether a viewer may do something to one record as it stands, and overwrite what of it.

use crate::access::{Action, Kind, RecordStatus, Relation, Role, RoleSet, Scope};
use crate::board::LiveBoards;
use crate::gate::{Look, Standing, Standings};
use crate::portal::seat::look_up::facility_ref;
use crate::portal::seat::parts::Part;
use crate::portal::{PortalError, Seat, dispatch_ref, may_in_company};
use crate::records::Facility;
use crate::{Disclosure, Dispatch, DivisionId, FacilityId, Facts, StampSource, Subject, Word};

impl Seat<'_> {
    /// Whether the viewer may make this change to this dispatch; one they may not see is not found. Answers
    /// for whom they act.
    pub(crate) async fn allow_write(
        &self,
        parts: &[Part],
        dispatch: &Dispatch,
    ) -> Result<StampSource, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let (reading, writing) = (
            boards.facts(standings, dispatch, self.now),
            boards.facts_to_write(standings, dispatch, self.now),
        );
        let is_hosts = dispatch.0.source_ref.is_some();
        let mut source = StampSource::Dispatcher;
        for part in parts {
            let may = |(standing, facts): &(&Standing, &Facts)| {
                standing.may(part.action, facts.in_status(part.status), is_hosts)
            };
            let by = standings.iter().zip(&writing).find(may);
            let by = if by.is_some() {
                by
            } else {
                self.who_takes_back(part, dispatch, (standings, &writing)).await?
            };
            match by {
                Some((standing, _)) => source = source_of(standing),
                None => {
                    let record = Some(dispatch_ref(dispatch.id()));
                    self.journal_denial(vec![part.action.word()], record, standings).await?;
                    let unseen =
                        boards.redact(standings, &[dispatch], Look::Opened, self.now).value.is_empty();
                    return Err(if unseen { PortalError::NotFound } else { PortalError::Forbidden });
                }
            }
        }
        self.allow_overwriting(parts, dispatch, (standings, &reading)).await?;
        Ok(source)
    }

    /// The standing at which the viewer may restore what they archived by mistake: the one at which they may
    /// archive it.
    async fn who_takes_back<'p>(
        &self,
        part: &Part,
        dispatch: &Dispatch,
        (standings, facts): (&'p Standings, &'p [Facts]),
    ) -> Result<Option<(&'p Standing, &'p Facts)>, PortalError> {
        if part.action != Action::RestoreDispatch {
            return Ok(None);
        }
        let archives = |(standing, facts): &(&Standing, &Facts)| {
            standing.permits(Action::ArchiveDispatch, facts.in_status(RecordStatus::Active)).is_allowed()
        };
        let by = standings.iter().zip(facts).find(archives);
        Ok(if by.is_some() && self.archived_just_now(dispatch).await? { by } else { None })
    }

    /// What somebody cannot see they cannot overwrite.
    async fn allow_overwriting(
        &self,
        parts: &[Part],
        dispatch: &Dispatch,
        (standings, facts): (&Standings, &[Facts]),
    ) -> Result<(), PortalError> {
        let hidden =
            |part: &&Part| part.sees.iter().any(|field| !shown(standings, facts, part.status).shows(field));
        let Some(part) = parts.iter().find(hidden) else { return Ok(()) };
        let words = vec![part.action.word(), part.name];
        self.journal_denial(words, Some(dispatch_ref(dispatch.id())), standings).await?;
        Err(PortalError::HiddenField(part.name))
    }

    /// Whether the viewer may book these; a refusal names its row.
    pub(crate) async fn allow_booking(&self, dispatches: &[Dispatch]) -> Result<(), PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        for (row, dispatch) in dispatches.iter().enumerate() {
            let facts = boards.facts_to_write(standings, dispatch, self.now);
            let may = |(standing, facts): (&Standing, Facts)| {
                standing.permits(Action::CreateDispatch, facts).is_allowed()
            };
            if !standings.iter().zip(facts).any(may) {
                let refused = self.refuse(Action::CreateDispatch, None, standings).await;
                return refused.map_err(|error| error.in_row(row));
            }
        }
        Ok(())
    }

    /// Whether the viewer may make this change to this facility, and see what it overwrites. One that is
    /// put away where they do not see it is refused as one that is not there; of that, the change has other
    /// parts.
    pub(crate) async fn allow_facility(
        &self,
        parts: &[Part],
        of_missing: &[Part],
        facility: &Facility,
    ) -> Result<(), PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let facts = boards.facility_facts(standings, facility);
        let is_hosts = facility.0.source_ref.is_some();
        let allowed = self.allow_facility_by(parts, &facts, (facility.id(), is_hosts)).await;
        let is_hidden = || {
            !may_at(standings, boards, Action::ListFacilities, facility)
                && refused(standings, of_missing, &elsewhere(standings), true).is_none()
        };
        match allowed {
            Err(PortalError::Forbidden) if is_hidden() => Err(PortalError::NotFound),
            allowed => allowed,
        }
    }

    /// Refuses a change to a facility that is not there as it would be refused to one elsewhere. Not found it
    /// is for those alone who may change such a one.
    pub(crate) async fn miss_facility<T>(&self, parts: &[Part], id: FacilityId) -> Result<T, PortalError> {
        let facts = elsewhere(self.standings().await?);
        self.allow_facility_by(parts, &facts, (id, true)).await?;
        Err(PortalError::NotFound)
    }

    async fn allow_facility_by(
        &self,
        parts: &[Part],
        facts: &[Facts],
        (id, is_hosts): (FacilityId, bool),
    ) -> Result<(), PortalError> {
        let (standings, record) = (self.standings().await?, Some(facility_ref(id)));
        if let Some(part) = refused(standings, parts, facts, is_hosts) {
            return self.refuse(part.action, record, standings).await;
        }
        // All of a facility is shown to whoever lists it.
        let lists = |part: &Part| may_so(standings, facts, (Action::ListFacilities, part.status), is_hosts);
        let fields = parts.iter().find(|part| part.action == Action::UpdateFacility);
        if let Some(part) = fields.filter(|part| !lists(part)) {
            self.journal_denial(vec![part.action.word(), part.name], record, standings).await?;
            return Err(PortalError::HiddenField(part.name));
        }
        Ok(())
    }

    /// The facility, if the viewer may do this to it as it stands. One elsewhere and one that does not exist
    /// are refused alike; to whoever may do it in the whole company, one that is put away is not there.
    pub(crate) async fn allow_at(&self, action: Action, id: FacilityId) -> Result<Facility, PortalError> {
        let record = Some(facility_ref(id));
        let standings = self.allow_somewhere(&[action], record).await?;
        let (found, boards) = (self.facility_record(id).await, self.boards().await?);
        match found {
            Ok(facility) if may_at(standings, boards, action, &facility) => Ok(facility),
            Ok(_) if may_in_company(standings, action) => {
                self.journal_denial(vec![action.word()], record, standings).await?;
                Err(PortalError::NotFound)
            }
            Err(error) if may_in_company(standings, action) => Err(error),
            _ => self.refuse(action, record, standings).await,
        }
    }
}

/// The first part of a change that the viewer may not make.
fn refused<'p>(
    standings: &[Standing],
    parts: &'p [Part],
    facts: &[Facts],
    is_hosts: bool,
) -> Option<&'p Part> {
    parts.iter().find(|part| !may_so(standings, facts, (part.action, part.status), is_hosts))
}

/// Whether this may be done in that state.
fn may_so(
    standings: &[Standing],
    facts: &[Facts],
    (action, status): (Action, RecordStatus),
    is_hosts: bool,
) -> bool {
    let mut at = standings.iter().zip(facts);
    at.any(|(standing, facts)| standing.may(action, facts.in_status(status), is_hosts))
}

/// How the viewer stands to a facility that is in use and at no place of theirs.
fn elsewhere(standings: &[Standing]) -> Vec<Facts> {
    let facts = |standing: &Standing| {
        let relation = if standing.scope == Scope::Company { standing.own() } else { Relation::None };
        Facts::without_phase(relation, RecordStatus::Active, false)
    };
    standings.iter().map(facts).collect()
}

/// Whether this may be done to this facility as it stands, by what the viewer is in the company or at a
/// place.
pub(crate) fn may_at(
    standings: &Standings,
    boards: &LiveBoards,
    action: Action,
    facility: &Facility,
) -> bool {
    let facts = boards.facility_facts(standings, facility);
    standings.iter().zip(facts).any(|(standing, facts)| standing.permits(action, facts).is_allowed())
}

/// Whether this may be done to what belongs to a division, in that state. What belongs to none is the
/// company's, and open to what the viewer is in all of it.
pub(crate) fn may_at_division(
    standings: &Standings,
    boards: &LiveBoards,
    action: Action,
    (division, status): (Option<DivisionId>, RecordStatus),
) -> bool {
    let Some(division) = division else {
        let facts = Facts::without_phase(Relation::OwnTenant, status, false);
        let mut company = standings.iter().filter(|standing| standing.scope == Scope::Company);
        return company.any(|standing| standing.permits(action, facts).is_allowed());
    };
    let mut at = standings.iter().zip(boards.division_facts(standings, division));
    at.any(|(standing, facts)| standing.permits(action, facts.in_status(status)).is_allowed())
}

/// What of a dispatch all standings together show, in a record status.
fn shown(standings: &[Standing], facts: &[Facts], status: RecordStatus) -> Disclosure {
    let mut shown = [Disclosure::NOTHING];
    standings.iter().zip(facts).for_each(|(standing, facts)| {
        standing.add_shown(Kind::Dispatch, &[facts.in_status(status)], &mut shown)
    });
    shown[0]
}

impl Standing {
    /// Whether the rules allow this. A host product restores what carries its reference, and nothing else.
    pub(crate) fn may(&self, action: Action, facts: Facts, is_hosts: bool) -> bool {
        let restores = matches!(action, Action::RestoreDispatch | Action::RestoreFacility);
        let roles = if restores && !is_hosts {
            self.subject.roles.without(Role::ApiClient)
        } else {
            self.subject.roles
        };
        let subject = Subject { roles, ..self.subject };
        self.rules.permits(&subject, action, facts).is_allowed()
    }
}

/// Where a step comes from that somebody records at this standing.
fn source_of(standing: &Standing) -> StampSource {
    let roles = standing.subject.roles;
    match standing.scope {
        Scope::Affiliate(_) => StampSource::Affiliate,
        _ if roles.contains(Role::ApiClient) => StampSource::Api,
        _ if roles == RoleSet::of(Role::Crew) => StampSource::CrewDevice,
        _ => StampSource::Dispatcher,
    }
}
