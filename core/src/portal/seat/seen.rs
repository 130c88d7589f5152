//! What a caller saw: whoever names the view a change was made on is refused once that view has passed.
//!
//! The view is compared, never the record's version, which moves with fields the caller may not see; the
//! commit then holds to the version that was read.

use crate::gate::{FacilityView, Look, ViewTag, ViewTags};
use crate::portal::{Portal, PortalError, Seat};
use crate::records::Facility;
use crate::{Dispatch, TenantId};

impl Seat<'_> {
    /// The viewer must still be shown just what it says it saw.
    pub(crate) async fn check_seen(
        &self,
        dispatch: &Dispatch,
        seen: Option<ViewTag>,
    ) -> Result<(), PortalError> {
        let Some(seen) = seen else { return Ok(()) };
        let (standings, boards) = (self.standings().await?, self.boards().await?);
        // They may have seen it opened, or as it stands in a list.
        let mut shown = [Look::Opened, Look::Listed]
            .map(|look| boards.redact(standings, &[dispatch], look, self.now).value.pop());
        unpassed(shown.iter_mut().filter_map(Option::take).any(|view| standings.tags().is_called(view, seen)))
    }
}

impl Portal {
    /// What names views, under the company's keys.
    pub(crate) async fn tags(&self, tenant: TenantId) -> Result<ViewTags, PortalError> {
        Ok(ViewTags::new(&self.company(tenant).await?)?)
    }

    pub(crate) async fn facility_view(&self, facility: &Facility) -> Result<FacilityView, PortalError> {
        Ok(FacilityView::new(facility, &self.tags(facility.tenant()).await?))
    }

    pub(crate) async fn check_facility_seen(
        &self,
        facility: &Facility,
        seen: Option<ViewTag>,
    ) -> Result<(), PortalError> {
        let Some(seen) = seen else { return Ok(()) };
        let tags = self.tags(facility.tenant()).await?;
        unpassed(tags.is_called(FacilityView::new(facility, &tags), seen))
    }
}

const fn unpassed(holds: bool) -> Result<(), PortalError> {
    if holds { Ok(()) } else { Err(PortalError::Conflict) }
}
