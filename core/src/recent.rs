//! A map that forgets, when it is full, what was not heard of for longest.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// At most so many values, by key. Whatever is asked for or put has just been heard of.
#[derive(Debug)]
pub(crate) struct Recent<K, V> {
    values: HashMap<K, (u64, V)>,
    /// Whose turn it is to be forgotten, the first one first.
    turns: BTreeMap<u64, K>,
    turn: u64,
    most: usize,
}

impl<K: Copy + Eq + Hash, V> Recent<K, V> {
    pub(crate) fn new(most: usize) -> Self {
        Self { values: HashMap::new(), turns: BTreeMap::new(), turn: 0, most: most.max(1) }
    }

    /// The value, which has now been heard of.
    pub(crate) fn hear(&mut self, key: K) -> Option<&mut V> {
        let (turn, value) = self.values.get_mut(&key)?;
        self.turns.remove(turn);
        self.turn += 1;
        *turn = self.turn;
        self.turns.insert(self.turn, key);
        Some(value)
    }

    /// The value, without a word of it.
    pub(crate) fn peek(&self, key: &K) -> Option<&V> {
        self.values.get(key).map(|(_, value)| value)
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// Puts a value in. Returns the one that left for it: the key's value before, or the oldest of all.
    pub(crate) fn put(&mut self, key: K, value: V) -> Option<V> {
        let before = self.remove(&key);
        self.turn += 1;
        self.turns.insert(self.turn, key);
        self.values.insert(key, (self.turn, value));
        if self.values.len() > self.most { self.forget_oldest() } else { before }
    }

    /// Forgets and returns the value that was not heard of for longest.
    pub(crate) fn forget_oldest(&mut self) -> Option<V> {
        let (_, oldest) = self.turns.pop_first()?;
        self.values.remove(&oldest).map(|(_, value)| value)
    }

    fn remove(&mut self, key: &K) -> Option<V> {
        let (turn, value) = self.values.remove(key)?;
        self.turns.remove(&turn);
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_heard_of_for_longest_goes_first() {
        let mut recent = Recent::new(3);
        assert!((1..=3).all(|key| recent.put(key, key * 10).is_none()));
        assert_eq!(recent.hear(1), Some(&mut 10));
        assert_eq!(recent.put(4, 40), Some(20));
        assert_eq!([1, 2, 3, 4].map(|key| recent.peek(&key).copied()), [Some(10), None, Some(30), Some(40)]);
        assert_eq!([recent.put(3, 33), recent.put(5, 50)], [Some(30), Some(10)]);
        assert_eq!([1, 3, 4, 5].map(|key| recent.peek(&key).copied()), [None, Some(33), Some(40), Some(50)]);
        assert_eq!((recent.forget_oldest(), recent.forget_oldest()), (Some(40), Some(33)));
        assert_eq!(recent.hear(4), None);
        assert_eq!((recent.len(), recent.turns.len()), (1, 1));
    }
}
