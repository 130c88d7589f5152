//! Payors as lists bring them: found by name, recorded or brought up to date.

use crate::access::{Action, RecordStatus};
use crate::portal::{Directory, PortalError, Seat, check_count};
use crate::records::{Payor, RawPayor};
use crate::{HttpsUrl, Line, PayorId, UnknownFields, Version};
use std::collections::HashMap;

/// A payor as a list tells of it. A part that is `None` stays, or is as for a payor of which no more is
/// known; `Some(None)` clears it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPayor {
    /// Its name, by which it is found in any letter case.
    pub name: Line,
    /// Whether it asks for an authorization number before booked stretcher transports; a new one does not.
    pub requires_authorization: Option<bool>,
    /// Where the number is asked for.
    pub form: Option<Option<HttpsUrl>>,
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
            form: payor.form.flatten(),
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
            form: self.form.unwrap_or(raw.form),
            ..raw
        })
    }
}
