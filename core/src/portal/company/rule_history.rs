//! What rules are in force, since when and by whom, and what others would change.

use crate::access::Action;
use crate::gate::{RuleChangeView, RuleFileView};
use crate::journal::{EntryKey, EntryKind, Payload, RawEntry, Sequence};
use crate::portal::company::rules::Choice;
use crate::portal::seat::page::{Page, one_more, page};
use crate::portal::{PortalError, Rules, Seat};
use crate::records::{ActivePolicy, PolicyFile, PolicyPart};
use crate::{DivisionId, PolicyFileId, RecordKind, RecordRef, RuleDifference, StoreError, StoreExt};
use std::num::NonZeroU16;

/// The rules in force for a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesInForce {
    /// The version that decides in the whole company.
    pub version: String,
    /// The company's own rule file; none where the server's rules are in force.
    pub rules: Option<PolicyFileId>,
    /// The company's overlay.
    pub overlay: Option<PolicyFileId>,
    /// The divisions with an overlay of their own, that, and the version that decides there.
    pub divisions: Vec<(DivisionId, PolicyFileId, String)>,
}

impl Rules<'_> {
    /// What is in force.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn in_force(self) -> Result<RulesInForce, PortalError> {
        let (seat, tenant) = (self.seat, self.seat.viewer.tenant);
        seat.allow_reading_rules().await?;
        let active = seat.portal.active_policy(tenant).await?.unwrap_or_else(|| ActivePolicy::none(tenant));
        let version = |division| seat.portal.policy.snapshot(tenant, division).version().as_str().to_owned();
        let overlay = |division| active.file(PolicyPart::Overlay, Some(division));
        let divisions = active.divisions().filter_map(|it| Some((it, overlay(it)?, version(Some(it)))));
        Ok(RulesInForce {
            version: version(None),
            rules: active.file(PolicyPart::Rules, None),
            overlay: active.file(PolicyPart::Overlay, None),
            divisions: divisions.collect(),
        })
    }

    /// The files that were taken in, by id: in the order in which they were.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn files(
        self,
        after: Option<PolicyFileId>,
        limit: NonZeroU16,
    ) -> Result<Page<RuleFileView>, PortalError> {
        let seat = self.seat;
        seat.allow_reading_rules().await?;
        let after = after.map(PolicyFileId::as_uuid);
        let found =
            seat.portal.store.page_of::<PolicyFile>(seat.viewer.tenant, after, one_more(limit)).await?;
        let Page { items, more } = page(found, limit);
        Ok(Page { items: items.iter().map(RuleFileView::new).collect(), more })
    }

    /// A file, and its text as it was taken in.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn file(self, id: PolicyFileId) -> Result<(RuleFileView, String), PortalError> {
        let seat = self.seat;
        seat.allow_reading_rules().await?;
        let file = seat.rule_file(id).await?;
        Ok((RuleFileView::new(&file), file.text().to_owned()))
    }

    /// What a file would change of what is decided, were it put in force for the company or at a division.
    ///
    /// # Errors
    /// [`PortalError::Rules`] with every reason why it could not be, [`PortalError::Forbidden`],
    /// [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn difference(
        self,
        file: PolicyFileId,
        division: Option<DivisionId>,
    ) -> Result<RuleDifference, PortalError> {
        let seat = self.seat;
        seat.allow_reading_rules().await?;
        let part = seat.rule_file(file).await?.part();
        let Choice { stored, .. } = seat.choice(part, division, Some(file)).await?;
        Ok(seat.portal.policy.difference(seat.viewer.tenant, &stored).await?)
    }

    /// What came into force and went out of it, the newest first, with who and when; older than `before`, if
    /// that is said.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn history(
        self,
        before: Option<Sequence>,
        limit: NonZeroU16,
    ) -> Result<Page<RuleChangeView>, PortalError> {
        let (seat, tenant) = (self.seat, self.seat.viewer.tenant);
        seat.allow_reading_rules().await?;
        let active = RecordRef { kind: RecordKind::ActivePolicy, id: tenant.as_uuid() };
        let of_it = EntryKey::Record(tenant, active);
        let found = seat.portal.store.entries(&of_it, before, true, one_more(limit)).await?;
        let Page { items, more } = page(found, limit);
        let changes = items.iter().filter(|entry| entry.kind == EntryKind::Change);
        Ok(Page { items: changes.map(|entry| seat.told(entry)).collect::<Result<_, _>>()?, more })
    }
}

impl Seat<'_> {
    async fn allow_reading_rules(&self) -> Result<(), PortalError> {
        self.allow_or_operate(Action::ReadRules).await
    }

    fn told(&self, entry: &RawEntry) -> Result<RuleChangeView, PortalError> {
        let header = entry.header().map_err(StoreError::from)?;
        let Some(Payload::Change { names, before, after, .. }) = entry.payload(None)? else {
            return Ok(RuleChangeView::new((entry.sequence, entry.at), (header.actor, None), None));
        };
        let active = |bytes: &[u8]| match crate::danger::decode(bytes) {
            Ok(crate::Record::ActivePolicy(active)) => Some(*active),
            _ => None,
        };
        let nothing = || ActivePolicy::none(self.viewer.tenant);
        let before = before.map_or_else(|| Some(nothing()), |bytes| active(&bytes));
        let told = before.zip(active(&after));
        let told = told.as_ref().map(|(before, after)| (before, after));
        Ok(RuleChangeView::new((entry.sequence, entry.at), (header.actor, names.actor.as_ref()), told))
    }
}
