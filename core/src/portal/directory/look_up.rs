//! Units and affiliates by what people call them.

use crate::access::Action;
use crate::portal::{Directory, PortalError};
use crate::{AffiliateId, Line, StoreExt, Unique, Unit, UnitId};
use std::collections::HashMap;

impl Directory<'_> {
    /// The unit with this call sign.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn unit_by_call_sign(self, call_sign: &Line) -> Result<Option<UnitId>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::ListDispatches, None).await?;
        let unit = seat
            .portal
            .store
            .find_as::<Unit>(&Unique::call_sign(seat.viewer.tenant, call_sign.clone()))
            .await?;
        Ok(unit.map(|unit| unit.id()))
    }

    /// The company's affiliates by name in small letters; of several with one name the one recorded first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn affiliates_by_name(self) -> Result<HashMap<String, AffiliateId>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::ListDispatches, None).await?;
        let mut affiliates = seat.boards().await?.affiliates();
        affiliates.sort_by_key(|affiliate| std::cmp::Reverse(affiliate.id()));
        Ok(affiliates
            .into_iter()
            .map(|affiliate| (affiliate.0.name.as_str().to_lowercase(), affiliate.id()))
            .collect())
    }
}
