//! The form of a facility: recorded, and changed with what its boards do otherwise than the company's.

use super::address;
use crate::pages::kit::{Choice, Fault, link_button};
use crate::pages::words::say;
use crate::staff::failed;
use crate::staff::forms::{HORIZON, Making, Reading, Sheet, choice, optional, pick, text, told, yes_no};
use crate::staff::places::FACILITIES;
use crate::staff::session::Staff;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use bayboard::access::{Action, DisplayProfile, Scope};
use bayboard::portal::{FacilityPatch, NewFacility, Patch, PortalError};
use bayboard::{FacilityId, FacilityKind, FacilityView, Word, Zone};
use maud::{Markup, html};
use serde::Deserialize;

/// A facility as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    kind: String,
    street: String,
    city: String,
    state: String,
    postal_code: String,
    phone: String,
    npi: String,
    cms_number: String,
    source_ref: String,
    division_id: String,
    zone: String,
    display_profile: String,
    twelve_hours: String,
    horizon_hours: String,
    version: String,
}

impl Typed {
    fn of(facility: &FacilityView) -> Self {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            name: facility.name().to_owned(),
            kind: facility.kind().word().to_owned(),
            street: text(facility.street()),
            city: text(facility.city()),
            state: text(facility.state()),
            postal_code: text(facility.postal_code()),
            phone: text(facility.phone()),
            npi: text(facility.npi()),
            cms_number: text(facility.cms_number()),
            source_ref: text(facility.source_ref()),
            division_id: facility.division().map(|id| id.to_string()).unwrap_or_default(),
            zone: facility.zone().to_owned(),
            display_profile: facility.display_profile().word().to_owned(),
            twelve_hours: facility.twelve_hours().map(told).unwrap_or_default().to_owned(),
            horizon_hours: facility.horizon_hours().map(|hours| hours.to_string()).unwrap_or_default(),
            version: facility.version().to_string(),
        }
    }

    /// All of it as a change, or all that is wrong.
    fn patch(&self) -> Result<FacilityPatch, Vec<Fault>> {
        let mut reading = Reading::default();
        let zone = Zone::named(self.zone.trim());
        if zone.is_err() {
            reading.faults.push(Fault::at("zone", say("zone-wrong")));
        }
        let patch = FacilityPatch {
            source_ref: reading.exactly("source_ref", &self.source_ref),
            name: reading.needed("name", &self.name),
            kind: reading.word::<FacilityKind>("kind", &self.kind),
            street: reading.exactly("street", &self.street),
            city: reading.exactly("city", &self.city),
            state: reading.exactly("state", &self.state),
            postal_code: reading.exactly("postal_code", &self.postal_code),
            phone: reading.exactly("phone", &self.phone),
            npi: reading.exactly("npi", &self.npi),
            cms_number: reading.exactly("cms_number", &self.cms_number),
            zone: zone.ok(),
            division: reading.exactly("division_id", &self.division_id),
            profile: reading.word::<DisplayProfile>("display_profile", &self.display_profile),
            twelve_hours: Patch::exactly(yes_no(&self.twelve_hours)),
            horizon_hours: Patch::exactly(reading.maybe_number(
                "horizon_hours",
                &self.horizon_hours,
                HORIZON,
            )),
            ..FacilityPatch::default()
        };
        if reading.faults.is_empty() { Ok(patch) } else { Err(reading.faults) }
    }

    /// A new facility of the same.
    fn facility(&self) -> Result<NewFacility, Vec<Fault>> {
        let patch = self.patch()?;
        let (Some(name), Some(kind), Some(zone)) = (patch.name, patch.kind, patch.zone) else {
            return Err(vec![Fault::at("name", say("field-missing"))]);
        };
        let mut new = NewFacility::new(name, kind, zone);
        new.source_ref = patch.source_ref.to_set();
        new.division = patch.division.to_set();
        new.street = patch.street.to_set();
        new.city = patch.city.to_set();
        new.state = patch.state.to_set();
        new.postal_code = patch.postal_code.to_set();
        new.phone = patch.phone.to_set();
        new.npi = patch.npi.to_set();
        new.cms_number = patch.cms_number.to_set();
        new.board.profile = patch.profile.unwrap_or(new.board.profile);
        new.board.twelve_hours = patch.twelve_hours.to_set();
        new.board.horizon_hours = patch.horizon_hours.to_set();
        Ok(new)
    }
}

