//! What values look like in an OpenAPI description: a word is one of its list, an id a UUID, a moment a text
//! as RFC 3339 writes it. Views derive theirs from their fields.

use crate::gate::RowStatus;
use crate::{JournalPosition, OxygenFlow, PatientId, SessionId, Status, Timestamp, ViewTag, Word, Zone};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema, SchemaFormat};
use utoipa::{PartialSchema, ToSchema};

/// One of a list's words.
pub(crate) fn one_of<W: Word>() -> RefOr<Schema> {
    among(W::ALL.iter().map(|word| word.word()))
}

fn among(words: impl Iterator<Item = &'static str>) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words.collect::<Vec<_>>())).into()
}

fn text(format: Option<&str>, what: &str) -> RefOr<Schema> {
    let format = format.map(|format| SchemaFormat::Custom(format.to_owned()));
    ObjectBuilder::new().schema_type(Type::String).format(format).description(Some(what)).into()
}

/// Values that are texts outside, with what each is.
macro_rules! texts {
    ($($name:ty = $format:expr, $what:expr;)+) => {$(
        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                text($format, $what)
            }
        }
        impl ToSchema for $name {}
    )+};
}

macro_rules! ids {
    (() $($(#[$doc:meta])* $kind:ident / $raw:ident ($id:ident) = $number:literal $word:literal $boards:ident,)+) => {
        texts! { $(crate::$id = Some("uuid"), concat!("The id of one record: ", $word, ".");)+ }
    };
}
crate::record_kinds!(ids());

texts! {
    PatientId = Some("uuid"), "The id of a patient, who may have many records.";
    JournalPosition = None, "Where a row of a journal stands; what the next page is asked for by.";
    SessionId = Some("uuid"), "The id of a browser's session.";
    Timestamp = Some("date-time"), "A moment in UTC: 2026-11-21T20:15:00Z.";
    Zone = None, "A time zone by its IANA name: America/Chicago.";
    ViewTag = None, "Names what you are shown, and is another once you would be shown anything else. In quotes it is the answer's ETag, and what If-Match takes.";
}

impl PartialSchema for RowStatus {
    fn schema() -> RefOr<Schema> {
        among(Status::ALL.iter().map(|status| status.word()).chain([Self::NoLiveStatus.word()]))
    }
}

impl ToSchema for RowStatus {}

impl PartialSchema for OxygenFlow {
    fn schema() -> RefOr<Schema> {
        let what = "Litres of oxygen per minute, 0.1 to 60, with one decimal at most.";
        ObjectBuilder::new().schema_type(Type::Number).description(Some(what)).into()
    }
}

impl ToSchema for OxygenFlow {}
