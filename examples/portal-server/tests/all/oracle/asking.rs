//! What is sent to a route, so that whoever is let in has it done.

use crate::oracle::company::{Companies, Kind, OVERLAY, Rec, Spot};
use crate::oracle::table::Asked;
use crate::wire::Request;
use bayboard::Word;
use bayboard::access::Role;
use serde_json::{Value, json};

/// An id that nothing has.
pub const MISSING: &str = "01890000-0000-7000-8000-000000000000";
/// A version as one looks, of nothing.
const NO_VERSION: &str = "AAECAwQFBgcICQoLDA0O";

/// Roles that are given at divisions, each by some administrator: nobody gives what is above them.
pub const GIVEN: [Role; 4] =
    [Role::FamilyReunification, Role::EdNormal, Role::FieldEms, Role::PublicHealthUser];

/// The one that somebody may give at their division.
pub fn given_by(asker: &str) -> Role {
    match asker {
        "ed_admin" => Role::EdNormal,
        "ems_admin" => Role::FieldEms,
        "public_health_admin" => Role::PublicHealthUser,
        _ => Role::FamilyReunification,
    }
}

/// What a request is about.
#[derive(Clone, Debug)]
pub struct Target {
    pub rec: Rec,
    /// The division it is of, or is to be of; empty where it is the company's own.
    pub division: String,
    /// A role that an account there can hold.
    pub role: String,
    pub version: String,
    /// A facility of the place.
    pub facility: String,
    /// The region of the place.
    pub region: String,
}

impl Target {
    pub fn of(companies: &Companies, spot: Spot, rec: Rec) -> Self {
        let division = companies.divisions.get(&spot).map(ToString::to_string).unwrap_or_default();
        let role = if division.is_empty() { Role::Crew } else { GIVEN[0] }.word();
        let (version, facility) = (NO_VERSION.to_owned(), companies.facilities[&spot].to_string());
        let region = companies.regions.get(&spot).map(ToString::to_string).unwrap_or_default();
        Self { rec, division, role: role.to_owned(), version, facility, region }
    }

    /// With a role that this one may give there.
    pub fn asked_by(mut self, asker: &str) -> Self {
        if !self.division.is_empty() {
            self.role = given_by(asker).word().to_owned();
        }
        self
    }

    /// What is not there at all.
    pub fn missing() -> Self {
        let id = MISSING.to_owned();
        let rec = Rec { id: id.clone(), mark: String::new(), display: id.clone(), reference: id.clone() };
        let (version, role) = (NO_VERSION.to_owned(), GIVEN[0].word().to_owned());
        Self { rec, division: id.clone(), role, version, facility: id.clone(), region: id }
    }
}

/// What a route is about, by its path.
pub fn kind(path: &str) -> Option<Kind> {
    let rest = path.strip_prefix("/staff/").or_else(|| path.strip_prefix("/api/v1/"))?;
    Some(match rest.split('/').next()? {
        "facilities" => Kind::Facility,
        "accounts" => Kind::Account,
        "units" => Kind::Unit,
        "affiliates" => Kind::Affiliate,
        "payors" => Kind::Payor,
        "divisions" if rest.starts_with("divisions/regions") => Kind::Region,
        "regions" => Kind::Region,
        "divisions" => Kind::Division,
        "tokens" => Kind::Token,
        "rules" | "policies" => Kind::RuleFile,
        "dispatches" => Kind::Dispatch,
        _ => return None,
    })
}

/// Where a page's form gets the version from, that is sent with it.
pub fn form_of(asked: &Asked) -> Option<String> {
    let path = asked.path.as_str();
    match path {
        "/staff/facilities/{id}/change" | "/staff/settings" | "/staff/divisions/regions/{id}" => {
            Some(path.to_owned())
        }
        _ if path.starts_with("/staff/settings/officers") => Some("/staff/settings".to_owned()),
        _ if path.starts_with("/staff/accounts/{id}/grants") => Some("/staff/accounts/{id}".to_owned()),
        _ if path.ends_with("/{id}") && !asked.is_json() => Some(path.to_owned()),
        _ => None,
    }
}

/// The route's address.
pub fn address(asked: &Asked, target: &Target) -> String {
    let path = asked.path.replace("{id}", &target.rec.id).replace("{display}", &target.rec.display);
    let path = path.replace("{ref}", &target.rec.reference).replace("{day}", "2026-11-21");
    let path = path.replace("{secret}", "none").replace("{name}", "page.css");
    match (asked.how.as_str(), asked.is_json()) {
        ("lists", true) => format!("{path}?limit=200"),
        ("lists", false) => format!("{path}?state=all"),
        _ => path,
    }
}

/// The request. `name` is one that nothing has.
pub fn request(asked: &Asked, target: &Target, name: &str) -> Request {
    let path = address(asked, target);
    match asked.method.as_str() {
        "GET" => Request::get(path),
        "DELETE" => Request::new("DELETE", path),
        method if asked.is_json() => {
            let body = document(asked, target, name);
            let request = Request::json(method, path, body);
            if method == "PATCH" { request.with("if-match", "*") } else { request }
        }
        _ => {
            let fields = fields(asked, target, name);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(field, value)| (*field, value.as_str())).collect();
            Request::form(&path, &fields)
        }
    }
}

