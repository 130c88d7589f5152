//! What a rule can grant, one by one, and sets of it.

use crate::host_words::HostWords;
use crate::vocabulary::{Act, Object};
use bayboard::access::{Action, Kind};
use bayboard::{Detail, Disclosure, Field, KindDisclosure, Word};
use std::sync::LazyLock;

/// One thing a rule can grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Thing {
    /// All of the field at this place of the kind's list.
    Full(Kind, usize),
    /// The kind of what stands in it.
    Coarse(Kind, usize),
    /// An action.
    Do(Action),
    /// The host product's action at this place of its list.
    Host(usize),
}

/// Where each kind's bits begin, and where the actions' do.
static STARTS: LazyLock<Vec<usize>> = LazyLock::new(|| {
    let mut starts = vec![0];
    for kind in Kind::ALL {
        starts.push(starts[starts.len() - 1] + 2 * kind.fields().len());
    }
    starts
});

impl Thing {
    /// The place of its bit.
    pub(crate) fn index(self) -> usize {
        let start = |kind: Kind| STARTS[kind as usize];
        match self {
            Self::Full(kind, field) => start(kind) + field,
            Self::Coarse(kind, field) => start(kind) + kind.fields().len() + field,
            Self::Do(action) => actions_start() + action as usize,
            Self::Host(place) => actions_start() + Action::ALL.len() + place,
        }
    }
    /// Everything there is, in the order of the bits.
    pub(crate) fn all(host: &HostWords) -> impl Iterator<Item = Self> {
        let fields = Kind::ALL.iter().flat_map(|kind| {
            let places = || 0..kind.fields().len();
            places().map(|field| Self::Full(*kind, field)).chain(places().map(|field| Self::Coarse(*kind, field)))
        });
        fields.chain(Action::ALL.iter().map(|action| Self::Do(*action))).chain((0..host.len()).map(Self::Host))
    }
    /// Everything that a rule about this object can grant.
    pub(crate) fn of_object(object: &Object, host: &HostWords) -> Vec<Self> {
        match object {
            Object::Field(kind, field) => vec![Self::Full(*kind, *field), Self::Coarse(*kind, *field)],
            Object::Group(kind, _) | Object::Whole(kind) => {
                let places = || 0..kind.fields().len();
                places().map(|field| Self::Full(*kind, field)).chain(places().map(|field| Self::Coarse(*kind, field))).collect()
            }
            Object::Action(action) => vec![Self::Do(*action)],
            Object::Host(kind, action) => host.place(kind, action).map(Self::Host).into_iter().collect(),
        }
    }
    /// Everything that can be asked: no kind of what has none.
    pub(crate) fn askable(host: &HostWords) -> impl Iterator<Item = Self> {
        Self::all(host).filter(|thing| match thing {
            Self::Coarse(kind, field) => kind.fields()[*field].has_kind,
            _ => true,
        })
    }
    /// How a rule names it.
    pub(crate) fn words(self, host: &HostWords) -> (Object, Act) {
        match self {
            Self::Full(kind, field) => (Object::Field(kind, field), Act::See),
            Self::Coarse(kind, field) => (Object::Field(kind, field), Act::SeeCoarse),
            Self::Do(action) => (Object::Action(action), Act::Do),
            Self::Host(place) => {
                let (kind, action) = host.actions().nth(place).expect("a place of this list");
                (Object::Host(kind.clone(), action.clone()), Act::Do)
            }
        }
    }
}

fn actions_start() -> usize {
    STARTS[Kind::ALL.len()]
}

const WORDS: usize = 5;

/// A set of things, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct ThingSet([u64; WORDS]);

impl ThingSet {
    pub(crate) const NONE: Self = Self([0; WORDS]);

    pub(crate) fn insert(&mut self, thing: Thing) {
        let index = thing.index();
        self.0[index / 64] |= 1 << (index % 64);
    }
    pub(crate) fn contains(&self, thing: Thing) -> bool {
        let index = thing.index();
        self.0[index / 64] >> (index % 64) & 1 == 1
    }
    pub(crate) fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine |= theirs);
    }
    pub(crate) fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine &= !theirs);
    }
    /// What the other does not have.
    pub(crate) fn minus(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|word| self.0[word] & !other.0[word]))
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
    /// How much of a field is in it.
    pub(crate) fn detail(&self, kind: Kind, field: usize) -> Detail {
        if self.contains(Thing::Full(kind, field)) {
            Detail::Full
        } else if self.contains(Thing::Coarse(kind, field)) {
            Detail::Coarse
        } else {
            Detail::Withheld
        }
    }
    /// What is shown of a dispatch. Its bits come first: all of each field, then the kinds.
    pub(crate) const fn disclosure(&self) -> Disclosure {
        const FIELDS: usize = Field::ALL.len();
        const { assert!(2 * FIELDS <= 64 && Kind::Dispatch as usize == 0) };
        let mask = (1 << FIELDS) - 1;
        Disclosure::of_bits(self.0[0] & mask, self.0[0] >> FIELDS & mask)
    }
    /// What is shown of a resource of any kind.
    pub(crate) fn shown(&self, kind: Kind) -> KindDisclosure {
        (0..kind.fields().len()).fold(KindDisclosure::nothing(kind), |shown, field| shown.with(field, self.detail(kind, field)))
    }
}

impl FromIterator<Thing> for ThingSet {
    fn from_iter<I: IntoIterator<Item = Thing>>(things: I) -> Self {
        let mut set = Self::NONE;
        things.into_iter().for_each(|thing| set.insert(thing));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thing_has_a_bit_of_its_own_and_the_set_has_room() {
        let host = HostWords::of(&[("fleet", &["view", "edit"])]);
        for (place, thing) in Thing::all(&host).enumerate() {
            assert_eq!(thing.index(), place);
        }
        assert!(actions_start() + Action::ALL.len() + HostWords::MOST <= 64 * WORDS);
    }

    #[test]
    fn removing_the_whole_leaves_the_kind() {
        let end = Field::ALL.iter().position(|field| *field == Field::OtherEnd).unwrap_or_default();
        let mut set: ThingSet = [Thing::Full(Kind::Dispatch, end), Thing::Coarse(Kind::Dispatch, end)].into_iter().collect();
        assert_eq!(set.disclosure().detail(Field::OtherEnd), Detail::Full);
        set.remove(&[Thing::Full(Kind::Dispatch, end)].into_iter().collect());
        assert_eq!(set.disclosure().detail(Field::OtherEnd), Detail::Coarse);
        assert!(!set.is_empty());
    }
}
