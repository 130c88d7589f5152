//! Pages of lists by id, and how they are asked for.

use super::fields::parse;
use super::write::page_limit;
use crate::http::Problem;
use axum::Json;
use axum::response::{IntoResponse, Response};
use bayboard::portal::Page;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fmt::Display;
use std::num::NonZeroU16;
use std::str::FromStr;
use utoipa::IntoParams;

/// Which page is asked for.
#[derive(Clone, Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    /// Only those after this one: `next` of the page before.
    after: Option<String>,
    /// How many, 1 to 200; 50 if absent.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
}

impl Paging {
    /// What it comes after, if it is not the first.
    pub(super) fn after<T: FromStr<Err: Display>>(&self) -> Result<Option<T>, Problem> {
        self.after.as_deref().map(|after| parse("after", after)).transpose()
    }

    /// How long it is.
    pub(super) fn limit(&self) -> Result<NonZeroU16, Problem> {
        page_limit(self.limit)
    }
}

/// A page, and what the next one comes after.
pub(super) fn listed<T: Serialize, Id: ToString>(page: &Page<T>, id: impl Fn(&T) -> Id) -> Response {
    let next = page.items.last().filter(|_| page.more).map(|last| id(last).to_string());
    Json(json!({"items": page.items, "next": next})).into_response()
}
