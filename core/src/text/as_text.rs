//! Values that are texts outside, in serde's data model: written as they are shown, read by being parsed.
//!
//! Reading is there with the feature `serde` only, and so is writing what no view of the library holds.

/// Gives a value that is a text outside its `Serialize` and `Deserialize`. `shown` writes its `Display`,
/// `text` its `as_str`, and `read` only reads, where writing stands elsewhere.
macro_rules! as_text {
    (shown $($name:ty),+ $(,)?) => {$(
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        $crate::text::as_text!(read $name);
    )+};
    (text $($name:ty),+ $(,)?) => {$(
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        $crate::text::as_text!(read $name);
    )+};
    (read $($name:ty),+ $(,)?) => {$(
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::text::parsed(from)
            }
        }
    )+};
}

pub(crate) use as_text;

#[cfg(feature = "serde")]
pub(crate) use reading::parsed;

#[cfg(feature = "serde")]
mod reading {
    use serde::Deserializer;
    use serde::de::{Error, Visitor};
    use std::cell::Cell;
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// Reads a text and parses it. A refusal is the parser's message, which carries no value; what a format
    /// says of anything but a text would quote it, so that is replaced.
    pub(crate) fn parsed<'de, T, D>(from: D) -> Result<T, D::Error>
    where
        T: FromStr<Err: fmt::Display>,
        D: Deserializer<'de>,
    {
        let is_refused = Cell::new(false);
        let done = from.deserialize_str(Text { is_refused: &is_refused, of: PhantomData });
        done.map_err(|error| if is_refused.get() { error } else { D::Error::custom("not a text") })
    }

    struct Text<'a, T> {
        /// Whether it was the parser that refused.
        is_refused: &'a Cell<bool>,
        of: PhantomData<T>,
    }

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<'_, T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|problem| {
                self.is_refused.set(true);
                E::custom(problem)
            })
        }
    }
}
