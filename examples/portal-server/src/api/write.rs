//! What writing requests share: bodies, `Idempotency-Key`, `If-Match`, pages.

use super::object::Object;
use crate::http::Problem;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::{Claim, PortalError, Viewer};
use bayboard::{IdempotencyKey, ViewTag};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::convert::Infallible;
use std::num::NonZeroU16;

/// Reads a JSON body. The error names the place, not the value.
pub(crate) fn body<T: DeserializeOwned>(bytes: &Bytes) -> Result<T, Problem> {
    let text: &[u8] = if bytes.is_empty() { b"{}" } else { bytes };
    serde_json::from_slice(text).map(|Object(input)| input).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        let what =
            if error.is_data() { shape(&error.to_string()) } else { "the body is not JSON".to_owned() };
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "malformed", format!("{what} ({place})"))
    })
}

/// Keeps the field names that the reader knows, drops what was sent.
fn shape(message: &str) -> String {
    let known = ["missing field", "unknown field", "duplicate field"];
    match known.iter().find(|start| message.starts_with(**start)) {
        Some(start) if *start == "unknown field" => match message.split_once(", expected ") {
            Some((_, expected)) => format!("a field is not known here; known are {}", until_place(expected)),
            None => "a field is not known here".to_owned(),
        },
        Some(_) => until_place(message).to_owned(),
        None => {
            "a value has the wrong type or is not one of the known words; see the examples in docs/api.md"
                .to_owned()
        }
    }
}

fn until_place(message: &str) -> &str {
    message.split(" at line ").next().unwrap_or(message)
}

/// The `Idempotency-Key` of a request, with what the request asks for.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    key: Option<String>,
    asked: String,
}

impl<S: Sync> FromRequestParts<S> for Key {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // Bytes that are no text make an empty key, which is refused; a request must not lose its key in
        // silence.
        let text = |value: &HeaderValue| value.to_str().map_or_else(|_| String::new(), str::to_owned);
        let key = parts.headers.get("idempotency-key").map(text);
        Ok(Self { key, asked: format!("{} {}", parts.method, parts.uri.path()) })
    }
}

impl Key {
    /// The claim this request makes; a key belongs to the token that sent it.
    pub(crate) fn claim(&self, viewer: &Viewer, body: &Bytes) -> Result<Option<Claim>, Problem> {
        let Some(key) = &self.key else { return Ok(None) };
        if key.is_empty() || key.len() > 200 {
            return Err(Problem::invalid("Idempotency-Key", "must have 1 to 200 characters"));
        }
        let mut request = Sha256::new();
        request.update(self.asked.as_bytes());
        request.update(body);
        Ok(Some(Claim {
            key: IdempotencyKey::new(viewer.session(), key),
            request: request.finalize().into(),
        }))
    }
}

/// A query string. The error does not repeat it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asking<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Asking<T> {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Query::try_from_uri(&parts.uri).map(|Query(asked)| Self(asked)).map_err(|_| {
            let detail = "a parameter is not known here, given twice or of the wrong type; see the examples in docs/api.md";
            Problem::new(StatusCode::BAD_REQUEST, "malformed", detail)
        })
    }
}

/// The `If-Match` of a request that may go without: what the caller saw, if it says.
pub(crate) fn if_match(headers: &HeaderMap) -> Result<Option<ViewTag>, Problem> {
    only_match(headers)?.map_or(Ok(None), seen)
}

/// The `If-Match` of a request that must bring one: what the caller saw, or none for whatever it is by now.
pub(crate) fn must_match(headers: &HeaderMap) -> Result<Option<ViewTag>, Problem> {
    only_match(headers)?.map_or_else(|| Err(Problem::precondition_required()), seen)
}

fn only_match(headers: &HeaderMap) -> Result<Option<&HeaderValue>, Problem> {
    let mut values = headers.get_all(header::IF_MATCH).iter();
    let value = values.next();
    if values.next().is_some() { Err(unmatchable()) } else { Ok(value) }
}

fn unmatchable() -> Problem {
    Problem::invalid("If-Match", "must be the ETag of an earlier answer, in its quotes, or *")
}

fn seen(value: &HeaderValue) -> Result<Option<ViewTag>, Problem> {
    let tag = value.to_str().unwrap_or_default().trim();
    if tag == "*" {
        return Ok(None);
    }
    // Proxies that compress an answer make its tag a weak one. What they hand on is still what was seen.
    let tag = tag.strip_prefix("W/").unwrap_or(tag);
    let quoted = tag.strip_prefix('"').and_then(|tag| tag.strip_suffix('"')).filter(|tag| !tag.contains('"'));
    let tag = quoted.ok_or_else(unmatchable)?;
    // A tag of another kind is of an answer that cannot hold any more: earlier releases gave numbers.
    tag.parse().map(Some).map_err(|_| Problem::of_write(PortalError::Conflict, true))
}

/// An answer with its version as `ETag`.
pub(crate) fn with_etag(version: ViewTag, answer: impl IntoResponse) -> Response {
    ([(header::ETAG, format!("\"{version}\""))], answer).into_response()
}

/// How long a page is: 50 unless asked, 200 at most.
pub(crate) fn page_limit(asked: Option<u16>) -> Result<NonZeroU16, Problem> {
    let asked = asked.unwrap_or(50);
    NonZeroU16::new(asked)
        .filter(|limit| limit.get() <= 200)
        .ok_or_else(|| Problem::invalid("limit", "must be 1 to 200"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_known_names_and_drops_what_was_sent() {
        let message = shape("unknown field `Jane Roe`, expected `name` or `kind` at line 1 column 9");
        assert_eq!(message, "a field is not known here; known are `name` or `kind`");
        assert!(!shape("invalid type: string \"Jane Roe\", expected u16").contains("Jane"));
        assert_eq!(shape("missing field `name` at line 1 column 2"), "missing field `name`");
    }

    #[test]
    fn versions_come_in_quotes_and_may_be_weak() {
        let tag = "AAECAwQFBgcICQoLDA0O";
        let header = |value: &str| HeaderMap::from_iter([(header::IF_MATCH, value.parse().unwrap())]);
        for good in [format!("\"{tag}\""), format!("W/\"{tag}\""), format!(" \"{tag}\" ")] {
            assert_eq!(if_match(&header(&good)).unwrap(), tag.parse().ok(), "{good}");
        }
        assert_eq!((if_match(&header("*")).unwrap(), if_match(&HeaderMap::new()).unwrap()), (None, None));
        for bad in [
            tag.to_owned(),
            format!("\"{tag}"),
            format!("w/\"{tag}\""),
            format!("\"{tag}\", \"{tag}\""),
            String::new(),
        ] {
            assert!(format!("{:?}", if_match(&header(&bad)).unwrap_err()).contains("422"), "{bad}");
        }
        assert!(
            format!("{:?}", if_match(&header("\"3\"")).unwrap_err()).contains("412"),
            "of an earlier release"
        );
        let mut twice = header("*");
        twice.append(header::IF_MATCH, format!("\"{tag}\"").parse().unwrap());
        assert!(format!("{:?}", if_match(&twice).unwrap_err()).contains("422"));
    }

    #[test]
    fn what_must_say_what_it_saw_is_told_how() {
        assert!(format!("{:?}", must_match(&HeaderMap::new()).unwrap_err()).contains("428"));
        assert_eq!(
            must_match(&HeaderMap::from_iter([(header::IF_MATCH, "*".parse().unwrap())])).unwrap(),
            None
        );
    }
}
