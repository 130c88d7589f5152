//! Rotating the deployment's keys: what is kept under which key, and sealing it again under the active one.

use super::rules::only_operator;
use super::secrets::ROTATED;
use super::{BATCH, Portal, PortalError, Viewer, fixed};
use crate::dispatch::RawDispatch;
use crate::facility::{RawFacility, code_place};
use crate::{
    ApiToken, Dispatch, DispatchFilter, Display, Facility, FacilityId, KeyId, Record, RunNumber, SealError, StoreExt, Timestamp,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// What of one company needs a key. Sessions are not among it: they are in browsers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyUse {
    /// Facilities whose access code is sealed under it.
    pub facilities: u64,
    /// Dispatches whose journal key is wrapped under it.
    pub dispatches: u64,
    /// Names of displays in force whose secret is digested under it.
    pub displays: Vec<String>,
    /// Names of live tokens whose secret is digested under it.
    pub tokens: Vec<String>,
}

/// How far sealing again has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rewrapped<At> {
    /// Records sealed again by this call.
    pub sealed: usize,
    /// Where to go on; nowhere when all have been looked at.
    pub next: Option<At>,
}

/// How many records are sealed again in one commit: fewer each time that somebody wrote one of them meanwhile.
const PAGES: [u16; 8] = [256, 64, 16, 4, 1, 1, 1, 1];

