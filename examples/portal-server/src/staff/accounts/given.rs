//! Giving a role at a place, with its end and its networks.

use super::{address, sheet};
use crate::pages::kit::{self, Choice, Fault, Field, Kind, problems};
use crate::pages::words::{say, say_with};
use crate::staff::grants::{place_word, role_word};
use crate::staff::refusals::invalid;
use crate::staff::session::Staff;
use crate::staff::{failed, roles};
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::{Action, Grant, InvalidGrant, Network, RecordStatus, Role, Scope};
use bayboard::portal::{AccountPatch, PortalError};
use bayboard::{AccountId, AccountView, Timestamp, Word, Zone};
use maud::{Markup, html};
use serde::Deserialize;
use std::net::IpAddr;
use std::num::NonZeroU16;

/// So many affiliates are offered for choice.
const MOST: NonZeroU16 = NonZeroU16::new(1_000).expect("it is not zero");

/// A role as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    pub(super) role: String,
    pub(super) place: String,
    /// The facility ID of the one facility that it is held at, in the place of a place.
    pub(super) facility: String,
    /// The last day.
    pub(super) ends: String,
    /// One network a line.
    pub(super) networks: String,
    /// The version of the account that the reader saw.
    pub(super) version: String,
    /// The grant to be taken away, as it is written.
    pub(super) grant: String,
}

impl Typed {
    /// The grant that is meant, or what is wrong.
    pub(super) async fn grant(&self, staff: &Staff) -> Result<Grant, Vec<Fault>> {
        let scope = if self.facility.trim().is_empty() {
            self.place()
        } else {
            facility(staff, self.facility.trim()).await.map_err(|error| Fault::at("facility", error))
        };
        self.grant_at(scope, &staff.visit.company.site.zone, staff.now())
    }

    /// The place that was chosen.
    fn place(&self) -> Result<Scope, Fault> {
        let scope = if self.place.is_empty() { Ok(Scope::Company) } else { self.place.parse() };
        scope.map_err(|_| Fault::at("place", say("place-missing")))
    }

    fn grant_at(
        &self,
        scope: Result<Scope, Fault>,
        zone: &Zone,
        now: Timestamp,
    ) -> Result<Grant, Vec<Fault>> {
        let mut faults = Vec::new();
        let grant = placed(&self.role, scope).map_err(|fault| faults.push(fault)).ok();
        let ends = ends(&self.ends, zone, now).map_err(|fault| faults.push(fault)).ok();
        let networks = networks(&self.networks).map_err(|fault| faults.push(fault)).ok();
        match (grant, ends, networks) {
            (Some(grant), Some(ends), Some(networks)) => {
                let grant = grant.from_networks(networks);
                Ok(match ends {
                    Some(ends) => grant.until(ends),
                    None => grant,
                })
            }
            _ => Err(faults),
        }
    }
}

/// The facility that people know by this ID, as far as the reader may list it; or what is wrong.
async fn facility(staff: &Staff, typed: &str) -> Result<Scope, String> {
    let unknown = || say("facility-unknown");
    let id = typed.parse().map_err(|_| unknown())?;
    let found = staff.seat().facilities().id_by_public_id(&id).await.map_err(|_| unknown())?;
    found.map(Scope::Facility).ok_or_else(unknown)
}

fn placed(role: &str, scope: Result<Scope, Fault>) -> Result<Grant, Fault> {
    let role = Role::from_word(role).ok_or_else(|| Fault::at("role", say("role-missing")))?;
    let scope = scope?;
    Grant::new(role, scope).map_err(|_: InvalidGrant| {
        let at: Vec<String> = roles::held_at(role).iter().map(|scope| place_word(*scope, None)).collect();
        let (role, at) = (role_word(role), at.join(", "));
        Fault::at(
            "place",
            say_with("place-wrong", [("role", role.as_str().into()), ("at", at.as_str().into())]),
        )
    })
}

/// The end of the last day, by the office's clock.
fn ends(typed: &str, zone: &Zone, now: Timestamp) -> Result<Option<Timestamp>, Fault> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day: jiff::civil::Date = typed.trim().parse().map_err(|_| Fault::at("ends", say("day-wrong")))?;
    let end =
        day.tomorrow().map(|next| zone.midnight(next)).map_err(|_| Fault::at("ends", say("day-wrong")))?;
    if end <= now { Err(Fault::at("ends", say("day-over"))) } else { Ok(Some(end)) }
}

