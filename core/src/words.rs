//! Closed word lists: every role, status and kind is an enum with one written word, used on the wire, in rules and in storage.

/// An enum whose variants each have one word.
pub trait Word: Copy + Eq + 'static {
    /// What the list is called, for messages: `role`, `status`.
    const LIST: &'static str;
    /// Every variant, in order.
    const ALL: &'static [Self];
    /// The word on the wire, in rules and in storage.
    fn word(self) -> &'static str;
    /// The variant with this word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.word() == word)
    }
}

macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident: $list:literal { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::words::Word for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::words::Word::word(*self))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;
            fn from_str(word: &str) -> Result<Self, $crate::words::UnknownWord> {
                <Self as $crate::words::Word>::from_word(word).ok_or($crate::words::UnknownWord($list))
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::words::Word::word(*self))
            }
        }
        impl $crate::codec::Codec for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $crate::words::Word::word(*self).to_owned().write(out);
            }
            fn read(input: &mut $crate::codec::Reader<'_>) -> Result<Self, $crate::codec::DecodeError> {
                let word = <String as $crate::codec::Codec>::read(input)?;
                $crate::words::Word::from_word(&word).ok_or($crate::codec::DecodeError::UnknownWord($list))
            }
        }
    };
}
pub(crate) use words;

/// The word is not in the list named here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown {0}")]
pub struct UnknownWord(pub &'static str);
