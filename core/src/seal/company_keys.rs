//! A company's keys as they are stored with it.
//!
//! ```text
//! step          generations   active   values stand under
//! founded       1             1        1
//! a next one    1 2           1        1
//! made active   1 2           2        1, and new ones under 2
//! sealed anew   1 2           2        2
//! let go        2             2        2
//! ```
//!
//! Two steps, because nodes hear of a change one after the other: when the first of them seals under 2, the
//! last has known for long how to open that. A number is never used again, so a value's number says whether
//! its key is here, is to come or is gone.

use super::cipher::key_from;
use super::{Generation, Key, KeyId, Place, SealError, Sealed, Vault};
use crate::TenantId;
use crate::codec::fields;
use crate::record::Secret;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A company's keys, each wrapped under a key of the ring: generations that take each other's place, and the
/// index key, which stays. They are opened by [`Vault::company`].
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CompanyKeys {
    generations: BTreeMap<Generation, Sealed>,
    active: Generation,
    index: Option<Sealed>,
}
fields!(CompanyKeys { generations = 1, active = 2, index = 3 });

impl CompanyKeys {
    /// Fresh keys under the ring's active one.
    pub(super) fn new(vault: &Vault, tenant: TenantId) -> Result<Self, SealError> {
        let first = Generation(1);
        let generations = BTreeMap::from([(first, fresh(vault, &place(tenant, first))?)]);
        Ok(Self { generations, active: first, index: Some(fresh(vault, &index_place(tenant))?) })
    }

    /// What new values are sealed under.
    #[must_use]
    pub const fn active(&self) -> Generation {
        self.active
    }

    /// The generations that it has, in order.
    pub fn generations(&self) -> impl Iterator<Item = Generation> {
        self.generations.keys().copied()
    }

    /// The keys of the ring that they are wrapped under.
    #[must_use]
    pub fn wrapped_under(&self) -> BTreeSet<KeyId> {
        self.generations.values().chain(&self.index).map(Sealed::key_id).collect()
    }

    /// Everything under the ring's active key; none where it is already.
    pub(crate) fn rewrapped(&self, vault: &Vault, tenant: TenantId) -> Result<Option<Self>, SealError> {
        let active = vault.active_key();
        if self.wrapped_under().iter().all(|key| *key == active) {
            return Ok(None);
        }
        let again =
            |place: &Place, wrapped: &Sealed| vault.seal(place, &Zeroizing::new(vault.open(place, wrapped)?));
        let generations =
            self.generations.iter().map(|(at, wrapped)| Ok((*at, again(&place(tenant, *at), wrapped)?)));
        let generations = generations.collect::<Result<_, SealError>>()?;
        let index = self.index.as_ref().map(|wrapped| again(&index_place(tenant), wrapped)).transpose()?;
        Ok(Some(Self { generations, active: self.active, index }))
    }

    /// With one more generation, which is not active yet; as it is where the newest is not active already.
    pub(crate) fn with_next(&self, vault: &Vault, tenant: TenantId) -> Result<Self, SealError> {
        let mut keys = self.clone();
        if self.newest() == self.active {
            let next = Generation(self.active.0 + 1);
            keys.generations.insert(next, fresh(vault, &place(tenant, next))?);
        }
        Ok(keys)
    }

    /// With the newest generation active.
    pub(crate) fn with_newest_active(&self) -> Self {
        Self { active: self.newest(), ..self.clone() }
    }

    /// Without a generation: what is sealed under it opens nowhere any more.
    pub(crate) fn without(&self, generation: Generation) -> Result<Self, SealError> {
        // One that waits to be active stays too: its number must never be another key's.
        if generation >= self.active && self.generations.contains_key(&generation) {
            return Err(SealError::ActiveGeneration(generation));
        }
        let mut keys = self.clone();
        keys.generations.remove(&generation).ok_or(SealError::UnknownGeneration(generation))?;
        Ok(keys)
    }