impl Portal {
    /// What of the operator's company is kept under which key.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn key_uses(&self, operator: &Viewer, now: Timestamp) -> Result<BTreeMap<KeyId, KeyUse>, PortalError> {
        only_operator(operator)?;
        let mut uses = BTreeMap::new();
        self.count_codes(operator, &mut uses).await?;
        self.count_journal_keys(operator, &mut uses).await?;
        let displays = self.store.all::<Display>(operator.tenant).await?;
        for display in displays.iter().filter(|display| !display.is_revoked()) {
            of(&mut uses, display.0.digest_key).displays.push(display.name().to_owned());
        }
        for token in self.store.all::<ApiToken>(operator.tenant).await?.iter().filter(|token: &&ApiToken| token.is_live(now)) {
            of(&mut uses, token.0.digest_key).tokens.push(token.name().to_owned());
        }
        Ok(uses)
    }
    /// Seals the access codes of the next facilities again that are not under the active key. Call it until it says that there
    /// is nothing more; whoever starts anew passes over what is done. Boards notice nothing: they learn of it by the feed.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Seal`] when an older key is missing,
    /// [`PortalError::Conflict`] when others keep writing the same facility, [`PortalError::Store`].
    pub async fn rewrap_codes(
        &self,
        operator: &Viewer,
        after: Option<FacilityId>,
        now: Timestamp,
    ) -> Result<Rewrapped<FacilityId>, PortalError> {
        only_operator(operator)?;
        for limit in limits() {
            let page = self.store.page_of::<Facility>(operator.tenant, after.map(FacilityId::as_uuid), limit).await?;
            if let Some(sealed) = self.rewrap(operator, &page, |facility| self.with_fresh_code(facility), now).await? {
                return Ok(Rewrapped { sealed, next: page.last().map(Facility::id) });
            }
        }
        Err(PortalError::Conflict)
    }
    /// The same for the journal keys of dispatches, by falling run number. The keys themselves stay, so that journals stay
    /// readable; an erased dispatch has none, and gets none.
    ///
    /// # Errors
    /// As for [`Portal::rewrap_codes`].
    pub async fn rewrap_journal_keys(
        &self,
        operator: &Viewer,
        before: Option<RunNumber>,
        now: Timestamp,
    ) -> Result<Rewrapped<RunNumber>, PortalError> {
        only_operator(operator)?;
        let filter = DispatchFilter { before, ..DispatchFilter::default() };
        for limit in limits() {
            let page = self.store.dispatches(operator.tenant, &filter, limit).await?;
            if let Some(sealed) = self.rewrap(operator, &page, |dispatch| self.with_fresh_wrapping(dispatch), now).await? {
                return Ok(Rewrapped { sealed, next: page.last().and_then(|dispatch| dispatch.0.run_number) });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The facilities whose access code is sealed under this key.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn facilities_sealed_under(&self, operator: &Viewer, key: KeyId) -> Result<Vec<Facility>, PortalError> {
        only_operator(operator)?;
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.page_of::<Facility>(operator.tenant, after, BATCH).await?;
            let Some(last) = page.last() else { return Ok(found) };
            after = Some(last.id().as_uuid());
            found.extend(page.into_iter().filter(|facility| facility.0.access_code.key_id() == key));
        }
    }

    /// Writes those records that `reseal` has a new form of; none when somebody wrote one of them meanwhile.
    async fn rewrap<R: Clone + Into<Record> + Sync>(
        &self,
        operator: &Viewer,
        page: &[R],
        reseal: impl Fn(&R) -> Result<Option<R>, SealError> + Send,
        now: Timestamp,
    ) -> Result<Option<usize>, PortalError> {
        let mut draft = self.draft(operator, now).because(Some(fixed(ROTATED)));
        let mut sealed = 0;
        for record in page {
            let Some(after) = reseal(record)? else { continue };
            draft = draft.edit(record.clone(), after)?;
            sealed += 1;
        }
        if sealed == 0 {
            return Ok(Some(0));
        }
        match self.store.commit(&draft.finish()).await.map_err(PortalError::from) {
            Ok(_) => Ok(Some(sealed)),
            Err(PortalError::Conflict) => Ok(None),
            Err(error) => Err(error),
        }
    }
    /// The record as it stands after a conflict in which all that changed is what it is sealed under: whoever met that may go
    /// on, for they saw everything else. None after any other outcome.
    pub(super) async fn only_sealed_again<T: Sync>(
        &self,
        viewer: &Viewer,
        done: &Result<T, PortalError>,
        before: &Record,
    ) -> Result<Option<Record>, PortalError> {
        if !matches!(done, Err(PortalError::Conflict)) {
            return Ok(None);
        }
        let stands = self.record(viewer, before.key()).await?;
        Ok(Some(stands).filter(|stands| is_same_beside_sealing(before, stands)))
    }
    fn with_fresh_code(&self, facility: &Facility) -> Result<Option<Facility>, SealError> {
        let raw = &facility.0;
        let code = self.vault.reseal(&code_place(raw.tenant, raw.id), &raw.access_code)?;
        Ok(code.map(|access_code| Facility(RawFacility { access_code, ..raw.clone() })))
    }
    fn with_fresh_wrapping(&self, dispatch: &Dispatch) -> Result<Option<Dispatch>, SealError> {
        let Some(wrapped) = &dispatch.0.journal_key else { return Ok(None) };
        let again = self.vault.reseal(&dispatch.journal_place(), wrapped)?;
        Ok(again.map(|key| Dispatch(RawDispatch { journal_key: Some(key), ..dispatch.0.clone() })))
    }

    async fn count_codes(&self, operator: &Viewer, uses: &mut BTreeMap<KeyId, KeyUse>) -> Result<(), PortalError> {
        let mut after = None;
        loop {
            let page = self.store.page_of::<Facility>(operator.tenant, after, BATCH).await?;
            page.iter().for_each(|facility| of(uses, facility.0.access_code.key_id()).facilities += 1);
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id().as_uuid());
        }
    }
    async fn count_journal_keys(&self, operator: &Viewer, uses: &mut BTreeMap<KeyId, KeyUse>) -> Result<(), PortalError> {
        let mut filter = DispatchFilter::default();
        loop {
            let page = self.store.dispatches(operator.tenant, &filter, BATCH).await?;
            let keys = page.iter().filter_map(|dispatch| dispatch.0.journal_key.as_ref());
            keys.for_each(|wrapped| of(uses, wrapped.key_id()).dispatches += 1);
            let Some(last) = page.last() else { return Ok(()) };
            filter.before = last.0.run_number;
        }
    }
}

fn is_same_beside_sealing(before: &Record, stands: &Record) -> bool {
    match (before, stands) {
        (Record::Dispatch(before), Record::Dispatch(stands)) => {
            let (version, journal_key) = (before.0.version, before.0.journal_key.clone());
            RawDispatch { version, journal_key, ..stands.0.clone() } == before.0
        }
        // Another code has another epoch.
        (Record::Facility(before), Record::Facility(stands)) => {
            let (version, access_code) = (before.0.version, before.0.access_code.clone());
            RawFacility { version, access_code, ..stands.0.clone() } == before.0
        }
        _ => false,
    }
}

fn of(uses: &mut BTreeMap<KeyId, KeyUse>, key: KeyId) -> &mut KeyUse {
    uses.entry(key).or_default()
}

fn limits() -> impl Iterator<Item = NonZeroU16> {
    PAGES.into_iter().filter_map(NonZeroU16::new)
}
