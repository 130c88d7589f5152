//! The Facilities List as people read it: by name, and only what they look for.

use crate::FacilityId;
use crate::access::{Action, RecordStatus};
use crate::gate::{FacilityView, FacilityWords};
use crate::portal::seat::page::{Page, page};
use crate::portal::seat::rights::may_at;
use crate::portal::{Facilities, PortalError};
use crate::records::Facility;
use std::num::NonZeroU16;

/// What somebody looks for among facilities.
#[derive(Clone, Debug, Default)]
pub struct SoughtFacilities {
    /// Words of a name, city, postal code, ID or reference; all of them have to be in it, in any case.
    pub words: String,
    /// Only those in this status.
    pub status: Option<RecordStatus>,
}

impl SoughtFacilities {
    fn wants(&self, facility: &Facility) -> bool {
        self.status.is_none_or(|status| facility.0.record_status == status)
    }

    fn words(&self) -> Vec<String> {
        self.words.split_whitespace().map(str::to_lowercase).collect()
    }
}

impl Facilities<'_> {
    /// Facilities by name, for the Facilities List: the company's, or those of the viewer's places. `after`
    /// is the last one of the page before.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn find(
        self,
        sought: &SoughtFacilities,
        after: Option<FacilityId>,
        limit: NonZeroU16,
    ) -> Result<Page<FacilityView>, PortalError> {
        let seat = self.seat;
        let standings = seat.allow_somewhere(&[Action::ListFacilities], None).await?;
        let (boards, tags) = (seat.boards().await?, seat.tags().await?);
        let words = sought.words();
        let listed = boards.facilities(|facility| sought.wants(facility));
        let mut found: Vec<(FacilityWords, Facility)> = listed
            .into_iter()
            .map(|facility| (FacilityWords::of(&facility), facility))
            .filter(|(told, facility)| {
                told.have(&words) && may_at(standings, boards, Action::ListFacilities, facility)
            })
            .collect();
        let last = after.and_then(|after| boards.facilities(|facility| facility.id() == after).pop());
        if let Some(last) = last.as_ref().map(FacilityWords::of) {
            found.retain(|(told, _)| told.place() > last.place());
        }
        found.sort_unstable_by(|(one, _), (other, _)| one.place().cmp(&other.place()));
        let Page { items, more } = page(found, limit);
        Ok(Page {
            items: items.iter().map(|(_, facility)| FacilityView::new(facility, &tags)).collect(),
            more,
        })
    }
}
