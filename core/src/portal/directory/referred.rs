//! What units, affiliates, payors, regions and divisions have in common: they are listed, looked up, changed
//! and put away alike.

use crate::access::{Action, RecordStatus};
use crate::gate::{AffiliateView, DivisionView, PayorView, RegionView, Tagged, UnitView, ViewTag, ViewTags};
use crate::portal::seat::page::{Page, one_more, page};
use crate::portal::{PortalError, Seat, first_record, may_in_company};
use crate::records::{Affiliate, Division, Kept, Payor, Region, Unit};
use crate::{RecordRef, SourceRef, StoreExt, Unique};
use std::num::NonZeroU16;
use uuid::Uuid;

/// A record of the whole company that calls and places refer to.
pub(crate) trait Referred: Kept + Clone + PartialEq + Sync {
    /// As staff see it.
    type View: Tagged + Send;
    /// Who may change all of it.
    const EDIT: Action;

    fn view(&self, tags: &ViewTags) -> Self::View;
}

impl Referred for Unit {
    type View = UnitView;
    const EDIT: Action = Action::EditUnits;

    fn view(&self, tags: &ViewTags) -> UnitView {
        UnitView::new(self, tags)
    }
}

impl Referred for Affiliate {
    type View = AffiliateView;
    const EDIT: Action = Action::EditDirectory;

    fn view(&self, tags: &ViewTags) -> AffiliateView {
        AffiliateView::new(self, tags)
    }
}

impl Referred for Payor {
    type View = PayorView;
    const EDIT: Action = Action::EditPayors;

    fn view(&self, tags: &ViewTags) -> PayorView {
        PayorView::new(self, tags)
    }
}

impl Referred for Region {
    type View = RegionView;
    const EDIT: Action = Action::EditDirectory;

    fn view(&self, tags: &ViewTags) -> RegionView {
        RegionView::new(self, tags)
    }
}

impl Referred for Division {
    type View = DivisionView;
    const EDIT: Action = Action::EditDirectory;

    fn view(&self, tags: &ViewTags) -> DivisionView {
        DivisionView::new(self, tags)
    }
}

pub(crate) const fn key_of<T: Referred>(id: Uuid) -> RecordRef {
    RecordRef { kind: T::KIND, id }
}

impl Seat<'_> {
    /// Whoever lists the company's calls sees what they refer to, and so does who may change it.
    pub(crate) async fn allow_reading(
        &self,
        edit: Action,
        record: Option<RecordRef>,
    ) -> Result<(), PortalError> {
        if may_in_company(self.standings().await?, edit) {
            return Ok(());
        }
        self.allow(Action::ListDispatches, record).await
    }

    pub(crate) async fn page_of<T: Referred>(
        &self,
        after: Option<Uuid>,
        limit: NonZeroU16,
    ) -> Result<Page<T::View>, PortalError> {
        self.allow_reading(T::EDIT, None).await?;
        let found = self.portal.store.page_of::<T>(self.viewer.tenant, after, one_more(limit)).await?;
        let (Page { items, more }, tags) = (page(found, limit), self.tags().await?);
        Ok(Page { items: items.iter().map(|record| record.view(&tags)).collect(), more })
    }

    pub(crate) async fn one_of<T: Referred>(&self, id: Uuid) -> Result<T::View, PortalError> {
        self.allow_reading(T::EDIT, Some(key_of::<T>(id))).await?;
        Ok(self.referred::<T>(id).await?.view(&self.tags().await?))
    }

    pub(crate) async fn one_by_source_ref<T: Referred>(
        &self,
        source: &SourceRef,
    ) -> Result<Option<T::View>, PortalError> {
        self.allow_reading(T::EDIT, None).await?;
        let source = Unique::source_ref(self.viewer.tenant, T::KIND, source.clone());
        let found = self.portal.store.find_as::<T>(&source).await?;
        let tags = self.tags().await?;
        Ok(found.map(|record| record.view(&tags)))
    }

    /// The record, for somebody who may do one of these to it, and is still shown just what they say they
    /// saw.
    pub(crate) async fn to_change<T: Referred>(
        &self,
        id: Uuid,
        may: &[Action],
        seen: Option<ViewTag>,
    ) -> Result<T, PortalError> {
        let (key, standings) = (key_of::<T>(id), self.standings().await?);
        if !may.iter().any(|action| may_in_company(standings, *action)) {
            return self.refuse(may.first().copied().unwrap_or(T::EDIT), Some(key), standings).await;
        }
        // The answer shows all of it.
        self.allow_reading(T::EDIT, Some(key)).await?;
        let before = self.referred::<T>(id).await?;
        let tags = self.tags().await?;
        match seen {
            Some(seen) if !tags.is_called(before.view(&tags), seen) => Err(PortalError::Conflict),
            _ => Ok(before),
        }
    }

    /// Whether a record may go where a change sends it: it is put away and taken back, and never deleted,
    /// since what is over keeps naming it. Answers whether it goes out of use now.
    pub(crate) fn is_put_away<T: Referred>(
        before: &T,
        to: Option<RecordStatus>,
    ) -> Result<bool, PortalError> {
        let was = before.clone().into().record_status();
        match to {
            Some(RecordStatus::Deleted) => {
                let problem = "cannot be deleted, since what is over names it; send archived";
                Err(PortalError::invalid("record_status", problem))
            }
            Some(RecordStatus::Archived) => Ok(was == RecordStatus::Active),
            Some(RecordStatus::Active) | None => Ok(false),
        }
    }

    /// What open calls name stays in use.
    pub(crate) async fn check_unnamed(&self, key: RecordRef) -> Result<(), PortalError> {
        self.catch_up().await?;
        if self.boards().await?.is_named_by_open_calls(key) {
            return Err(still_needed("is named by calls that are open; close them or change them first"));
        }
        Ok(())
    }

    /// Writes what has changed of it.
    pub(crate) async fn write_referred<T: Referred>(
        &self,
        before: T,
        after: T,
    ) -> Result<T::View, PortalError> {
        let tags = self.tags().await?;
        if after == before {
            return Ok(before.view(&tags));
        }
        let draft = self.draft().await?.edit(before, after)?;
        let written = first_record(self.commit(draft.finish()).await?)?;
        T::try_from(written).map(|record| record.view(&tags)).map_err(|_| PortalError::NotFound)
    }

    async fn referred<T: Referred>(&self, id: Uuid) -> Result<T, PortalError> {
        T::try_from(self.record(key_of::<T>(id)).await?).map_err(|_| PortalError::NotFound)
    }
}

pub(crate) fn still_needed(problem: &'static str) -> PortalError {
    PortalError::invalid("record_status", problem)
}
