//! Who sees what: every role under the rules in force, in words and as a grid.

use super::{MATRIX, RULES};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::session::Staff;
use axum::extract::Query;
use axum::response::{Html, IntoResponse, Response};
use bayboard::DivisionId;
use bayboard_policy::{Frame, page};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// The division whose rules are shown.
    at: String,
}

pub(crate) async fn show(staff: Staff, Query(asked): Query<Asked>) -> Response {
    // Whoever may read the rules may read what they mean.
    if let Err(error) = staff.seat().rules().in_force().await {
        return staff.failed(&error);
    }
    let company = &staff.visit.company;
    let Some(rules) = &staff.visit.app.rules else { return failed::missing(&staff) };
    let rules = rules.of(company.id, asked.at.parse::<DivisionId>().ok());
    let [style, script, back] =
        ["/assets/rules.css", "/assets/rules.js", RULES].map(|path| company.site.path(path));
    let frame =
        Frame::Served { style: style.as_str(), script: script.as_str(), back: (back.as_str(), &say("back")) };
    Html(page(&rules, None, Some(&company.site.company), frame)).into_response()
}

/// Where one role is told in words.
pub(in crate::staff) fn of_role(role: &str) -> String {
    format!("{MATRIX}#one/{role}")
}
