//! How fields of requests become what the library takes. Unknown ones are refused by name.

use crate::http::Problem;
use bayboard::portal::Patch;
use bayboard::{Word, Zone};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::fmt::Display;
use std::str::FromStr;

/// Tells a field that is `null`, which clears, from one that is not there.
pub(super) fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Patch<T>, D::Error> {
    Option::<T>::deserialize(from).map(Patch::exactly)
}

/// A number or yes/no that may be left out. Forms and other systems send an empty text for what is not there,
/// as for a text.
pub(crate) fn unless_empty<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent<T> {
        Said(T),
        Text(String),
    }
    match Option::deserialize(from)? {
        Some(Sent::Said(value)) => Ok(Some(value)),
        Some(Sent::Text(text)) if !text.trim().is_empty() => Err(D::Error::custom("a text is no such value")),
        Some(Sent::Text(_)) | None => Ok(None),
    }
}

/// As [`unless_empty`], where empty means no.
pub(crate) fn flag<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    unless_empty(from).map(Option::unwrap_or_default)
}

/// As [`nullable`], for what [`unless_empty`] reads.
pub(super) fn clearable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Patch<T>, D::Error> {
    unless_empty(from).map(Patch::exactly)
}

/// Parses a text field; the problem names the field.
pub(crate) fn parse<T: FromStr<Err: Display>>(field: &str, text: &str) -> Result<T, Problem> {
    text.parse().map_err(|problem: T::Err| Problem::invalid(field, problem))
}

/// Parses what may be left out. Forms and other systems send an empty text for what is not there.
pub(crate) fn maybe<T: FromStr<Err: Display>>(
    field: &str,
    text: Option<&String>,
) -> Result<Option<T>, Problem> {
    filled(text).map(|text| parse(field, text)).transpose()
}

/// Parses a change of what cannot be cleared: an empty text is refused as one.
pub(super) fn replacing<T: FromStr<Err: Display>>(
    field: &str,
    text: Option<&String>,
) -> Result<Option<T>, Problem> {
    text.map(|text| parse(field, text)).transpose()
}

/// A text that says something; nothing but blanks counts as not sent.
pub(super) fn filled(text: Option<&String>) -> Option<&String> {
    text.filter(|text| !text.trim().is_empty())
}

pub(super) fn change<T: FromStr<Err: Display>>(
    field: &str,
    text: Patch<&String>,
) -> Result<Patch<T>, Problem> {
    each(text, |text| maybe(field, Some(text)))
}

/// Reads what a change sets; what turns out to say nothing clears.
pub(super) fn each<T, U>(
    told: Patch<T>,
    read: impl FnOnce(T) -> Result<Option<U>, Problem>,
) -> Result<Patch<U>, Problem> {
    match told {
        Patch::Keep => Ok(Patch::Keep),
        Patch::Clear => Ok(Patch::Clear),
        Patch::Set(value) => read(value).map(Patch::exactly),
    }
}

pub(super) fn word<T: Word>(field: &str, text: &str) -> Result<T, Problem> {
    T::from_word(text).ok_or_else(|| {
        let words: Vec<&str> = T::ALL.iter().map(|variant| variant.word()).collect();
        Problem::invalid(field, format!("must be one of {}", words.join(", ")))
    })
}

pub(super) fn maybe_word<T: Word>(field: &str, text: Option<&String>) -> Result<Option<T>, Problem> {
    filled(text).map(|text| word(field, text)).transpose()
}

pub(super) fn change_word<T: Word>(field: &str, text: Patch<&String>) -> Result<Patch<T>, Problem> {
    each(text, |text| maybe_word(field, Some(text)))
}

pub(super) fn replacing_word<T: Word>(field: &str, text: Option<&String>) -> Result<Option<T>, Problem> {
    text.map(|text| word(field, text)).transpose()
}

pub(super) fn zone(field: &str, name: &str) -> Result<Zone, Problem> {
    Zone::named(name).map_err(|problem| Problem::invalid(field, problem))
}
