//! What rules need to know of each field, in one table for each kind.

use super::{
    AccountField, AnyField, BillingField, CareReportField, DocumentField, Field, IncidentField, JournalField,
    PatientField,
};
use crate::access::Kind;

/// One field of a kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldSpec {
    pub(super) word: &'static str,
    /// The group that rules usually grant it with.
    pub(super) group: Option<&'static str>,
    pub(super) is_phi: bool,
    /// Its place among those fields of the kind that can be shown by kind.
    pub(super) coarse: Option<u8>,
}

/// The table with those fields numbered that can be shown by kind.
pub(super) const fn numbered<const N: usize>(mut specs: [FieldSpec; N]) -> [FieldSpec; N] {
    let (mut place, mut next) = (0, 0);
    while place < N {
        if specs[place].coarse.is_some() {
            specs[place].coarse = Some(next);
            next += 1;
        }
        place += 1;
    }
    specs
}

impl Kind {
    /// The kind's fields, in a fixed order: bit `n` of a [`Disclosure`](crate::Disclosure) is field `n`.
    #[must_use]
    pub const fn fields(self) -> &'static [AnyField] {
        match self {
            Self::Dispatch => Field::ANY,
            Self::Patient => PatientField::ANY,
            Self::CareReport => CareReportField::ANY,
            Self::Billing => BillingField::ANY,
            Self::Incident => IncidentField::ANY,
            Self::Document => DocumentField::ANY,
            Self::Account => AccountField::ANY,
            Self::Journal => JournalField::ANY,
            Self::Directory => &[],
        }
    }

    pub(super) const fn specs(self) -> &'static [FieldSpec] {
        match self {
            Self::Dispatch => Field::SPECS,
            Self::Patient => PatientField::SPECS,
            Self::CareReport => CareReportField::SPECS,
            Self::Billing => BillingField::SPECS,
            Self::Incident => IncidentField::SPECS,
            Self::Document => DocumentField::SPECS,
            Self::Account => AccountField::SPECS,
            Self::Journal => JournalField::SPECS,
            Self::Directory => &[],
        }
    }

    /// How many of the fields can be shown by kind.
    #[must_use]
    pub const fn coarse_fields(self) -> usize {
        let (specs, mut place, mut count) = (self.specs(), 0, 0);
        while place < specs.len() {
            count += specs[place].coarse.is_some() as usize;
            place += 1;
        }
        count
    }

    /// The kind's groups of fields, each once.
    #[must_use]
    pub fn groups(self) -> Vec<&'static str> {
        let mut groups: Vec<&str> = Vec::new();
        for group in self.fields().iter().filter_map(|field| field.group()) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups
    }

    /// The fields of one group.
    pub fn group(self, group: &str) -> impl Iterator<Item = AnyField> {
        self.fields().iter().copied().filter(move |field| field.group() == Some(group))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Word;

    #[test]
    fn no_word_of_a_kind_has_two_meanings_and_every_field_a_bit() {
        for kind in Kind::ALL {
            let mut words: Vec<&str> =
                kind.fields().iter().map(|field| field.word()).chain(kind.groups()).collect();
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), all, "{kind}");
            assert!(kind.fields().len() <= 64 && kind.coarse_fields() <= 32, "{kind}");
        }
    }

    #[test]
    fn fields_that_can_be_shown_by_kind_are_numbered_in_their_order() {
        let spec = |coarse| FieldSpec { word: "word", group: None, is_phi: false, coarse };
        let specs = numbered([spec(None), spec(Some(0)), spec(None), spec(Some(0))]);
        assert_eq!(specs.map(|spec| spec.coarse), [None, Some(0), None, Some(1)]);
        assert_eq!(
            Kind::ALL.iter().map(|kind| kind.coarse_fields()).sum::<usize>(),
            1,
            "the other end alone has a kind"
        );
    }
}
