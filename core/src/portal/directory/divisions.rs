//! Divisions: recorded, listed and changed.

use crate::access::{Action, RecordStatus};
use crate::gate::{DivisionView, ViewTag};
use crate::portal::directory::referred::{Referred, still_needed};
use crate::portal::seat::page::Page;
use crate::portal::{Claim, Directory, Made, NewDivision, PortalError, Seat};
use crate::records::{Division, RawDivision, Region};
use crate::{DivisionId, Line, RecordKind, RecordRef, RegionId, StoreExt, UnknownFields, Version};
use std::num::NonZeroU16;

/// What to change of a division. What is not told stays; what it is never changes, since roles hang on it.
#[derive(Clone, Debug, Default)]
pub struct DivisionPatch {
    /// Its name.
    pub name: Option<Line>,
    /// The region it belongs to. Whoever has a role in a region has it there from now on.
    pub region: Option<RegionId>,
    /// Whether it is in use. Who was granted something at one that is not has nothing there.
    pub record_status: Option<RecordStatus>,
}

impl DivisionPatch {
    fn apply(self, before: &Division) -> Division {
        let raw = before.0.clone();
        Division(RawDivision {
            name: self.name.unwrap_or(raw.name),
            region: self.region.unwrap_or(raw.region),
            record_status: self.record_status.unwrap_or(raw.record_status),
            ..raw
        })
    }
}

impl Directory<'_> {
    /// Records a division of a region.
    ///
    /// # Errors
    /// [`PortalError::Invalid`] for a region that is unknown or out of use, [`PortalError::Forbidden`],
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_division(
        self,
        new: NewDivision,
        claim: Option<Claim>,
    ) -> Result<Made<DivisionId>, PortalError> {
        let seat = self.seat;
        let NewDivision { region, name, kind } = new;
        seat.allow(Action::EditDirectory, None).await?;
        seat.check_region(region).await?;
        let id = DivisionId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let division = RawDivision {
            id,
            version,
            record_status,
            tenant,
            region,
            name,
            kind,
            unknown: UnknownFields::default(),
        };
        Ok(seat.create_in_directory(Division(division), claim).await?.map(DivisionId::from_uuid))
    }

    /// All of the company's regions and divisions, by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn places(self) -> Result<(Vec<Region>, Vec<Division>), PortalError> {
        let seat = self.seat;
        seat.allow(Action::EditDirectory, None).await?;
        Ok((
            seat.portal.store.all(seat.viewer.tenant).await?,
            seat.portal.store.all(seat.viewer.tenant).await?,
        ))
    }

    /// The company's divisions by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn divisions(
        self,
        after: Option<DivisionId>,
        limit: NonZeroU16,
    ) -> Result<Page<DivisionView>, PortalError> {
        self.seat.page_of::<Division>(after.map(DivisionId::as_uuid), limit).await
    }

    /// One division.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn division(self, id: DivisionId) -> Result<DivisionView, PortalError> {
        self.seat.one_of::<Division>(id.as_uuid()).await
    }

    /// Changes a division. `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed or another change came in between, [`PortalError::Invalid`] for a region that is unknown or
    /// out of use, or for putting away one that has facilities or units in use, [`PortalError::Store`].
    pub async fn update_division(
        self,
        id: DivisionId,
        seen: Option<ViewTag>,
        patch: DivisionPatch,
    ) -> Result<DivisionView, PortalError> {
        let seat = self.seat;
        let before: Division = seat.to_change(id.as_uuid(), &[Division::EDIT], seen).await?;
        if Seat::is_put_away(&before, patch.record_status)? {
            seat.catch_up().await?;
            if seat.boards().await?.has_of_division(id) {
                let problem = "has facilities or units that are in use; put them away or move them first";
                return Err(still_needed(problem));
            }
        }
        let after = patch.apply(&before);
        let (moves, is_active) =
            (after.region() != before.region(), after.record_status() == RecordStatus::Active);
        if moves || (is_active && before.record_status() != RecordStatus::Active) {
            seat.check_region(after.region()).await?;
        }
        seat.write_referred(before, after).await
    }
}

impl Seat<'_> {
    /// The division must be there, and in use.
    pub(crate) async fn check_division(&self, division: Option<DivisionId>) -> Result<(), PortalError> {
        let Some(id) = division else { return Ok(()) };
        self.check_place("division_id", RecordRef { kind: RecordKind::Division, id: id.as_uuid() }).await
    }
}
