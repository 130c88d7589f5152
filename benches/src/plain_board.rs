//! A facility's board as somebody would write it who has the texts already: borrowed rows, and nothing
//! between them and serde_json. Its JSON is ours byte for byte.

use serde::{Deserialize, Serialize};
use std::ops::Not;

/// Both charts.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as in the JSON")]
pub struct PlainBoard<'a> {
    pub version: u8,
    #[serde(borrow)]
    pub departures: Vec<PlainRow<'a>>,
    #[serde(borrow)]
    pub arrivals: Vec<PlainRow<'a>>,
}

/// One line of a chart.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as in the JSON")]
pub struct PlainRow<'a> {
    pub key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<&'a str>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub time: Option<PlainTime<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level_mark: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_end: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_minutes: Option<u32>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub authorization: Option<PlainAuthorization<'a>>,
    #[serde(rename = "return", default, skip_serializing_if = "Not::not")]
    pub is_return: bool,
}

/// When.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as in the JSON")]
pub struct PlainTime<'a> {
    pub kind: &'a str,
    pub label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<&'a str>,
}

/// A missing authorization number.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "named as in the JSON")]
pub struct PlainAuthorization<'a> {
    pub missing: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<&'a str>,
}
