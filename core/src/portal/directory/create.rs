//! The smaller records that dispatches refer to.

use crate::access::{Action, RecordStatus};
use crate::portal::seat::claim::same_request;
use crate::portal::{Claim, Directory, Made, NewAffiliate, NewPayor, NewUnit, PortalError, Seat};
use crate::records::{Affiliate, Payor, RawAffiliate, RawPayor, RawUnit, Unit};
use crate::{AffiliateId, PayorId, Record, RecordKind, StoreError, UnitId, UnknownFields, Version};
use uuid::Uuid;

impl Directory<'_> {
    /// Records a unit.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known call sign or `source_ref`,
    /// [`PortalError::Invalid`] for an unknown division, [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_unit(self, new: NewUnit, claim: Option<Claim>) -> Result<Made<UnitId>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::EditUnits, None).await?;
        let NewUnit { call_sign, level, division, source_ref } = new;
        seat.check_division(division).await?;
        let id = UnitId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let unit = RawUnit {
            id,
            version,
            record_status,
            tenant,
            division,
            call_sign,
            level,
            in_service: true,
            source_ref,
            unknown: UnknownFields::default(),
        };
        Ok(seat.create_in_directory(Unit(unit), claim).await?.map(UnitId::from_uuid))
    }

    /// Records an affiliate.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known `source_ref`,
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_affiliate(
        self,
        new: NewAffiliate,
        claim: Option<Claim>,
    ) -> Result<Made<AffiliateId>, PortalError> {
        let seat = self.seat;
        let NewAffiliate { name, progress_reports, source_ref } = new;
        let id = AffiliateId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let affiliate = RawAffiliate {
            id,
            version,
            record_status,
            tenant,
            name,
            progress_reports,
            source_ref,
            unknown: UnknownFields::default(),
        };
        Ok(seat.create_in_directory(Affiliate(affiliate), claim).await?.map(AffiliateId::from_uuid))
    }

    /// Records a payor.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Duplicate`] for a known `source_ref`,
    /// [`PortalError::KeyReused`], [`PortalError::Store`].
    pub async fn create_payor(
        self,
        new: NewPayor,
        claim: Option<Claim>,
    ) -> Result<Made<PayorId>, PortalError> {
        let seat = self.seat;
        let NewPayor { name, requires_authorization, form, source_ref } = new;
        let id = PayorId::generate(seat.now, seat.entropy());
        let (version, record_status, tenant) = (Version::FIRST, RecordStatus::Active, seat.viewer.tenant);
        let payor = RawPayor {
            id,
            version,
            record_status,
            tenant,
            name,
            requires_authorization,
            form,
            source_ref,
            unknown: UnknownFields::default(),
        };
        Ok(seat.create_in_directory(Payor(payor), claim).await?.map(PayorId::from_uuid))
    }
}

impl Seat<'_> {
    /// Answers the id of the record, or of the one that the same request made before.
    pub(crate) async fn create_in_directory(
        &self,
        record: impl Into<Record> + Send,
        claim: Option<Claim>,
    ) -> Result<Made<Uuid>, PortalError> {
        let record = record.into();
        let action = match record.key().kind {
            RecordKind::Unit => Action::EditUnits,
            RecordKind::Payor => Action::EditPayors,
            _ => Action::EditDirectory,
        };
        self.allow(action, None).await?;
        if let Some(earlier) = self.earlier(claim).await? {
            return Ok(Made { value: earlier.id, repeated: true });
        }
        let resource = record.key();
        let draft = self.draft().await?.create(record)?.claim(claim.map(|claim| claim.of(resource)));
        match self.commit(draft.finish()).await {
            Ok(_) => Ok(Made { value: resource.id, repeated: false }),
            // The same request came twice at once.
            Err(PortalError::Store(StoreError::AlreadyDone(earlier))) => {
                Ok(Made { value: same_request(claim, earlier)?.id, repeated: true })
            }
            Err(error) => Err(error),
        }
    }
}
