//! Kinds of records that calls and places refer to, by what the API and the pages both do with them.

use bayboard::portal::{
    AffiliatePatch, Claim, Directory, DivisionPatch, Made, NewAffiliate, NewDivision, NewPayor, NewUnit,
    Page, PayorPatch, PortalError, RegionPatch, UnitPatch,
};
use bayboard::{
    AffiliateId, AffiliateView, DivisionId, DivisionView, Line, PayorId, PayorView, RegionId, RegionView,
    UnitId, UnitView, ViewTag,
};
use std::fmt::Display;
use std::future::Future;
use std::num::NonZeroU16;
use std::str::FromStr;

/// A kind of record, as staff may see one of it.
pub(crate) trait Referred: Sized + Send + Sync + 'static {
    type Id: FromStr<Err: Display> + Display + Copy + PartialEq + Send + Sync + 'static;
    type New: Send;
    type Patch: Send;

    fn list(
        of: Directory<'_>,
        after: Option<Self::Id>,
        limit: NonZeroU16,
    ) -> impl Future<Output = Result<Page<Self>, PortalError>> + Send;

    fn read(of: Directory<'_>, id: Self::Id) -> impl Future<Output = Result<Self, PortalError>> + Send;

    fn record(
        of: Directory<'_>,
        new: Self::New,
        claim: Option<Claim>,
    ) -> impl Future<Output = Result<Made<Self::Id>, PortalError>> + Send;

    fn change(
        of: Directory<'_>,
        id: Self::Id,
        seen: Option<ViewTag>,
        patch: Self::Patch,
    ) -> impl Future<Output = Result<Self, PortalError>> + Send;

    fn id(&self) -> Self::Id;

    fn version(&self) -> ViewTag;
}

/// The kinds: what one is called by, how a new one and a change are told, and the directory's use cases.
macro_rules! kinds {
    ($($view:ident: $id:ty, $new:ty, $patch:ty, $list:ident, $read:ident, $record:ident, $change:ident;)*) => {$(
        impl Referred for $view {
            type Id = $id;
            type New = $new;
            type Patch = $patch;

            async fn list(
                of: Directory<'_>,
                after: Option<$id>,
                limit: NonZeroU16,
            ) -> Result<Page<Self>, PortalError> {
                of.$list(after, limit).await
            }

            async fn read(of: Directory<'_>, id: $id) -> Result<Self, PortalError> {
                of.$read(id).await
            }

            async fn record(
                of: Directory<'_>,
                new: $new,
                claim: Option<Claim>,
            ) -> Result<Made<$id>, PortalError> {
                of.$record(new, claim).await
            }

            async fn change(
                of: Directory<'_>,
                id: $id,
                seen: Option<ViewTag>,
                patch: $patch,
            ) -> Result<Self, PortalError> {
                of.$change(id, seen, patch).await
            }

            fn id(&self) -> $id {
                $view::id(self)
            }

            fn version(&self) -> ViewTag {
                $view::version(self)
            }
        }
    )*};
}

kinds! {
    UnitView: UnitId, NewUnit, UnitPatch, units, unit, create_unit, update_unit;
    AffiliateView: AffiliateId, NewAffiliate, AffiliatePatch, affiliates, affiliate, create_affiliate, update_affiliate;
    PayorView: PayorId, NewPayor, PayorPatch, payors, payor, create_payor, update_payor;
    RegionView: RegionId, Line, RegionPatch, regions, region, create_region, update_region;
    DivisionView: DivisionId, NewDivision, DivisionPatch, divisions, division, create_division, update_division;
}
