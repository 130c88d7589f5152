//! No form posted from another site, and no request for a host that cannot be one.

use super::problem::Problem;
use super::table::Table;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

/// Refuses forms posted from other sites. Browsers say where a request comes from; programs without cookies
/// need not.
pub(crate) async fn check(State(table): State<Table>, request: Request, next: Next) -> Response {
    if !names_one_host(&request) {
        let detail = "send one Host header with the name this server is reached by";
        return Problem::refusal(request.uri(), StatusCode::BAD_REQUEST, "bad-host", detail);
    }
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || is_own(request.headers(), table.takes_hidden_origins(&request)) {
        return next.run(request).await;
    }
    Problem::refusal(request.uri(), StatusCode::FORBIDDEN, "other-site", OTHER_SITE)
}

/// What is told of a request that another site made.
pub(super) const OTHER_SITE: &str = "a browser sent this from another site; send it from this server's own pages, or without cookies by a program";

/// The longest name there is (RFC 1035, 2.3.4) in brackets or with a port.
const LONGEST_HOST: usize = 255 + ":65535".len();

/// At most one `Host`, and it can be one. Old clients send none.
fn names_one_host(request: &Request) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let Some(host) = hosts.next() else { return true };
    let host = host.to_str().ok().filter(|host| host.len() <= LONGEST_HOST && !host.contains('@'));
    hosts.next().is_none() && host.is_some_and(|host| host.parse::<Authority>().is_ok())
}

/// Whether a request is not of another site's making, by what its browser says. `takes_hidden` is for forms
/// of pages that hide their address.
pub(crate) fn is_own(headers: &HeaderMap, takes_hidden: bool) -> bool {
    let (Ok(site), Ok(origin)) =
        (only(headers, HeaderName::from_static("sec-fetch-site")), only(headers, header::ORIGIN))
    else {
        return false;
    };
    match site {
        Some("same-origin") => return true,
        // Nobody's page sent it, so that it says it comes from nowhere, or from here.
        None | Some("none") => {}
        Some(_) => return false,
    }
    match origin {
        None => true,
        // Browsers that do not say what site a request comes from write this after a page that hides its
        // address, as ours did, and some always.
        Some("null") => takes_hidden,
        Some(origin) => {
            only(headers, header::HOST).is_ok_and(|host| host.is_some_and(|host| is_origin_of(origin, host)))
        }
    }
}

/// A header stands twice, or is no text.
struct Unclear;

/// The one value of a header, if it is there.
fn only(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, Unclear> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map(|value| value.to_str().map_err(|_| Unclear)).transpose()?;
    if values.next().is_some() { Err(Unclear) } else { Ok(value) }
}

/// Whether an origin is this host's: browsers leave the default port out, and some proxies add it.
fn is_origin_of(origin: &str, host: &str) -> bool {
    let Some((scheme, named)) = origin.split_once("://") else { return false };
    let default = match scheme {
        "https" => ":443",
        "http" => ":80",
        _ => return false,
    };
    let bare = |name: &str| name.strip_suffix(default).unwrap_or(name).to_ascii_lowercase();
    bare(named) == bare(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_host_with_or_without_its_default_port() {
        for (origin, host) in [
            ("https://b.example", "b.example"),
            ("https://b.example", "b.example:443"),
            ("http://b.example", "B.example:80"),
            ("https://b.example:8443", "b.example:8443"),
            ("http://[::1]:8080", "[::1]:8080"),
        ] {
            assert!(is_origin_of(origin, host), "{origin} {host}");
        }
        for (origin, host) in [
            ("https://b.example", "b.example:80"),
            ("http://b.example", "b.example:443"),
            ("https://evil.example", "b.example"),
            ("https://b.example:8443", "b.example"),
            ("ftp://b.example", "b.example"),
            ("null", "null"),
        ] {
            assert!(!is_origin_of(origin, host), "{origin} {host}");
        }
    }
}
