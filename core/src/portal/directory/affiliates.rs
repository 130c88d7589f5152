//! Affiliates: listed, looked up and changed.

use crate::access::RecordStatus;
use crate::gate::{AffiliateView, ViewTag};
use crate::portal::directory::referred::{Referred, key_of};
use crate::portal::patch::Patch;
use crate::portal::seat::page::Page;
use crate::portal::{Directory, PortalError, Seat};
use crate::records::{Affiliate, RawAffiliate};
use crate::{AffiliateId, Line, SourceRef};
use std::num::NonZeroU16;

/// What to change of an affiliate. What is not told stays.
#[derive(Clone, Debug, Default)]
pub struct AffiliatePatch {
    /// Its name.
    pub name: Option<Line>,
    /// Whether it reports its crews' steps.
    pub progress_reports: Option<bool>,
    /// The host product's reference.
    pub source_ref: Patch<SourceRef>,
    /// Whether it is in use. Who was granted something for one that is not has nothing.
    pub record_status: Option<RecordStatus>,
}

impl AffiliatePatch {
    fn apply(self, before: &Affiliate) -> Affiliate {
        let raw = before.0.clone();
        Affiliate(RawAffiliate {
            name: self.name.unwrap_or(raw.name),
            progress_reports: self.progress_reports.unwrap_or(raw.progress_reports),
            source_ref: self.source_ref.apply(raw.source_ref),
            record_status: self.record_status.unwrap_or(raw.record_status),
            ..raw
        })
    }
}

impl Directory<'_> {
    /// The company's affiliates by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn affiliates(
        self,
        after: Option<AffiliateId>,
        limit: NonZeroU16,
    ) -> Result<Page<AffiliateView>, PortalError> {
        self.seat.page_of::<Affiliate>(after.map(AffiliateId::as_uuid), limit).await
    }

    /// One affiliate.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn affiliate(self, id: AffiliateId) -> Result<AffiliateView, PortalError> {
        self.seat.one_of::<Affiliate>(id.as_uuid()).await
    }

    /// The affiliate with the host product's reference.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn affiliate_by_source_ref(
        self,
        source: &SourceRef,
    ) -> Result<Option<AffiliateView>, PortalError> {
        self.seat.one_by_source_ref::<Affiliate>(source).await
    }

    /// Changes an affiliate. `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed or another change came in between, [`PortalError::Duplicate`] for a `source_ref` of another
    /// affiliate, [`PortalError::Invalid`] for putting away one that open calls are delegated to,
    /// [`PortalError::Store`].
    pub async fn update_affiliate(
        self,
        id: AffiliateId,
        seen: Option<ViewTag>,
        patch: AffiliatePatch,
    ) -> Result<AffiliateView, PortalError> {
        let before: Affiliate = self.seat.to_change(id.as_uuid(), &[Affiliate::EDIT], seen).await?;
        if Seat::is_put_away(&before, patch.record_status)? {
            self.seat.check_unnamed(key_of::<Affiliate>(id.as_uuid())).await?;
        }
        let after = patch.apply(&before);
        self.seat.write_referred(before, after).await
    }
}
