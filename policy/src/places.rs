//! Where the bits stand of everything that rules can grant.

/// Fields first, kind by kind: of each kind all its fields in full, then those that can be shown by kind.
/// Behind them stand the actions, then the host product's. A field or an action more moves what is behind it;
/// nothing of it is ever stored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places<const KINDS: usize> {
    starts: [usize; KINDS],
    full: [usize; KINDS],
    coarse: [usize; KINDS],
    actions: usize,
}

impl<const KINDS: usize> Places<KINDS> {
    /// Of kinds with so many fields, and so many of them that can be shown by kind.
    pub(crate) const fn of(full: [usize; KINDS], coarse: [usize; KINDS]) -> Self {
        let (mut starts, mut kind, mut next) = ([0; KINDS], 0, 0);
        while kind < KINDS {
            assert!(full[kind] <= 64 && coarse[kind] <= 32, "what is shown of a record has room for so many");
            starts[kind] = next;
            next += full[kind] + coarse[kind];
            kind += 1;
        }
        Self { starts, full, coarse, actions: next }
    }

    pub(crate) const fn full(&self, kind: usize, field: usize) -> usize {
        self.starts[kind] + field
    }

    /// Of the field with this place among those that can be shown by kind.
    pub(crate) const fn coarse(&self, kind: usize, field: usize) -> usize {
        self.starts[kind] + self.full[kind] + field
    }

    pub(crate) const fn action(&self, action: usize) -> usize {
        self.actions + action
    }

    /// Where the fields of a kind begin, how many there are, and how many can be shown by kind.
    pub(crate) const fn fields(&self, kind: usize) -> (usize, usize, usize) {
        (self.starts[kind], self.full[kind], self.coarse[kind])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bits::Bits;
    use proptest::prelude::*;

    /// As many fields as a kind can have, in all but two, and more actions than there are.
    const FULL: [usize; 9] = [64, 64, 64, 0, 64, 61, 64, 64, 64];
    const COARSE: [usize; 9] = [32, 1, 0, 0, 32, 7, 32, 3, 32];
    const PLANTED: Places<9> = Places::of(FULL, COARSE);
    const ACTIONS: usize = 200;
    const WORDS: usize = PLANTED.action(ACTIONS).div_ceil(64);

    #[test]
    fn a_full_vocabulary_has_a_bit_of_its_own_for_everything() {
        let fields = (0..9).flat_map(|kind| {
            let full = (0..FULL[kind]).map(move |field| PLANTED.full(kind, field));
            full.chain((0..COARSE[kind]).map(move |field| PLANTED.coarse(kind, field)))
        });
        let all: Vec<usize> = fields.chain((0..ACTIONS).map(|action| PLANTED.action(action))).collect();
        assert_eq!(all, (0..all.len()).collect::<Vec<_>>());
        assert_eq!(all.len(), 64 * 7 + 61 + 139 + ACTIONS);
    }

    proptest! {
        #[test]
        fn what_is_put_in_for_a_kind_of_64_fields_is_read_back(full in any::<[u64; 9]>(), coarse in any::<[u32; 9]>()) {
            let mut bits = Bits::<WORDS>::NONE;
            for kind in 0..9 {
                (0..FULL[kind]).filter(|field| full[kind] >> field & 1 == 1).for_each(|field| bits.insert(PLANTED.full(kind, field)));
                let shown = (0..COARSE[kind]).filter(|field| coarse[kind] >> field & 1 == 1);
                shown.for_each(|field| bits.insert(PLANTED.coarse(kind, field)));
            }
            for kind in 0..9 {
                let (start, fields, kinds) = PLANTED.fields(kind);
                let low = |bits: u64, count: usize| if count == 0 { 0 } else { bits & (u64::MAX >> (64 - count)) };
                prop_assert_eq!(bits.range(start, fields), low(full[kind], fields));
                prop_assert_eq!(bits.range(start + fields, kinds), low(u64::from(coarse[kind]), kinds));
            }
            prop_assert!((0..ACTIONS).all(|action| !bits.contains(PLANTED.action(action))));
        }
    }
}
