//! What somebody may hand on, to a program or to a colleague: nothing that their own grants do not give them
//! at the same places.

use crate::access::{Action, Grant, Kind, Relation, RoleSet, Scope};
use crate::board::LiveBoards;
use crate::gate::Standing;
use crate::portal::{PortalError, Seat};
use crate::{Detail, Disclosure, Facts, HostKind, Timestamp, Word};

/// What nobody hands to a program, since a person answers for it.
const FOR_PEOPLE: &[Action] = &[
    Action::ReadJournals,
    Action::ExportJournals,
    Action::TraceDisclosures,
    Action::ExportDispatches,
    Action::ExportPatients,
];

impl Seat<'_> {
    /// Each of these grants must give no more at its place than the viewer's own grants give there, and for
    /// no longer. Rights are compared as the rules in force give them, not the names of roles.
    pub(crate) async fn check_within(
        &self,
        grants: &[Grant],
        until: Option<Timestamp>,
    ) -> Result<(), PortalError> {
        for grant in grants {
            if !self.is_within(grant, until).await? {
                let problem = format!("name {}, which gives more than your own roles do", grant.role());
                return Err(PortalError::invalid("grants", problem));
            }
        }
        Ok(())
    }

    /// None of these grants may give what only people do.
    pub(crate) async fn check_for_programs(&self, grants: &[Grant]) -> Result<(), PortalError> {
        let boards = self.boards().await?;
        for grant in grants {
            let given = self.standing(boards, grant.scope(), RoleSet::of(grant.role()));
            let gives =
                |action: &&Action| Facts::all().any(|facts| given.permits(**action, facts).is_allowed());
            if let Some(action) = FOR_PEOPLE.iter().find(gives) {
                let problem =
                    format!("name {}, which may {}: that is for people", grant.role(), action.word());
                return Err(PortalError::invalid("grants", problem));
            }
        }
        Ok(())
    }

    async fn is_within(&self, grant: &Grant, until: Option<Timestamp>) -> Result<bool, PortalError> {
        let boards = self.boards().await?;
        let held = self.viewer.held(boards, self.now).into_iter();
        let covering =
            held.filter(|own| own.outlasts(grant, until) && lies_in(boards, grant.scope(), own.scope()));
        let standing = |grant: &Grant| self.standing(boards, grant.scope(), RoleSet::of(grant.role()));
        let (given, own) = (standing(grant), covering.map(|own| standing(&own)).collect::<Vec<_>>());
        Ok(given.is_within(&own))
    }
}

impl Standing {
    /// Whether somebody who is all of these at the same place, or around it, is shown and may do whatever
    /// somebody who is this is shown and may do: fields, actions, and what is done to a host product's own
    /// records, however they stand to a record.
    pub(crate) fn is_within(&self, own: &[Self]) -> bool {
        does_within(self, own) && does_to_hosts_within(self, own) && shows_within(self, own)
    }
}

/// Whether the narrower place is the wider one, or a part of it.
fn lies_in(boards: &LiveBoards, narrow: Scope, wide: Scope) -> bool {
    match wide {
        Scope::Company => true,
        Scope::Region(region) => narrow == wide || boards.region_of_place(narrow) == Some(region),
        Scope::Division(_) | Scope::Facility(_) | Scope::Affiliate(_) | Scope::Unit(_) => narrow == wide,
        Scope::Incident(_) | Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => narrow == wide,
    }
}

/// What stands like this to the one place, seen from the other, which holds it.
fn seen_from(own: &Standing, given: &Standing, facts: Facts) -> Facts {
    if own.scope == given.scope {
        return facts;
    }
    let relation = match facts.relation() {
        Relation::OwnFacility | Relation::OwnDivision | Relation::AssignedAffiliate => own.own(),
        Relation::OwnTenant | Relation::Region if own.scope == Scope::Company => own.own(),
        same @ (Relation::OwnTenant
        | Relation::Region
        | Relation::MutualAid
        | Relation::OwnPatient
        | Relation::RepresentedPatient
        | Relation::AssignedCrew
        | Relation::Incident
        | Relation::None) => same,
    };
    Facts::new(relation, facts.record_status(), facts.phase(), facts.is_confidential())
}

fn shows_within(given: &Standing, own: &[Standing]) -> bool {
    Kind::ALL.iter().all(|kind| {
        Facts::of_kind(*kind).all(|facts| {
            let more = given.shown(*kind, facts);
            more.is_nothing() || {
                let shown = own.iter().map(|own| own.shown(*kind, seen_from(own, given, facts)));
                is_part(*kind, more, shown.fold(Disclosure::NOTHING, Disclosure::union))
            }
        })
    })
}

fn is_part(kind: Kind, more: Disclosure, of: Disclosure) -> bool {
    kind.fields().iter().all(|field| match more.detail(*field) {
        Detail::Withheld => true,
        shown @ (Detail::Coarse | Detail::Full) => shown <= of.detail(*field),
    })
}

fn does_within(given: &Standing, own: &[Standing]) -> bool {
    Action::ALL.iter().all(|action| {
        let mut done =
            Facts::of_kind(action.kind()).filter(|facts| given.permits(*action, *facts).is_allowed());
        done.all(|facts| {
            own.iter().any(|own| own.permits(*action, seen_from(own, given, facts)).is_allowed())
        })
    })
}

fn does_to_hosts_within(given: &Standing, own: &[Standing]) -> bool {
    let may = |standing: &Standing, (kind, action): &(HostKind, HostKind), facts| {
        let Standing { subject, rules, .. } = standing;
        rules.permits_host(subject, kind, action, facts).is_allowed()
    };
    given.rules.host_words().iter().all(|words| {
        let mut done = Facts::all().filter(|facts| may(given, words, *facts));
        done.all(|facts| own.iter().any(|own| may(own, words, seen_from(own, given, facts))))
    })
}

impl Standing {
    fn shown(&self, kind: Kind, facts: Facts) -> Disclosure {
        self.rules.shown(&self.subject, kind, facts)
    }
}
