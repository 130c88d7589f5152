//! What rules need to know of a field: its word, its group, and whether it tells who a patient is.

use super::fields;
use crate::access::Kind;
use crate::words::Word;
use crate::{Field, FieldGroup};
use std::sync::LazyLock;

/// One field of a kind, as rule files name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// Its word.
    pub word: &'static str,
    /// The group that rules usually grant it with, if any.
    pub group: Option<&'static str>,
    /// Whether it is protected health information (45 CFR 160.103).
    pub is_phi: bool,
    /// Whether there is less of it to show than all: a kind of place instead of its name.
    pub has_kind: bool,
}

/// A field of one kind of resource.
pub trait KindField: Word {
    /// The kind.
    const KIND: Kind;
    /// What rules need to know of it.
    fn spec(self) -> FieldSpec;
}

impl KindField for Field {
    const KIND: Kind = Kind::Dispatch;
    fn spec(self) -> FieldSpec {
        let group = FieldGroup::ALL.iter().find(|group| group.fields().contains(&self));
        let has_kind = matches!(self, Self::OtherEnd);
        FieldSpec { word: self.word(), group: group.map(|group| group.word()), is_phi: self.is_phi(), has_kind }
    }
}

static DISPATCH: LazyLock<Vec<FieldSpec>> = LazyLock::new(|| Field::ALL.iter().map(|field| field.spec()).collect());

impl Kind {
    /// The kind's fields, in a fixed order: bit `n` of a [`super::KindDisclosure`] is field `n`.
    #[must_use]
    pub fn fields(self) -> &'static [FieldSpec] {
        match self {
            Self::Dispatch => &DISPATCH,
            Self::Patient => fields::PatientField::SPECS,
            Self::CareReport => fields::CareReportField::SPECS,
            Self::Billing => fields::BillingField::SPECS,
            Self::Incident => fields::IncidentField::SPECS,
            Self::Document => fields::DocumentField::SPECS,
            Self::Account => fields::AccountField::SPECS,
            Self::Journal => fields::JournalField::SPECS,
            Self::Directory => &[],
        }
    }
    /// The kind's groups of fields, each once.
    #[must_use]
    pub fn groups(self) -> Vec<&'static str> {
        let mut groups: Vec<&str> = Vec::new();
        for group in self.fields().iter().filter_map(|field| field.group) {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_of_a_kind_has_two_meanings() {
        for kind in Kind::ALL {
            let mut words: Vec<&str> = kind.fields().iter().map(|field| field.word).chain(kind.groups()).collect();
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), all, "{kind}");
            assert!(kind.fields().len() <= 64, "{kind}");
        }
    }
}