    /// Without what was wrapped under a key of the ring that is lost, with fresh keys in its place; none
    /// where nothing was.
    pub(crate) fn without_lost(
        &self,
        vault: &Vault,
        tenant: TenantId,
        lost: KeyId,
    ) -> Result<Option<Self>, SealError> {
        if !self.wrapped_under().contains(&lost) {
            return Ok(None);
        }
        let (mut keys, newest) = (self.clone(), self.newest());
        keys.generations.retain(|_, wrapped| wrapped.key != lost);
        if !keys.generations.contains_key(&newest) {
            // Never the number of one that is lost: what names that one has to stay closed.
            let next = Generation(newest.0 + 1);
            keys.generations.insert(next, fresh(vault, &place(tenant, next))?);
        }
        if !keys.generations.contains_key(&keys.active) {
            keys.active = keys.newest();
        }
        if keys.index.as_ref().is_none_or(|wrapped| wrapped.key == lost) {
            keys.index = Some(fresh(vault, &index_place(tenant))?);
        }
        Ok(Some(keys))
    }

    pub(super) fn opened(
        &self,
        vault: &Vault,
        tenant: TenantId,
    ) -> impl Iterator<Item = (Generation, Result<Key, SealError>)> {
        self.generations
            .iter()
            .map(move |(at, wrapped)| (*at, unwrapped(vault, &place(tenant, *at), wrapped)))
    }

    pub(super) fn index_key(&self, vault: &Vault, tenant: TenantId) -> Option<Result<Key, SealError>> {
        self.index.as_ref().map(|wrapped| unwrapped(vault, &index_place(tenant), wrapped))
    }

    fn newest(&self) -> Generation {
        self.generations.last_key_value().map_or(self.active, |(newest, _)| *newest)
    }
}

fn fresh(vault: &Vault, place: &Place) -> Result<Sealed, SealError> {
    vault.seal(place, Key::generate(vault.entropy()).as_bytes())
}

fn unwrapped(vault: &Vault, place: &Place, wrapped: &Sealed) -> Result<Key, SealError> {
    key_from(vault.open(place, wrapped)?)
}

const fn place(tenant: TenantId, generation: Generation) -> Place {
    Place { tenant, record: Uuid::from_u128(generation.0 as u128), field: "company key" }
}

const fn index_place(tenant: TenantId) -> Place {
    Place { tenant, record: Uuid::nil(), field: "company index key" }
}

/// The journal never tells keys, not even wrapped.
impl Secret for CompanyKeys {
    fn withhold(&mut self) {
        *self = Self::default();
    }
}

