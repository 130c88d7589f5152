//! Changing keys: a company's keys wrapped again under the ring's active one, and a company's own key
//! renewed, under which everything of it is then sealed again.

use super::rules::only_operator;
use super::secrets::ROTATED;
use super::{BATCH, Portal, PortalError, Viewer, fixed};
use crate::records::{RawDispatch, RawFacility, RawTenant};
use crate::seal::Place;
use crate::{
    ApiToken, CompanyKeys, CompanyVault, Dispatch, DispatchFilter, Display, Draft, Facility, FacilityId,
    Generation, KeyId, Record, RunNumber, SealError, StoreExt, SubjectKey, Tenant, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU16;

/// What of one company needs a key of it. Sessions are not among it: they are in browsers.
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

impl KeyUse {
    /// Whether nothing needs the key.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A company's keys, and what needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyUses {
    /// The keys of the ring that the company's are wrapped under. Nothing else needs a key of the ring.
    pub wrapped_under: BTreeSet<KeyId>,
    /// What new values are sealed under.
    pub active: Generation,
    /// The generations that the company has, whether or not they are open here.
    pub held: BTreeSet<Generation>,
    /// What each is needed for. One that is not held was lost: what names it stays closed.
    pub uses: BTreeMap<Generation, KeyUse>,
}

/// How far sealing again has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rewrapped<At> {
    /// Records sealed again by this call.
    pub sealed: usize,
    /// Where to go on; nowhere when all have been looked at.
    pub next: Option<At>,
}

/// How many records are sealed again in one commit: fewer each time that somebody wrote one of them
/// meanwhile.
const PAGES: [u16; 8] = [256, 64, 16, 4, 1, 1, 1, 1];

