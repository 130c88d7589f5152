//! The company's settings.

use super::fields::{parse, replacing, replacing_word, unless_empty, zone};
use super::token::Authorized;
use super::write::{body, must_match, with_etag};
use crate::app::App;
use crate::http::{Credential, IfMatch, Problem, Route, Surface};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use bayboard::access::RoleSets;
use bayboard::portal::SettingsPatch;
use bayboard::{AccountId, SettingsView};
use serde::Deserialize;
use std::sync::Arc;
use utoipa::ToSchema;

pub(super) fn routes() -> Vec<Route> {
    const ALL: &str = "/api/v1/settings";
    use Credential::Token;
    use Surface::Json;
    vec![
        Route::get(ALL, Json, Token, "reads the company's settings", show)
            .gives::<SettingsView>(200, "as they are")
            .named(),
        Route::patch(ALL, Json, Token, "changes the company's settings", update)
            .takes::<SettingsChange>()
            .if_match(IfMatch::Needed)
            .gives::<SettingsView>(200, "as they are now")
            .named(),
    ]
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SettingsChange {
    /// The name on boards and pages.
    name: Option<String>,
    /// Dispatch's phone.
    phone: Option<String>,
    /// The company's time zone, by its IANA name.
    zone: Option<String>,
    /// Primary colour of its pages: #1f6feb.
    color: Option<String>,
    /// Whether clocks count 12 hours.
    #[serde(default, deserialize_with = "unless_empty")]
    twelve_hours: Option<bool>,
    /// Minutes past the booked pickup after which a call is late, at most 720.
    #[serde(default, deserialize_with = "unless_empty")]
    late_after_min: Option<u16>,
    /// Minutes that a row stays after the crew arrived, at most 720.
    #[serde(default, deserialize_with = "unless_empty")]
    keep_arrived_min: Option<u16>,
    /// Minutes that a cancelled row stays, at most 720.
    #[serde(default, deserialize_with = "unless_empty")]
    keep_cancelled_min: Option<u16>,
    /// Hours ahead that a board shows, 1 to 336.
    #[serde(default, deserialize_with = "unless_empty")]
    horizon_hours: Option<u16>,
    /// Days ahead that the list of coming days shows, 1 to 92.
    #[serde(default, deserialize_with = "unless_empty")]
    days_ahead: Option<u16>,
    /// Hours after its last time that a call which nobody closed leaves the boards, 24 to 720.
    #[serde(default, deserialize_with = "unless_empty")]
    forget_after_hours: Option<u16>,
    /// Minutes without an act after which a staff session locks, 1 to 240.
    #[serde(default, deserialize_with = "unless_empty")]
    lock_after_min: Option<u16>,
    /// Which sets of roles it works with.
    #[schema(value_type = Option<RoleSets>)]
    role_sets: Option<String>,
    /// Accounts that are told of emergency access, at most 32.
    #[schema(value_type = Option<Vec<AccountId>>)]
    privacy_officers: Option<Vec<String>>,
}

impl SettingsChange {
    fn parse(&self) -> Result<SettingsPatch, Problem> {
        Ok(SettingsPatch {
            name: replacing("name", self.name.as_ref())?,
            phone: replacing("phone", self.phone.as_ref())?,
            zone: self.zone.as_deref().map(|name| zone("zone", name)).transpose()?,
            color: self.color.as_deref().map(color).transpose()?,
            twelve_hours: self.twelve_hours,
            late_after_min: self.late_after_min,
            keep_arrived_min: self.keep_arrived_min,
            keep_cancelled_min: self.keep_cancelled_min,
            horizon_hours: self.horizon_hours,
            days_ahead: self.days_ahead,
            forget_after_hours: self.forget_after_hours,
            lock_after_min: self.lock_after_min,
            role_sets: replacing_word("role_sets", self.role_sets.as_ref())?,
            privacy_officers: self.privacy_officers.as_deref().map(officers).transpose()?,
        })
    }
}

fn officers(ids: &[String]) -> Result<Vec<AccountId>, Problem> {
    ids.iter().map(|id| parse("privacy_officers", id)).collect()
}

/// As answers give it: `#1f6feb`.
pub(crate) fn color(text: &str) -> Result<u32, Problem> {
    let digits = text.trim().trim_start_matches('#');
    let is_whole = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let color = is_whole.then(|| u32::from_str_radix(digits, 16).ok()).flatten();
    color.ok_or_else(|| Problem::invalid("color", "must be # and six hex digits"))
}

async fn show(State(app): State<Arc<App>>, Authorized(viewer): Authorized) -> Result<Response, Problem> {
    let settings = app.portal.seat(&viewer, app.now()).settings().read().await?;
    Ok(with_etag(settings.version(), Json(settings)))
}

async fn update(
    State(app): State<Arc<App>>,
    Authorized(viewer): Authorized,
    headers: HeaderMap,
    bytes: Bytes,
) -> Result<Response, Problem> {
    let (patch, seen) = (body::<SettingsChange>(&bytes)?.parse()?, must_match(&headers)?);
    let settings = app.portal.seat(&viewer, app.now()).settings().update(seen, patch).await;
    let settings = settings.map_err(|error| Problem::of_write(error, seen.is_some()))?;
    app.renew_site();
    Ok(with_etag(settings.version(), Json(settings)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_six_hex_digits() {
        assert_eq!((color("#1f6feb").ok(), color("1F6FEB").ok()), (Some(0x001f_6feb), Some(0x001f_6feb)));
        for bad in ["", "#", "#1f6fe", "#1f6feb0", "+f6feb0", "#1f6feg"] {
            assert!(color(bad).is_err(), "{bad}");
        }
    }
}
