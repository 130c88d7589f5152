//! The Facilities List, and single facilities by id and by reference.

use crate::access::{Action, PublicFacilityId};
use crate::board::FacilityBoard;
use crate::gate::FacilityView;
use crate::portal::seat::page::{Page, one_more, page};
use crate::portal::seat::rights::may_at;
use crate::portal::{Facilities, PortalError};
use crate::records::Facility;
use crate::{FacilityId, SourceRef, StoreExt, Unique};
use std::num::NonZeroU16;

impl Facilities<'_> {
    /// Facilities by id, for the Facilities List: the company's, or those of the viewer's places.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn list(
        self,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Page<FacilityView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListFacilities], None).await?;
        let (boards, tags) = (seat.boards().await?, seat.tags().await?);
        let (mut listed, mut from) = (Vec::new(), after);
        // Read on past what the viewer may not list, so that neither a short page nor `more` tells of it.
        loop {
            let found = seat
                .portal
                .store
                .page_of::<Facility>(seat.viewer.tenant, from.map(FacilityId::as_uuid), one_more(limit))
                .await?;
            let was_all = found.len() <= limit.get().into();
            from = found.last().map(Facility::id);
            listed.extend(
                found
                    .into_iter()
                    .filter(|facility| may_at(standings, boards, Action::ListFacilities, facility)),
            );
            if was_all || listed.len() > limit.get().into() {
                break;
            }
        }
        let Page { items, more } = page(listed, limit);
        Ok(Page { items: items.iter().map(|facility| FacilityView::new(facility, &tags)).collect(), more })
    }

    /// One facility.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn read(self, id: FacilityId) -> Result<FacilityView, PortalError> {
        let seat = self.seat;
        seat.portal.facility_view(&seat.allow_at(Action::ListFacilities, id).await?).await
    }
}

impl Facilities<'_> {
    /// The facility with the host product's reference, out of use as well: a reference stays taken for as
    /// long as its record is kept. None also when the viewer may not list it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn by_source_ref(self, source: &SourceRef) -> Result<Option<FacilityView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListFacilities], None).await?;
        let found = seat.facility_under(source).await?;
        let boards = seat.boards().await?;
        match found {
            Some(facility) if may_at(standings, boards, Action::ListFacilities, &facility) => {
                seat.portal.facility_view(&facility).await.map(Some)
            }
            _ => Ok(None),
        }
    }

    /// The id of the facility with this public ID; none also when the viewer may not list it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn id_by_public_id(self, id: &PublicFacilityId) -> Result<Option<FacilityId>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListFacilities], None).await?;
        let found =
            seat.portal.store.find_as::<Facility>(&Unique::public_id(seat.viewer.tenant, id.clone())).await?;
        let boards = seat.boards().await?;
        let found = found.filter(|facility| may_at(standings, boards, Action::ListFacilities, facility));
        Ok(found.map(|facility| facility.id()))
    }

    /// A facility's board as the facility sees it.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn preview_board(self, id: FacilityId) -> Result<FacilityBoard, PortalError> {
        let seat = self.seat;
        seat.allow_at(Action::PreviewBoard, id).await?;
        let boards = seat.boards().await?;
        boards.preview(id, boards.no_earlier(seat.now)).ok_or(PortalError::NotFound)
    }
}
