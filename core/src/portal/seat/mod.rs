//! A viewer's seat: who asks and when, and what they are, found out once for all that one request does.

pub(super) mod changes;
pub(super) mod claim;
pub(super) mod disclosed;
pub(super) mod error;
mod found;
pub(super) mod host_records;
pub(super) mod host_user;
pub(super) mod look_up;
pub(super) mod own;
pub(super) mod page;
pub(super) mod parts;
pub(super) mod position;
pub(super) mod resting;
pub(super) mod rights;
pub(super) mod rolls;
pub(super) mod secrets;
pub(super) mod seen;
pub(super) mod shown;
pub(super) mod taken;
pub(super) mod tries;
pub(super) mod turns;
pub(super) mod upserted;
pub(super) mod viewer;
pub(super) mod within;

use crate::access::{Action, DisplayProfile, Phase, RecordStatus, Relation, RoleSet, Scope};
use crate::board::LiveBoards;
use crate::change::Access;
use crate::gate::{Standing, Standings, Undisclosed, ViewTags, versions};
use crate::journal::{Actor, EntryKind};
use crate::portal::{DISCLOSED_FOR, Loaded, MOST_AT_ONCE, Portal, PortalError, Viewer, spans};
use crate::{
    ChangeSet, Committed, CompanyVault, DispatchId, Draft, Entropy, Facts, Line, Record, RecordKind,
    RecordRef, Subject, Timestamp, Word,
};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// One request of one viewer. What they are at each of their places and the rules in force there are found
/// out when they are first needed, and stay the same for as long as the seat is kept: make one for each
/// request. [`Seat::changes`] and a change that met another writer find them out anew, and so does whatever
/// comes after a change of the viewer's own account.
#[derive(Debug)]
pub struct Seat<'p> {
    pub(crate) portal: &'p Portal,
    pub(crate) viewer: &'p Viewer,
    pub(crate) now: Timestamp,
    loaded: OnceCell<Arc<Loaded>>,
    found: found::Found,
}

impl Portal {
    /// A seat for the viewer's request that came in at `now`.
    #[must_use]
    pub fn seat<'p>(&'p self, viewer: &'p Viewer, now: Timestamp) -> Seat<'p> {
        Seat { portal: self, viewer, now, loaded: OnceCell::new(), found: found::Found::default() }
    }
}

