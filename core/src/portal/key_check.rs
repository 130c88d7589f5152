//! Whether a ring of keys is the one that the database was written with.

use super::{BATCH, PortalError};
use crate::{ApiToken, DispatchFilter, Display, Facility, KeyId, Store, StoreError, StoreExt, Tenant, TenantId, Vault};
use std::collections::BTreeSet;

/// Refuses keys that the database was not written with, and a ring that lacks one of those it was. A key that is new to it is
/// remembered under its number.
///
/// A key that the ring lacks is looked for in everything that is sealed; that is fast where it is in use, and reads all
/// dispatches where it was added and never used.
///
/// # Errors
/// [`PortalError::WrongKey`] when a key of the ring is another than the one first used under its number,
/// [`PortalError::MissingKey`] when the ring lacks one that is in use or shares none with the database,
/// [`PortalError::RetiredKey`]; [`PortalError::Store`].
pub async fn check_keys(store: &dyn Store, vault: &Vault) -> Result<(), PortalError> {
    check_all_but(store, vault, None).await
}

/// Takes a key out of use for good that is lost, if the ring is good without it. Whether it was in use still.
///
/// # Errors
/// As for [`check_keys`]; then nothing was changed.
pub async fn give_up_key(store: &dyn Store, vault: &Vault, lost: KeyId) -> Result<bool, PortalError> {
    check_all_but(store, vault, Some(lost)).await?;
    let was_in_use = keys_in_use(store).await?.contains(&lost);
    if was_in_use {
        retire_key(store, lost).await?;
    }
    Ok(was_in_use)
}

async fn check_all_but(store: &dyn Store, vault: &Vault, lost: Option<KeyId>) -> Result<(), PortalError> {
    let (held, mut used) = (vault.key_ids(), keys_in_use(store).await?);
    used.retain(|key| Some(*key) != lost);
    let (known, new): (Vec<KeyId>, Vec<KeyId>) = held.iter().partition(|key| used.contains(key));
    // Those it knows come first, so that nothing is remembered of a ring that is refused.
    for key in &known {
        check_key(store, vault, *key).await?;
    }
    let missing: BTreeSet<KeyId> = used.iter().filter(|key| !held.contains(key)).copied().collect();
    if let Some(key) = missing.first() {
        let stranger = known.is_empty().then_some(*key);
        let needed = if stranger.is_some() { stranger } else { first_in_use(store, &missing).await? };
        needed.map_or(Ok(()), |key| Err(PortalError::MissingKey(key)))?;
    }
    for key in new {
        check_key(store, vault, key).await?;
    }
    let active = vault.active_key();
    if keys_in_use(store).await?.contains(&active) { Ok(()) } else { Err(PortalError::RetiredKey(active)) }
}

/// The keys that this database was written with and that were not retired, by number.
///
/// # Errors
/// [`PortalError::Store`].
pub async fn keys_in_use(store: &dyn Store) -> Result<Vec<KeyId>, PortalError> {
    let checked = store.checked_keys().await?;
    Ok(checked.iter().filter(|key| key.0 <= KeyId::LAST.0 && !checked.contains(&mark_of(**key))).copied().collect())
}

/// Takes a key out of use for good; its check value stays. Nothing may be sealed under it that is still wanted.
///
/// # Errors
/// [`PortalError::Store`].
pub async fn retire_key(store: &dyn Store, key: KeyId) -> Result<(), PortalError> {
    store.key_check(mark_of(key), &[0; 32]).await?;
    Ok(())
}

/// A retired key is marked by a check value under a number that no key has, so that nothing in the table is ever changed.
const fn mark_of(key: KeyId) -> KeyId {
    KeyId(KeyId::LAST.0 + 1 + key.0)
}

async fn check_key(store: &dyn Store, vault: &Vault, key: KeyId) -> Result<(), PortalError> {
    let expected = vault.check_value(key)?;
    if store.key_check(key, &expected).await? == expected { Ok(()) } else { Err(PortalError::WrongKey(key)) }
}

/// The first of these keys that something of some company is sealed or digested under.
async fn first_in_use(store: &dyn Store, keys: &BTreeSet<KeyId>) -> Result<Option<KeyId>, StoreError> {
    for tenant in store.all::<Tenant>(TenantId::DEPLOYMENT).await? {
        let tenant = tenant.id();
        if let Some(key) = key_of_codes(store, tenant, keys).await? {
            return Ok(Some(key));
        }
        if let Some(key) = key_of_secrets(store, tenant, keys).await? {
            return Ok(Some(key));
        }
        // The longest walk comes last.
        if let Some(key) = key_of_journals(store, tenant, keys).await? {
            return Ok(Some(key));
        }
    }
    Ok(None)
}

async fn key_of_codes(store: &dyn Store, tenant: TenantId, keys: &BTreeSet<KeyId>) -> Result<Option<KeyId>, StoreError> {
    let mut after = None;
    loop {
        let page = store.page_of::<Facility>(tenant, after, BATCH).await?;
        let Some(last) = page.last() else { return Ok(None) };
        after = Some(last.id().as_uuid());
        if let Some(key) = page.iter().map(|facility| facility.0.access_code.key_id()).find(|key| keys.contains(key)) {
            return Ok(Some(key));
        }
    }
}

async fn key_of_journals(store: &dyn Store, tenant: TenantId, keys: &BTreeSet<KeyId>) -> Result<Option<KeyId>, StoreError> {
    let mut filter = DispatchFilter::default();
    loop {
        let page = store.dispatches(tenant, &filter, BATCH).await?;
        let Some(last) = page.last() else { return Ok(None) };
        filter.before = last.0.run_number;
        let mut wrapped = page.iter().filter_map(|dispatch| dispatch.0.journal_key.as_ref());
        if let Some(wrapped) = wrapped.find(|wrapped| keys.contains(&wrapped.key_id())) {
            return Ok(Some(wrapped.key_id()));
        }
    }
}

/// Secrets of display links and tokens in force. Whether a token has lapsed is not asked: there is no clock at hand, and it
/// costs nothing to keep a key a little longer.
async fn key_of_secrets(store: &dyn Store, tenant: TenantId, keys: &BTreeSet<KeyId>) -> Result<Option<KeyId>, StoreError> {
    let tokens = store.all::<ApiToken>(tenant).await?;
    let live = tokens.iter().filter(|token| token.0.revoked_at.is_none()).map(|token| token.0.digest_key);
    let displays = store.all::<Display>(tenant).await?;
    let shown = displays.iter().filter(|display| !display.is_revoked()).map(|display| display.0.digest_key);
    Ok(live.chain(shown).find(|key| keys.contains(key)))
}