impl Portal {
    /// The operator's company's keys, and what needs them.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn key_uses(&self, operator: &Viewer, now: Timestamp) -> Result<KeyUses, PortalError> {
        only_operator(operator)?;
        let mut uses = BTreeMap::new();
        self.count_codes(operator, &mut uses).await?;
        self.count_journal_keys(operator, &mut uses).await?;
        let displays = self.store.all::<Display>(operator.tenant).await?;
        for display in displays.iter().filter(|display| !display.is_revoked()) {
            of(&mut uses, display.0.digest_key).displays.push(display.name().to_owned());
        }
        for token in self
            .store
            .all::<ApiToken>(operator.tenant)
            .await?
            .iter()
            .filter(|token: &&ApiToken| token.is_live(now))
        {
            of(&mut uses, token.0.digest_key).tokens.push(token.name().to_owned());
        }
        let keys = self.tenant_record(operator.tenant).await?.0.keys;
        Ok(KeyUses {
            wrapped_under: keys.wrapped_under(),
            active: keys.active(),
            held: keys.generations().collect(),
            uses,
        })
    }

    /// Wraps the company's keys under the ring's active one: one record, however much is sealed under them.
    /// Whether anything was to be done. Boards notice nothing: they learn of it by the feed.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Seal`] when an older key is
    /// missing, [`PortalError::Conflict`] when others keep writing the company's record,
    /// [`PortalError::Store`].
    pub async fn rewrap_company(&self, operator: &Viewer, now: Timestamp) -> Result<bool, PortalError> {
        let change = |keys: &CompanyKeys| keys.rewrapped(&self.vault, operator.tenant);
        self.change_keys(operator, change, now).await.map(|(is_changed, _)| is_changed)
    }

    /// Gives the company a further key, which is not active yet: every node has to know it before anything is
    /// sealed under it, and learns of it by the feed. Where one is waiting already, it is that one.
    ///
    /// # Errors
    /// As for [`Portal::rewrap_company`].
    pub async fn add_company_key(
        &self,
        operator: &Viewer,
        now: Timestamp,
    ) -> Result<Generation, PortalError> {
        let change = |keys: &CompanyKeys| keys.with_next(&self.vault, operator.tenant).map(Some);
        let (_, keys) = self.change_keys(operator, change, now).await?;
        Ok(keys.generations().last().unwrap_or_default())
    }

    /// Makes the company's newest key the active one, under which new values are sealed.
    ///
    /// # Errors
    /// As for [`Portal::rewrap_company`].
    pub async fn activate_company_key(
        &self,
        operator: &Viewer,
        now: Timestamp,
    ) -> Result<Generation, PortalError> {
        let (_, keys) =
            self.change_keys(operator, |keys: &CompanyKeys| Ok(Some(keys.with_newest_active())), now).await?;
        Ok(keys.active())
    }

    /// Takes a key from the company for good. What is sealed under it opens nowhere any more, sessions among
    /// it.
    ///
    /// # Errors
    /// [`PortalError::Invalid`] while a facility, dispatch, display or token needs it; [`PortalError::Seal`]
    /// for the active one and for one that the company does not have; and as for [`Portal::rewrap_company`].
    pub async fn drop_company_key(
        &self,
        operator: &Viewer,
        generation: Generation,
        now: Timestamp,
    ) -> Result<(), PortalError> {
        if self.key_uses(operator, now).await?.uses.contains_key(&generation) {
            return Err(PortalError::invalid(
                "generation",
                "is still needed; see what for, and seal that again first",
            ));
        }
        self.change_keys(operator, |keys: &CompanyKeys| keys.without(generation).map(Some), now)
            .await
            .map(drop)
    }

    /// Gives the company fresh keys in the place of those that were wrapped under a key of the ring that is
    /// lost for good. Whether there were any. What was sealed under those stays closed: codes are to be made
    /// anew, and a dispatch whose key is among it can only be erased. The index key is another then, so that
    /// what is found by blind indexes has to be indexed anew.
    ///
    /// # Errors
    /// As for [`Portal::rewrap_company`].
    pub async fn replace_lost_keys(
        &self,
        operator: &Viewer,
        lost: KeyId,
        now: Timestamp,
    ) -> Result<bool, PortalError> {
        let change = |keys: &CompanyKeys| keys.without_lost(&self.vault, operator.tenant, lost);
        self.change_keys(operator, change, now).await.map(|(is_changed, _)| is_changed)
    }

    /// Seals the access codes of the next facilities again that are not under the company's active key. Call
    /// it until it says that there is nothing more; whoever starts anew passes over what is done. Boards
    /// notice nothing: they learn of it by the feed. A code whose key was lost is passed over, too.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Seal`] when a key is not open
    /// here, [`PortalError::Conflict`] when others keep writing the same facility, [`PortalError::Store`].
    pub async fn rewrap_codes(
        &self,
        operator: &Viewer,
        after: Option<FacilityId>,
        now: Timestamp,
    ) -> Result<Rewrapped<FacilityId>, PortalError> {
        only_operator(operator)?;
        let company = self.company(operator.tenant).await?;
        for limit in limits() {
            let page = self
                .store
                .page_of::<Facility>(operator.tenant, after.map(FacilityId::as_uuid), limit)
                .await?;
            let reseal = |facility: &Facility| with_fresh_code(&company, facility);
            if let Some(sealed) = self.rewrap(operator, &page, reseal, now).await? {
                return Ok(Rewrapped { sealed, next: page.last().map(Facility::id) });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The same for the journal keys of dispatches, by falling run number. The keys themselves stay, so that
    /// journals stay readable; an erased dispatch has none, and gets none.
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
        let company = self.company(operator.tenant).await?;
        let filter = DispatchFilter { before, ..DispatchFilter::default() };
        for limit in limits() {
            let page = self.store.dispatches(operator.tenant, &filter, limit).await?;
            let rewrap = |dispatch: &Dispatch| with_fresh_wrapping(&company, dispatch);
            if let Some(sealed) = self.rewrap(operator, &page, rewrap, now).await? {
                return Ok(Rewrapped {
                    sealed,
                    next: page.last().and_then(|dispatch| dispatch.0.run_number),
                });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The facilities whose access code was sealed under a key that the company has no more.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn facilities_with_lost_codes(&self, operator: &Viewer) -> Result<Vec<Facility>, PortalError> {
        only_operator(operator)?;
        let company = self.company(operator.tenant).await?;
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = self.store.page_of::<Facility>(operator.tenant, after, BATCH).await?;
            let Some(last) = page.last() else { return Ok(found) };
            after = Some(last.id().as_uuid());
            found.extend(
                page.into_iter().filter(|facility| !company.has(facility.0.access_code.generation())),
            );
        }
    }

    /// Changes the company's keys, on its own chain, so that every node hears of it. Whether there was
    /// anything to change, and the keys as they are then.
    async fn change_keys(
        &self,
        operator: &Viewer,
        change: impl Fn(&CompanyKeys) -> Result<Option<CompanyKeys>, SealError> + Send,
        now: Timestamp,
    ) -> Result<(bool, CompanyKeys), PortalError> {
        only_operator(operator)?;
        for _ in PAGES {
            let before = self.tenant_record(operator.tenant).await?;
            let Some(keys) = change(&before.0.keys)?.filter(|keys| *keys != before.0.keys) else {
                return Ok((false, before.0.keys));
            };
            let after = Tenant(RawTenant { keys: keys.clone(), ..before.0.clone() });
            // Of the keys nothing is needed to write this: they may all be lost.
            let draft = Draft::new(&self.vault.company(&before)?, operator.party(), now)
                .because(Some(fixed(ROTATED)));
            match self
                .commit(draft.from_client(operator.client.clone()).edit(before, after)?.finish(), now)
                .await
            {
                Err(PortalError::Conflict) => {}
                done => return done.map(|_| (true, keys)),
            }
        }
        Err(PortalError::Conflict)
    }

    /// Writes those records that `reseal` has a new form of; none when somebody wrote one of them meanwhile.
    async fn rewrap<R: Clone + Into<Record> + Sync>(
        &self,
        operator: &Viewer,
        page: &[R],
        reseal: impl Fn(&R) -> Result<Option<R>, SealError> + Send,
        now: Timestamp,
    ) -> Result<Option<usize>, PortalError> {
        let mut draft = self.draft(operator, now).await?.because(Some(fixed(ROTATED)));
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

    /// The record as it stands after a conflict in which all that changed is what it is sealed under: whoever
    /// met that may go on, for they saw everything else. None after any other outcome.
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

    async fn count_codes(
        &self,
        operator: &Viewer,
        uses: &mut BTreeMap<Generation, KeyUse>,
    ) -> Result<(), PortalError> {
        let mut after = None;
        loop {
            let page = self.store.page_of::<Facility>(operator.tenant, after, BATCH).await?;
            page.iter().for_each(|facility| of(uses, facility.0.access_code.generation()).facilities += 1);
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id().as_uuid());
        }
    }

    async fn count_journal_keys(
        &self,
        operator: &Viewer,
        uses: &mut BTreeMap<Generation, KeyUse>,
    ) -> Result<(), PortalError> {
        let mut filter = DispatchFilter::default();
        loop {
            let page = self.store.dispatches(operator.tenant, &filter, BATCH).await?;
            // Those of linked records are wrapped under their patient's, which is counted by itself.
            let keys =
                page.iter().map(|dispatch| &dispatch.0.journal_key).filter(|key| key.patient().is_none());
            keys.filter_map(SubjectKey::wrapped_under).for_each(|key| of(uses, key.into()).dispatches += 1);
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

fn with_fresh_code(company: &CompanyVault, facility: &Facility) -> Result<Option<Facility>, SealError> {
    let raw = &facility.0;
    if !company.has(raw.access_code.generation()) {
        return Ok(None);
    }
    let code = company.reseal(&Place::of_code(raw.tenant, raw.id), &raw.access_code)?;
    Ok(code.map(|access_code| Facility(RawFacility { access_code, ..raw.clone() })))
}

fn with_fresh_wrapping(company: &CompanyVault, dispatch: &Dispatch) -> Result<Option<Dispatch>, SealError> {
    let again = company.rewrapped(&dispatch.journal_place(), &dispatch.0.journal_key)?;
    Ok(again.map(|journal_key| Dispatch(RawDispatch { journal_key, ..dispatch.0.clone() })))
}

fn of(uses: &mut BTreeMap<Generation, KeyUse>, key: Generation) -> &mut KeyUse {
    uses.entry(key).or_default()
}

fn limits() -> impl Iterator<Item = NonZeroU16> {
    PAGES.into_iter().filter_map(NonZeroU16::new)
}
