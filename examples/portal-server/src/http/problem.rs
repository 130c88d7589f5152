//! Errors as `application/problem+json` (RFC 9457). They say what the caller can do and never repeat a value.

use super::problem_kinds::{KINDS, Kind};
use super::same_origin::OTHER_SITE;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use bayboard::portal::PortalError;
use serde::Serialize;
use utoipa::ToSchema;

/// A problem as it is written.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct ProblemDocument<'a> {
    /// Its kind, as `urn:bayboard:problem:` and a name.
    #[serde(rename = "type")]
    kind: &'a str,
    /// The status in words.
    title: &'a str,
    /// The status.
    status: u16,
    /// What is wrong and what to do, for people. It repeats nothing that was sent.
    detail: &'a str,
    /// The field it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
}

/// What went wrong.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    kind: &'static str,
    detail: String,
    field: Option<String>,
    retry_after: Option<u64>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, kind: &'static str, detail: impl Into<String>) -> Self {
        Self { status, kind, detail: detail.into(), field: None, retry_after: None }
    }

    pub(crate) fn invalid(field: impl Into<String>, problem: impl ToString) -> Self {
        let field = field.into();
        let detail = format!("{field} {}", problem.to_string());
        Self { field: Some(field), ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail) }
    }

    /// The same refusal, where the caller had named the version it saw: a conflict is then its failed
    /// precondition.
    pub(crate) fn of_write(error: PortalError, named_version: bool) -> Self {
        let problem = Self::from(error);
        let failed = named_version && problem.kind == "conflict";
        if failed { Self { status: StatusCode::PRECONDITION_FAILED, ..problem } } else { problem }
    }

    pub(crate) fn precondition_required() -> Self {
        let detail =
            "send If-Match with the ETag of the answer you saw, or with * to change whatever it is by now";
        Self::new(StatusCode::PRECONDITION_REQUIRED, "precondition-required", detail)
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "there is no such record here")
    }

    /// A refusal before any handler ran: a document for programs, and a bare status for people's pages.
    pub(crate) fn refusal(uri: &Uri, status: StatusCode, kind: &'static str, detail: &str) -> Response {
        if Self::is_told_of(uri) {
            Self::new(status, kind, detail).into_response()
        } else {
            status.into_response()
        }
    }

    /// Whether a path belongs to the API, known or not.
    pub(crate) fn is_told_of(uri: &Uri) -> bool {
        uri.path() == "/api" || uri.path().starts_with("/api/")
    }

    pub(crate) fn unauthorized() -> Self {
        let detail =
            "send a live API token as Authorization: Bearer, or the cookie of a staff session that is set up";
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", detail)
    }

    pub(crate) fn session_locked() -> Self {
        let detail =
            "the session was idle for too long; its password opens it again, on any page of the staff's";
        Self::new(StatusCode::UNAUTHORIZED, "session-locked", detail)
    }

    pub(crate) fn other_site() -> Self {
        Self::new(StatusCode::FORBIDDEN, "other-site", OTHER_SITE)
    }
}

impl From<PortalError> for Problem {
    fn from(error: PortalError) -> Self {
        let detail = error.to_string();
        let of = |status, kind| Self::new(status, kind, detail.clone());
        match error {
            PortalError::NotFound => Self::not_found(),
            PortalError::Forbidden => of(StatusCode::FORBIDDEN, "forbidden"),
            PortalError::HiddenField(field) => {
                Self { field: Some(field.into()), ..of(StatusCode::FORBIDDEN, "forbidden") }
            }
            PortalError::Conflict => of(StatusCode::CONFLICT, "conflict"),
            PortalError::Duplicate(_) => of(StatusCode::CONFLICT, "duplicate"),
            PortalError::KeyReused => of(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused"),
            PortalError::Invalid { field, problem } => Self::invalid(field, problem),
            PortalError::InRow { error, .. } => (*error).into(),
            PortalError::Step(_) => of(StatusCode::CONFLICT, "step-refused"),
            PortalError::Unassignable(_) => {
                Self { field: Some("unit_id".into()), ..of(StatusCode::CONFLICT, "unassignable") }
            }
            PortalError::Wait(wait) => {
                Self { retry_after: Some(wait.as_secs() + 1), ..of(StatusCode::TOO_MANY_REQUESTS, "wait") }
            }
            PortalError::Rules(_) => {
                let detail =
                    "the rules of this company cannot be served; an operator finds the reason in /readyz";
                Self {
                    retry_after: Some(30),
                    ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
                }
            }
            _ => {
                tracing::error!(%error, "request could not be served");
                let detail = "the store does not answer; try again in a few seconds";
                Self {
                    retry_after: Some(5),
                    ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
                }
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let is_known = |kind: &Kind| kind.name == self.kind && kind.statuses.contains(&self.status.as_u16());
        debug_assert!(KINDS.iter().any(is_known), "{} with {} is not described", self.kind, self.status);
        let document = ProblemDocument {
            kind: &format!("urn:bayboard:problem:{}", self.kind),
            title: self.status.canonical_reason().unwrap_or("Problem"),
            status: self.status.as_u16(),
            detail: &self.detail,
            field: self.field.as_deref(),
        };
        let body = serde_json::to_string(&document).expect("texts and a number can be serialised");
        let mut response =
            (self.status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
