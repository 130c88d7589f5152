//! What a caller saw: whoever names the view a change was made on is refused once that view has passed.
//!
//! The view is compared, never the record's version, which moves with fields the caller may not see; the
//! commit then holds to the version that was read.

use super::{Portal, PortalError, Viewer};
use crate::gate::{FacilityView, Look, ViewTag, ViewTags};
use crate::records::Facility;
use crate::{Dispatch, TenantId, Timestamp};

impl Portal {
    /// What names views, under the company's keys.
    pub(super) async fn tags(&self, tenant: TenantId) -> Result<ViewTags, PortalError> {
        Ok(ViewTags::new(&self.company(tenant).await?)?)
    }

    pub(super) async fn facility_view(&self, facility: &Facility) -> Result<FacilityView, PortalError> {
        Ok(FacilityView::new(facility, &self.tags(facility.tenant()).await?))
    }

    /// The viewer must still be shown just what it says it saw.
    pub(super) async fn check_seen(
        &self,
        viewer: &Viewer,
        dispatch: &Dispatch,
        seen: Option<ViewTag>,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        let Some(seen) = seen else { return Ok(()) };
        let (standings, boards) =
            (self.standings(viewer, now).await?, self.boards(viewer.tenant, now).await?);
        // They may have seen it opened, or as it stands in a list.
        let mut shown = [Look::Opened, Look::Listed]
            .map(|look| boards.redact(&standings, &[dispatch], look, now).value.pop());
        unpassed(shown.iter_mut().filter_map(Option::take).any(|view| standings.tags().is_called(view, seen)))
    }

    pub(super) async fn check_facility_seen(
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
