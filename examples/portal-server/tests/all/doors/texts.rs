//! Texts of records, as other systems send them.

use super::{Portal, with_field};
use serde_json::{Value, json};

/// What other systems send every day, and what becomes of it: in a text of one line, and in notes.
const TEXTS: [(&str, Option<(&str, &str)>); 14] = [
    ("one\r\ntwo", Some(("one two", "one\ntwo"))),
    ("one\rtwo\u{2028}3", Some(("one two 3", "one\ntwo\n3"))),
    ("a\tb", Some(("a b", "a\tb"))),
    ("\u{202a}+1 555 01\u{202c}", Some(("+1 555 01", "+1 555 01"))),
    ("\u{feff}a\u{200b}b\u{ad}c\u{200e}", Some(("abc", "abc"))),
    (
        "\u{639}\u{6cc}\u{200c}\u{631}",
        Some(("\u{639}\u{6cc}\u{200c}\u{631}", "\u{639}\u{6cc}\u{200c}\u{631}")),
    ),
    ("\u{1f468}\u{200d}\u{1f469}", Some(("\u{1f468}\u{200d}\u{1f469}", "\u{1f468}\u{200d}\u{1f469}"))),
    ("Ja\u{200d}ne", Some(("Jane", "Jane"))),
    (" \u{a0}x\u{3000}", Some(("x", "x"))),
    ("\u{3164}", None),
    ("\u{200b}\u{fe0f}", None),
    ("a\u{0}b", None),
    ("a\u{202e}b", None),
    ("a\u{1b}b", None),
];

