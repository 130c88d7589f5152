//! Who reads which part of the journal: all of it, or to whom records were shown.

use super::{Journal, JournalFilter, opened};
use crate::access::{Action, RecordStatus, Relation, Scope};
use crate::gate::{Parts, Standings};
use crate::journal::{Actor, EntryKind};
use crate::portal::{PortalError, Seat, may_in_company};
use crate::{Decision, Facts, Word};

/// What a viewer reads of what they asked for, and by which rules.
pub(super) struct Opened {
    pub(super) parts: Parts,
    pub(super) words: Vec<String>,
    pub(super) rules: Vec<String>,
}

impl Journal<'_> {
    /// What the viewer may read of this. Whoever finds out to whom records were shown reads disclosures, and
    /// needs no right to the rest. Tokens read nothing, whatever was granted to them.
    pub(super) async fn open(&self, filter: &JournalFilter) -> Result<(&Standings, Opened), PortalError> {
        let seat = self.seat;
        let traces = seat.traces_disclosures().await?;
        let standings = seat.standings().await?;
        if traces && filter.kind == Some(EntryKind::Disclosure) && !self.reads_all(standings) {
            seat.holds()?;
            let (parts, words) = (Parts::OF_DISCLOSURES, vec![Action::TraceDisclosures.word().to_owned()]);
            return Ok((standings, Opened { parts, words, rules: by_rules(standings) }));
        }
        let standings = self.allow_reading(filter.record).await?;
        let (disclosure, words, rules) = opened(standings);
        Ok((standings, Opened { parts: Parts::of(disclosure, traces), words, rules }))
    }

    fn reads_all(&self, standings: &Standings) -> bool {
        may_in_company(standings, Action::ReadJournals)
    }
}

impl Seat<'_> {
    /// Whether the viewer finds out to whom a record was shown, and which protected fields: by the rules, or
    /// because the company made them one of its privacy officers.
    pub(crate) async fn traces_disclosures(&self) -> Result<bool, PortalError> {
        if matches!(self.viewer.actor, Actor::Token(_)) {
            return Ok(false);
        }
        let standings = self.standings().await?;
        Ok(may_in_company(standings, Action::TraceDisclosures) || self.is_privacy_officer().await?)
    }

    /// Whether the company's settings name the viewer's account as one that minds patients' privacy.
    pub(crate) async fn is_privacy_officer(&self) -> Result<bool, PortalError> {
        let Actor::Account(id) = self.viewer.actor else { return Ok(false) };
        let boards = self.boards().await?;
        let is_in = boards.account(id).is_some_and(|account| !account.is_disabled());
        Ok(is_in && boards.tenant().privacy_officers().contains(&id))
    }
}

/// The rules that allow it; none where an office does.
fn by_rules(standings: &Standings) -> Vec<String> {
    let facts = Facts::without_phase(Relation::OwnTenant, RecordStatus::Active, false);
    let company = standings.iter().filter(|standing| standing.scope == Scope::Company);
    let allowing = company.filter_map(|standing| match standing.permits(Action::TraceDisclosures, facts) {
        Decision::Allow(because) => Some(because.0),
        Decision::Deny(_) => None,
    });
    allowing.flatten().collect()
}
