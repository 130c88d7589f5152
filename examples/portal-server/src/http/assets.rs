//! Style sheets, script and marks, embedded in the binary.

use super::route::{Credential, Route, Surface};
use super::tenant::Company;
use crate::pages::layout::brand_css;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
/// For browsers that cannot run the others.
const WATCH: &str = include_str!("../../assets/watch.js");
const SVG: &str = "image/svg+xml";

/// Short, so that a new release shows within minutes; these files hold nothing of anybody.
const CACHE: &str = "public, max-age=300";

/// What pages of every audience load.
pub(crate) fn routes() -> Vec<Route> {
    let what = "the style sheets, scripts and marks of pages";
    vec![Route::get("/assets/{name}", Surface::Asset, Credential::Nothing, what, serve)]
}

async fn serve(company: Company, Path(name): Path<String>) -> Response {
    let file = match name.as_str() {
        "brand.css" => return (kind(CSS), brand_css(&company.site)).into_response(),
        "page.css" => (CSS, include_str!("../../assets/page.css")),
        "staff.css" => (CSS, include_str!("../../assets/staff.css")),
        "board.css" => (CSS, include_str!("../../assets/board.css")),
        "board.js" => (SCRIPT, include_str!("../../assets/board.js")),
        "feed.js" => (SCRIPT, include_str!("../../assets/feed.js")),
        "staff.js" => (SCRIPT, include_str!("../../assets/staff.js")),
        "watch.js" => (SCRIPT, WATCH),
        "favicon.svg" => (SVG, include_str!("../../assets/favicon.svg")),
        "rules.css" => (CSS, bayboard_policy::PAGE_STYLE),
        "rules.js" => (SCRIPT, bayboard_policy::PAGE_SCRIPT),
        "logo.svg" => (SVG, include_str!("../../assets/logo.svg")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    (kind(file.0), file.1).into_response()
}

fn kind(kind: &'static str) -> [(header::HeaderName, &'static str); 2] {
    [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, CACHE)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What browsers learned after their first edition: none of it may keep the watchdog from running.
    const LATER: [&str; 14] = [
        "=>",
        "`",
        "?.",
        "??",
        "**",
        "...",
        "let ",
        "const ",
        "class ",
        "async ",
        "await ",
        "import ",
        "for (const",
        " of ",
    ];

    fn later_words(script: &str) -> Vec<&'static str> {
        let code: Vec<&str> =
            script.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        let code: Vec<&str> = code.into_iter().filter(|line| !line.trim_start().starts_with("/**")).collect();
        LATER.into_iter().filter(|word| code.iter().any(|line| line.contains(word))).collect()
    }

    #[test]
    fn the_watchdog_is_syntax_to_the_oldest_browser() {
        assert_eq!(later_words(WATCH), Vec::<&str>::new());
        assert!(later_words(include_str!("../../assets/board.js")).len() > 6, "the check has gone blind");
    }
}
