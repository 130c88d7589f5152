//! The request log: who asked for which route, when, and what came of it. A route stands in it as the table's
//! template: no id of a record, no secret of a link and no query can.

use super::caller::Caller;
use super::table::Table;
use crate::app::App;
use crate::process::metrics::Requested;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
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
    mut request: Request,
    next: Next,
) -> Response {
    let caller = Caller::of(request.headers(), request.extensions().get().copied(), &app.proxies);
    let (route, method) = (table.template(&request), known(request.method()));
    let asker = Asker::default();
    request.extensions_mut().insert(asker.clone());
    let response = next.run(request).await;
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
