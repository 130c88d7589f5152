//! What the viewer is and may do, for hosts that show people the way to what is open to them. It opens
//! nothing: every use case asks for itself.

use super::may_somewhere;
use super::rights::may_at_division;
use crate::access::{Action, RecordStatus, RoleSet, Scope};
use crate::portal::{PortalError, RestingRole, Seat};
use crate::{Record, RecordKind, RecordRef};

/// A place at which the viewer holds roles now.
#[derive(Clone, Debug)]
pub struct OwnPlace {
    /// Where.
    pub scope: Scope,
    /// What it is called; none of the whole company.
    pub name: Option<String>,
    /// What they are there.
    pub roles: RoleSet,
}

impl Seat<'_> {
    /// Whether the rules allow the viewer this at any of their places, or an office of theirs does. Nothing
    /// is journaled.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company cannot be read.
    pub async fn may(&self, action: Action) -> Result<bool, PortalError> {
        let standings = self.standings().await?;
        let by_office = action == Action::TraceDisclosures && self.is_privacy_officer().await?;
        Ok(by_office || standings.iter().any(|standing| may_somewhere(standing, action)))
    }

    /// The places at which the viewer holds roles now, the company first.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company cannot be read.
    pub async fn own_places(&self) -> Result<Vec<OwnPlace>, PortalError> {
        let standings: Vec<(Scope, RoleSet)> =
            self.standings().await?.iter().map(|standing| (standing.scope, standing.subject.roles)).collect();
        let mut places = Vec::new();
        for (scope, roles) in standings.into_iter().filter(|(_, roles)| roles.iter().next().is_some()) {
            places.push(OwnPlace { scope, name: self.place_name(scope).await?, roles });
        }
        Ok(places)
    }

    /// The places at which the viewer may do this to what belongs to them, for forms that ask where: the
    /// company itself, whose is what belongs to no division, and divisions in use by name. Their names are no
    /// secret among the people of a company. It opens nothing: every use case asks for itself.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company cannot be read.
    pub async fn places_for(&self, action: Action) -> Result<Vec<(Scope, Option<String>)>, PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let may = |division| may_at_division(standings, boards, action, (division, RecordStatus::Active));
        let company = may(None).then_some((Scope::Company, None));
        let mut divisions = boards.divisions_in_use();
        divisions.retain(|division| may(Some(division.id())));
        divisions.sort_by(|one, other| (one.name(), one.id()).cmp(&(other.name(), other.id())));
        let named = divisions.iter().map(|one| (Scope::Division(one.id()), Some(one.name().to_owned())));
        Ok(company.into_iter().chain(named).collect())
    }

    /// The roles that were given to the viewer and give nothing now, with why. Nothing is journaled.
    ///
    /// # Errors
    /// [`PortalError::Store`] when the company cannot be read.
    pub async fn resting_roles(&self) -> Result<Vec<RestingRole>, PortalError> {
        let mut resting = Vec::new();
        for (grant, why) in self.viewer.resting(self.boards().await?, self.now) {
            let (role, scope) = (grant.role(), grant.scope());
            resting.push(RestingRole { role, scope, name: self.place_name(scope).await?, why });
        }
        Ok(resting)
    }

    /// What a region, division or affiliate is called; none where it is not there any more. Their names are
    /// no secret among the people of a company.
    ///
    /// # Errors
    /// [`PortalError::Store`] when it cannot be read.
    pub async fn place_name(&self, scope: Scope) -> Result<Option<String>, PortalError> {
        let key = |kind, id| RecordRef { kind, id };
        let key = match scope {
            Scope::Region(id) => key(RecordKind::Region, id.as_uuid()),
            Scope::Division(id) => key(RecordKind::Division, id.as_uuid()),
            Scope::Affiliate(id) => key(RecordKind::Affiliate, id.as_uuid()),
            // A facility's name may be somebody's home, and is shown through the gate alone.
            Scope::Company | Scope::Facility(_) | Scope::Unit(_) | Scope::Incident(_) => return Ok(None),
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => return Ok(None),
        };
        match self.record(key).await {
            Ok(Record::Region(region)) => Ok(Some(region.name().to_owned())),
            Ok(Record::Division(division)) => Ok(Some(division.name().to_owned())),
            Ok(Record::Affiliate(affiliate)) => Ok(Some(affiliate.0.name.as_str().to_owned())),
            Ok(_) | Err(PortalError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
