//! The ids in a path.

use crate::http::Problem;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// What a path names. Bytes that are no text name nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<T>(pub(crate) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        Path::from_request_parts(parts, state)
            .await
            .map(|Path(named)| Self(named))
            .map_err(|_| Problem::not_found())
    }
}

/// The id of a record in a path. A text that is none names nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NamedId<T>(pub(crate) T);

impl<T: FromStr, S: Send + Sync> FromRequestParts<S> for NamedId<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Named(text): Named<String> = Named::from_request_parts(parts, state).await?;
        text.parse().map(Self).map_err(|_| Problem::not_found())
    }
}
