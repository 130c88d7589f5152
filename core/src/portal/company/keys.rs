//! Changing keys: a company's keys wrapped again under the ring's active one, and a company's own key
//! renewed, under which everything of it is then sealed again.

use crate::portal::company::rules::only_operator;
use crate::portal::seat::secrets::ROTATED;
use crate::portal::{BATCH, Keys, PortalError, Seat, fixed};
use crate::records::{RawCredential, RawDispatch, RawFacility, RawTenant};
use crate::seal::Place;
use crate::{
    ApiToken, CompanyKeys, CompanyVault, Credential, CredentialId, Dispatch, DispatchFilter, Display, Draft,
    Facility, FacilityId, Generation, KeyId, Record, RunNumber, SealError, StoreExt, SubjectKey, Tenant,
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
    /// Accounts whose authenticator's key is sealed under it.
    pub authenticators: u64,
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

impl Keys<'_> {
    /// The operator's company's keys, and what needs them.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn uses(self) -> Result<KeyUses, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let mut uses = BTreeMap::new();
        seat.count_codes(&mut uses).await?;
        seat.count_journal_keys(&mut uses).await?;
        let credentials = seat.portal.store.all::<Credential>(seat.viewer.tenant).await?;
        let sealed = credentials.iter().filter_map(|credential| credential.0.totp.as_ref());
        sealed.for_each(|key| of(&mut uses, key.generation()).authenticators += 1);
        let displays = seat.portal.store.all::<Display>(seat.viewer.tenant).await?;
        for display in displays.iter().filter(|display| !display.is_revoked()) {
            of(&mut uses, display.0.digest_key).displays.push(display.name().to_owned());
        }
        for token in seat
            .portal
            .store
            .all::<ApiToken>(seat.viewer.tenant)
            .await?
            .iter()
            .filter(|token: &&ApiToken| token.is_live(seat.now))
        {
            of(&mut uses, token.0.digest_key).tokens.push(token.name().to_owned());
        }
        let keys = seat.portal.tenant_record(seat.viewer.tenant).await?.0.keys;
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
    pub async fn rewrap_company(self) -> Result<bool, PortalError> {
        let seat = self.seat;
        let change = |keys: &CompanyKeys| keys.rewrapped(&seat.portal.vault, seat.viewer.tenant);
        seat.change_keys(change).await.map(|(is_changed, _)| is_changed)
    }

    /// Gives the company a further key, which is not active yet: every node has to know it before anything is
    /// sealed under it, and learns of it by the feed. Where one is waiting already, it is that one.
    ///
    /// # Errors
    /// As for [`Keys::rewrap_company`].
    pub async fn add(self) -> Result<Generation, PortalError> {
        let seat = self.seat;
        let change = |keys: &CompanyKeys| keys.with_next(&seat.portal.vault, seat.viewer.tenant).map(Some);
        let (_, keys) = seat.change_keys(change).await?;
        Ok(keys.generations().last().unwrap_or_default())
    }

    /// Makes the company's newest key the active one, under which new values are sealed.
    ///
    /// # Errors
    /// As for [`Keys::rewrap_company`].
    pub async fn activate(self) -> Result<Generation, PortalError> {
        let seat = self.seat;
        let (_, keys) = seat.change_keys(|keys: &CompanyKeys| Ok(Some(keys.with_newest_active()))).await?;
        Ok(keys.active())
    }

    /// Takes a key from the company for good. What is sealed under it opens nowhere any more, sessions among
    /// it.
    ///
    /// # Errors
    /// [`PortalError::Invalid`] while a facility, dispatch, display, token or account needs it;
    /// [`PortalError::Seal`] for the active one and for one that the company does not have; and as for
    /// [`Keys::rewrap_company`].
    pub async fn drop(self, generation: Generation) -> Result<(), PortalError> {
        let seat = self.seat;
        if seat.keys().uses().await?.uses.contains_key(&generation) {
            return Err(PortalError::invalid(
                "generation",
                "is still needed; see what for, and seal that again first",
            ));
        }
        seat.change_keys(|keys: &CompanyKeys| keys.without(generation).map(Some)).await.map(drop)
    }

    /// Gives the company fresh keys in the place of those that were wrapped under a key of the ring that is
    /// lost for good. Whether there were any. What was sealed under those stays closed: codes are to be made
    /// anew, and a dispatch whose key is among it can only be erased. The index key is another then, so that
    /// what is found by blind indexes has to be indexed anew.
    ///
    /// # Errors
    /// As for [`Keys::rewrap_company`].
    pub async fn replace_lost(self, lost: KeyId) -> Result<bool, PortalError> {
        let seat = self.seat;
        let change = |keys: &CompanyKeys| keys.without_lost(&seat.portal.vault, seat.viewer.tenant, lost);
        seat.change_keys(change).await.map(|(is_changed, _)| is_changed)
    }

    /// Seals the access codes of the next facilities again that are not under the company's active key. Call
    /// it until it says that there is nothing more; whoever starts anew passes over what is done. Boards
    /// notice nothing: they learn of it by the feed. A code whose key was lost is passed over, too.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Seal`] when a key is not open
    /// here, [`PortalError::Conflict`] when others keep writing the same facility, [`PortalError::Store`].
    pub async fn rewrap_codes(self, after: Option<FacilityId>) -> Result<Rewrapped<FacilityId>, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let company = seat.company().await?;
        for limit in limits() {
            let page = seat
                .portal
                .store
                .page_of::<Facility>(seat.viewer.tenant, after.map(FacilityId::as_uuid), limit)
                .await?;
            let reseal = |facility: &Facility| with_fresh_code(&company, facility);
            if let Some(sealed) = seat.rewrap(&page, reseal).await? {
                return Ok(Rewrapped { sealed, next: page.last().map(Facility::id) });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The same for the journal keys of dispatches, by falling run number. The keys themselves stay, so that
    /// journals stay readable; an erased dispatch has none, and gets none.
    ///
    /// # Errors
    /// As for [`Keys::rewrap_codes`].
    pub async fn rewrap_journal_keys(
        self,
        before: Option<RunNumber>,
    ) -> Result<Rewrapped<RunNumber>, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let company = seat.company().await?;
        let filter = DispatchFilter { before, ..DispatchFilter::default() };
        for limit in limits() {
            let page = seat.portal.store.dispatches(seat.viewer.tenant, &filter, limit).await?;
            let rewrap = |dispatch: &Dispatch| with_fresh_wrapping(&company, dispatch);
            if let Some(sealed) = seat.rewrap(&page, rewrap).await? {
                return Ok(Rewrapped {
                    sealed,
                    next: page.last().and_then(|dispatch| dispatch.0.run_number),
                });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The same for the keys of accounts' authenticators. Codes stay what they are.
    ///
    /// # Errors
    /// As for [`Keys::rewrap_codes`].
    pub async fn rewrap_authenticators(
        self,
        after: Option<CredentialId>,
    ) -> Result<Rewrapped<CredentialId>, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let company = seat.company().await?;
        for limit in limits() {
            let after = after.map(CredentialId::as_uuid);
            let page = seat.portal.store.page_of::<Credential>(seat.viewer.tenant, after, limit).await?;
            let reseal = |credential: &Credential| with_fresh_authenticator(&company, credential);
            if let Some(sealed) = seat.rewrap(&page, reseal).await? {
                return Ok(Rewrapped { sealed, next: page.last().map(Credential::id) });
            }
        }
        Err(PortalError::Conflict)
    }

    /// The facilities whose access code was sealed under a key that the company has no more.
    ///
    /// # Errors
    /// [`PortalError::Forbidden`] for anybody but the operator, [`PortalError::Store`].
    pub async fn facilities_with_lost_codes(self) -> Result<Vec<Facility>, PortalError> {
        let seat = self.seat;
        only_operator(seat.viewer)?;
        let company = seat.company().await?;
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = seat.portal.store.page_of::<Facility>(seat.viewer.tenant, after, BATCH).await?;
            let Some(last) = page.last() else { return Ok(found) };
            after = Some(last.id().as_uuid());
            found.extend(
                page.into_iter().filter(|facility| !company.has(facility.0.access_code.generation())),
            );
        }
    }
}

impl Seat<'_> {
    /// Changes the company's keys, on its own chain, so that every node hears of it. Whether there was
    /// anything to change, and the keys as they are then.
    async fn change_keys(
        &self,
        change: impl Fn(&CompanyKeys) -> Result<Option<CompanyKeys>, SealError> + Send,
    ) -> Result<(bool, CompanyKeys), PortalError> {
        only_operator(self.viewer)?;
        for _ in PAGES {
            let before = self.portal.tenant_record(self.viewer.tenant).await?;
            let Some(keys) = change(&before.0.keys)?.filter(|keys| *keys != before.0.keys) else {
                return Ok((false, before.0.keys));
            };
            let after = Tenant(RawTenant { keys: keys.clone(), ..before.0.clone() });
            // Of the keys nothing is needed to write this: they may all be lost.
            let draft = Draft::new(&self.portal.vault.company(&before)?, self.viewer.party(), self.now)
                .because(Some(fixed(ROTATED)));
            match self
                .commit(draft.from_client(self.viewer.client.clone()).edit(before, after)?.finish())
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
        page: &[R],
        reseal: impl Fn(&R) -> Result<Option<R>, SealError> + Send,
    ) -> Result<Option<usize>, PortalError> {
        let mut draft = self.draft().await?.because(Some(fixed(ROTATED)));
        let mut sealed = 0;
        for record in page {
            let Some(after) = reseal(record)? else { continue };
            draft = draft.edit(record.clone(), after)?;
            sealed += 1;
        }
        if sealed == 0 {
            return Ok(Some(0));
        }
        match self.commit(draft.finish()).await {
            Ok(_) => Ok(Some(sealed)),
            Err(PortalError::Conflict) => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn count_codes(&self, uses: &mut BTreeMap<Generation, KeyUse>) -> Result<(), PortalError> {
        let mut after = None;
        loop {
            let page = self.portal.store.page_of::<Facility>(self.viewer.tenant, after, BATCH).await?;
            page.iter().for_each(|facility| of(uses, facility.0.access_code.generation()).facilities += 1);
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.id().as_uuid());
        }
    }

    async fn count_journal_keys(&self, uses: &mut BTreeMap<Generation, KeyUse>) -> Result<(), PortalError> {
        let mut filter = DispatchFilter::default();
        loop {
            let page = self.portal.store.dispatches(self.viewer.tenant, &filter, BATCH).await?;
            // Those of linked records are wrapped under their patient's, which is counted by itself.
            let keys =
                page.iter().map(|dispatch| &dispatch.0.journal_key).filter(|key| key.patient().is_none());
            keys.filter_map(SubjectKey::wrapped_under).for_each(|key| of(uses, key.into()).dispatches += 1);
            let Some(last) = page.last() else { return Ok(()) };
            filter.before = last.0.run_number;
        }
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

fn with_fresh_authenticator(
    company: &CompanyVault,
    credential: &Credential,
) -> Result<Option<Credential>, SealError> {
    let raw = &credential.0;
    let Some(key) = raw.totp.as_ref().filter(|key| company.has(key.generation())) else { return Ok(None) };
    let again = company.reseal(&Place::of_authenticator(raw.tenant, raw.account), key)?;
    Ok(again.map(|key| Credential(RawCredential { totp: Some(key), ..raw.clone() })))
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
