//! Rolls: what sessions were shown alike, listed once.

use crate::PatientId;
use crate::codec::{UnknownFields, encode, fields, newtype_value};
use crate::record::RecordRef;
use sha2::{Digest, Sha256};

/// Names a roll by all that it lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RollDigest(pub [u8; 32]);
newtype_value!(RollDigest);

/// A list of what was shown: which records, which of their fields, and under which rules. To whom, when and
/// where is told by the entry of each session, which names the roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// What is shown of a record, each once.
    pub sets: Vec<RollSet>,
    /// The records, in order.
    pub lines: Vec<RollLine>,
    /// What a newer build wrote and this one does not know.
    pub unknown: UnknownFields,
}
fields!(Roll { sets = 1, lines = 2 } keeping unknown);

/// What is shown of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollSet {
    /// The words of the fields.
    pub words: Vec<String>,
    /// The rules that decided.
    pub rules: Vec<String>,
}
fields!(RollSet { words = 1, rules = 2 });

/// One record of a roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RollLine {
    /// Which one.
    pub record: RecordRef,
    /// Whose it is.
    pub patient: Option<PatientId>,
    /// What is shown of it: counted from 0 in [`Roll::sets`].
    pub set: u32,
}
fields!(RollLine { record = 1, patient = 2, set = 3 });

impl Roll {
    /// The roll of these, in whatever order they come.
    pub(crate) fn of(shown: impl IntoIterator<Item = (RecordRef, Option<PatientId>, RollSet)>) -> Self {
        let mut shown: Vec<_> = shown.into_iter().collect();
        shown.sort_by_key(|(record, ..)| *record);
        let mut roll = Self::default();
        for (record, patient, set) in shown {
            let place = roll.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
                roll.sets.push(set);
                roll.sets.len() - 1
            });
            roll.lines.push(RollLine { record, patient, set: u32::try_from(place).unwrap_or(u32::MAX) });
        }
        roll
    }

    /// What names it.
    #[must_use]
    pub fn digest(&self) -> RollDigest {
        RollDigest(Sha256::new().chain_update(b"bayboard roll").chain_update(encode(self)).finalize().into())
    }

    /// What is shown of a record of it.
    #[must_use]
    pub fn set(&self, line: &RollLine) -> Option<&RollSet> {
        self.sets.get(usize::try_from(line.set).ok()?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::RecordKind;
    use crate::codec::decode;
    use uuid::Uuid;

    fn shown(id: u128, word: &str) -> (RecordRef, Option<PatientId>, RollSet) {
        let record = RecordRef { kind: RecordKind::Dispatch, id: Uuid::from_u128(id) };
        let set = RollSet { words: vec![word.to_owned()], rules: vec!["p1".to_owned()] };
        (record, (id == 2).then(|| PatientId::from_uuid(Uuid::from_u128(7))), set)
    }

    #[test]
    fn a_roll_is_what_it_lists_in_whatever_order_that_came() {
        let roll = Roll::of([shown(1, "a"), shown(2, "b"), shown(3, "a")]);
        assert_eq!((roll.sets.len(), roll.lines.len()), (2, 3));
        assert_eq!(roll.set(&roll.lines[2]).unwrap().words, ["a"]);
        assert_eq!(decode(&encode(&roll)).as_ref(), Ok(&roll));
        let again = Roll::of([shown(3, "a"), shown(1, "a"), shown(2, "b")]);
        assert_eq!((again.digest(), &again), (roll.digest(), &roll));
        let others = [
            Roll::of([shown(1, "a"), shown(2, "b")]),
            Roll::of([shown(1, "a"), shown(2, "b"), shown(3, "b")]),
            Roll::of([shown(1, "a"), shown(2, "b"), shown(4, "a")]),
            Roll { lines: vec![RollLine { set: 9, ..roll.lines[0] }], ..roll.clone() },
        ];
        assert!(others.iter().all(|other| other.digest() != roll.digest()));
        assert_eq!(others[3].set(&others[3].lines[0]), None);
    }
}