fn networks(typed: &str) -> Result<Vec<Network>, Fault> {
    let parts = typed.split([',', '\n', ' ']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| network(part).ok_or_else(|| Fault::at("networks", say("network-wrong")))).collect()
}

/// A network as people write it: a single address is one, and an address within a network stands for it.
fn network(typed: &str) -> Option<Network> {
    let (address, length) = typed.split_once('/').map_or((typed, None), |(at, length)| (at, Some(length)));
    let address = address.parse::<IpAddr>().ok()?.to_canonical();
    let width: u32 = if address.is_ipv4() { 32 } else { 128 };
    let length =
        length.map_or(Some(width), |length| length.parse().ok().filter(|length| *length <= width))?;
    let beyond = width - length;
    let first = match address {
        IpAddr::V4(of) => IpAddr::V4((of.to_bits() & u32::MAX.checked_shl(beyond).unwrap_or(0)).into()),
        IpAddr::V6(of) => IpAddr::V6((of.to_bits() & u128::MAX.checked_shl(beyond).unwrap_or(0)).into()),
    };
    format!("{first}/{length}").parse().ok()
}

/// Gives it.
pub(crate) async fn give(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let Ok(id) = id.parse::<AccountId>() else { return failed::missing(&staff) };
    let grant = match typed.grant(&staff).await {
        Ok(grant) => grant,
        Err(faults) => return sheet::again(&staff, id, &typed, &faults).await,
    };
    let change = async |account: &AccountView| {
        let mut grants = account.grants().unwrap_or_default().to_vec();
        // The same role at the same place is held once: the new end and networks take the place of the old.
        grants.retain(|held| (held.role(), held.scope()) != (grant.role(), grant.scope()));
        grants.push(grant.clone());
        update(&staff, account, &typed, grants).await
    };
    changed(&staff, id, &typed, "given", change).await
}

pub(super) async fn changed(
    staff: &Staff,
    id: AccountId,
    typed: &Typed,
    word: &str,
    change: impl AsyncFnOnce(&AccountView) -> Result<(), PortalError>,
) -> Response {
    let account = match staff.seat().accounts().read(id).await {
        Ok(account) => account,
        Err(error) => return staff.failed(&error),
    };
    match change(&account).await {
        Ok(()) => staff.on_to(&format!("{}?done={word}", address(id))),
        Err(_) if !staff.opens.may(Action::GrantRoles) => failed::missing(staff),
        Err(PortalError::Forbidden) => {
            sheet::again(staff, id, typed, &[Fault::at("role", say("role-not-yours"))]).await
        }
        Err(PortalError::Invalid { problem, .. }) => {
            sheet::again(staff, id, typed, &[Fault::of_all(invalid(&problem))]).await
        }
        Err(error) => staff.failed(&error),
    }
}

pub(super) async fn update(
    staff: &Staff,
    account: &AccountView,
    typed: &Typed,
    grants: Vec<Grant>,
) -> Result<(), PortalError> {
    let patch = AccountPatch { grants: Some(grants), ..AccountPatch::default() };
    let version = typed.version.parse().map_err(|_| PortalError::Conflict)?;
    staff.seat().accounts().update(account.id(), Some(version), patch).await.map(|_| ())
}

/// The fields that say which role, where, until when and from where.
pub(super) fn fields(staff: &Staff, typed: &Typed, places: &[Choice], faults: &[Fault]) -> Markup {
    let label = [say("role"), say("place"), say("ends"), say("networks")];
    let hint = [say("ends-hint"), networks_hint(staff), say("role-facility-hint")];
    let facility = say("facility-id");
    let field = |name, label, kind, value| Field {
        value,
        error: Fault::in_field(faults, name),
        required: false,
        ..Field::new(name, label, kind)
    };
    let roles = role_choices();
    html! {
        (field("role", &label[0], Kind::Choice(&roles), &typed.role).drawn())
        (field("place", &label[1], Kind::Choice(places), &typed.place).drawn())
        (Field { hint: &hint[2], ..field("facility", &facility, Kind::Text, &typed.facility) }.drawn())
        (Field { hint: &hint[0], ..field("ends", &label[2], Kind::Date, &typed.ends) }.drawn())
        (Field { hint: &hint[1], ..field("networks", &label[3], Kind::Lines, &typed.networks) }.drawn())
    }
}

/// How networks are written, and from which address the reader comes: people rarely know their own.
fn networks_hint(staff: &Staff) -> String {
    let own = staff.visit.caller.address.as_str();
    if own.is_empty() {
        say("networks-hint")
    } else {
        say_with("networks-hint-own", [("address", own.into())])
    }
}