impl Seat<'_> {
    /// Whose seat it is.
    #[must_use]
    pub const fn viewer(&self) -> &Viewer {
        self.viewer
    }

    /// When the request came in.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    pub(crate) async fn boards(&self) -> Result<&LiveBoards, PortalError> {
        Ok(&self.loaded().await?.boards)
    }

    pub(crate) async fn loaded(&self) -> Result<&Loaded, PortalError> {
        let loaded = self.loaded.get_or_try_init(|| self.portal.loaded(self.viewer.tenant, self.now)).await?;
        Ok(loaded)
    }

    /// Asked where a use case begins and where it shows something, however long the seat was kept: what is in
    /// memory is of no use once the database was set back. What a commit has found out of that, it still
    /// tells.
    pub(crate) fn holds(&self) -> Result<(), PortalError> {
        self.portal.holds(self.viewer.tenant)
    }

    pub(crate) async fn company(&self) -> Result<CompanyVault, PortalError> {
        self.portal.company(self.viewer.tenant).await
    }

    pub(crate) async fn tags(&self) -> Result<ViewTags, PortalError> {
        self.portal.tags(self.viewer.tenant).await
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        self.portal.vault.entropy()
    }

    pub(crate) async fn commit(&self, changes: ChangeSet) -> Result<Committed, PortalError> {
        let done = self.portal.commit(changes, self.now).await;
        if done.is_err() {
            self.stand_anew();
        }
        done
    }

    /// What the viewer is will be found out once more: rules and grants may have changed since.
    pub(crate) fn stand_anew(&self) {
        self.found.forget();
    }

    pub(crate) async fn catch_up(&self) -> Result<(), PortalError> {
        self.portal.catch_up_for(self.viewer.tenant, self.now).await
    }

    pub(crate) async fn draft(&self) -> Result<Draft, PortalError> {
        let company = self.company().await?;
        Ok(Draft::new(&company, self.viewer.party(), self.now).from_client(self.viewer.client.clone()))
    }

    /// What the viewer is now, place by place, with the rules in force there.
    pub(crate) async fn standings(&self) -> Result<&Standings, PortalError> {
        // The boards first: with them the company's rules are in force.
        let boards = self.boards().await?;
        if let Actor::Account(id) = self.viewer.actor {
            // A role that was taken away meanwhile is gone with the next thing they do.
            self.found.hold_for(boards.account(id).map(|account| account.version()));
        }
        self.found.standings().get_or_try_init(|| self.find_standings(boards)).await
    }

    async fn find_standings(&self, boards: &LiveBoards) -> Result<Standings, PortalError> {
        let places = self.viewer.places(boards, self.now).into_iter();
        let places = places.map(|(scope, roles)| self.standing(boards, scope, roles));
        Ok(Standings::new(self.viewer.tenant, self.viewer.session, self.tags().await?, places))
    }

    /// These roles at this place, with the rules in force there.
    pub(crate) fn standing(&self, boards: &LiveBoards, scope: Scope, roles: RoleSet) -> Standing {
        let rules = match scope {
            Scope::Division(division) => self.portal.policy.snapshot(self.viewer.tenant, Some(division)),
            _ => boards.rules(),
        };
        Standing { scope, subject: Subject { roles, profile: DisplayProfile::Standard }, rules }
    }

    /// Whether the viewer may do this everywhere in the company; a refusal is journaled.
    pub(crate) async fn allow(&self, action: Action, record: Option<RecordRef>) -> Result<(), PortalError> {
        self.holds()?;
        let standings = self.standings().await?;
        if may_in_company(standings, action) { Ok(()) } else { self.refuse(action, record, standings).await }
    }

    /// Whether the viewer may do any of this to some record at any of their places; who goes on asks of each
    /// record, or shows it through the gate.
    pub(crate) async fn allow_somewhere(
        &self,
        actions: &[Action],
        record: Option<RecordRef>,
    ) -> Result<&Standings, PortalError> {
        self.holds()?;
        let standings = self.standings().await?;
        if standings.iter().any(|standing| actions.iter().any(|action| may_somewhere(standing, *action))) {
            return Ok(standings);
        }
        let action = actions.first().copied().ok_or(PortalError::Forbidden)?;
        self.refuse(action, record, standings).await
    }

    pub(crate) async fn refuse<T>(
        &self,
        action: Action,
        record: Option<RecordRef>,
        standings: &Standings,
    ) -> Result<T, PortalError> {
        self.journal_denial(vec![action.word()], record, standings).await?;
        Err(PortalError::Forbidden)
    }

    /// What was refused: the action, and the part of the record if it was one.
    pub(crate) async fn journal_denial(
        &self,
        words: Vec<&'static str>,
        record: Option<RecordRef>,
        standings: &Standings,
    ) -> Result<(), PortalError> {
        let words = words.into_iter().map(str::to_owned).collect();
        let access =
            Access { surface: fixed("portal"), words, rules: Vec::new(), policy: versions(standings) };
        let denial = self.draft().await?.access(EntryKind::Denial, record, access)?;
        self.portal.store.commit(&denial.finish()).await?;
        Ok(())
    }

    /// Opens an answer for a viewer: first its journal entries are made durable, then it is handed over.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] when the answer was made for another viewer: what the rules decided for one
    /// is shown to no other. [`PortalError::Store`] when an entry cannot be written; then nothing is shown.
    pub async fn disclose<T>(&self, surface: Line, answer: Undisclosed<T>) -> Result<T, PortalError> {
        if !answer.standings.are_of(self.viewer.tenant, self.viewer.session) {
            tracing::error!("an answer was to be disclosed to another viewer than it was made for");
            return Err(PortalError::Forbidden);
        }
        self.holds()?;
        let session = (self.viewer.tenant, self.viewer.session);
        let fresh = self.portal.disclosed().fresh(session, &answer.shown, self.now);
        let work = async {
            for part in fresh.chunks(MOST_AT_ONCE) {
                // One for each part, so that others come in between.
                let _turn = self.portal.turns.take(u16::try_from(part.len()).unwrap_or(u16::MAX)).await;
                self.journal_shown(&surface, &answer.standings, part).await?;
                self.portal.disclosed().remember(session, part, self.now);
            }
            Ok(())
        };
        spans::told(&spans::disclose(self.viewer.tenant, fresh.len()), work).await?;
        Ok(answer.value)
    }
}

/// Whether the rules allow this in the whole company, with what is in use.
pub(crate) fn may_in_company(standings: &[Standing], action: Action) -> bool {
    let facts = Facts::new(Relation::OwnTenant, RecordStatus::Active, Phase::Active, false);
    let mut company = standings.iter().filter(|standing| standing.scope == Scope::Company);
    company.any(|standing| standing.permits(action, facts).is_allowed())
}

/// Whether the viewer may look calls up at any of their places.
pub(crate) fn may_list_calls(standings: &[Standing]) -> bool {
    standings.iter().any(|standing| may_somewhere(standing, Action::ListDispatches))
}

/// Whether the rules allow this with any record of the place itself.
fn may_somewhere(standing: &Standing, action: Action) -> bool {
    let mut own = Facts::of_kind(action.kind()).filter(|facts| facts.relation() == standing.own());
    own.any(|facts| standing.permits(action, facts).is_allowed())
}

/// Whether an entry of `at` still speaks for what is shown now. One from a clock that ran ahead speaks for
/// nothing.
pub(crate) fn is_of_today(at: Timestamp, now: Timestamp) -> bool {
    at <= now && now < at.plus(DISCLOSED_FOR)
}

pub(crate) const fn dispatch_ref(id: DispatchId) -> RecordRef {
    RecordRef { kind: RecordKind::Dispatch, id: id.as_uuid() }
}

/// A text of ours as a line.
pub(crate) fn fixed(text: &'static str) -> Line {
    text.parse().expect("our own texts are lines")
}

/// The single record of a commit that wrote one.
pub(crate) fn first_record(committed: Committed) -> Result<Record, PortalError> {
    committed.records.into_iter().next().ok_or(PortalError::NotFound)
}

/// Refuses to write more at once than one transaction takes.
pub(crate) fn check_count(count: usize) -> Result<(), PortalError> {
    if count <= MOST_AT_ONCE {
        return Ok(());
    }
    Err(PortalError::invalid("count", format!("is {count}; write at most {MOST_AT_ONCE} at once")))
}