type Fields = Vec<(&'static str, String)>;

/// The form that is sent.
fn fields(asked: &Asked, target: &Target, name: &str) -> Fields {
    let of = |pairs: &[(&'static str, &str)]| -> Fields {
        pairs.iter().map(|(field, value)| (*field, (*value).to_owned())).collect()
    };
    let version = target.version.as_str();
    let place =
        if target.division.is_empty() { String::new() } else { format!("division:{}", target.division) };
    let facility = [
        ("name", name),
        ("kind", "clinic"),
        ("zone", "America/Chicago"),
        ("display_profile", "standard"),
        ("division_id", &target.division),
        ("version", version),
    ];
    let named = of(&[("name", name), ("version", version)]);
    let username = name.to_lowercase().replace(' ', ".");
    match asked.path.as_str() {
        "/board/sign-in" => of(&[("facility_id", "9999-0000"), ("access_code", "0000-1111-2222")]),
        "/staff/facilities" => of(&facility),
        "/staff/facilities/{id}/change" => {
            let mut all = of(&facility);
            all.push(("source_ref", target.rec.reference.clone()));
            all
        }
        "/staff/facilities/{id}/code/change" if asked.how == "typed" => {
            of(&[("access_code", "7GQM-4TXK-9WDR")])
        }
        "/staff/accounts" => of(&[
            ("name", name),
            ("username", username.trim_matches('.')),
            ("role", &target.role),
            ("place", &place),
        ]),
        "/staff/accounts/{id}/grants" => {
            let role = if place.is_empty() { "qa_reviewer" } else { &target.role };
            of(&[("role", role), ("place", &place), ("ends", "2027-01-01"), ("version", version)])
        }
        "/staff/accounts/{id}/grants/take" => {
            let at = if place.is_empty() { String::new() } else { format!("@{place}") };
            of(&[("grant", &format!("{}{at}", target.role)), ("version", version)])
        }
        "/staff/units" | "/staff/units/{id}" => of(&[
            ("call_sign", name),
            ("level", "als"),
            ("division_id", &target.division),
            ("version", version),
        ]),
        "/staff/divisions" | "/staff/divisions/{id}" => {
            of(&[("name", name), ("kind", "mobile"), ("region_id", &target.region), ("version", version)])
        }
        "/staff/tokens" => of(&[("name", name), ("role", "administrator")]),
        "/staff/rules" => of(&[("name", name), ("part", "overlay"), ("text", OVERLAY)]),
        "/staff/rules/back" => of(&[("part", "overlay"), ("is", &target.rec.id)]),
        "/staff/rules/out" => of(&[("file", MISSING), ("part", "overlay")]),
        "/staff/settings" => of(&[
            ("name", "Meridian Ambulance"),
            ("phone", "(555) 010-0142"),
            ("zone", "America/Chicago"),
            ("color", "#1f6feb"),
            ("twelve_hours", "no"),
            ("late_after_min", "15"),
            ("keep_arrived_min", "10"),
            ("keep_cancelled_min", "15"),
            ("horizon_hours", "24"),
            ("days_ahead", "14"),
            ("forget_after_hours", "24"),
            ("lock_after_min", "15"),
            ("role_sets", "both"),
            ("version", version),
        ]),
        _ => named,
    }
}

/// The document that is sent.
fn document(asked: &Asked, target: &Target, name: &str) -> Value {
    let division = Some(&target.division).filter(|id| !id.is_empty());
    let facility =
        json!({"name": name, "kind": "clinic", "zone": "America/Chicago", "division_id": division});
    let here = json!({"facility_id": target.facility});
    let booking =
        json!({"origin": here, "destination": here, "pickup": "2026-11-21T15:00:00Z", "level": "bls"});
    let unit = json!({"call_sign": name, "level": "als", "division_id": division});
    match (asked.path.as_str(), asked.how.as_str()) {
        (_, "archive") => json!({"record_status": "archived"}),
        (_, "restore") => json!({"record_status": "active"}),
        (_, "delete") => json!({"record_status": "deleted", "delete_reason": "booked twice"}),
        (_, "service") => json!({"in_service": false}),
        (_, "typed") => json!({"access_code": "7GQM-4TXK-9WDR"}),
        (_, "step") => json!({"status": "enroute"}),
        (_, "cancel") => json!({"status": "cancelled", "reason": "not needed"}),
        ("/api/v1/facilities" | "/api/v1/facilities/by-source-ref/{ref}", _) => facility,
        ("/api/v1/units", _) => unit,
        ("/api/v1/units/{id}", _) => json!({"call_sign": name}),
        ("/api/v1/dispatches" | "/api/v1/dispatches/by-source-ref/{ref}", _) => booking,
        ("/api/v1/dispatches/{id}", _) => json!({"priority": "emergent"}),
        ("/api/v1/divisions", _) => json!({"name": name, "kind": "mobile", "region_id": target.region}),
        ("/api/v1/accounts", _) => {
            let at = if target.division.is_empty() {
                String::new()
            } else {
                format!("@division:{}", target.division)
            };
            let username = name.to_lowercase().replace(' ', ".");
            json!({"name": name, "username": username.trim_matches('.'), "grants": [format!("{}{at}", target.role)]})
        }
        ("/api/v1/accounts/{id}/reset", _) => json!({"what": "password"}),
        ("/api/v1/tokens", _) => json!({"name": name, "grants": ["administrator"]}),
        ("/api/v1/policies", _) => json!({"name": name, "part": "overlay", "text": OVERLAY}),
        ("/api/v1/policies/deactivate", _) => json!({"part": "overlay"}),
        ("/api/v1/settings", _) => json!({"late_after_min": 15}),
        (path, _) if path.ends_with("/access-code") || path.ends_with("/activate") => json!({}),
        (path, _)
            if ["/disable", "/enable", "/unlock", "/require-change"]
                .iter()
                .any(|act| path.ends_with(act)) =>
        {
            json!({})
        }
        (path, _) if path.ends_with("/reveal") || path.ends_with("/renew") => json!({}),
        _ => json!({"name": name}),
    }
}
