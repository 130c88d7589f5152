//! What people type and browsers send at the doors.

use super::Portal;
use crate::wire::{Connection, Request};
use serde_json::json;

/// As East Asian keyboards type it.
fn wide(text: &str) -> String {
    text.chars()
        .map(|c| if c == ' ' { '\u{3000}' } else { char::from_u32(u32::from(c) + 0xfee0).unwrap() })
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_and_a_code_open_their_board_however_they_are_typed() {
    let portal = Portal::new().await;
    assert_eq!(portal.api("POST", "/dispatches", &portal.booking()).await.status(), 201);
    let (id, code) = (portal.place.public_id.clone(), portal.place.code.clone());
    for dash in "-–‑‐—−./_ ·．－\u{ad}\u{200b}\u{202c}".chars() {
        let typed = |text: &str| text.replace('-', &dash.to_string());
        assert_eq!(portal.rows(&typed(&id), &typed(&code)).await, 1, "U+{:04X}", u32::from(dash));
    }
    for typed in [
        format!("ID {id}"),
        format!("id: {id}"),
        wide(&format!("ID {id}")),
        format!("\u{202a}{id}\u{202c}"),
        format!("Facility {id}."),
    ] {
        assert_eq!(portal.rows(&typed, &code).await, 1, "{typed}");
    }
    for typed in
        [format!("Code: {code}"), format!("ID {code}"), wide(&code), code.to_lowercase(), format!("“{code}”")]
    {
        assert_eq!(portal.rows(&id, &typed).await, 1, "another way to type the code");
    }
    assert_eq!(portal.rows(&format!("ID {}", &id[1..]), &code).await, 0, "a word is no digit");
    assert_eq!(portal.rows(&id, &code[1..]).await, 0);
}

/// Known or not, an ID in another spelling is that ID: the same page, and the spelling shown back as it came.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn spellings_are_treated_alike_for_ids_that_exist_and_ids_that_do_not() {
    let portal = Portal::new().await;
    let spellings: [fn(&str) -> String; 4] = [
        str::to_owned,
        |id| format!("ID {}", id.replace('-', "–")),
        wide,
        |id| format!("{id}{}", " x".repeat(40)),
    ];
    for spell in spellings {
        let mut pages = Vec::new();
        for id in [portal.place.public_id.as_str(), "0000-0001"] {
            let session = portal.session(&spell(id), "wrong").await;
            let page = portal.ask(&Request::get("/board").cookie(Some(&session))).await.text();
            let shown: String = spell(id)
                .chars()
                .scan(0, |bytes, c| {
                    *bytes += c.len_utf8();
                    (*bytes <= 48).then_some(c)
                })
                .collect();
            assert!(page.contains(shown.trim_end()), "what was typed is shown");
            pages.push((session.len(), page.replace(&spell(id), "").replace(shown.trim_end(), "")));
        }
        assert_eq!(pages[0], pages[1]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn browsers_that_do_not_say_where_they_come_from_sign_in_and_out_and_nothing_else() {
    let portal = Portal::new().await;
    let form = || {
        Request::form(
            "/board/sign-in",
            &[("facility_id", &portal.place.public_id), ("access_code", &portal.place.code)],
        )
    };
    assert_eq!(portal.ask(&form().with("origin", "null")).await.status(), 303);
    assert_eq!(
        portal.ask(&form().with("origin", "null").with("sec-fetch-site", "cross-site")).await.status(),
        403
    );
    assert_eq!(
        portal.ask(&Request::new("POST", "/board/sign-out").with("origin", "null")).await.status(),
        303
    );
    let unit = Request::json("POST", "/api/v1/units", json!({"call_sign": "M1", "level": "als"}))
        .bearer(&portal.token);
    assert_eq!(portal.ask(&unit.with("origin", "null")).await.status(), 403);
    for (host, origin, status) in [
        ("b.example:443", "https://b.example", 303),
        ("b.example", "https://b.example:443", 303),
        ("b.example:80", "http://B.example", 303),
        ("b.example:80", "https://b.example", 403),
        ("b.example:8443", "https://b.example", 403),
    ] {
        let text = String::from_utf8(form().with("origin", origin).bytes())
            .unwrap()
            .replace("host: portal.example", &format!("host: {host}"));
        let mut connection = Connection::to(portal.server.address);
        connection.send(text.as_bytes()).await;
        assert_eq!(connection.answer(false, usize::MAX).await.status(), status, "{host} {origin}");
    }
    assert!(
        portal
            .ask(&Request::get("/"))
            .await
            .text()
            .contains("<meta name=\"referrer\" content=\"same-origin\">")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_host_is_one_name_within_bounds() {
    let portal = Portal::new().await;
    let long = format!("host: {}\r\n", "a".repeat(300));
    for hosts in [
        "host: a.example\r\nhost: b.example\r\n",
        "host: me@a.example\r\n",
        "host: a b\r\n",
        long.as_str(),
        "host: \u{e9}\r\n",
    ] {
        let mut connection = Connection::to(portal.server.address);
        connection.send(format!("GET /api/v1/facilities HTTP/1.1\r\n{hosts}\r\n").as_bytes()).await;
        let answer = connection.answer(false, usize::MAX).await;
        assert_eq!(
            (answer.status(), answer.header("content-type")),
            (400, Some("application/problem+json")),
            "{hosts}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_session_is_found_among_whatever_cookies_there_are() {
    let portal = Portal::new().await;
    let session = portal.session(&portal.place.public_id, &portal.place.code).await;
    for cookies in [
        format!("bayboard={session}"),
        format!("user=José; bayboard={session}"),
        format!("bayboard={session}; user=José"),
        format!("bayboard=stale; bayboard={session}"),
        format!("bayboard=; theme=\"a=b\"; nonsense; bayboard={session};"),
        format!("bayboard=\"{session}\""),
    ] {
        assert_eq!(portal.board(&cookies).await.status(), 200, "{}", cookies.replace(&session, "..."));
    }
    let ended = portal.session(&portal.place.public_id, &portal.place.code).await;
    let leave = Request::new("POST", "/board/sign-out").cookie(Some(&ended));
    assert_eq!(portal.ask(&leave).await.status(), 303);
    assert_eq!(portal.board(&format!("bayboard={ended}")).await.status(), 401);
    assert_eq!(
        portal.board(&format!("bayboard={ended}; bayboard={session}")).await.status(),
        200,
        "one that ended comes first"
    );
    // Another application's cookie that only ends in our name is not ours.
    for cookies in [format!("x-bayboard={session}"), "bayboard=stale".to_owned(), "user=José".to_owned()] {
        assert_eq!(portal.board(&cookies).await.status(), 401);
    }
}