impl fmt::Debug for CompanyKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CompanyKeys({} generations, {} active)", self.generations.len(), self.active.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{decode, encode};
    use crate::{SeededEntropy, StaticKeyring};
    use std::sync::Arc;

    const TENANT: TenantId = TenantId::from_uuid(Uuid::from_u128(7));

    fn ring() -> StaticKeyring {
        StaticKeyring::single(Key::from_bytes([1; 32])).with(KeyId(2), Key::from_bytes([2; 32]))
    }

    fn vault(ring: StaticKeyring, seed: u64) -> Vault {
        Vault::new(Arc::new(ring), Arc::new(SeededEntropy::new(seed)))
    }

    fn bits(keys: &CompanyKeys, vault: &Vault) -> Vec<(u32, [u8; 32])> {
        keys.opened(vault, TENANT).map(|(at, key)| (at.0, *key.unwrap().as_bytes())).collect()
    }

    fn index(keys: &CompanyKeys, vault: &Vault) -> [u8; 32] {
        *keys.index_key(vault, TENANT).unwrap().unwrap().as_bytes()
    }

    #[test]
    fn wrapped_again_they_are_the_same_keys_and_need_the_old_ring_key_no_more() {
        let (old, new) = (vault(ring(), 1), vault(ring().with_active(KeyId(2)).unwrap(), 2));
        let keys = old.new_company(TENANT).unwrap().with_next(&old, TENANT).unwrap();
        assert_eq!(keys.rewrapped(&old, TENANT).unwrap(), None);
        let again = keys.rewrapped(&new, TENANT).unwrap().unwrap();
        assert_eq!(
            (keys.wrapped_under(), again.wrapped_under()),
            (BTreeSet::from([KeyId(1)]), BTreeSet::from([KeyId(2)]))
        );
        let without_old = vault(ring().with_active(KeyId(2)).unwrap().without(KeyId(1)).unwrap(), 3);
        assert_eq!(bits(&again, &without_old), bits(&keys, &old));
        assert_eq!((index(&again, &without_old), again.active()), (index(&keys, &old), keys.active()));
    }

    #[test]
    fn a_generation_comes_then_is_active_and_the_old_one_goes() {
        let vault = vault(ring(), 1);
        let keys = vault.new_company(TENANT).unwrap();
        let index_before = index(&keys, &vault);
        let coming = keys.with_next(&vault, TENANT).unwrap();
        assert_eq!(coming.with_next(&vault, TENANT).unwrap(), coming, "one at a time");
        assert_eq!(
            (coming.generations().collect::<Vec<_>>(), coming.active()),
            (vec![Generation(1), Generation(2)], Generation(1))
        );
        let renewed = coming.with_newest_active();
        assert_eq!(renewed.without(Generation(2)).unwrap_err(), SealError::ActiveGeneration(Generation(2)));
        assert_eq!(renewed.without(Generation(3)).unwrap_err(), SealError::UnknownGeneration(Generation(3)));
        let alone = renewed.without(Generation(1)).unwrap();
        assert_eq!(
            (alone.generations().collect::<Vec<_>>(), alone.active()),
            (vec![Generation(2)], Generation(2))
        );
        assert_eq!(index(&alone, &vault), index_before, "the index key stays through it all");
    }

    #[test]
    fn a_wrapped_key_opens_under_its_own_number_and_company_alone() {
        let vault = vault(ring(), 1);
        let keys = vault.new_company(TENANT).unwrap().with_next(&vault, TENANT).unwrap();
        let mut swapped = keys.clone();
        let (one, two) = (keys.generations[&Generation(1)].clone(), keys.generations[&Generation(2)].clone());
        swapped.generations.insert(Generation(1), two);
        swapped.generations.insert(Generation(2), one);
        assert!(swapped.opened(&vault, TENANT).all(|(_, key)| matches!(key, Err(SealError::Broken))));
        let other = TenantId::from_uuid(Uuid::from_u128(8));
        assert!(keys.opened(&vault, other).all(|(_, key)| matches!(key, Err(SealError::Broken))));
    }

    #[test]
    fn what_is_lost_with_a_ring_key_gets_a_number_that_was_never_given() {
        let old = vault(ring(), 1);
        let keys = old.new_company(TENANT).unwrap();
        let left = vault(ring().with_active(KeyId(2)).unwrap().without(KeyId(1)).unwrap(), 2);
        let fresh = keys.without_lost(&left, TENANT, KeyId(1)).unwrap().unwrap();
        assert_eq!(
            (fresh.generations().collect::<Vec<_>>(), fresh.active()),
            (vec![Generation(2)], Generation(2))
        );
        assert_eq!(fresh.wrapped_under(), BTreeSet::from([KeyId(2)]));
        assert_ne!(index(&fresh, &left), index(&keys, &old));
        assert_eq!(fresh.without_lost(&left, TENANT, KeyId(1)).unwrap(), None);
    }

    #[test]
    fn they_are_stored_in_order_and_print_no_bits() {
        let vault = vault(ring(), 1);
        let keys = vault.new_company(TENANT).unwrap().with_next(&vault, TENANT).unwrap();
        assert_eq!(decode::<CompanyKeys>(&encode(&keys)).unwrap(), keys);
        assert_eq!(format!("{keys:?}"), "CompanyKeys(2 generations, 1 active)");
        let mut told = keys;
        told.withhold();
        assert_eq!(told, CompanyKeys::default());
    }
}
