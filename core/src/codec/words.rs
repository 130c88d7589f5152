//! Closed word lists: every role, status and kind is an enum with one written word, used on the wire, in
//! rules and in storage.

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

/// A word that is stored, as a number which is its own for ever.
pub trait StoredWord: Word {
    /// Its number; the first word of a list has 0.
    fn number(self) -> u8;
    /// The variant with this number.
    fn from_number(number: u8) -> Option<Self>;
}

/// `Variant = "word"` is a word for people and rules; `Variant = 3 "word"` is stored too, as that number.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident: $list:literal { $($(#[$doc:meta])* $variant:ident = $number:literal $word:literal),+ $(,)? }) => {
        $crate::codec::words! { $(#[$meta])* pub enum $name: $list { $($(#[$doc])* $variant = $word),+ } }

        impl $crate::codec::StoredWord for $name {
            fn number(self) -> u8 {
                match self { $(Self::$variant => $number),+ }
            }
            // A number given twice does not compile.
            #[deny(unreachable_patterns)]
            fn from_number(number: u8) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)+ _ => None }
            }
        }
        impl $crate::codec::Value for $name {
            fn store(&self, out: &mut Vec<u8>) {
                $crate::codec::Value::store(&u16::from($crate::codec::StoredWord::number(*self)), out);
            }
            fn load(bytes: &[u8]) -> Result<Self, $crate::codec::DecodeError> {
                let number = <u16 as $crate::codec::Value>::load(bytes)?;
                let known = u8::try_from(number).ok().and_then($crate::codec::StoredWord::from_number);
                known.ok_or($crate::codec::DecodeError::UnknownWord($list))
            }
        }
    };
    ($(#[$meta:meta])* pub enum $name:ident: $list:literal { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $crate::codec::Word for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::codec::Word::word(*self))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::codec::UnknownWord;
            fn from_str(word: &str) -> Result<Self, $crate::codec::UnknownWord> {
                let known = <Self as $crate::codec::Word>::from_word(word);
                known.ok_or($crate::codec::UnknownWord::of($list, &[$($word),+]))
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::codec::Word::word(*self))
            }
        }
        $crate::text::as_text!(read $name);
        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                $crate::openapi::one_of::<Self>()
            }
        }
        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

pub(crate) use words;

/// The word is not in a list; its message names the words that are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownWord {
    list: &'static str,
    words: &'static [&'static str],
}

impl UnknownWord {
    pub(crate) const fn of(list: &'static str, words: &'static [&'static str]) -> Self {
        Self { list, words }
    }

    /// What the list is called: `service level`.
    #[must_use]
    pub const fn list(&self) -> &'static str {
        self.list
    }

    /// The words of the list, in its order.
    #[must_use]
    pub const fn words(&self) -> &'static [&'static str] {
        self.words
    }
}

impl std::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unknown {}; one of: {}", self.list, self.words.join(", "))
    }
}

impl std::error::Error for UnknownWord {}
