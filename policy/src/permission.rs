//! Permissions, the smallest parts of what rules grant, and sets of them.

use crate::bits::Bits;
use crate::host_words::HostWords;
use crate::places::Places;
use crate::vocabulary::{Act, Object};
use bayboard::access::{Action, Kind};
use bayboard::{AnyField, Disclosure, Word};

/// One permission: what a rule grants once it is taken apart into single fields and actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Permission {
    /// All of a field.
    Full(AnyField),
    /// The kind of what stands in a field that has one.
    Coarse(AnyField),
    /// An action.
    Do(Action),
    /// The host product's action at this place of its list.
    Host(usize),
}

const KINDS: usize = Kind::ALL.len();

/// Where each permission's bit stands, worked out from the library's words.
const PLACES: Places<KINDS> = {
    let (mut full, mut coarse, mut kind) = ([0; KINDS], [0; KINDS], 0);
    while kind < KINDS {
        full[kind] = Kind::ALL[kind].fields().len();
        coarse[kind] = Kind::ALL[kind].coarse_fields();
        kind += 1;
    }
    Places::of(full, coarse)
};

const HOSTED: usize = PLACES.action(Action::ALL.len());
const WORDS: usize = (HOSTED + HostWords::MOST).div_ceil(64);

impl Permission {
    /// The place of its bit; none for the kind of a field that has none.
    pub(crate) const fn place(self) -> Option<usize> {
        match self {
            Self::Full(field) => Some(PLACES.full(field.kind() as usize, field.place())),
            Self::Coarse(field) => match field.coarse_place() {
                Some(place) => Some(PLACES.coarse(field.kind() as usize, place)),
                None => None,
            },
            Self::Do(action) => Some(PLACES.action(action as usize)),
            Self::Host(place) => Some(HOSTED + place),
        }
    }

    /// Everything there is, in the order of the bits.
    pub(crate) fn all(host: &HostWords) -> impl Iterator<Item = Self> {
        let fields = Kind::ALL.iter().flat_map(|kind| Self::of_fields(kind.fields().iter().copied()));
        fields
            .chain(Action::ALL.iter().map(|action| Self::Do(*action)))
            .chain((0..host.len()).map(Self::Host))
    }

    fn of_fields(fields: impl Iterator<Item = AnyField> + Clone) -> impl Iterator<Item = Self> {
        fields.clone().map(Self::Full).chain(fields.filter(|field| field.has_kind()).map(Self::Coarse))
    }

    /// Everything that a rule about this object can grant.
    pub(crate) fn of_object(object: &Object, host: &HostWords) -> Vec<Self> {
        match object {
            Object::Field(field) => Self::of_fields(std::iter::once(*field)).collect(),
            Object::Group(kind, _) | Object::Whole(kind) => {
                Self::of_fields(kind.fields().iter().copied()).collect()
            }
            Object::Action(action) => vec![Self::Do(*action)],
            Object::Host(kind, action) => host.place(kind, action).map(Self::Host).into_iter().collect(),
        }
    }

    /// How a rule names it.
    pub(crate) fn words(self, host: &HostWords) -> (Object, Act) {
        match self {
            Self::Full(field) => (Object::Field(field), Act::See),
            Self::Coarse(field) => (Object::Field(field), Act::SeeCoarse),
            Self::Do(action) => (Object::Action(action), Act::Do),
            Self::Host(place) => {
                let (kind, action) = host.actions().nth(place).expect("a place of this list");
                (Object::Host(kind.clone(), action.clone()), Act::Do)
            }
        }
    }
}

/// A set of permissions, one bit each. It is as long as the vocabulary, and grows with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PermissionSet(Bits<WORDS>);

impl PermissionSet {
    pub(crate) const NONE: Self = Self(Bits::NONE);

    pub(crate) fn insert(&mut self, permission: Permission) {
        if let Some(place) = permission.place() {
            self.0.insert(place);
        }
    }

    pub(crate) fn contains(&self, permission: Permission) -> bool {
        permission.place().is_some_and(|place| self.0.contains(place))
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.0.add(&other.0);
    }

    pub(crate) fn remove(&mut self, other: &Self) {
        self.0.remove(&other.0);
    }

    /// What the other does not have.
    pub(crate) fn minus(self, other: &Self) -> Self {
        Self(self.0.minus(&other.0))
    }

    /// What both have.
    pub(crate) fn both(&self, other: &Self) -> Self {
        Self(self.0.both(&other.0))
    }

    /// What only one of both has.
    pub(crate) fn differing(&self, other: &Self) -> Self {
        Self(self.0.differing(&other.0))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How rules name what is in it, in the order of [`Permission::all`].
    pub(crate) fn names(&self, host: &HostWords) -> Vec<String> {
        let granted = Permission::all(host).filter(|permission| self.contains(*permission));
        granted.map(|permission| permission.words(host).0.to_string()).collect()
    }

    /// The places of its permissions in [`Permission::all`].
    pub(crate) fn places(&self) -> impl Iterator<Item = usize> + use<> {
        self.0.iter()
    }

    /// What is shown of a record of this kind.
    pub(crate) const fn shown(&self, kind: Kind) -> Disclosure {
        let (start, fields, kinds) = PLACES.fields(kind as usize);
        Disclosure::of_bits(kind, self.0.range(start, fields), self.0.range(start + fields, kinds) as u32)
    }
}

impl FromIterator<Permission> for PermissionSet {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        let mut set = Self::NONE;
        permissions.into_iter().for_each(|permission| set.insert(permission));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::{Detail, Field};

    #[test]
    fn every_permission_has_a_bit_of_its_own_and_the_set_has_room() {
        let host = HostWords::of(&[("fleet", &["view", "edit"])]);
        for (place, permission) in Permission::all(&host).enumerate() {
            assert_eq!(permission.place(), Some(place));
        }
        assert_eq!(Permission::all(&host).count(), HOSTED + 2);
    }

    /// The kinds of fields that have none once took a bit each. Whatever is added, a bit for each is all it
    /// takes.
    #[test]
    fn the_vocabulary_takes_a_bit_for_each_of_its_words() {
        let fields: usize = Kind::ALL.iter().map(|kind| kind.fields().len()).sum();
        assert_eq!(HOSTED, fields + 1 + Action::ALL.len());
    }

    #[test]
    fn removing_the_whole_leaves_the_kind() {
        let end = AnyField::from(Field::OtherEnd);
        let mut set: PermissionSet = [Permission::Full(end), Permission::Coarse(end)].into_iter().collect();
        assert_eq!(set.shown(Kind::Dispatch).detail(Field::OtherEnd), Detail::Full);
        set.remove(&[Permission::Full(end)].into_iter().collect());
        assert_eq!(set.shown(Kind::Dispatch).detail(Field::OtherEnd), Detail::Coarse);
        assert!(!set.is_empty());
    }

    #[test]
    fn what_is_granted_of_one_kind_shows_nothing_of_another() {
        for kind in Kind::ALL {
            let all: PermissionSet = kind.fields().iter().map(|field| Permission::Full(*field)).collect();
            for other in Kind::ALL {
                let shown = all.shown(*other);
                assert!(
                    other.fields().iter().all(|field| shown.shows(*field) == (other == kind)),
                    "{kind} {other}"
                );
            }
        }
    }
}