pub(crate) async fn new(staff: Staff) -> Response {
    let typed = Typed {
        zone: staff.visit.company.site.zone.name().to_owned(),
        display_profile: DisplayProfile::Standard.word().to_owned(),
        ..Typed::default()
    };
    recording(&staff, &typed, &[]).await
}

pub(crate) async fn create(staff: Staff, Making { typed, press }: Making<Typed>) -> Response {
    let new = match typed.facility() {
        Ok(new) => new,
        Err(faults) => return recording(&staff, &typed, &faults).await,
    };
    if new.division.is_none() && Places::of(&staff, Action::CreateFacility).await.needs_division() {
        let fault = Fault::at("division_id", say("field-missing")).called(say("division"));
        return recording(&staff, &typed, &[fault]).await;
    }
    match staff.seat().facilities().create(new, press.claim(&staff)).await {
        Ok(made) => staff.on_to(&format!("{}?done=recorded", address(made.value.id()))),
        Err(error) => match Reading::refused(error) {
            Ok(faults) => recording(&staff, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn recording(staff: &Staff, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button, hint) = (say("new-facility"), say("record-facility"), say("new-facility-hint"));
    let acts = link_button(&staff.at(FACILITIES), "", &say("back"));
    let sheet = Sheet {
        place: FACILITIES,
        sends: Action::CreateFacility,
        title: &title,
        hint: &hint,
        acts,
        action: FACILITIES,
        version: None,
        button: &button,
    };
    let places = Places::of(staff, Action::CreateFacility).await;
    let mut divisions = places.choices();
    if places.needs_division() {
        divisions.insert(0, choice("", say("choose")));
    }
    sheet.answer(staff, faults, &fields(typed, divisions, faults), &html! {})
}

pub(crate) async fn edit(staff: Staff, Path(id): Path<String>) -> Response {
    let Ok(id) = id.parse::<FacilityId>() else { return failed::missing(&staff) };
    match staff.seat().facilities().read(id).await {
        Ok(facility) => changing(&staff, id, &Typed::of(&facility), &[]).await,
        Err(error) => staff.failed(&error),
    }
}

pub(crate) async fn change(staff: Staff, Path(id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let (Ok(id), Ok(seen)) = (id.parse::<FacilityId>(), typed.version.parse()) else {
        return failed::missing(&staff);
    };
    let patch = match typed.patch() {
        Ok(patch) => patch,
        Err(faults) => return changing(&staff, id, &typed, &faults).await,
    };
    match staff.seat().facilities().update(id, Some(seen), patch).await {
        Ok(_) => staff.on_to(&format!("{}?done=changed", address(id))),
        Err(PortalError::Conflict) => {
            changing(&staff, id, &typed, &[Fault::of_all(say("changed-meanwhile"))]).await
        }
        Err(error) => match Reading::refused(error) {
            Ok(faults) => changing(&staff, id, &typed, &faults).await,
            Err(error) => staff.failed(&error),
        },
    }
}

async fn changing(staff: &Staff, id: FacilityId, typed: &Typed, faults: &[Fault]) -> Response {
    let (title, button, back) = (say("change-facility"), say("save"), address(id));
    let sheet = Sheet {
        place: FACILITIES,
        sends: Action::UpdateFacility,
        title: &title,
        hint: &typed.name,
        acts: link_button(&staff.at(&back), "", &say("back")),
        action: &format!("{back}/change"),
        version: Some(typed.version.clone()),
        button: &button,
    };
    let divisions = Places::of(staff, Action::UpdateFacility).await.choices();
    sheet.answer(staff, faults, &fields(typed, divisions, faults), &html! {})
}

/// Where a facility can be recorded or moved to by whoever asks.
struct Places(Vec<(Scope, Option<String>)>);

impl Places {
    async fn of(staff: &Staff, action: Action) -> Self {
        Self(staff.seat().places_for(action).await.unwrap_or_default())
    }

    /// Whether they have something to do with divisions alone, and not with what belongs to none.
    fn needs_division(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|(place, _)| *place != Scope::Company)
    }

    fn choices(&self) -> Vec<Choice> {
        let choice = |(place, name): &(Scope, Option<String>)| match place {
            Scope::Division(id) => choice(id.to_string(), name.as_deref().unwrap_or_default()),
            _ => choice("", say("no-division")),
        };
        self.0.iter().map(choice).collect()
    }
}

fn fields(typed: &Typed, mut divisions: Vec<Choice>, faults: &[Fault]) -> Markup {
    let mut kinds = vec![choice("", say("choose"))];
    kinds.extend(FacilityKind::ALL.iter().map(|kind| choice(kind.word(), kind.label())));
    let profiles: Vec<Choice> = DisplayProfile::ALL
        .iter()
        .map(|profile| choice(profile.word(), say(&format!("profile-{profile}"))))
        .collect();
    let clocks =
        [choice("", say("as-company")), choice("yes", say("clock-12")), choice("no", say("clock-24"))];
    // One that this reader cannot choose is kept as it is.
    if !divisions.iter().any(|one| one.value == typed.division_id) {
        divisions.push(choice(&typed.division_id, say("as-it-is")));
    }
    html! {
        (text("name", "name", &typed.name, faults))
        (pick("kind", "kind", &kinds, &typed.kind, faults))
        (optional("street", "street", "", &typed.street, faults))
        (optional("city", "city", "", &typed.city, faults))
        (optional("state", "us-state", "", &typed.state, faults))
        (optional("postal_code", "postal-code", "", &typed.postal_code, faults))
        (optional("phone", "phone", "", &typed.phone, faults))
        (optional("npi", "npi", "", &typed.npi, faults))
        (optional("cms_number", "cms-number", "", &typed.cms_number, faults))
        (optional("source_ref", "source-ref", "source-ref-hint", &typed.source_ref, faults))
        (pick("division_id", "division", &divisions, &typed.division_id, faults))
        h2 { (say("its-boards")) }
        (text("zone", "zone", &typed.zone, faults))
        (pick("display_profile", "screens-show", &profiles, &typed.display_profile, faults))
        (pick("twelve_hours", "clock", &clocks, &typed.twelve_hours, faults))
        (optional("horizon_hours", "looks-ahead", "looks-ahead-hint", &typed.horizon_hours, faults))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bayboard::DivisionId;

    fn typed(name: &str, kind: &str) -> Typed {
        Typed {
            name: name.to_owned(),
            kind: kind.to_owned(),
            zone: "America/Chicago".to_owned(),
            display_profile: "standard".to_owned(),
            ..Typed::default()
        }
    }

    #[test]
    fn a_facility_is_read_whole_and_what_is_left_empty_is_cleared() {
        let typed = Typed {
            horizon_hours: "12".to_owned(),
            city: " Meridian ".to_owned(),
            ..typed("Maple", "clinic")
        };
        let new = typed.facility().unwrap();
        assert_eq!((new.city.unwrap().as_str(), new.board.horizon_hours), ("Meridian", Some(12)));
        let patch = typed.patch().unwrap();
        assert_eq!(
            (patch.street, patch.twelve_hours, patch.division),
            (Patch::Clear, Patch::Clear, Patch::Clear)
        );
    }

    #[test]
    fn whoever_minds_divisions_alone_is_offered_theirs_and_not_none() {
        let north = (Scope::Division(DivisionId::from_uuid(uuid::Uuid::nil())), Some("North".to_owned()));
        let words = |places: &Places| -> Vec<String> {
            places.choices().into_iter().map(|choice| choice.word).collect()
        };
        let own = Places(vec![north.clone()]);
        assert_eq!((own.needs_division(), words(&own)), (true, vec!["North".to_owned()]));
        let all = Places(vec![(Scope::Company, None), north]);
        assert_eq!(
            (all.needs_division(), words(&all)),
            (false, vec![say("no-division"), "North".to_owned()])
        );
        assert!(!Places(vec![]).needs_division(), "who records none is refused, and not asked where");
    }

    #[test]
    fn all_that_is_wrong_with_a_facility_is_told_at_once() {
        let bad =
            Typed { zone: "Mars/Base".to_owned(), horizon_hours: "soon".to_owned(), ..typed("", "castle") };
        let fields: Vec<_> = bad.patch().unwrap_err().iter().filter_map(|fault| fault.field).collect();
        assert_eq!(fields, ["zone", "name", "kind", "horizon_hours"]);
    }
}
