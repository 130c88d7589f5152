//! Who asked for which route, when, and what came of it, for the process's log, counters, and the request log
//! that lasts. A route is told as the table's template: no id of a record, secret of a link or query is.

use super::caller::Caller;
use super::table::Table;
use super::tenant::Company;
use crate::app::App;
use crate::process::metrics::Requested;
use crate::request_log::Asked;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// The account or display behind a request; a handler puts it on its answer.
#[derive(Clone, Debug)]
pub(crate) struct Who(pub(crate) String);

/// Where whoever finds out on the way in who asks writes it down, for requests whose answers are made
/// elsewhere.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asker(Arc<OnceLock<Who>>);

impl Asker {
    pub(crate) fn is(&self, who: Who) {
        let _ = self.0.set(who);
    }
}

pub(crate) async fn record(
    State((app, table)): State<(Arc<App>, Table)>,
    request: Request,
    next: Next,
) -> Response {
    let caller = Caller::of(request.headers(), request.extensions().get().copied(), &app.proxies);
    let (route, method, at) = (table.template(&request), known(request.method()), app.now());
    let (mut parts, body) = request.into_parts();
    let (company, asker) = (Company::of(&app, &parts).id, Asker::default());
    parts.extensions.insert(asker.clone());
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status().as_u16();
    let who = response
        .extensions()
        .get::<Who>()
        .or_else(|| asker.0.get())
        .map(|who| who.0.as_str())
        .unwrap_or_default();
    let agent = caller.agent.as_deref().unwrap_or_default();
    tracing::info!(target: "request", address = caller.address, who, method, route, status, agent);
    app.metrics.requests.get_or_create(&Requested { route, method, status }).inc();
    if let Some(log) = &app.request_log {
        let (at_text, company) = (at.to_string(), company.to_string());
        let (who, agent, address) = (who.to_owned(), agent.to_owned(), caller.address);
        let (method, route) = (Cow::Borrowed(method), Cow::Borrowed(route));
        log.note(at, Asked { at: at_text, company, address, who, method, route, status, agent });
    }
    response
}

/// A client may make methods up, and what it writes there belongs neither into logs nor into labels.
pub(crate) fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PATCH => "PATCH",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
