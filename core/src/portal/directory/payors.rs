//! Payors: listed, looked up and changed; and taken in as lists bring them, found by name.

use crate::access::{Action, RecordStatus};
use crate::gate::{PayorView, ViewTag};
use crate::portal::directory::referred::Referred;
use crate::portal::patch::Patch;
use crate::portal::seat::page::Page;
use crate::portal::{Directory, PortalError, Seat, check_count};
use crate::records::{Payor, RawPayor};
use crate::{HttpsUrl, Line, PayorId, SourceRef, UnknownFields, Version};
use std::collections::HashMap;
use std::num::NonZeroU16;

/// A payor as a list tells of it. What is not told stays, or is as for a payor of which no more is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPayor {
    /// Its name, by which it is found in any letter case.
    pub name: Line,
    /// Whether it asks for an authorization number before booked stretcher transports; a new one does not.
    pub requires_authorization: Option<bool>,
    /// Where the number is asked for.
    pub form: Patch<HttpsUrl>,
}

/// What became of a listed payor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayorListed {
    /// It is new.
    Created(PayorId),
    /// It was known and has changed.
    Updated(PayorId),
    /// It was known as listed.
    Unchanged(PayorId),
}

impl PayorListed {
    /// Which payor it is.
    #[must_use]
    pub const fn id(&self) -> PayorId {
        match self {
            Self::Created(id) | Self::Updated(id) | Self::Unchanged(id) => *id,
        }
    }
}

/// What to change of a payor. What is not told stays.
#[derive(Clone, Debug, Default)]
pub struct PayorPatch {
    /// Its name.
    pub name: Option<Line>,
    /// Whether it asks for an authorization number before booked stretcher transports.
    pub requires_authorization: Option<bool>,
    /// Where the number is asked for.
    pub form: Patch<HttpsUrl>,
    /// The host product's reference.
    pub source_ref: Patch<SourceRef>,
    /// Whether it is in use: calls that name it keep it, and no other takes one that is not.
    pub record_status: Option<RecordStatus>,
}

impl PayorPatch {
    fn apply(self, before: &Payor) -> Payor {
        let raw = before.0.clone();
        Payor(RawPayor {
            name: self.name.unwrap_or(raw.name),
            requires_authorization: self.requires_authorization.unwrap_or(raw.requires_authorization),
            form: self.form.apply(raw.form),
            source_ref: self.source_ref.apply(raw.source_ref),
            record_status: self.record_status.unwrap_or(raw.record_status),
            ..raw
        })
    }
}

impl Directory<'_> {
    /// The company's payors by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn payors(
        self,
        after: Option<PayorId>,
        limit: NonZeroU16,
    ) -> Result<Page<PayorView>, PortalError> {
        self.seat.page_of::<Payor>(after.map(PayorId::as_uuid), limit).await
    }

    /// One payor.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn payor(self, id: PayorId) -> Result<PayorView, PortalError> {
        self.seat.one_of::<Payor>(id.as_uuid()).await
    }

    /// The payor with the host product's reference.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn payor_by_source_ref(self, source: &SourceRef) -> Result<Option<PayorView>, PortalError> {
        self.seat.one_by_source_ref::<Payor>(source).await
    }

    /// Changes a payor. `seen` is the version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed or another change came in between, [`PortalError::Duplicate`] for a `source_ref` of another
    /// payor, [`PortalError::Invalid`] for deleting it, [`PortalError::Store`].
    pub async fn update_payor(
        self,
        id: PayorId,
        seen: Option<ViewTag>,
        patch: PayorPatch,
    ) -> Result<PayorView, PortalError> {
        let before: Payor = self.seat.to_change(id.as_uuid(), &[Payor::EDIT], seen).await?;
        Seat::is_put_away(&before, patch.record_status)?;
        let after = patch.apply(&before);
        self.seat.write_referred(before, after).await
    }
}

impl Directory<'_> {
    /// The company's payors by name in small letters; of several with one name the one recorded first.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn payors_by_name(self) -> Result<HashMap<String, PayorId>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::ListDispatches, None).await?;
        Ok(seat.named().await?.into_iter().map(|(name, payor)| (name, payor.id())).collect())
    }

    /// Takes a list of payors in, in one commit. A name must not stand in it twice. Answers in order.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Conflict`], [`PortalError::Store`].
    pub async fn list_payors(self, listed: Vec<ListedPayor>) -> Result<Vec<PayorListed>, PortalError> {
        let seat = self.seat;
        seat.allow(Action::EditPayors, None).await?;
        check_count(listed.len())?;
        let mut known = seat.named().await?;
        let (mut draft, mut answers, mut is_changed) = (seat.draft().await?, Vec::new(), false);
        for payor in listed {
            let Some(before) = known.remove(&payor.name.as_str().to_lowercase()) else {
                let new = seat.listed(payor);
                answers.push(PayorListed::Created(new.id()));
                draft = draft.create(new)?;
                is_changed = true;
                continue;
            };
            let (id, after) = (before.id(), payor.apply(&before));
            if after == before {
                answers.push(PayorListed::Unchanged(id));
                continue;
            }
            draft = draft.edit(before, after)?;
            answers.push(PayorListed::Updated(id));
            is_changed = true;
        }
        if is_changed {
            seat.commit(draft.finish()).await?;
        }
        Ok(answers)
    }
}

impl Seat<'_> {
    pub(crate) async fn named(&self) -> Result<HashMap<String, Payor>, PortalError> {
        let mut payors = self.boards().await?.payors();
        payors.sort_by_key(|payor| std::cmp::Reverse(payor.id()));
        Ok(payors.into_iter().map(|payor| (payor.0.name.as_str().to_lowercase(), payor)).collect())
    }

    pub(crate) fn listed(&self, payor: ListedPayor) -> Payor {
        Payor(RawPayor {
            id: PayorId::generate(self.now, self.entropy()),
            version: Version::FIRST,
            record_status: RecordStatus::Active,
            tenant: self.viewer.tenant,
            name: payor.name,
            requires_authorization: payor.requires_authorization.unwrap_or_default(),
            form: payor.form.to_set(),
            source_ref: None,
            unknown: UnknownFields::default(),
        })
    }
}

impl ListedPayor {
    /// The name stays in the letter case in which it was recorded.
    fn apply(self, before: &Payor) -> Payor {
        let raw = before.0.clone();
        Payor(RawPayor {
            requires_authorization: self.requires_authorization.unwrap_or(raw.requires_authorization),
            form: self.form.apply(raw.form),
            ..raw
        })
    }
}
