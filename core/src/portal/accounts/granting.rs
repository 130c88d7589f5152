//! Who gives and takes which roles: nobody to themselves, and nobody what is above them.

use super::rights::{account_ref, permitted};
use crate::access::{Action, DisplayProfile, Grant, RecordStatus, Role, RoleSet, Scope};
use crate::board::LiveBoards;
use crate::gate::{Standing, Standings, ViewTags};
use crate::portal::{PortalError, Seat};
use crate::records::Account;
use crate::{Facts, Subject};

/// So many grants one account holds at most.
const MOST_GRANTS: usize = 64;

/// What makes somebody mind other people's accounts, or what everybody is allowed. Whoever resets an account
/// so that they could come in with it themselves has as much of it.
const POWERS: [Action; 10] = [
    Action::CreateAccount,
    Action::GrantRoles,
    Action::GrantAnyRole,
    Action::DisableAccount,
    Action::ResetAccount,
    Action::UnlockAccount,
    Action::ApproveSupport,
    Action::EditRules,
    Action::EditTokens,
    Action::EditSettings,
];

impl Seat<'_> {
    /// Grants that an account can hold, at places that the company has, of roles that it works with. What the
    /// account held before is not asked about again.
    pub(super) async fn check_grants(&self, before: &[Grant], after: &[Grant]) -> Result<(), PortalError> {
        let invalid = |problem: &str| Err(PortalError::invalid("grants", problem));
        if after.len() > MOST_GRANTS {
            return invalid("are too many for one account; give at most 64");
        }
        let fresh: Vec<Grant> = after.iter().filter(|grant| !before.contains(grant)).cloned().collect();
        if fresh.iter().any(|grant| grant.role() == Role::ApiClient) {
            return invalid("name api_client, which is for software; make a token for it");
        }
        let sets = self.boards().await?.role_sets();
        if fresh.iter().any(|grant| !sets.have(grant.role())) {
            return invalid("name a role of a set that this company has switched off; see its settings");
        }
        self.check_places(&fresh).await
    }

    /// Whether the viewer may give what comes and take what goes; a refusal is journaled. What they are for a
    /// while, or from some networks, they give for as long and from there; but whoever gives any role gives
    /// for good what brings no powers.
    pub(super) async fn allow_granting(
        &self,
        before: &[Grant],
        after: &[Grant],
        account: Option<&Account>,
    ) -> Result<(), PortalError> {
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        let mut comes = after.iter().filter(|grant| !before.contains(grant));
        let mut goes = before.iter().filter(|grant| !after.contains(grant));
        let may = |standings: &Standings, grant: &Grant| {
            let facts = boards.grant_facts(standings, grant, self.now);
            standings.iter().zip(facts).any(|(standing, facts)| standing.gives(facts, grant))
        };
        let gives_any = |grant: &Grant| {
            permitted(standings, &boards.grant_facts(standings, grant, self.now), Action::GrantAnyRole)
        };
        let tags = self.tags().await?;
        let for_good = |grant: &Grant| {
            (gives_any(grant) && self.powers_of(grant).next().is_none())
                || may(&self.standings_as_lasting(boards, grant, tags.clone()), grant)
        };
        if goes.all(|grant| may(standings, grant))
            && comes.all(|grant| may(standings, grant) && for_good(grant))
        {
            return Ok(());
        }
        let record = account.map(|account| account_ref(account.id()));
        self.refuse(Action::GrantRoles, record, standings).await
    }

    /// What the viewer is by those of their grants that last as long as this one, and hold wherever it does.
    fn standings_as_lasting(&self, boards: &LiveBoards, grant: &Grant, tags: ViewTags) -> Standings {
        let places = self.viewer.places_as_lasting(boards, grant, self.now).into_iter();
        let places = places.map(|(scope, roles)| self.standing(boards, scope, roles));
        Standings::new(self.viewer.tenant, self.viewer.session, tags, places)
    }

    /// Whether an account comes to mind others' by these grants, as it did not before.
    pub(super) fn brings_powers(&self, before: &[Grant], after: &[Grant]) -> bool {
        let mut comes = after.iter().filter(|grant| !before.contains(grant));
        comes.any(|grant| self.powers_of(grant).next().is_some())
    }

    /// The powers that somebody has by this grant alone.
    fn powers_of(&self, grant: &Grant) -> impl Iterator<Item = Action> + use<> {
        let theirs = self.standing_of(grant);
        let own = Facts::without_phase(theirs.own(), RecordStatus::Active, false);
        POWERS.into_iter().filter(move |power| theirs.permits(*power, own).is_allowed())
    }

    /// Whether the viewer minds accounts wherever this one does, and as far.
    pub(super) async fn minds_as_much_as(
        &self,
        standings: &Standings,
        account: &Account,
    ) -> Result<bool, PortalError> {
        let boards = self.boards().await?;
        Ok(account.0.grants.iter().all(|grant| {
            let facts = boards.grant_facts(standings, grant, self.now);
            self.powers_of(grant).all(|power| permitted(standings, &facts, power))
        }))
    }

    /// What somebody is who holds this grant alone.
    fn standing_of(&self, grant: &Grant) -> Standing {
        let division = match grant.scope() {
            Scope::Division(id) => Some(id),
            Scope::Company | Scope::Region(_) | Scope::Facility(_) | Scope::Affiliate(_) => None,
            Scope::Unit(_) | Scope::Incident(_) => None,
            Scope::Patient(_) | Scope::Represented(_) | Scope::Account(_) => None,
        };
        Standing {
            scope: grant.scope(),
            subject: Subject { roles: RoleSet::of(grant.role()), profile: DisplayProfile::Standard },
            rules: self.portal.policy.snapshot(self.viewer.tenant, division),
        }
    }
}

impl Standing {
    /// Whether somebody who is this gives and takes that: any role at a place that is theirs to fill, or at
    /// their own place one that brings nothing which they do not have there.
    fn gives(&self, facts: Facts, grant: &Grant) -> bool {
        self.permits(Action::GrantAnyRole, facts).is_allowed()
            || (self.scope == grant.scope()
                && self.permits(Action::GrantRoles, facts).is_allowed()
                && self.alone(grant.role()).is_within(std::slice::from_ref(self)))
    }

    /// Somebody who is only this, at the same place.
    fn alone(&self, role: Role) -> Self {
        let subject = Subject { roles: RoleSet::of(role), ..self.subject };
        Self { subject, ..self.clone() }
    }
}
