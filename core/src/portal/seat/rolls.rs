//! The entries of what a session is shown.
//!
//! A handful of records has an entry each. A longer list is a *roll*, which stands in the journal once, and
//! an entry of the session that names it: a hundred people who open four hundred calls are a hundred entries
//! and a few rolls. An equal roll is named again on its day, and no longer: retention ends between two days,
//! and drops no roll that an entry it leaves names. A transaction holds at most
//! [`MOST_AT_ONCE`](crate::portal::MOST_AT_ONCE) records, so that a long list keeps nobody waiting for long.

use crate::change::Access;
use crate::gate::{Shown, Standings, versions};
use crate::journal::{EntryKey, EntryKind, Roll, RollDigest, RollSet};
use crate::portal::{Portal, PortalError, Seat};
use crate::{Facts, Line, StoreError, TenantId, Timestamp};
use std::num::NonZeroU16;

/// So many records have an entry each.
const HANDFUL: usize = 8;
/// The day that a roll is of, counted from 1970 in UTC: one for all companies, wherever they are.
pub(crate) const fn day(at: Timestamp) -> i64 {
    at.as_micros().div_euclid(24 * 60 * 60 * 1_000_000)
}

impl Seat<'_> {
    /// Makes durable that the viewer is shown this, at most
    /// [`MOST_AT_ONCE`](crate::portal::MOST_AT_ONCE) records of it.
    ///
    /// # Errors
    /// [`PortalError::Store`] when it cannot be written.
    pub(crate) async fn journal_shown(
        &self,
        surface: &Line,
        standings: &Standings,
        shown: &[Shown],
    ) -> Result<(), PortalError> {
        let access = |set: RollSet| Access {
            surface: surface.clone(),
            words: set.words,
            rules: set.rules,
            policy: versions(standings),
        };
        let mut draft = self.draft().await?;
        if shown.len() <= HANDFUL {
            for shown in shown {
                let access = access(set(standings, shown));
                draft = draft.access(EntryKind::Disclosure, Some(shown.record), access)?;
            }
            self.portal.store.commit(&draft.finish()).await?;
            return Ok(());
        }
        let roll = Roll::of(shown.iter().map(|shown| (shown.record, None, set(standings, shown))));
        let digest = roll.digest();
        if !self.portal.stands(self.viewer.tenant, digest, self.now).await? {
            draft = draft.roll(roll)?;
        }
        draft = draft.access_to_roll(digest, access(RollSet { words: Vec::new(), rules: Vec::new() }))?;
        self.portal.store.commit(&draft.finish()).await?;
        Ok(())
    }
}

impl Portal {
    /// Whether an equal roll of this day stands in the journal. Whoever names one is of its day too, so the
    /// last entry speaks for it.
    ///
    /// The store is asked each time: it is one row, of an index, before a commit. What is remembered instead
    /// would be none of other nodes' rolls, and would name one that is gone where the database was restored
    /// under a node, which verification takes for tampering.
    async fn stands(&self, tenant: TenantId, roll: RollDigest, now: Timestamp) -> Result<bool, StoreError> {
        let last = self.store.entries(&EntryKey::Roll(tenant, roll), None, true, NonZeroU16::MIN).await?;
        Ok(last.first().is_some_and(|entry| day(entry.at) == day(now)))
    }
}

/// What of a record is shown, and why.
fn set(standings: &Standings, shown: &Shown) -> RollSet {
    let because = |(standing, facts): (&crate::gate::Standing, &Facts)| {
        shown.fields.iter().flat_map(|field| standing.because(*facts, field).0).collect::<Vec<String>>()
    };
    let mut rules: Vec<String> = standings.iter().zip(&shown.facts).flat_map(because).collect();
    rules.sort_unstable();
    rules.dedup();
    RollSet { words: shown.fields.iter().map(|field| field.word().to_owned()).collect(), rules }
}
