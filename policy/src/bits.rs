//! Sets of small numbers.

/// A set of numbers below `64 * WORDS`, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub(crate) const NONE: Self = Self([0; WORDS]);

    pub(crate) const fn insert(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub(crate) const fn contains(&self, number: usize) -> bool {
        self.0[number / 64] >> (number % 64) & 1 == 1
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine |= theirs);
    }

    pub(crate) fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine &= !theirs);
    }

    /// What the other does not have.
    pub(crate) fn minus(mut self, other: &Self) -> Self {
        self.remove(other);
        self
    }

    /// What both have.
    pub(crate) fn both(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & other.0[word]))
    }

    /// What only one of both has.
    pub(crate) fn differing(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] ^ other.0[word]))
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// The numbers from the lowest on. Takes a step for each number in the set, not for each that could be.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + use<WORDS> {
        let words = self.0.into_iter().enumerate();
        words.flat_map(|(place, word)| Ones(word).map(move |bit| 64 * place + bit))
    }

    /// So many bits, at most 64, from this one on; they may lie across two words.
    pub(crate) const fn range(&self, start: usize, count: usize) -> u64 {
        if count == 0 {
            return 0;
        }
        let (word, shift) = (start / 64, start % 64);
        let low = self.0[word] >> shift;
        let high = if shift + count > 64 { self.0[word + 1] << (64 - shift) } else { 0 };
        (low | high) & (u64::MAX >> (64 - count))
    }
}

/// The places of the bits of one word.
struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let bit = self.0.trailing_zeros() as usize;
        self.0 &= self.0.wrapping_sub(1);
        (bit < 64).then_some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_range_is_its_bits_one_by_one(words in any::<[u64; 3]>(), start in 0_usize..192, count in 0_usize..=64) {
            let bits = Bits(words);
            let count = count.min(192 - start);
            let each = (0..count).fold(0, |range, bit| range | u64::from(bits.contains(start + bit)) << bit);
            prop_assert_eq!(bits.range(start, count), each);
        }

        #[test]
        fn the_numbers_of_a_set_are_those_it_contains(words in any::<[u64; 3]>()) {
            let bits = Bits(words);
            prop_assert_eq!(bits.iter().collect::<Vec<_>>(), (0..192).filter(|number| bits.contains(*number)).collect::<Vec<_>>());
        }
    }
}
