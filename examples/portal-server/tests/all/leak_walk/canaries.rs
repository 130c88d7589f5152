//! Values that stand nowhere else: what no screen and no log may hold, and what requests bring along.

use std::collections::{BTreeMap, BTreeSet};

/// A value that stands nowhere else, by what it is.
pub(super) fn canary(what: &str) -> String {
    let digest = <sha2::Sha256 as sha2::Digest>::digest(what.as_bytes());
    format!("zq{}", &data_encoding::BASE32_NOPAD.encode(&digest)[..12])
}

/// Where only digits fit: `+1` and ten of them, begun so that no clock or counter reads like it.
pub(super) fn digits(what: &str) -> String {
    let digest = <sha2::Sha256 as sha2::Digest>::digest(what.as_bytes());
    let tail: String = digest.iter().take(8).map(|byte| char::from(b'0' + byte % 10)).collect();
    format!("+1908{tail}")
}

pub(super) const BIRTH: &str = "1931-02-27";

pub(super) const RUN: u64 = 7_770_123_456_789;

/// What no screen of a facility and no log may hold, by name.
pub(super) fn protected() -> BTreeMap<&'static str, String> {
    let mut all: BTreeMap<&'static str, String> = [
        "patient_name",
        "crew_notes",
        "dispatch_notes",
        "escort",
        "last_name",
        "reason",
        "origin_address",
        "destination_address",
        "home_name",
        "home_street",
        "typed_home_name",
        "authorization_number",
        "payor",
        "call_sign",
        "source_ref",
        "affiliate",
        "cancel_reason",
        "correction_reason",
        "other_room",
        "token_name",
        "facility_ref",
        "facility_street",
        "street_of_other",
    ]
    .into_iter()
    .map(|what| (what, canary(what)))
    .collect();
    all.insert("other_room", canary("other_room")[..16 - 2].to_owned());
    all.insert("callback_phone", digits("callback_phone"));
    all.insert("home_phone", digits("home_phone"));
    all.insert("facility_phone", digits("facility_phone"));
    all.insert("birth_date", BIRTH.to_owned());
    all.insert("run_number", RUN.to_string());
    all
}

/// What requests bring along, which nobody may find again in a log or an error.
pub(super) fn sent() -> BTreeMap<&'static str, String> {
    ["query", "query_name", "body", "body_name", "typed_id", "typed_code", "header", "path", "method"]
        .into_iter()
        .map(|what| (what, canary(what)))
        .collect()
}

pub(super) fn found(text: &str, canaries: &BTreeMap<&'static str, String>) -> BTreeSet<&'static str> {
    let text = text.to_lowercase();
    canaries.iter().filter(|(_, value)| text.contains(&value.to_lowercase())).map(|(name, _)| *name).collect()
}
