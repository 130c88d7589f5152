//! The answers of an operation: those of its own, and the problems that may be told instead.

use crate::http::{Credential, IfMatch, KINDS, ProblemDocument, Route, Shape};
use std::collections::BTreeMap;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::response::{Response, ResponseBuilder};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{ContentBuilder, Header};

/// By status.
pub(super) fn of(route: &Route) -> BTreeMap<u16, Response> {
    let own = route.operation.gives.iter().map(|answer| {
        let mut told = ResponseBuilder::new().description(answer.what);
        if let Some(body) = answer.body {
            let content = ContentBuilder::new().schema(Some(body().schema)).build();
            told = told.content("application/json", content);
        }
        for kind in answer.files {
            let content = ContentBuilder::new().schema(Some(ObjectBuilder::new().schema_type(Type::String)));
            told = told.content(*kind, content.build());
        }
        if answer.is_named {
            told =
                told.header("ETag", text("Names what this answer shows; missing where you may not see it."));
        }
        if opens_a_board(route) {
            told = told.header("bayboard-feed", text("`behind` while the server cannot reach its database."));
        }
        (answer.status, told.build())
    });
    let problems = statuses(route).into_iter().map(|status| (status, problem(status)));
    let bare = bare(route).into_iter().map(|(status, what)| (status, Response::new(what)));
    problems.chain(bare).chain(own).collect()
}

/// Problem documents that may come in the place of an answer. Kinds say what to do.
fn problem(status: u16) -> Response {
    let kinds = KINDS.iter().filter(|kind| kind.statuses.contains(&status));
    let told: Vec<String> = kinds.map(|kind| format!("`{}`: {}.", kind.name, kind.what)).collect();
    let content = ContentBuilder::new().schema(Some(Shape::of::<ProblemDocument<'_>>().schema)).build();
    let answer =
        ResponseBuilder::new().description(told.join(" ")).content("application/problem+json", content);
    match status {
        401 => answer.header("WWW-Authenticate", text("`Bearer`.")),
        429 | 503 => answer.header("Retry-After", text("Seconds to wait.")),
        _ => answer,
    }
    .build()
}

/// Which problems a route may tell, by what it reads.
fn statuses(route: &Route) -> Vec<u16> {
    let told = &route.operation;
    let mut all: Vec<u16> = match route.credential {
        Credential::Token => vec![401, 403, 429, 503],
        Credential::Nothing | Credential::Session | Credential::Link | Credential::Staff => Vec::new(),
    };
    let writes = !route.method.is_safe();
    let names_a_record = route.path.contains('{') && route.credential == Credential::Token;
    let may_not_be_read = told.takes.is_some() || told.takes_key || told.asks.is_some();
    all.push(400);
    all.extend(if names_a_record || told.asks.is_some() { vec![404] } else { Vec::new() });
    all.extend(if writes { vec![403, 408, 409, 413] } else { Vec::new() });
    all.extend(if may_not_be_read || told.if_match != IfMatch::Unread { vec![422] } else { Vec::new() });
    all.extend(match told.if_match {
        IfMatch::Needed => vec![412, 428],
        IfMatch::Taken => vec![412],
        IfMatch::Unread | IfMatch::Refused => Vec::new(),
    });
    all
}

/// What screens are answered instead of a board: a status, for there is nobody to read more.
fn bare(route: &Route) -> Vec<(u16, &'static str)> {
    let over = match route.credential {
        Credential::Session => (401, "no session, or one that has ended"),
        Credential::Link => (410, "no such link, or one that was taken away"),
        Credential::Nothing | Credential::Token | Credential::Staff => return Vec::new(),
    };
    vec![over, (503, "the database does not answer; try again after Retry-After")]
}

fn opens_a_board(route: &Route) -> bool {
    matches!(route.credential, Credential::Session | Credential::Link)
}

fn text(what: &str) -> Header {
    HeaderBuilder::new()
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .description(Some(what))
        .build()
}
