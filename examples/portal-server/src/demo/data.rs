//! The made-up company: places, crews, payors.

use super::line;
use bayboard::portal::{NewAffiliate, NewFacility, NewPayor, NewUnit, Portal, Viewer};
use bayboard::{
    AffiliateId, DispatchId, FacilityId, FacilityKind, PayorId, ServiceLevel, Tenant, Timestamp, UnitId, Zone,
};

pub(super) const COMPANY: &str = "Meridian Ambulance";

/// A place people can sign in at.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id.
    pub id: FacilityId,
    /// Its name.
    pub name: &'static str,
    /// The ID to type.
    pub public_id: String,
    /// The code to type.
    pub code: String,
    /// Whether the terminal names it.
    pub is_announced: bool,
}

/// What the demonstration made.
#[derive(Clone, Debug)]
pub struct World {
    /// The company.
    pub tenant: Tenant,
    /// Its places, the home of the wall screen first.
    pub places: Vec<Place>,
    /// Its crews.
    pub units: Vec<UnitId>,
    /// A payor that asks for numbers, with a form.
    pub payor: PayorId,
    /// An affiliate that reports no steps.
    pub quiet_affiliate: AffiliateId,
    /// The secret of the wall screen's link.
    pub display: String,
    /// The API token.
    pub token: String,
    /// Calls that crews will move.
    pub calls: Vec<DispatchId>,
    /// When each of them is booked for.
    pub pickups: Vec<Timestamp>,
}

impl World {
    /// Where the wall screen hangs.
    #[must_use]
    pub fn home(&self) -> FacilityId {
        self.places[0].id
    }

    pub(super) fn place(&self, name: &str) -> FacilityId {
        self.places.iter().find(|place| place.name == name).map_or_else(|| self.home(), |place| place.id)
    }
}

const PLACES: [(&str, FacilityKind, &str, bool); 11] = [
    ("Maple Grove Care Center", FacilityKind::NursingHome, "2200 Maple Grove Road", true),
    ("Lakeside Dialysis", FacilityKind::Dialysis, "18 Harbor Street", true),
    ("St. Luke Hospital", FacilityKind::Hospital, "401 Cathedral Avenue", true),
    ("Mercy General", FacilityKind::Hospital, "77 Mercy Way", false),
    ("University Hospital", FacilityKind::Hospital, "1 College Green", false),
    ("Riverside Imaging", FacilityKind::Clinic, "310 River Drive", false),
    ("Summit Oncology", FacilityKind::Clinic, "9 Summit Place", false),
    ("Hillcrest Eye Clinic", FacilityKind::Clinic, "54 Hillcrest Lane", false),
    ("Northside Wound Clinic", FacilityKind::Clinic, "1200 North Avenue", false),
    ("Willow Court", FacilityKind::SkilledNursing, "640 Willow Court", true),
    ("Home of J. Sample", FacilityKind::Residence, "12 Example Street", false),
];

pub(super) async fn build(
    portal: &Portal,
    desk: &Viewer,
    zone: &Zone,
    now: Timestamp,
) -> anyhow::Result<World> {
    let mut places = Vec::new();
    for (name, kind, street, is_announced) in PLACES {
        let mut new = NewFacility::new(line(name), kind, zone.clone());
        new.street = Some(line(street));
        new.city = Some(line("Meridian"));
        let made = portal.seat(desk, now).facilities().create(new, None).await?.value;
        let code = portal.seat(desk, now).facilities().reveal_code(made.id()).await?.spoken();
        places.push(Place {
            id: made.id(),
            name,
            public_id: made.public_id().to_owned(),
            code,
            is_announced,
        });
    }
    let mut units = Vec::new();
    for number in 1..=8 {
        units.push(
            portal
                .seat(desk, now)
                .directory()
                .create_unit(NewUnit::new(line(&format!("M{number}")), ServiceLevel::Als), None)
                .await?
                .value,
        );
    }
    let form = "https://forms.prairie-health.example/prior-authorization".parse().ok();
    let payor = portal
        .seat(desk, now)
        .directory()
        .create_payor(NewPayor::new(line("Prairie Health Plan")).asking_for_numbers(form), None)
        .await?
        .value;
    portal
        .seat(desk, now)
        .directory()
        .create_affiliate(NewAffiliate::new(line("Neighborhood EMS")).reporting(), None)
        .await?;
    portal
        .seat(desk, now)
        .directory()
        .create_affiliate(NewAffiliate::new(line("Tri-County Transport")).reporting(), None)
        .await?;
    let quiet_affiliate = portal
        .seat(desk, now)
        .directory()
        .create_affiliate(NewAffiliate::new(line("Valley Medical Vans")), None)
        .await?
        .value;
    let tenant = portal.boards(desk.tenant(), now).await?.tenant();
    let (display, token, calls, pickups) = (String::new(), String::new(), Vec::new(), Vec::new());
    Ok(World { tenant, places, units, payor, quiet_affiliate, display, token, calls, pickups })
}