/// The roles, each with what it means.
fn role_choices() -> Vec<Choice> {
    let none = Choice { value: String::new(), word: say("role-choose") };
    let named = |role: Role| Choice {
        value: role.word().to_owned(),
        word: format!("{}: {}", role_word(role), role.holder()),
    };
    [none].into_iter().chain(roles::granted().map(named)).collect()
}

/// The places at which a role can be given.
pub(super) async fn place_choices(staff: &Staff) -> Vec<Choice> {
    let company = Choice { value: String::new(), word: place_word(Scope::Company, None) };
    let own = staff.opens.places.iter().filter(|place| place.scope != Scope::Company);
    let own = own.map(|place| (place.scope, place_word(place.scope, place.name.as_deref())));
    let mut places: Vec<(Scope, String)> = own.collect();
    // Whoever may not list the company's places gives roles at their own alone.
    if let Ok((regions, divisions)) = staff.seat().directory().places().await {
        places.extend(regions.iter().map(|region| (Scope::Region(region.id()), region.name().to_owned())));
        places.extend(divisions.iter().map(|one| (Scope::Division(one.id()), one.name().to_owned())));
    }
    if staff.opens.may(Action::EditDirectory)
        && let Ok(affiliates) = staff.seat().directory().affiliates(None, MOST).await
    {
        let in_use = affiliates.items.iter().filter(|one| one.record_status() == RecordStatus::Active);
        places.extend(in_use.map(|one| (Scope::Affiliate(one.id()), one.name().to_owned())));
    }
    places.sort();
    places.dedup();
    let named = places.into_iter().map(|(scope, word)| Choice { value: scope.to_string(), word });
    [company].into_iter().chain(named).collect()
}

/// The form of an account's sheet.
pub(super) fn form(
    staff: &Staff,
    account: &AccountView,
    typed: &Typed,
    places: &[Choice],
    faults: &[Fault],
) -> Markup {
    let fields = html! {
        input type="hidden" name="version" value=(account.version());
        (fields(staff, typed, places, faults))
        div class="acts" { button type="submit" { (say("give-role")) } }
    };
    let action = staff.at(&format!("{}/grants", address(account.id())));
    html! { (problems(faults)) (kit::form(&action, "form", &fields)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(role: &str, place: &str, ends: &str, networks: &str) -> Typed {
        let of = str::to_owned;
        Typed { role: of(role), place: of(place), ends: of(ends), networks: of(networks), ..Typed::default() }
    }

    fn read(typed: &Typed) -> Result<String, Vec<&'static str>> {
        let (zone, now) = (Zone::named("America/Chicago").unwrap(), "2026-11-21T20:07:00Z".parse().unwrap());
        let named = |faults: Vec<Fault>| faults.iter().filter_map(|fault| fault.field).collect();
        typed.grant_at(typed.place(), &zone, now).map(|grant| grant.to_string()).map_err(named)
    }

    #[test]
    fn a_grant_ends_with_its_last_day_by_the_offices_clock() {
        let whole = typed("biller", "", "2026-11-21", "10.0.0.0/8\n192.0.2.7/32");
        assert_eq!(
            read(&whole).as_deref(),
            Ok("biller,until=2026-11-22T06:00:00Z,from=10.0.0.0/8,from=192.0.2.7/32")
        );
        assert_eq!(read(&typed("supervisor", "", "", "")).as_deref(), Ok("supervisor"));
    }

    #[test]
    fn networks_are_taken_as_people_write_them() {
        for (typed, taken) in [
            ("127.0.0.1", "127.0.0.1/32"),
            ("::1", "::1/128"),
            ("10.20.30.40/16", "10.20.0.0/16"),
            ("2001:db8::7/32", "2001:db8::/32"),
            ("203.0.113.9/0", "0.0.0.0/0"),
            ("::1/0", "::/0"),
        ] {
            assert_eq!(network(typed).map(|network| network.to_string()).as_deref(), Some(taken), "{typed}");
        }
        for bad in ["", "here", "10.0.0.1/33", "::1/129", "10.0.0.1/", "/8", "10.0.0/8"] {
            assert_eq!(network(bad), None, "{bad}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once_by_its_field() {
        assert_eq!(read(&typed("king", "moon", "soon", "everywhere")), Err(vec!["role", "ends", "networks"]));
        assert_eq!(read(&typed("ed_normal", "", "2026-11-20", "")), Err(vec!["place", "ends"]));
    }
}
