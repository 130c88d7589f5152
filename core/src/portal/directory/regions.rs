//! Regions: recorded, listed and changed.

use crate::access::RecordStatus;
use crate::gate::{RegionView, ViewTag};
use crate::portal::directory::referred::{Referred, still_needed};
use crate::portal::seat::page::Page;
use crate::portal::{Claim, Directory, Made, PortalError, Seat};
use crate::records::{RawRegion, Region};
use crate::{Line, RecordKind, RecordRef, RegionId, UnknownFields, Version};
use std::num::NonZeroU16;

/// What to change of a region. What is not told stays.
#[derive(Clone, Debug, Default)]
pub struct RegionPatch {
    /// Its name.
    pub name: Option<Line>,
    /// Whether it is in use. Who was granted something in one that is not has nothing there.
    pub record_status: Option<RecordStatus>,
}

impl RegionPatch {
    fn apply(self, before: &Region) -> Region {
        let raw = before.0.clone();
        Region(RawRegion {
            name: self.name.unwrap_or(raw.name),
            record_status: self.record_status.unwrap_or(raw.record_status),
            ..raw
        })
    }
}

impl Directory<'_> {
    /// Records a region.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_region(
        self,
        name: Line,
        claim: Option<Claim>,
    ) -> Result<Made<RegionId>, PortalError> {
        let seat = self.seat;
        let id = RegionId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let region =
            RawRegion { id, version, record_status, tenant, name, unknown: UnknownFields::default() };
        Ok(seat.create_in_directory(Region(region), claim).await?.map(RegionId::from_uuid))
    }

    /// The company's regions by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn regions(
        self,
        after: Option<RegionId>,
        limit: NonZeroU16,
    ) -> Result<Page<RegionView>, PortalError> {
        self.seat.page_of::<Region>(after.map(RegionId::as_uuid), limit).await
    }

    /// One region.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn region(self, id: RegionId) -> Result<RegionView, PortalError> {
        self.seat.one_of::<Region>(id.as_uuid()).await
    }

    /// Changes a region. `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed or another change came in between, [`PortalError::Invalid`] for putting away one that has
    /// divisions in use, [`PortalError::Store`].
    pub async fn update_region(
        self,
        id: RegionId,
        seen: Option<ViewTag>,
        patch: RegionPatch,
    ) -> Result<RegionView, PortalError> {
        let seat = self.seat;
        let before: Region = seat.to_change(id.as_uuid(), &[Region::EDIT], seen).await?;
        if Seat::is_put_away(&before, patch.record_status)? {
            seat.catch_up().await?;
            if seat.boards().await?.has_of_region(id) {
                return Err(still_needed("has divisions that are in use; put them away or move them first"));
            }
        }
        let after = patch.apply(&before);
        seat.write_referred(before, after).await
    }
}

impl Seat<'_> {
    /// The region must be there, and in use.
    pub(crate) async fn check_region(&self, id: RegionId) -> Result<(), PortalError> {
        self.check_place("region_id", RecordRef { kind: RecordKind::Region, id: id.as_uuid() }).await
    }

    /// What something is said to belong to must be there, and in use.
    pub(crate) async fn check_place(&self, field: &'static str, key: RecordRef) -> Result<(), PortalError> {
        match self.portal.store.records(self.viewer.tenant, &[key]).await?.first() {
            Some(place) if place.record_status() == RecordStatus::Active => Ok(()),
            Some(_) => Err(PortalError::invalid(field, OUT_OF_USE)),
            None => Err(PortalError::invalid(field, UNKNOWN)),
        }
    }
}

pub(crate) const UNKNOWN: &str = "is not known here; use an id that was given by this server";
pub(crate) const OUT_OF_USE: &str = "is out of use; take it into use again, or name another";
