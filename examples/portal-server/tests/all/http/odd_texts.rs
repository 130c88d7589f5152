//! Texts that broke other software.

use super::Portal;
use crate::logs::Logs;
use crate::wire::Request;
use futures_util::{StreamExt, stream};
use serde_json::Value;

/// Strings that broke other people's software, where the collection is at hand; else a handful.
fn naughty() -> Vec<String> {
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    let own = [
        "\r\nSet-Cookie: a=b",
        "\u{1b}[31mred",
        "a\u{0}b",
        "\u{202e}dorw",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "\u{feff}x",
        "🚑",
    ];
    let mut all: Vec<String> = own.map(str::to_owned).to_vec();
    if let Ok(text) = std::fs::read_to_string(format!("{folder}/naughty-strings.json")) {
        let more: Vec<String> = serde_json::from_str(&text).unwrap();
        assert!(more.len() > 400, "the collection is shorter than it was");
        all.extend(more);
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_texts_break_neither_answers_nor_log_lines() {
    let logs = Logs::captured();
    let portal = Portal::new().await;
    let session = portal.session().await;
    let asked: usize = stream::iter(naughty())
        .map(|text| portal.take(text, &session))
        .buffer_unordered(16)
        .collect::<Vec<_>>()
        .await
        .iter()
        .sum();
    let board = portal.ask(&Request::get("/board").cookie(Some(&session))).await;
    assert!(board.status() == 200 && !board.text().contains("<script>alert"), "what was booked is escaped");
    let logged = logs.text();
    assert!(asked > 80 && logged.lines().count() >= asked, "a line for each request");
    for line in logged.lines() {
        assert!(line.chars().all(|c| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(&c)), "{line:?}");
        serde_json::from_str::<Value>(line).unwrap_or_else(|_| panic!("one event, one line: {line:?}"));
    }
}
