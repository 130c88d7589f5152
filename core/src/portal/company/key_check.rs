//! Whether a ring of keys is the one that the database was written with.

use crate::portal::PortalError;
use crate::{KeyId, Store, StoreError, StoreExt, Tenant, TenantId, Vault};
use std::collections::BTreeSet;

/// Refuses keys that the database was not written with, and a ring that lacks one of those it was. A key that
/// is new to it is remembered under its number.
///
/// A key of the ring is needed by whatever company's keys are wrapped under it, and by nothing else.
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
    Ok(checked
        .iter()
        .filter(|key| key.0 <= KeyId::LAST.0 && !checked.contains(&mark_of(**key)))
        .copied()
        .collect())
}

/// Takes a key out of use for good; its check value stays. Nothing may be sealed under it that is still
/// wanted.
///
/// # Errors
/// [`PortalError::Store`].
pub async fn retire_key(store: &dyn Store, key: KeyId) -> Result<(), PortalError> {
    store.key_check(mark_of(key), &[0; 32]).await?;
    Ok(())
}

/// A retired key is marked by a check value under a number that no key has, so that nothing in the table is
/// ever changed.
const fn mark_of(key: KeyId) -> KeyId {
    KeyId(KeyId::LAST.0 + 1 + key.0)
}

async fn check_key(store: &dyn Store, vault: &Vault, key: KeyId) -> Result<(), PortalError> {
    let expected = vault.check_value(key)?;
    if store.key_check(key, &expected).await? == expected { Ok(()) } else { Err(PortalError::WrongKey(key)) }
}

/// The first of these keys that some company's keys are wrapped under.
async fn first_in_use(store: &dyn Store, keys: &BTreeSet<KeyId>) -> Result<Option<KeyId>, StoreError> {
    let tenants = store.all::<Tenant>(TenantId::DEPLOYMENT).await?;
    Ok(tenants.iter().flat_map(|tenant| tenant.keys().wrapped_under()).find(|key| keys.contains(key)))
}
