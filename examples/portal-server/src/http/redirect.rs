//! The plain listener beside TLS: it sends browsers to https, and takes nothing in.

use super::accept::accept;
use super::request_log::known;
use crate::app::App;
use crate::process::metrics::Requested;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use tokio::net::TcpListener;

const HTTPS: u16 = 443;

/// Where to, and by whose names.
#[derive(Clone)]
struct Redirect {
    app: Arc<App>,
    port: u16,
}

/// Redirects what comes to a listener to the same place at https on a port, until the app shuts down.
pub async fn redirect(app: Arc<App>, listener: TcpListener, port: u16) {
    let router = Router::new().fallback(answer).with_state(Redirect { app: Arc::clone(&app), port });
    let cap = app.connections.clone();
    accept(app, listener, router, None, Some(cap)).await;
}

/// One answer a connection, so that no body is ever read, not even to find its end.
async fn answer(State(redirect): State<Redirect>, request: Request) -> Response {
    let method = known(request.method());
    let response = ([(header::CONNECTION, "close")], redirect.answer(&request)).into_response();
    let asked = Requested { route: "redirect", method, status: response.status().as_u16() };
    redirect.app.metrics.requests.get_or_create(&asked).inc();
    response
}

impl Redirect {
    fn answer(&self, request: &Request) -> Response {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")], "use https\n")
                .into_response();
        }
        match self.target(request) {
            Some(target) => (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, target)]).into_response(),
            None => (StatusCode::NOT_FOUND, "not found\n").into_response(),
        }
    }

    /// Only to hosts that a certificate names: whoever writes the host must not choose where people are sent.
    fn target(&self, request: &Request) -> Option<String> {
        let host = host(request)?;
        let is_ours = self.app.certificates.as_ref()?.are_for(host.trim_matches(['[', ']']));
        let port = if self.port == HTTPS { String::new() } else { format!(":{}", self.port) };
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        (is_ours && path.starts_with('/')).then(|| format!("https://{host}{port}{path}"))
    }
}

fn host(request: &Request) -> Option<String> {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let authority = match request.uri().authority() {
        Some(authority) => authority.clone(),
        None => named?.parse::<Authority>().ok()?,
    };
    Some(authority.host().to_ascii_lowercase())
}
