//! The JSON API described: as OpenAPI 3.1 for programs, and as a page for people. Both are made from the
//! table of routes and from the types that handlers read and answer.

mod answers;
mod document;
mod page;
mod schema_text;

use crate::http::{Company, Credential, Route, Surface};
use crate::pages::{Look, Site, Theme};
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use document::Description;
use maud::Markup;
use std::borrow::Cow;
use std::sync::LazyLock;
use utoipa::openapi::OpenApi;

/// The description, and the page that shows it.
pub(crate) fn routes() -> Vec<Route> {
    use Credential::Nothing;
    vec![
        Route::get("/api", Surface::Page, Nothing, "the JSON API, for people to read", read),
        Route::get(
            "/api/openapi.json",
            Surface::Json,
            Nothing,
            "describes the JSON API as OpenAPI 3.1",
            told,
        )
        .gives::<Description>(200, "this description"),
    ]
}

/// The table of routes does not change while a server runs.
static DOCUMENT: LazyLock<OpenApi> = LazyLock::new(|| document::of(&crate::routes::public()));
static JSON: LazyLock<String> =
    LazyLock::new(|| DOCUMENT.to_json().expect("texts, numbers and lists can be serialised"));

async fn told(company: Company) -> Response {
    let prefix = &company.site.prefix;
    let json = if prefix.is_empty() {
        Cow::Borrowed(JSON.as_str())
    } else {
        document::under(&DOCUMENT, prefix).into()
    };
    ([(header::CONTENT_TYPE, "application/json")], json).into_response()
}

async fn read(company: Company, Query(look): Query<Look>) -> Markup {
    shown(&company.site, look.theme())
}

fn shown(site: &Site, theme: Theme) -> Markup {
    page::page(site, theme, &DOCUMENT)
}
