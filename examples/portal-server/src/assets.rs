//! Style sheets, script and marks, embedded in the binary.

use crate::app::App;
use crate::pages::layout::brand_css;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Short, so that a new release shows within minutes; these files hold nothing of anybody.
const CACHE: &str = "public, max-age=300";

pub(crate) async fn serve(State(app): State<Arc<App>>, Path(name): Path<String>) -> Response {
    let file = match name.as_str() {
        "brand.css" => return (kind(CSS), brand_css(&app.site)).into_response(),
        "page.css" => (CSS, include_str!("../assets/page.css")),
        "board.css" => (CSS, include_str!("../assets/board.css")),
        "board.js" => (SCRIPT, include_str!("../assets/board.js")),
        "favicon.svg" => (SVG, include_str!("../assets/favicon.svg")),
        "logo.svg" => (SVG, include_str!("../assets/logo.svg")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    (kind(file.0), file.1).into_response()
}

fn kind(kind: &'static str) -> [(header::HeaderName, &'static str); 2] {
    [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHE)]
}
