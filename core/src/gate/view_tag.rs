//! What a view is called: a keyed digest of what it shows. A record's version would tell each edit of fields
//! that are withheld.

use crate::{CompanyVault, Key, SealError};
use data_encoding::BASE64URL_NOPAD;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use subtle::ConstantTimeEq;

/// Names what a viewer was shown of a record. It is another as soon as that viewer would be shown anything
/// else, and never before; hand it back with a change, and the change is refused if what you saw has passed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ViewTag([u8; Self::LENGTH]);

/// The text is not the tag of a view; take one from an answer as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not the version of an earlier answer; send it back as it stood there")]
pub struct NoViewTag;

impl ViewTag {
    /// 120 bits, which are twenty characters without padding.
    const LENGTH: usize = 15;
    /// In the place of the tag while a view is digested.
    pub(super) const BLANK: Self = Self([0; Self::LENGTH]);
}

impl fmt::Display for ViewTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for ViewTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ViewTag({self})")
    }
}

impl FromStr for ViewTag {
    type Err = NoViewTag;
    fn from_str(text: &str) -> Result<Self, NoViewTag> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| NoViewTag)?;
        bytes.try_into().map(Self).map_err(|_| NoViewTag)
    }
}

crate::text::as_text!(read ViewTag);

impl Serialize for ViewTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A view that says what it is called.
pub(crate) trait Tagged: Serialize {
    fn tag(&mut self) -> &mut ViewTag;
}

/// Names views. The company's active key gives the names; those that were given under another generation are
/// known, too.
#[derive(Clone, Debug)]
pub(crate) struct ViewTags(Arc<[Key]>);

impl ViewTags {
    pub(crate) fn new(company: &CompanyVault) -> Result<Self, SealError> {
        let active = company.active();
        let others = company.generations().into_iter().filter(|at| *at != active);
        std::iter::once(active)
            .chain(others)
            .map(|at| company.key(at, "view"))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The view with its name.
    pub(super) fn name<V: Tagged>(&self, mut view: V) -> V {
        let bytes = bytes(&mut view);
        *view.tag() = self.0.first().map_or(ViewTag::BLANK, |active| digest(active, &bytes));
        view
    }

    /// Whether this is just what was shown under that name.
    pub(crate) fn is_called(&self, mut view: impl Tagged, name: ViewTag) -> bool {
        let bytes = bytes(&mut view);
        self.0.iter().any(|key| digest(key, &bytes).0.ct_eq(&name.0).into())
    }
}

/// All that the answer will hold, by the serialiser that makes the answer; so no field can be forgotten here.
fn bytes<V: Tagged>(view: &mut V) -> Vec<u8> {
    *view.tag() = ViewTag::BLANK;
    serde_json::to_vec(view).expect("views are structs of texts, numbers and lists")
}

fn digest(key: &Key, bytes: &[u8]) -> ViewTag {
    let digest = key.digest(&[bytes]);
    let (tag, _) = digest.split_first_chunk().expect("a digest is longer than a tag");
    ViewTag(*tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SeededEntropy, TenantId, Vault};
    use uuid::Uuid;

    #[derive(Clone, Serialize)]
    struct Shown {
        version: ViewTag,
        text: &'static str,
    }

    impl Tagged for Shown {
        fn tag(&mut self) -> &mut ViewTag {
            &mut self.version
        }
    }

    const TENANT: TenantId = TenantId::from_uuid(Uuid::from_u128(7));

    /// Under a company's first key, and after that was renewed.
    fn tags(seed: u64) -> [ViewTags; 2] {
        let vault = Vault::in_memory(SeededEntropy::new(seed));
        let keys = vault.new_company(TENANT).unwrap();
        let renewed = keys.with_next(&vault, TENANT).unwrap();
        [renewed.clone(), renewed.with_newest_active()]
            .map(|keys| ViewTags::new(&CompanyVault::open(&vault, TENANT, &keys).unwrap()).unwrap())
    }

    fn shown(text: &'static str) -> Shown {
        Shown { version: ViewTag::BLANK, text }
    }

    #[test]
    fn what_is_shown_has_one_name_and_anything_else_another() {
        let [tags, _] = tags(1);
        let named = tags.name(shown("214 B"));
        assert_eq!(tags.name(named.clone()).version, named.version, "a name is no part of what it names");
        assert_ne!(tags.name(shown("214 C")).version, named.version);
        assert!(
            tags.is_called(shown("214 B"), named.version) && !tags.is_called(shown("214 C"), named.version)
        );
        assert!(!tags.is_called(shown("214 B"), ViewTag::BLANK));
    }

    #[test]
    fn names_are_keyed_and_outlive_a_change_of_the_active_key() {
        let [before, after] = tags(1);
        let named = before.name(shown("214 B")).version;
        assert_ne!(after.name(shown("214 B")).version, named);
        assert!(
            after.is_called(shown("214 B"), named)
                && before.is_called(shown("214 B"), after.name(shown("214 B")).version)
        );
        let [stranger, _] = tags(3);
        assert!(!stranger.is_called(shown("214 B"), named));
    }

    #[test]
    fn names_are_read_as_they_are_written_and_nothing_else() {
        let named = tags(1)[0].name(shown("214 B")).version;
        assert_eq!((named.to_string().len(), named.to_string().parse()), (20, Ok(named)));
        for other in ["", "3", "*", &format!("{named}A"), &named.to_string()[1..]] {
            assert_eq!(other.parse::<ViewTag>(), Err(NoViewTag), "{other}");
        }
    }
}
