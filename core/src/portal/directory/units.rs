//! Units: listed, looked up and changed.

use crate::access::{Action, RecordStatus};
use crate::gate::{UnitView, ViewTag};
use crate::portal::directory::referred::key_of;
use crate::portal::dispatches::stamps::{MOVED, behind_commit, stamp};
use crate::portal::patch::Patch;
use crate::portal::seat::page::Page;
use crate::portal::{Directory, PortalError, Seat, first_record, fixed};
use crate::records::{RawUnit, Unit};
use crate::{DivisionId, Draft, Line, Record, ServiceLevel, SourceRef, UnitId};
use std::num::NonZeroU16;

/// So many calls are stamped anew in the commit that moves their unit.
const ALONG: usize = 256;
/// So many are in a commit of their own.
const AT_ONCE: usize = 64;
/// Somebody else may write one of them meanwhile: so often it is tried again.
const TRIES: usize = 4;

/// What to change of a unit. What is not told stays.
#[derive(Clone, Debug, Default)]
pub struct UnitPatch {
    /// Its call sign.
    pub call_sign: Option<Line>,
    /// The highest level it can run.
    pub level: Option<ServiceLevel>,
    /// The division that runs it. Its open calls come along.
    pub division: Patch<DivisionId>,
    /// Whether it can be sent.
    pub in_service: Option<bool>,
    /// The host product's reference.
    pub source_ref: Patch<SourceRef>,
    /// Whether it is one of the company's still. Its call sign stays taken when it is not.
    pub record_status: Option<RecordStatus>,
}

impl UnitPatch {
    /// The rights of which one is enough.
    fn actions(&self) -> &'static [Action] {
        let Self { call_sign, level, division, in_service: _, source_ref, record_status } = self;
        let only_switches = call_sign.is_none()
            && level.is_none()
            && !division.is_told()
            && !source_ref.is_told()
            && record_status.is_none();
        if only_switches { &[Action::SwitchUnits, Action::EditUnits] } else { &[Action::EditUnits] }
    }

    fn apply(self, before: &Unit) -> Unit {
        let raw = before.0.clone();
        Unit(RawUnit {
            call_sign: self.call_sign.unwrap_or(raw.call_sign),
            level: self.level.unwrap_or(raw.level),
            division: self.division.apply(raw.division),
            in_service: self.in_service.unwrap_or(raw.in_service),
            source_ref: self.source_ref.apply(raw.source_ref),
            record_status: self.record_status.unwrap_or(raw.record_status),
            ..raw
        })
    }
}

impl Directory<'_> {
    /// The company's units by id.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn units(
        self,
        after: Option<UnitId>,
        limit: NonZeroU16,
    ) -> Result<Page<UnitView>, PortalError> {
        self.seat.page_of::<Unit>(after.map(UnitId::as_uuid), limit).await
    }

    /// One unit.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Store`].
    pub async fn unit(self, id: UnitId) -> Result<UnitView, PortalError> {
        self.seat.one_of::<Unit>(id.as_uuid()).await
    }

    /// The unit with the host product's reference.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::Store`].
    pub async fn unit_by_source_ref(self, source: &SourceRef) -> Result<Option<UnitView>, PortalError> {
        self.seat.one_by_source_ref::<Unit>(source).await
    }

    /// Changes a unit. Whoever may only put units in and out of service changes nothing else. `seen` is the
    /// version of the view that the caller saw, if it says.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`], [`PortalError::NotFound`], [`PortalError::Conflict`] when what was seen
    /// has passed or another change came in between, [`PortalError::Duplicate`] for a call sign or
    /// `source_ref` of another unit, [`PortalError::Invalid`] for an unknown division, or for putting away
    /// one that runs open calls, [`PortalError::Store`].
    pub async fn update_unit(
        self,
        id: UnitId,
        seen: Option<ViewTag>,
        patch: UnitPatch,
    ) -> Result<UnitView, PortalError> {
        let seat = self.seat;
        let before: Unit = seat.to_change(id.as_uuid(), patch.actions(), seen).await?;
        seat.check_division(patch.division.to_set()).await?;
        if Seat::is_put_away(&before, patch.record_status)? {
            seat.check_unnamed(key_of::<Unit>(id.as_uuid())).await?;
        }
        let moves = patch.division.is_told();
        let after = patch.apply(&before);
        if !moves || after == before {
            let view = seat.write_referred(before, after).await?;
            // Where a move was broken off, it goes on.
            if moves {
                seat.stamp_calls_of(id).await?;
            }
            return Ok(view);
        }
        seat.move_unit(before, after).await
    }
}

impl Seat<'_> {
    /// Writes a unit that comes to another division, and its open calls with it.
    async fn move_unit(&self, before: Unit, after: Unit) -> Result<UnitView, PortalError> {
        let draft = self.draft().await?.edit(before.clone(), after.clone())?;
        let draft = self.stamp_along_with(draft, &after).await?;
        let committed = match self.commit(draft.finish()).await {
            // It may have been a call that somebody wrote meanwhile: then all are stamped afterwards.
            Err(PortalError::Conflict) => {
                let draft = self.draft().await?.edit(before, after)?;
                self.commit(draft.finish()).await?
            }
            done => done?,
        };
        let Record::Unit(unit) = first_record(committed)? else { return Err(PortalError::NotFound) };
        behind_commit(self.stamp_calls_of(unit.id()).await)?;
        Ok(UnitView::new(&unit, &self.tags().await?))
    }

    async fn stamp_along_with(&self, draft: Draft, unit: &Unit) -> Result<Draft, PortalError> {
        let mut calls = self.boards().await?.open_calls_of(unit.id());
        calls.truncate(ALONG);
        let mut found = self.portal.named_by(self.viewer.tenant, &calls).await?;
        let moved = Record::from(unit.clone());
        found.insert(moved.key(), moved);
        let draft = draft.because(Some(fixed(MOVED)));
        Ok(stamp(&self.company().await?, draft, &calls, &found)?.0)
    }

    /// Stamps the open calls of a unit anew that has come to another division and did not take them along:
    /// the rest of very many, and what was booked meanwhile.
    async fn stamp_calls_of(&self, unit: UnitId) -> Result<(), PortalError> {
        let calls = self.boards().await?.open_calls_of(unit);
        let calls: Vec<Record> = calls.into_iter().map(Record::from).collect();
        for calls in calls.chunks(AT_ONCE) {
            self.stamp_again(calls).await?;
        }
        Ok(())
    }

    async fn stamp_again(&self, calls: &[Record]) -> Result<(), PortalError> {
        for _ in 1..TRIES {
            match self.portal.stamp_overtaken(self.viewer.tenant, calls, self.now).await {
                Err(PortalError::Conflict) => {}
                done => return done,
            }
        }
        self.portal.stamp_overtaken(self.viewer.tenant, calls, self.now).await
    }
}