/// Every text of every record: where it is sent, under which name, and whether it comes back in the answer.
const FIELDS: [(&str, &str); 26] = [
    ("/facilities", "name"),
    ("/facilities", "street"),
    ("/facilities", "city"),
    ("/facilities", "state"),
    ("/facilities", "postal_code"),
    ("/facilities", "phone"),
    ("/facilities", "npi"),
    ("/facilities", "cms_number"),
    ("/facilities", "source_ref"),
    ("/units", "call_sign"),
    ("/affiliates", "name"),
    ("/payors", "name"),
    ("/facilities/ID/displays", "name"),
    ("/facilities/ID/displays", "rooms/0"),
    ("/dispatches", "patient_name"),
    ("/dispatches", "callback_phone"),
    ("/dispatches", "crew_notes"),
    ("/dispatches", "dispatch_notes"),
    ("/dispatches", "escort"),
    ("/dispatches", "reason"),
    ("/dispatches", "source_ref"),
    ("/dispatches", "authorization/number"),
    ("/dispatches", "origin/room"),
    ("/dispatches", "destination/room"),
    ("/dispatches", "destination/name"),
    ("/dispatches", "destination/address"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_text_of_every_record_takes_what_other_systems_send() {
    let portal = Portal::new().await;
    let mut seen = 0;
    for (path, field) in FIELDS {
        let target = path.replace("ID", &portal.place.public_id);
        for (text, kept) in TEXTS {
            // References and call signs are unique: each record but one is made anew by its own text.
            let answer = portal.api("POST", &target, &with_field(&portal, path, field, text.into())).await;
            match kept {
                None => {
                    assert_eq!(answer.status(), 422, "{path} {field} {text:?}");
                    let named = answer.json()["field"].as_str().unwrap().replace('.', "/");
                    assert!(field.starts_with(&named), "{field} is not {named}");
                }
                Some((line, note)) => {
                    let expected = if field.ends_with("_notes") { note } else { line };
                    let unique = answer.status() == 409 && matches!(field, "source_ref" | "call_sign");
                    assert!(unique || answer.status() == 201, "{path} {field} {text:?}: {}", answer.text());
                    if let Some(told) = answer.json().pointer(&format!("/{field}")).and_then(Value::as_str) {
                        assert_eq!(told, expected, "{path} {field} {text:?}");
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} came back to be compared");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_empty_text_is_left_out_of_what_is_made_and_clears_what_is_changed() {
    let portal = Portal::new().await;
    let required = ["name", "call_sign", "rooms/0"];
    for (path, field) in FIELDS {
        let target = path.replace("ID", &portal.place.public_id);
        let answer = portal.api("POST", &target, &with_field(&portal, path, field, " ".into())).await;
        let expected = if required.contains(&field) { 422 } else { 201 };
        assert_eq!(answer.status(), expected, "{path} {field}: {}", answer.text());
    }
    for field in ["activation", "leg", "unit_id", "payor_id", "birth_date", "sex", "appointment", "priority"]
    {
        let answer =
            portal.api("POST", "/dispatches", &with_field(&portal, "/dispatches", field, "".into())).await;
        assert_eq!(answer.status(), 201, "{field}: {}", answer.text());
    }
    let made = portal
        .api("POST", "/dispatches", &with_field(&portal, "/dispatches", "crew_notes", "mind the dog".into()))
        .await;
    let target = format!("/dispatches/{}", made.json()["id"].as_str().unwrap());
    let kept = portal.api("PATCH", &target, &json!({"level": "als"})).await.json();
    assert_eq!(kept["crew_notes"], "mind the dog");
    let cleared =
        portal.api("PATCH", &target, &json!({"crew_notes": "", "appointment": "", "sex": ""})).await;
    assert_eq!((cleared.status(), cleared.json().get("crew_notes").and_then(Value::as_str)), (200, None));
    for field in ["level", "priority", "record_status", "pickup"] {
        assert_eq!(
            portal.api("PATCH", &target, &json!({field: ""})).await.status(),
            422,
            "{field} cannot be cleared"
        );
    }
    let place = format!("/facilities/{}", portal.place.public_id);
    assert_eq!(portal.api("PATCH", &place, &json!({"name": ""})).await.json()["field"], "name");
    assert_eq!(portal.api("PATCH", &place, &json!({"city": ""})).await.status(), 200);
}

/// Real numbers of every country, and addresses of every odd kind: taken and told as they were sent, or
/// refused by field.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn collections_of_other_peoples_texts_come_back_or_are_refused_by_field() {
    let portal = Portal::new().await;
    let folder = std::env::var("BAYBOARD_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_default();
    let phones = if std::env::var_os("BAYBOARD_NIGHTLY").is_some() { 1 } else { 12 };
    let mut texts: Vec<String> = serde_json::from_str(&read("naughty-strings.json")).unwrap_or_default();
    texts.extend(
        read("phone-numbers.csv")
            .lines()
            .skip(1)
            .step_by(phones)
            .flat_map(|line| line.split(',').skip(3).take(2))
            .map(str::to_owned),
    );
    texts.extend(
        read("email-addresses.xml")
            .split("<address>")
            .skip(1)
            .filter_map(|rest| rest.split("</address>").next())
            .map(str::to_owned),
    );
    texts.extend(ODD_TEXTS.map(str::to_owned));
    for text in texts {
        let mut booking = portal.booking();
        for field in ["patient_name", "callback_phone", "crew_notes", "reason"] {
            booking[field] = text.clone().into();
        }
        let answer = portal.api("POST", "/dispatches", &booking).await;
        let told = answer.json();
        if answer.status() == 201 {
            let name = told["patient_name"].as_str();
            assert!(name.is_some() || text.trim().is_empty(), "{text:?} got lost");
            let visible = |text: &str| {
                text.split_whitespace()
                    .flat_map(str::chars)
                    .filter(|c| !HIDDEN.contains(c) && !c.is_control())
                    .collect::<String>()
            };
            assert_eq!(visible(name.unwrap_or_default()), visible(&text));
            // What came back is sent again and comes back as it is.
            booking["patient_name"] = name.unwrap_or_default().into();
            assert_eq!(
                portal.api("POST", "/dispatches", &booking).await.json()["patient_name"].as_str(),
                name
            );
        } else {
            assert_eq!(answer.status(), 422, "{text:?}: {told}");
            assert!(
                told["field"].is_string()
                    && told["detail"].as_str().is_some_and(|detail| detail.contains(' ')),
                "{text:?}: {told}"
            );
        }
    }
}

/// A few of every kind, where no larger collections are at hand.
const ODD_TEXTS: [&str; 32] = [
    "(555) 010-0142",
    "+1 555 010 0142 ext. 7",
    "+44 20 7946 0958",
    "+36 1 555 0142",
    "01 99 00 12 34",
    "５５５－０１４２",
    "\u{202d}+1 555 010 0142\u{202c}",
    "test@example.org",
    "\"Ada Sample\" <ada@example.org>",
    "ada+ward.7@sub.example.org",
    "社會科學院語學研究所",
    "Ærøskøbing Ünïçødé",
    "Zoe\u{301} O\u{2019}Neill-Łukasz",
    "محمد الأمين",
    "שרה כהן",
    "क्\u{200d}ष",
    "می\u{200c}خواهم",
    "👩\u{200d}⚕\u{fe0f} 🚑",
    "<b>Ada</b>",
    "'; DROP TABLE dispatch; --",
    "{{7*7}} ${7*7} %s %n",
    "../../etc/passwd",
    "=HYPERLINK(\"x\")",
    "null",
    "-0",
    "1e309",
    "0x7f",
    "two  blanks",
    "line\r\nbreak\ttab",
    "\u{0}nul",
    "\u{1b}[31mred",
    "\u{200b}\u{2060}\u{feff}",
];

/// Marks that are dropped, or stay only where they mean something.
const HIDDEN: [char; 34] = [
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}',
    '\u{202d}', '\u{2060}', '\u{2061}', '\u{2062}', '\u{2063}', '\u{2064}', '\u{2065}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}', '\u{206a}', '\u{206b}', '\u{206c}', '\u{206d}', '\u{206e}',
    '\u{206f}', '\u{feff}', '\u{fff9}', '\u{fffa}', '\u{fffb}', '\u{61c}', '\u{3164}', '\u{2800}',
    '\u{ffa0}',
];
