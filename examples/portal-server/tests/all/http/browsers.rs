//! Headers, cookies, and forms that came from elsewhere.

use super::Portal;
use crate::wire::{Answer, Connection, Request, ask};
use portal_server::app::AppSettings;
use portal_server::http::Surface;
use portal_server::routes;
use serde_json::json;
use std::collections::BTreeSet;

fn filled(route: &str) -> String {
    let id = "01890000-0000-7000-8000-000000000000";
    route
        .replace("{id}", id)
        .replace("{ref}", id)
        .replace("{display}", id)
        .replace("{secret}", "none")
        .replace("{day}", "2026-11-21")
        .replace("{name}", "page.css")
}

/// An address of every path there is.
fn paths() -> BTreeSet<String> {
    routes::public().iter().map(|route| filled(route.path)).collect()
}

/// Where pages send their forms to.
fn forms() -> BTreeSet<&'static str> {
    let of_pages = routes::public().into_iter().filter(|route| route.surface == Surface::Page);
    let forms: BTreeSet<_> = of_pages.filter(|route| route.method != "GET").map(|route| route.path).collect();
    assert!(forms.is_superset(&BTreeSet::from(["/board/sign-in", "/board/sign-out"])), "{forms:?}");
    forms
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_answers_with_the_security_headers_and_refuses_unknown_methods() {
    let portal = Portal::new().await;
    let expected = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    let routes: Vec<String> = paths().into_iter().chain(["/nowhere".to_owned()]).collect();
    let puts = routes::public().into_iter().filter(|route| route.method == "PUT");
    let takes_puts: BTreeSet<String> = puts.map(|route| filled(route.path)).collect();
    assert_eq!(takes_puts.len(), 2);
    for route in &routes {
        for method in ["GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS", "TRACE", "BREW"] {
            let answer = portal.api(Request::new(method, route)).await;
            for (name, value) in expected {
                assert_eq!(answer.header(name), Some(value), "{method} {route}");
            }
            let kept = answer.header("cache-control").unwrap();
            assert!(
                kept == "no-store" || route.starts_with("/assets/") && kept == "public, max-age=300",
                "{method} {route}: {kept}"
            );
            assert!(
                answer.header("server").is_none() && answer.header("strict-transport-security").is_none()
            );
            let is_put = method == "PUT" && !takes_puts.contains(route);
            if (is_put || matches!(method, "OPTIONS" | "TRACE" | "BREW")) && route != "/nowhere" {
                assert_eq!(answer.status(), 405, "{method} {route}");
                assert!(answer.header("allow").is_some(), "{method} {route}");
                let told = answer.header("content-type") == Some("application/problem+json");
                assert_eq!(told, route == "/api" || route.starts_with("/api/"), "{method} {route}");
            }
            assert!(answer.status() < 500, "{method} {route}: {}", answer.status());
        }
    }
    let metrics = ask(portal.server.admin, &Request::get("/metrics")).await.text();
    assert!(
        !metrics.contains("BREW") && metrics.contains("method=\"other\""),
        "made-up methods are one series"
    );
}

/// The session's cookie comes with links from other sites, so no address may do anything by being visited.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_by_a_link_from_another_site_changes_nothing() {
    let portal = Portal::new().await;
    let session = portal.session().await;
    let from_elsewhere =
        |request: Request| request.cookie(Some(&session)).with("sec-fetch-site", "cross-site");
    let app = &portal.server.app;
    let head = async || app.portal.store().head(app.tenant).await.unwrap();
    let before = head().await;
    for path in paths() {
        let answer =
            Connection::to(portal.server.address).open(&from_elsewhere(Request::get(&path)), 1).await;
        assert!(![0, 403].contains(&answer.status()), "{path}: {}", answer.status());
    }
    for path in forms() {
        assert_eq!(portal.ask(&from_elsewhere(Request::form(path, &[]))).await.status(), 403, "{path}");
    }
    assert_eq!(head().await, before);
    assert_eq!(portal.ask(&Request::get("/board").cookie(Some(&session))).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cookies_are_bound_to_this_host_and_to_tls_where_there_is_tls() {
    let plain = Portal::new().await.ask(&Portal::new().await.sign_in()).await;
    let flags = |answer: &Answer| answer.header("set-cookie").unwrap().split_once(';').unwrap().1.to_owned();
    assert!(plain.header("set-cookie").unwrap().starts_with("bayboard="));
    assert_eq!(flags(&plain), " HttpOnly; SameSite=Lax; Path=/; Max-Age=34560000");
    let proxies = vec!["127.0.0.1".parse().unwrap()];
    let portal =
        Portal::with(AppSettings { secure: true, trusted_proxies: proxies, ..AppSettings::default() }).await;
    let secure = portal.ask(&portal.sign_in()).await;
    assert!(secure.header("set-cookie").unwrap().starts_with("__Host-bayboard="));
    assert_eq!(flags(&secure), " HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=34560000");
    assert_eq!(secure.header("strict-transport-security"), Some("max-age=31536000"));
    let session = secure.session().unwrap();
    let board =
        portal.ask(&Request::get("/board").with("cookie", format!("__Host-bayboard={session}"))).await;
    assert_eq!(board.status(), 200);
    let unprefixed = portal.ask(&Request::get("/board").with("cookie", format!("bayboard={session}"))).await;
    assert_eq!(unprefixed.status(), 303, "a cookie that a neighbour could set is not looked at");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forms_from_other_sites_are_refused() {
    let portal = Portal::new().await;
    let table: [(&[(&str, &str)], u16); 13] = [
        (&[], 303),
        (&[("sec-fetch-site", "same-origin")], 303),
        (&[("sec-fetch-site", "none")], 303),
        (&[("sec-fetch-site", "none"), ("origin", "http://portal.example")], 303),
        (&[("sec-fetch-site", "none"), ("origin", "https://evil.example")], 403),
        (&[("sec-fetch-site", "cross-site")], 403),
        (&[("sec-fetch-site", "same-site")], 403),
        (&[("origin", "http://portal.example")], 303),
        (&[("origin", "https://evil.example")], 403),
        (&[("origin", "null")], 303),
        (&[("origin", "null"), ("sec-fetch-site", "cross-site")], 403),
        (&[("origin", "http://portal.example.evil.example")], 403),
        (&[("origin", "http://portal.example"), ("sec-fetch-site", "cross-site")], 403),
    ];
    for target in forms() {
        for (headers, status) in table {
            let request =
                headers.iter().fold(portal.sign_in(), |request, (name, value)| request.with(name, *value));
            let answer = portal.ask(&Request { target: target.to_owned(), ..request }).await;
            if target.starts_with("/board/") {
                assert_eq!(answer.status(), status, "{target} {headers:?}");
            } else {
                // What staff do is no stranger's to send from where nobody knows.
                let is_hidden = headers.contains(&("origin", "null"));
                assert_eq!(answer.status() == 403, status == 403 || is_hidden, "{target} {headers:?}");
            }
        }
    }
    let api = Request::json("POST", "/api/v1/units", json!({"call_sign": "M1", "level": "als"}));
    assert_eq!(portal.api(api.clone().with("sec-fetch-site", "cross-site")).await.status(), 403);
    assert_eq!(portal.api(api).await.status(), 201);
}
